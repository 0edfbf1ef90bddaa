import type { Relation } from '../match/related.ts'
import { isParticular, valueOutcome } from './evidence.ts'
import type { Profile, ProfiledSide } from './profile.ts'
import { isOneTime } from './rules-of-time.ts'

/** How many numbers of two texts told at two times must agree. */
const ENOUGH = 2
/** A number is told again for some days before another takes its place. */
const TOLD_FOR = 3

/** How two texts relate: `retold` where of two on one subject one tells again what the other told. */
export type Telling = Relation | 'retold'

export function tellingOf(relation: Relation, own: ProfiledSide, other: ProfiledSide): Telling {
  return relation === 'subject' && isRetold(own, other) ? 'retold' : relation
}

/** As the summing up of an epidemic, a trial or a strike tells again: numbers of one thing agree, each given for the time of the other. */
function isRetold(own: ProfiledSide, other: ProfiledSide): boolean {
  const values = new Set<unknown>()
  for (const mine of own.profiles) {
    if (mine.figure.kind === 'date' || !isParticular(mine) || values.has(mine.figure.value)) continue
    if ((other.byDimension.get(mine.dimension) ?? []).some((theirs) => isOneTime(mine, theirs, TOLD_FOR) && isOneThing(mine, theirs) && valueOutcome(mine, theirs) === 'same')) values.add(mine.figure.value)
    if (values.size === ENOUGH) return true
  }
  return false
}

function isOneThing(mine: Profile, theirs: Profile): boolean {
  return (mine.state !== null && mine.state === theirs.state) || (mine.thing !== '' && mine.thing === theirs.thing)
}
