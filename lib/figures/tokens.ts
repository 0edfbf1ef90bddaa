import type { Span } from '../text/span.ts'
import type { Token, TokenKind } from './token.ts'

/** Which letters glued to a number are words of their own ("35km", "USD20"); all others make a label. */
export interface Glue {
  /** Units and scales behind a number, as written or lower case. */
  isSuffix(letters: string): boolean
  /** Those that vouch for a decimal comma before them, a space between: units, scales, "per". */
  isUnit(letters: string): boolean
  /** Currency codes and signs of letters before the number at a place of the text. */
  isPrefix(letters: string, text: string, at: number): boolean
  ordinalSuffixes: ReadonlySet<string>
}

/** First code point of each run of ten decimal digits beside the ASCII ones. */
const ZEROS = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810, 0xff10]
const VULGAR: Readonly<Record<string, number>> = { '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3, '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8 }
/** Marks that show nothing: direction marks, zero-width spaces and joiners, the byte order mark. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c\u00ad]/
const LETTER = /[\p{L}\p{M}]/u
const WORD = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}]+/uy
const DIGIT_LIMIT = 40

/** The tokens of `text` from `span.start` to `span.end`; offsets are in `text`. */
export function tokenize(text: string, span: Span, glue: Glue): Token[] {
  const tokens: Token[] = []
  let spaced = true
  let at = span.start
  const push = (kind: TokenKind, end: number, value = NaN, plain = false, lower = false) => {
    const word = text.slice(at, end)
    tokens.push({ kind, text: word, lower: lower ? word : word.toLowerCase().replace('’', "'"), start: at, end, spaced, value, plain, numeral: undefined })
    at = end
    spaced = false
  }
  while (at < span.end) {
    const char = text[at]!
    const code = text.charCodeAt(at)
    const simple = isLetter(code) ? simpleWord(text, at, span.end) : 0
    if (simple > 0) {
      push('word', simple, NaN, false, code >= SMALL_A && isSmall(text, at, simple))
    } else if (isSpace(char)) {
      spaced = true
      at++
    } else if (code < 128 && isPlainSign(code) && !(code === DOT && spaced) && !(code === APOSTROPHE && !spaced)) {
      push('sign', at + 1, NaN, false, true)
    } else if (code >= 128 && INVISIBLE.test(char)) {
      at++
    } else if (isDigit(text, at) || ((char === '.' || char === '·') && spaced && isDigit(text, at + 1))) {
      const number = decimalComma(text, at, span.end, glue) ?? scanNumber(text, at, span.end)
      const letters = lettersAt(text, number.end, span.end)
      if (letters === '') push('number', number.end, number.value, number.plain, true)
      else if (glue.ordinalSuffixes.has(letters.toLowerCase())) push('ordinal', number.end + letters.length, number.value)
      else if (glue.isSuffix(letters)) push('number', number.end, number.value, number.plain)
      else push('label', labelEnd(text, number.end, span.end))
    } else if (char in VULGAR) {
      push('number', at + 1, VULGAR[char])
    } else if (LETTER.test(char)) {
      WORD.lastIndex = at
      const end = Math.min(WORD.exec(text)?.[0].length ?? 1, span.end - at) + at
      if (end < span.end && isDigit(text, end) && !glue.isPrefix(text.slice(at, end), text, end)) push('label', labelEnd(text, end, span.end))
      else push('word', wordEnd(text, end, span.end))
    } else if ((char === "'" || char === '’') && !spaced && /^s\b/i.test(text.slice(at + 1, at + 3))) {
      push('sign', at + 2)
    } else {
      push('sign', at + (text.codePointAt(at)! > 0xffff ? 2 : 1))
    }
  }
  return tokens
}

const SMALL_A = 0x61
const DOT = 0x2e
const APOSTROPHE = 0x27

/** Whether a code is that of a letter from a to z, small or not. */
function isLetter(code: number): boolean {
  return (code | 32) >= SMALL_A && (code | 32) <= 0x7a
}

/** Whether a code below 128 is that of no letter, digit or space. */
function isPlainSign(code: number): boolean {
  return !isLetter(code) && !(code >= 48 && code <= 57) && code !== 32 && !(code >= 9 && code <= 13)
}

/**
 * The end of a word of unaccented letters with nothing glued to it that could belong to it, as most words are; 0 where there is more to look at:
 * a digit, an apostrophe, an abbreviation's full stop, other letters and marks.
 */
function simpleWord(text: string, from: number, limit: number): number {
  let end = from + 1
  while (end < limit && isLetter(text.charCodeAt(end))) end++
  if (end >= limit) return end
  const next = text.charCodeAt(end)
  if (next >= 128 || (next >= 48 && next <= 57) || next === APOSTROPHE || (next === DOT && end === from + 1)) return 0
  return end
}

function isSmall(text: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (text.charCodeAt(at) < SMALL_A) return false
  return true
}

/** Value of the decimal digit at `at`, of any script; -1 when there is none. */
function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 48 && code <= 57) return code - 48
  if (!(code >= 0x660)) return -1
  for (const zero of ZEROS) if (code >= zero && code < zero + 10) return code - zero
  return -1
}

