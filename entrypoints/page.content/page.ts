import { followPage, type Anchored } from '../../lib/anchor/follow-page.ts'
import { markAt } from '../../lib/anchor/hit-test.ts'
import { locateArticle, rangeOf, type Placement } from '../../lib/anchor/locate.ts'
import { clearMarks, paintMarks, type Mark, type MarkName } from '../../lib/anchor/paint.ts'
import { describeSelected } from '../../lib/anchor/selection.ts'
import { draftArticle } from '../../lib/article/draft-article.ts'
import type { Draft } from '../../lib/article/draft.ts'
import type { Outcome } from '../../lib/compare/comparison.ts'
import type { ArticleText, FigureMark, PageText } from '../../lib/messages/contexts.ts'
import type { ChangedPassage, KeptPassage, Selected } from '../../lib/messages/highlights.ts'
import type { Span } from '../../lib/text/span.ts'
import { asksPassword } from './asks-password.ts'
import { isDark } from './ground.ts'
import { keptMarks } from './kept-marks.ts'
import { scrollToRange } from './scroll-to-range.ts'
import { watchAddress } from './watch-address.ts'

const NAMES: Record<Outcome, MarkName> = { differs: 'ss-differs', far: 'ss-far', updated: 'ss-later', compatible: 'ss-allows', same: 'ss-same' }

/** When to look whether a page that has changed its address has another text too, in milliseconds. */
const LOOK_AFTER = [250, 1_000, 3_000]

/** How long the words that a reader asked for keep their ground, in milliseconds. */
const SHOWN_FOR = 4_000

/** What a page tells of itself. */
export interface PageNews {
  /** A mark was pressed. */
  onMark(figure: number): void
  /** Another article stands in the same document, as on pages that change their content and address by script. */
  onMoved(): void
  /** Which of the passages that were kept the page has, and what it says in place of those that have changed. */
  onKept(ids: string[], changed: ChangedPassage[]): void
}

interface FigureRange extends Mark {
  figure: number
}

/**
 * The page that a content script stands in: read, marked, scrolled, never changed.
 */
export function openPage(document: Document, { onMark, onMoved, onKept }: PageNews) {
  let id = performance.timeOrigin
  let draft: Draft | null = null
  let article: ArticleText | null = null
  let placement: Placement | null = null
  let wanted: FigureMark[] = []
  let painted: FigureRange[] = []
  /** The words that a reader asked for, wherever they stand by now. */
  let focus: { ranges(): Range[]; until: ReturnType<typeof setTimeout> } | null = null
  let stopFollowing = () => {}

  const rangesOf = (where: 'text' | 'title', spans: readonly Span[]): Range[] => spans.flatMap((span) => (placement && rangeOf(placement, span, where)) ?? [])
  const draw = (): void => {
    painted = wanted.map(({ figure, outcome, in: where, span }) => ({ figure, name: NAMES[outcome], ranges: rangesOf(where, [span]) }))
    paintMarks(document, [...painted, ...kept.marks(), ...(focus ? [{ name: 'ss-focus' as const, ranges: focus.ranges() }] : [])])
  }
  const kept = keptMarks(document, { draw: () => draw(), onFound: onKept })
  /** Brings words into view and gives them a ground for a while; false where there are none. */
  const bring = (ranges: () => Range[]): boolean => {
    if (focus) clearTimeout(focus.until)
    focus = null
    const [first] = ranges()
    if (first) {
      scrollToRange(first)
      focus = { ranges, until: setTimeout(() => { focus = null; draw() }, SHOWN_FOR) }
    }
    draw()
    return first !== undefined
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

  // caught on the way in: pages that stop clicks on their text would leave the marks dead
  const press = ({ clientX, clientY }: MouseEvent): void => {
    const hit = painted.length > 0 ? markAt(document, painted, clientX, clientY) : null
    if (hit) onMark(hit.mark.figure)
  }
  document.addEventListener('click', press, { capture: true, passive: true })

  const clear = (): void => {
    stopFollowing()
    kept.clear()
    clearMarks(document)
    wanted = []
    painted = []
    placement = null
    article = null
  }
  const drafted = (force: boolean): Draft => draftArticle(document, { url: location.href, force })
  const stopWatching = watchAddress(() => {
    // an address that changes while the reader scrolls through one article is no other article
    if (!draft || storyOf(drafted(false)) === storyOf(draft)) return
    clear()
    id = performance.timeOrigin + performance.now()
    onMoved()
  }, LOOK_AFTER)

  return {
    /** Tells this document from the next one of its tab, and this article from the next one of its document. */
    id: () => id,

    /** Leaves the page as if nobody had been there. */
    leave(): void {
      if (focus) clearTimeout(focus.until)
      clear()
      stopWatching()
      document.removeEventListener('click', press, { capture: true })
    },

    read(forced: number | null): PageText {
      clear()
      draft = drafted(forced === id)
      return { document: id, draft, contentType: document.contentType, host: location.host, dark: isDark(document), asksPassword: asksPassword(document) }
    },

    paint(of: number, read: ArticleText, marks: FigureMark[]): void {
      if (of !== id || !draft) return
      article = read
      wanted = marks
      place()
      stopFollowing()
      stopFollowing = followPage(document, anchors, place)
    },

    show(of: number, where: 'text' | 'title', spans: Span[]): boolean {
      if (of !== id || !article) return false
      const ranges = placement ? rangesOf(where, spans) : []
      if (ranges.length === 0 || ranges.some((range) => range.collapsed || !range.startContainer.isConnected)) place()
      return bring(() => rangesOf(where, spans))
    },

    selection: (): Selected => ({ document: id, address: location.href, title: document.title, selected: describeSelected(document) }),

    keep(of: number, passages: KeptPassage[]): void {
      if (of === id) kept.keep(passages)
    },

    showKept(of: number, passage: string): boolean {
      if (of !== id) return false
      kept.refresh(passage)
      return bring(() => kept.rangesOf(passage))
    },
  }
}

/** What tells one story from another: its words and what stands above them. */
function storyOf({ stated, lines, blocks }: Draft): string {
  return [stated.heading ?? stated.title, ...blocks.map(({ line }) => lines[line]!.text)].join('\n')
}
