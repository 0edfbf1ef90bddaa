import type { Comparison, Rulings, Side, StatedFigure } from './comparison.ts'
import { originOfFigures, relateOrigins } from './origin.ts'

/** One thing that article and reports give a number for, with the figures of all of them. */
export interface Quantity {
  /** Indices in the article's figures, in reading order. */
  mine: number[]
  /** The figures by the origin that they go back to: each inner list is one, those of the article's own origin first. */
  origins: StatedFigure[][]
}

/**
 * The quantities that rows are about: figures of the article that stand beside one figure of a report are of one quantity.
 * The article's own figure stands in its origin once, the first of them.
 */
export function findQuantities(article: Side, reports: readonly Side[], comparisons: readonly Comparison[], rulings: Rulings): Quantity[] {
  const sides = new Map([article, ...reports].map((side) => [side.id, side]))
  return groupRows(comparisons).map((rows) => {
    const mine = [...new Set(rows.map((row) => row.mine))].sort((a, b) => a - b)
    const stated: StatedFigure[] = [{ report: '', figure: article.figures[mine[0]!]! }]
    for (const { theirs } of rows) if (!stated.some(({ figure }) => figure === theirs.figure)) stated.push(theirs)
    return { mine, origins: byOrigin(stated, sides, rulings) }
  })
}

/** Rows that share a figure on either side, joined through others. */
function groupRows(comparisons: readonly Comparison[]): Comparison[][] {
  const groups: Comparison[][] = []
  for (const row of comparisons) {
    const meets = groups.filter((group) => group.some((other) => other.mine === row.mine || other.theirs.figure === row.theirs.figure))
    const [into] = meets
    if (!into) groups.push([row])
    else {
      into.push(row)
      for (const other of meets.slice(1)) {
        into.push(...other)
        groups.splice(groups.indexOf(other), 1)
      }
    }
  }
  return groups.sort((a, b) => Math.min(...a.map(({ mine }) => mine)) - Math.min(...b.map(({ mine }) => mine)))
}

function byOrigin(stated: StatedFigure[], sides: ReadonlyMap<string, Side>, rulings: Rulings): StatedFigure[][] {
  const groups: StatedFigure[][] = []
  for (const one of stated) {
    const isOne = (other: StatedFigure) => {
      const pair: [Side, Side] = [sides.get(one.report)!, sides.get(other.report)!]
      return pair[0] === pair[1] || originOfFigures(one.figure, other.figure, pair, relateOrigins(...pair, rulings)).origin === 'same'
    }
    const meets = groups.filter((group) => group.some(isOne))
    for (const group of meets) groups.splice(groups.indexOf(group), 1)
    groups.push([...meets.flat(), one])
  }
  return groups.sort((a, b) => stated.indexOf(a[0]!) - stated.indexOf(b[0]!))
}
