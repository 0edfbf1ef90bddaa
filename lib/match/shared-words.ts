import { lexicon } from '../figures/lexicon.ts'
import { isModifier } from '../figures/word-class.ts'
import type { Span } from '../text/span.ts'
import { rarity } from './rarity.ts'
import { often, type WeighedReason } from './shared-names.ts'
import type { Term } from './terms.ts'

/** Below this a word is in too many stories to tell of one: one article in fifty has it. */
const RARE = 3.9
const LEAST_LETTERS = 4
/** A word that is no name tells less. */
const WORD_WEIGHT = 0.6

/** Rare words and pairs of neighbouring words of a text that are no part of a name, and where each stands. */
export type Phrases = ReadonlyMap<string, Span[]>

/**
 * The rare words and pairs of neighbouring words of a text outside the given names.
 * @param terms all of its words, in reading order
 */
export function phrasesOf(terms: readonly Term[], names: readonly { spans: readonly Span[] }[]): Phrases {
  const phrases = new Map<string, Span[]>()
  const add = (phrase: string, span: Span): void => {
    const spans = phrases.get(phrase)
    if (spans) spans.push(span)
    else phrases.set(phrase, [span])
  }
  const words = plainWords(terms, names)
  words.forEach((word, at) => {
    if (!word || !isReadable(word.term)) return
    if (rarity(word.term) >= RARE) add(word.term, { start: word.start, end: word.end })
    const next = words[at + 1]
    // a gap of one character is a space or a hyphen: the words are neighbours in the text, not only in the list
    if (next && isReadable(next.term) && next.start === word.end + 1) add(`${word.term} ${next.term}`, { start: word.start, end: next.end })
  })
  return phrases
}

/** The words outside the names; where a name stood, null. */
function plainWords(terms: readonly Term[], names: readonly { spans: readonly Span[] }[]): (Term | null)[] {
  const spans = names.flatMap((name) => name.spans).sort((a, b) => a.start - b.start)
  let next = 0
  return terms.map((term) => {
    while (next < spans.length && spans[next]!.end <= term.start) next++
    return next < spans.length && spans[next]!.start < term.end ? null : term
  })
}

/**
 * The rare words and pairs of neighbouring words that both texts hold, those that tell most first.
 * A word that neither text uses as a noun is weak: "checked" and "angrily" say nothing to who reads them alone.
 * @param text of the article, whose spelling is shown.
 */
export function sharedWords(text: string, here: Phrases, theirText: string, there: Phrases): WeighedReason[] {
  const reasons: (WeighedReason & { words: string[] })[] = []
  for (const [phrase, spans] of here) {
    const others = there.get(phrase)
    if (!others) continue
    // "it'll" is rare in print and says nothing
    if (/['’]/.test(text.slice(spans[0]!.start, spans[0]!.end))) continue
    const words = phrase.split(' ')
    const rarities = words.map(rarity)
    if (Math.max(...rarities) < RARE && rarities.reduce((sum, rareness) => sum + rareness, 0) < 2 * RARE - 2) continue
    const tellsMuch = rarities.reduce((sum, rareness) => sum + rareness, 0) / Math.sqrt(words.length)
    const weight = WORD_WEIGHT * tellsMuch * often(spans.length, others.length)
    reasons.push({ kind: 'words', label: spellingOf(text, spans), mine: spans, theirs: others, weight, weak: !namesSomething(text, spans) && !namesSomething(theirText, others), words })
  }
  reasons.sort((a, b) => Number(a.weak) - Number(b.weak) || b.weight - a.weight || b.words.length - a.words.length)
  const used = new Set<string>()
  return reasons.flatMap(({ words, ...reason }) => {
    if (words.some((word) => used.has(word))) return []
    for (const word of words) used.add(word)
    return [reason]
  })
}

function isReadable(term: string): boolean {
  return term.length >= LEAST_LETTERS && !/\d/.test(term)
}

/** The most frequent spelling, in small letters before capitals of equal count. */
function spellingOf(text: string, spans: readonly Span[]): string {
  const counts = new Map<string, number>()
  for (const { start, end } of spans) {
    const spelling = text.slice(start, end).replace(/\s+/g, ' ').replace(/['’]s$/, '')
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || Number(/^\p{Lu}/u.test(a[0])) - Number(/^\p{Lu}/u.test(b[0])))[0]!
  // a capital that opens a sentence is none of the word's own
  return counts.has(best.toLowerCase()) || spans.length === 1 ? best.toLowerCase() : best
}

/**
 * Whether a word, or the last of two, stands as a noun somewhere: by its ending and the closed classes it can be one, and it follows a determiner,
 * an adjective, a number or a preposition, or "of" follows it.
 */
function namesSomething(text: string, spans: readonly Span[]): boolean {
  const { is, ends, placePrepositions } = lexicon()
  return spans.some(({ start, end }) => {
    const words = text.slice(start, end).toLowerCase().replace(/['’]s$/, '').split(/[\s-]+/)
    const [head, first] = [words.at(-1)!, words[0]!]
    if (isModifier(head, lexicon()) || is.finiteVerbs.has(head) || is.participles.has(head)) return false
    if (ends.past(head) && !is.notParticiples.has(head)) return false
    if (head.endsWith('ing') && !is.notGerunds.has(head)) return false
    if (words.length > 1 && (is.finiteVerbs.has(first) || (ends.adverb(first) && !is.notAdverbs.has(first)))) return false
    const behind = /^[ -]([\p{L}]+)/u.exec(text.slice(end, end + 30))?.[1]?.toLowerCase()
    // "the partial closure": what stands before a noun is none itself, or says less than the two
    if (behind !== undefined && !is.stops.has(behind) && !is.finiteVerbs.has(behind) && !is.participles.has(behind) && !ends.past(behind)) return false
    if (/^ of\b/.test(text.slice(end, end + 4))) return true
    const before = /([\p{L}\p{N}'’]+)[ -]$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase()
    // in front of a verb "to" is no preposition
    if (before === undefined || before === 'to') return false
    return is.determiners.has(before) || OTHER_BEFORE.has(before) || placePrepositions.has(before) || is.adjectives.has(before) || /^\d|['’]s?$/.test(before)
  })
}

/** Prepositions that are none of places, and words for how many. */
const OTHER_BEFORE = new Set('with for by about against as like without under after before during than no any some many few more most several all both each every another other such'.split(' '))
