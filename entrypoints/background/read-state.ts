import { browser } from '../../lib/browser/browser.ts'
import type { Article } from '../../lib/article/article.ts'
import { keptReport } from '../../lib/corpus/kept-report.ts'
import type { Report } from '../../lib/corpus/report.ts'
import { articleKey } from '../../lib/decisions/decision.ts'
import { IMPORTS, type Word } from '../../lib/messages/import-words.ts'
import type { PanelState, SiteAccess } from '../../lib/messages/panel-state.ts'
import { read } from '../../lib/read.ts'
import { decisionStore } from '../../lib/store/decisions.ts'
import { WRITER } from '../../lib/store/report-store.ts'
import { savedArticles } from '../../lib/store/saved-articles.ts'
import { settingsStore } from '../../lib/store/settings.ts'
import { database, withCorpus } from './corpus.ts'

/** What the reader has decided and set on this device. */
export const decisions = decisionStore(database)
const saved = savedArticles(database, browser.i18n.getMessage('saved'))
/** How the reader wants articles read. */
export const settings = settingsStore(browser.storage.local)

/** An article beside the corpus, with what the reader has decided; where that cannot be read, without it, and said so. @param reach see `Reading.reach` @param at when the page was read, in milliseconds */
export async function readState(site: SiteAccess, article: Article, isPrivate: boolean, reach?: number, at = Date.now()): Promise<Extract<PanelState, { kind: 'read' }>> {
  performance.mark('second-source:asked')
  const decided = await decisions.all().catch(() => null)
  const { spelling } = await settings.get()
  const reading = await withCorpus(spelling, !isPrivate, (corpus) => read(article, corpus, decided ?? [], reach))
  performance.mark('second-source:answered')
  const keeping = isPrivate ? 'private' : decided === null ? 'broken' : 'kept'
  return { kind: 'read', site, at, reading, keeping, saved: keeping === 'kept' ? await saved.has(keptReport(article, articleKey(article))).catch(() => null) : null }
}

/** Keeps an article in the library, or takes it out; waits for whoever writes there. @throws where it could not be kept */
export async function keepArticle(article: Report, keep: boolean): Promise<void> {
  await navigator.locks.request(WRITER, () => saved[keep ? 'keep' : 'drop'](article))
  const library = new BroadcastChannel(IMPORTS)
  library.postMessage({ kind: 'changed' } satisfies Word)
  library.close()
}
