import { followPage, type Anchored } from '../../lib/anchor/follow-page.ts'
import { markAt } from '../../lib/anchor/hit-test.ts'
import { locateArticle, rangeOf, type Placement } from '../../lib/anchor/locate.ts'
import { clearMarks, paintMarks, type Mark, type MarkName } from '../../lib/anchor/paint.ts'
import type { Article } from '../../lib/article/article.ts'
import { extractArticle } from '../../lib/article/extract-article.ts'
import type { Outcome } from '../../lib/compare/comparison.ts'
import type { FigureMark, PageText } from '../../lib/messages/contexts.ts'
import type { Span } from '../../lib/text/span.ts'
import { isDark } from './ground.ts'
import { scrollToRange } from './scroll-to-range.ts'
import { shortenArticle } from './shorten-article.ts'

const NAMES: Record<Outcome, MarkName> = { differs: 'ss-differs', far: 'ss-far', updated: 'ss-later', compatible: 'ss-allows', same: 'ss-same' }

/** How long the words that a reader asked for keep their ground, in milliseconds. */
const SHOWN_FOR = 4_000

interface FigureRange extends Mark {
  figure: number
}

/**
 * The page that a content script stands in: read, marked, scrolled, never changed.
 * @param onMark called with the figure whose mark is pressed
 */
export function openPage(document: Document, onMark: (figure: number) => void) {
  const id = performance.timeOrigin
  let article: Article | null = null
  let placement: Placement | null = null
  let wanted: FigureMark[] = []
  let painted: FigureRange[] = []
  let focus: { where: 'text' | 'title'; spans: Span[]; until: ReturnType<typeof setTimeout> } | null = null
  let stopFollowing = () => {}

  const rangesOf = (where: 'text' | 'title', spans: readonly Span[]): Range[] => spans.flatMap((span) => (placement && rangeOf(placement, span, where)) ?? [])
  const draw = (): void => {
    painted = wanted.map(({ figure, outcome, in: where, span }) => ({ figure, name: NAMES[outcome], ranges: rangesOf(where, [span]) }))
    paintMarks(document, [...painted, ...(focus ? [{ name: 'ss-focus' as const, ranges: rangesOf(focus.where, focus.spans) }] : [])])
  }
  /** Looks for the words anew, as after the page was written anew under them. */
  const place = (): void => {
    if (article) placement = locateArticle(document, article)
    draw()
  }
  const anchors = (): Anchored[] => painted.flatMap(({ ranges, figure }) => {
    const mark = wanted.find((one) => one.figure === figure)
    const quote = article && mark ? (mark.in === 'title' ? article.title : article.text).slice(mark.span.start, mark.span.end) : ''
    return ranges.map((range) => ({ quote, range }))
  })

  document.addEventListener('click', ({ clientX, clientY }) => {
    const hit = painted.length > 0 ? markAt(document, painted, clientX, clientY) : null
    if (hit) onMark(hit.mark.figure)
  })

  return {
    /** Tells this document from the next one of its tab. */
    id,

    read(force: boolean): PageText {
      stopFollowing()
      clearMarks(document)
      wanted = []
      painted = []
      article = shortenArticle(extractArticle(document, { url: location.href, force }))
      placement = null
      return { document: id, article, contentType: document.contentType, host: location.host, dark: isDark(document) }
    },

    paint(of: number, marks: FigureMark[]): void {
      if (of !== id || !article) return
      wanted = marks
      place()
      stopFollowing()
      stopFollowing = followPage(document, anchors, place)
    },

    show(of: number, where: 'text' | 'title', spans: Span[]): boolean {
      if (of !== id || !article) return false
      if (focus) clearTimeout(focus.until)
      focus = null
      let ranges = placement ? rangesOf(where, spans) : []
      if (ranges.length === 0 || ranges.some((range) => range.collapsed || !range.startContainer.isConnected)) {
        place()
        ranges = rangesOf(where, spans)
      }
      const [first] = ranges
      if (first) {
        scrollToRange(document, first)
        focus = { where, spans, until: setTimeout(() => { focus = null; draw() }, SHOWN_FOR) }
      }
      draw()
      return first !== undefined
    },
  }
}
