import { isSameName } from '../../lib/corpus/collection.ts'
import type { ImportOrder, ImportRecord, SourceFile } from '../../lib/corpus/import-job.ts'
import { MOST_PRINTS } from '../../lib/corpus/plan-import.ts'
import type { CollectionRecord } from '../../lib/store/database.ts'

/** What an import is begun with. */
export interface Beginning {
  files: readonly SourceFile[]
  /** `filePrint` of each. */
  prints: readonly string[]
  order: ImportOrder
  /** In milliseconds. */
  now: number
}

/** A collection for an import, with nothing in it. */
export function newCollection({ files, prints, order, now }: Beginning): CollectionRecord {
  return {
    v: 1, id: newId('c', now), name: order.name.trim(), on: true, kind: 'imported', format: null, imported: now, reports: 0, newest: null, bytes: 0, problems: 0, removed: false,
    ...filesOf([], [], files, prints),
  }
}

/** A name that no other collection has: with a number behind it where one has it. */
export function freeName(name: string, taken: readonly string[]): string {
  const wanted = name.trim()
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? wanted : `${wanted} (${number})`
    if (!taken.some((other) => isSameName(other, numbered))) return numbered
  }
}

/** What is changed in a collection that is added to. */
export function addedTo(collection: CollectionRecord, { files, prints, now }: Beginning): Partial<CollectionRecord> {
  return { imported: now, ...filesOf(collection.fileNames, collection.prints, files, prints) }
}

/** An import that waits for its turn. @param since as `ReportWriter.mark` gives it */
export function newImport({ files, prints, order, now }: Beginning, { id: collection, name }: Pick<CollectionRecord, 'id' | 'name'>, since: number): ImportRecord {
  return {
    job: {
      id: newId('i', now), collection, name, state: 'waiting', format: null, file: null, files: files.length, bytes: files.reduce((sum, { file }) => sum + file.size, 0), bytesRead: 0,
      reports: 0, known: 0, replaced: 0, problems: 0, began: now, worked: now, rate: null, detail: null,
    },
    tables: order.tables,
    files: files.map(({ path, file }, i) => ({ path, bytes: file.size, print: prints[i]! })),
    at: { file: 0, entry: 0 },
    since,
  }
}

/** Ids that follow one another as what they name was made. */
function newId(kind: string, now: number): string {
  return `${kind}${now.toString(36)}${Math.random().toString(36).slice(2, 6)}`
}

function filesOf(names: readonly string[], before: readonly string[], files: readonly SourceFile[], prints: readonly string[]): Pick<CollectionRecord, 'fileNames' | 'prints'> {
  const first = (all: readonly string[]): string[] => [...new Set(all)].slice(0, MOST_PRINTS)
  return { fileNames: first([...names, ...files.map(({ path }) => path)]), prints: first([...before, ...prints]) }
}
