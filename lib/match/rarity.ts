import { BACKGROUND_ARTICLES, BACKGROUND_WORDS } from './background-words.ts'
import { HashTable } from './hash-table.ts'
import { STOP_WORDS } from './stop-words.ts'
import { hashTerm } from './terms.ts'

/** Rarity of a word that the table does not hold, as if it stood in 8 articles; the table's rarest stand in 20. */
const UNSEEN = Math.log(BACKGROUND_ARTICLES / 8)
/** In the table in place of a rarity. */
const STOP = 255

/** Of each word ten times its rarity, or {@link STOP}; read when first asked for, since most starts of the background need none. */
let table: HashTable | null = null

/**
 * How rare a word is in news at large, as ln(articles / articles with it): 0.3 for "new", 8.6 for a word never seen.
 * It stands in for the corpus's own frequencies where a corpus of five reports has none.
 * @param term as `readTerms` gives it.
 */
export function rarity(term: string): number {
  return rarityOfHash(hashTerm(term), isDigit(term.charCodeAt(0)))!
}

/**
 * The same for a word that `readHashes` gives; null for a stop word.
 * @param isNumber whether it begins with a digit: numbers are so many that the table's silence says little
 */
export function rarityOfHash(hash: number, isNumber: boolean): number | null {
  table ??= readTable()
  const tenths = table.get(hash)
  if (tenths < 0) return isNumber ? UNSEEN - 1 : UNSEEN
  return tenths === STOP ? null : tenths / 10
}

/**
 * Whether the table knows enough of a text's words to say which are rare: at least half of those that are no numbers. English news
 * has four of five and more; in another language every word would look rare, and any two texts alike.
 * @param terms as `readTerms` gives them.
 */
export function knowsLanguage(terms: Iterable<string>): boolean {
  table ??= readTable()
  let [known, all] = [0, 0]
  for (const term of terms) {
    if (isDigit(term.charCodeAt(0))) continue
    all++
    if (table.get(hashTerm(term)) >= 0) known++
  }
  return known >= all / 2
}

/** One pass over the letters, with no string made of them. */
function readTable(): HashTable {
  const found = new HashTable(1 << 15)
  const words = BACKGROUND_WORDS
  let [step, start] = [0, 0]
  for (let at = 0; at <= words.length; at++) {
    const unit = words.charCodeAt(at)
    if (unit !== 0x20 && unit !== 0x0a && at < words.length) continue
    if (at > start) found.set(hashTerm(words.slice(start, at)), step)
    start = at + 1
    if (unit === 0x0a) step++
  }
  for (const word of STOP_WORDS) found.set(hashTerm(word), STOP)
  return found
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
