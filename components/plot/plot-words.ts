import type { StatedFigure } from '../../lib/compare/comparison.ts'
import type { Reading } from '../../lib/reading.ts'
import { mySource, theirSource, wordingOf } from '../quote.ts'
import { reportName } from '../report-name.ts'
import type { Figure } from '../../lib/figures/figure.ts'
import { kindOf } from '../text-kind.ts'
import { formatDate } from '../words/dates.ts'
import { formatCompact, formatList, formatMoney, formatNumber } from '../words/numbers.ts'
import { isolated, say } from '../words/words.ts'
import type { PlotWords } from './plot-frame.ts'
import type { Mark } from './plot-marks.ts'

/** Texts of one origin that are named; of more, the first. */
const NAMED = 3

/**
 * All words that stand in a plot.
 * @param own the article's figure, whose unit all are in
 */
export function plotWords(reading: Reading, marks: readonly Mark[], own: Figure): PlotWords {
  return {
    labels: marks.map(({ stated }) => [isolated(saidIn(reading, stated)), namesOf(whoOf(reading, stated))]),
    value: (value, isTop) => isolated(tickValue(value, isTop, own)),
    date: dateOf,
  }
}

/** Each wording that texts have for one number, once. */
function saidIn(reading: Reading, stated: readonly StatedFigure[]): string {
  return [...new Set(stated.map((one) => wordsOf(reading, one)))].join(' / ')
}

function namesOf(who: readonly string[]): string {
  return who.length <= NAMED ? formatList(who) : say('plot.others', { who: who[0]!, count: who.length - 1 })
}

/** The date of a mark, in brackets where none of its texts states it. */
function dateOf({ asOf, stated }: Mark): string {
  return dateWords(asOf, stated.some(isStated))
}

/** What a mark says in full. */
export function markWords(reading: Reading, mark: Mark): string {
  const said = { wording: saidIn(reading, mark.stated), who: formatList(whoOf(reading, mark.stated)) }
  return mark.asOf === null ? say('plot.undated', said) : say('plot.mark', { ...said, date: dateOf(mark) })
}

/** Whether a mark has a date that none of its texts states. */
export function isBracketed({ asOf, stated }: Mark): boolean {
  return asOf !== null && !stated.some(isStated)
}

/** A date, in brackets where the text does not state it; that there is none. */
export function dateWords(date: string | null, stated: boolean): string {
  if (date === null) return say('gap.undated')
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
  return [...new Set(stated.map(({ report }) => (report === '' ? say('origin.thisArticle', { of: kindOf(reading) }) : reportName(reading, report))))]
}

function tickValue(value: number, isTop: boolean, { unit }: Figure): string {
  if (unit?.dimension.startsWith('currency:') && isTop) return formatMoney(value, unit.dimension.slice('currency:'.length))
  if (unit === null || !isTop || value === 0) return formatCompact(value)
  return unit.symbol === '%' ? `${formatNumber(value)}%` : `${formatCompact(value)} ${unit.symbol}`
}
