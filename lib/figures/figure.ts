import type { Span } from '../text/span.ts'

/** What a figure states: things counted, an amount of something measured, of money, a part of a whole, so much in a time, a length of time, a day. */
export type FigureKind = 'count' | 'measure' | 'money' | 'share' | 'rate' | 'duration' | 'date'

/** How the wording bounds the stated value. */
export type Comparator = 'exact' | 'about' | 'nearly' | 'moreThan' | 'atLeast' | 'lessThan' | 'atMost' | 'between' | 'vague'

/** How firmly it is stated: outright, as somebody's claim, as an estimate, as a plan, or as what somebody denies. */
export type Modality = 'stated' | 'claimed' | 'estimated' | 'planned' | 'denied'

/** A stock at a time, a flow in a period, or a running total ("death toll"). */
export type Accumulation = 'stock' | 'flow' | 'cumulative'

/** A unit as written, and how to convert within its dimension: `value * factor` is in the base unit of the dimension. */
export interface Unit {
  /** Symbol or ISO code where there is one ("km", "%", "USD", "kg"), else the singular word ("year", "barrel"). */
  symbol: string
  /** "length", "area", "mass", "volume", "time", "energy", "temperature", "currency:USD", "share", … */
  dimension: string
  factor: number
  /** Period of a rate ("day", "month", "year"), or null. */
  per: string | null
}

/** Where, when and at what a statement was made, as far as the text says. */
export interface Occasion {
  /** EDTF day of the statement. */
  day: string | null
  place: string | null
  /** "SCO ministers' meeting", "press conference" */
  event: string | null
}

/** A field that can be filled from elsewhere in the text. */
export type ImpliedField = 'counted' | 'places' | 'actors' | 'asOf' | 'attribution'

/** What a text states in numbers about something. Offsets are in the text that `in` names. */
export interface Figure extends Span {
  in: 'text' | 'title'
  /** The whole wording, "some 7,000 troops". */
  text: string
  /** The number with its hedge alone, "some 7,000". */
  wording: Span
  /** The sentence it stands in, in the same text. */
  sentence: Span
  kind: FigureKind
  comparator: Comparator
  /** The stated number, in the unit as written; two ends for `between` and `vague`; null for dates. */
  value: number | [number, number] | null
  /** EDTF of a date ("2004", "2001-06-15"); null for all other kinds. */
  date: string | null
  /** Null for counts. */
  unit: Unit | null
  /** Head noun and its modifiers in the words of the text ("Russian troops"); for a date the event ("base opened"); '' when it cannot be told. */
  counted: string
  /** Head noun of `counted`, lower case, singular ("troop"); '' when it cannot be told. */
  head: string
  /** Places of the thing counted, as the text writes them, innermost first. */
  places: string[]
  /** Persons, groups, organisations that the thing counted belongs to ("201st military base", "Daesh"). */
  actors: string[]
  /** EDTF date that the figure is true for, or null. */
  asOf: string | null
  /** Who says so, as a chain: speaker first, then who reports it. Empty: not stated. */
  attribution: string[]
  occasion: Occasion
  modality: Modality
  accumulation: Accumulation
  /** What is a part of a whole that the text states ("of them 900"), index of the whole in the same list, or null. */
  partOf: number | null
  /** Fields that this sentence does not state and the engine inferred. */
  implied: ImpliedField[]
}

/** What figures are read from. */
export interface FigureSource {
  title?: string | null
  text: string
  /** EDTF date of publication; resolves "Wednesday" and stands in for an as-of date. */
  published?: string | null
  publisher?: string | null
}
