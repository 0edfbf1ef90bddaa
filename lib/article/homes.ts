import { lengthOf, type Candidate } from './candidate.ts'

// what stands for a paragraph or a part of one; its home is what holds it
const PARAGRAPHS = new Set(['P', 'LI', 'UL', 'OL', 'DL', 'DT', 'DD', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TR', 'TBODY', 'THEAD', 'TABLE', 'PRE'])

/**
 * The home of a line: tag and classes of what holds its paragraph, and of what holds that. Paragraphs of one article are written by one template, so that
 * they share a home, also when each has a container of its own; boxes between them have another.
 */
export function homeOf({ element }: Pick<Candidate, 'element'>): string {
  const home = homeElement(element)
  return `${signature(home.parentElement)}>${signature(home)}`
}

/** The nearest element around a line that is not itself a paragraph, a heading, a list or a quote. */
function homeElement(element: Element): Element {
  let home = element
  while (PARAGRAPHS.has(home.tagName) && home.parentElement) home = home.parentElement
  return home
}

/**
 * Whether a line stands at home: in one of the homes that hold a good part of the text, or in one that differs from these by a class that was added or left
 * out ("body", "body with-space") when its paragraph has the class of theirs.
 * @param prose the paragraphs that are taken for the text
 */
export function standsAtHome(prose: readonly Candidate[]): (one: Candidate) => boolean {
  const letters = new Map<string, number>()
  for (const one of prose) letters.set(homeOf(one), (letters.get(homeOf(one)) ?? 0) + one.text.length)
  const total = lengthOf(prose)
  const main = new Set([...letters].filter(([, sum]) => sum >= 0.15 * total).map(([home]) => home))
  const classes = new Set(prose.filter((one) => main.has(homeOf(one))).map(({ element }) => element.getAttribute('class') ?? ''))
  const variants = new Map<string, boolean>()
  const answers = new Map<Element, boolean>()
  const isAtHome = (one: Candidate): boolean => {
    const home = homeOf(one)
    if (main.has(home)) return true
    const own = one.element.getAttribute('class') ?? ''
    if (own === '' || !classes.has(own)) return false
    const known = variants.get(home) ?? [...main].some((other) => isVariant(home, other))
    variants.set(home, known)
    return known
  }
  return (one) => {
    const answer = answers.get(one.element) ?? isAtHome(one)
    answers.set(one.element, answer)
    return answer
  }
}

/** Whether two homes stand in the same surroundings, and each class of the one is a class of the other. */
function isVariant(one: string, other: string): boolean {
  const [[aroundOne, classesOne], [aroundOther, classesOther]] = [one, other].map(partsOf) as [[string, string[]], [string, string[]]]
  if (aroundOne !== aroundOther || classesOne.length === 0 || classesOther.length === 0) return false
  return classesOne.every((name) => classesOther.includes(name)) || classesOther.every((name) => classesOne.includes(name))
}

function partsOf(home: string): [string, string[]] {
  const at = home.indexOf('.', home.lastIndexOf('>'))
  return [home.slice(0, at), home.slice(at + 1).split(/\s+/).filter(Boolean)]
}

function signature(element: Element | null): string {
  // numbers in classes count the parts of one article ("part-1", "part-2")
  return element ? `${element.tagName}.${(element.getAttribute('class') ?? '').replace(/\d+/g, '').trim()}` : ''
}
