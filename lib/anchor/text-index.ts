import { breaksLine, eachFlatChild, isHiddenInline, isUnread, nameOf } from '../article/flat-tree.ts'
import { isCollapsed, isDropped, isSpace, spaceBetween } from '../article/white-space.ts'
import { firstTextFrom, lastTextBefore } from './neighbouring-text.ts'

/** Between elements, most texts are line breaks alone. */
const BLANK = /^[\t-\r ]*$/

/** The text of a page as one string, and where in the page each letter of it stands. */
export interface TextIndex {
  /** White space collapsed; a line break or the border of a block is one space. */
  text: string
  /**
   * The live range over a stretch of `text`.
   * @param end the first unit behind it
   * @returns null for an empty stretch, and for one that begins and ends in different trees (a shadow root and the page).
   */
  range(start: number, end: number): Range | null
  /** The same, one range for each tree that the stretch passes through, in reading order; empty where the page has changed under the index. */
  ranges(start: number, end: number): Range[]
  /**
   * The place in `text` of a position in the page, the next one that has text when the position itself has none.
   * @returns null when no text of the page follows the position.
   */
  offsetOf(node: Node, offset: number): number | null
  /**
   * The end in `text` of what stands before a position in the page.
   * @returns null when no text of the page stands before it.
   */
  offsetBefore(node: Node, offset: number): number | null
}

/**
 * The text of the page as it stands now; scripts, styles and form fields left out, open shadow roots read.
 * Nothing is kept up to date: after a change of the page make a new one.
 */
export function indexText(root: Document | Element | ShadowRoot): TextIndex {
  const nodes: Text[] = []
  const raws: number[] = []
  const starts: number[] = []
  const firstOf = new Map<Node, number>()
  // joined once at the end: to ask a text that still grows for one of its letters makes the browser write all of it anew
  const parts: string[] = []
  let length = 0
  let last = 0
  let space = ''
  const addRun = (node: Text, raw: string, from: number, to: number): void => {
    if (length > 0 && space !== '') {
      parts.push(space !== ' ' && isDigit(last) && isDigit(raw.charCodeAt(from)) ? space : ' ')
      length += 1
    }
    space = ''
    if (!firstOf.has(node)) firstOf.set(node, starts.length)
    starts.push(length)
    nodes.push(node)
    raws.push(from)
    parts.push(raw.slice(from, to))
    length += to - from
    last = raw.charCodeAt(to - 1)
  }
  // collected in runs and not letter by letter, since strings that grow by single letters are slow on pages of megabytes
  const addText = (node: Text): void => {
    const raw = node.data
    if (BLANK.test(raw)) {
      if (raw !== '') space = ' '
      return
    }
    if (isCollapsed(raw)) {
      const from = raw.startsWith(' ') ? 1 : 0
      const to = raw.endsWith(' ') ? raw.length - 1 : raw.length
      if (from > 0) space = ' '
      if (to > from) addRun(node, raw, from, to)
      if (to < raw.length) space = ' '
      return
    }
    let i = 0
    while (i < raw.length) {
      const code = raw.charCodeAt(i)
      if (isSpace(code)) {
        space = spaceBetween(space, raw[i]!)
        i += 1
      } else if (isDropped(code)) {
        i += 1
      } else {
        let end = i + 1
        // one plain space between two words stays as it is
        while (end < raw.length && (isKept(raw, end) || (raw[end] === ' ' && end + 1 < raw.length && isKept(raw, end + 1)))) end += 1
        addRun(node, raw, i, end)
        i = end
      }
    }
  }
  const walk = (node: Node): void => {
    if (node.nodeType === 3) addText(node as Text)
    if (node.nodeType !== 1) return
    const element = node as Element
    const name = nameOf(element)
    if (isUnread(element, name)) return
    if (name === 'BR') {
      space = ' '
      return
    }
    const block = breaksLine(name)
    if (!block && isHiddenInline(element)) return
    if (block) space = ' '
    eachFlatChild(element, walk, undefined)
    if (block) space = ' '
  }
  if (root.nodeType === 1) walk(root)
  else for (const child of root.childNodes) walk(child)
  const text = parts.join('')

  const segmentAt = (offset: number): number => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const endOf = (segment: number): number => (segment + 1 < starts.length ? starts[segment + 1]! : text.length)
  /** The live range over whole or parts of the segments from `first` to `last`, which are of one tree. */
  const within = (first: number, last: number, start: number, end: number): Range | null => {
    const [from, to] = [nodes[first]!, nodes[last]!]
    const range = from.ownerDocument.createRange()
    try {
      range.setStart(from, Math.min(raws[first]! + start - starts[first]!, from.data.length))
      range.setEnd(to, raws[last]! + end - starts[last]!)
    } catch (error) {
      // the page has changed since the index was made, and the node is shorter now
      if (error instanceof RangeError || (error as Error).name === 'IndexSizeError') return null
      throw error
    }
    return range
  }
  /** The place within a text node, `segment` being its first. */
  const insideOf = (node: Text, first: number, offset: number): number => {
    let segment = first
    while (segment + 1 < starts.length && nodes[segment + 1] === node && raws[segment + 1]! <= offset) segment += 1
    // what stands between two segments is white space and belongs to neither
    const length = endOf(segment) - starts[segment]!
    return starts[segment]! + Math.max(0, Math.min(offset - raws[segment]!, length))
  }
  return {
    text,
    range(start, end) {
      if (start >= end || starts.length === 0) return null
      const [first, last] = [segmentAt(start), segmentAt(end - 1)]
      return nodes[first]!.getRootNode() === nodes[last]!.getRootNode() ? within(first, last, start, end) : null
    },
    ranges(start, end) {
      if (start >= end || starts.length === 0) return []
      const [first, last] = [segmentAt(start), segmentAt(end - 1)]
      const found: (Range | null)[] = []
      for (let from = first; from <= last; ) {
        const root = nodes[from]!.getRootNode()
        let to = from
        while (to < last && nodes[to + 1]!.getRootNode() === root) to += 1
        // within one tree the page's own ends are kept; at a border the segment's, without the space behind it
        const until = to === last ? end : starts[to]! + text.slice(starts[to]!, endOf(to)).trimEnd().length
        found.push(within(from, to, from === first ? start : starts[from]!, until))
        from = to + 1
      }
      return found.every((range) => range !== null) ? found : []
    },
    offsetOf(node, offset) {
      const found = firstTextFrom(node, offset, firstOf)
      if (found === null) return null
      return found === node ? insideOf(found, firstOf.get(found)!, offset) : starts[firstOf.get(found)!]!
    },
    offsetBefore(node, offset) {
      const found = lastTextBefore(node, offset, firstOf)
      return found && insideOf(found, firstOf.get(found)!, found === node ? offset : found.data.length)
    },
  }
}

/** Whether a unit of the text is neither white space nor left out. */
function isKept(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at)
  return !isSpace(code) && !isDropped(code)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
