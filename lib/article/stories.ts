import { isProse, type Candidate } from './candidate.ts'

const FEWEST_PARAGRAPHS = 2
const STORY_MARKS = 'time, [rel~="author"], [itemprop~="datePublished"], [class*="byline" i], [class*="date" i]'

/** One of the stories of a page. */
export interface Story {
  /** Its lines; those of the whole page where that has one story. */
  lines: Candidate[]
  /** Its main heading, where several stories stand below each other; else null. */
  heading: Element | null
  /** Whether it is the first of them, or the only one. */
  first: boolean
}

/**
 * The story that a page shows, where it has put others below its own for readers who scroll on: each an element of the form of the first story's, with a main heading
 * and paragraphs of its own, and with a time or an author. Sections of one story have none of these of their own.
 * @param reached whether the reader has come as far as a heading, past that of the story above it; without it the first story is shown
 */
export function storyShown(candidates: readonly Candidate[], reached: (heading: Element, above: Element) => boolean = () => false): Story {
  const headings = candidates.flatMap((one, i) => (one.level === 1 || headsArticle(one) ? [i] : []))
  const stories = headings.filter((at, i) => candidates.slice(at + 1, headings[i + 1]).filter(isProse).length >= FEWEST_PARAGRAPHS)
  const first = stories.find((at) => candidates[at]!.level === 1)
  if (first === undefined) return { lines: [...candidates], heading: null, first: true }
  const top = candidates[first]!.element
  const starts = [first, ...stories.filter((at) => at > first && isOtherStory(top, candidates[at]!.element))]
  if (starts.length === 1) return { lines: [...candidates], heading: null, first: true }
  const shown = Math.max(0, starts.findLastIndex((at, i) => i > 0 && reached(candidates[at]!.element, candidates[starts[i - 1]!]!.element)))
  return { lines: candidates.slice(shown === 0 ? 0 : starts[shown], starts[shown + 1]), heading: candidates[starts[shown]!]!.element, first: shown === 0 }
}

/** Whether a second heading stands where another page has its first: at the head of an article of its own. */
function headsArticle({ level, element }: Candidate): boolean {
  if (level !== 2) return false
  const article = element.closest('article')
  return article !== null && article.querySelector('h1, h2') === element
}

function isOtherStory(top: Element, heading: Element): boolean {
  const [own, other] = [wholeWithout(top, heading), wholeWithout(heading, top)]
  const [ownArticle, otherArticle] = [top.closest('article'), heading.closest('article')]
  if (own === null || other === null) return false
  const parted = ownArticle !== null && otherArticle !== null && own.contains(ownArticle) && other.contains(otherArticle)
  return (parted || (heading.tagName === top.tagName && formOf(own) === formOf(other))) && other.querySelector(STORY_MARKS) !== null
}

/** The largest element around one that does not hold the other; null where it stands for itself. */
function wholeWithout(one: Element, other: Element): Element | null {
  let whole = one
  while (whole.parentElement && !whole.parentElement.contains(other)) whole = whole.parentElement
  return whole === one ? null : whole
}

function formOf(element: Element): string {
  return `${element.tagName}.${(element.getAttribute('class') ?? '').replace(/\d+/g, '')}`
}
