import { browser } from '../../lib/browser/browser.ts'
import type { ArticleRef, Highlight } from '../../lib/highlights/highlight.ts'
import { isSameArticle } from '../../lib/highlights/same-article.ts'
import type { ChangedPassage, KeptHere, SaveNews } from '../../lib/messages/highlights.ts'
import { holdingStore } from '../../lib/store/held.ts'
import { highlightStore } from '../../lib/store/highlights.ts'
import { lostPassages } from '../../lib/store/lost.ts'
import { database } from './corpus.ts'
import { isStill, nobodyThere, pageOf } from './page-calls.ts'
import { isPrivate, panels, states } from './states.ts'

/** The reader's highlights on this device. */
export const highlights = highlightStore(database)
/** The same, with what finds no room there. */
export const holding = holdingStore(highlights, browser.storage.session)

// Nothing depends on what stands here: a page that is asked again says again what it has.

/** Which passages their pages did not have. */
const lost = lostPassages(browser.storage.local)
/** Which passages a tab's page was asked to look for, and which of them it has. */
const asked = new Map<number, { document: number; ids: string; found: string[] | null; changed: ChangedPassage[] }>()
/** What came of the last press on "Save" in a tab. */
const news = new Map<number, SaveNews>()

/** What is kept of the page that a tab shows. */
export async function keptHere(tab: number): Promise<KeptHere> {
  const last = news.get(tab) ?? null
  const nothing = { highlights: [], held: [], found: null, changed: [], last }
  if (await isPrivate(tab)) return { can: 'private', ...nothing }
  const known = await states.get(tab)
  if (!known?.page || known.document === null) return { can: 'nowhere', ...nothing }
  try {
    const { all, held } = await keptOf(known.page.article)
    const answer = asked.get(tab)
    const { found, changed } = answer?.document === known.document && answer.ids === idsOf(all) ? answer : nothing
    return { can: 'yes', highlights: all, held, found, changed, last }
  } catch {
    // the panel says that the store could not be read; whoever writes to it is told why
    return { can: 'broken', ...nothing }
  }
}

/** Paints what is kept of the page that a tab shows, and tells the panels of it. */
export async function showKept(tab: number): Promise<void> {
  const known = await states.get(tab)
  const here = await keptHere(tab)
  // the tab may show another page by now
  if ((await states.get(tab))?.document !== known?.document) return
  if (known?.page && known.document !== null && here.can === 'yes') {
    const ids = idsOf(here.highlights)
    const before = asked.get(tab)
    if (before?.document !== known.document || before.ids !== ids) {
      asked.set(tab, { document: known.document, ids, found: null, changed: [] })
      const passages = here.highlights.flatMap(({ id, selectors }) => (selectors ? [{ id, selectors }] : []))
      await pageOf(tab).keep(known.document, passages).catch(nobodyThere)
    }
  }
  tell(tab, await keptHere(tab))
}

/** The same for all tabs, after highlights have changed. @param first the tab that the reader is at, where one is known */
export async function showAllKept(first?: number): Promise<void> {
  for (const tab of new Set([...(first === undefined ? [] : [first]), ...(await states.tabs())])) await showKept(tab)
}

/** Takes a page's word on which of the passages it has. */
export async function takeFound(tab: number, document: number, ids: string[], changed: ChangedPassage[]): Promise<void> {
  const before = asked.get(tab)
  if (before?.document === document) {
    Object.assign(before, { found: ids, changed })
    // the library shows it; where it cannot be written it is known the next time
    lost.tell(before.ids.split('\n').filter(Boolean), ids).catch(nobodyThere)
  }
  // a page whose question was forgotten with the worker is asked once more
  else if ((await states.get(tab))?.document === document) return showKept(tab)
  tell(tab, await keptHere(tab))
}

/** Has a page that was read anew asked anew: what it painted before is gone. */
export function askAnew(tab: number): void {
  asked.delete(tab)
}

/** Forgets what was said of the page that a tab no longer shows. */
export async function leaveKept(tab: number): Promise<void> {
  asked.delete(tab)
  news.delete(tab)
  tell(tab, await keptHere(tab))
}

/** Says what came of a press on "Save". */
export async function sayNews(tab: number, said: SaveNews): Promise<void> {
  news.set(tab, said)
  tell(tab, await keptHere(tab))
}

/** Scrolls a document to a highlight; false where the tab shows another, or the page does not have it. */
export async function showHighlight(tab: number, document: number, id: string): Promise<boolean> {
  return (await isStill(tab, document)) && pageOf(tab).showKept(document, id)
}

/** What is kept of an article, on the disk and in memory, the earliest first. */
export async function keptOf(article: ArticleRef): Promise<{ all: Highlight[]; held: string[] }> {
  const waiting = (await holding.held()).filter((one) => isSameArticle(one.article, article))
  const held = waiting.map(({ id }) => id)
  const stored = (await highlights.of(article)).filter(({ id }) => !held.includes(id))
  return { all: [...stored, ...waiting].sort((a, b) => a.made - b.made || (a.id < b.id ? -1 : 1)), held }
}

function idsOf(all: readonly Highlight[]): string {
  return all.filter(({ selectors }) => selectors !== null).map(({ id }) => id).join('\n')
}

function tell(tab: number, kept: KeptHere): void {
  panels.keptChanged(tab, kept).catch(nobodyThere)
}
