import type { Relation } from '../match/related.ts'
import type { Comparison, InternalConflict, Side, Unlike, Unmatched } from './comparison.ts'
import { isEnough, isNearMiss, mayCompare, type Decision } from './comparable.ts'
import { findInternal } from './internal.ts'
import { originOfFigures, relateOrigins } from './origin.ts'
import { relateFigures } from './outcome.ts'
import { profileSide, type Profile, type ProfiledSide } from './profile.ts'

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
  decision: Decision
}

/**
 * The figures of an article beside those of its related reports. Each figure of `mine` is compared, unlike or unmatched;
 * at most one comparison for a figure and a report, the best fitting one, and a pair stands in one row only.
 */
export function compareSides(mine: Side, theirs: { relation: Relation; side: Side }[]): Compared {
  const comparisons: Comparison[] = []
  const unlike: Unlike[] = []
  const own = profileSide(mine)
  for (const { relation, side } of theirs) {
    const other = profileSide(side)
    const pairs = pairUp(own, other, relation)
    const texts = relateOrigins(mine, side)
    for (const { mine: left, theirs: right, decision } of pairs.compared) {
      const related = relateFigures(left.figure, right.figure, { mineConverted: left.converted, theirsConverted: right.converted })
      if (!related) continue
      void decision
      comparisons.push({ ...related, ...originOfFigures(left.figure, right.figure, [mine, side], texts), mine: left.at, theirs: { report: side.id, figure: right.figure } })
    }
    for (const { mine: left, theirs: right, decision } of pairs.unlike) {
      unlike.push({ reason: decision.reason!, words: decision.words, mine: left.at, theirs: { report: side.id, figure: right.figure } })
    }
  }
  const compared = new Set(comparisons.map((row) => row.mine))
  const seen = new Set([...compared, ...unlike.map((row) => row.mine)])
  const unmatched = mine.figures.map((_, figure) => ({ figure, reason: null })).filter(({ figure }) => !seen.has(figure))
  return { comparisons, unlike, unmatched, internal: findInternal(own) }
}

/** What agreement adds to the fit of two figures when several could be meant. */
const AGREEMENT = 0.5
/** How much more a title's figure must fit to be shown in place of the text's. */
const TITLE_PREFERENCE = 0.7

function pairUp(own: ProfiledSide, other: ProfiledSide, relation: Relation): { compared: Pair[]; unlike: Pair[] } {
  const pairs: Pair[] = []
  for (const mine of own.profiles) {
    for (const theirs of other.profiles) {
      const decision = mayCompare(mine, theirs, [own, other], relation)
      if (isEnough(decision) || isNearMiss(decision)) pairs.push({ mine, theirs, decision })
    }
  }
  // where a report states two candidates, the one that agrees is the likelier one to be of the same thing
  const fit = ({ decision: { score, outcome } }: Pair) => score + (outcome === 'same' || outcome === 'compatible' ? AGREEMENT : 0)
  pairs.sort((a, b) => fit(b) - fit(a))
  // the sentence of a text says more than its title: where both state the figure, the text's is shown
  const inText = (pair: Pair) => pairs.find((other) => other.mine === pair.mine && other.theirs.figure.in === 'text' && isEnough(other.decision)
    && other.decision.outcome === pair.decision.outcome && other.decision.score > pair.decision.score - TITLE_PREFERENCE)
  const compared: Pair[] = []
  const used = new Set<number>()
  // a figure of the report is one quantity: of two numbers of the article that are apart only the better fitting one is it
  const taken = new Map<Profile, Profile>()
  for (const pair of pairs) {
    if (pair.decision.reason !== null || used.has(pair.mine.at)) continue
    const holder = taken.get(pair.theirs)
    if (holder && relateFigures(holder.figure, pair.mine.figure)?.outcome === 'differs') continue
    taken.set(pair.theirs, holder ?? pair.mine)
    used.add(pair.mine.at)
    compared.push(pair.theirs.figure.in === 'title' ? inText(pair) ?? pair : pair)
  }
  const unlike: Pair[] = []
  for (const pair of pairs) {
    if (!isNearMiss(pair.decision) || used.has(pair.mine.at)) continue
    used.add(pair.mine.at)
    unlike.push(pair)
  }
  return { compared, unlike }
}
