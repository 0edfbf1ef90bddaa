import { daysBetween } from '../text/edtf.ts'
import { EVENT_PLACELESS, ONE_EVENT, type Decision } from './decide.ts'
import { crowdOf, type Nearness } from './nearness.ts'
import { PassageWords, type PassageText } from './passage-words.ts'

/** A text of at most this many words, and without a title, is a passage that somebody asks about, not an article. */
const PASSAGE_WORDS = 120
/** Where a reader keeps a corpus on one story all of it is near, and that must not hide it. */
const MOST_CROWD = 0.25
/** Of a passage alone, and of one whose page is known: both fitted by `npm run eval -- passages` to sentences with a figure of labelled news, see {@link passageFeatures}. */
const ALONE = [-6.36, 0.42, 1.51, 4.35, 3.4, -2.53]
const OF_PAGE = [-4.15, 0.47, 0.29, 2.43, 4.43, -3.1, 2.68, 2.68, 5.11]
/** Shown from this evidence on: a reader who asks about a sentence would rather see one report too many than none. */
const SHOWN = 0.75
/** Called one event from this evidence on, where one in twenty of those shown is wrong. */
const EVENT = 2
/** Of which less is shared the page alone is spoken of, and not the passage. */
const LEAST_COVERAGE = 0.2

/**
 * Whether a text is a passage: a sentence or a few, pasted or marked, of which nothing else is known, or the page at most. What has an id is a report of some corpus,
 * however short, unless it says that it is of a page.
 */
export function isPassage({ id, title, text, page }: { id: string; title: string; text: string; page?: string }): boolean {
  return (id === '' || page !== undefined) && title === '' && text.split(/\s+/).length <= PASSAGE_WORDS
}

/**
 * Which of the near reports speak of what a passage speaks of; in the order of the list. Whole texts are weighed by what they share with an article's beginning, title
 * and days, of which a passage has none: what counts here is how much of it a report has, in all and in one place, and how much nearer it is than the rest of the domain.
 * Title and day of its page, where they are known, may speak for a report, and only where it has something of the passage itself. What is likelier still,
 * by more than places, and within two months of the passage, else of the nearest, tells of one event; the rest of its subject.
 */
export function relatePassage(passage: PassageText & { published: string | null }, near: readonly Nearness[]): Decision[] {
  const evidence = passageFeatures(passage, near).map((features) => passageEvidence(features, passage.page ?? ''))
  const best = evidence.indexOf(Math.max(...evidence))
  const day = passage.published ?? near[best]?.published ?? null
  return near.map(({ published, placeless }, at) => {
    const days = daysBetween(day, published)
    const together = (passage.published === null && at === best) || (days !== null && Math.abs(days) <= ONE_EVENT)
    const relation = evidence[at]! < SHOWN ? null : evidence[at]! >= EVENT && placeless >= EVENT_PLACELESS && together ? 'event' : 'subject'
    return { relation, score: evidence[at]!, close: relation !== null }
  })
}

/** A passage as it is searched for: with its page's title, and the names of the countries whose people it names. */
export function soughtOf<T extends PassageText>(passage: T, text: string): T & { title: string } {
  const { countries } = new PassageWords({ text })
  return { ...passage, title: passage.page ?? '', text: countries === '' ? text : `${text}\n\n${countries}` }
}

/** In place of the evidence of a report that has next to nothing of a passage. */
const NONE = -100

/**
 * For each near report what the evidence of a passage is weighed from: 1, coverage, the logarithm of mass, what stands together, logarithms of cosine and crowd; then
 * what the page tells: how much of its title a report has, how near the beginning, and the days between.
 */
export function passageFeatures(passage: PassageText, near: readonly Nearness[]): number[][] {
  const words = new PassageWords(passage)
  const signs = near.map(({ report }) => words.signsOf(report))
  const cosines = near.map(({ cosine }, at) => cosine * signs[at]!.cosineScale)
  const crowd = Math.log(Math.min(crowdOf(cosines), MOST_CROWD) + 0.02)
  return signs.map(({ coverage, mass, together, title }, at) => {
    const { days, titles } = near[at]!
    return [1, coverage, Math.log(1 + mass), together, Math.log(cosines[at]! + 0.01), crowd, title, Math.min(titles, 0.6), days === null ? 0 : Math.exp(-Math.abs(days) / 7)]
  })
}

/** How many of the features a passage has that is known by its words alone. */
export const FEATURES_ALONE = ALONE.length

/** Log odds that a report speaks of a passage's event, by the passage or by its page, whichever tell more: a title that says nothing hides no report. */
function passageEvidence(features: readonly number[], page: string): number {
  if (features[1]! < LEAST_COVERAGE) return NONE
  return Math.max(weigh(features, ALONE), page === '' ? NONE : weigh(features, OF_PAGE))
}

function weigh(features: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * features[at]!, 0)
}
