import { BACKGROUND_ARTICLES, BACKGROUND_WORDS } from './background-words.ts'

/** ln(articles / articles with the word) of a word that the background table does not hold: about one in ten articles fewer than its rarest. */
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

/** Read when first asked for, since most starts of the background need none. */
function readTable(): Map<string, number> {
  const rarities = new Map<string, number>()
  BACKGROUND_WORDS.split('\n').forEach((line, step) => {
    if (line) for (const word of line.split(' ')) rarities.set(word, step / 10)
  })
  return rarities
}
