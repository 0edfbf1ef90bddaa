import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Side } from '../lib/compare/comparison.ts'
import { isPeople } from '../lib/compare/counted.ts'
import { isParticular, isSupported, ownSigns, sharedSigns, valueOutcome } from '../lib/compare/evidence.ts'
import type { Profile } from '../lib/compare/profile.ts'
import { likenessOf } from '../lib/compare/likeness.ts'
import { profileSide } from '../lib/compare/profile-side.ts'
import { askRules } from '../lib/compare/ask-rules.ts'
import { attributesApart, happeningsApart, thingsApart } from '../lib/compare/rules-of-things.ts'
import { WEIGHTS, type Sign } from '../lib/compare/weights.ts'
import type { Figure } from '../lib/figures/figure.ts'
import { foundOf, openPairs, sideOf, stands } from './pairs.ts'
import { findSet } from './sets.ts'

/** What a pair shows, and whether it is of one thing. */
interface Example {
  writer: string
  isOne: boolean
  /** How much it counts. */
  weight: number
  signs: Partial<Record<Sign, number>>
}

const SIGNS = Object.keys(WEIGHTS) as Sign[]
/** How strongly weights are held to nothing, so that few pairs say little; the prior is not. */
const HELD = 1
/** Writers whose texts are like news. Two texts of one event share words as two real reports do (a cosine above .16, mostly); those of `d` do not. */
const LIKE_NEWS = 'abcfh'
const ROUNDS = 40

/**
 * Fits the weights of signs to the pairs that may be looked at, and prints them as `weights.ts` has them; beside them what is foretold
 * of each writer's pairs by the weights of the others, and what is compared of them with those weights.
 * @param args `--sets` for the folder of measuring sets
 * @returns the exit code
 */

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { sets: { type: 'string' } } })
  const examples = [...ownExamples(), ...newsExamples(values.sets)]
  const writers = [...new Set(examples.map(({ writer }) => writer))]
  for (const writer of writers) {
    const weights = fit(examples.filter((example) => example.writer !== writer))
    const of = examples.filter((example) => example.writer === writer && example.weight === 1)
    const right = of.filter(({ signs, isOne }) => scoreOf(signs, weights) >= 0 === isOne)
    const loss = of.reduce((sum, { signs, isOne }) => sum + Math.log1p(Math.exp(isOne ? -scoreOf(signs, weights) : scoreOf(signs, weights))), 0) / of.length
    console.log(`${writer}: ${right.length} of ${of.length} foretold by the others, loss ${loss.toFixed(3)}${LIKE_NEWS.includes(writer) ? `; ${withWeights(weights, () => foundOf(writer))}` : ''}`)
  }
  const weights = fit(examples)
  console.log(SIGNS.map((sign, at) => `${sign}: ${weights[at]!.toFixed(2)} (${examples.filter(({ signs }) => signs[sign]).length})`).join(', '))
  return 0
}

/** What comes of something while comparing has other weights. */
function withWeights<T>(weights: readonly number[], work: () => T): T {
  const own = { ...WEIGHTS }
  SIGNS.forEach((sign, at) => { WEIGHTS[sign] = weights[at]! })
  try {
    return work()
  } finally {
    Object.assign(WEIGHTS, own)
  }
}

function ownExamples(): Example[] {
  return openPairs(LIKE_NEWS).flatMap(({ writer, pair }) => {
    const [left, right] = [sideOf('', pair.mine), sideOf('theirs', pair.theirs)]
    return exampleOf(writer, pair.label === 'compare', left, right, (figure) => stands(figure, left, pair.pair.mine), (figure) => stands(figure, right, pair.pair.theirs))
  })
}

interface NewsSide {
  title?: string
  text: string
  published?: string
  publisher?: string
  figure: string
  at: number
}

function newsExamples(sets: string | undefined): Example[] {
  const lines = readFileSync(path.join(findSet('matching', sets), 'figure-pairs.jsonl'), 'utf8').split('\n').filter((line) => line !== '')
  return lines.flatMap((line) => {
    const { mine, theirs, same } = JSON.parse(line) as { mine: NewsSide; theirs: NewsSide; same: boolean }
    const isMeant = ({ figure, at }: NewsSide) => (one: Figure) => one.in === 'text' && one.start < at + figure.length && at < one.end
    return exampleOf('news', same, sideOf('', mine), sideOf('theirs', theirs), isMeant(mine), isMeant(theirs))
  })
}

