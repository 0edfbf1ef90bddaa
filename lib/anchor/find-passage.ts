import type { Span } from '../text/span.ts'
import { approximatePlaces, betweenSides } from './candidates.ts'
import { fold, missingFrom, sharedInOrder, tellingWords, wordsOf } from './page-words.ts'
import { placesOf, type Selectors } from './selectors.ts'
import { strongSides, sumOf, surroundingsOf, type Surroundings } from './surroundings.ts'

/** Where a passage stands now, and whether its words are the same. */
export interface Passage extends Span {
  exact: boolean
}

/** A page's text made ready to be searched for many passages. */
export interface SearchedPage {
  /** Folded; places are those of the text itself. */
  folded: string
  /** Words of the page in lower case, made when first asked for. */
  words(): ReadonlySet<string>
}

/** Words that stand for themselves wherever they are: a sentence, not a phrase. */
const SENTENCE = 32
/** What a changed passage without its surroundings must be at least. */
const LONG = 80
/** How much better a place must be than the next one. */
const MARGIN = 0.25
/** What share of a place must be words of the passage that is no sentence. */
const LEAST_OF_A_PHRASE = 0.3
const LONGEST_COMPARED = 3000
const WIDEST_SEARCH = 400_000

/** Makes a page's text ready; nothing of it is searched yet. */
export function searchedPage(text: string): SearchedPage {
  const folded = fold(text)
  let words: ReadonlySet<string> | null = null
  return { folded, words: () => (words ??= new Set(wordsOf(folded).map((word) => word.toLowerCase()))) }
}

/**
 * Whether a passage stands, with all that stood around it, where it stood or as far behind as others have moved.
 * @param shift how far what was found before has moved
 */
export function findInPlace({ folded }: SearchedPage, { quote, position }: Selectors, shift = 0): Passage | null {
  if (!position) return null
  const [prefix, exact, suffix] = [fold(quote.prefix), fold(quote.exact), fold(quote.suffix)]
  const start = position.start + shift
  if (start < prefix.length || !folded.startsWith(prefix + exact + suffix, start - prefix.length)) return null
  return { start, end: start + exact.length, exact: true }
}

/**
 * Where the same words stand, quotation marks and dashes in any form: the words alone decide where they were and are the only ones and long
 * enough, else what stands around them.
 * @returns null where the words are gone, and where nothing tells which of several they are.
 */
export function findExact(page: SearchedPage, selectors: Selectors): Passage | null {
  const [prefix, exact, suffix] = [fold(selectors.quote.prefix), fold(selectors.quote.exact), fold(selectors.quote.suffix)]
  const { copy } = selectors
  const starts = placesOf(page.folded, exact).filter((start) => isAtWord(page.folded, start, start + exact.length, prefix, exact, suffix))
  const wasAlone = copy ? copy.of === 1 : exact.length >= SENTENCE
  const places = starts
    .map((start, i) => {
      const end = start + exact.length
      const around = surroundingsOf(page.folded, start, end, prefix, suffix, false)
      return { start, end, i, around, sum: sumOf(around) }
    })
    .sort((a, b) => b.sum - a.sum)
  const [best, next] = places
  if (!best) return null
  const passage = { start: best.start, end: best.end, exact: true }
  // one of several is gone: it may be the one that is looked for, and what is left may stand in almost the same surroundings
  if (copy && copy.of > places.length && !isTheSame(best.around, best.start === 0, best.end === page.folded.length)) return null
  const enough = isEnough(best.around, wasAlone, exact.length >= SENTENCE)
  if (!next && !enough && wasAlone) return isMoved(page.folded, best, exact, prefix, suffix) ? passage : null
  if (!next) return enough ? passage : null
  if (best.sum - next.sum >= MARGIN) return enough ? passage : null
  // equal surroundings: they are told apart by their order, as long as none came or went
  const same = copy && copy.of === places.length ? places.find(({ i }) => i === copy.which - 1) : undefined
  return same && best.sum - same.sum < MARGIN && strongSides(same.around) > 0 ? { start: same.start, end: same.end, exact: true } : null
}

/**
 * Where a passage stands whose words have changed, within bounds (to be asked where `findExact` found nothing): what stands around it and the names and numbers in it must be the same the
 * more, the less of its words are left. It costs time with the length of the page.
 * @returns null where no place is near enough, or two are alike.
 */
