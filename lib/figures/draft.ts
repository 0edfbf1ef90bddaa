import type { Span } from '../text/span.ts'
import type { Figure, ImpliedField } from './figure.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'

/** A date that a sentence names: tokens `from` to `to`, with the preposition before it. */
export interface DateMention {
  from: number
  to: number
  /** EDTF; null when it needs a date of publication that is not known. */
  date: string | null
  /** "in", "until"; '' for none. */
  preposition: string
  /** Which end of a stated period it is. */
  end: 'start' | 'end' | null
  /** Whether it names a calendar date ("9 October") and not a distance from now ("last month"). */
  calendar: boolean
  /** Whether it goes back to a date told of before ("that day"). */
  again: boolean
}

/** A proper name in a sentence: tokens `from` to `to`. */
export interface ProperName {
  from: number
  to: number
  text: string
  /** A place, somebody who bears a title or a given name, or anything else: a group, an organisation, a product. */
  kind: 'place' | 'person' | 'group'
  /** Where a place stands: the preposition before it, "'s" for a possessive, "" for neither. */
  link: string
}

/** A sentence and its tokens. */
export interface Sentence extends Span {
  index: number
  block: number
  tokens: Token[]
  dates: DateMention[]
  /** Its proper names, once they were looked for. */
  names: ProperName[] | null
}

/** What a draft already says as the figure will. */
type Stated = 'kind' | 'comparator' | 'value' | 'date' | 'unit' | 'counted' | 'head' | 'places' | 'actors' | 'asOf' | 'attribution' | 'occasion' | 'modality' | 'accumulation'

/** A figure on its way through the refiners; `from`, `to` and the like are indices of tokens in `sentence`. */
export interface Draft extends Pick<Figure, Stated> {
  sentence: Sentence
  /** The whole wording. */
  from: number
  to: number
  /** The number with unit and hedge. */
  wordingFrom: number
  wordingTo: number
  /** The number alone. */
  numberFrom: number
  numberTo: number
  partOf: Draft | null
  implied: ImpliedFields
  /** Whether the wording is a change and not a state ("rose by 300"). */
  change: boolean
  /** Whether the number is a bare run of digits, or one word. */
  plain: boolean
  /** Whether it is a member of a list, and has its noun from the last one. */
  listed: boolean
  /** Tokens of the noun phrase that is counted, when it stands in the sentence. */
  nounFrom: number
  nounTo: number
}

/** A text with what was read of it so far. */
export interface TextReading {
  text: string
  in: 'text' | 'title'
  sentences: Sentence[]
  drafts: Draft[]
  lexicon: Lexicon
  published: string | null
  /** The day from which "on Thursday" is told: that of the dateline, else that of publication. */
  written: string | null
  publisher: string | null
  /** The reading of the headline, for a text that has one. */
  title: TextReading | null
}

/** What a parser took: tokens up to `to`, with the figures in them; none for a trap. */
export interface Parsed {
  to: number
  drafts: Draft[]
}

/** Takes what begins at a token, or null where nothing of its kind does. */
export type Parser = (sentence: Sentence, at: number, reading: TextReading) => Parsed | null
/** Adds to the drafts of a text, or drops some, by what those before it found. */
export type Refiner = (reading: TextReading) => void

/** A set of fields that costs nothing while it is empty, as it is for most drafts; in the order in which they were added. */
class ImpliedFields {
  private fields: ImpliedField[] = NONE

  add(field: ImpliedField): void {
    if (!this.fields.includes(field)) this.fields = [...this.fields, field]
  }

  delete(field: ImpliedField): void {
    if (this.fields.includes(field)) this.fields = this.fields.filter((other) => other !== field)
  }

  has(field: ImpliedField): boolean {
    return this.fields.includes(field)
  }

  list(): ImpliedField[] {
    return [...this.fields]
  }
}

const NONE: ImpliedField[] = []

/** A draft with a number and nothing else known. */
export function newDraft(sentence: Sentence, from: number, to: number, value: Draft['value']): Draft {
  return {
    sentence, from, to, wordingFrom: from, wordingTo: to, numberFrom: from, numberTo: to, kind: 'count', comparator: 'exact', value, date: null, unit: null, counted: '', head: '', places: [], actors: [],
    asOf: null, attribution: [], occasion: { day: null, place: null, event: null }, modality: 'stated', accumulation: 'stock', partOf: null, implied: new ImpliedFields(), change: false, plain: false, listed: false, nounFrom: -1, nounTo: -1,
  }
}

/** The nearest draft before the one at `at` in the same sentence that fits; undefined when there is none. Never looks beyond the sentence, however many drafts the text has. */
export function draftBefore(drafts: readonly Draft[], at: number, fits: (other: Draft) => boolean): Draft | undefined {
  const { sentence } = drafts[at]!
  for (let k = at - 1; k >= 0 && drafts[k]!.sentence === sentence; k--) if (fits(drafts[k]!)) return drafts[k]
  return undefined
}

/** The drafts of each sentence that has any. */
export function draftsOf(reading: TextReading): Map<Sentence, Draft[]> {
  return Map.groupBy(reading.drafts, (draft) => draft.sentence)
}

/** Index of the first draft of the sentence that the one at `at` stands in. */
export function firstOfSentence(drafts: readonly Draft[], at: number): number {
  let k = at
  while (k > 0 && drafts[k - 1]!.sentence === drafts[at]!.sentence) k--
  return k
}
