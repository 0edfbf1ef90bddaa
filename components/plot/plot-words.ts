import type { StatedFigure } from '../../lib/compare/comparison.ts'
import type { Reading } from '../../lib/reading.ts'
import { mySource, theirSource, wordingOf } from '../quote.ts'
import { reportName } from '../report-name.ts'
import { formatDate } from '../words/dates.ts'
import { formatList, formatShort } from '../words/numbers.ts'
import { locale, say } from '../words/words.ts'
import type { Layout } from './plot-layout.ts'
import type { Mark } from './plot-marks.ts'

/** Letters of a name that fit beside a mark. */
const LONGEST = 18

/** What is written beside a mark: the number with its hedge, and who gives it. */
export function labelOf(reading: Reading, { stated }: Mark): [string, string] {
  const [first, ...others] = whoOf(reading, stated)
  return [wordsOf(reading, stated[0]!), others.length === 0 ? short(first!) : say('plot.others', { who: short(first!), count: others.length })]
}

/** What a mark says in full. */
export function markWords(reading: Reading, { stated, asOf }: Mark): string {
  return say('plot.mark', { wording: wordsOf(reading, stated[0]!), who: formatList(whoOf(reading, stated)), date: dateWords(asOf, isStated(stated[0]!)) })
}

/** A date, in brackets where the text does not state it. */
export function dateWords(date: string, stated: boolean): string {
  const words = formatDate(date, 'short')
  return stated ? words : `[${words}]`
}

/** Whether a text states as of when its figure is. */
export function isStated({ figure }: StatedFigure): boolean {
  return !figure.implied.includes('asOf')
}

/** The number with its hedge, as the text has it. */
export function wordsOf(reading: Reading, stated: StatedFigure): string {
  const { figure, report } = stated
  const { hedge, number, scale } = wordingOf(figure, report === '' ? mySource(reading, figure) : theirSource(reading, stated))
  return [hedge, number, scale].filter(Boolean).join(' ')
}

/** Those who give something, each once. */
export function whoOf(reading: Reading, stated: readonly StatedFigure[]): string[] {
  return [...new Set(stated.map(({ report }) => (report === '' ? say('origin.thisArticle') : reportName(reading, report))))]
}

/** The words of a place on the axis of time. */
export function tickDate(day: number, step: Layout['step']): string {
  const parts = step === 'year' ? { year: 'numeric' } as const : step === 'month' ? { month: 'short', year: 'numeric' } as const : { day: 'numeric', month: 'short' } as const
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(day * 86_400_000)
}

/** The words of a place on the axis of values. */
export const tickValue = formatShort

function short(name: string): string {
  const letters = [...name]
  return letters.length <= LONGEST ? name : `${letters.slice(0, LONGEST - 1).join('').trimEnd()}…`
}
