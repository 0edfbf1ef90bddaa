import type { InternalConflict } from './comparison.ts'
import { valueOutcome } from './evidence.ts'
import { likenessOf } from './likeness.ts'
import { askRules } from './ask-rules.ts'
import { isPeople } from './counted.ts'
import { insideSentences } from './inside-sentences.ts'
import { relateFigures } from './outcome.ts'
import type { Profile, ProfiledSide } from './profile.ts'
import { FIRM_STATES } from './word-classes.ts'

/**
 * Figures of one article that do not fit together: headline and text, a total and its parts, a number and the list behind it,
 * a share and its base, a change and its ends, a period and its dates. Only forms that leave no doubt are looked for; all else is left out.
 */
export function findInternal(own: ProfiledSide): InternalConflict[] {
  return [...headlines(own), ...insideSentences(own.side)]
}

/** How many words a number of the headline and one of the text share before they may be called a conflict. */
const SURE = 2

/** How far into a text its first sentences go, in characters. */
const LEAD = 200

/** A number of the headline that the text gives otherwise near its beginning, and nowhere in a way that agrees. */
function headlines(own: ProfiledSide): InternalConflict[] {
  const { side, profiles } = own
  const found: InternalConflict[] = []
  for (const title of profiles.filter((profile) => profile.figure.in === 'title' && canDisagree(profile))) {
    const text = profiles.filter((profile) => profile.figure.in === 'text' && profile.dimension === title.dimension)
    if (text.some((profile) => relateFigures(title.figure, profile.figure)?.outcome !== 'differs')) continue
    const rivals = text.filter((profile) => canDisagree(profile) && isOneThing(title, profile, own))
    const first = rivals[0]
    // "40 homes in one town and 80 in another" are all of what a headline counts
    if (title.state !== null && text.some((profile) => profile.state === title.state && String(profile.figure.value) !== String(first?.figure.value))) continue
    if (first && first.figure.sentence.start < side.text.length / 3 && rivals.every((profile) => String(profile.figure.value) === String(first.figure.value))) {
      found.push({ reason: 'headline', figures: [title.at, first.at] })
    }
  }
  return found
}

/** Whether a number is one of which a text has one: a toll, a price, a strength, no part, no time before, no change. */
function canDisagree({ figure, part, past, period, contrasts, capacity, base }: Profile): boolean {
  const isWhole = !part && !base && past === null && period === null && !capacity && !NOT_WHOLE.some((axis) => contrasts.has(axis)) && !(contrasts.has('change') && !contrasts.get('change')!.has('level'))
  return isWhole && (figure.kind === 'count' || figure.kind === 'money') && typeof figure.value === 'number' && figure.comparator === 'exact' && figure.modality !== 'denied' && !figure.implied.includes('counted')
}

const NOT_WHOLE = ['by', 'asked', 'unreal', 'former', 'each', 'head', 'hour', 'margin', 'listed', 'poll', 'outlook', 'entitled']

/** Whether the headline's number and one of the text count one thing; a headline leaves out where it was, and tells in the present what is to come. */
function isOneThing(title: Profile, text: Profile, own: ProfiledSide): boolean {
  const isSameState = title.state !== null && text.state === title.state
  if (isSameState && FIRM_STATES.has(title.state!) && isPeople(text.thing)) return true
  if (title.thing === '' && title.figure.kind === 'count') return false
  if (title.dimension !== text.dimension) return false
  const { reason } = askRules(title, text, [own, own], valueOutcome(title, text))
  const isSaid = reason === null || (reason === 'modality' && text.figure.modality === 'planned') || (reason === 'part' && isSameState && text.figure.sentence.start < LEAD)
  const isSame = title.figure.kind === 'money' ? [title.attribute, title.state].some((one, at) => one !== null && one === [text.attribute, text.state][at]) : title.thing !== '' && title.thing === text.thing
  return isSaid && isSame && likenessOf([own, own]).shared(title, text) >= SURE
}
