import type { Report } from '../corpus/report.ts'
import { daysBetween } from '../text/edtf.ts'
import { Beginnings, compareBeginnings, type SharedBeginnings } from './beginning.ts'
import { byScore, rankReports, shareIn, type Ranked, type Ranking } from './rank.ts'
import { rarity } from './rarity.ts'
import type { Index, IndexedReport } from './segment.ts'
import { Texts, type ReadText } from './texts.ts'
import { readTimesAndNumbers, type TimesAndNumbers } from './times-and-numbers.ts'
import { compareAll, cosinesOf, type WordNearness } from './vectors.ts'

/** How near a ranked report is to the article, sign by sign. */
export interface Nearness extends Ranked, WordNearness, SharedBeginnings {
  report: Report
  /** Mean cosine of the reports ranked 11th to 40th: how near the article's whole domain is. */
  crowd: number
  /** The report's date of publication. */
  published: string | null
  /** From the report's publication to the article's; null when one is not known to the month. */
  days: number | null
  /** Whether both beginnings name weekdays, and one in common. */
  weekday: 'shared' | 'other' | null
  /** Share of the named days (month and day) that both name, 0 to 1; 0 when one names none. */
  sharedDays: number
  /** Whether both name years, and none of one is the same as or next to one of the other's. */
  otherYears: boolean
  /** Rarity of the four rarest numbers that both give, summed. */
  sharedNumbers: number
  /** Share of the numbers near the beginning that both give there, 0 to 1; 0 when one gives none. */
  sharedEarly: number
  /** Cosines to the other near reports, in the order of the list. */
  others: Float32Array
}

/** How many ranked reports are looked at closely. */
export const CLOSE = 50
/** How many more are read for it: their scores are whole only then, see {@link shareIn}. */
const BESIDES = 50
const CROWD_FROM = 10
const CROWD_TO = 40
/** Cosine that stands in for each report that a small corpus has not: that of the nearest one in a hundred unrelated articles. */
const NO_CROWD = 0.08

/** What is asked for, as far as nearness goes. */
export interface Sought {
  id: string
  title: string
  text: string
  published: string | null
}

/**
 * The reports ranked highest for an article, with the signs of how near each is, in the order of the ranking.
 * The report with the article's own id is left out, and one that went while it was looked for. Nothing is kept of a report but its
 * words' places in the index: what is compared is read from the texts of these few.
 * @param close at most this many
 */
export async function findNear(index: Index, article: Sought, terms: ReadonlyMap<string, number>, close: number): Promise<Nearness[]> {
  const ranking = await rankReports(index, terms, close + BESIDES)
  const loaded = await index.load(ranking.ranked.map(({ place }) => place))
  const texts = emptyTexts()
  texts.add(article.title, article.text)
  const found: (Ranked & IndexedReport & { number: number })[] = []
  ranking.ranked.forEach((entry, at) => {
    const report = loaded[at]
    if (!report || (article.id !== '' && report.report.id === article.id)) return
    texts.add(report.report.title, report.body)
    found.push({ ...entry, ...report, number: found.length + 1 })
  })
  const commonWords = commonWeights(texts, ranking)
  for (const one of found) one.score += commonScore(texts, texts.at(one.number), commonWords, ranking)
  const near = found.sort(byScore).slice(0, close)
  const numbers = near.map(({ number }) => number)
  const words = compareAll(texts, ARTICLE, numbers)
  const crowd = crowdOf(words.map(({ cosine }) => cosine))
  const others = cosinesOf(texts, numbers)
  const signs = readTimesAndNumbers(article, texts.numbersIn(ARTICLE))
  const beginnings = new Beginnings(texts)
  return near.map(({ place, score, report, body, number }, at) => {
    const days = daysBetween(article.published, report.published)
    const known = { place, score, report, ...words[at]!, crowd, published: report.published, days, others: others[at]! }
    if (words[at]!.cosine < LEAST_COSINE) return { ...known, ...NOTHING_SHARED }
    return { ...known, ...compareSigns(signs, readTimesAndNumbers({ ...report, text: body }, texts.numbersIn(number))), ...compareBeginnings(beginnings.of(ARTICLE), beginnings.of(number)) }
  })
}

