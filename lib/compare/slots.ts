import { nameKey } from '../names/names.ts'
import { within } from './within.ts'
import { stem, type Word } from './words.ts'

/** "price of" -> what stands behind it; of the words around one number. */
export type Slots = ReadonlyMap<string, { stem: string; name: string | null }>

const PREPOSITIONS = new Set('of in on with for against from by to at under between'.split(' '))
/** How far from the number, in words. */
const NEAR = 12
/** Longest run of words between a preposition and its noun. */
const LONGEST = 4
const TIMES = new Set('january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday day week month quarter year period night morning evening time end beginning start'.split(' ').map(stem))

/** What stands behind each word with its preposition: "the price of wheat", "heated with oil". */
export function slotsOf(text: string, words: Word[], first: number, last: number): Slots {
  const slots = new Map<string, { stem: string; name: string | null }>()
  for (let at = Math.max(1, first - NEAR); at < Math.min(words.length, last + NEAR); at++) {
    const word = words[at]!
    const governor = words[at - 1]!
    if (!PREPOSITIONS.has(word.text) || !governor.content || word.breaks) continue
    let head = at
    for (let i = at + 1; i < words.length && i <= at + LONGEST; i++) {
      const next = words[i]!
      if (next.breaks || next.number || (!next.content && !/^(?:the|an?|its|their|his|her)$/.test(next.text))) break
      if (next.content) head = i
    }
    const noun = words[head]!
    if (head === at || TIMES.has(noun.stem)) continue
    const isName = /\p{Lu}/u.test(text[noun.start]!)
    slots.set(`${governor.stem} ${word.text}`, { stem: noun.stem, name: isName ? nameKey(text.slice(noun.start, noun.end)) : null })
  }
  return slots
}

/** Two nouns in one place of two sentences, neither of which the other text knows: the price of wheat and that of maize. */
export function slotsDiffer(mine: Slots, theirs: Slots, isKnown: { mine(stem: string): boolean; theirs(stem: string): boolean }): [string, string] | null {
  for (const [slot, a] of mine) {
    const b = theirs.get(slot)
    if (!b || a.stem === b.stem || isKnown.theirs(a.stem) || isKnown.mine(b.stem)) continue
    if (a.name !== null && b.name !== null && within(a.name, b.name)) continue
    // a name for a word may be the same thing, called otherwise
    if ((a.name === null) === (b.name === null)) return [a.stem, b.stem]
  }
  return null
}
