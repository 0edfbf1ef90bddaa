/*
 * Letters and digits. A pattern that knows those of all scripts takes the browser half a millisecond to make, and most texts of most pages need none: plain letters
 * and the usual signs are told apart first.
 */

// Latin letters with the usual signs: from U+00C0 to U+024F all are letters but two
const PLAIN = /^[\x00-\x7f\u00a0-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf-\u024f\u2010-\u2027]*$/

/** Whether a text has a letter or a digit of any script. */
export function hasLetters(text: string): boolean {
  return /[A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/.test(text) || (!PLAIN.test(text) && /[\p{L}\p{N}]/u.test(text))
}

/** The letters and digits of a text in lower case, without what stands between them. */
export function lettersOf(text: string): string {
  const lower = text.toLowerCase()
  return PLAIN.test(lower) ? lower.replace(/[^a-z0-9\u00df-\u00f6\u00f8-\u024f]+/g, '') : lower.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The words of a text in lower case, with one space between them. */
export function wordsOf(text: string): string {
  const lower = text.toLowerCase()
  return (PLAIN.test(lower) ? lower.replace(/[^a-z0-9\u00df-\u00f6\u00f8-\u024f]+/g, ' ') : lower.replace(/[^\p{L}\p{N}]+/gu, ' ')).trim()
}
