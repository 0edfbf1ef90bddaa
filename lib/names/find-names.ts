import type { Span } from '../text/span.ts'
import { gazetteer, type KnownName, type NameKind } from './gazetteer.ts'
import { nameKey } from './names.ts'
import { foldName } from './spelling.ts'
import { isExact } from './spelling-mode.ts'

/** A name in a text. */
export interface FoundName {
  /** What all spellings of the name have in common, as `nameKey` gives it. */
  key: string
  kind: NameKind
  /** Whether it is the word for a people ("Russian") that stands for a place. */
  demonym: boolean
  /** In the text, without article and title. */
  span: Span
}

/** What a word is wherever it stands. */
interface Form {
  fold: string
  /** Without dots and "'s". */
  bare: string
  capital: boolean
}

interface Word extends Form, Span {
  text: string
  /** First word of a sentence, a line or a quotation: its capital says nothing. */
  opens: boolean
  /** What stands between it and the word before. */
  gap: string
}

const WORD = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}]+(?:['’ʼ][\p{L}]+)*/gu
const ORDINAL_THING = /\b(\d{1,4}(?:st|nd|rd|th))\s+((?:[\p{L}-]+\s+){0,3}?)(base|division|brigade|battalion|regiment|army|corps|fleet|squadron|wing|congress|district|street|avenue|amendment|battalion)\b/giu
const NUMBERED_THING = /\b(Flight|Boeing|Airbus|Article|Resolution|Route|Highway|Interstate|Block|Terminal|Unit|Reactor|Gate|Section|Phase|Apollo|Soyuz|Falcon|Line|Ward|Camp|Zone|Pier)\s+(?:No\.?\s*)?(\d{1,4})\b/gu
const GROUP_WORDS = /^(?:ministry|party|bank|agency|university|corp|inc|ltd|council|committee|union|army|police|department|organi[sz]ation|commission|court|parliament|senate|congress|association|federation|forces?|front|movement|company|group|institute|cent(?:er|re)|service|fund|club|united|city fc|guard|brigades?|society|bureau|office|authority|administration|league|times|post|news|airlines?|airways|brothers|networks?|hospital)$/i
const PLACE_WORDS = /^(?:province|district|region|river|island|islands|mountains?|valley|county|airport|bay|sea|lake|gulf|peninsula|street|road|square|town|village|city|port|canal|strait|desert|forest|camp|coast|hills?|park|state|oblast|highway)$/i
const TITLE_BEFORE = /^(?:mr|mrs|ms|dr|president|minister|secretary|general|gen|governor|gov|mayor|senator|sen|rep|judge|ambassador|spokesman|spokeswoman|sheriff|director|chairman|chief|coach|captain|king|queen|prince|princess|pope|premier|chancellor|leader|commissioner|colonel|col|lt|sgt|sir|lawyer|striker|midfielder|actor|actress|singer)$/i
const PLACE_BEFORE = /^(?:in|at|near|from|to|outside|around|across|into|toward|towards|off|of|neighbouring|neighboring|nearby|northern|southern|eastern|western|central|rural|coastal)$/i
const SAYS_AFTER = /^(?:said|says|told|added|adds|noted|warned|announced|stressed|wrote|tweeted|who|died|was|has|had)$/i
const JOINS = /^(?:of|de|del|la|da|di|al|el|bin|ibn|von|van|der|den|and|for|the|y)$/i
/** "Russian Army" is Russia and an army; "Boston University" is one name. */
const DEMONYM_END = /(?:an|ese|ish|i|ch|ek)$/
/** Words with a capital that are no names. */
const NO_NAMES = new Set(
  ('i a an the today yesterday tomorrow tonight nowadays now once then still yet soon this that these those he she it we you they his her its our their my in on at by for from to of and or but as if when while after before since ' +
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
  'jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms dr earlier later however meanwhile also another some many most more all both each one two three ' +
  'four five six seven eight nine ten no not there here what who why how where which with without among about over under at least up president minister ' +
  'foreign defense defence interior finance health prime secretary general governor according last next first second third new report updated photo file gmt am pm est pdt ' +
  'rival rivals neighbour neighbor neighbours neighbors neighbouring neighboring competitor competitors gdp gnp gni cpi vat').split(' '))

/**
 * Names in a text, in reading order, none inside another: what the data files know in any spelling, and else runs of
 * capitalised words ("Yida camp" not, "Maacama Fault" yes) and numbered things ("201st military base", "Flight 128").
 * A single unknown word that opens a sentence is a name only when the text writes it with a capital elsewhere.
 */
export function findNames(text: string): FoundName[] {
  if (!MAY_NAME.test(text)) return []
  const words = readWords(text)
  const inner = new Set(words.filter((word) => word.capital && !word.opens).map((word) => word.fold))
  const found: FoundName[] = []
  const taken = numberedThings(text)
  let at = 0
  while (at < words.length) {
    const word = words[at]!
    const thing = taken.find((name) => name.span.start <= word.start && word.start < name.span.end)
    if (thing) {
      if (found.at(-1) !== thing) found.push(thing)
      at++
      continue
    }
    const known = knownAt(words, at)
    // "New York Times", "Moscow State University": a place that opens the name of a group
    const group = known ? groupEnd(words, at + known.length) : 0
    if (known && group === 0) {
      found.push({ key: isExact() ? nameKey(text.slice(word.start, bareEnd(words[at + known.length - 1]!))) : known.name.key, kind: known.name.kind, demonym: known.length < 3 && gazetteer.demonyms.has(words.slice(at, at + known.length).map((one) => one.fold).join(' ')), span: { start: word.start, end: bareEnd(words[at + known.length - 1]!) } })
      at += known.length
      continue
    }
    const length = group > 0 ? group - at : runAt(words, at, inner)
    if (length > 0) {
      const run = words.slice(at, at + length)
      const span = { start: word.start, end: bareEnd(run.at(-1)!) }
      found.push({ key: nameKey(text.slice(span.start, span.end)), kind: kindOf(run, words[at - 1], words[at + length]), demonym: false, span })
    }
    at += Math.max(1, length)
  }
  return found
}

/** Stands in every text with a name: a capital, a number, or the article of an Arabic name. */
const MAY_NAME = /[\p{Lu}\d]|(?<!\p{L})[ae]l(?!\p{L})/u

/** Stands between two words of which the second opens a sentence, a line or a quotation. */
const OPENING = /[.!?:]["”’)\]]*\s+["“‘(]*$|\n|["“‘]$|^\s*[-–—|•]\s*$/

/** Forms of words that were read: a text has each of its words several times. */
const forms = new Map<string, Form>()

function formOf(word: string): Form {
  let form = forms.get(word)
  if (form === undefined) {
    form = { fold: /^[A-Za-z\d]+$/.test(word) ? word.toLowerCase() : foldName(word), bare: word.replace(/\./g, '').replace(/['’]s$/, ''), capital: /^\p{Lu}/u.test(word) || word === 'al' || word === 'el' }
    if (forms.size > 20_000) forms.clear()
    forms.set(word, form)
  }
  return form
}

function readWords(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  for (const word of text.match(WORD) ?? []) {
    // nothing that a word may begin with stands between two of them
    const start = text.indexOf(word, last)
    const end = start + word.length
    const gap = start === last + 1 && text[last] === ' ' ? ' ' : text.slice(last, start)
    const { fold, bare, capital } = formOf(word)
    words.push({
      text: word, fold, bare, start, end, gap, capital,
      opens: capital && (words.length === 0 || (gap !== ' ' && OPENING.test(gap))),
    })
    last = end
  }
  return words
}

function knownAt(words: Word[], at: number): { name: KnownName; length: number } | null {
  const first = words[at]!
  if (!first.capital) return null
  let longest = Math.min(gazetteer.longest.get(first.fold) ?? 0, words.length - at)
  for (; longest > 1; longest--) {
    const run = words.slice(at, at + longest)
    if (run.slice(1).some((word) => !/^[\s.'’-]{1,2}$/.test(word.gap))) continue
    const name = gazetteer.byFold.get(run.map((word) => word.fold).join(' '))
    if (name) return { name, length: longest }
  }
  const name = gazetteer.byCapitals.get(first.bare) ?? gazetteer.byFold.get(first.fold)
  if (!name) return null
  return { name, length: 1 }
}

/** Where the name of a group ends that a known name opens; 0 when it opens none. */
function groupEnd(words: Word[], at: number): number {
  if (/['’]s$/.test(words[at - 1]!.text) || DEMONYM_END.test(words[at - 1]!.text)) return 0
  for (let i = at; i < at + 3 && words[i]?.capital && words[i]!.gap === ' '; i++) if (GROUP_WORDS.test(words[i]!.text)) return i + 1
  return 0
}

function runAt(words: Word[], at: number, inner: Set<string>): number {
  const first = words[at]!
  if (!first.capital || NO_NAMES.has(first.fold) || first.text.length < 2) return 0
  let length = 1
  while (at + length < words.length) {
    const next = words[at + length]!
    if (!/^[ .-]{1,2}$/.test(next.gap) || /['’]s$/.test(words[at + length - 1]!.text)) break
    if (next.capital && !NO_NAMES.has(next.fold)) length++
    else if (JOINS.test(next.text) && next.text !== 'and' && next.text !== 'the' && joinsOn(words, at + length)) length += 2
    else break
    if (next.gap.includes('.') && first.text.length > 3) { length--; break }
  }
  if (length === 1 && (first.opens || first.text.length < 3) && !inner.has(first.fold)) return 0
  return length
}

function joinsOn(words: Word[], at: number): boolean {
  const next = words[at + 1]
  return next !== undefined && next.capital && next.gap === ' ' && !NO_NAMES.has(next.fold)
}

function kindOf(run: Word[], before: Word | undefined, after: Word | undefined): NameKind {
  const [first, last] = [run[0]!, run.at(-1)!]
  if (run.some((word) => GROUP_WORDS.test(word.text))) return 'group'
  if (PLACE_WORDS.test(last.text) || (after && PLACE_WORDS.test(after.text) && after.gap === ' ')) return 'place'
  if (before && TITLE_BEFORE.test(before.text)) return 'person'
  if (run.length === 1 && /^\p{Lu}{2,}$/u.test(first.text)) return 'group'
  if (before && PLACE_BEFORE.test(before.text) && run.length < 3 && !/^of$/i.test(before.text)) return 'place'
  if (run.length > 1 && run.length < 4) return 'person'
  if (after && SAYS_AFTER.test(after.text)) return 'person'
  return 'thing'
}

function numberedThings(text: string): FoundName[] {
  const found: FoundName[] = []
  for (const match of text.matchAll(ORDINAL_THING)) {
    const kind: NameKind = 'thing'
    found.push({ key: `${match[1]!.toLowerCase()} ${match[3]!.toLowerCase()}`, kind, demonym: false, span: { start: match.index, end: match.index + match[0].length } })
  }
  for (const match of text.matchAll(NUMBERED_THING)) {
    found.push({ key: foldName(match[0]), kind: 'thing', demonym: false, span: { start: match.index, end: match.index + match[0].length } })
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

/** Where the name ends, without the genitive. */
function bareEnd(word: Word): number {
  return word.end - (/['’]s$/.exec(word.text)?.[0].length ?? 0)
}
