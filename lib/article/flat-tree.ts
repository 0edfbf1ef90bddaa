/** Elements whose text no reader sees, whatever their styles. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'TITLE', 'TEXTAREA', 'SELECT', 'OPTION', 'DATALIST', 'IFRAME', 'OBJECT', 'AUDIO', 'VIDEO', 'CANVAS', 'SVG', 'MATH'])

/** Elements that stand within a line; every other element begins and ends one. */
const INLINE = new Set([
  'A', 'ABBR', 'ACRONYM', 'B', 'BDI', 'BDO', 'BIG', 'CITE', 'CODE', 'DATA', 'DEL', 'DFN', 'EM', 'FONT', 'I', 'INS', 'KBD', 'LABEL', 'MARK', 'NOBR', 'Q', 'RP',
  'RT', 'RUBY', 'S', 'SAMP', 'SLOT', 'SMALL', 'SPAN', 'STRIKE', 'STRONG', 'SUB', 'SUP', 'TIME', 'TT', 'U', 'VAR', 'WBR', 'IMG', 'PICTURE', 'SOURCE', 'BUTTON', 'INPUT',
])

/** Names of lengths written out, behind which a raised number is a power. */
const UNIT_NAME = /(?:met(?:re|er)s?|miles?|feet|inch(?:es)?|yards?)\s*$/i

// which class names hide words within a line, by the names: a page repeats few of them many times
const knownNames = new Map<string, boolean>()
const MOST_KNOWN = 5000

/** The name of an element in capitals, whatever the kind of document. */
export function nameOf(element: Element): string {
  return element.tagName.toUpperCase()
}

/** Whether the element's text is never read: scripts, styles, form fields, embedded documents, marks of footnotes, data for machines. */
export function isUnread(element: Element, name = nameOf(element)): boolean {
  return UNREAD.has(name) || (name === 'SUP' && isNoteMark(element)) || isForMachines(element)
}

/** Whether an element holds microdata that are hidden on purpose: a copy of the article for machines. */
export function isForMachines(element: Element): boolean {
  return element.hasAttribute('itemscope') && (element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? ''))
}

