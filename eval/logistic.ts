/** An example to learn from. */
export interface Labelled {
  /** The first is the constant 1. */
  features: readonly number[]
  is: boolean
  /** How much it counts; 1 where it is missing. */
  weight?: number
}

const ROUNDS = 40
/** Pull of the constant's weight towards 0, only so that it has one where all examples are alike. */
const HELD_CONSTANT = 0.01

/**
 * Weights of a logistic regression, by Newton's method.
 * @param held pull of each weight but the constant's towards 0, so that few examples learn nothing by heart
 */
export function fitLogistic(examples: readonly Labelled[], held = 0.5): number[] {
  const size = examples[0]!.features.length
  let weights = Array<number>(size).fill(0)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : held * weight))
    const curvature = weights.map((_, row) => weights.map((_, column) => (row === column ? (row === 0 ? HELD_CONSTANT : held) : 0)))
    for (const { features, is, weight = 1 } of examples) {
      const foretold = 1 / (1 + Math.exp(-weigh(features, weights)))
      // most are 0 where there are many
      const shown = features.flatMap((value, at) => (value === 0 ? [] : [{ at, value }]))
      for (const { at: row, value } of shown) {
        gradient[row]! += weight * (foretold - Number(is)) * value
        for (const { at: column, value: other } of shown) curvature[row]![column]! += weight * foretold * (1 - foretold) * value * other
      }
    }
    const step = solve(curvature, gradient)
    weights = weights.map((weight, at) => weight - step[at]!)
    if (step.every((one) => Math.abs(one) < 1e-9)) break
  }
  return weights
}

/** The log odds that weights give an example. */
export function weigh(features: readonly number[], weights: readonly number[]): number {
  return features.reduce((sum, value, at) => sum + value * weights[at]!, 0)
}

/** The solution of a system of linear equations, by elimination. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, values[at]!])
  rows.forEach((_, at) => {
    const best = rows.slice(at).reduce((most, row, i) => (Math.abs(row[at]!) > Math.abs(rows[most]![at]!) ? at + i : most), at)
    ;[rows[at], rows[best]] = [rows[best]!, rows[at]!]
    rows.forEach((row, other) => {
      if (other === at) return
      const factor = row[at]! / rows[at]![at]!
      for (let i = at; i < row.length; i++) row[i]! -= factor * rows[at]![i]!
    })
  })
  return rows.map((row, at) => row.at(-1)! / row[at]!)
}
