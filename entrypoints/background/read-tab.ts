import type { Ground } from '../../lib/anchor/grounds.ts'
import type { Article } from '../../lib/article/article.ts'
import type { Draft } from '../../lib/article/draft.ts'
import { finishArticle } from '../../lib/article/finish-article.ts'
import { shortenArticle } from '../../lib/article/shorten-article.ts'
import { browser } from '../../lib/browser/browser.ts'
import { articleRefOf } from '../../lib/highlights/article-ref.ts'
import type { ArticleRef } from '../../lib/highlights/highlight.ts'
import { isPageText } from '../../lib/messages/is-page-text.ts'
import type { PanelState, SiteAccess, TabState } from '../../lib/messages/panel-state.ts'
import { readsLanguage } from '../../lib/read.ts'
import { EVERYWHERE, hostOf, patternOf } from '../../lib/sites/host.ts'
import { pausedBy } from '../../lib/sites/paused.ts'
import { closedByAddress, isRefusal, whyClosed } from './closed-pages.ts'
import { corpusFacts, prepare } from './corpus.ts'
import { markStyles } from './mark-styles.ts'
import { documentOf, nobodyThere, pageOf } from './page-calls.ts'
import { readState, settings } from './read-state.ts'
import { PAGE_SCRIPT } from './sites.ts'
import { isPrivate } from './states.ts'
import { within } from './within.ts'

/** Longest that a page may take to give its text, in milliseconds; past that the reader is told. */
const PATIENCE = 15_000

/** What started a check. The reader's press lets the page in; the panel and the page itself can only use what was let in before. */
export type Cause = 'press' | 'panel' | 'page'

/** What is told of a reading that is under way. */
export interface ReadingNews {
  /** The script is in the page. @param document that had it before; null for another, which says itself that it is there */
  entered(document: number | null): void
  /** How far it has got. */
  progress(state: PanelState): void
}

/**
 * Reads the page that a tab shows, and compares it.
 * @param forced the document that is taken for an article whatever it looks like; null for none
 * @throws where the page may not be read, or does not answer
 */
export async function readTab(tab: number, forced: number | null, news: ReadingNews): Promise<TabState> {
  // whatever goes wrong here goes wrong again with the article, and is told then
  prepare().catch(nobodyThere)
  const told = await stateByAddress((await browser.tabs.get(tab)).url ?? '')
  if (told) return { document: null, state: told }
  news.entered(await enter(tab))
  const text: unknown = await within(pageOf(tab).read(forced), PATIENCE, 'page: no answer')
  if (!isPageText(text)) throw new Error('page: the answer is not that of a page')
  const { document, draft, contentType, dark, grounds } = text
  const site = await siteOf(text.host)
  // where the browser keeps the address to itself the page has told its site
  if (pausedBy(text.host, (await settings.get()).pauses)) return { document, state: { kind: 'paused', site, why: 'site' } }
  if (text.asksPassword && forced !== document) return { document, state: { kind: 'paused', site, why: 'password' } }
  if (contentType === 'application/pdf') return { document, state: { kind: 'closed', why: 'pdf' } }
  const article = shortenArticle(finishArticle(draft))
  const page = { article: await refOf(article, draft), dark }
  await styleMarks(tab, dark, grounds)
  if (!article.isArticle) return { document, page, state: { kind: 'notArticle', site, reason: article.notArticle?.reason ?? 'tooShort' } }
  if (!readsLanguage(article.language)) return { document, page, state: { kind: 'otherLanguage', site, article, language: article.language! } }
  news.progress({ kind: 'reading', site, progress: { words: article.words, figures: null, reports: (await corpusFacts()).reports } })
  return { document, page, state: await readState(site, article, await isPrivate(tab)) }
}

/** What the address of a page alone tells of it, so that the page is not entered; null where it tells nothing, as that of a page that was not let in, which the browser keeps to itself ("") but for pages of our own. */
export async function stateByAddress(url: string): Promise<Extract<PanelState, { kind: 'closed' | 'paused' }> | null> {
  const why = closedByAddress(url, browser.runtime.getURL(''))
  if (why) return { kind: 'closed', why }
  const host = hostOf(url)
  return host !== null && pausedBy(host, (await settings.get()).pauses) ? { kind: 'paused', site: await siteOf(host), why: 'site' } : null
}

/**
 * Has the script of pages come into a tab's page. A page that was let in and left is still readable when the reader comes back to it, though no script may be
 * run in it any more.
 * @returns the document that had it; null where none said so
 * @throws where it may not
 */
export async function enter(tab: number): Promise<number | null> {
  const there = await documentOf(tab)
  if (typeof there === 'number') return there
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [`/${PAGE_SCRIPT}`] })
    return null
  } catch (error) {
    // the page may have gone meanwhile, and the one in its place have the script already
    const next = await documentOf(tab)
    if (typeof next === 'number') return next
    throw error
  }
}

/** What to show of a page that could not be read; null where it has just not been let in. */
export async function failure(tab: number, cause: Cause, detail: string): Promise<PanelState | null> {
  const url = await browser.tabs.get(tab).then((found) => found.url ?? null, () => null)
  if (cause !== 'press' && isRefusal(detail)) return null
  const why = whyClosed(url, detail)
  return why ? { kind: 'closed', why } : { kind: 'failed', site: { host: null, always: false }, detail }
}

/** A site, and whether the reader has it checked always. */
export async function siteOf(host: string): Promise<SiteAccess> {
  if (host === '') return { host: null, always: false }
  const [all, site] = await Promise.all([EVERYWHERE, patternOf(host)].map((origin) => browser.permissions.contains({ origins: [origin] })))
  return { host, always: all ? 'all' : site ? 'site' : false }
}

/** Gives the marks their look on these grounds of a page, and of its frames as they are now. */
export async function styleMarks(tab: number, dark: boolean, grounds: readonly Ground[]): Promise<void> {
  if (grounds.length === 0) return
  const target = { tabId: tab, allFrames: true }
  try {
    for (const css of [markStyles(true, grounds), markStyles(false, grounds)]) await browser.scripting.removeCSS({ target, css })
    await browser.scripting.insertCSS({ target, css: markStyles(dark, grounds) })
  } catch {
    // a page that the reader came back to has its styles from before; without them the marks are missing, not the reading
  }
}

/** What is kept of a page beside the passages. What does not read as an article has the title of its page. */
function refOf(article: Article, { stated }: Draft): Promise<ArticleRef> {
  return articleRefOf({ ...article, title: article.title || stated.title }, stated.url ?? '')
}
