import { BACKGROUND_ARTICLES, BACKGROUND_WORDS } from './background-words.ts'

/** Rarity of a word that the table does not hold, as if it stood in 8 articles; the table's rarest stand in 20. */
const UNSEEN = Math.log(BACKGROUND_ARTICLES / 8)

let table: Map<string, number> | null = null

/**
 * How rare a word is in news at large, as ln(articles / articles with it): 0.3 for "new", 8.6 for a word never seen.
 * It stands in for the corpus's own frequencies where a corpus of five reports has none.
 * @param term as `readTerms` gives it.
 */
export function rarity(term: string): number {
  table ??= readTable()
  const known = table.get(term)
  if (known !== undefined) return known
  // numbers are so many that the table's silence says little
  return /^\d/.test(term) ? UNSEEN - 1 : UNSEEN
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
    if (/^\d/.test(term)) continue
    all++
    if (table.has(term)) known++
  }
  return known >= all / 2
}

/** Read when first asked for, since most starts of the background need none. */
function readTable(): Map<string, number> {
  const rarities = new Map<string, number>()
  BACKGROUND_WORDS.split('\n').forEach((line, step) => {
    if (line) for (const word of line.split(' ')) rarities.set(word, step / 10)
  })
  return rarities
}
