import seeds from 'virtual:seeds'
import { callerOf, receiverOf } from '../../lib/messages/calls.ts'
import { namesOf } from '../../lib/messages/contexts.ts'
import { IMPORTS, type Word } from '../../lib/messages/import-words.ts'
import { isPageReport, TO_IMPORTER, TO_LIBRARY, type ToImporter, type ToLibrary } from '../../lib/messages/importing.ts'
import { TO_KEEPER, type ToKeeper } from '../../lib/messages/keeping.ts'
import { openLine, type End } from '../../lib/messages/line.ts'
import { collectionStore } from '../../lib/store/collections.ts'
import { openDatabase } from '../../lib/store/database.ts'
import { importStore } from '../../lib/store/imports.ts'
import { reportStore, WRITER } from '../../lib/store/report-store.ts'
import { isWhole, rebuild, tidy } from '../../lib/store/tidy.ts'
import { newestDate } from '../../lib/text/edtf.ts'
import { keeperHandlers } from './keeper.ts'
import { openImportQueue } from './import-queue.ts'

// The worker that writes the reader's corpora. Of the workers of all windows the one that has the lock imports.

/** Name of the Web Lock of the worker that imports; it is held as long as that lives. */
const LEADER = 'second-source:imports'

const database = openDatabase()
const others = new BroadcastChannel(IMPORTS)
const writing = <T>(act: () => Promise<T>): Promise<T> => navigator.locks.request(WRITER, act) as Promise<T>

const queue = openImportQueue({
  collections: collectionStore(database),
  imports: importStore(database),
  writer: reportStore(database),
  writing,
  async mend() {
    if (!(await isWhole(database))) await rebuild(database)
  },
  tidy: (whole) => tidy(database, whole),
  async readPage(html, url, force) {
    const page = await library.readPage(html, url, force)
    if (!isPageReport(page)) throw new Error('importer: what the page read is no report')
    return page
  },
  bundled: { id: 'bundled', name: 'Second Source', on: true, kind: 'bundled', format: null, fileNames: [], imported: null, reports: seeds.length, newest: newestDate(seeds.map(({ published }) => published)), bytes: null, problems: 0 },
  jobsChanged: (jobs) => void library.jobsChanged(jobs),
  collectionsChanged: (collections) => void library.collectionsChanged(collections),
  send: (word) => others.postMessage(word),
  now: Date.now,
})

const receive = receiverOf<ToImporter, null>('importer', TO_IMPORTER, queue.handlers, () => true)
const keep = receiverOf<ToKeeper, null>('keeper', TO_KEEPER, keeperHandlers({
  database, writing, saved: self.name, now: Date.now,
  changed() {
    queue.hear({ kind: 'changed' })
    others.postMessage({ kind: 'changed' } satisfies Word)
  },
}), () => true)
const line = openLine(self as unknown as End, (call) => receive(call, null) ?? keep(call, null))
const library = callerOf<ToLibrary>('library', namesOf(TO_LIBRARY), line.post)
others.addEventListener('message', ({ data }: MessageEvent<Word>) => queue.hear(data))
navigator.locks.request(LEADER, () => queue.lead()).catch((error: unknown) => {
  // the page says that its worker has ended, and why
  reportError(error)
})
