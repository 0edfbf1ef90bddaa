import { eachFlatChild, isUnread, nameOf, shadowOf } from './flat-tree.ts'

/** What is done on a walk over a part of a page. */
export interface Visitor<T> {
  text(words: string, along: T): void
  /**
   * @param words all that the element holds where that is no other element; null where it is more than that
   * @returns what is given along with what stands in it; null where nobody is to go into it
   */
  enter(element: Element, name: string, along: T, words: string | null): T | null
  leave(name: string): void
}

/** An element that the walk is in. */
interface Level<T> {
  name: string
  along: T
  /** What holds the children: the element or its shadow root; null where they are elsewhere in the page, and assigned to it. */
  parent: Node | null
  next: Node | null
  /** Children that are assigned, the last first. */
  assigned: Node[]
}

/** Nodes that are visited between two breaks. */
const AT_ONCE = 250

/**
 * Walks over an element as it is rendered, in the order in which it is read, without what is never read. A break may be made at each step.
 * @returns whether the walk came to its end; false where the page was changed in a break so that the rest can no longer be told
 */
export function* walkFlat<T>(top: Element, along: T, visitor: Visitor<T>): Generator<void, boolean> {
  const levels: Level<T>[] = []
  // a part that is in no page is nobody's to change
  const isShown = top.isConnected
  visit(top, along, visitor, levels)
  for (let visited = 1; ; visited += 1) {
    const level = levels.at(-1)
    if (!level) return true
    const child = level.parent ? level.next : level.assigned.pop()
    if (!child) {
      visitor.leave(level.name)
      levels.pop()
      continue
    }
    if (level.parent) level.next = child.nextSibling
    visit(child, level.along, visitor, levels)
    if (visited % AT_ONCE !== 0) continue
    yield
    if (isShown && levels.some(isTorn)) return false
  }
}

function visit<T>(node: Node, along: T, { text, enter, leave }: Visitor<T>, levels: Level<T>[]): void {
  if (node.nodeType === 3) return text((node as Text).data, along)
  if (node.nodeType !== 1) return
  const element = node as Element
  const name = nameOf(element)
  if (isUnread(element, name)) return
  const root = shadowOf(element, name)
  // most elements hold nothing but words, and these need not be asked for node by node
  const words = root || name === 'SLOT' || element.firstElementChild ? null : element.textContent ?? ''
  const inside = enter(element, name, along, words)
  if (inside === null) return
  if (words === null) levels.push(levelOf(element, name, root, inside))
  else {
    text(words, inside)
    leave(name)
  }
}

function levelOf<T>(element: Element, name: string, root: ShadowRoot | null, along: T): Level<T> {
  if (name !== 'SLOT') {
    const parent = root ?? element
    return { name, along, parent, next: parent.firstChild, assigned: [] }
  }
  const assigned: Node[] = []
  eachFlatChild(element, (child) => assigned.push(child), undefined)
  return { name, along, parent: null, next: null, assigned: assigned.reverse() }
}

/** Whether the next child of a level was taken out of it, or all of it out of the page. */
function isTorn<T>({ parent, next, assigned }: Level<T>): boolean {
  return parent ? !parent.isConnected || (next !== null && next.parentNode !== parent) : assigned.some((node) => !node.isConnected)
}
