import { findStatements, type Saying } from '../figures/find-statements.ts'
import { findNames } from '../names/find-names.ts'
import { knownName, samePerson } from '../names/names.ts'
import { containsDate, daysBetween, parseEdtf } from '../text/edtf.ts'
import type { Side } from './comparison.ts'
import { stem, wordsOf } from './words.ts'

/**
 * From which part of the shorter text's words on two sentences say one thing in other words; measured on pairs of sentences from real
 * reports. An office says many things in a day; an office and a name may be one person or two; of nobody nothing is known.
 */
const ALIKE = { name: 0.27, anybody: 0.36, office: 0.5, officeAndName: 0.6 }
/** The least part where only one of the two says "not", or where few words say it and nobody is known to. */
const ALIKE_IN_SPITE = 0.6
const FEW_WORDS = 5
/** Words that make a text long enough to be copied rather than met by chance, and the part of them that stands in both. */
const EQUAL = { words: 12, part: 0.8 }
/** Sentences of a text that is one statement and no report. */
const STATEMENT_SENTENCES = 3
const STATEMENT_WORDS = 100
/** Words of a quotation that stands in both texts. */
const QUOTED = { words: 3, telling: 2 }
const SAYS = /^(?:said|says|saying|told|added|adds|announced|declared|noted|stressed|warned|wrote|posted|tweeted|stated|reported|concluded|quoted|apologi[sz]ed|estimated|according|insisted|promised|vowed|claimed|argued)$/
const QUOTES = /["“”«»]/
const NEGATION = /\b(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|denied|denies|deny|refused|refuses|rejected|rejects|ruled out)\b|n['’]t\b/i
/** Words of which one denies the other: what is told with one of each in words that are otherwise alike is two statements. */
const OPPOSITES = (
  'win won take took taken gain capture captured retake retaken|lose lost; open opened reopen|close closed shut; rise rose risen grow grew up increase increased|fall fell fallen drop dropped down shrink shrank; ' +
  'pass passed|fail failed; accept accepted approve approved back backed support supported|reject rejected oppose opposed veto vetoed; buy bought import imported|sell sold export exported; hire hired|dismiss dismissed sack sacked; ' +
  'guilty|innocent; begin began begun start started|end ended stop stopped; arrive arrived enter entered|leave left; release released free freed|arrest arrested detain detained jail jailed; safe|unsafe dangerous; true|false')
  .split(';').map((pair) => pair.split('|').map((side) => new Set(side.trim().split(' ')))) as [Set<string>, Set<string>][]
/** Words for who speaks that leave open who it is. */
const GROUP = /\b(?:[Mm]inistry|[Aa]gency|[Ee]mbassy|[Bb]ank|[Oo]ffice|[Dd]epartment|[Cc]ouncil|[Cc]ommission|[Pp]olice|[Aa]rmy|[Uu]nion|[Pp]arty|[Cc]ourt|[Cc]ompany|UN|EU)$/
/** Names of those who pass on what others say. */
export const OUTLET = /\b(?:agency|news|times|post|herald|radio|tv|television|press|media|newspaper|daily|guardian|tribune|wire)\b/i
const NO_NAMES = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|President|Minister|Captain|General|Doctor|Dr|Mr|Mrs|Ms)$/
const ANYBODY = /^(?:statement|report|letter|tweet|post|agency|news agency|official|officials|source|sources|media|state media|he|she|they)$/i

/** Who is said to say something. */
interface Speaker {
  name: string
  /** A word for an office ("the governor") where no name stands; a group; who passes on what others say; anybody else with a name. */
  kind: 'office' | 'group' | 'outlet' | 'name'
}

/** A short text as somebody's words. */
interface Told {
  text: string
  speakers: Speaker[]
  days: string[]
  stems: Set<string>
}

/** Whether a text is short enough to be one statement and no report. */
export function isShort(text: string): boolean {
  return text.length < STATEMENT_WORDS * 12 && !/\n\s*\n/.test(text) && text.split(/\s+/).length <= STATEMENT_WORDS && (text.match(/[.!?]["”’']?\s+["“‘']?\p{Lu}/gu) ?? []).length < STATEMENT_SENTENCES
}

/**
 * Whether two short texts give one statement in two wordings: both are somebody's words, their speakers do not differ, nor the days on
 * which they spoke, nor all numbers, and most of what the shorter says stands in the longer. Where no speaker is named on both sides
 * one of them must quote: what nobody is said to have said is no statement, however alike it is told.
 * @returns the speaker, a name or the word for an office, null where only the words are the same; null for all when they are two
 * statements or nothing shows that they are one
 */
export function sameStatement(a: Pick<Side, 'text' | 'published'>, b: Pick<Side, 'text' | 'published'>): { speaker: string | null } | null {
  const [left, right] = [tell(a), tell(b)]
  const [shared, differ] = [sharedSpeaker(left, right), speakersDiffer(left, right)]
  if ((!shared && differ === true) || daysDiffer(left, right) || numbersDiffer(a.text, b.text)) return null
  if (!(isSpeech(left) && isSpeech(right))) return isNearlyEqual(left, right) ? { speaker: null } : null
  const speaker = shared?.name ?? null
  if (quotesIn(a.text).some((quote) => stands(quote, b.text)) || quotesIn(b.text).some((quote) => stands(quote, a.text))) return { speaker }
  if (shared?.kind === 'office' && isSaidAgain(left, right, a.published, b.published)) return null
  if (speaker === null && !QUOTES.test(a.text) && !QUOTES.test(b.text)) return null
  const least = ALIKE[shared === null ? (differ === null ? 'officeAndName' : 'anybody') : shared.kind === 'office' ? 'office' : 'name']
  if (contradict(a.text, b.text) || (shared !== null && namesDiffer(left, right))) return null
  const denies = NEGATION.test(a.text) !== NEGATION.test(b.text)
  // of two whose speakers are not known to be one the other one denies it
  if (denies && shared === null && shareOf(left, right, true) >= ALIKE_IN_SPITE) return null
  const doubtful = shared ? denies : Math.min(left.stems.size, right.stems.size) < FEW_WORDS
  return shareOf(left, right) >= (doubtful ? Math.max(least, ALIKE_IN_SPITE) : least) ? { speaker } : null
}

/** Whether an office may have spoken twice: no day is told on one side, and the texts are of other days. */
function isSaidAgain(left: Told, right: Told, a: string | null, b: string | null): boolean {
  const apart = left.days.length === 0 || right.days.length === 0 ? daysBetween(a, b) : null
  return apart !== null && Math.abs(apart) > ONE_TIME
}

/** How many days apart two texts may be in which one statement is told. */
export const ONE_TIME = 3

/** Whether two short texts give what one speaker said on two days. */
export function saidOnOtherDays(a: Pick<Side, 'text' | 'published'>, b: Pick<Side, 'text' | 'published'>): boolean {
  const [left, right] = [tell(a), tell(b)]
  return sharedSpeaker(left, right) !== null && daysDiffer(left, right)
}

function tell({ text, published }: Pick<Side, 'text' | 'published'>): Told {
  const said = findStatements({ text, published })
  const speakers = said.flatMap(speakersOf)
  const near = speakers.length === 0 ? nameBesideVerb(text) : null
  return {
    text,
    speakers: near ? [near] : speakers,
    days: said.flatMap(({ occasion }) => (occasion.day === null ? [] : [occasion.day])),
    stems: stemsOf(text),
  }
}

function speakersOf({ chain }: Saying): Speaker[] {
  return chain.filter((name) => !ANYBODY.test(name)).map((name) => ({ name, kind: kindOf(name) }))
}

function kindOf(name: string): Speaker['kind'] {
  if (OUTLET.test(name)) return 'outlet'
  if (!/^\p{Lu}/u.test(name) || !/\p{Lu}\S*$/u.test(name)) return 'office'
  return GROUP.test(name) || knownName(name)?.kind === 'group' ? 'group' : 'name'
}

/** "I am sorry - said Franciszek": a name right beside a verb of saying, where the grammar of statements finds none. */
function nameBesideVerb(text: string): Speaker | null {
  const names = findNames(text).filter((name) => name.kind === 'person')
  for (const word of wordsOf(text, { start: 0, end: text.length })) {
    if (!SAYS.test(word.text)) continue
    const near = names.find(({ span }) => (span.end < word.start && word.start - span.end < 40) || (span.start > word.end && span.start - word.end < 12))
    if (near) return { name: text.slice(near.span.start, near.span.end), kind: 'name' }
  }
  return null
}

function sharedSpeaker(left: Told, right: Told): Speaker | null {
  for (const one of left.speakers) {
    const other = right.speakers.find((speaker) => isOne(one, speaker))
    if (other) return one.name.length >= other.name.length ? one : other
  }
  return null
}

function isOne(one: Speaker, other: Speaker): boolean {
  // "Neighbour Paula Streng": what stands before first and last name says what she is
  if (one.kind !== 'office' || other.kind !== 'office') return samePerson(one.name, other.name) || samePerson(lastTwo(one.name), lastTwo(other.name)) || isFamilyName(one.name, other.name) || isFamilyName(other.name, one.name)
  // "the spokesman", "a spokesman for the army"; but the mayors of two towns are two
  const [short, long] = [one.name, other.name].map((name) => name.toLowerCase()).sort((a, b) => a.length - b.length) as [string, string]
  return short === long || long.startsWith(`${short} `) || long.endsWith(` ${short}`)
}

/** "Kim" of "Kim Jong-un": in much of the world the family's name stands first. */
function isFamilyName(name: string, whole: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(name) && whole.startsWith(`${name} `)
}

function lastTwo(name: string): string {
  return name.split(/\s+/).slice(-2).join(' ')
}

/**
 * Whether two speakers are known to be two; null for an office and a name, of which nothing tells. A group may speak through a person, and
 * who passes on what others say is nobody's rival.
 */
function speakersDiffer(left: Told, right: Told): boolean | null {
  const [one, other] = [left, right].map(({ speakers }) => speakers.find(({ kind }) => kind !== 'outlet')?.kind) as (Speaker['kind'] | undefined)[]
  if (one === undefined || other === undefined) return false
  if (one === other) return true
  return one === 'group' || other === 'group' ? false : null
}

/** Whether both say when it was said, and no day of one may be one of the other's. */
function daysDiffer(left: Told, right: Told): boolean {
  if (left.days.length === 0 || right.days.length === 0) return false
  return !left.days.some((day) => right.days.some((other) => mayBeOne(day, other)))
}

function mayBeOne(day: string, other: string): boolean {
  const [a, b] = [parseEdtf(day), parseEdtf(other)]
  return a === null || b === null || containsDate(a, b) || containsDate(b, a)
}

/** Whether a text gives what somebody says. */
function isSpeech({ text, speakers }: Told): boolean {
  return speakers.length > 0 || QUOTES.test(text) || wordsOf(text, { start: 0, end: text.length }).some((word) => SAYS.test(word.text))
}

/** Two numbers for what else is told alike are two statements. */
function numbersDiffer(a: string, b: string): boolean {
  const numbers = (text: string) => (text.match(/\d(?:[\d,.]*\d)?/g) ?? []).map((number) => number.replace(/,/g, ''))
  const [left, right] = [numbers(a), numbers(b)]
  return left.length > 0 && right.length > 0 && !left.some((number) => right.includes(number))
}

/** Whether a text of some length is told in nearly the same words. */
function isNearlyEqual(left: Told, right: Told): boolean {
  return Math.min(left.stems.size, right.stems.size) >= EQUAL.words && shareOf(left, right) >= EQUAL.part
}

/** Part of the shorter text's content words that stands in the longer, or the other way round; long words weigh more and the speakers' names nothing. */
function shareOf(left: Told, right: Told, ofLonger = false): number {
  const names = new Set([...left.speakers, ...right.speakers].flatMap(({ name }) => name.toLowerCase().split(/\s+/).map(stem)))
  const bySize = [left.stems, right.stems].sort((a, b) => a.size - b.size || ([...a].join() < [...b].join() ? -1 : 1)) as [Set<string>, Set<string>]
  const [some, others] = ofLonger ? [bySize[1], bySize[0]] : bySize
  let [shared, all, count] = [0, 0, 0]
  for (const word of some) {
    if (names.has(word)) continue
    const weight = 1 + Math.min(word.length, 8) / 8
    count++
    all += weight
    if (others.has(word)) shared += weight
  }
  return count < 2 ? 0 : shared / all
}

function stemsOf(text: string): Set<string> {
  return new Set(wordsOf(text, { start: 0, end: text.length }).filter((word) => (word.content || word.number) && !SAYS.test(word.text)).map((word) => word.stem))
}

/** Whether one text has a word and the other the opposite, and neither has both. */
function contradict(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => new Set(text.toLowerCase().match(/\p{L}+/gu))) as [Set<string>, Set<string>]
  const has = (words: Set<string>, side: Set<string>) => [...side].some((word) => words.has(word))
  return OPPOSITES.some(([one, other]) => {
    const told = [has(left, one), has(left, other), has(right, one), has(right, other)]
    return (told[0] && !told[1] && told[3] && !told[2]) || (told[1] && !told[0] && told[2] && !told[3])
  })
}

/** Whether both tell of somebody or something by name, the speakers aside, and of none that the other names too. */
function namesDiffer(left: Told, right: Told): boolean {
  const speakers = new Set([...left.speakers, ...right.speakers].flatMap(({ name }) => name.split(/\s+/)))
  const [mine, theirs] = [left, right].map(({ text }) => [...text.matchAll(/(?<=[\p{L},] )\p{Lu}\p{L}+/gu)].map(([name]) => name).filter((name) => !speakers.has(name) && !NO_NAMES.test(name))) as [string[], string[]]
  return mine.length > 0 && theirs.length > 0 && !mine.some((name) => right.text.includes(name)) && !theirs.some((name) => left.text.includes(name))
}

/** What a text puts between quotation marks, where it is long enough to tell. */
function quotesIn(text: string): string[] {
  return [...text.matchAll(/["“«]([^"“”«»]+)["”»]/gu)].map(([, quote]) => plain(quote!)).filter((quote) => quote.split(' ').length >= QUOTED.words && stemsOf(quote).size >= QUOTED.telling)
}

function stands(quote: string, text: string): boolean {
  return ` ${plain(text)} `.includes(` ${quote} `)
}

function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
