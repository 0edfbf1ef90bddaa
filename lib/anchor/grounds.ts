/** Where marks may stand in a page, as selectors of elements; `*` is anywhere. */
export type Ground = string

/** Most grounds that are told apart; a page that has its marks on more is styled as a whole. */
export const MOST_GROUNDS = 24

const ANYWHERE: Ground = '*'
const COMPOUND = '[a-z][a-z-]*\\d?(?:\\.[a-z_][a-z_-]*)*'
const GROUND = new RegExp(`^${COMPOUND}(?: > ${COMPOUND}){0,2}$`, 'i')
const LONGEST = 400
const DEEP = 3
const MOST_NAMES = 2
const MOST_TEXTS = 200

/** Whether a text may stand in a style sheet as a ground. */
export function isGround(text: string): boolean {
  return text === ANYWHERE || (text.length < LONGEST && GROUND.test(text))
}

/**
 * The grounds that words in these elements stand on: styles for these alone spare the browser asking all other elements of the page what the styles mean to them,
 * which would be up to half of what a reading costs.
 */
export function groundsOf(elements: Iterable<Element>): Set<Ground> {
  const known = new Map<Element, Ground>()
  const found = new Set<Ground>()
  for (const element of elements) {
    const shown = outOfShadow(element)
    let ground = known.get(shown)
    if (ground === undefined) known.set(shown, (ground = groundOf(shown)))
    found.add(ground)
  }
  return found.size > MOST_GROUNDS ? new Set([ANYWHERE]) : found
}

/** The elements that hold the texts of a range. */
export function holdersOf(range: Range): Element[] {
  const { startContainer, endContainer, commonAncestorContainer: common } = range
  const texts: Node[] = [startContainer]
  if (startContainer !== endContainer) {
    const walker = common.ownerDocument!.createTreeWalker(common, 4)
    while (texts.length < MOST_TEXTS && walker.nextNode()) if (range.intersectsNode(walker.currentNode)) texts.push(walker.currentNode)
  }
  return texts.flatMap((node) => (node.nodeType === 1 ? (node as Element) : node.parentElement) ?? [])
}

/** The element itself, or the one of the document whose shadow tree it stands in: what is drawn there has its styles. */
function outOfShadow(element: Element): Element {
  let shown = element
  for (let root = shown.getRootNode(); root.nodeType === 11 && 'host' in root; root = shown.getRootNode()) shown = root.host as Element
  return shown
}

function groundOf(element: Element): Ground {
  const parts: string[] = []
  for (let up: Element | null = element; up && parts.length < DEEP; up = up.parentElement) parts.unshift(compoundOf(up))
  const ground = parts.join(' > ')
  return isGround(ground) ? ground : ANYWHERE
}

/** The name of an element and those of its classes that are words; numbers count the parts of one page. */
function compoundOf(element: Element): string {
  const names = (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => /^[a-z_][a-z_-]*$/i.test(name)).slice(0, MOST_NAMES)
  return [element.localName, ...names].join('.')
}
