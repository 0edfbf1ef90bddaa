/** An example to learn from. */
export interface Labelled {
  features: readonly number[]
  is: boolean
}

const ROUNDS = 40
/** Pull of each weight but the first towards 0, so that few examples learn nothing by heart. */
const HELD = 0.5

/** Weights of a logistic regression, by Newton's method; the first feature is the constant 1. */
export function fitLogistic(examples: readonly Labelled[]): number[] {
  const size = examples[0]!.features.length
  let weights = Array<number>(size).fill(0)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : HELD * weight))
    const curvature = weights.map((_, row) => weights.map((_, column) => (row === column ? (row === 0 ? 0.01 : HELD) : 0)))
    for (const { features, is } of examples) {
      const foretold = 1 / (1 + Math.exp(-weigh(features, weights)))
      for (const [row, value] of features.entries()) {
        gradient[row]! += (foretold - Number(is)) * value
        for (const [column, other] of features.entries()) curvature[row]![column]! += foretold * (1 - foretold) * value * other
      }
    }
    const step = solve(curvature, gradient)
    weights = weights.map((weight, at) => weight - step[at]!)
  }
  return weights
}

/** The log odds that weights give an example. */
export function weigh(features: readonly number[], weights: readonly number[]): number {
  return features.reduce((sum, value, at) => sum + value * weights[at]!, 0)
}

/** The solution of a system of linear equations, by elimination. */
export function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
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