/** Whether a raised number or sign points at a footnote ("died²"): it stands at a word or behind a sentence, and not at a unit ("km²") or a number ("10⁶"). */
function isNoteMark(element: Element): boolean {
  if (!/^\s*(?:\[?\d{1,3}\]?|\[[a-z]\]|[*†‡§]+)(?:\s*,\s*\[?\d{1,3}\]?)*\s*$/.test(element.textContent ?? '')) return false
  const before = element.previousSibling?.textContent ?? ''
  return /(?:[\p{L}'’-]{4,}[”"’)]?|[.,;:!?”"’)])\s*$/u.test(before) && !UNIT_NAME.test(before)
}

/**
 * Whether words inside a line are hidden from sight: helper text for screen readers (", opens in a new tab"), clipped to a point or marked as hidden.
 * Asked of elements within a line only; hidden blocks are lines of their own and are left out where blocks are chosen.
 */
export function isHiddenInline(element: Element): boolean {
  if (!element.hasAttributes()) return false
  if (element.hasAttribute('hidden')) return true
  const [names, style] = [element.getAttribute('class'), element.getAttribute('style')]
  return (names !== null && namesHide(names)) || (style !== null && styleHides(style))
}

/** Whether an element's own style keeps it from sight. */
export function styleHides(style: string): boolean {
  return /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*[01](px)?[\s,]+[01](px)?/i.test(style)
}

function namesHide(names: string): boolean {
  let hide = knownNames.get(names)
  if (hide === undefined) {
    hide = /(^|[\s_-])(sr-only|visually-?hidden|screen-?reader(-?(text|only))?|a11y-hidden)([\s_-]|$)|(^|[\s_-])vh(\s|$)/i.test(names)
    if (knownNames.size >= MOST_KNOWN) knownNames.clear()
    knownNames.set(names, hide)
  }
  return hide
}

/**
 * Whether the browser renders an element; true where nobody can tell. What has no box of its own (`display: contents`) is rendered with what holds it.
 * @param known what was found out for other elements of the page as it stands now
 */
export function isRendered(element: Element, known = new Map<Element, boolean>()): boolean {
  let rendered = known.get(element)
  if (rendered === undefined) {
    rendered = typeof element.checkVisibility !== 'function' || element.checkVisibility() || isRenderedWithoutBox(element, known)
    known.set(element, rendered)
  }
  return rendered
}

/** The holder is asked first: to ask the style of what stands in a part that is skipped makes the browser work on it, and say so in the page's console. */
function isRenderedWithoutBox(element: Element, known: Map<Element, boolean>): boolean {
  const holder = element.assignedSlot ?? element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host
  if (!holder || (holder.localName === 'details' && !holder.hasAttribute('open') && element.localName !== 'summary') || !isRendered(holder, known)) return false
  const view = element.ownerDocument.defaultView
  return view !== null && view.getComputedStyle(holder).contentVisibility !== 'hidden' && view.getComputedStyle(element).display === 'contents'
}

/** Whether the element breaks the line. Custom elements count as inline: most of them wrap a word or a link, and those that hold paragraphs hold block elements. */
export function breaksLine(name: string): boolean {
  return !INLINE.has(name) && !name.includes('-')
}

/** Elements that can have a shadow root beside custom ones, by whether pages use them for closed ones. */
const HOSTS = new Map([
  ...['DIV', 'SPAN', 'SECTION', 'ARTICLE', 'MAIN', 'P', 'BLOCKQUOTE'].map((name) => [name, true] as const),
  ...['ASIDE', 'BODY', 'FOOTER', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'NAV'].map((name) => [name, false] as const),
])

/** The shadow root of an element, closed ones too, or null. */
type ShadowReader = (element: Element) => ShadowRoot | null
let closedRootOf: ShadowReader | null = null
// documents in which a shadow root was met
const shadowed = new WeakSet<Document>()

/** Lets closed shadow roots be read from now on, by what a browser gives to an extension. */
export function readClosedRoots(read: ShadowReader): void {
  closedRootOf = read
}

/** The shadow root of an element, or null; closed ones are asked for where one can stand: in custom elements, and in elements that hold nothing themselves. */
export function shadowOf(element: Element, name = nameOf(element)): ShadowRoot | null {
  const [isCustom, host] = [name.includes('-'), HOSTS.get(name)]
  if (!isCustom && host === undefined) return null
  let root = element.shadowRoot
  if (!root && closedRootOf !== null && (isCustom || (host && !element.firstChild))) root = closedRootOf(element)
  if (root) shadowed.add(element.ownerDocument)
  return root
}

/** All shadow roots of a document, those within others too, closed ones as far as they can be read. */
export function shadowRootsOf(document: Document): ShadowRoot[] {
  const found: ShadowRoot[] = []
  const look = (tree: Document | ShadowRoot): void => {
    for (const element of tree.querySelectorAll('*')) {
      const root = shadowOf(element)
      if (!root) continue
      found.push(root)
      look(root)
    }
  }
  look(document)
  return found
}

/**
 * Visits the children of an element as they are rendered: those of its shadow root where there is one, and for a slot what was assigned to it.
 * @param visit gets each child, and what was given along with it
 * @see https://drafts.csswg.org/css-scoping/#flattening
 */
export function eachFlatChild<T>(element: Element, visit: (child: Node, along: T) => void, along: T): void {
  if (element.localName === 'slot' && element.getRootNode() !== element.ownerDocument) {
    const assigned = (element as HTMLSlotElement).assignedNodes()
    for (const child of assigned) visit(child, along)
    if (assigned.length > 0) return
  }
  // from sibling to sibling: a list of them is made anew by the browser for each who asks
  for (let child = (shadowOf(element) ?? element).firstChild; child; child = child.nextSibling) visit(child, along)
}

/** A copy of the document with the shadow roots written into it, where the document's lines were read before and one was met; the document itself stays as it is. */
export function flatClone(document: Document): Document {
  const clone = document.cloneNode(true) as Document
  if (!shadowed.has(document)) return clone
  const originals = document.querySelectorAll('*')
  let copies: NodeListOf<Element> | null = null
  for (let i = 0; i < originals.length; i += 1) {
    const original = originals[i]!
    if (!shadowOf(original)) continue
    copies ??= clone.querySelectorAll('*')
    const copy = copies[i]
    if (!copy) continue
    copy.textContent = ''
    eachFlatChild(original, copyFlat, copy)
  }
  return clone
}

function copyFlat(node: Node, into: Node): void {
  const copy = into.ownerDocument!.importNode(node, false)
  into.appendChild(copy)
  if (node.nodeType === 1) eachFlatChild(node as Element, copyFlat, copy)
}
