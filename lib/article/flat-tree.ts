/** Elements whose text no reader sees, whatever their styles. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'TITLE', 'TEXTAREA', 'SELECT', 'OPTION', 'DATALIST', 'IFRAME', 'OBJECT', 'AUDIO', 'VIDEO', 'CANVAS', 'SVG', 'MATH'])

/** Elements that stand within a line; every other element begins and ends one. */
const INLINE = new Set([
  'A', 'ABBR', 'ACRONYM', 'B', 'BDI', 'BDO', 'BIG', 'CITE', 'CODE', 'DATA', 'DEL', 'DFN', 'EM', 'FONT', 'I', 'INS', 'KBD', 'LABEL', 'MARK', 'NOBR', 'Q', 'RP',
  'RT', 'RUBY', 'S', 'SAMP', 'SLOT', 'SMALL', 'SPAN', 'STRIKE', 'STRONG', 'SUB', 'SUP', 'TIME', 'TT', 'U', 'VAR', 'WBR', 'IMG', 'PICTURE', 'SOURCE', 'BUTTON', 'INPUT',
])

/** Names of lengths written out, behind which a raised number is a power. */
const UNIT_NAME = /(?:met(?:re|er)s?|miles?|feet|inch(?:es)?|yards?)\s*$/i

/** Whether the element's text is never read: scripts, styles, form fields, embedded documents, marks of footnotes, data for machines. */
export function isUnread(element: Element): boolean {
  return UNREAD.has(element.tagName.toUpperCase()) || isNoteMark(element) || isForMachines(element)
}

/** Whether an element holds microdata that are hidden on purpose: a copy of the article for machines. */
export function isForMachines(element: Element): boolean {
  return element.hasAttribute('itemscope') && (element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? ''))
}

/** Whether a raised number or sign points at a footnote ("died²"): it stands at a word or behind a sentence, and not at a unit ("km²") or a number ("10⁶"). */
function isNoteMark(element: Element): boolean {
  if (element.tagName.toUpperCase() !== 'SUP' || !/^\s*(?:\[?\d{1,3}\]?|\[[a-z]\]|[*†‡§]+)(?:\s*,\s*\[?\d{1,3}\]?)*\s*$/.test(element.textContent ?? '')) return false
  const before = element.previousSibling?.textContent ?? ''
  return /(?:[\p{L}'’-]{4,}[”"’)]?|[.,;:!?”"’)])\s*$/u.test(before) && !UNIT_NAME.test(before)
}

/**
 * Whether words inside a line are hidden from sight: helper text for screen readers (", opens in a new tab"), clipped to a point or marked as hidden.
 * Asked of elements within a line only; hidden blocks are lines of their own and are left out where blocks are chosen.
 */
export function isHiddenInline(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true
  const [names, style] = [element.getAttribute('class'), element.getAttribute('style')]
  if (names !== null && /(^|[\s_-])(sr-only|visually-?hidden|screen-?reader(-?(text|only))?|a11y-hidden)([\s_-]|$)|(^|[\s_-])vh(\s|$)/i.test(names)) return true
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*[01](px)?[\s,]+[01](px)?/i.test(style)
}

/** Whether the browser renders an element; true where nobody can tell. What has no box of its own (`display: contents`) is rendered with its parent. */
export function isRendered(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function' || element.checkVisibility()) return true
  const view = element.ownerDocument.defaultView
  return view?.getComputedStyle(element).display === 'contents' && element.parentElement !== null && isRendered(element.parentElement)
}

/** Whether the element breaks the line. Custom elements count as inline: most of them wrap a word or a link, and those that hold paragraphs hold block elements. */
export function breaksLine(element: Element): boolean {
  const name = element.tagName.toUpperCase()
  return !INLINE.has(name) && !name.includes('-')
}

/**
 * The children of a node as they are rendered: those of the open shadow root where there is one, and for a slot what was assigned to it.
 * @see https://drafts.csswg.org/css-scoping/#flattening
 */
export function flatChildren(node: Node): Iterable<Node> {
  const element = node as Element
  if (element.shadowRoot) return element.shadowRoot.childNodes
  if (element.tagName === 'SLOT' && element.getRootNode() !== element.ownerDocument) {
    const assigned = (element as HTMLSlotElement).assignedNodes()
    if (assigned.length > 0) return assigned
  }
  return node.childNodes
}

/** A copy of the document with the open shadow roots written into it; the document itself stays as it is. */
export function flatClone(document: Document): Document {
  const clone = document.cloneNode(true) as Document
  const hosts = [...document.querySelectorAll('*')].some((element) => element.shadowRoot)
  if (!hosts) return clone
  const [originals, copies] = [document.querySelectorAll('*'), [...clone.querySelectorAll('*')]]
  originals.forEach((original, i) => {
    const copy = copies[i]
    if (original.shadowRoot && copy) copy.replaceChildren(...[...flatChildren(original)].map((child) => copyFlat(child, clone)))
  })
  return clone
}

function copyFlat(node: Node, into: Document): Node {
  const copy = into.importNode(node, false)
  if (node.nodeType === 1) for (const child of flatChildren(node)) copy.appendChild(copyFlat(child, into))
  return copy
}
