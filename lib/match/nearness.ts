import { gazetteer } from '../names/gazetteer.ts'
import { daysBetween } from '../text/edtf.ts'
import type { Index } from './index-reports.ts'
import { weigh } from './index-reports.ts'
import { rankReports, type Ranked } from './rank.ts'
import { rarity } from './rarity.ts'
import { termsOf } from './terms.ts'
import { readTimesAndNumbers, type TimesAndNumbers } from './times-and-numbers.ts'

/** How near a ranked report is to the article, sign by sign. */
export interface Nearness extends Ranked {
  /** Of the words weighed by their rarity in news at large, 0 to 1. */
  cosine: number
  /** The same without the three words that give most to it: what is left when two texts share a name alone is next to nothing. */
  breadth: number
  /** The same without names of known places and the three other words that give most: little is left of two texts that share some countries. */
  placeless: number
  /** How much of each title stands in the other text, by rarity of its words, the lesser of the two, 0 to 1; a half for no title. */
  titles: number
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
const CLOSE = 50
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
 * The report with the article's own id is left out.
 */
export function findNear(index: Index, article: Sought, terms: ReadonlyMap<string, number>): Nearness[] {
  const self = index.places.get(article.id)
  const ranked = rankReports(index, terms, CLOSE + 1).filter(({ place }) => place !== self).slice(0, CLOSE)
  const weights = new Float32Array(index.vocabulary.size)
  const norm = setWeights(index, weights, terms)
  const cosines = ranked.map(({ place }) => compareVectors(index, weights, norm, place))
  const crowd = meanCrowd(cosines.slice(CROWD_FROM, CROWD_TO).map(({ cosine }) => cosine))
  const signs = readTimesAndNumbers(article)
  const others = compareAll(index, ranked, weights.fill(0))
  const ownTitle = titleWords(article.title)
  return ranked.map((entry, at) => {
    const report = index.reports[entry.place]!
    return {
      ...entry,
      ...cosines[at]!,
      titles: Math.min(shareOf(ownTitle, wordsOf(index, entry.place)), shareOf(titleWords(report.title), terms)),
      crowd,
      published: report.published,
      days: daysBetween(article.published, report.published),
      ...compareSigns(signs, signsOf(index, entry.place)),
      others: others[at]!,
    }
  })
}

/** Writes the weights of a text's words, and gives the length of its vector; words that the index has not count for the length alone. */
function setWeights(index: Index, weights: Float32Array, terms: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [term, count] of terms) {
    const weight = weigh(count, rarity(term))
    sum += weight ** 2
    const word = index.vocabulary.get(term)
    if (word !== undefined) weights[word] = weight
  }
  return Math.sqrt(sum)
}

/**
 * The cosines of all reports of a list to each other, 0 for a report and itself.
 * @param weights a scratch of zeros, as long as the vocabulary; zeros again afterwards.
 */
function compareAll(index: Index, ranked: readonly Ranked[], weights: Float32Array): Float32Array[] {
  const { wordStarts, words, wordCounts, rarities, norms } = index
  const rows = ranked.map(() => new Float32Array(ranked.length))
  ranked.forEach(({ place }, at) => {
    for (let entry = wordStarts[place]!; entry < wordStarts[place + 1]!; entry++) {
      const word = words[entry]!
      weights[word] = weigh(wordCounts[entry]!, rarities[word]!)
    }
    for (let other = at + 1; other < ranked.length; other++) {
      const { cosine } = compareVectors(index, weights, norms[place]!, ranked[other]!.place)
      rows[at]![other] = cosine
      rows[other]![at] = cosine
    }
    for (let entry = wordStarts[place]!; entry < wordStarts[place + 1]!; entry++) weights[words[entry]!] = 0
  })
  return rows
}

function compareVectors(index: Index, weights: Float32Array, norm: number, place: number): Pick<Nearness, 'cosine' | 'breadth' | 'placeless'> {
  const { wordStarts, words, wordCounts, rarities, norms } = index
  const places = placeWords(index)
  let [sum, placed] = [0, 0]
  const [all, others] = [new TopThree(), new TopThree()]
  for (let entry = wordStarts[place]!; entry < wordStarts[place + 1]!; entry++) {
    const word = words[entry]!
    const weight = weights[word]!
    if (weight === 0) continue
    const part = weight * weigh(wordCounts[entry]!, rarities[word]!)
    sum += part
    all.add(part)
    if (places[word] === 1) placed += part
    else others.add(part)
  }
  const scale = norm * norms[place]!
  if (scale === 0) return { cosine: 0, breadth: 0, placeless: 0 }
  return { cosine: sum / scale, breadth: Math.max(0, sum - all.sum()) / scale, placeless: Math.max(0, sum - placed - others.sum()) / scale }
}

/** The three largest of some numbers. */
class TopThree {
  private first = 0
  private second = 0
  private third = 0

  add(part: number): void {
    if (part > this.first) {
      this.third = this.second
      this.second = this.first
      this.first = part
    } else if (part > this.second) {
      this.third = this.second
      this.second = part
    } else if (part > this.third) this.third = part
  }

  sum(): number {
    return this.first + this.second + this.third
  }
}

const placesOfIndexes = new WeakMap<Index, Uint8Array>()

/** For each word of an index whether it is the name of a known place or of its people. */
function placeWords(index: Index): Uint8Array {
  const known = placesOfIndexes.get(index)
  if (known) return known
  const places = new Uint8Array(index.vocabulary.size)
  for (const { kind, spellings } of gazetteer.byKey.values()) {
    if (kind !== 'place') continue
    for (const spelling of spellings) {
      for (const { term } of termsOf(spelling)) {
        const word = index.vocabulary.get(term)
        if (word !== undefined) places[word] = 1
      }
    }
  }
  placesOfIndexes.set(index, places)
  return places
}

function titleWords(title: string): Set<string> {
  return new Set(termsOf(title).map(({ term }) => term))
}

/** A look-up of the words of a report, for the few words of a title. */
function wordsOf(index: Index, place: number): { has(term: string): boolean } {
  const words = index.words.subarray(index.wordStarts[place]!, index.wordStarts[place + 1]!)
  return {
    has(term) {
      const word = index.vocabulary.get(term)
      return word !== undefined && words.includes(word)
    },
  }
}

function shareOf(title: ReadonlySet<string>, text: { has(term: string): boolean }): number {
  let [found, all] = [0, 0]
  for (const term of title) {
    all += rarity(term)
    if (text.has(term)) found += rarity(term)
  }
  return all > 0 ? found / all : 0.5
}

function meanCrowd(cosines: readonly number[]): number {
  const size = CROWD_TO - CROWD_FROM
  return (cosines.reduce((sum, cosine) => sum + cosine, 0) + NO_CROWD * (size - cosines.length)) / size
}

type SharedSigns = Pick<Nearness, 'weekday' | 'sharedDays' | 'otherYears' | 'sharedNumbers' | 'sharedEarly'>

function compareSigns(mine: TimesAndNumbers, theirs: TimesAndNumbers): SharedSigns {
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

const signsOfReports = new WeakMap<Index, Map<number, TimesAndNumbers>>()

/** Read when a report is first looked at closely, and kept as long as its index. */
function signsOf(index: Index, place: number): TimesAndNumbers {
  let known = signsOfReports.get(index)
  if (!known) signsOfReports.set(index, (known = new Map()))
  let signs = known.get(place)
  if (!signs) known.set(place, (signs = readTimesAndNumbers(index.reports[place]!)))
  return signs
}
