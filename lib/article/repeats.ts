import { splitSentences } from '../text/sentences.ts'

/** Fewer words than these may well be said twice: "Nobody was hurt." */
const FEWEST = 4
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Paragraphs without the sentences that an earlier one has word for word, and without those of which nothing is left: what is pasted twice says no more than once. */
export function withoutRepeats(paragraphs: readonly string[]): string[] {
  const said = new Set<string>()
  return paragraphs.map((paragraph) => newIn(onceThrough(paragraph), said)).filter((paragraph) => paragraph !== '')
}

/** The sentences of a paragraph that were not said before, which are said from now on. */
function newIn(paragraph: string, said: Set<string>): string {
  const sentences = splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end))
  const fresh = sentences.filter((sentence) => {
    const words = wordsOf(sentence)
    const key = words.map(({ word }) => word).join(' ')
    if (words.length >= FEWEST && said.has(key)) return false
    said.add(key)
    return true
  })
  return fresh.length === sentences.length ? paragraph : fresh.join(' ')
}

/** The first of two or more runs of the same words, the last of which may break off; words pasted behind one another need no stop between them. */
function onceThrough(paragraph: string): string {
  const words = wordsOf(paragraph)
  const period = periodOf(words.map(({ word }) => word))
  if (period < FEWEST || words.length < 2 * period) return paragraph
  return paragraph.slice(0, words[period]!.start).replace(/\s+\P{L}*$/u, '')
}

/** After how many words they come again in the same order; their number where they never do. @see https://doi.org/10.1137/0206024 */
function periodOf(words: readonly string[]): number {
  // of the words up to each place: how many of the last are the first as well
  const borders = [0]
  for (let at = 1, same = 0; at < words.length; at++) {
    while (same > 0 && words[at] !== words[same]) same = borders[same - 1]!
    if (words[at] === words[same]) same++
    borders.push(same)
  }
  return words.length - borders.at(-1)!
}

function wordsOf(text: string): { word: string; start: number }[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word: word.toLowerCase(), start: index }))
}
