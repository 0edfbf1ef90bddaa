import { STOP_WORDS } from './stop-words.ts'

/** A word of a text in the form in which words are compared, and where it stands. */
export interface Term {
  term: string
  start: number
  end: number
}

const QUOTE = 0x27
const TYPOGRAPHIC_QUOTE = 0x2019

/**
 * Calls back for every word of a text that can tell one story from another, in reading order.
 * Case, accents, the plural's and the possessive's "s" are folded; "1,000" is "1000", "3.5" one word, "U.S." none. One pass over
 * the code units, since a corpus has millions of words.
 */
export function readTerms(text: string, visit: (term: string, start: number, end: number) => void): void {
  const length = text.length
  for (let at = 0; at < length; ) {
    if (!isWord(text.charCodeAt(at))) {
      at++
      continue
    }
    const { end, term } = termAt(text, at)
    if (isTerm(term) && !STOP_WORDS.has(term)) visit(term, at, end)
    at = end
  }
}

/** Calls back for the numbers among the words of {@link readTerms}; what begins with a letter is passed over unread. */
export function readNumbers(text: string, visit: (term: string, start: number, end: number) => void): void {
  const length = text.length
  for (let at = 0; at < length; ) {
    const unit = text.charCodeAt(at)
    if (!isWord(unit)) at++
    else if (isDigit(unit) || unit > 0x7f) {
      const { end, term } = termAt(text, at)
      if (isDigit(term.charCodeAt(0))) visit(term, at, end)
      at = end
    } else while (at < length && isWord(text.charCodeAt(at))) at++
  }
}

/** The word that begins somewhere in a text, in the form in which words are compared, and where it ends. */
export function termAt(text: string, start: number): { end: number; term: string } {
  const length = text.length
  let at = start
  let plain = true
  let joined = false
  for (; at < length; at++) {
    const unit = text.charCodeAt(at)
    if (isWord(unit)) {
      if (unit > 0x7f) plain = false
      continue
    }
    // an apostrophe stays inside a word, a comma or point between the digits of a number
    const inside = at + 1 < length && isWord(text.charCodeAt(at + 1))
    if (!inside) break
    if (unit === QUOTE || unit === TYPOGRAPHIC_QUOTE) joined = true
    else if ((unit === 0x2c || unit === 0x2e) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) joined = true
    else break
  }
  return { end: at, term: foldTerm(text.slice(start, at), plain, joined) }
}

/** A letter alone tells nothing, a digit does. */
function isTerm(term: string): boolean {
  return term.length > (isDigit(term.charCodeAt(0)) ? 0 : 1)
}

/** A word in the form of `readTerms` as 32 bits; two words in four thousand million have the same. */
export function hashTerm(term: string): number {
  let hash = SEED
  for (let at = 0; at < term.length; at++) hash = mix(hash, term.charCodeAt(at))
  return hash
}

/** Words of texts as {@link readHashes} gives them, in typed arrays that grow. */
export class HashedWords {
  size = 0
  hashes = new Int32Array(1 << 10)
  /** Where in its text each begins. */
  starts = new Uint32Array(1 << 10)

  /** Adds a word behind the others. */
  push(hash: number, start: number): void {
    if (this.size === this.hashes.length) {
      this.hashes = widened(this.hashes, new Int32Array(this.size * 2))
      this.starts = widened(this.starts, new Uint32Array(this.size * 2))
    }
    this.hashes[this.size] = hash
    this.starts[this.size++] = start
  }
}

/**
 * Adds the words that {@link readTerms} gives, stop words among them, each as {@link hashTerm} has it: words are compared and counted
 * without a string made of them.
 */
export function readHashes(text: string, into: HashedWords): void {
  const length = text.length
  for (let at = 0; at < length; ) {
    let unit = text.charCodeAt(at)
    let letter = unit < 0x80 ? LETTERS[unit]! : 0
    if (letter === 0) {
      if (unit > 0x7f && isWord(unit)) at = readSlowly(text, at, into)
      else at++
      continue
    }
    const start = at
    let hash = SEED
    do {
      hash = mix(hash, letter)
      if (++at === length) break
      unit = text.charCodeAt(at)
      letter = unit < 0x80 ? LETTERS[unit]! : 0
    } while (letter !== 0)
    let next = at
    if (at < length && unit !== 0x20 && goesOn(text, at, unit)) {
      // the possessive's ending goes, as it does in most words with an apostrophe; the rest is read with care
      if (!isPossessive(text, at)) {
        at = readSlowly(text, start, into)
        continue
      }
      next += 2
    }
    const size = at - start
    if (size > 3 && (text.charCodeAt(at - 1) | 0x20) === 0x73) hash = singularHash(text, at, size, hash)
    if (size > 1 || isDigit(text.charCodeAt(start))) into.push(hash, start)
    at = next
  }
}

