import type { Figure } from '../figures/figure.ts'
import { parseEdtf } from '../text/edtf.ts'
import type { End, Extremes, StatedFigure } from './comparison.ts'
import { relateFigures, unitScale, unitShift } from './outcome.ts'
import type { Quantity } from './quantities.ts'

/**
 * The lowest, the highest and the latest number given for each quantity, each with all who give it, counted over origins. Only
 * quantities for which two origins give two numbers that no hedge joins; an average is never made.
 */
export function findExtremes(quantities: readonly Quantity[]): Extremes[] {
  return quantities.flatMap(({ mine, origins }) => {
    const all = origins.flat().filter(({ figure }) => endsOf(figure, figure) !== null)
    const own = all[0]?.figure
    if (!own || origins.filter((origin) => origin.some((one) => all.includes(one))).length < 2) return []
    const lows = all.map(({ figure }) => endsOf(figure, own)![0])
    const highs = all.map(({ figure }) => endsOf(figure, own)![1])
    const [low, high] = [Math.min(...lows), Math.max(...highs)]
    const [lowest, highest] = [all[lows.indexOf(low)]!, all[highs.indexOf(high)]!]
    const outcome = relateFigures(lowest.figure, highest.figure)?.outcome
    // "more than 35" is no lower number than 35.3
    const isHedged = [lows.map((value) => value === low), highs.map((value) => value === high)].some((ends) => all.every(({ figure }, at) => !ends[at] || figure.comparator !== 'exact'))
    if (outcome === 'same' || (outcome === 'compatible' && isHedged)) return []
    const end = (value: number, isAt: (at: number) => boolean): End => {
      const stated = all.filter((_, at) => isAt(at))
      return { value, stated, origins: origins.filter((origin) => origin.some((one) => stated.includes(one))).length }
    }
    const latest = latestOf(all)
    return [{
      mine: mine[0]!,
      lowest: end(low, (at) => lows[at] === low),
      highest: end(high, (at) => highs[at] === high),
      latest: latest && end(highs[all.indexOf(latest[0]!)]!, (at) => latest.includes(all[at]!)),
      origins: origins.length,
    }]
  })
}

/** The lowest and the highest number that a figure states, in the unit of another; null for dates and for vague words, which state none. */
function endsOf(figure: Figure, unit: Figure): [number, number] | null {
  if (figure.value === null || figure.comparator === 'vague') return null
  const [low, high] = typeof figure.value === 'number' ? [figure.value, figure.value] : figure.value
  const scale = unitScale(unit, figure)
  const shift = unitShift(unit, figure)
  return [low * scale + shift, high * scale + shift]
}

/** Those of the latest day of which all that is said is one number; null where the days do not tell. */
function latestOf(stated: readonly StatedFigure[]): StatedFigure[] | null {
  const days = stated.map(({ figure }) => (figure.asOf === null ? null : parseEdtf(figure.asOf)))
  if (days.some((day) => day === null)) return null
  const last = days.reduce((a, b) => (b!.earliest > a!.earliest ? b : a))!
  const latest = stated.filter((_, at) => days[at]!.latest >= last.earliest)
  const isOne = latest.every(({ figure }) => relateFigures(latest[0]!.figure, figure)?.outcome === 'same')
  return isOne && latest.length < stated.length ? latest : null
}
