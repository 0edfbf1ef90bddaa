import type { Report } from '../corpus/report.ts'
import { readTerms } from './terms.ts'
import { rarity } from './rarity.ts'
import { stripBoilerplate } from './boilerplate.ts'

/**
 * Reports ready to be ranked: for each word the reports that hold it, and for each report its words. Typed arrays, since a corpus
 * has millions of entries: the words of report `d` are `words[wordStarts[d]]` up to `words[wordStarts[d + 1]]`, the reports of
 * word `w` are `reportsOf[reportStarts[w]]` up to `reportsOf[reportStarts[w + 1]]`.
 */
export interface Index {
  reports: readonly Report[]
  /** Place of each id in `reports`. */
  places: ReadonlyMap<string, number>
  vocabulary: ReadonlyMap<string, number>
  /** Rarity of each word in news at large. */
  rarities: Float32Array
  wordStarts: Uint32Array
  words: Uint32Array
  /** How often, 255 at most. */
  wordCounts: Uint8Array
  reportStarts: Uint32Array
  reportsOf: Uint32Array
  counts: Uint8Array
  /** Words in each report. */
  lengths: Uint32Array
  meanLength: number
  /** Length of each report's vector of words weighed by rarity, for the cosine. */
  norms: Float32Array
}

/**
 * The index of reports.
 * @param reports with ids of their own; of two with one id both are indexed and the last is found by id.
 */
export function buildIndex(reports: readonly Report[]): Index {
  const vocabulary = new Map<string, number>()
  const wordStarts = new Uint32Array(reports.length + 1)
  const lengths = new Uint32Array(reports.length)
  let words = new Uint32Array(1 << 12)
  let wordCounts = new Uint8Array(1 << 12)
  let seen = new Uint32Array(1 << 12)
  let filled = 0
  const bodies = stripBoilerplate(reports)
  reports.forEach((report, place) => {
    const first = filled
    let length = 0
    const visit = (term: string): void => {
      length++
      let word = vocabulary.get(term)
      if (word === undefined) {
        word = vocabulary.size
        vocabulary.set(term, word)
        if (word >= seen.length) seen = grown(seen)
      }
      // `seen` holds one more than where this report's entry for the word stands, when it stands behind `first`
      const entry = seen[word]! - 1
      if (entry >= first && entry < filled && words[entry] === word) {
        if (wordCounts[entry]! < 255) wordCounts[entry]!++
        return
      }
      if (filled === words.length) {
        words = grown(words)
        wordCounts = grownBytes(wordCounts)
      }
      words[filled] = word
      wordCounts[filled] = 1
      seen[word] = ++filled
    }
    readTerms(report.title, visit)
    readTerms(bodies[place]!, visit)
    lengths[place] = length
    wordStarts[place + 1] = filled
  })
  const rarities = new Float32Array(vocabulary.size)
  for (const [term, word] of vocabulary) rarities[word] = rarity(term)
  return {
    reports,
    places: new Map(reports.map(({ id }, place) => [id, place])),
    vocabulary,
    rarities,
    wordStarts,
    words: words.slice(0, filled),
    wordCounts: wordCounts.slice(0, filled),
    ...invert(wordStarts, words, wordCounts, vocabulary.size),
    lengths,
    meanLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, reports.length),
    norms: readNorms(wordStarts, words, wordCounts, rarities),
  }
}

/** In how many reports a word stands. */
export function reportsWith(index: Index, word: number): number {
  return index.reportStarts[word + 1]! - index.reportStarts[word]!
}

/** Weight of a word in a text's vector: rare words and repeated ones weigh more, the tenth time hardly more than the ninth. */
export function weigh(count: number, rareness: number): number {
  return LOGARITHMS[count < 255 ? count : 255]! * rareness
}

const LOGARITHMS = Float32Array.from({ length: 256 }, (_, count) => 1 + Math.log(Math.max(1, count)))

function readNorms(wordStarts: Uint32Array, words: Uint32Array, wordCounts: Uint8Array, rarities: Float32Array): Float32Array {
  const norms = new Float32Array(wordStarts.length - 1)
  norms.forEach((_, place) => {
    let sum = 0
    for (let at = wordStarts[place]!; at < wordStarts[place + 1]!; at++) sum += weigh(wordCounts[at]!, rarities[words[at]!]!) ** 2
    norms[place] = Math.sqrt(sum)
  })
  return norms
}

type Inverted = Pick<Index, 'reportStarts' | 'reportsOf' | 'counts'>

/** From the words of reports to the reports of words, by counting. */
function invert(wordStarts: Uint32Array, words: Uint32Array, wordCounts: Uint8Array, size: number): Inverted {
  const filled = wordStarts.at(-1)!
  const reportStarts = new Uint32Array(size + 1)
  for (let at = 0; at < filled; at++) reportStarts[words[at]! + 1]!++
  for (let word = 0; word < size; word++) reportStarts[word + 1]! += reportStarts[word]!
  const next = reportStarts.slice()
  const reportsOf = new Uint32Array(filled)
  const counts = new Uint8Array(filled)
  for (let place = 0; place + 1 < wordStarts.length; place++) {
    for (let at = wordStarts[place]!; at < wordStarts[place + 1]!; at++) {
      const to = next[words[at]!]!++
      reportsOf[to] = place
      counts[to] = wordCounts[at]!
    }
  }
  return { reportStarts, reportsOf, counts }
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(array.length * 2)
  next.set(array)
  return next
}

function grownBytes(array: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const next = new Uint8Array(array.length * 2)
  next.set(array)
  return next
}
