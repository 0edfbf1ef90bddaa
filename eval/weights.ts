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
import { fitLogistic, weigh, type Labelled } from './logistic.ts'
import { foundOf, openPairs, sideOf, stands } from './pairs.ts'
import { findSet } from './sets.ts'

/** What a pair shows, and whether it is of one thing. */
interface Example extends Required<Labelled> {
  writer: string
}

/** The signs that are weighed, the constant first. */
const SIGNS = Object.keys(WEIGHTS) as Sign[]
/** Pull of the weights towards 0. */
const HELD = 1
/** Writers whose texts are like news. Two texts of one event share words as two real reports do (a cosine above .16, mostly); those of `d` do not. */
const LIKE_NEWS = 'abcfh'

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
    const weights = fitLogistic(examples.filter((example) => example.writer !== writer), HELD)
    const of = examples.filter((example) => example.writer === writer && example.weight === 1)
    const right = of.filter(({ features, is }) => weigh(features, weights) >= 0 === is)
    const loss = of.reduce((sum, { features, is }) => sum + Math.log1p(Math.exp(is ? -weigh(features, weights) : weigh(features, weights))), 0) / of.length
    console.log(`${writer}: ${right.length} of ${of.length} foretold by the others, loss ${loss.toFixed(3)}${LIKE_NEWS.includes(writer) ? `; ${withWeights(weights, () => foundOf(writer))}` : ''}`)
  }
  const weights = fitLogistic(examples, HELD)
  console.log(SIGNS.map((sign, at) => `${sign}: ${weights[at]!.toFixed(2)} (${examples.filter(({ features }) => features[at] !== 0).length})`).join(', '))
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
    return signs === null ? [] : [{ writer, is, weight, features: SIGNS.map((sign) => signs[sign] ?? 0) }]
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

type Signs = Partial<Record<Sign, number>>

/** What two figures show; null where a rule decides. */
function signsOf(mine: Profile, theirs: Profile, sides: Parameters<typeof askRules>[2]): Signs | null {
  const outcome = valueOutcome(mine, theirs)
  if (outcome === null || thingsApart(mine, theirs) || happeningsApart(mine, theirs) || (outcome !== 'same' && attributesApart(mine, theirs))) return null
  const { reason, against } = askRules(mine, theirs, sides, outcome)
  if (reason !== null) return null
  const signs: Signs = { prior: 1 }
  for (const sign of against) signs[sign] = 1
  const shared = sharedSigns(mine, theirs, likenessOf(sides))
  for (const { sign, amount } of [...ownSigns(mine, theirs, outcome), ...shared]) signs[sign] = amount
  return isSupported(mine, theirs, shared, outcome) ? signs : null
}
