import { isMonth, MONTH } from './calendar-words.ts'
import type { Side } from './comparison.ts'
import { FIRM_STATES } from './word-classes.ts'
import { isPeople } from './counted.ts'
import { relateFigures } from './outcome.ts'
import type { Profile } from './profile.ts'

/** "55 injured, five of them critically": the figure before in the same sentence. */
export function wholeBefore(profile: Profile, profiles: Profile[]): Profile | null {
  const before = profiles[profile.at - 1]
  return profile.part && before && before.figure.sentence.start === profile.figure.sentence.start && before.figure.in === profile.figure.in ? before : null
}

const BACK_REFERENCE = /^["“]?(?:That|This|It|Those|They|These)\b/
const YEAR_BEFORE = /(?<!\b(?:since|began|begun|started|erupted|out)(?: in)? (?:\w+ )?)\b(?:19|20)\d\d\b|\b(?:19|20)\d\d(?=,? when)/gi
const FORMER = new RegExp(`(?<!\\b(?:began|begun|started|erupted|out) )\\b(?:last year|a year ago|years ago|previous(?:ly)?(?! (?:day|night|evening|morning|afternoon|week)\\b)|(?:in|last) ${MONTH}\\b(?! \\d))`, 'i')

/** What is said aside, between commas: of another thing than the sentence is about. */
const ASIDE = /, (?:which|who|whose|where|built|founded|opened|launched|completed|signed|born|created|bought|elected|appointed|introduced) [^,.;]{0,80},/g

/** A sentence without what it says aside, but for that which the number itself stands in. */
function withoutAsides(sentence: string, at: number): string {
  return sentence.replace(ASIDE, (aside, from: number) => (from <= at && at < from + aside.length ? aside : ','))
}

/** Marks figures of events that a text only looks back on: another year in the sentence, or in the one that it refers back to. */
export function markPast(profiles: Profile[], side: Side): void {
  const own = side.published?.slice(0, 4) ?? null
  for (const profile of profiles) {
    if (profile.figure.kind === 'date' || (profile.figure.accumulation === 'stock' && !FIRM_STATES.has(profile.state ?? ''))) continue
    const { start, end } = profile.figure.sentence
    let sentence = withoutAsides(profile.text.slice(start, end), profile.figure.wording.start - start)
    if (!FORMER.test(sentence) && !/\b(?:19|20)\d\d\b/.test(sentence) && BACK_REFERENCE.test(sentence)) {
      sentence = withoutAsides(profile.text.slice(Math.max(0, start - 220), start).split(/(?<=[.!?])\s+/).at(-1 - Number(/\s$/.test(profile.text.slice(0, start)))) ?? '', -1)
    }
    const years = [...sentence.matchAll(YEAR_BEFORE)].map((match) => match[0]).filter((year) => own === null || year < own)
    const counts = (profile.figure.kind === 'count' && FIRM_STATES.has(profile.state ?? '')) || profile.magnitude
    if (years.length > 0 && own !== null || (counts && FORMER.test(sentence)) || (own === null && /\b(?:in|of)\s(?:\p{L}+\s)?(?:19|20)\d\d\b/u.test(sentence))) {
      profile.past = new Set([...years, ...[...sentence.toLowerCase().matchAll(/[a-z]+/g)].map((match) => match[0]).filter((word) => isMonth(word))])
    }
  }
}

/** Finds the totals: of each kind of figure the first that is of the event itself and no part, and those of its value. */
export function markMain(profiles: Profile[]): void {
  const first = new Map<string, Profile>()
  for (const profile of profiles) {
    const kind = kindOf(profile)
    if (profile.part) profile.main = false
    else if (!first.has(kind)) first.set(kind, profile)
    else if (!isOneTotal(first.get(kind)!, profile)) {
      profile.main = false
      first.get(kind)!.only = false
    }
  }
  for (const profile of profiles) profile.only = profile.main && first.get(kindOf(profile))!.only
}

function kindOf({ figure, state, thing, attribute, past, magnitude }: Profile): string {
  return [magnitude, past ? [...past].join(' ') : '', figure.kind, figure.unit?.dimension ?? '', state ?? '', isPeople(thing) ? 'person' : thing, figure.kind === 'count' ? '' : attribute].join('|')
}

/** Whether two numbers of one text give one total: "near a thousand" in the headline is 922 in the text. */
function isOneTotal({ figure: a }: Profile, { figure: b }: Profile): boolean {
  if (a.date !== b.date) return false
  if (String(a.value) === String(b.value)) return true
  const outcome = a.in !== b.in && a.kind !== 'date' ? relateFigures(a, b)?.outcome : undefined
  return outcome === 'same' || outcome === 'compatible'
}
