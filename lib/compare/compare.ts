import type { Relation } from '../match/related.ts'
import { NO_RULINGS, type Comparison, type InternalConflict, type Rulings, type Side, type StatedFigure, type Unlike, type Unmatched, type UnlikeReason } from './comparison.ts'
import { isEnough, isNear, isNearMiss, judge, weigh, type Weighing } from './comparable.ts'
import { elidedBeside, inUnitOfOther } from './elided.ts'
import { isAgreement, valueOutcome } from './evidence.ts'
import { likenessOf } from './likeness.ts'
import { isTaken } from './pairing.ts'
import { findInternal } from './internal.ts'
import { originOfFigures, relateOrigins } from './origin.ts'
import { outcomeOfOne, relateFigures } from './outcome.ts'
import { tellingOf, type Telling } from './retold.ts'
import { isChanged, isRunning, isSuperseded } from './running.ts'
import { couldBeMeant, whyJoined, whyNot, wordsApart } from './why.ts'
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
  /** Whether the rules were asked. */
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
    const pairs = pairUp(own, other, tellingOf(relation, own, other), rulings, nearest)
    const texts = relateOrigins(mine, side, rulings)
    for (const { mine: left, theirs: right, weighing } of pairs.compared) {
      const related = relateFigures(left.figure, right.figure, { mineConverted: left.converted, theirsConverted: right.converted, running: isRunning(left, right, [mine, side]), superseded: isSuperseded(left, right), changed: isChanged(left, right) })
      if (!related) continue
      const { ratio, difference, days } = related
      const { origin, evidence } = originOfFigures(left.figure, right.figure, [mine, side], texts)
      const outcome = evidence?.kind === 'statement' ? outcomeOfOne(related.outcome, left.figure, right.figure) : related.outcome
      comparisons.push({ outcome, ratio, difference, days, origin, evidence, why: whyJoined(left, right, weighing, own), mine: left.at, theirs: { report: side.id, figure: side.figures[right.at]! } })
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

/** How much more a title's figure must fit to be shown in place of the text's. */
const TITLE_PREFERENCE = 1.5

/** Whether a title gives in rough words what the text gives in number: "dozens" and "at least 38". */
function isMoreRoughly(title: Profile, text: Profile): boolean {
  return title.figure.comparator !== 'exact' && title.state === text.state && title.figure.comparator !== text.figure.comparator && isAgreement(valueOutcome(title, text))
}

/** Reasons that are told of figures of two nouns too. */
const OF_ITSELF: ReadonlySet<UnlikeReason> = new Set<UnlikeReason>(['counted', 'reader'])

/** The figures that stand in no row yet and agree once a unit that one of the two texts leaves out is read from the other, the best fitting first. */
function elidedPairs(own: ProfiledSide, other: ProfiledSide, relation: Telling, rows: Pair[], isFree: (mine: Profile, theirs: Profile) => boolean): Pair[] {
  const sides: [ProfiledSide, ProfiledSide] = [own, other]
  const likeness = likenessOf(sides)
  const pairs: Pair[] = []
  for (const one of own.profiles) {
    if (rows.some((row) => row.mine.at === one.at)) continue
    for (const another of elidedBeside(one, other)) {
      if (!isFree(one, another)) continue
      const read = inUnitOfOther(one, another)
      const weighing = read && weigh(...read, likeness, relation)
      if (!weighing || !isEnough(weighing)) continue
      const judged = judge(weighing, ...read, sides)
      if (isEnough(judged)) pairs.push({ mine: read[0], theirs: read[1], weighing: judged, isJudged: true })
    }
  }
  return pairs.sort((a, b) => b.weighing.score - a.weighing.score)
}

function pairUp(own: ProfiledSide, other: ProfiledSide, relation: Telling, { misread, isApart }: Rulings, nearest: Nearest): { compared: Pair[]; unlike: Pair[] } {
  const pairs: Pair[] = []
  const sides: [ProfiledSide, ProfiledSide] = [own, other]
  const likeness = likenessOf(sides)
  for (const mine of own.profiles) {
    if (misread.has(mine.figure)) continue
    for (const theirs of other.byDimension.get(mine.dimension) ?? []) {
      const weighing = misread.has(theirs.figure) ? null : weigh(mine, theirs, likeness, relation)
      if (weighing) pairs.push({ mine, theirs, weighing: isApart(mine.figure, theirs.figure) ? { ...weighing, reason: 'reader' } : weighing, isJudged: false })
    }
  }
  const judged = (pair: Pair) => {
    if (!pair.isJudged) pair.weighing = judge(pair.weighing, pair.mine, pair.theirs, sides)
    pair.isJudged = true
    return pair
  }
  // what no rule could make enough is not asked about
  for (const pair of pairs) if (isEnough(pair.weighing)) judged(pair)
  pairs.sort((a, b) => b.weighing.score - a.weighing.score)
  // the sentence of a text says more than its title: where both state the figure, the text's is shown
  const inText = (pair: Pair) => pairs.find((other) => other.mine === pair.mine && other.theirs.figure.in === 'text' && isEnough(other.weighing)
    && ((pair.mine.figure.in === 'text' && isMoreRoughly(pair.theirs, other.theirs)) || (other.weighing.outcome === pair.weighing.outcome && other.weighing.score > pair.weighing.score - TITLE_PREFERENCE)))
  const compared: Pair[] = []
  const used = new Set<number>()
  for (const pair of pairs) {
    if (used.has(pair.mine.at) || !isEnough(pair.weighing) || compared.some((row) => isTaken(row, pair))) continue
    used.add(pair.mine.at)
    compared.push(pair.theirs.figure.in === 'title' ? inText(pair) ?? pair : pair)
  }
  for (const pair of elidedPairs(own, other, relation, compared, ({ figure }, { figure: there }) => !misread.has(figure) && !misread.has(there) && !isApart(figure, there))) {
    if (used.has(pair.mine.at) || compared.some((row) => isTaken(row, pair))) continue
    used.add(pair.mine.at)
    compared.push(pair)
  }
  const unlike: Pair[] = []
  const byReader = (pair: Pair) => Number(pair.weighing.reason === 'reader')
  for (const pair of pairs.sort((a, b) => byReader(b) - byReader(a))) {
    if (used.has(pair.mine.at)) continue
    if (isNear(pair.weighing) && isNearMiss(judged(pair).weighing) && (couldBeMeant(pair.mine, pair.theirs) || OF_ITSELF.has(pair.weighing.reason!))) {
      used.add(pair.mine.at)
      unlike.push(pair)
    } else if (couldBeMeant(pair.mine, pair.theirs) && pair.weighing.score > (nearest.get(pair.mine.at)?.score ?? -Infinity)) {
      nearest.set(pair.mine.at, { theirs: { report: other.side.id, figure: pair.theirs.figure }, score: pair.weighing.score, judged: () => judged(pair).weighing })
    }
  }
  return { compared, unlike }
}
