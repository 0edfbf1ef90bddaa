import { findNames } from '../names/find-names.ts'
import { samePerson } from '../names/names.ts'
import { stem, wordsOf } from './words.ts'

/** From here on two sentences say one thing in other words; measured on pairs of sentences from real reports. */
const ALIKE = 0.3
/** The same where only an office speaks, which says many things in a day. */
const ALIKE_OF_OFFICE = 0.5
/** Words that make a text long enough to be copied rather than met by chance, and the part of them that stands in both. */
const EQUAL = { words: 12, part: 0.8 }
const SAYS = /^(?:said|says|told|added|adds|announced|declared|noted|stressed|warned|wrote|posted|tweeted|stated|reported|concluded|quoted|apologi[sz]ed|estimated|according)$/
const OFFICE = 'the (president|minister|premier|chancellor|king|queen|governor|mayor|ministry|agency|statement|government|army|police|company|bank|union|party|court|spokesman|spokeswoman|ambassador|general|coach)'
const ROLE = new RegExp(`\\b${OFFICE}\\b[^.,;"“”]{0,20}?\\b(?:said|says|added|announced|declared|warned|wrote|posted|stated)\\b`, 'i')
const QUOTED_ROLE = new RegExp(`\\b(?:quoted|cited|quoting|citing|according to) ${OFFICE}\\b`, 'i')
/** "Olga Brandt of the harbour office said": what stands between a name and its verb. */
const APPOSITION = /^,? (?:of|from|for|at|with|who|the|an?)\b[^.;:"“”]{0,80}$/

/** Who says a sentence: a name, or the word for an office where no name stands ("the president said"). */
interface Speaker {
  name: string | null
  role: string | null
}

/**
 * Whether two short texts give one statement in two wordings: both are somebody's words, their speakers do not differ, and most of
 * what the shorter says stands in the longer. Where no speaker is named on both sides one of them must quote: what nobody is said to
 * have said is no statement, however alike it is told.
 * @returns the speaker, a name or the word for an office, null where only the words are the same; null for all when they are two
 * statements or nothing shows that they are one
 */
export function sameStatement(a: string, b: string): { speaker: string | null } | null {
  const [left, right] = [speakerOf(a), speakerOf(b)]
  if (speakersDiffer(left, right) || numbersDiffer(a, b)) return null
  if (!(isSpeech(a) && isSpeech(b))) return isNearlyEqual(a, b) ? { speaker: null } : null
  const speaker = left.name && right.name ? left.name : left.role && right.role ? left.role : null
  if (speaker === null && !QUOTES.test(a) && !QUOTES.test(b)) return null
  const names = new Set(`${left.name ?? ''} ${right.name ?? ''}`.toLowerCase().split(/\s+/).map(stem))
  return shareOf(a, b, names) >= (left.role && right.role ? ALIKE_OF_OFFICE : ALIKE) ? { speaker } : null
}

/** Whether a text of some length is told in nearly the same words. */
function isNearlyEqual(a: string, b: string): boolean {
  const none = new Set<string>()
  return Math.min(contentOf(a, none).size, contentOf(b, none).size) >= EQUAL.words && shareOf(a, b, none) >= EQUAL.part
}

const QUOTES = /["“”«»]/

/** Whether a text gives what somebody says. */
function isSpeech(text: string): boolean {
  return QUOTES.test(text) || wordsOf(text, { start: 0, end: text.length }).some((word) => SAYS.test(word.text))
}

/** Two numbers for what else is told alike are two statements. */
function numbersDiffer(a: string, b: string): boolean {
  const numbers = (text: string) => (text.match(/\d(?:[\d,.]*\d)?/g) ?? []).map((number) => number.replace(/,/g, ''))
  const [left, right] = [numbers(a), numbers(b)]
  return left.length > 0 && right.length > 0 && !left.some((number) => right.includes(number))
}

/** An office and a name may be one person or two: where nothing tells, they count as two. */
function speakersDiffer(a: Speaker, b: Speaker): boolean {
  if (a.name && b.name) return !samePerson(a.name, b.name)
  if (a.role && b.role) return a.role !== b.role
  return (a.role !== null && b.name !== null) || (a.name !== null && b.role !== null)
}

function speakerOf(text: string): Speaker {
  const names = findNames(text).filter((name) => name.kind === 'person')
  for (const word of wordsOf(text, { start: 0, end: text.length })) {
    if (!SAYS.test(word.text)) continue
    const near = names.find(({ span }) => (span.start < word.start && (word.start - span.end < 40 || APPOSITION.test(text.slice(span.end, word.start)))) || (span.start > word.end && span.start - word.end < 12))
    if (near) return { name: text.slice(near.span.start, near.span.end), role: null }
  }
  return { name: null, role: (ROLE.exec(text) ?? QUOTED_ROLE.exec(text))?.[1]?.toLowerCase() ?? null }
}

/** Part of the shorter text's content words that stands in the longer, long words weighing more and the speakers' names nothing. */
function shareOf(a: string, b: string, names: Set<string>): number {
  const [left, right] = [contentOf(a, names), contentOf(b, names)]
  const [short, long] = left.size <= right.size ? [left, right] : [right, left]
  if (short.size < 2) return 0
  let [shared, all] = [0, 0]
  for (const word of short) {
    const weight = 1 + Math.min(word.length, 8) / 8
    all += weight
    if (long.has(word)) shared += weight
  }
  return shared / all
}

function contentOf(text: string, names: Set<string>): Set<string> {
  return new Set(wordsOf(text, { start: 0, end: text.length }).filter((word) => (word.content || word.number) && !names.has(word.stem)).map((word) => word.stem))
}
