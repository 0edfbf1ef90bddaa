import { extractArticle } from '../../lib/article/extract-article.ts'
import { browser } from '../../lib/browser/browser.ts'
import type { Report } from '../../lib/corpus/report.ts'
import { callerOf, receiverOf, type Caller } from '../../lib/messages/calls.ts'
import { namesOf } from '../../lib/messages/contexts.ts'
import { TO_KEEPER, type ToKeeper } from '../../lib/messages/keeping.ts'
import { TO_IMPORTER, TO_LIBRARY, type ToImporter, type ToLibrary } from '../../lib/messages/importing.ts'
import { lineTo } from './worker-line.ts'

/** What the worker tells without being asked. */
export type Told = Pick<ToLibrary, 'jobsChanged' | 'collectionsChanged'>

/**
 * Starts the worker that writes the reader's corpora, and what goes with them.
 * @param told called with what has changed
 * @param ended called where the worker could not start or has ended; all calls fail from then on
 */
export function startImporter(told: Told, ended: (why: string) => void): { importer: Caller<ToImporter>; keeper: Caller<ToKeeper> } {
  const receive = receiverOf<ToLibrary, null>('library', TO_LIBRARY, {
    jobsChanged: (_from, jobs) => told.jobsChanged(jobs),
    collectionsChanged: (_from, collections) => told.collectionsChanged(collections),
    readPage: (_from, html, url, force) => readPage(html, url, force),
  }, () => true)
  // a worker cannot ask what the browser's language calls things; its name is what kept articles stand under
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: browser.i18n.getMessage('saved') })
  const post = lineTo(worker, (call) => receive(call, null), ended)
  return { importer: callerOf<ToImporter>('importer', namesOf(TO_IMPORTER), post), keeper: callerOf<ToKeeper>('keeper', namesOf(TO_KEEPER), post) }
}

/** The article of a page that somebody saved. Its scripts do not run and nothing of it is fetched: a document made by a parser has no window. */
function readPage(html: string, url: string | null, force: boolean): Omit<Report, 'id'> | null {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const article = extractArticle(page, { url, force })
  if (!article.isArticle) return null
  const { title, publisher, published, language, text, credit } = article
  return { title, publisher, published, url: article.url ?? url, language, form: 'full', text, credit, cites: [], unknown: [] }
}
