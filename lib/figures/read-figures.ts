import { sentencesOf, splitBlocks } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { findDatelines, writtenOn } from './datelines.ts'
import type { Draft, Parser, Refiner, Sentence, TextReading } from './draft.ts'
import type { Figure, FigureSource } from './figure.ts'
import { lexicon, type Lexicon } from './lexicon.ts'
import { parseDate } from './parsers/dates.ts'
import { parseLapTime } from './parsers/lap-times.ts'
import { skipNamed } from './parsers/name-numbers.ts'
import { parseCents, parseQuantity, parseRatio, parseVague } from './parsers/quantities.ts'
import { skipPartOfHour, skipTime } from './parsers/times-of-day.ts'
import { skipAddress, skipIdiom, skipName, skipOrdinal, skipPosition, skipSequence } from './parsers/traps.ts'
import { findAttribution } from './refiners/attribution.ts'
import { findCounted, findState, lendNouns, readGroupingDots } from './refiners/counted.ts'
import { findCountedBefore } from './refiners/counted-before.ts'
import { readDegrees } from './refiners/degrees.ts'
import { dropNonFigures } from './refiners/drop.ts'
import { carryCounted, carryEllipsis, carryRelative } from './refiners/ellipses.ts'
import { findEventDates } from './refiners/events.ts'
import { findAccumulation, findChanges, findModality } from './refiners/nature.ts'
import { findParts } from './refiners/parts.ts'
import { findPlaces } from './refiners/places.ts'
import { readMillions } from './refiners/millions.ts'
import { carryMoney, lendMoney, readCommonCurrencies, readSharedCurrencies } from './refiners/money.ts'
import { readOunces } from './refiners/ounces.ts'
import { readPoints } from './refiners/points.ts'
import { carryNouns } from './refiners/references.ts'
import { readSmallMoney } from './refiners/small-money.ts'
import { findDurations } from './refiners/subjects.ts'
import { findColumnDates, findRowNouns } from './refiners/tables.ts'
import { findAsOf } from './refiners/time.ts'
import { findComparators, findTrailingComparators, joinConversions } from './refiners/wording.ts'
import type { Token } from './token.ts'
import { tokenize } from './tokens.ts'

/** Tried in this order at each token; the first that takes it has it. */
const PARSERS: Parser[] = [
  skipIdiom, // "one of the" and "24/7" would be read as numbers
  parseLapTime, // "3:31.08" before times of day, which look alike
  skipPartOfHour, // "a quarter past" before a quarter
  skipTime, // "10 a.m." before a date sees its 10
  parseDate, // dates before all numbers, or their days and years become counts
  skipAddress, // "358 Palm Way" before it counts ways
  skipPosition, // "the last two" before "two"
  skipNamed, // "Six Nations" and "three-for-two" before "six" and "three"
  skipName, // "MiG-29", "Article 5" and "Case 22-506" before counts and ranges
  skipSequence, // scores and telephone numbers before ranges, which look alike
  skipOrdinal, // "twenty-first" before "twenty"
  parseRatio, // "one in five" before "one"
  parseCents, // "58 cents of every dollar" before an amount of money
  parseVague, // "several hundred" before nothing else sees it
  parseQuantity, // all the rest
]

/** Run in this order over all figures of a text; each stands on what those before it found. */
const REFINERS: Refiner[] = [
  findComparators, // the hedge is part of the wording, and nouns are looked for behind it
  readMillions, // a million is no length, and has a noun
  readPoints, // before nouns: points of a poll are no things
  readSharedCurrencies, // before nouns: crowns are no things
  readCommonCurrencies, // conversions are told by their currencies
  readSmallMoney, // cents are those of the currencies that were found
  joinConversions, // one measure told twice must be one before its noun is looked for
  readDegrees, // conversions are told by their scales
  readOunces,
  findCounted,
  readGroupingDots, // whether things are counted must be known, and what they lend must be right
  lendNouns, // only a number without a noun of its own borrows one
  findTrailingComparators, // "250 cows or more": the noun must be known
  findState,
  findRowNouns, // a cell has no sentence around it
  findCountedBefore, // only where nothing stands behind the number
  carryRelative, // only where nothing stands before the number either
  carryEllipsis, // before one number lends another its noun for being near
  carryCounted, // what the first of two numbers counts, the second does too
  carryMoney, // only what has no noun by now
  dropNonFigures, // needs to know what is counted
  findParts, // "of them 900": the whole must have kept its place
  carryNouns, // a part has the noun of its whole and needs none of a neighbour
  findDurations,
  findEventDates, // dates join the figures before places and speakers are looked for
  findAttribution, // before places, since a speaker is no owner of what is counted
  findPlaces,
  findChanges, // before the accumulation, which a change decides
  findAccumulation,
  findModality,
  findAsOf, // the day of the statement stands in where no other date does
  findColumnDates, // the head of a column is nearer than the day of publication
]

/**
 * The figures that a text states, in reading order, those of the title first.
 * Each keeps where it stands, how it is bounded, what it counts and who says so; what the text leaves out is inferred and marked.
 */
export function readFigures(source: FigureSource): Figure[] {
  const { text, placed, told } = placeText(source)
  const title = source.title ? readPart(source.title, placedSentences(source.title), 'title', told, null) : null
  const figures: Figure[] = []
  for (const part of partsOf(placed)) {
    const reading = readPart(text, part, 'text', told, title)
    if (title) lendMoney(title, reading)
    for (const figure of finish(reading, (title?.drafts.length ?? 0) + figures.length)) figures.push(figure)
  }
  return title ? [...finish(title, 0), ...figures] : figures
}