function isDigit(text: string, at: number): boolean {
  return digitAt(text, at) >= 0
}

interface Scanned {
  value: number
  end: number
  plain: boolean
}

/** Reads digits with grouping (thousands, Indian, thin or no-break spaces, apostrophes) and decimals. */
function scanNumber(text: string, at: number, limit: number): Scanned {
  let digits = ''
  const groups: number[] = []
  let plain = true
  let end = at
  let size = 0
  let separator = ''
  for (;;) {
    while (end < limit && (isDigit(text, end) || (size > 0 && INVISIBLE.test(text[end]!) && isDigit(text, end + 1)))) {
      const digit = digitAt(text, end)
      end++
      if (digit < 0) continue
      size++
      if (digits.length < DIGIT_LIMIT) digits += digit
    }
    groups.push(size)
    let next = end
    while (next < limit && INVISIBLE.test(text[next]!)) next++
    const found = groupSeparator(text[next] ?? '') || (text[next] === '.' && (separator === '.' || /^\.\d{3}\.\d{3}(?!\d)/.test(text.slice(next, next + 9))) ? '.' : '')
    if (found === '' || next >= limit || (separator !== '' && found !== separator)) break
    let from = next + 1
    while (from < limit && INVISIBLE.test(text[from]!)) from++
    const length = runLength(text, from, limit)
    if (length < 2 || length > 3 || groups[0]! > 3 || groups[0] === 0) break
    // two digits may stand in the middle of an Indian number only: 2,30,000
    if (length === 2 && !(found === ',' && groups[0]! <= 2 && indianEnd(text, from, limit))) break
    if (groups.length > 1 && groups.at(-1) === 3 && length === 2) break
    separator = found
    plain = false
    end = from
    size = 0
  }
  let decimals = ''
  const mark = text[end]
  if ((mark === '.' || mark === '·' || mark === '٫') && isDigit(text, end + 1)) {
    plain = false
    for (end++; end < limit && isDigit(text, end); end++) if (decimals.length < DIGIT_LIMIT) decimals += digitAt(text, end)
  }
  return { value: Number(`${digits || '0'}.${decimals || '0'}`), end, plain }
}

/** "3,5 million", "12,75 %": a comma before one or two digits is a decimal comma before a scale, a unit or a percent sign; null elsewhere. */
function decimalComma(text: string, at: number, limit: number, glue: Glue): Scanned | null {
  const written = /^(\d{1,3}),(\d{1,2})(?![\d,.]\d|\d)/.exec(text.slice(at, Math.min(limit, at + 8)))
  if (!written) return null
  const end = at + written[0].length
  const behind = /^[ \u00a0\u202f]?(%|[\p{L}²³]{2,12})/u.exec(text.slice(end, Math.min(limit, end + 14)))?.[1]
  if (!behind || !(behind === '%' || glue.isUnit(behind))) return null
  return { value: Number(`${written[1]}.${written[2]}`), end, plain: false }
}

/** The group separator that the character is, one for each kind; '' for none. A plain space groups as well ("7 500"). */
function groupSeparator(char: string): string {
  if (char === ',' || char === '٬' || char === '，') return ','
  if (char === '\u00a0' || char === '\u202f' || char === '\u2009' || char === '\u2007' || char === ' ') return ' '
  return char === '’' || char === "'" ? "'" : ''
}

/** Number of digits that stand together, up to five; marks that show nothing may stand between them. */
function runLength(text: string, from: number, limit: number): number {
  let length = 0
  for (let at = from; length < 5 && at < limit; at++) {
    if (isDigit(text, at)) length++
    else if (length === 0 || !INVISIBLE.test(text[at]!) || !isDigit(text, at + 1)) break
  }
  return length
}

function indianEnd(text: string, from: number, limit: number): boolean {
  for (let steps = 0, at = from; steps < 4; steps++) {
    const length = runLength(text, at, limit)
    if (length === 3) return !isDigit(text, at + 3)
    if (length !== 2 || groupSeparator(text[at + 2] ?? '') !== ',') return false
    at += 3
  }
  return false
}

function lettersAt(text: string, from: number, limit: number): string {
  let end = from
  while (end < limit && end - from < 12 && (LETTER.test(text[end]!) || text[end] === '²' || text[end] === '³')) end++
  return text.slice(from, end)
}

function labelEnd(text: string, from: number, limit: number): number {
  while (from < limit && (LETTER.test(text[from]!) || isDigit(text, from))) from++
  return from
}

/** An apostrophe inside a word belongs to it ("don't", "Ja'afari"), the one of a possessive does not. */
function wordEnd(text: string, end: number, limit: number): number {
  if ((text[end] === "'" || text[end] === '’') && end + 1 < limit && LETTER.test(text[end + 1]!)) {
    let to = end + 1
    while (to < limit && LETTER.test(text[to]!)) to++
    const rest = text.slice(end + 1, to).toLowerCase()
    if (rest !== 's') return to
  }
  if (text[end] === '²' || text[end] === '³') return end + 1
  return end
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\u00a0' || (char !== '\ufeff' && /\s/.test(char))
}