export function findApproximate(page: SearchedPage, selectors: Selectors): Passage | null {
  const [prefix, exact, suffix] = [fold(selectors.quote.prefix), fold(selectors.quote.exact), fold(selectors.quote.suffix)]
  const words = wordsOf(exact.slice(0, LONGEST_COMPARED))
  const known = page.words()
  if (words.length === 0 || words.filter((word) => known.has(word.toLowerCase())).length < words.length * 0.5) return null
  const { text, offset } = part(page.folded, selectors.position?.start ?? 0)
  const telling = tellingWords(exact)
  const places = approximatePlaces(text, exact, prefix, suffix)
    // the same words were looked for already, and where they stand did not fit
    .filter(({ start, end }) => !text.slice(start, end).includes(exact))
    .map(({ start, end }) => {
      const found = text.slice(start, end)
      const around = surroundingsOf(text, start, end, prefix, suffix, false)
      const wide = surroundingsOf(text, start, end, prefix, suffix, true)
      const theirs = wordsOf(found.slice(0, LONGEST_COMPARED * 2))
      const shared = sharedInOrder(words, theirs)
      const kept = shared / words.length
      // what was put in counts against a place, less than what was taken out
      const grown = theirs.length === 0 ? 0 : shared / theirs.length
      return { start, end, around, wide, kept, grown, worth: kept + 0.3 * grown + 0.5 * sumOf(wide), missing: missingFrom(found, telling).length }
    })
    .filter((place) => isNearEnough(place, exact, telling.length))
    .sort((a, b) => b.worth - a.worth)
  const [best] = places
  if (!best) return null
  const rival = places.find(({ start, end }) => start >= best.end || end <= best.start)
  if (rival && best.worth - rival.worth < MARGIN) return null
  return { start: best.start + offset, end: best.end + offset, exact: false }
}

function isSentence(exact: string): boolean {
  return exact.length >= SENTENCE && wordsOf(exact).length >= 5
}

/**
 * Whether a sentence that stands in one place only may have come there from where it was: not where the old place has it with changes, since the other one only says what it was. Words that
 * are no sentence go nowhere alone: those of the next sentence are near to all that stood around them, too.
 */
function isMoved(page: string, at: Span, exact: string, prefix: string, suffix: string): boolean {
  if (!isSentence(exact)) return false
  const { text, offset } = part(page, at.start)
  const words = wordsOf(exact.slice(0, LONGEST_COMPARED))
  return !betweenSides(text, exact, prefix, suffix).some(({ start, end }) => {
    const stands = start + offset <= at.start && at.end <= end + offset
    return !stands && sharedInOrder(words, wordsOf(text.slice(start, end))) >= words.length * 0.5
  })
}

/** Whether what stands around the same words shows them to be the same passage. */
function isEnough(around: Surroundings, wasAlone: boolean, long: boolean): boolean {
  const strong = strongSides(around)
  if (strong === 2) return true
  const other = strong === 1 ? Math.min(around.before ?? 1, around.after ?? 1) : 0
  // a side that is gone says less against words that were the only ones of their kind
  return strong === 1 && ((wasAlone && around.touches) || (long && other >= 0.3))
}

/** Whether both sides are almost letter by letter what stood there. @param first at the beginning of the page @param last at its end */
function isTheSame({ before, after }: Surroundings, first: boolean, last: boolean): boolean {
  return (before === null ? first : before >= 0.95) && (after === null ? last : after >= 0.95)
}

function isNearEnough(place: { around: Surroundings; wide: Surroundings; kept: number; grown: number; missing: number }, exact: string, telling: number): boolean {
  const { around, wide, kept, grown, missing } = place
  // a few words in a new sentence are not that with something put in
  if (grown < LEAST_OF_A_PHRASE && !isSentence(exact)) return false
  const strong = strongSides(around)
  if (strong === 2) return kept >= 0.5
  if (strong === 1 && around.touches) return kept >= 0.7 && (missing === 0 || (missing === 1 && telling >= 4 && kept >= 0.85))
  return missing === 0 && ((kept >= 0.9 && exact.length >= LONG) || (kept >= 0.85 && isSentence(exact) && strongSides(wide) > 0))
}

const LETTER = /[\p{L}\p{N}]/u

/** Whether a place begins and ends within a word only where the passage did. */
function isAtWord(page: string, start: number, end: number, prefix: string, exact: string, suffix: string): boolean {
  const cuts = (before: string | undefined, after: string | undefined): boolean => LETTER.test(before ?? ' ') && LETTER.test(after ?? ' ')
  return (!cuts(page[start - 1], page[start]) || cuts(prefix.at(-1), exact[0])) && (!cuts(page[end - 1], page[end]) || cuts(exact.at(-1), suffix[0]))
}

/** Of a page of megabytes, the part around where the passage stood. */
function part(folded: string, around: number): { text: string; offset: number } {
  if (folded.length <= WIDEST_SEARCH) return { text: folded, offset: 0 }
  const offset = Math.max(0, Math.min(folded.length - WIDEST_SEARCH, around - WIDEST_SEARCH / 2))
  return { text: folded.slice(offset, offset + WIDEST_SEARCH), offset }
}
