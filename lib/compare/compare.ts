import type { Relation } from '../match/related.ts'
import { NO_RULINGS, type Comparison, type InternalConflict, type Rulings, type Side, type StatedFigure, type Unlike, type Unmatched } from './comparison.ts'
import { isEnough, isNear, isNearMiss, judge, weigh, type Weighing } from './comparable.ts'
import { findInternal } from './internal.ts'
import { originOfFigures, relateOrigins } from './origin.ts'
import { relateFigures } from './outcome.ts'
import { likenessOf } from './likeness.ts'
import { isRunning, isSuperseded } from './running.ts'
import { whyJoined, whyNot, wordsApart } from './why.ts'
import type { Profile, ProfiledSide } from './profile.ts'
import { profileSide } from './profile-side.ts'

/** What comparing one article with its related reports gives. */
export interface Compared {
  comparisons: Comparison[]
  unlike: Unlike[]
  unmatched: Unmatched[]
  internal: InternalConflict[]
}

interface Pair {
  mine: Profile
  theirs: Profile
  weighing: Weighing
  /** What the pairs are tried in the order of, the highest first. */
  fit: number
  /** Whether the rules have been asked. */
  isJudged: boolean
}

/**
 * The figures of an article beside those of its related reports. Each figure of `mine` is compared, unlike or unmatched;
 * at most one comparison for a figure and a report, the best fitting one, and a pair stands in one row only.
 * @param rulings what the reader has decided, which goes before what the texts show
 */
export function compareSides(mine: Side, theirs: { relation: Relation; side: Side }[], rulings: Rulings = NO_RULINGS): Compared {
  const comparisons: Comparison[] = []
  const unlike: Unlike[] = []
  const own = profileSide(mine)
  const nearest: Nearest = new Map()
  for (const { relation, side } of theirs) {
    const other = profileSide(side)
    const pairs = pairUp(own, other, relation, rulings, nearest)
    const texts = relateOrigins(mine, side, rulings)
    for (const { mine: left, theirs: right, weighing } of pairs.compared) {
      const related = relateFigures(left.figure, right.figure, { mineConverted: left.converted, theirsConverted: right.converted, running: isRunning(left, right, [mine, side]), superseded: isSuperseded(left, right) })
      if (!related) continue
      comparisons.push({ ...related, ...originOfFigures(left.figure, right.figure, [mine, side], texts), why: whyJoined(left, right, weighing, own), mine: left.at, theirs: { report: side.id, figure: right.figure } })
    }
    for (const { mine: left, theirs: right, weighing } of pairs.unlike) {
      unlike.push({ reason: weighing.reason!, words: wordsApart(weighing, left, right, [own, other]), mine: left.at, theirs: { report: side.id, figure: right.figure } })
    }
  }
  const compared = new Set(comparisons.map((row) => row.mine))
  const seen = new Set([...compared, ...unlike.map((row) => row.mine)])
  const unmatched = mine.figures
    .map((figure, at) => ({ figure, at }))
    .filter(({ at }) => !seen.has(at))
    .map(({ figure, at }): Unmatched => {
      const near = nearest.get(at)
      return { figure: at, reason: rulings.misread.has(figure) ? 'wrongNumber' : null, why: whyNot(near && { theirs: near.theirs, weighing: near.judged() }, theirs.length) }
    })
  return { comparisons, unlike, unmatched, internal: findInternal(own) }
}

/** Index of a figure of the article -> the figure of a report that came nearest to standing beside it, and did not; judged when it is asked for. */
type Nearest = Map<number, { theirs: StatedFigure; score: number; judged: () => Weighing }>

/** What agreement adds to the fit of two figures when several could be meant. */
const AGREEMENT = 0.5
/** How much more a title's figure must fit to be shown in place of the text's. */
const TITLE_PREFERENCE = 0.7

function pairUp(own: ProfiledSide, other: ProfiledSide, relation: Relation, { misread, isApart }: Rulings, nearest: Nearest): { compared: Pair[]; unlike: Pair[] } {
  const pairs: Pair[] = []
  const sides: [ProfiledSide, ProfiledSide] = [own, other]
  const likeness = likenessOf(sides)
  for (const mine of own.profiles) {
    if (misread.has(mine.figure)) continue
    for (const theirs of other.byDimension.get(mine.dimension) ?? []) {
      const weighing = weigh(mine, theirs, likeness, relation)
      if (!weighing || misread.has(theirs.figure)) continue
      if (isApart(mine.figure, theirs.figure)) weighing.reason = 'reader'
      pairs.push({ mine, theirs, weighing, fit: fitOf(weighing), isJudged: false })
    }
  }
  pairs.sort((a, b) => b.fit - a.fit)
  // most pairs lose to a better one before a rule is asked
  const judged = (pair: Pair) => {
    if (!pair.isJudged) pair.weighing = judge(pair.weighing, pair.mine, pair.theirs, sides)
    pair.isJudged = true
    return pair.weighing
  }
  // the sentence of a text says more than its title: where both state the figure, the text's is shown
  const inText = (pair: Pair) => pairs.find((other) => other.mine === pair.mine && other.theirs.figure.in === 'text' && other.weighing.outcome === pair.weighing.outcome
    && other.weighing.score > pair.weighing.score - TITLE_PREFERENCE && isEnough(judged(other)))
  const compared: Pair[] = []
  const used = new Set<number>()
  // a figure of the report is one quantity: of two numbers of the article that are apart only the better fitting one is it
  const taken = new Map<Profile, Profile>()
  for (const pair of pairs) {
    if (used.has(pair.mine.at) || !isEnough(pair.weighing) || !isEnough(judged(pair))) continue
    const holder = taken.get(pair.theirs)
    if (holder && relateFigures(holder.figure, pair.mine.figure)?.outcome === 'differs') continue
    taken.set(pair.theirs, holder ?? pair.mine)
    used.add(pair.mine.at)
    compared.push(pair.theirs.figure.in === 'title' ? inText(pair) ?? pair : pair)
  }
  const unlike: Pair[] = []
  const byReader = (pair: Pair) => Number(pair.weighing.reason === 'reader')
  for (const pair of pairs.sort((a, b) => byReader(b) - byReader(a))) {
    if (used.has(pair.mine.at)) continue
    if (isNear(pair.weighing) && isNearMiss(judged(pair))) {
      used.add(pair.mine.at)
      unlike.push(pair)
    } else if (pair.weighing.score > (nearest.get(pair.mine.at)?.score ?? 0)) {
      nearest.set(pair.mine.at, { theirs: { report: other.side.id, figure: pair.theirs.figure }, score: pair.weighing.score, judged: () => judged(pair) })
    }
  }
  return { compared, unlike }
}

/** How well two figures fit: where a report states two candidates, the one that agrees is the likelier one to be of the same thing. */
function fitOf({ score, outcome }: Weighing): number {
  return score + (outcome === 'same' || outcome === 'compatible' ? AGREEMENT : 0)
}
