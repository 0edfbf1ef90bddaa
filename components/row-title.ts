import type { Comparison } from '../lib/compare/comparison.ts'
import type { Reading } from '../lib/reading.ts'
import { holds } from './quote.ts'
import { locale, say } from './words/words.ts'

/** What a row is about, in the words of the texts: "Russian troops in Tajikistan"; the kind of figure where neither text names it. */
export function rowTitle(reading: Reading, { mine, theirs }: Comparison): string {
  const figure = reading.figures[mine]!
  const counted = figure.counted || theirs.figure.counted
  if (counted === '') return say(`row.kind.${figure.kind}`)
  const place = figure.places[0] ?? theirs.figure.places[0]
  const named = place === undefined || holds(counted, place)
  return capital(named ? counted : say(figure.kind === 'count' ? 'row.count' : 'row.other', { counted, place }))
}

function capital(words: string): string {
  const [first = ''] = words
  return first.toLocaleUpperCase(locale) + words.slice(first.length)
}
