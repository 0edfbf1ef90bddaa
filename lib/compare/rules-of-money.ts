import { attributeOf } from './attributes.ts'
import { valueOutcome } from './evidence.ts'
import { COMING_IN, GOING_OUT, KINDS_OF_MONEY } from './kinds-of-money.ts'
import type { Profile } from './profile.ts'
import { disjoint, type Words } from './rule.ts'

/** Sums of money for other things: a fine is no price. */
export function purposesApart(a: Profile, b: Profile): Words | null {
  return a.figure.kind === 'money' ? disjoint(a.attributes, b.attributes) : null
}

/** Sums of two kinds of which none is ever the other, however equal: a loan is no grant, a fee no wages. */
export function kindsOfMoneyApart(a: Profile, b: Profile): Words | null {
  if (a.figure.kind !== 'money') return null
  if ((isOf(a, COMING_IN) && isOf(b, GOING_OUT)) || (isOf(a, GOING_OUT) && isOf(b, COMING_IN))) return [a.attribute!, b.attribute!]
  const exclusive = (one: Profile) => new Set([...one.attributes].filter((attribute) => KINDS_OF_MONEY.has(attribute)))
  const kinds = disjoint(exclusive(a), exclusive(b))
  // where the sums are equal, a word that stands farther off may be of something else
  return kinds !== null && (isBesideKind(a) && isBesideKind(b) || valueOutcome(a, b) !== 'same') ? kinds : null
}

/** Whether all that a sum is said to be of is of some kinds. */
function isOf({ attributes }: Profile, kinds: ReadonlySet<string>): boolean {
  return attributes.size > 0 && [...attributes].every((attribute) => kinds.has(attribute))
}

/** Whether the noun that says what kind of sum it is stands beside it: "a loan of 4 million", "debt stood at 4 million". */
function isBesideKind({ words, first, last }: Profile): boolean {
  return [...words.slice(Math.max(0, first - BESIDE), first), ...words.slice(last + 1, last + 1 + BESIDE)].some(({ text }) => KINDS_OF_MONEY.has(attributeOf(text) ?? ''))
}

/** How many words from a number that is. */
const BESIDE = 3

/** Sums of which other things are said: a demand is no offer, and what a court takes away is no price unless it is the same sum. */
export function dealsApart(mine: Profile, theirs: Profile): Words | null {
  const [a, b] = [mine.state, theirs.state]
  if (mine.figure.kind !== 'money' || a === b) return null
  if (a !== null && b !== null) return [a, b]
  return TAKEN_AWAY.has(a ?? b!) && !(a === null ? mine : theirs).attributes.has('fine') && valueOutcome(mine, theirs) !== 'same' ? [a ?? '', b ?? ''] : null
}

const TAKEN_AWAY = new Set(['fined', 'seized'])
