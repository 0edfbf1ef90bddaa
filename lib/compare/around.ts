import type { Figure } from '../figures/figure.ts'
import { classOf } from './counted.ts'
import { contentStems, type Word } from './words.ts'
import { STATE_OF } from './state.ts'
import { FIRM_STATES, PART_WORDS } from './word-classes.ts'

/** How many words behind a number are looked at for what it counts. */
export const AFTER = 9
/** How many before it. */
export const BEFORE = 5
const ENDS_PHRASE = new Set('in at on near from to along with by for during after before as is are was were be been being has have had who that which whose when while where or but since until into than if amid inside around across against between will would could can may might said says'.split(' '))

/** "Western and Russian hostages", "passengers and crew": no new clause begins. */
function joinsNames(text: string, before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined || after === undefined) return false
  // "81 confirmed and probable cases"
  if (STAGED.test(before.text) && STAGED.test(after.text)) return true
  return (/\p{Lu}/u.test(text[before.start]!) && /\p{Lu}/u.test(text[after.start]!)) || (classOf(before.text) !== null && classOf(after.text) !== null && !STATE_OF.has(before.text))
}

/** Whether a word says what became of those before it: "listed 13 persons as missing". */
function isState(word: Word | undefined): boolean {
  return word !== undefined && !word.breaks && FIRM_STATES.has(STATE_OF.get(word.text) ?? '')
}

const STAGED = /^(?:confirmed|suspected|probable|possible|new|active|old|young|dead|wounded|injured|missing|sick)$/

/** Words from one side of the number, nearest first, up to where another number or another clause begins. */
export function stretch(text: string, words: Word[], from: number, step: 1 | -1, most: number, taken: (word: Word) => boolean): Word[] {
  const out: Word[] = []
  for (let i = from; i >= 0 && i < words.length && out.length < most; i += step) {
    const aside = step === 1 && words[i]!.breaks && i > from ? behindAside(words, i) : i
    const isBehind = aside !== i
    i = aside
    const word = words[i]!
    if (!isBehind && (step === 1 ? word.breaks : words[i + 1]?.breaks)) break
    if (word.number || taken(word) || (/^(?:and|but|while|when|as|after)$/.test(word.text) && !joinsNames(text, words[i - 1], words[i + 1]) && !(word.text === 'as' && isState(words[i + 1])))) break
    out.push(word)
  }
  return out
}

/** Where a clause goes on after what is said aside: "24 fighters, including seven women, laid down their arms"; the word itself where none is. */
function behindAside(words: Word[], at: number): number {
  if (!PART_WORDS.has(words[at]!.text)) return at
  for (let end = at + 1; end < words.length && end - at <= LONGEST_ASIDE; end++) if (words[end]!.breaks) return GOES_ON.test(words[end]!.text) ? end : at
  return at
}

const LONGEST_ASIDE = 8
const GOES_ON = /ed$|^(?:is|are|was|were|has|have|had|laid|gave|took|went|left|fell|lost)$/

/** The words of the thing counted among those behind the number; empty when a verb follows at once. */
export function nounPhrase(after: Word[]): Word[] {
  const end = after.findIndex((word) => ENDS_PHRASE.has(word.text) || STATE_OF.get(word.text) === 'killed' || STATE_OF.get(word.text) === 'wounded')
  let phrase = end < 0 ? after : after.slice(0, end)
  // "18 of the hostages", "a dozen of its planes"
  if (phrase[0]?.text === 'of') phrase = phrase.slice(1)
  const of = phrase.findIndex((word) => word.text === 'of')
  return (of > 0 ? phrase.slice(0, of) : phrase).filter((word) => word.content || word.text === 'people' || word.text === 'others').slice(0, 5)
}

/** Where the clause of the number begins and ends in its text. */
export function clauseOf(words: Word[], first: number, last: number): { start: number; end: number } {
  let [from, to] = [first, last]
  while (from > 0 && !words[from]!.breaks && first - from < 14) from--
  while (to + 1 < words.length && !words[to + 1]!.breaks && to - last < 14) to++
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 }
}

/** The words of the sentence that say what it is about, by stem, weighing less with the distance from the number; of "it began in 2001" what "it" stands for too. */
export function contextOf(words: Word[], first: number, last: number, { kind, counted, implied }: Figure): Map<string, number> {
  const context = new Map<string, number>()
  let barriers = 0
  const add = (word: Word, distance: number) => {
    if (word.breaks) barriers++
    if (!word.content) return
    const weight = 1 / (1 + distance / 6 + barriers / 2)
    context.set(word.stem, Math.max(weight, context.get(word.stem) ?? 0))
  }
  for (let i = last + 1; i < words.length; i++) add(words[i]!, i - last)
  barriers = 0
  for (let i = first - 1; i >= 0; i--) add(words[i]!, first - i)
  if (kind === 'date' && implied.includes('counted')) for (const stem of contentStems(counted)) if (!context.has(stem)) context.set(stem, MEANT)
  return context
}

/** What a word weighs that another sentence tells. */
const MEANT = 0.7

/** Key of the sentence that a figure stands in, unique in a side. */
export function sentenceKey({ in: place, sentence }: Figure): string {
  return `${place} ${sentence.start}`
}
