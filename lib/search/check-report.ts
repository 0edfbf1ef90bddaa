import type { Report } from '../corpus/report.ts'
import { readTerms } from '../match/terms.ts'
import { findNames } from '../names/find-names.ts'
import { foldName } from '../names/spelling.ts'
import { keyContains, nameKey } from '../names/names.ts'
import { parseEdtf } from '../text/edtf.ts'
import type { Group } from './groups.ts'
import type { SearchQuery } from './query.ts'

/** Whether all that a query asks of a report's words, names and record holds of it; its figures are looked at apart. */
export function holdsWords(report: Report, query: SearchQuery, groups: readonly Group[]): boolean {
  return (
    isPublishedBy(report, query.publishers) &&
    isPublishedIn(report, query) &&
    query.phrases.every((phrase) => holdsPhrase(report, phrase)) &&
    !query.without.some((phrase) => holdsPhrase(report, phrase)) &&
    groups.every((group) => group.respelled === null || isNamed(report, group.terms)) &&
    namesPlaces(report, query.places)
  )
}

/** A pattern for words that stand one after the other, whatever stands between them but letters and digits. */
export function phrasePattern(phrase: string, flags: string): RegExp {
  const words = phrase.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, `${flags}iu`)
}

function isPublishedBy({ publisher }: Report, wanted: readonly string[]): boolean {
  const name = foldName(publisher ?? '')
  return wanted.every((one) => name.includes(foldName(one)))
}

function isPublishedIn({ published }: Report, { from, to }: SearchQuery): boolean {
  if (from === null && to === null) return true
  const date = published === null ? null : parseEdtf(published)
  if (!date) return false
  return (from === null || date.earliest >= parseEdtf(from)!.earliest) && (to === null || date.latest <= parseEdtf(to)!.latest)
}

function holdsPhrase({ title, text }: Report, phrase: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(phrase)) return false
  const pattern = phrasePattern(phrase, '')
  return pattern.test(title) || pattern.test(text)
}

/** Whether one of the words stands in the title, or in the text with a capital. */
function isNamed({ title, text }: Report, terms: readonly string[]): boolean {
  let named = false
  readTerms(title, (term) => { named ||= terms.includes(term) })
  readTerms(text, (term, start) => { named ||= terms.includes(term) && /\p{Lu}/u.test(text[start]!) })
  return named
}

function namesPlaces({ title, text }: Report, places: readonly string[]): boolean {
  if (places.length === 0) return true
  const named = new Set([...findNames(title), ...findNames(text)].map(({ key }) => key))
  return places.every((place) => {
    const key = nameKey(place)
    return named.has(key) || [...named].some((name) => keyContains(key, name))
  })
}
