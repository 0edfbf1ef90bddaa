import type { Span } from '../text/span.ts'

/**
 * What a token is: a number in digits, a word, an ordinal in digits ("22nd"), a label that mixes letters and digits
 * ("G20", "1990s"), or a single sign.
 */
export type TokenKind = 'number' | 'word' | 'ordinal' | 'label' | 'sign'

/** A piece of a text; between two tokens stands white space at most. */
export interface Token extends Span {
  kind: TokenKind
  text: string
  lower: string
  /** Whether white space, or the beginning of the text, stands before it. */
  spaced: boolean
  /** Numbers and ordinals in digits: the value; otherwise NaN. */
  value: number
  /** Numbers: whether it is a bare run of digits, without grouping and decimals. */
  plain: boolean
  /** The number that begins here, once it was looked for. */
  numeral: Readonly<Numeral> | null | undefined
}

/** A number as written, up to token `to`. */
export interface Numeral {
  to: number
  value: number
  /** What stood before the scale word: 3.5 of "3.5 million". */
  mantissa: number
  /** The scale, 1 when there is none. */
  scale: number
  /** A part of one: "two thirds", "1/5". */
  fraction: boolean
  /** One token of bare digits, as years and labels are. */
  plain: boolean
  digits: boolean
}
