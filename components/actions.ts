import type { Article } from '../lib/article/article.ts'
import type { Decision } from '../lib/decisions/decision.ts'
import type { SpellingMode } from '../lib/names/spelling-mode.ts'
import type { Span } from '../lib/text/span.ts'
import type { TakingActions } from './evidence/EvidenceActs.tsx'

/** What a reader can do in the panel. The panel calls; whoever mounts it knows tabs, permissions and the clipboard. */
export interface PanelActions extends TakingActions {
  /** Scrolls the page to the sentence of a figure and marks it. @param figure index in `Reading.figures` */
  showFigure(figure: number): void
  /** Scrolls the page to words that make a report related, and marks them. @param spans offsets in `Article.text`, at least one */
  showReason(spans: readonly Span[]): void
  /** Opens the page of the library, or turns to it where it is open. */
  openLibrary(part: 'search' | 'corpora'): void
  /** Opens the page of options, or turns to it where it is open. */
  openOptions(): void
  /** Opens the original of a report in a new tab. */
  openReport(url: string): void
  /** Asks for permission to check the tab's site without being asked; must be called inside the click. */
  alwaysCheck(): void
  /** Takes that permission back. */
  stopAlways(): void
  /** Leaves the tab's site alone from now on, or no longer. @returns settles when it is kept; rejected when it could not be */
  pause(paused: boolean): Promise<void>
  /** Keeps a decision; the reading that it leads to comes by itself. @returns settles when it is kept; rejected when it could not be */
  decide(decision: Decision): Promise<void>
  /** Takes a decision back. @returns the same */
  takeBack(decision: Decision): Promise<void>
  /** Keeps an article's text in the library, or takes it out. @returns the same */
  keepArticle(article: Article, keep: boolean): Promise<void>
  /** Compares the article with more of the reports that tell its story; they come with the next reading. @param reach see `Reading.reach` @returns the same */
  showMore(reach: number): Promise<void>
  /** Says what makes two names one. */
  takeNames(spelling: SpellingMode): void
  /** Reads a page that does not read as an article. */
  readAnyway(): void
  tryAgain(): void
}
