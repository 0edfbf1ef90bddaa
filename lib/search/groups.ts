import Fuse from 'fuse.js'
import { classOf, wordsOfClass } from '../compare/counted.ts'
import { rangeTerms } from '../match/number-terms.ts'
import { PUBLISHER, publisherTerms } from '../match/publisher-terms.ts'
import type { Index } from '../match/segment.ts'
import { termsOf } from '../match/terms.ts'
import { gazetteer } from '../names/gazetteer.ts'
import { nameKey } from '../names/names.ts'
import { isConverted, wordsOfMeaning } from './match-figure.ts'
import type { FigureRange, SearchQuery } from './query.ts'

/** Words of which a report holds at least one. */
export interface Group {
  terms: string[]
  /** Whether the words are shown to the reader as found; not those that only lead to a place or to a figure. */
  shown: boolean
  /** What the reader wrote, where no report holds it and words spelled nearly so stand in; only as names and in titles do these count. */
  respelled: string | null
  /** The range of figures that they lead to; missing where they do not. */
  range?: FigureRange
  /** Whether they are the words of the record and not of the text: what holds them comes no higher for it. */
  ofRecord?: boolean
}

const MOST_COMPLETIONS = 60
const MOST_PLACES = 400
const SHORTEST_RESPELLED = 4
/** Bound of fuse.js: about one letter in four. */
const APPROXIMATE = 0.3
const MOST_RESPELLED = 5
const MOST_COMPARED = 4_000

/** What a report must hold to be looked at, each by words that the index knows. */
export async function readGroups(index: Index, query: SearchQuery): Promise<Group[]> {
  const groups: Group[] = []
  const plain = (terms: string[]): Group => ({ terms, shown: true, respelled: null })
  for (const [at, word] of query.words.entries()) {
    const terms = termsOf(word).map(({ term }) => term)
    const unfinished = query.typing && at === query.words.length - 1
    if (terms.length === 0 && unfinished) terms.push(word.toLowerCase())
    for (const [place, term] of terms.entries()) {
      const completions = unfinished && place === terms.length - 1 ? await complete(index, term, MOST_COMPLETIONS) : []
      const group = plain([...new Set([term, ...completions])])
      groups.push((await isHeld(index, group.terms)) ? group : await respell(index, term))
    }
  }
  for (const phrase of query.phrases) groups.push(...termsOf(phrase).map(({ term }) => ({ terms: [term], shown: false, respelled: null })))
  for (const place of query.places) groups.push({ terms: [...new Set(spellingsOf(place).flatMap((spelling) => termsOf(spelling).slice(0, 1).map(({ term }) => term)))], shown: false, respelled: null })
  for (const publisher of query.publishers) groups.push(...(await publisherGroups(index, publisher)))
  for (const range of query.figures) {
    const { of, low, high } = range
    if (!isConverted(range)) groups.push({ terms: rangeTerms(low, high), shown: false, respelled: null, ofRecord: true })
    if (of === '') continue
    const thing = classOf(of.toLowerCase().replace(/s$/, '')) ?? classOf(of.toLowerCase())
    const words = [...wordsOfMeaning(of), ...(thing === null ? [] : wordsOfClass(thing))]
    groups.push({ terms: [...new Set(words.flatMap((word) => termsOf(word).map(({ term }) => term)))], shown: false, respelled: null, range })
  }
  return groups
}

/** For each word of what the reader wrote the words of publishers' names that have it in them; none where there are too many to look through. */
async function publisherGroups(index: Index, written: string): Promise<Group[]> {
  const words = publisherTerms(written).map((term) => term.slice(PUBLISHER.length))
  const known = await Promise.all(index.segments.map((segment) => segment.complete(PUBLISHER, MOST_COMPARED)))
  if (known.some(({ length }) => length === MOST_COMPARED)) return []
  const all = [...new Set(known.flat())]
  return words.map((word) => ({ terms: all.filter((term) => term.includes(word)), shown: false, respelled: null, ofRecord: true }))
}

/** Every spelling of a place and of the places inside it; what no data knows, as it is written. */
function spellingsOf(place: string): string[] {
  const key = nameKey(place)
  const known = [...gazetteer.byKey.values()].filter((name) => name.key === key || name.inside.has(key))
  return [place, ...known.flatMap(({ spellings }) => spellings)].slice(0, MOST_PLACES)
}

async function complete(index: Index, prefix: string, limit: number): Promise<string[]> {
  const lists = await Promise.all(index.segments.map((segment) => segment.complete(prefix, limit)))
  return [...new Set(lists.flat())]
}

async function isHeld(index: Index, terms: readonly string[]): Promise<boolean> {
  const found = await Promise.all(index.segments.map((segment) => segment.find(terms)))
  return found.some((postings) => postings.some((one) => one !== null))
}

/** Words of the index that are spelled nearly like one that no report holds. */
async function respell(index: Index, term: string): Promise<Group> {
  const nothing: Group = { terms: [term], shown: true, respelled: null }
  // another number is another thing, however near
  if (term.length < SHORTEST_RESPELLED || /\d/.test(term)) return nothing
  const words = await complete(index, term.slice(0, 1), MOST_COMPARED)
  const near = new Fuse(words.filter((word) => Math.abs(word.length - term.length) <= 2), { threshold: APPROXIMATE, distance: term.length, includeScore: true })
    .search(term, { limit: MOST_RESPELLED })
    .map(({ item }) => item)
  return near.length === 0 ? nothing : { terms: near, shown: true, respelled: term }
}
