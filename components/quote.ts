import type { Figure } from '../lib/figures/figure.ts'
import type { TheirFigure } from '../lib/compare/comparison.ts'
import type { Reading } from '../lib/reading.ts'
import { lastWord, nextWord } from './whole-words.ts'
import { formatDate } from './words/dates.ts'
import { locale } from './words/words.ts'

/** A figure as a text words it, cut for the two columns: hedge, number and what is counted each on a line of their own. */
export interface Wording {
  /** "about", "more than"; '' when the wording has none in front of the number. */
  hedge: string
  /** "7,000", "three", "6,000 to 8,000", "28 June 2022". */
  number: string
  /** What belongs to the number but is no digit, "million"; '' when there is none. */
  scale: string
  /** The rest, "troops in the valley"; '' when the text names nothing there. */
  noun: string
}

/** BCP 47 tag of the language that figures are read in. */
const READ = 'en-GB'

// from the first digit, its sign or currency with it, to the last digit with what is written on to it ("%", "km", "th")
const NUMBER = /[\p{Sc}+−-]?(?:[\p{L}]{1,3}\p{Sc})?\p{Nd}(?:.*\p{Nd})?[^\s\p{Pd},;]*/su

/** The text that a figure of the article stands in. */
export function mySource(reading: Reading, figure: Figure): string {
  return figure.in === 'title' ? reading.article.title : reading.article.text
}

/** The text that a figure of a report stands in. */
export function theirSource(reading: Reading, theirs: TheirFigure): string {
  const report = reading.reports.find(({ report }) => report === theirs.report)
  return (theirs.figure.in === 'title' ? report?.title : reading.texts[theirs.report]) ?? ''
}

/** The sentence of a figure, white space collapsed, cut in three at the figure's own words. */
export function sentenceOf(figure: Figure, source: string): [before: string, figure: string, after: string] {
  const { start, end } = figure.sentence
  return [source.slice(start, figure.start), source.slice(figure.start, figure.end), source.slice(figure.end, end)].map((part) => part.replace(/\s+/gu, ' ')) as [string, string, string]
}

/** The wording of a figure, cut in hedge, number and noun. @param source the text that it stands in */
export function wordingOf(figure: Figure, source: string): Wording {
  const wording = source.slice(figure.wording.start, figure.wording.end).trim() || figure.text
  const after = source.slice(figure.wording.end, Math.max(figure.wording.end, figure.end)).trim()
  if (figure.kind === 'date') return { ...dateOf(figure, wording), scale: '', noun: figure.counted || after }
  const found = NUMBER.exec(wording)
  if (!found) {
    // "over three": of two words the first is the hedge; of more, where the hedge ends is not known here
    const [first = '', second, ...more] = figure.comparator === 'exact' || figure.comparator === 'vague' ? [] : wording.split(/\s+/u)
    return second !== undefined && more.length === 0 ? { hedge: first, number: second, scale: '', noun: after } : { hedge: '', number: wording, scale: '', noun: after }
  }
  return { hedge: wording.slice(0, found.index).trim(), number: found[0], scale: wording.slice(found.index + found[0].length).trim(), noun: after }
}

/**
 * What is counted, where the figure's own words do not name it ("40 were moved", of households); null where they do.
 * A plural is taken for its singular by the letters that they share.
 */
export function unsaidOf(figure: Figure): string | null {
  if (figure.kind === 'date' || figure.counted === '') return null
  const stem = figure.head.slice(0, Math.max(3, figure.head.length - 2))
  return holds(figure.text, figure.counted) || (stem !== '' && holds(figure.text, stem)) ? null : figure.counted
}

/** The words on both sides of a figure in its sentence, for one that names nothing by itself. @param length of each side, in characters */
export function aroundOf(figure: Figure, source: string, length = 28): [before: string, after: string] {
  const [before, , after] = sentenceOf(figure, source)
  return [before.length > length ? `… ${before.slice(nextWord(before, before.length - length))}` : before, after.length > length ? `${after.slice(0, lastWord(after, length))} …` : after]
}

/** Whether the words are said already, whatever their case. */
export function holds(text: string, words: string): boolean {
  return text.toLocaleLowerCase(locale).includes(words.toLocaleLowerCase(locale))
}

/** A date that is written with its year, in the form of the panel, what stands before it ("until") as its hedge; one in words as it is written. */
function dateOf({ date }: Figure, wording: string): { hedge: string; number: string } {
  const year = date?.slice(0, 4)
  if (!date || !year || !wording.includes(year)) return { hedge: '', number: wording }
  const number = formatDate(date)
  const words = wording.split(/\s+/u)
  const read = formatDate(date, 'long', READ)
  const first = words.findIndex((word) => /\p{Nd}/u.test(word) || holds(read, word))
  return { hedge: words.slice(0, first).join(' '), number }
}
