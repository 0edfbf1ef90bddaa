import { readFigures } from '../figures/read-figures.ts'
import type { Side } from './comparison.ts'
import type { Profile } from './profile.ts'
import { profileSide } from './profile-side.ts'

/** A text of our own, one of its numbers, and what a reader takes that number for. */
export interface ProfileCase {
  /** The kind of wording that it is a case of. */
  kind: string
  title?: string
  text: string
  published?: string
  /** The number's words. */
  number: string
  /** Fields of its profile; of those that are no plain words only the telling part (`readField`). */
  expect: Record<string, unknown>
  /** What the engine does not manage yet. */
  todo?: string
}

/** What a field of a profile says, as a case has it: whether it is past, the words of its months, the key of its doer, its value. */
function readField(profile: Profile, field: string): unknown {
  switch (field) {
    case 'past': return profile.past !== null
    case 'months': return profile.months?.words ?? null
    case 'doer': return profile.doer?.key ?? null
    case 'value': return profile.figure.value
    case 'unit': return profile.figure.unit?.symbol ?? null
    case 'located': return [...profile.located]
    default: return profile[field as keyof Profile]
  }
}

/** The fields that are read otherwise than the case has it, each with what is read; all of them where the number is not read at all. */
export function misread({ title = '', text, published, number, expect }: ProfileCase): Map<string, unknown> {
  const side: Side = { id: '', title, text, published: published ?? null, publisher: null, form: 'full', credit: [], cites: [], figures: readFigures({ title, text, published, publisher: null }) }
  const profile = profileSide(side).profiles.find(({ figure }) => {
    const whole = figure.in === 'title' ? title : text
    return whole.slice(figure.start, figure.end).startsWith(number) || whole.slice(figure.wording.start, figure.wording.end) === number
  })
  const wrong = new Map<string, unknown>()
  for (const [field, value] of Object.entries(expect)) {
    const read = profile ? readField(profile, field) : 'not read'
    if (JSON.stringify(read) !== JSON.stringify(value)) wrong.set(field, read)
  }
  return wrong
}
