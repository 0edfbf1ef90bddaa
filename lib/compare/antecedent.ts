import type { FoundName } from '../names/find-names.ts'
import type { Span } from '../text/span.ts'
import { classOf } from './counted.ts'
import type { Profile } from './profile.ts'
import { STATE_OF } from './state.ts'
import { FIRM_STATES } from './word-classes.ts'
import { wordsOf } from './words.ts'

/** Opens a sentence that goes on about what the one before is about. */
const OPENS = /^["“(]?(?:It|They|Its|Their|He|She|His|Her|This|These|Those|Of (?:them|these|those)|There (?:are|were))\b/
/** Stands for what the sentence before counts. */
const STANDS_FOR = /\bof them\b|\b[Tt]heir (?:number|share|count|total)\b|\bthey number(?:ed)?\b|\b(?:that|the|this) (?:figure|sum|number|share|amount) (?:is|was|stood|came|had)\b/
/** How far back the sentence before may begin, in characters. */
const REACH = 300

/** The sentence before, where a sentence refers back to it; null where it stands by itself. */
export function antecedentOf(text: string, sentence: Span): Span | null {
  const own = text.slice(sentence.start, sentence.end)
  if (!OPENS.test(own) && !STANDS_FOR.test(own)) return null
  const end = text.slice(0, sentence.start).trimEnd().length
  if (end === 0) return null
  const before = text.slice(Math.max(0, end - REACH), end)
  const breakAt = [...before.matchAll(/[.!?]["”]?\s+(?=["“]?\p{Lu})|\n+/gu)].at(-1)
  return { start: end - before.length + (breakAt ? breakAt.index + breakAt[0].length : 0), end }
}

/** Weight of a word of the sentence before among those around a number. */
const FROM_BEFORE = 0.4

/** What a sentence before tells of a number that refers back to it: "The bridge at Orla is open. It cost 40 million." */
export function takeOver(profile: Profile, names: FoundName[]): void {
  const before = profile.figure.kind === 'date' ? null : antecedentOf(profile.text, profile.figure.sentence)
  if (!before) return
  for (const { key, span } of names) if (span.start >= before.start && span.end <= before.end) profile.names.add(key)
  const words = wordsOf(profile.text, before)
  for (const { content, stem } of words) if (content && !profile.context.has(stem)) profile.context.set(stem, FROM_BEFORE)
  if (profile.figure.kind !== 'count' || !STANDS_FOR.test(profile.text.slice(profile.figure.sentence.start, profile.figure.sentence.end))) return
  const counted = words.map((word) => classOf(word.text)).find((thing) => thing !== null)
  if (counted) [profile.thing, profile.thingKnown] = [counted, true]
  profile.state ??= words.map((word) => STATE_OF.get(word.text)).find((state) => state !== undefined && FIRM_STATES.has(state)) ?? null
}
