import type { Figure } from '../figures/figure.ts'
import { FIRM_STATES, MONEY_DEEDS, MONEY_STATES, STATES, STATE_NOUNS, STATE_PHRASES, classTable } from './word-classes.ts'
import type { Word } from './words.ts'

/** Verb or participle -> class of `STATES`. */
export const STATE_OF = classTable(STATES)
/** Noun -> class of `STATES`. */
export const STATE_NOUN_OF = classTable(STATE_NOUNS)
/** First word -> the phrases that open with it, each with its class. */
const PHRASES_BY_WORD = Map.groupBy(STATE_PHRASES.trim().split('\n').flatMap((line) => {
  const [state, phrases] = line.split(' = ') as [string, string]
  return phrases.split(', ').map((phrase) => ({ state, words: phrase.split(' ') }))
}), ({ words }) => words[0]!)

/** How far before a number its noun may stand: "the death toll from a strong earthquake a day before rose to 10". */
const TOLL_BEFORE = 28
const TOTAL = /^(?:toll|number|total|count|tally|figure)$/

/** A number in its sentence. */
interface StatePlace {
  figure: Figure
  words: Word[]
  /** First and last word of the number with its hedge. */
  first: number
  last: number
  /** The words behind and before it, nearest first, and those of the thing counted. */
  after: Word[]
  before: Word[]
  phrase: Word[]
  taken(word: Word): boolean
}

/** Class of what happened to the thing counted, by its head noun, else by the nearest verb or phrase; null for none. */
export function stateOf(place: StatePlace): string | null {
  const { figure, words, first, last, after, before, phrase: thing } = place
  if (figure.kind === 'money') return moneyState(place)
  if (figure.kind !== 'count' && figure.kind !== 'share') return null
  // "the number killed stands at 103, with 235 hurt"
  const total = /^(?:to|at|of|reached|is|was|as|with|from|by|exceeded|exceeds|topped|passed|hit)$/.test(words[first - 1]?.text ?? '') ? totalBefore(place) : null
  if (total) return total
  const own = STATE_NOUN_OF.get(figure.head.toLowerCase()) ?? STATE_OF.get(figure.head.toLowerCase())
  // prisoners who are freed, refugees who drown: what happened to them says more than who they are
  if (own) return ROLES.has(own) ? befallen(place, BEFALLS) ?? own : own === 'survived' ? befallen(place, OF_SURVIVORS) ?? own : own
  const across = acrossNumber(place)
  if (across) return across
  let best: { state: string; distance: number } | null = null
  after.forEach((word, distance) => {
    // ships that "lay off the coast" lay nobody off
    const phrase = LAYS_OFF.test(word.text) ? undefined : phraseAt(words, last + 1 + distance)
    const state = phrase ?? STATE_OF.get(word.text) ?? (distance < thing.length + 1 ? STATE_NOUN_OF.get(word.text) : undefined)
    if (state && (!best || distance < best.distance)) best = { state, distance }
  })
  before.forEach((word, distance) => {
    const phrase = phraseAt(words, first - 1 - distance)
    // "people had left" flee, what "has left 90 homeless" does not
    const state = (phrase === 'fled' ? undefined : phrase) ?? STATE_OF.get(word.text)
    // "killed 22 people": before the number the nearer wins, since the phrase of the thing stands between on the other side
    if (state && (!best || distance <= best.distance)) best = { state, distance }
  })
  const found = best ? (best as { state: string }).state : totalBefore(place)
  return found === 'voted' && figure.kind !== 'count' ? null : found
}

/** Says before a number whom it is done to, and behind it where that lies. */
const LAYS_OFF = /^(?:lay|lays|laying)$/

/** Verb before a number, and what stands behind it, that say together what happened: "drove 640,000 people from their homes". */
const ACROSS: { state: string; before: RegExp; after: RegExp }[] = [
  { state: 'displaced', before: /^(?:drove|driven|driving|drives|forced|forcing|forces|chased)$/, after: /^(?:\w+ ){0,6}(?:from|out of|off) (?:their|its|the)? ?(?:\w+ )?(?:homes?|houses|land|villages?|farms)\b/ },
  { state: 'evacuated', before: /^(?:moved|brought|led|took|taken|flew|flown|moving)$/, after: /^(?:\w+ ){0,6}to (?:safety|shelters?|higher ground)\b/ },
  { state: 'rescued', before: /^(?:pulled|pulling|dug|brought|found|got|took|recovered)$/, after: /^(?:\w+ ){0,3}alive\b/ },
  { state: 'cut', before: /^(?:lost|lose|loses|losing|loss|losses)$/, after: /^(?:\w+ ){0,3}(?:jobs?|posts|positions)\b/ },
  { state: 'hospitalised', before: /^(?:put|sent|took|taken|left)$/, after: /^(?:\w+ ){0,6}(?:to|in) hospitals?\b/ },
]

