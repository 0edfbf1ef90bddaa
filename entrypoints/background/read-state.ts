import { browser } from '../../lib/browser/browser.ts'
import type { Article } from '../../lib/article/article.ts'
import type { PanelState, SiteAccess } from '../../lib/messages/panel-state.ts'
import { read } from '../../lib/read.ts'
import { decisionStore } from '../../lib/store/decisions.ts'
import { settingsStore } from '../../lib/store/settings.ts'
import { database, withCorpus } from './corpus.ts'

/** What the reader has decided and set on this device. */
export const decisions = decisionStore(database)
export const settings = settingsStore(browser.storage.local)

/** An article beside the corpus, with what the reader has decided; where that cannot be read, without it, and said so. */
export async function readState(site: SiteAccess, article: Article, isPrivate: boolean): Promise<Extract<PanelState, { kind: 'read' }>> {
  const decided = await decisions.all().catch(() => null)
  const { spelling } = await settings.get()
  const reading = await withCorpus(spelling, !isPrivate, (corpus) => read(article, corpus, decided ?? []))
  return { kind: 'read', site, reading, keeping: isPrivate ? 'private' : decided === null ? 'broken' : 'kept' }
}
