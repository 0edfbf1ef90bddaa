import type { Outcome, UnlikeReason } from './comparison.ts'
import { axisApart } from './contrasts.ts'
import { isHeld } from './holds.ts'
import type { Profile } from './profile.ts'
import type { Rule, Sides, Words } from './rule.ts'
import { RULES } from './rules.ts'
import { AGAINST, type Sign } from './weights.ts'

/** How many rules fit in the bits of a small integer. */
const BITS = 30
const WORDS = Math.ceil(RULES.length / BITS)
/** The bits of the rules that are asked where both sides say what they ask about. */
const OF_BOTH = bitsOf(({ asked }) => asked.of === 'both')

/** The rules that a profile says something for, as bits. */
export function sayingOf(profile: Profile): number[] {
  return bitsOf(({ asked }) => asked.says(profile))
}

function bitsOf(is: (rule: Rule) => boolean): number[] {
  const bits = new Array<number>(WORDS).fill(0)
  RULES.forEach((rule, at) => {
    if (is(rule)) bits[Math.floor(at / BITS)]! |= 1 << at % BITS
  })
  return bits
}

/** What keeps two figures apart: the first rule that does, else the first axis of their sentences; and what rules say against them that do not hold for such values. */
export function askRules(mine: Profile, theirs: Profile, sides: Sides, outcome: Outcome | null): { reason: UnlikeReason | null; words: Words; against: ReadonlySet<Sign> } {
  let against: Set<Sign> | null = null
  const [a, b] = [mine.says, theirs.says]
  for (let word = 0; word < WORDS; word++) {
    // of the many rules only those are asked that these two say anything for
    for (let left = (a[word]! & b[word]!) | ((a[word]! | b[word]!) & ~OF_BOTH[word]!); left !== 0; left &= left - 1) {
      const rule = RULES[word * BITS + 31 - Math.clz32(left & -left)]!
      const held = isHeld(rule.holds, outcome)
      const sign = AGAINST[rule.reason]
      const words = held || sign ? rule.apart(mine, theirs, sides) : null
      if (words === null) continue
      if (held) return { reason: rule.reason, words, against: against ?? NOTHING }
      against = (against ?? new Set()).add(sign!)
    }
  }
  const found = axisApart(mine.contrasts, theirs.contrasts, outcome)
  if (found) return { reason: found.axis.reason, words: found.words, against: against ?? NOTHING }
  return against === null ? UNDISPUTED : { reason: null, words: NO_WORDS, against }
}

const NOTHING: ReadonlySet<Sign> = new Set()
const NO_WORDS: Words = ['', '']
/** What the rules say of two figures that none of them speaks against. */
const UNDISPUTED: { reason: null; words: Words; against: ReadonlySet<Sign> } = { reason: null, words: NO_WORDS, against: NOTHING }
