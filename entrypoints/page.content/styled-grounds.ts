import { groundsOf, holdersOf, MOST_GROUNDS, type Ground } from '../../lib/anchor/grounds.ts'
import type { Mark } from '../../lib/anchor/paint.ts'

/**
 * The grounds of a page, and of its frames, that marks are styled on so far.
 * @param onMore has more of them styled
 */
export function styledGrounds(onMore: (grounds: Ground[]) => void) {
  let styled = new WeakMap<Document, Set<Ground>>()
  return {
    /** Begins anew with the lines of an article, whose grounds are styled by who asked for it. */
    begin(document: Document, lines: Iterable<Element>): Ground[] {
      const grounds = groundsOf(lines)
      styled = new WeakMap([[document, grounds]])
      return [...grounds]
    },

    /** Has the grounds styled that marks stand on and that are not yet. */
    cover(marks: readonly Mark[]): void {
      const holders = Map.groupBy(new Set(marks.flatMap(({ ranges }) => ranges.flatMap(holdersOf))), (element) => element.ownerDocument)
      const more = new Set<Ground>()
      for (const [document, elements] of holders) {
        const known = styled.get(document) ?? new Set()
        if (known.has('*')) continue
        let missing = [...groundsOf(elements)].filter((ground) => !known.has(ground))
        if (known.size + missing.length > MOST_GROUNDS) missing = ['*']
        for (const ground of missing) {
          known.add(ground)
          more.add(ground)
        }
        styled.set(document, known)
      }
      if (more.size > 0) onMore([...more].slice(0, MOST_GROUNDS))
    },
  }
}