/** Whether a word of plain letters goes on behind them: with other letters, or behind an apostrophe, a comma or a point. */
function goesOn(text: string, at: number, unit: number): boolean {
  return isJoint(unit) ? at + 1 < text.length && isWord(text.charCodeAt(at + 1)) : unit > 0x7f && isWord(unit)
}

/** Whether the ending "'s" stands at a place, and ends the word. */
function isPossessive(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if ((unit !== QUOTE && unit !== TYPOGRAPHIC_QUOTE) || (text.charCodeAt(at + 1) | 0x20) !== 0x73) return false
  if (at + 2 === text.length) return true
  const behind = text.charCodeAt(at + 2)
  return !isWord(behind) && !goesOn(text, at + 2, behind)
}

/** Of each code of ASCII the small letter or the digit that it is in a word; 0 where it is in none. */
const LETTERS = Uint8Array.from({ length: 0x80 }, (_, unit) => (isWord(unit) ? (unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit) : 0))

/** See {@link singular}. */
function singularHash(text: string, end: number, size: number, hash: number): number {
  const before = letterAt(text, end - 2)
  if (before === 0x73 || before === 0x75 || before === 0x69) return hash
  const without1 = unmix(hash, 0x73)
  if (before !== 0x65) return without1
  const without2 = unmix(without1, before)
  const third = letterAt(text, end - 3)
  if (size > 4 && third === 0x69) return mix(unmix(without2, third), 0x79)
  if (third === 0x78) return without2
  if (third !== 0x73 && third !== 0x68) return without1
  const fourth = letterAt(text, end - 4)
  return fourth === 0x73 || (third === 0x68 && fourth === 0x63) ? without2 : without1
}

/** Reads one word as {@link readTerms} does. @returns where it ends */
function readSlowly(text: string, start: number, into: HashedWords): number {
  const { end, term } = termAt(text, start)
  if (isTerm(term)) into.push(hashTerm(term), start)
  return end
}

const SEED = 0x811c9dc5 | 0

/** FNV-1a, a letter at a time. @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** Takes the last letter back. */
function unmix(hash: number, unit: number): number {
  return Math.imul(hash, 0x359c449b) ^ unit
}

function isJoint(unit: number): boolean {
  return unit === QUOTE || unit === TYPOGRAPHIC_QUOTE || unit === 0x2c || unit === 0x2e
}

/** The words of a text as a list, see {@link readTerms}. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = []
  readTerms(text, (term, start, end) => terms.push({ term, start, end }))
  return terms
}

function foldTerm(written: string, plain: boolean, joined: boolean): string {
  let word = written.toLowerCase()
  if (!plain) word = word.normalize('NFKD').replace(/\p{M}/gu, '')
  if (joined) word = word.replace(/['’]s$/, '').replace(/['’]/g, '').replace(/,(?=\d{3}(?!\d))/g, '')
  return singular(word)
}

/** The plural's ending cut off; only as far as two forms of a word meet, the result need not be a word. */
function singular(word: string): string {
  const { length } = word
  if (length < 4 || word.charCodeAt(length - 1) !== 0x73) return word
  const before = word.charCodeAt(length - 2)
  // "congress", "status", "crisis"
  if (before === 0x73 || before === 0x75 || before === 0x69) return word
  if (before !== 0x65) return word.slice(0, -1)
  if (length > 4 && word.charCodeAt(length - 3) === 0x69) return `${word.slice(0, -3)}y`
  return /(?:ss|sh|ch|x)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** Letters and digits of every script; punctuation, symbols and white space of the planes that news uses are not. */
function isWord(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || isDigit(unit)
  if (unit < 0xc0 || unit === 0xd7 || unit === 0xf7) return false
  return (unit < 0x2000 || unit >= 0x2c00) && !(unit >= 0x3000 && unit <= 0x3004) && !(unit >= 0x3008 && unit <= 0x3020) && unit < 0xfe00
}

function letterAt(text: string, at: number): number {
  return LETTERS[text.charCodeAt(at)]!
}

function widened<A extends Int32Array | Uint32Array>(array: A, wider: A): A {
  wider.set(array)
  return wider
}