/** How much a pair counts that nobody labelled: any two figures of the two texts, of which next to none are of one thing. */
const UNLABELLED = 0.02

/** What the two figures show, and what the others of the two texts do; nothing where a rule decides, or they are dates. */
function exampleOf(writer: string, isOne: boolean, left: Side, right: Side, isMine: (figure: Figure) => boolean, isTheirs: (figure: Figure) => boolean): Example[] {
  const sides = [profileSide(left), profileSide(right)] as const
  const [mine, theirs] = [sides[0].profiles.find(({ figure }) => isMine(figure)), sides[1].profiles.find(({ figure }) => isTheirs(figure))]
  if (!mine || !theirs || mine.figure.kind === 'date' || mine.dimension !== theirs.dimension) return []
  const example = (a: Profile, b: Profile, is: boolean, weight: number): Example[] => {
    const signs = signsOf(a, b, [sides[0], sides[1]])
    return signs === null ? [] : [{ writer, isOne: is, weight, signs }]
  }
  const labelled = example(mine, theirs, isOne, 1)
  const others = sides[0].profiles.flatMap((a) => (sides[1].byDimension.get(a.dimension) ?? []).flatMap((b) => ((a === mine && b === theirs) || isPlausible(a, b) ? [] : example(a, b, false, UNLABELLED))))
  return [...labelled, ...others]
}

/** Whether two figures that nobody labelled may be of one thing: those are not counted. */
function isPlausible(a: Profile, b: Profile): boolean {
  const isLike = a.thing !== '' && (a.thing === b.thing || (isPeople(a.thing) && isPeople(b.thing))) && a.state === b.state
  return a.figure.kind === 'date' || (isLike && a.figure.kind === 'count') || (valueOutcome(a, b) === 'same' && (isParticular(a) || isLike))
}

function signsOf(mine: Profile, theirs: Profile, sides: Parameters<typeof askRules>[2]): Example['signs'] | null {
  const outcome = valueOutcome(mine, theirs)
  if (outcome === null || thingsApart(mine, theirs) || happeningsApart(mine, theirs) || (outcome !== 'same' && attributesApart(mine, theirs))) return null
  const { reason, against } = askRules(mine, theirs, sides, outcome)
  if (reason !== null) return null
  const signs: Example['signs'] = { prior: 1 }
  for (const sign of against) signs[sign] = 1
  const shared = sharedSigns(mine, theirs, likenessOf(sides))
  for (const { sign, amount } of [...ownSigns(mine, theirs, outcome), ...shared]) signs[sign] = amount
  return isSupported(mine, theirs, shared, outcome) ? signs : null
}

function scoreOf(signs: Example['signs'], weights: readonly number[]): number {
  return SIGNS.reduce((sum, sign, at) => sum + (signs[sign] ?? 0) * weights[at]!, 0)
}

/** Weights of a logistic regression, by Newton's method. */
function fit(examples: Example[]): number[] {
  let weights = SIGNS.map(() => 0)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = SIGNS.map((sign, at) => (sign === 'prior' ? 0 : HELD * weights[at]!))
    const curvature = SIGNS.map((_, row) => SIGNS.map((sign, column) => (row === column ? (sign === 'prior' ? 0.01 : HELD) : 0)))
    for (const { signs, isOne, weight } of examples) {
      const foretold = 1 / (1 + Math.exp(-scoreOf(signs, weights)))
      const shown = SIGNS.flatMap((sign, at) => (signs[sign] ? [{ at, amount: signs[sign] }] : []))
      for (const { at, amount } of shown) {
        gradient[at]! += weight * (foretold - Number(isOne)) * amount
        for (const other of shown) curvature[at]![other.at]! += weight * foretold * (1 - foretold) * amount * other.amount
      }
    }
    const step = solve(curvature, gradient)
    weights = weights.map((weight, at) => weight - step[at]!)
  }
  return weights
}

/** The solution of a system of linear equations, by elimination. */
function solve(matrix: number[][], values: number[]): number[] {
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
