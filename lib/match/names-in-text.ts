import { findNames } from '../names/find-names.ts'
import { gazetteer, type NameKind } from '../names/gazetteer.ts'
import { nameKey, samePerson } from '../names/names.ts'
import type { Span } from '../text/span.ts'
import { rarity } from './rarity.ts'

/** A name in a text, with all the places where it stands. */
export interface NameInText {
  key: string
  kind: NameKind
  spans: Span[]
  /** Its spellings there, by how often. */
  spellings: Map<string, number>
  /** Whether the text shows that a person is meant: by an office, by speech, or by the last name alone elsewhere. */
  isPerson: boolean
  /** Whether it is one word that the text also writes small: a common word in a heading, or at the head of a list. */
  isCommon: boolean
}

/** Everything up to the last office in a run of capitals: "Senate Minority Leader Chuck Schumer". Only words that seldom open the name of something else. */
const OFFICE = /^(?:.*\s)?(?:leader|speaker|lieutenant|director|officer|detective|superintendent|(?:arch)?bishop|colonel|sergeant|captain|(?:attorney|secretary|surgeon|major|brigadier) general|chair(?:man|woman|person)|commissioner|minister|president|secretary|senator|sen|congress(?:man|woman)|governor|gov|rep|representative|ambassador|mayor|sheriff|spokes(?:man|woman|person)|professor|prof|sgt|lt|capt|chancellor|premier|justice|judge|attorney)\b\.?\s+(?=\p{Lu})/iu
const OFFICE_BEFORE = /\b(?:mr|mrs|ms|dr|president|minister|secretary|general|gen|governor|gov|mayor|senator|sen|rep|judge|ambassador|spokes(?:man|woman|person)|sheriff|director|chair(?:man|woman|person)|coach|captain|king|queen|prince|princess|pope|premier|chancellor|leader|commissioner|colonel|col|lt|sgt|sir|lawyer|striker|midfielder|actor|actress|singer|professor|prof|officer|brother|sister|son|daughter|wife|husband|father|mother)\.?\s+$/i
const PERSON_AFTER = /^(?:,? who\b|, (?:aged )?\d{1,2}[,.])/
/** What ministries and companies do too: it tells of a person where the name is of two words, and the last of them is no common one. */
const SPEAKS_AFTER = /^,? (?:said|says|told|added|wrote|tweeted|resigned|testified)\b/
const COMMON = 3

/** "I'll" is no name; "Ministry of Health" none of a person. */
const CONTRACTED = /^\p{L}+['’](?:ll|ve|re|d|m)$/u
const JOINED = /\s(?:of|for|and)\s/

/** The names of a text, one entry a name: "Shoigu" and "Sergei Shoigu" are one. */
export function namesIn(text: string): NameInText[] {
  const names = new Map<string, NameInText & { kinds: Map<NameKind, number> }>()
  for (const found of findNames(text)) {
    if (CONTRACTED.test(text.slice(found.span.start, found.span.end))) continue
    const { key, kind, span, office } = withoutOffice(text, found)
    const spelling = text.slice(span.start, span.end)
    const name = names.get(key) ?? { key, kind, kinds: new Map<NameKind, number>(), spans: [], spellings: new Map<string, number>(), isPerson: false, isCommon: false }
    names.set(key, name)
    name.spans.push(span)
    name.spellings.set(spelling, (name.spellings.get(spelling) ?? 0) + 1)
    name.kinds.set(kind, (name.kinds.get(kind) ?? 0) + 1)
    name.isPerson ||= kind === 'person' && !JOINED.test(spelling) && (office || OFFICE_BEFORE.test(text.slice(Math.max(0, span.start - 20), span.start)) || PERSON_AFTER.test(text.slice(span.end, span.end + 12)) || speaks(text, key, span))
  }
  const small = new Set(text.match(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}]+/gu))
  return joinPersons([...names.values()].map(({ kinds, ...name }) => ({
    ...name,
    // "at Boehner" alone makes no place of him
    kind: gazetteer.byKey.get(name.key)?.kind ?? (name.isPerson ? 'person' : null) ?? [...kinds].reduce((best, kind) => (kind[1] > best[1] ? kind : best))[0],
    isPerson: gazetteer.byKey.has(name.key) ? gazetteer.byKey.get(name.key)!.kind === 'person' : name.isPerson,
    isCommon: !gazetteer.byKey.has(name.key) && small.has(name.key),
  })))
}

function speaks(text: string, key: string, span: Span): boolean {
  const last = key.slice(key.lastIndexOf(' ') + 1)
  return last !== key && rarity(last) >= COMMON && SPEAKS_AFTER.test(text.slice(span.end, span.end + 12))
}

interface Named {
  key: string
  kind: NameKind
  span: Span
}

/** A name without the office before it, as that of the person. */
function withoutOffice(text: string, name: Named): Named & { office: boolean } {
  const spelling = text.slice(name.span.start, name.span.end)
  const start = gazetteer.byKey.has(name.key) ? 0 : OFFICE.exec(spelling)?.[0].length ?? 0
  const bare = spelling.slice(start)
  // "President Hotel Group" is no person
  if (start === 0 || findNames(`x ${bare}`)[0]?.kind === 'group') return { ...name, office: false }
  return { key: nameKey(bare), kind: 'person', span: { start: name.span.start + start, end: name.span.end }, office: true }
}

/** A last name alone joins the full name that the same text has for it, where there is but one; the text thereby shows that it is one of a person. */
function joinPersons(names: NameInText[]): NameInText[] {
  const full = names.filter(({ key, kind }) => kind === 'person' && key.includes(' ') && !JOINED.test(key))
  return names.filter((name) => {
    if (name.key.includes(' ') || name.kind === 'group' || gazetteer.byKey.has(name.key)) return true
    const whole = full.filter(({ key }) => samePerson(key, name.key))
    if (whole.length !== 1) return true
    whole[0]!.spans = [...whole[0]!.spans, ...name.spans].sort((a, b) => a.start - b.start)
    whole[0]!.isPerson = true
    return false
  })
}
