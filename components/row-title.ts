import type { Comparison } from '../lib/compare/comparison.ts'
import type { Figure } from '../lib/figures/figure.ts'
import type { Reading } from '../lib/reading.ts'
import { holds } from './quote.ts'
import { locale, say } from './words/words.ts'

/** What a row is about, in the words of the texts: "Russian troops in Tajikistan"; the kind of figure where neither text names it. */
export function rowTitle(reading: Reading, { mine, theirs }: Comparison): string {
  const figure = reading.figures[mine]!
  return titleOf(figure, figure.counted || theirs.figure.counted, figure.places[0] ?? theirs.figure.places[0])
}

/** What a figure is about, in the words of its text. */
export function figureTitle(figure: Figure): string {
  return titleOf(figure, figure.counted, figure.places[0])
}

function titleOf(figure: Figure, counted: string, place: string | undefined): string {
  if (counted === '') return say(`row.kind.${figure.kind}`)
  const named = place === undefined || holds(counted, place)
  return capital(named ? counted : say(figure.kind === 'count' ? 'row.count' : 'row.other', { counted, place }))
}

/** Words with a capital at their beginning. */
export function capital(words: string): string {
  const [first = ''] = words
  return first.toLocaleUpperCase(locale) + words.slice(first.length)
}
