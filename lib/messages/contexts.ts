import { isGround, MOST_GROUNDS, type Ground } from '../anchor/grounds.ts'
import type { Article } from '../article/article.ts'
import type { Draft } from '../article/draft.ts'
import type { SpellingMode } from '../names/spelling-mode.ts'
import { isSpelling } from '../store/settings.ts'
import type { Report } from '../corpus/report.ts'
import type { Decision } from '../decisions/decision.ts'
import { isDecision } from '../decisions/is-decision.ts'
import type { Outcome } from '../compare/comparison.ts'
import type { Span } from '../text/span.ts'
import type { Checks } from './calls.ts'
import { isId, isKeptHere, KEEPING, KEPT_PAGE, type KeepingCalls, type KeptHere, type KeptPageCalls } from './highlights.ts'
import { isTabState, type TabState } from './panel-state.ts'
import { isPassageHere, PASSAGE, type PassageCalls, type PassageHere } from './passage.ts'

/** A figure of the article to be marked in the page. */
export interface FigureMark {
  /** Index in `Reading.figures`. */
  figure: number
  outcome: Outcome
  in: 'text' | 'title'
  span: Span
}

/** What of an article is looked for in its page: all spans are of these texts. */
export type ArticleText = Pick<Article, 'title' | 'text' | 'blocks'>

/** What the page gives when it is read. */
export interface PageText {
  /** Tells one document of a tab from the next. */
  document: number
  draft: Draft
  /** MIME type of the document. */
  contentType: string
  /** Host with its port, as the address bar has it; '' where there is none. */
  host: string
  /** Whether the article stands on a dark ground. */
  dark: boolean
  /** What its lines stand on, where marks are to be seen. */
  grounds: Ground[]
  /** Whether it asks for a password where the reader sees it. */
  asksPassword: boolean
}

/**
 * Calls to the background, of the panel and of the page. A tab may have gone on to another page while a call is on its way, so each
 * that is about what was shown says of which document it is, or brings what it is about.
 */
export interface ToBackground extends KeepingCalls, PassageCalls {
  /** What there is to show of a tab. */
  state(tab: number): TabState
  /** Reads the tab's page again. @param forced the document that is to be taken for an article whatever it looks like; null for none */
  read(tab: number, forced: number | null): void
  /** Pauses on a site that the tab shows, or ends the pause. @throws in a private window */
  pause(tab: number, host: string, paused: boolean): void
  /** Scrolls the page to the sentence of a figure of a document and marks it; false when the tab no longer shows it. */
  showFigure(tab: number, document: number, figure: number): boolean
  /** The same for stretches of the article's text. */
  showSpans(tab: number, document: number, spans: Span[]): boolean
  /** Keeps a decision of the reader and shows what it leads to. @throws in a private window, and where the device has no room */
  decide(tab: number, decision: Decision): void
  /** Takes one back. */
  takeBack(tab: number, decision: Decision): void
  /** Keeps an article that the tab shows, or showed a moment ago, in the library, or takes it out. @throws in a private window, and where the device has no room */
  keepArticle(tab: number, article: Report, keep: boolean): void
  /** Compares a document's article with more of the reports that tell its story, and shows them too. @param reach see `Reading.reach` @throws where the tab no longer shows it */
  showMore(tab: number, document: number, reach: number): void
  /** Says what makes two names one, from now on and in what is shown. */
  takeNames(tab: number, spelling: SpellingMode): void
  /** Collections have come, gone, or been switched: what is shown is compared anew. */
  corporaChanged(): void
  /** The content script has come into a document: asked for, or by itself on a granted site. */
  pageLoaded(document: number): void
  /** The article of a document has other words than when it was read. */
  pageChanged(document: number): void
  /** Marks stand on other grounds than the article's lines. @param dark whether the page is */
  marksStand(dark: boolean, grounds: Ground[]): void
  /** A mark in the page was pressed. */
  markPressed(document: number, figure: number): void
}

/** Calls to the content script of a page. */
export interface ToPage extends KeptPageCalls {
  /** @param forced the document that is to be taken for an article whatever it looks like; null for none */
  read(forced: number | null): PageText | Promise<PageText>
  /** The document that is there now. */
  here(): number
  /** Marks figures of the article that was made of this document's draft. */
  paint(document: number, article: ArticleText, marks: FigureMark[]): void
  /** False when the page no longer has these words. */
  show(document: number, where: 'text' | 'title', spans: Span[]): boolean
}

/** Calls to the panels that are open. */
export interface ToPanel {
  stateChanged(tab: number, next: TabState): void
  keptChanged(tab: number, kept: KeptHere): void
  passageChanged(tab: number, passage: PassageHere): void
  /** The reader has asked for a tab's page, or for a passage, from outside the panel: by the button, a key or a menu. */
  askedFor(tab: number): void
  markPressed(tab: number, figure: number): void
  keptPressed(tab: number, id: string): void
}

