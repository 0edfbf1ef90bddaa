import { isProse, type Candidate } from './candidate.ts'

const FEWEST_PARAGRAPHS = 2
const STORY_MARKS = 'time, [rel~="author"], [itemprop~="datePublished"], [class*="byline" i], [class*="date" i]'

/**
 * The lines up to the next story, where a page has put another one below its own for readers who scroll on: an element of the form of the first story's, with a main
 * heading and paragraphs of its own, and with a time or an author. Sections of one story have none of these of their own.
 */
export function untilNextStory(candidates: readonly Candidate[]): Candidate[] {
  const headings = candidates.flatMap(({ level }, i) => (level === 1 ? [i] : []))
  const stories = headings.filter((at, i) => candidates.slice(at + 1, headings[i + 1]).filter(isProse).length >= FEWEST_PARAGRAPHS)
  const first = stories[0]
  const next = stories.slice(1).find((at) => {
    const [own, other] = partingOf(candidates[first!]!.element, candidates[at]!.element)
    return own !== null && other !== null && formOf(own) === formOf(other) && other.querySelector(STORY_MARKS) !== null
  })
  return candidates.slice(0, next)
}

/** The largest elements around each of two that do not hold the other; null for one that stands for itself. */
function partingOf(a: Element, b: Element): [Element | null, Element | null] {
  return [wholeWithout(a, b), wholeWithout(b, a)]
}

function wholeWithout(one: Element, other: Element): Element | null {
  let whole = one
  while (whole.parentElement && !whole.parentElement.contains(other)) whole = whole.parentElement
  return whole === one ? null : whole
}

function formOf(element: Element): string {
  return `${element.tagName}.${(element.getAttribute('class') ?? '').replace(/\d+/g, '')}`
}
