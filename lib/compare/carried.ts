import { nameKey } from '../names/names.ts'
import type { Side } from './comparison.ts'
import { DISEASES, OWN_LOSS } from './frame-words.ts'
import type { Profile } from './profile.ts'

// What a figure takes over from elsewhere in its text: the disease that a report is about, whose soldiers "its soldiers" are, what a title leaves out.

const NAME = "\\p{Lu}[\\p{L}’'-]*\\p{L}(?: \\p{Lu}[\\p{L}’'-]*\\p{L})*"
const OPENING_NAME = new RegExp(`(?:^|[.;:,]\\s|\\b(?:and|but|while|that) )(?:[Tt]he )?(${NAME}?)(?:['’]s)?(?=[ ,])`, 'gu')
const LOSES = new RegExp(`(${NAME})(?: has| had| have)?(?: (?:also|now|already))? (?:${OWN_LOSS})(?: (?:\\p{Ll}+|its own|at least|more than)){0,4} $`, 'u')
const LOST = new RegExp(`^\\s*(?:of the )?(${NAME}) (?:soldiers|troops|fighters|servicemen|men|service members|militants|policemen)\\b`, 'u')
const DISEASE = new RegExp(`\\b(?:${DISEASES})\\b`, 'gi')
/** How far back a disease still is what the numbers are of, in characters. */
const HOLDS_FOR = 900

/** The diseases that a count of people is of: those of its sentence, else the one named last before it, else the title's. */
export function diseasesOf({ figure, text, state }: Profile, side: Side): Set<string> {
  // "2,450 suspected cases and 410 confirmed ones": the sentence tells that it counts the sick
  const isOfIllness = state === 'killed' || state === 'infected' || state === 'hospitalised' || state === 'vaccinated' || /\b(?:cases?|infections?|patients?)\b/.test(text.slice(figure.sentence.start, figure.sentence.end))
  if (figure.kind !== 'count' || !isOfIllness) return new Set()
  const named = (words: string) => (words.match(DISEASE) ?? []).map((word) => word.toLowerCase())
  const own = named(text.slice(figure.sentence.start, figure.sentence.end))
  if (own.length > 0) return new Set(own)
  const last = named(text.slice(Math.max(0, figure.sentence.start - HOLDS_FOR), figure.sentence.start)).at(-1) ?? named(side.title)[0]
  return new Set(last === undefined ? [] : [last])
}

/** Key of the army or country whose dead and wounded a count of soldiers is of; null where it is not told. */
export function sideOfLoss({ figure, text, thing }: Profile): string | null {
  if (figure.kind !== 'count' || (thing !== 'soldier' && thing !== 'militant' && thing !== 'fighter' && thing !== '')) return null
  const before = text.slice(figure.sentence.start, figure.wording.start)
  const counted = LOST.exec(text.slice(figure.wording.end, figure.wording.end + 50))
  if (counted) return nameKey(counted[1]!)
  const loses = LOSES.exec(before)
  if (loses) return nameKey(loses[1]!)
  if (!/^\s*(?:\p{Ll}+ )?of its\b/u.test(text.slice(figure.wording.end)) && !/\bits (?:own )?$/.test(before)) return null
  const opening = [...before.matchAll(OPENING_NAME)][0]?.[1]
  return opening && !/^(?:It|They|He|She|The|On|In|At|A|An)$/.test(opening) ? nameKey(opening.replace(/['’]s$/, '')) : null
}

/** Gives the numbers of a title what the text tells of the same numbers: "kills five" in the title is the "five miners" of the text. */
export function fillTitles(profiles: Profile[]): void {
  for (const profile of profiles) {
    if (profile.figure.in !== 'title' || profile.figure.kind === 'date' || profile.thing !== '') continue
    const told = profiles.find((other) => other.figure.in === 'text' && other.dimension === profile.dimension && other.figure.value === profile.figure.value && other.state === profile.state && other.thing !== '')
    if (!told) continue
    ;[profile.thing, profile.thingKnown, profile.day, profile.located] = [told.thing, told.thingKnown, profile.day ?? told.day, new Set([...profile.located, ...told.located])]
    profile.contrasts = new Map([...told.contrasts, ...profile.contrasts])
  }
}
