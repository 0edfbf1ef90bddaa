import { nice, ticks } from 'd3-array'

/** The least that an axis spans, as a part of its highest value: so that what is nearly the same looks nearly the same. */
const LEAST = 0.2

/** Axes that are tried, the finest first; a coarser one would show the numbers in a heap. */
const FINE = 3

/** The values that an axis shows. */
export interface Scale {
  from: number
  to: number
  /** At least two, the first at its beginning, the last at its end. */
  ticks: number[]
}

/**
 * The axis for some numbers. It lies where they lie, for marks are told apart by their place and not by a length, and numbers far from 0 would all stand in one heap at its end; 0 is taken in where that
 * costs them no more than half the axis.
 * @param numbers what texts state
 * @param allowed what their wording allows beside
 * @param fits whether the words of all ticks have room; where no axis is fine enough and has it, some stand without words
 */
export function scaleFor(numbers: readonly number[], allowed: readonly number[], fits: (scale: Scale) => boolean): Scale {
  const isWhole = numbers.every(Number.isInteger)
  const [low, high] = [Math.min(...numbers, ...allowed), Math.max(...numbers, ...allowed)]
  const size = Math.max(Math.abs(low), Math.abs(high))
  let [from, to] = [low > 0 && low <= high / 2 ? 0 : low, high < 0 && high >= low / 2 ? 0 : high]
  const lack = Math.max(LEAST * size, isWhole ? 2 : 0) - (to - from)
  if (size < Number.EPSILON) [from, to] = [0, isWhole ? 2 : 1]
  else if (lack > 0) [from, to] = [low >= 0 ? Math.max(0, from - lack / 2) : from - lack / 2, to + lack / 2]
  if (isWhole) [from, to] = [Math.floor(from), Math.ceil(to)]
  const scales = [5, 4, 3, 2, 1].map((count): Scale => {
    const [first, last] = nice(from, to, count)
    return { from: first, to: last, ticks: ticks(first, last, count) }
  }).filter(({ ticks }) => ticks.length > 1 && (!isWhole || ticks.every(Number.isInteger))).slice(0, FINE)
  // numbers beyond all measure have no ticks of their own
  return scales.find(fits) ?? scales.at(-1) ?? { from, to, ticks: [from, to] }
}
