import { nameKey } from '../names/names.ts'
import type { Side } from './comparison.ts'
import { OTHERS_BESIDE, STANDS_FOR_NAMED } from './frame-words.ts'
import type { Profile } from './profile.ts'

// Whom a text sets beside what it is about: a rival, the country next door, a town for comparison.

const NAME = "\\p{Lu}[\\p{L}’'-]*\\p{L}(?: \\p{Lu}[\\p{L}’'-]*\\p{L})*"
const OPENS = "(?:^|[.;:!?]\\s+|\\n|, (?:and |but |while |whereas |as ))(?:(?:[Ii]n|[Aa]t|[Aa]cross) )?(?:(?:[Ii]ts|[Tt]heir|[Tt]he) )?"
/** "Rival Norco reported", "In neighbouring Larn, prices rose", "In Larn, by contrast, prices rose". */
const INTRODUCED = new RegExp(`${OPENS}(?:(?:${OTHERS_BESIDE}) (${NAME})|(${NAME}), (?:by|in|for) (?:comparison|contrast)\\b)`, 'gu')
/** Goes on about whom the sentence before is about. */
const GOES_ON = new RegExp(`^["“]?(?:It|They|He|She|Its|Their|His|Her|There|(?:The|This) (?:${STANDS_FOR_NAMED}))\\b|\\bthere\\b`)

/** A stretch of a text that is of somebody else than what the text is about. */
interface Aside {
  start: number
  end: number
  /** Key of his name. */
  key: string
}

const kept = new WeakMap<Side, Aside[]>()

/** Key of the one whom a text only sets beside what it is about, where a figure is his; null for none. */
export function outsiderOf({ figure }: Profile, side: Side): string | null {
  if (figure.in === 'title') return null
  let asides = kept.get(side)
  if (asides === undefined) kept.set(side, asides = asidesOf(side))
  return asides.find(({ start, end }) => start <= figure.start && figure.start < end)?.key ?? null
}

function asidesOf({ text, title }: Side): Aside[] {
  const names = new Map([...text.matchAll(INTRODUCED)].map(({ 1: one, 2: other, index }) => [(one ?? other)!.replace(/['’]s$/, ''), index] as const).filter(([name]) => !title.includes(name)).reverse())
  const asides: Aside[] = []
  if (names.size === 0) return asides
  const opening = new RegExp(`${OPENS}(?:(?:${OTHERS_BESIDE}) )?(${[...names.keys()].join('|')})(?!\\p{L})`, 'u')
  let end = 0
  for (const sentence of text.split(/(?<=[.!?]["”]?\s+|\n)/)) {
    const start = end
    end += sentence.length
    const found = opening.exec(sentence)
    const last = asides.at(-1)
    if (found && start + sentence.length > names.get(found[1]!)!) asides.push({ start: start + found.index, end, key: nameKey(found[1]!) })
    else if (last?.end === start && GOES_ON.test(sentence)) asides.push({ start, end, key: last.key })
  }
  return asides
}
