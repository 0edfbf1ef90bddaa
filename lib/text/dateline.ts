import { daysBetween, parseEdtf } from './edtf.ts'
import { monthOf } from './month-names.ts'
import { wiresIn } from './wires.ts'

/** Where and when a text says it was filed ("DUSHANBE, June 28 (Reuters) - "). */
export interface Dateline {
  /** The place as it is written, with its country where one follows. */
  place: string
  /** The day as EDTF: a day without a year is of the year that lies nearest to publication; null when none is written. */
  date: string | null
}

const LETTERS = String.raw`[\p{L}\p{M}.'’-]`
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]+`
const NAME = String.raw`\p{Lu}${LETTERS}+`
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|\.|º)?(?: (?:de|of))? ${NAME.replace(String.raw`\p{Lu}`, String.raw`\p{L}`)}\.?|${NAME}\.? \d{1,2}(?:st|nd|rd|th)?`
const YEAR = String.raw`(?:,? (?:19|20)\d\d)?`
const DASH = String.raw`\s*(?:[-–—―]{1,2}|:)\s`
const HEAD = new RegExp(
  String.raw`^(?<place>(?:${CAPITALS}|${NAME})(?:[ -](?:${NAME}|de|la|del|al|am|an der|the|of))${'{0,3}'})(?<region>(?:, |\/)${NAME}(?: ${NAME}){0,2})??(?<date>,? (?:${DAY})${YEAR})?[.,]?(?:(?<wire> ?\([^()]{2,50}\)\.?| ?\/[^/]{2,30}\/\.?)?(?<dash>${DASH})|(?<slashed> ?\/[^/]{2,30}\/\.?))`,
  'u',
)
// words that stand in capitals before a dash and are no place
const NO_PLACE = /^(?:breaking|updated?|exclusive|watch|opinion|analysis|live|note|correction|clarification|video|photos?|editor.*|explainer|fact ?check|unicef|unesco|interpol|eilmeldung|urgent|question|answer|summary|background|source|quelle|reporter|advertisement)$/iu

/**
 * The dateline at the head of a text, and how long it is.
 * @param published when the text was published, for a day without a year
 * @returns null when the text begins otherwise: a place alone needs a dash and capitals throughout, one in small letters a day or an agency too.
 */
export function readDateline(text: string, published: string | null): (Dateline & { length: number }) | null {
  const start = text.slice(0, 160)
  // without a dash or an agency between strokes there is none, and the browser need not make the long pattern
  if (!/[-–—―:]\s|\//.test(start)) return null
  const match = HEAD.exec(start)
  const { place, region, date, dash, slashed } = match?.groups ?? {}
  const wire = match?.groups?.wire ?? slashed
  if (!match || !place || NO_PLACE.test(place)) return null
  const agency = wire !== undefined && wiresIn(wire).length > 0
  if (dash === undefined && !agency) return null
  const day = date ? dayOf(date.replace(/^,? /, ''), published) : null
  if (date !== undefined && day === null && !agency) return null
  const dated = day !== null && date!.startsWith(',') && !dash?.includes(':')
  const capitals = !/\p{Ll}/u.test(place) && place.replace(/[^\p{L}]/gu, '').length >= (place.includes(' ') || region ? 4 : 5)
  if (!(agency || dated || (capitals && !wire && dash !== undefined && !dash.includes(':')))) return null
  return { place: `${place}${region ?? ''}`, date: day?.date ?? null, length: match[0].length }
}

/** The dateline of an article: at the head of one of its first three blocks; null when there is none. */
export function datelineOf(blocks: readonly { text: string }[], published: string | null): Dateline | null {
  for (const { text } of blocks.slice(0, 3)) {
    const found = readDateline(text, published)
    if (found) return { place: found.place, date: found.date }
  }
  return null
}

/** A day in words, with its year or of the year that lies nearest to publication, whose date is null where that cannot be told; null for no day. */
function dayOf(written: string, published: string | null): Pick<Dateline, 'date'> | null {
  const parts = /^(?:(\d{1,2})\D{0,8}? (\p{L}+)|(\p{L}+)\.? (\d{1,2}))[^\d]*(\d{4})?/u.exec(written.replace(/ (?:de|of) /u, ' '))
  const month = parts ? monthOf(parts[2] ?? parts[3] ?? '') : null
  if (!parts || month === null) return null
  const day = `${String(month).padStart(2, '0')}-${String(parts[1] ?? parts[4]).padStart(2, '0')}`
  if (parts[5]) return parseEdtf(`${parts[5]}-${day}`) ? { date: `${parts[5]}-${day}` } : null
  if (published === null) return { date: null }
  const year = Number(published.slice(0, 4))
  const near = [year, year - 1, year + 1].map((one) => `${one}-${day}`).map((one) => ({ one, days: Math.abs(daysBetween(published, one) ?? Infinity) }))
  const nearest = near.toSorted((a, b) => a.days - b.days)[0]!
  return nearest.days <= 100 ? { date: nearest.one } : null
}