/** Where a sentence stands, and in which block. */
interface Placed extends Span {
  block: number
}

/** The sentences of a text; a dateline at the head of a block is no part of them. */
function placedSentences(text: string, datelines: readonly Span[] = []): Placed[] {
  return splitBlocks(text).flatMap((span, block) => {
    const start = datelines.find((dateline) => dateline.start === span.start)?.end ?? span.start
    return sentencesOf(text, { start, end: span.end }).map((sentence) => ({ start: sentence.start, end: sentence.end, block }))
  })
}

/** By whom and when a text was published, and the day from which it tells "on Thursday". */
type Told = Pick<TextReading, 'published' | 'publisher' | 'written'>

function placeText({ text, published = null, publisher = null }: Pick<FigureSource, 'text' | 'published' | 'publisher'>): { text: string; placed: Placed[]; told: Told } {
  const datelines = findDatelines(text, published)
  return { text, placed: placedSentences(text, datelines), told: { published, publisher, written: writtenOn(text, published, datelines) } }
}

/** Longer texts are read in parts of so many code units, so that tokens are kept of one part at a time. An article is hardly ever as long. */
const PART = 400_000
/** Where no block begins behind that, the part ends here, between two sentences. */
const LONGEST_PART = 440_000

function* partsOf(sentences: Placed[]): Generator<Placed[]> {
  let from = 0
  for (let k = 1; k < sentences.length; k++) {
    const length = sentences[k]!.start - sentences[from]!.start
    if (length < PART || (length < LONGEST_PART && sentences[k]!.block === sentences[k - 1]!.block)) continue
    yield sentences.slice(from, k)
    from = k
  }
  yield from === 0 ? sentences : sentences.slice(from)
}

function readPart(text: string, placed: Placed[], place: 'text' | 'title', told: Told, title: TextReading | null): TextReading {
  const reading = parsePart(text, placed, place, told, title)
  for (const refine of REFINERS) refine(reading)
  return reading
}

/** A short text in sentences and tokens, with the dates and numbers that the parsers take from them and nothing said of them yet. */
export function parseText(source: Pick<FigureSource, 'text' | 'published' | 'publisher'>): TextReading {
  const { text, placed, told } = placeText(source)
  return parsePart(text, placed, 'text', told, null)
}

function parsePart(text: string, placed: Placed[], place: 'text' | 'title', told: Told, title: TextReading | null): TextReading {
  const words = lexicon()
  const sentences = placed.map((span, index): Sentence => ({ start: span.start, end: span.end, index, block: span.block, tokens: tokenize(text, span, words.glue), dates: [], names: null }))
  const reading: TextReading = { text, in: place, sentences, drafts: [], lexicon: words, ...told, title }
  for (const sentence of sentences) parseSentence(sentence, reading)
  return reading
}

function parseSentence(sentence: Sentence, reading: TextReading): void {
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; ) {
    let to = at + 1
    if (mayBegin(tokens[at]!, tokens[to], reading.lexicon)) {
      for (const parse of PARSERS) {
        const parsed = parse(sentence, at, reading)
        if (!parsed) continue
        reading.drafts.push(...parsed.drafts)
        to = parsed.to
        break
      }
    }
    at = Math.max(to, at + 1)
  }
}

/** Whether a parser can take anything at a token: most words and signs begin nothing. */
function mayBegin(token: Token, next: Token | undefined, { starters, leads, openers, numberOpeners }: Lexicon): boolean {
  if (token.kind === 'sign') return openers.has(token.text) || (next?.kind === 'number' && numberOpeners.has(token.text))
  if (token.kind !== 'word') return true
  if (!starters.has(token.lower)) return false
  const needed = leads.get(token.lower)
  return needed === undefined || (next !== undefined && (next.kind !== 'word' || needed.has(next.lower)))
}

function finish(reading: TextReading, offset: number): Figure[] {
  const indices = new Map(reading.drafts.some((draft) => draft.partOf) ? reading.drafts.map((draft, index) => [draft, index + offset]) : [])
  return reading.drafts.map((draft) => finishDraft(draft, reading, indices))
}

function finishDraft(draft: Draft, reading: TextReading, indices: Map<Draft, number>): Figure {
  const { tokens } = draft.sentence
  const start = tokens[draft.from]!.start
  const end = tokens[Math.max(draft.to, draft.wordingTo) - 1]!.end
  return {
    in: reading.in,
    start,
    end,
    text: reading.text.slice(start, end),
    wording: { start: tokens[draft.wordingFrom]!.start, end: tokens[draft.wordingTo - 1]!.end },
    sentence: { start: draft.sentence.start, end: draft.sentence.end },
    kind: draft.kind,
    comparator: draft.comparator,
    value: draft.value,
    date: draft.date,
    unit: draft.unit,
    counted: draft.counted,
    head: draft.head,
    places: draft.places,
    actors: draft.actors,
    asOf: draft.asOf,
    attribution: draft.attribution,
    occasion: draft.occasion,
    modality: draft.modality,
    accumulation: draft.accumulation,
    partOf: draft.partOf ? (indices.get(draft.partOf) ?? null) : null,
    implied: draft.implied.list(),
  }
}
