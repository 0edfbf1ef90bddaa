import { BACKGROUND_ARTICLES, BACKGROUND_WORDS } from './background-words.ts'
import { HashTable } from './hash-table.ts'
import { STOP_WORDS } from './stop-words.ts'
import { hashTerm } from './terms.ts'

/** Rarity of a word that the table does not hold, as if it stood in 8 articles; the table's rarest stand in 20. */
const UNSEEN = Math.log(BACKGROUND_ARTICLES / 8)
/** A word that is in every text, and tells nothing. */
const STOP = -1

/** The words of the table, each a number. */
interface Lexicon {
  /** Number of each word by its hash. */
  numbers: HashTable
  /** Rarity of each word by its number; {@link STOP} for a stop word. */
  rarities: Float32Array
}

/** Read when first asked for, since most starts of the background need none. */
let table: Lexicon | null = null

/** The words that are known, see {@link Lexicon}. */
export function lexicon(): Lexicon {
  return (table ??= readTable())
}

/**
 * How rare a word is in news at large, as ln(articles / articles with it): 0.3 for "new", 8.6 for a word never seen.
 * It stands in for the corpus's own frequencies where a corpus of five reports has none.
 * @param term as `readTerms` gives it.
 */
export function rarity(term: string): number {
  return rarityOfHash(hashTerm(term), isDigit(term.charCodeAt(0)))
}

/** {@link rarity} of a word by its hash; below 0 for a stop word. @param isNumber whether it begins with a digit */
export function rarityOfHash(hash: number, isNumber: boolean): number {
  const { numbers, rarities } = lexicon()
  const word = numbers.get(hash)
  return word < 0 ? rarityOfUnknown(isNumber) : rarities[word]!
}

/** Rarity of a word that the table does not hold. @param isNumber whether it begins with a digit: numbers are so many that the table's silence says little */
export function rarityOfUnknown(isNumber: boolean): number {
  return isNumber ? UNSEEN - 1 : UNSEEN
}

/**
 * Whether the table knows enough of a text's words to say which are rare: at least half of those that are no numbers. English news
 * has four of five and more; in another language every word would look rare, and any two texts alike.
 * @param terms as `readTerms` gives them.
 */
export function knowsLanguage(terms: Iterable<string>): boolean {
  const { numbers } = lexicon()
  let [known, all] = [0, 0]
  for (const term of terms) {
    if (isDigit(term.charCodeAt(0))) continue
    all++
    if (numbers.get(hashTerm(term)) >= 0) known++
  }
  return known >= all / 2
}

function readTable(): Lexicon {
  const numbers = new HashTable(1 << 15)
  const rarities: number[] = []
  const add = (word: string, rareness: number): void => {
    if (numbers.getOrSet(hashTerm(word), rarities.length) === rarities.length) rarities.push(rareness)
  }
  for (const word of STOP_WORDS) add(word, STOP)
  const words = BACKGROUND_WORDS
  let [step, start] = [0, 0]
  for (let at = 0; at <= words.length; at++) {
    const unit = words.charCodeAt(at)
    if (unit !== 0x20 && unit !== 0x0a && at < words.length) continue
    if (at > start) add(words.slice(start, at), step / 10)
    start = at + 1
    if (unit === 0x0a) step++
  }
  return { numbers, rarities: Float32Array.from(rarities) }
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
