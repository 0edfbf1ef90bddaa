import { sentenceKey } from './around.ts'
import type { InternalConflict, Side } from './comparison.ts'
import type { Finder } from './finder.ts'
import { periodOf } from './lengths.ts'
import { listOf } from './listed.ts'
import { changeOf, shareOf } from './ratios.ts'
import { sharesOf, sumOf } from './sums.ts'

/** Each knows a few forms that leave no doubt, and no more. */
const FINDERS: Finder[] = [sumOf, sharesOf, listOf, shareOf, changeOf, periodOf]

/** What does not fit together inside one sentence of a text. */
export function insideSentences(side: Side): InternalConflict[] {
  const found: InternalConflict[] = []
  const bySentence = Map.groupBy(side.figures.map((other, index) => ({ other, index })), ({ other }) => sentenceKey(other))
  side.figures.forEach((figure, at) => {
    const text = figure.in === 'title' ? side.title : side.text
    const following = (bySentence.get(sentenceKey(figure)) ?? []).filter(({ index }) => index > at)
    for (const finder of FINDERS) {
      const conflict = finder(figure, at, following, text)
      if (conflict) found.push(conflict)
    }
  })
  return found
}
