import '../../components/second-source.css'
import '../../components/library/library.css'
import '../../components/search.css'
import '../../components/highlights/highlights.css'
import '../../components/library/highlights/shelf.css'
import { render } from 'preact'
import seeds from 'virtual:seeds'
import { Library } from '../../components/library/Library.tsx'
import { tabOf, type LibraryActions, type LibraryView, type Tab } from '../../components/library/library-view.ts'
import type { DecisionsView } from '../../components/library/decisions-view.ts'
import type { KeptView } from '../../components/library/highlights/kept-view.ts'
import { SearchReports } from '../../components/SearchReports.tsx'
import { browser } from '../../lib/browser/browser.ts'
import { exportReports } from '../../lib/corpus/export-reports.ts'
import { callerOf } from '../../lib/messages/calls.ts'
import { namesOf, TO_BACKGROUND, type ToBackground } from '../../lib/messages/contexts.ts'
import { openDatabase } from '../../lib/store/database.ts'
import { askToLast, roomOf } from '../../lib/store/room.ts'
import { settingsStore } from '../../lib/store/settings.ts'
import { speakAsSet } from '../../components/words/speak-as-set.ts'
import { deciding } from './deciding.ts'
import { startImporter } from './importer.ts'
import { keeping } from './keeping.ts'
import { fileNameOf, saveFile } from './save-file.ts'
import { searching } from './searching.ts'

// Nothing is drawn before the words are there.
await speakAsSet(settingsStore(browser.storage.local), document, navigator.languages, draw)

// What the page shows comes from its worker and from the store; it keeps nothing.

const background = callerOf<ToBackground>('background', namesOf(TO_BACKGROUND), (call) => browser.runtime.sendMessage(call))
/** How often a growing collection is searched and compared with anew, in milliseconds. */
const FOLLOWS = 5_000

let view: LibraryView = { collections: null, imports: [], space: null, failed: null }
let kept: KeptView = { shelf: null, held: [] }
let decided: DecisionsView = { decided: null, nameOf: (document) => document }

const put = (change: Partial<LibraryView>) => {
  view = { ...view, ...change }
  draw()
}
const fail = (why: unknown) => put({ failed: why instanceof Error ? why.message : String(why) })

/** What was last searched and compared with, and when the next change of it is passed on. */
let followed = ''
let following: ReturnType<typeof setTimeout> | undefined

/** Has what is found and what panels show follow what the collections hold: at once where the reader changed something, now and then while reports come in. */
function follow(): void {
  if (contentsOf(view) === followed || following !== undefined) return
  following = setTimeout(() => {
    following = undefined
    followed = contentsOf(view)
    search.again()
    void measure()
    compareAgain()
  }, view.imports.some(({ state }) => state === 'reading') ? FOLLOWS : 0)
}

const { importer, keeper } = startImporter({
  jobsChanged: (imports) => put({ imports }),
  collectionsChanged(collections) {
    put({ collections })
    follow()
  },
}, fail)

const actions: LibraryActions = {
  ...importer,
  async begin(files, order) {
    // a store that may be cleared when the device runs short is no library; the answer is the browser's
    void askToLast(navigator.storage).then(measure)
    return importer.begin(files, order)
  },
  async exportReports({ id, name, kind }) {
    saveFile(fileNameOf(name), kind === 'bundled' ? await exportReports(bundled()) : await importer.exported(id))
  },
  copy: (text) => navigator.clipboard.writeText(text),
  async askToLast() {
    const lasts = await askToLast(navigator.storage)
    await measure()
    return lasts
  },
}

/** Has panels compare anew; one that cannot be reached has no panel to tell, and reads the store when it starts. */
const compareAgain = () => void background.corporaChanged().catch(() => {})

const open = (url: string) => {
  // an imported report may name anything as its address
  if (/^https?:/i.test(url)) void browser.tabs.create({ url })
}

const database = openDatabase()
const keptActions = keeping({
  database, keeper, writeNote: background.note, toLast: () => void askToLast(navigator.storage).then(measure), fail, open, changed: compareAgain, highlightsChanged: () => void background.highlightsChanged().catch(() => {}), copy: actions.copy,
  show(change) {
    kept = { ...kept, ...change }
    draw()
  },
})

const decisionActions = deciding({
  database, fail, bundled: seeds, shelf: () => kept.shelf, changed: compareAgain,
  show(view) {
    decided = view
    draw()
  },
})

const search = searching(() => draw())
const searchActions = {
  search: search.search,
  more: search.more,
  openReport: open,
  collectionOf({ id }: { id: string }) {
    const collections = view.collections ?? []
    return collections.length < 2 ? null : (collections.find((one) => id.startsWith(`${one.id}/`))?.name ?? collections.find(({ kind }) => kind === 'bundled')?.name ?? null)
  },
}

/** Tells one state of what is compared with from another. */
function contentsOf({ collections }: LibraryView): string {
  return (collections ?? []).map(({ id, on, reports }) => `${id} ${on} ${reports}`).join('\n')
}

/** The reports that come with the extension. */
async function* bundled() {
  yield seeds
}

function draw(): void {
  const found = <SearchReports view={search.view()} actions={searchActions} />
  render(<Library view={view} actions={actions} tab={tabOf(location.hash)} goTo={goTo} search={found} kept={kept} keptActions={keptActions} decisions={decided} decisionActions={decisionActions} />, document.body)
}

function goTo(tab: Tab): void {
  if (tabOf(location.hash) !== tab) location.hash = tab
}

/** How much room the extension takes, and may take. */
async function measure(): Promise<void> {
  const room = await roomOf(navigator.storage)
  if (room) put({ space: room })
}

addEventListener('hashchange', draw)
draw()
Promise.all([importer.collections(), importer.jobs()]).then(([collections, imports]) => {
  put({ collections, imports })
  followed = contentsOf(view)
}, fail)
void measure()
