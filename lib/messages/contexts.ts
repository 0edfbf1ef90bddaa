import type { Article } from '../article/article.ts'
import type { Draft } from '../article/draft.ts'
import type { SpellingMode } from '../names/spelling-mode.ts'
import { isSpelling } from '../store/settings.ts'
import type { Decision } from '../decisions/decision.ts'
import { isDecision } from '../decisions/is-decision.ts'
import type { Outcome } from '../compare/comparison.ts'
import type { Span } from '../text/span.ts'
import type { Checks } from './calls.ts'
import type { PanelState } from './panel-state.ts'

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
}

/** Calls to the background, of the panel and of the page. */
export interface ToBackground {
  /** What there is to show of a tab. */
  state(tab: number): PanelState
  /** Reads the tab's page again. @param force take it for an article whatever it looks like */
  read(tab: number, force: boolean): void
  /** Takes back the permission for the tab's site. */
  stopAlways(tab: number): void
  /** Scrolls the page to the sentence of a figure and marks it; false when the page no longer has it. */
  showFigure(tab: number, figure: number): boolean
  /** The same for stretches of the article's text. */
  showSpans(tab: number, spans: Span[]): boolean
  /** Keeps a decision of the reader and shows what it leads to. @throws in a private window, and where the device has no room */
  decide(tab: number, decision: Decision): void
  /** Takes one back. */
  takeBack(tab: number, decision: Decision): void
  /** Keeps the text of the tab's article in the library, or takes it out. @throws in a private window, and where the device has no room */
  keepArticle(tab: number, keep: boolean): void
  /** Compares the tab's article with more of the reports that tell its story, and shows them too. @param reach see `Reading.reach` */
  showMore(tab: number, reach: number): void
  /** Says what makes two names one, from now on and in what is shown. */
  takeNames(tab: number, spelling: SpellingMode): void
  /** Collections have come, gone, or been switched: what is shown is compared anew. */
  corporaChanged(): void
  /** The content script has come into a document: asked for, or by itself on a granted site. */
  pageLoaded(document: number): void
  /** A mark in the page was pressed. */
  markPressed(document: number, figure: number): void
}

/** Calls to the content script of a page. */
export interface ToPage {
  read(force: boolean): PageText
  /** The document that is there now. */
  here(): number
  /** Marks figures of the article that was made of this document's draft. */
  paint(document: number, article: ArticleText, marks: FigureMark[]): void
  /** False when the page no longer has these words. */
  show(document: number, where: 'text' | 'title', spans: Span[]): boolean
}

/** Calls to the panels that are open. */
export interface ToPanel {
  stateChanged(tab: number, state: PanelState): void
  markPressed(tab: number, figure: number): void
}

const isIndex = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0
const isSpan = (value: unknown): boolean => typeof value === 'object' && value !== null && isIndex((value as Span).start) && isIndex((value as Span).end)
const areSpans = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.length <= 100 && value.every(isSpan)
const areMarks = (value: unknown): boolean =>
  Array.isArray(value) && value.every((mark: FigureMark) => isIndex(mark?.figure) && typeof mark.outcome === 'string' && (mark.in === 'text' || mark.in === 'title') && isSpan(mark.span))
const isArticleText = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false
  const { title, text, blocks } = value as Partial<ArticleText>
  return typeof title === 'string' && typeof text === 'string' && Array.isArray(blocks) && blocks.every((block) => isSpan(block) && typeof block.kind === 'string' && block.end <= text.length)
}

/** Most reports that an article is compared with at once. */
const FURTHEST = 2000

/** What a call to the background must hold to be taken. */
export const TO_BACKGROUND: Checks<ToBackground> = {
  state: ([tab]) => isIndex(tab),
  read: ([tab, force]) => isIndex(tab) && typeof force === 'boolean',
  stopAlways: ([tab]) => isIndex(tab),
  showFigure: ([tab, figure]) => isIndex(tab) && isIndex(figure),
  showSpans: ([tab, spans]) => isIndex(tab) && areSpans(spans),
  decide: ([tab, decision]) => isIndex(tab) && isDecision(decision),
  takeBack: ([tab, decision]) => isIndex(tab) && isDecision(decision),
  keepArticle: ([tab, keep]) => isIndex(tab) && typeof keep === 'boolean',
  showMore: ([tab, reach]) => isIndex(tab) && isIndex(reach) && (reach as number) <= FURTHEST,
  takeNames: ([tab, spelling]) => isIndex(tab) && isSpelling(spelling),
  corporaChanged: (args) => args.length === 0,
  pageLoaded: ([document]) => typeof document === 'number',
  markPressed: ([document, figure]) => typeof document === 'number' && isIndex(figure),
}

/** The calls that a page may make: what it says of itself, nothing about other tabs. */
export const OF_PAGES: ReadonlySet<string> = new Set<keyof ToBackground>(['pageLoaded', 'markPressed'])

/** What a call to a page must hold to be taken. */
export const TO_PAGE: Checks<ToPage> = {
  read: ([force]) => typeof force === 'boolean',
  here: (args) => args.length === 0,
  paint: ([document, article, marks]) => typeof document === 'number' && isArticleText(article) && areMarks(marks),
  show: ([document, where, spans]) => typeof document === 'number' && (where === 'text' || where === 'title') && areSpans(spans),
}

/** What a call to the panels must hold to be taken. */
export const TO_PANEL: Checks<ToPanel> = {
  stateChanged: ([tab, state]) => isIndex(tab) && typeof state === 'object' && state !== null && typeof (state as PanelState).kind === 'string',
  markPressed: ([tab, figure]) => isIndex(tab) && isIndex(figure),
}

/** The names of a context's calls. */
export function namesOf<Map extends object>(checks: Map): (keyof Map & string)[] {
  return Object.keys(checks) as (keyof Map & string)[]
}
