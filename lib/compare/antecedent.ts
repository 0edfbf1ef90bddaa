import type { FoundName } from '../names/find-names.ts'
import type { Span } from '../text/span.ts'
import { classOf, isCounting } from './counted.ts'
import { PERIODIC_ATTRIBUTES } from './frame-words.ts'
import type { Profile } from './profile.ts'
import { STATE_OF } from './state.ts'
import { FIRM_STATES } from './word-classes.ts'
import { stem, wordsOf } from './words.ts'

/** Opens a sentence that goes on about what the one before is about. */
const OPENS = /^["“(]?(?:It|They|Its|Their|He|She|His|Her|This|These|Those|Of (?:them|these|those)|There (?:are|were))\b/
/** Stands for what the sentence before counts. */
const STANDS_FOR = /\bof them\b|\b[Tt]heir (?:number|share|count|total)\b|\bthey number(?:ed)?\b|\b(?:that|the|this) (?:figure|sum|number|share|amount) (?:is|was|stood|came|had)\b|\b(?:puts?|putting|estimate[sd]?|reckon(?:s|ed)?) it at\b/
/** Says of what the sentence before gave a share that it was another one. */
const IT = /\b(?:it|this|that) (?:was|is|had been|has been|stood at|reached) $/i
/** Says of what goes on what somebody expects of it. */
const FORECAST = /\b(?:expects?|expected|forecasts?|foresees?|sees|saw|projects?|projected|predicts?|predicted)(?: (?:now|about|some|around|only|just))? (?:an average of )?$/i
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

/** Whether the number's own sentence has the noun that it counts: "114 people had died, most of them in the north" counts no districts. */
function hasOwnNoun({ figure, words }: Profile): boolean {
  const head = figure.head.toLowerCase()
  return head !== '' && !isCounting(head) && words.some((word) => word.stem === stem(head))
}

/** Whether a share is another one of what the share before it measures. */
function goesOn({ text, figure }: Profile, { attribute }: Profile): boolean {
  const before = text.slice(figure.sentence.start, figure.wording.start)
  return IT.test(before) || (PERIODIC_ATTRIBUTES.has(attribute ?? '') && FORECAST.test(before))
}

/**
 * What a sentence before tells of a number that refers back to it: "The bridge at Orla is open. It cost 40 million."
 * @param last the share before it in the text
 */
export function takeOver(profile: Profile, names: FoundName[], last: Profile | null): void {
  if (profile.figure.kind === 'share' && profile.attribute === null && last !== null && profile.figure.start - last.figure.end < REACH && goesOn(profile, last)) {
    profile.attribute = last.attribute
    profile.attributes = new Set([...profile.attributes, ...last.attributes])
  }
  const before = profile.figure.kind === 'date' ? null : antecedentOf(profile.text, profile.figure.sentence)
  if (!before) return
  for (const { key, span } of names) if (span.start >= before.start && span.end <= before.end) profile.names.add(key)
  const words = wordsOf(profile.text, before)
  for (const { content, stem } of words) if (content && !profile.context.has(stem)) profile.context.set(stem, FROM_BEFORE)
  if (profile.figure.kind !== 'count' || hasOwnNoun(profile) || !STANDS_FOR.test(profile.text.slice(profile.figure.sentence.start, profile.figure.sentence.end))) return
  const counted = words.map((word) => classOf(word.text)).find((thing) => thing !== null)
  if (counted && !profile.thingKnown) [profile.thing, profile.thingKnown] = [counted, true]
  profile.state ??= words.map((word) => STATE_OF.get(word.text)).find((state) => state !== undefined && FIRM_STATES.has(state)) ?? null
}
