import type { StatedFigure } from '../../lib/compare/comparison.ts'
import type { Reading } from '../../lib/reading.ts'
import { mySource, theirSource, wordingOf, type Wording } from '../quote.ts'
import { reportName } from '../report-name.ts'
import type { Figure } from '../../lib/figures/figure.ts'
import { kindOf } from '../text-kind.ts'
import { formatDate } from '../words/dates.ts'
import { formatCompact, formatList, formatMoney, formatNumber } from '../words/numbers.ts'
import { locale, say } from '../words/words.ts'
import type { PlotWords, Step } from './plot-layout.ts'
import type { Mark } from './plot-marks.ts'

/** Letters of a name that fit beside a mark. */
const LONGEST = 18

/**
 * All words that stand in a plot.
 * @param own the article's figure, whose unit all are in
 */
export function plotWords(reading: Reading, marks: readonly Mark[], own: Figure): PlotWords {
  return {
    labels: marks.map((mark) => labelOf(reading, mark)),
    value: (value, isTop) => tickValue(value, isTop, own),
    date: tickDate,
    asOf: ({ asOf }) => formatDate(asOf, 'short'),
  }
}

/** What is written beside a mark: the number with its hedge, the number alone where that is long, and who gives it. */
function labelOf(reading: Reading, { stated, low, high }: Mark): [string, string] {
  const [first, ...others] = whoOf(reading, stated)
  const figure = [wordsOf(reading, stated[0]!), plainWords(reading, stated[0]!)].find((words) => [...words].length <= LONGEST)
  return [figure ?? [...new Set([low, high])].map(formatNumber).join('–'), others.length === 0 ? short(first!) : say('plot.others', { who: short(first!), count: others.length })]
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
  const { hedge, number, scale } = wordingIn(reading, stated)
  return [hedge, number, scale].filter(Boolean).join(' ')
}

function plainWords(reading: Reading, stated: StatedFigure): string {
  const { number, scale } = wordingIn(reading, stated)
  return [number, scale].filter(Boolean).join(' ')
}

function wordingIn(reading: Reading, stated: StatedFigure): Wording {
  const { figure, report } = stated
  return wordingOf(figure, report === '' ? mySource(reading, figure) : theirSource(reading, stated))
}

/** Those who give something, each once. */
export function whoOf(reading: Reading, stated: readonly StatedFigure[]): string[] {
  return [...new Set(stated.map(({ report }) => (report === '' ? say('origin.thisArticle', { of: kindOf(reading) }) : reportName(reading, report))))]
}

function tickDate(day: number, step: Step, isFirst: boolean): string {
  const parts = { year: { year: 'numeric' }, month: { month: 'short', year: 'numeric' }, day: { day: 'numeric', month: 'short', ...(isFirst ? { year: 'numeric' } as const : {}) } } as const
  return new Intl.DateTimeFormat(locale, { ...parts[step], timeZone: 'UTC' }).format(day * 86_400_000)
}

function tickValue(value: number, isTop: boolean, { unit }: Figure): string {
  if (unit?.dimension.startsWith('currency:') && isTop) return formatMoney(value, unit.dimension.slice('currency:'.length))
  if (unit === null || !isTop || value === 0) return formatCompact(value)
  return unit.symbol === '%' ? `${formatNumber(value)}%` : `${formatNumber(value)} ${unit.symbol}`
}

function short(name: string): string {
  const letters = [...name]
  return letters.length <= LONGEST ? name : `${letters.slice(0, LONGEST - 1).join('').trimEnd()}…`
}
