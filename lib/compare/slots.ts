import { MONTHS } from './calendar-words.ts'
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
const TIMES = new Set([...MONTHS, ...'monday tuesday wednesday thursday friday saturday sunday day week month quarter year period night morning evening time end beginning start'.split(' ')].map(stem))

/** What stands behind each word with its preposition: "the price of wheat", "heated with oil". */
export function slotsOf(text: string, words: Word[], first: number, last: number): Slots {
  const slots = new Map<string, { stem: string; name: string | null }>()
  for (let at = Math.max(1, first - NEAR); at < Math.min(words.length, last + NEAR); at++) {
    const word = words[at]!
    const governor = words[at - 1]!
    if (!PREPOSITIONS.has(word.text) || !governor.content || word.breaks) continue
    const run: Word[] = []
    for (let i = at + 1; i < words.length && i <= at + LONGEST; i++) {
      const next = words[i]!
      if (next.breaks || next.number || (!next.content && (run.length > 0 || !/^(?:the|an?|its|their|his|her)$/.test(next.text)))) break
      // a name ends where its capitals do, a noun where a verb may begin
      if (run.length > 0 && (isName(text, run[0]!) ? !isName(text, next) : VERB.test(next.text))) break
      if (next.content) run.push(next)
    }
    const noun = run.at(-1)
    if (!noun || TIMES.has(noun.stem)) continue
    slots.set(`${governor.stem} ${word.text}`, { stem: noun.stem, name: isName(text, noun) ? nameKey(text.slice(run[0]!.start, noun.end)) : null })
  }
  return slots
}

const VERB = /ed$|^(?:stood|stands|rose|rises|fell|falls|grew|grows|hit|hits|went|goes|came|comes|sank|shrank|cost|costs|held|holds|ran|runs|won|wins|lost|loses|got|gets|sold|sells|paid|pays|left|leaves|took|takes|began|begins)$/

function isName(text: string, word: Word): boolean {
  return /\p{Lu}/u.test(text[word.start]!)
}

/** Words that stand for a name: "inflation in the country". */
const STANDS_FOR_NAME = new Set('country nation state city town village region province district capital island company firm group bank party club team government ministry army area place north south east west'.split(' ').map(stem))

/** Two nouns in one place of two sentences, neither of which the other text knows: the price of wheat and that of maize. */
export function slotsDiffer(mine: Slots, theirs: Slots, isKnown: { mine(stem: string): boolean; theirs(stem: string): boolean }): [string, string] | null {
  for (const [slot, a] of mine) {
    const b = theirs.get(slot)
    if (!b || a.stem === b.stem || isKnown.theirs(a.stem) || isKnown.mine(b.stem)) continue
    if (a.name !== null && b.name !== null && within(a.name, b.name)) continue
    // what has a name may be called otherwise too
    if ((a.name !== null && STANDS_FOR_NAME.has(b.stem)) || (b.name !== null && STANDS_FOR_NAME.has(a.stem))) continue
    return [a.stem, b.stem]
  }
  return null
}