const isHost = (value: unknown): boolean => typeof value === 'string' && value !== '' && value.length < 300
const isIndex = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0
const isSpan = (value: unknown): boolean => typeof value === 'object' && value !== null && isIndex((value as Span).start) && isIndex((value as Span).end)
const areSpans = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.length <= 100 && value.every(isSpan)
const isDocument = (value: unknown): boolean => typeof value === 'number'
const isDocumentOrNull = (value: unknown): boolean => value === null || isDocument(value)
const isText = (value: unknown): boolean => typeof value === 'string'
const isTextOrNull = (value: unknown): boolean => value === null || isText(value)
const isReport = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false
  const { id, title, text, form, publisher, published, url, language, credit, cites, unknown } = value as Partial<Report>
  return [id, title, text].every(isText) && form === 'full' && [publisher, published, url, language].every(isTextOrNull)
    && [credit, cites, unknown].every((list) => Array.isArray(list) && list.every(isText))
}
/** Whether a page may have the marks styled on these. */
export const areGrounds = (value: unknown): boolean => Array.isArray(value) && value.length <= MOST_GROUNDS && value.every((one) => isText(one) && isGround(one))
const areMarks = (value: unknown): boolean =>
  Array.isArray(value) && value.every((mark: FigureMark) => isIndex(mark?.figure) && typeof mark.outcome === 'string' && (mark.in === 'text' || mark.in === 'title') && isSpan(mark.span))
const isArticleText = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false
  const { title, text, blocks } = value as Partial<ArticleText>
  return typeof title === 'string' && typeof text === 'string' && Array.isArray(blocks) && blocks.every((block) => isSpan(block) && typeof block.kind === 'string' && block.end <= text.length)
}

/** Most reports that an article is compared with at once. */
const FURTHEST = 2000

/** What a call to the background must hold to be taken. Put together by a call that bundlers know to be pure, since the script in a page has no use for it. */
export const TO_BACKGROUND: Checks<ToBackground> = /* @__PURE__ */ Object.assign({}, KEEPING, PASSAGE, {
  state: ([tab]) => isIndex(tab),
  read: ([tab, forced]) => isIndex(tab) && isDocumentOrNull(forced),
  pause: ([tab, host, paused]) => isIndex(tab) && isHost(host) && typeof paused === 'boolean',
  showFigure: ([tab, document, figure]) => isIndex(tab) && isDocument(document) && isIndex(figure),
  showSpans: ([tab, document, spans]) => isIndex(tab) && isDocument(document) && areSpans(spans),
  decide: ([tab, decision]) => isIndex(tab) && isDecision(decision),
  takeBack: ([tab, decision]) => isIndex(tab) && isDecision(decision),
  keepArticle: ([tab, article, keep]) => isIndex(tab) && isReport(article) && typeof keep === 'boolean',
  showMore: ([tab, document, reach]) => isIndex(tab) && isDocument(document) && isIndex(reach) && (reach as number) <= FURTHEST,
  takeNames: ([tab, spelling]) => isIndex(tab) && isSpelling(spelling),
  corporaChanged: (args) => args.length === 0,
  pageLoaded: ([document]) => isDocument(document),
  pageChanged: ([document]) => isDocument(document),
  marksStand: ([dark, grounds]) => typeof dark === 'boolean' && areGrounds(grounds),
  markPressed: ([document, figure]) => isDocument(document) && isIndex(figure),
} satisfies Checks<Omit<ToBackground, keyof KeepingCalls | keyof PassageCalls>>)

/** The calls that a page may make: what it says of itself, nothing about other tabs. */
export const OF_PAGES: ReadonlySet<string> = new Set<keyof ToBackground>(['pageLoaded', 'pageChanged', 'marksStand', 'markPressed', 'keptPressed', 'keptFound'])

/** What a call to a page must hold to be taken. */
export const TO_PAGE: Checks<ToPage> = {
  ...KEPT_PAGE,
  read: ([forced]) => isDocumentOrNull(forced),
  here: (args) => args.length === 0,
  paint: ([document, article, marks]) => isDocument(document) && isArticleText(article) && areMarks(marks),
  show: ([document, where, spans]) => isDocument(document) && (where === 'text' || where === 'title') && areSpans(spans),
}

/** What a call to the panels must hold to be taken. */
export const TO_PANEL: Checks<ToPanel> = {
  stateChanged: ([tab, next]) => isIndex(tab) && isTabState(next),
  keptChanged: ([tab, kept]) => isIndex(tab) && isKeptHere(kept),
  passageChanged: ([tab, passage]) => isIndex(tab) && isPassageHere(passage),
  askedFor: ([tab]) => isIndex(tab),
  markPressed: ([tab, figure]) => isIndex(tab) && isIndex(figure),
  keptPressed: ([tab, id]) => isIndex(tab) && isId(id),
}

/** The names of a context's calls. */
export function namesOf<Map extends object>(checks: Map): (keyof Map & string)[] {
  return Object.keys(checks) as (keyof Map & string)[]
}
