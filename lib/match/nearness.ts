import type { Report } from '../corpus/report.ts'
import { daysBetween } from '../text/edtf.ts'
import { compareBeginnings, readBeginning, type Beginning, type SharedBeginnings } from './beginning.ts'
import { byScore, rankReports, shareIn, type Ranked } from './rank.ts'
import { rarity } from './rarity.ts'
import type { Index } from './segment.ts'
import { readTimesAndNumbers, type TimesAndNumbers } from './times-and-numbers.ts'
import { Vectors, type WordNearness } from './vectors.ts'

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
const BESIDES = 30
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
  const vectors = new Vectors()
  vectors.add(article.title, article.text)
  const leftOut = vectors.numbered(ranking.leftOut)
  const near = ranking.ranked
    .flatMap((entry, at) => (loaded[at] && (article.id === '' || loaded[at].report.id !== article.id) ? [{ ...entry, ...loaded[at] }] : []))
    .map((entry, at) => {
      vectors.add(entry.report.title, entry.body)
      const text = ARTICLE + 1 + at
      return { ...entry, score: entry.score + vectors.sum(text, leftOut, shareIn(ranking, vectors.length(text))), text }
    })
    .sort(byScore)
    .slice(0, close)
  const texts = near.map(({ text }) => text)
  const words = vectors.compareAll(ARTICLE, texts)
  const crowd = meanCrowd(words.slice(CROWD_FROM, CROWD_TO).map(({ cosine }) => cosine))
  const others = vectors.cosines(texts)
  const signs = readTimesAndNumbers(article)
  const beginning = readBeginning(article.title, article.text)
  const articleHolds = vectors.holder(ARTICLE)
  return near.map(({ place, score, report, body }, at) => {
    const days = daysBetween(article.published, report.published)
    const known = { place, score, report, ...words[at]!, crowd, published: report.published, days, others: others[at]! }
    if (words[at]!.cosine < LEAST_COSINE) return { ...known, ...NOTHING_SHARED }
    return {
      ...known,
      ...compareSigns(signs, timesOf(report)),
      ...compareBeginnings(beginning, articleHolds, beginningOf(report, body), vectors.holder(texts[at]!)),
    }
  })
}

/** Of a report that is less near no sign is read, since none would make it the same story: that is most of them, and the signs take longest. */
const LEAST_COSINE = 0.1
const NOTHING_SHARED: SharedSigns & SharedBeginnings = { weekday: null, sharedDays: 0, otherYears: false, sharedNumbers: 0, sharedEarly: 0, titles: 0, headings: 0, openings: 0, leads: 0, names: 0 }

const times = new WeakMap<Report, TimesAndNumbers>()
const beginnings = new WeakMap<Report, Beginning>()

/** The times and numbers of a report; kept as long as the report is, since a story's reports are looked at again and again. */
export function timesOf(report: Report): TimesAndNumbers {
  const known = times.get(report)
  if (known) return known
  const found = readTimesAndNumbers(report)
  times.set(report, found)
  return found
}

/** The beginning of a report, kept as well. */
export function beginningOf(report: Report, body: string): Beginning {
  const known = beginnings.get(report)
  if (known) return known
  const found = readBeginning(report.title, body)
  beginnings.set(report, found)
  return found
}

/** The article's number among the texts that are compared; the reports come behind it, in their order. */
const ARTICLE = 0

function meanCrowd(cosines: readonly number[]): number {
  const size = CROWD_TO - CROWD_FROM
  return (cosines.reduce((sum, cosine) => sum + cosine, 0) + NO_CROWD * (size - cosines.length)) / size
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