function acrossNumber({ figure, before, words, last }: StatePlace): string | null {
  if (figure.kind !== 'count') return null
  const verb = before.slice(0, 3).map(({ text }) => text)
  const behind = words.slice(last + 1, last + 10).map(({ text }) => text).join(' ')
  return ACROSS.find((one) => verb.some((word) => one.before.test(word)) && one.after.test(behind))?.state ?? null
}

/** States that are who people are, before anything happens to them. */
const ROLES = new Set('hostage imprisoned arrested protesting recruited refugees displaced evacuated'.split(' '))
/** What befalls survivors, who are not wounded or killed by what they survived. */
const OF_SURVIVORS = new Set('hospitalised critical'.split(' '))
const HELD = new Set('hostage imprisoned arrested'.split(' '))
const BEFALLS = new Set('killed wounded missing released rescued arrested fled surrendered returned infected hospitalised'.split(' '))
/** How many words away what befalls people stands. */
const NEAR = 4

/** What happened to people who are counted by who they are. */
function befallen({ words, first, last, before, after, figure }: StatePlace, states: ReadonlySet<string>): string | null {
  const at = [...before.slice(0, NEAR).map((_, i) => first - 1 - i), ...after.slice(0, NEAR).map((_, i) => last + 1 + i)]
  for (const i of at) {
    const { text } = words[i]!
    if (text === figure.head.toLowerCase()) continue
    if (/^(?:hand(?:s|ed|ing)?|swapped|exchanged)$/.test(text) && HELD.has(STATE_NOUN_OF.get(figure.head.toLowerCase()) ?? '')) return 'released'
    const state = phraseAt(words, i) ?? STATE_OF.get(text)
    if (state && states.has(state)) return state
  }
  return null
}

/** The class of a phrase that opens at a word ("lost their lives"). */
function phraseAt(words: Word[], at: number): string | undefined {
  const phrases = PHRASES_BY_WORD.get(words[at]?.text ?? '')
  return phrases?.find((phrase) => phrase.words.every((word, i) => words[at + i]?.text === word))?.state
}

/** "the toll … rose to 10", "the number of people killed … was lowered to 19". */
function totalBefore({ words, first, taken }: StatePlace): string | null {
  for (let i = first - 1; i >= 0 && first - i < TOLL_BEFORE; i--) {
    const word = words[i]!
    if (taken(word) && !/^[a-z]+$/.test(word.text)) break
    if (!TOTAL.test(word.text)) continue
    if (word.text === 'toll') return words.slice(Math.max(0, i - 2), i).some((one) => one.text === 'casualty') ? 'casualties' : 'killed'
    for (let k = i + 1; k < Math.min(i + 6, first); k++) {
      const state = phraseAt(words, k) ?? STATE_OF.get(words[k]!.text) ?? STATE_NOUN_OF.get(words[k]!.text)
      if (state) return state
    }
    // "six more people died, bringing the total to 45"
    if (BARE_TOTAL.test(word.text) && words[i + 1]?.text !== 'of') return firmBefore(words, i)
  }
  return null
}

const BARE_TOTAL = /^(?:total|count|tally)$/

/** What happened to those of whom the sentence tells before a total that names nobody. */
function firmBefore(words: Word[], total: number): string | null {
  for (let i = total - 1; i >= 0; i--) {
    const state = phraseAt(words, i) ?? STATE_OF.get(words[i]!.text)
    if (state && FIRM_STATES.has(state)) return state
  }
  return null
}

/** Verb -> what is done with money alone. */
const MONEY_DEED_OF = classTable(MONEY_DEEDS)

/** How many words away what is done with money stands. */
const DEALT = 5

function moneyState({ words, first, last, before, after }: StatePlace): string | null {
  for (const at of [...before.slice(0, DEALT).map((_, i) => first - 1 - i), ...after.slice(0, DEALT).map((_, i) => last + 1 + i)]) {
    const { text } = words[at]!
    const state = phraseAt(words, at) ?? STATE_OF.get(text) ?? STATE_NOUN_OF.get(text) ?? ''
    if (MONEY_STATES.has(state)) return state
    const deed = MONEY_DEED_OF.get(text)
    if (deed) return deed
  }
  return null
}
