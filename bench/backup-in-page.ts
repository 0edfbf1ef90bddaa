/*
 * What is run in a page by `backup.ts`, bundled into one script: the store of highlights in a real IndexedDB.
 */
import type { Highlight } from '../lib/highlights/highlight.ts'
import { backupOf, restoreBackup } from '../lib/store/backup.ts'
import { openDatabase } from '../lib/store/database.ts'
import { highlightStore } from '../lib/store/highlights.ts'
import { isNoRoom } from '../lib/corpus/no-room.ts'

const NO_SETTINGS = { get: async () => ({}), set: async () => {} }

function made(i: number, note: string): Highlight {
  return {
    v: 1, id: `made-${i}`, kind: 'passage', selectors: { quote: { exact: `the ${i} boats that were counted below the old bridge`, prefix: 'The harbour office wrote on Monday that ', suffix: ' had not been seen since.' }, position: { start: 40 + i, end: 90 + i }, copy: { of: 1, which: 1 }, frame: null },
    article: { address: `https://paper.example/${i % 700}`, canonical: null, title: `Boats, part ${i % 700}`, byline: ['Mirja Lund'], publisher: 'The Harbour Post', published: '2026-03-14', language: 'en', hash: 'ab'.repeat(32), sketch: '12ab'.repeat(32) },
    quote: `the ${i} boats that were counted below the old bridge`, note, tags: ['boats', `part ${i % 9}`], made: i, changed: i,
  }
}

/** Writes highlights, backs them up, restores them into an empty database, backs that up: milliseconds of the restoring, and whether the two files are the same. */
export async function backupAndRestore(count: number): Promise<{ write: number; backup: number; restore: number; megabytes: number; same: boolean }> {
  const [first, second] = [openDatabase('bench-first'), openDatabase('bench-second')]
  const began = performance.now()
  await highlightStore(first).merge(Array.from({ length: count }, (_, i) => made(i, 'Ask the office who counted.')))
  const written = performance.now()
  const text = await (await backupOf(first, NO_SETTINGS)).text()
  const backed = performance.now()
  await restoreBackup(second, NO_SETTINGS, text, 'Saved')
  const restored = performance.now()
  const same = (await (await backupOf(second, NO_SETTINGS)).text()) === text
  return { write: written - began, backup: backed - written, restore: restored - backed, megabytes: text.length / 1e6, same }
}

/** Text that no store makes smaller. */
function noise(length: number): string {
  const bytes = new Uint8Array(length / 2)
  for (let from = 0; from < bytes.length; from += 65_536) crypto.getRandomValues(bytes.subarray(from, from + 65_536))
  return [...bytes].map((byte) => String.fromCharCode(33 + (byte % 90), 33 + (byte % 83))).join('')
}

/** Fills the device until it refuses: what was added, what was said to be unsaved, whether one more is refused as a lack of room, and what is there afterwards. */
export async function fill(): Promise<{ added: number; unsaved: number; there: number; refused: boolean }> {
  const database = openDatabase('bench-full')
  const store = highlightStore(database)
  const merged = await store.merge(Array.from({ length: 20_000 }, (_, i) => made(i, noise(4000))))
  let refused = false
  try {
    await store.keep(made(99_999, noise(40_000_000)))
  } catch (error) {
    refused = isNoRoom(error)
  }
  return { added: merged.added, unsaved: merged.unsaved.length, there: await database.highlights.count(), refused }
}
