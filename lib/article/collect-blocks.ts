import type { BlockKind } from './article.ts'
import { asideKind } from './asides.ts'
import type { Candidate, Outside } from './candidate.ts'
import { breaksLine, eachFlatChild, isHiddenInline, isUnread, nameOf } from './flat-tree.ts'
import { walkFlat, type Visitor } from './flat-walk.ts'
import { outsideReason } from './outside.ts'
import { hasLetters } from './letters.ts'
import { collapse } from './white-space.ts'

interface Around {
  block: Element
  kind: BlockKind
  outside: readonly Outside[]
  aside: Candidate['aside']
  list: Element | null
  level: number
  link: boolean
  bold: boolean
}

const HEADING = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6'])

/**
 * All lines of the page or of a part of it, in the order in which they are read, empty ones left out.
 * @param judged whether to ask the elements around each line what they are; without it no line is outside or aside
 */
export function collectBlocks(root: Document | Element, judged = true): Candidate[] {
  const steps = blockSteps(root, judged)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value!
  }
}

/** How often lines are collected anew where the page is changed meanwhile. */
const MOST_TRIES = 3

/** The same in short steps. Where the page is changed between them so that it can no longer be read on, it is read anew; in the end in one go. */
export function* collectSteps(root: Document | Element): Generator<void, Candidate[]> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = yield* blockSteps(root, true)
    if (found) return found
  }
  return collectBlocks(root)
}

/** @returns null where the page was changed between two steps so that the rest of it can no longer be told */
function* blockSteps(root: Document | Element, judged: boolean): Generator<void, Candidate[] | null> {
  const found: Candidate[] = []
  const top = (root as Document).documentElement ?? (root as Element)
  let [text, linked, bold] = ['', 0, 0]
  let breaks = 0
  let open: Around | null = null
  const flush = (): void => {
    const words = open ? collapse(text) : ''
    if (open && hasLetters(words)) {
      const { block, kind, outside, aside, list, level } = open
      const letters = linked || bold ? lettersIn(text) : Number.POSITIVE_INFINITY
      found.push({ text: words, kind, element: block, linkShare: linked / letters, outside, aside, list, level, bold: bold === letters })
    }
    text = ''
    linked = bold = breaks = 0
    open = null
  }
  const visitor: Visitor<Around> = {
    text(words, around) {
      text += words
      if (!/\S/.test(words)) return
      open ??= around
      breaks = 0
      if (around.link) linked += lettersIn(words)
      if (around.bold) bold += lettersIn(words)
    },
    enter(element, name, around, words) {
      if (name === 'BR' || name === 'HR') {
        text += ' '
        breaks += 1
        // two line breaks make a paragraph
        if (breaks > 1 || name === 'HR') flush()
        return null
      }
      const block = breaksLine(name)
      if (words === '') {
        if (block) flush()
        return null
      }
      if (!block && isHiddenInline(element)) return null
      const inside = block ? enterBlock(element, name, around, judged) : enterInline(element, name, around, judged)
      if (block) flush()
      if (name !== 'TABLE' || !isDataTable(element)) return inside
      for (const row of rowsOf(element)) found.push({ ...row, outside: inside.outside, aside: null, list: null, level: 0, bold: false })
      return null
    },
    leave(name) {
      if (breaksLine(name)) flush()
    },
  }
  if (!(yield* walkFlat(top, { block: top, kind: 'paragraph', outside: [], aside: null, list: null, level: 0, link: false, bold: false }, visitor))) return null
  flush()
  return found
}

function lettersIn(text: string): number {
  return text.replace(/\s+/g, '').length
}

function enterInline(element: Element, name: string, around: Around, judged: boolean): Around {
  const outside = judged ? outsideWith(element, around) : around.outside
  const link = around.link || name === 'A'
  const bold = around.bold || name === 'B' || name === 'STRONG'
  if (outside === around.outside && link === around.link && bold === around.bold) return around
  return { ...around, outside, link, bold }
}

function enterBlock(element: Element, name: string, around: Around, judged: boolean): Around {
  const heading = HEADING.has(name)
  return {
    block: element,
    kind: name === 'LI' ? 'listItem' : name === 'BLOCKQUOTE' ? 'quote' : heading ? 'heading' : around.kind,
    outside: judged ? outsideWith(element, around) : around.outside,
    aside: (judged ? asideKind(element) : null) ?? around.aside,
    list: name === 'UL' || name === 'OL' ? element : around.list,
    level: heading ? Number(name[1]) : around.level,
    link: around.link,
    bold: around.bold,
  }
}

function outsideWith(element: Element, { outside }: Around): readonly Outside[] {
  const reason = outsideReason(element)
  return reason ? [...outside, { element, reason }] : outside
}

/** Whether the table holds data and not the layout of the page: two rows and two columns at least, and cells that are short. */
function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table')) return false
  const rows = [...table.querySelectorAll('tr')]
  const cells = rows.map((row) => row.querySelectorAll('td, th').length)
  if (rows.length < 2 || Math.max(...cells) < 2) return false
  const lengths = [...table.querySelectorAll('td, th')].map((cell) => (cell.textContent ?? '').trim().length)
  return Math.max(...lengths) < 600 && lengths.reduce((a, b) => a + b, 0) / lengths.length < 120
}

function rowsOf(table: Element): Pick<Candidate, 'text' | 'kind' | 'element' | 'linkShare'>[] {
  return [...table.querySelectorAll('tr')].flatMap((row) => {
    const cells = [...row.querySelectorAll('td, th')].map((cell) => lineOf(cell)).filter((cell) => cell !== '')
    if (cells.length === 0) return []
    const linked = [...row.querySelectorAll('a')].reduce((sum, link) => sum + lineOf(link).length, 0)
    const text = cells.join(' | ')
    return [{ text, kind: 'tableRow' as const, element: row, linkShare: linked / text.length }]
  })
}

/** Text of an element as one line, as the index of the page has it. */
function lineOf(element: Element): string {
  let text = ''
  const walk = (node: Node): void => {
    if (node.nodeType === 3) text += (node as Text).data
    if (node.nodeType !== 1) return
    const name = nameOf(node as Element)
    if (isUnread(node as Element, name)) return
    const border = name === 'BR' || breaksLine(name)
    if (!border && isHiddenInline(node as Element)) return
    if (border) text += ' '
    eachFlatChild(node as Element, walk, undefined)
    if (border) text += ' '
  }
  eachFlatChild(element, walk, undefined)
  return collapse(text)
}
