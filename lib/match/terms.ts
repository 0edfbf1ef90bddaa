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
    const start = at
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
    const term = foldTerm(text.slice(start, at), plain, joined)
    if (term.length > (isDigit(term.charCodeAt(0)) ? 0 : 1) && !STOP_WORDS.has(term)) visit(term, start, at)
  }
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
