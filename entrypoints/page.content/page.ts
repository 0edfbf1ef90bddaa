import { followPage, type Anchored } from '../../lib/anchor/follow-page.ts'
import type { Ground } from '../../lib/anchor/grounds.ts'
import { markAt } from '../../lib/anchor/hit-test.ts'
import { locateArticle, rangeOf, type Placement } from '../../lib/anchor/locate.ts'
import { clearMarks, paintMarks, type Mark, type MarkName } from '../../lib/anchor/paint.ts'
import { describeSelected } from '../../lib/anchor/selection.ts'
import { draftSteps, type Drafted } from '../../lib/article/draft-article.ts'
import type { Outcome } from '../../lib/compare/comparison.ts'
import type { ArticleText, FigureMark, PageText } from '../../lib/messages/contexts.ts'
import type { ChangedPassage, KeptPassage, Selected } from '../../lib/messages/highlights.ts'
import type { Span } from '../../lib/text/span.ts'
import { asksPassword } from './asks-password.ts'
import { isDark } from './ground.ts'
import { inOneGo, inSteps } from './in-steps.ts'
import { keptMarks } from './kept-marks.ts'
import { scrollToRange } from './scroll-to-range.ts'
import { beforeIn, hasMoved, isStillThere } from './story.ts'
import { styledGrounds } from './styled-grounds.ts'
import { watchStory } from './watch-story.ts'

const NAMES: Record<Outcome, MarkName> = { differs: 'ss-differs', far: 'ss-far', updated: 'ss-later', compatible: 'ss-allows', same: 'ss-same' }

/** How long the words that a reader asked for keep their ground, in milliseconds. */
const SHOWN_FOR = 4_000

/** What a page tells of itself. */
export interface PageNews {
  /** A mark was pressed. */
  onMark(figure: number): void
  /** The mark of a passage that was kept was pressed. */
  onKeptMark(id: string): void
  /** Marks stand where they have no styles yet. @param dark whether on a dark ground */
  onGrounds(dark: boolean, grounds: Ground[]): void
  /** Another article stands in the same document, as on pages that change their content and address by script. */
  onMoved(): void
  /** The article that was read has other words by now. */
  onChanged(): void
  /** Which of the passages that were kept the page has, and what it says in place of those that have changed. */
  onKept(ids: string[], changed: ChangedPassage[]): void
}

interface FigureRange extends Mark {
  figure: number
}

/**
 * The page that a content script stands in: read, marked, scrolled, never changed.
 */
export function openPage(document: Document, { onMark, onKeptMark, onGrounds, onMoved, onChanged, onKept }: PageNews) {
  let id = performance.timeOrigin
  let drafted: Drafted | null = null
  /** What was read of the page before another article came into its place. */
  let before: Drafted | null = null
  /** The document that the reader wants to have read whatever it looks like. */
  let forced: number | null = null
  let article: ArticleText | null = null
  let placement: Placement | null = null
  let wanted: FigureMark[] = []
  let painted: FigureRange[] = []
  /** The words that a reader asked for, wherever they stand by now. */
  let focus: { ranges(): Range[]; until: ReturnType<typeof setTimeout> } | null = null
  let stopFollowing = () => {}
  let dark = false
  const styled = styledGrounds((grounds) => onGrounds(dark, grounds))

  const rangesOf = (where: 'text' | 'title', spans: readonly Span[]): Range[] => spans.flatMap((span) => (placement && rangeOf(placement, span, where)) ?? [])
  const draw = (): void => {
    painted = wanted.map(({ figure, outcome, in: where, span }) => ({ figure, name: NAMES[outcome], ranges: rangesOf(where, [span]) }))
    const marks = [...painted, ...kept.marks(), ...(focus ? [{ name: 'ss-focus' as const, ranges: focus.ranges() }] : [])]
    paintMarks(document, marks)
    styled.cover(marks)
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
    if (article) placement = locateArticle(document, article, drafted ? linesOf(drafted) : [])
    draw()
  }
  const anchors = (): Anchored[] => painted.flatMap(({ ranges, figure }) => {
    const mark = wanted.find((one) => one.figure === figure)
    const quote = article && mark ? (mark.in === 'title' ? article.title : article.text).slice(mark.span.start, mark.span.end) : ''
    return ranges.map((range) => ({ quote, range }))
  })

  // caught on the way in: pages that stop clicks on their text would leave the marks dead
  const press = ({ clientX, clientY }: MouseEvent): void => {
    const marks = [...painted, ...kept.passages()]
    const hit = marks.length > 0 ? markAt(document, marks, clientX, clientY) : null
    if (!hit) return
    if ('figure' in hit.mark) onMark(hit.mark.figure)
    // whoever selects words in a passage is not asking for its card
    else if (document.getSelection()?.isCollapsed !== false) onKeptMark(hit.mark.id)
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
  const steps = () => draftSteps(document, {
    url: location.href,
    force: forced === id,
    moved: hasMoved(),
    // of short stories more than one may be in sight: then it is the upper one that the reader is at
    reached: (heading, above) => heading.getBoundingClientRect().top < innerHeight / 2 && above.getBoundingClientRect().bottom < 0,
    before: (heading) => beforeIn(heading, drafted, before),
  })
  /** The page as it stands now; where it changes while it is read, from the one moment at the end. */
  const look = async (): Promise<Drafted> => {
    const address = location.href
    const now = await inSteps(steps())
    return location.href === address && isStillThere(document, now) ? now : inOneGo(steps())
  }
  const watch = watchStory(document, look, {
    onOther(now) {
      clear()
      before = drafted
      drafted = now
      id = performance.timeOrigin + performance.now()
      onMoved()
    },
    onChanged,
  })

  return {
    /** Tells this document from the next one of its tab, and this article from the next one of its document. */
    id: () => id,

    /** Leaves the page as if nobody had been there. */
    leave(): void {
      if (focus) clearTimeout(focus.until)
      clear()
      watch.stop()
      document.removeEventListener('click', press, { capture: true })
    },

    async read(anyway: number | null): Promise<PageText> {
      clear()
      if (anyway === id) forced = id
      let [of, now] = [id, (anyway === id ? null : watch.fresh()) ?? (await look())]
      // another article may have come while this one was read
      while (of !== id) [of, now] = [id, watch.fresh() ?? (await look())]
      drafted = now
      watch.follow(now)
      dark = isDark(document)
      const grounds = styled.begin(document, linesOf(now))
      return { document: id, draft: now.draft, contentType: document.contentType, host: location.host, dark, grounds, asksPassword: asksPassword(document) }
    },

    paint(of: number, read: ArticleText, marks: FigureMark[]): void {
      if (of !== id || !drafted) return
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

/** The elements that an article and its title were read from. */
function linesOf({ heading, elements }: Drafted): Element[] {
  return heading ? [heading, ...elements] : elements
}