let kept = new Texts()
/** Room for more words than this is not kept. */
const MOST_KEPT = 1 << 19

/** Texts that hold none yet, in the room of the last ones: nothing is waited for while texts are compared, so that one room is enough. */
function emptyTexts(): Texts {
  if (kept.order.length > MOST_KEPT) kept = new Texts()
  kept.clear()
  return kept
}

/** Of each word by its number what it gives to the ranking, where its postings were not read; 0 for all others. */
function commonWeights(texts: Texts, { leftOut }: Ranking): Float32Array {
  const weights = new Float32Array(texts.size)
  for (const [term, weight] of leftOut) weights[texts.numberOf(term)] = weight
  return weights
}

/** What such words give to a text. */
function commonScore({ words, counts }: Texts, { from, to, length }: ReadText, weights: Float32Array, ranking: Ranking): number {
  const share = shareIn(ranking, length)
  let score = 0
  for (let entry = from; entry < to; entry++) {
    const weight = weights[words[entry]!]!
    if (weight !== 0) score += weight * share(counts[entry]!)
  }
  return score
}

/** Of a report that is less near no sign is read, since none would make it the same story: that is most of them, and the signs take longest. */
const LEAST_COSINE = 0.1
const NOTHING_SHARED: SharedSigns & SharedBeginnings = { weekday: null, sharedDays: 0, otherYears: false, sharedNumbers: 0, sharedEarly: 0, titles: 0, headings: 0, openings: 0, leads: 0, names: 0 }

/** The article's number among the texts that are compared; the reports come behind it, in their order. */
const ARTICLE = 0

/** How near the whole domain of a text is, see {@link Nearness}. @param cosines of the reports in the order of their ranking */
export function crowdOf(cosines: readonly number[]): number {
  const crowd = cosines.slice(CROWD_FROM, CROWD_TO)
  const size = CROWD_TO - CROWD_FROM
  return (crowd.reduce((sum, cosine) => sum + cosine, 0) + NO_CROWD * (size - crowd.length)) / size
}

/** What two texts have in common of times and numbers, see {@link Nearness}. */
export type SharedSigns = Pick<Nearness, 'weekday' | 'sharedDays' | 'otherYears' | 'sharedNumbers' | 'sharedEarly'>

/** The times and numbers that two texts share. */
export function compareSigns(mine: TimesAndNumbers, theirs: TimesAndNumbers): SharedSigns {
  const bothNameWeekdays = mine.weekdays.size > 0 && theirs.weekdays.size > 0
  const fewerEarly = Math.min(mine.earlyNumbers.size, theirs.earlyNumbers.size)
  const fewerDays = Math.min(mine.days.size, theirs.days.size)
  return {
    weekday: bothNameWeekdays ? (shared(mine.weekdays, theirs.weekdays).length > 0 ? 'shared' : 'other') : null,
    sharedDays: fewerDays > 0 ? shared(mine.days, theirs.days).length / fewerDays : 0,
    otherYears: mine.years.size > 0 && theirs.years.size > 0 && ![...mine.years].some((year) => [-1, 0, 1].some((step) => theirs.years.has(year + step))),
    sharedEarly: fewerEarly > 0 ? shared(mine.earlyNumbers, theirs.earlyNumbers).length / fewerEarly : 0,
    sharedNumbers: shared(mine.numbers, theirs.numbers)
      .map(rarity)
      .sort((a, b) => b - a)
      .slice(0, 4)
      .reduce((sum, rareness) => sum + rareness, 0),
  }
}

function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] {
  return [...a].filter((value) => b.has(value))
}
