import type { KeptActions, KeptView } from '../../components/library/highlights/kept-view.ts'
import { exportWords } from '../../components/library/highlights/export-words.ts'
import { browser } from '../../lib/browser/browser.ts'
import { openShelf } from '../../lib/highlights/filter.ts'
import { writeBackup } from '../../lib/highlights/formats/backup.ts'
import { keptFile } from '../../lib/highlights/formats/kept-format.ts'
import { isKeptFile } from '../../lib/highlights/formats/recognise-kept.ts'
import { withoutTags, withTags, type Highlight } from '../../lib/highlights/highlight.ts'
import type { SavedArticle } from '../../lib/highlights/shelf.ts'
import type { Caller } from '../../lib/messages/calls.ts'
import type { ToKeeper } from '../../lib/messages/keeping.ts'
import type { Database } from '../../lib/store/database.ts'
import { asHeld, holdingStore } from '../../lib/store/held.ts'
import { highlightStore } from '../../lib/store/highlights.ts'
import { lostPassages } from '../../lib/store/lost.ts'
import { watchSaved } from '../../lib/store/saved-articles.ts'
import { saveFile } from './save-file.ts'

interface KeepingPorts {
  database: Database
  /** The worker that writes kept articles and reads files. */
  keeper: Caller<ToKeeper>
  show(change: Partial<KeptView>): void
  /** Has the background write a note, see there. */
  writeNote(id: string, note: string, begun: string): Promise<string>
  /** Called where the store cannot be read. */
  fail(why: unknown): void
  /** Called where something has changed that articles are compared with, or how. */
  changed(): void
  /** Called after each change of highlights: pages and panels follow it, whose background sleeps through what it does not make itself. */
  highlightsChanged(): void
  /** Asks the browser to keep what is there. */
  toLast(): void
  open(url: string): void
  copy(text: string): Promise<void>
}

/** How long the page may be busy at once with what nobody waits for, in milliseconds. */
const SLICE = 12

/** What the reader kept, followed as it changes in whichever window, and what can be done with it. */
export function keeping({ database, keeper, writeNote, show, fail, changed, highlightsChanged, toLast, open, copy }: KeepingPorts): KeptActions {
  const store = highlightStore(database)
  const holding = holdingStore(store, browser.storage.session)
  let highlights: Highlight[] | null = null
  let held: readonly Highlight[] = []
  let saved: SavedArticle[] | null = null
  let lost: ReadonlySet<string> = new Set()
  let readying = 0

  const showShelf = () => {
    if (highlights === null || saved === null) return
    const shelf = openShelf(asHeld(highlights, held), saved, lost)
    show({ shelf })
    clearTimeout(readying)
    // words are made ready for typing while nobody waits
    const ready = () => {
      const end = performance.now() + SLICE
      if (!shelf.prepare(() => performance.now() < end)) readying = setTimeout(ready, 0) as unknown as number
    }
    readying = setTimeout(ready, 100) as unknown as number
  }
  const follow = () => store.watch((all) => {
    // the first answer is no change
    if (highlights !== null) highlightsChanged()
    highlights = all
    showShelf()
  }, fail)
  let unfollow = follow()
  watchSaved(database, (all) => {
    saved = all
    showShelf()
  }, fail)
  const showHeld = async () => {
    held = await holding.held()
    show({ held })
    showShelf()
  }
  void showHeld()
  lostPassages(browser.storage.local).watch((ids) => {
    lost = ids
    showShelf()
  })
  browser.storage.session.onChanged.addListener(() => void showHeld())

  const settings = async (): Promise<unknown> => (await browser.storage.local.get('settings')).settings ?? null
  const change = (ids: readonly string[], to: (highlight: Highlight) => Highlight) => store.change(ids, to)
  /** Notes on their way: what is deleted meanwhile comes back with them. */
  const notes = new Set<Promise<string>>()
  const remove = async (ids: readonly string[]): Promise<Highlight[]> => {
    await Promise.allSettled(notes)
    const waiting = (await holding.held()).filter(({ id }) => ids.includes(id))
    const gone = await store.delete(ids)
    for (const { id } of waiting) await holding.delete(id)
    return asHeld(gone, waiting)
  }
  const stamp = () => new Date().toISOString().slice(0, 10)

  return {
    note(id, note, begun) {
      // a page that goes takes what it writes itself along, so the background writes it
      const done = writeNote(id, note, begun)
      notes.add(done)
      return done.finally(() => notes.delete(done))
    },
    tag: (id, tag) => change([id], (one) => withTags(one, [tag])),
    untag: (id, tag) => change([id], (one) => withoutTags(one, [tag])),
    tagAll: (ids, tags) => change(ids, (one) => withTags(one, tags)),
    untagAll: (ids, tags) => change(ids, (one) => withoutTags(one, tags)),
    remove: ({ id }) => remove([id]).then(() => {}),
    removeAll: remove,
    async restore(gone) {
      const { unsaved } = await store.merge(gone)
      if (unsaved.length > 0) throw new DOMException(`store: no room for ${unsaved.length}`, 'QuotaExceededError')
    },
    async removeArticle({ id }) {
      const report = await keeper.dropArticle(id)
      if (report === null) throw new Error(`store: no kept article "${id}"`)
      changed()
      return async () => {
        await keeper.keepArticle(report)
        changed()
      }
    },
    open, copy,
    async exportAs(format, some) {
      const { name, content } = keptFile(format, some, `second-source-${stamp()}`, exportWords())
      saveFile(name, content)
    },
    async backUp() {
      saveFile(`second-source-backup-${stamp()}.jsonl`, await keeper.backUp(await settings()))
    },
    saveUnsaved(some) {
      saveFile(`second-source-unsaved-${stamp()}.jsonl`, new Blob([...writeBackup({ highlights: [...some], decisions: [], articles: [], settings: null })], { type: 'application/jsonl' }))
    },
    keepHeld: () => holding.retry(),
    async keptFiles(files) {
      const kept = await Promise.all(files.map(({ file }) => isKeptFile(file).catch(() => false)))
      return files.filter((_, i) => kept[i])
    },
    async takeIn(file) {
      toLast()
      // a file comes in by steps, and what stands there after each of them is nobody's news
      unfollow()
      const { taken, settings: set } = await keeper.takeIn(file, await settings()).finally(() => { unfollow = follow() })
      if (set !== null) await browser.storage.local.set({ settings: set })
      if (taken.articles + taken.decisions > 0) changed()
      return taken
    },
  }
}
