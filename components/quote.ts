import type { Figure } from '../lib/figures/figure.ts'
import type { TheirFigure } from '../lib/compare/comparison.ts'
import type { Reading } from '../lib/reading.ts'
import { formatDate } from './words/dates.ts'

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
  if (figure.kind === 'date') return { hedge: '', number: dateNumber(figure, wording), scale: '', noun: figure.counted || after }
  const found = NUMBER.exec(wording)
  if (!found) return { hedge: '', number: wording, scale: '', noun: after }
  return { hedge: wording.slice(0, found.index).trim(), number: found[0], scale: wording.slice(found.index + found[0].length).trim(), noun: after }
}

/** A date in words is shown as written, with the day that it stands for left to the line below it. */
function dateNumber(figure: Figure, wording: string): string {
  const year = figure.date?.slice(0, 4)
  return figure.date && year && wording.includes(year) ? formatDate(figure.date) : wording
}
