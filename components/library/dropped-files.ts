import type { SourceFile } from '../../lib/corpus/import-job.ts'
import type { Problem } from '../../lib/corpus/problem.ts'

/** How many files of a dropped folder are taken; a folder of more is a mistake more often than a wish. */
const MOST = 100_000

/** What was dropped. */
export interface Dropped {
  /** In the order of their paths. */
  files: SourceFile[]
  /** Files and folders that the browser could not open. */
  unopened: Problem[]
}

/**
 * The files of a drop, those in dropped folders among them. What cannot be opened takes nothing else with it.
 * To be called inside the event: the browser forgets what was dropped as soon as it is over.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  const dropped: Dropped = { files: [], unopened: [] }
  if (entries.length === 0) dropped.files.push(...[...transfer.files].map((file) => ({ path: file.name, file })))
  else await takeFiles(entries, dropped)
  return dropped
}

/** Whether what is dragged over the page has files in it. */
export function hasFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false
}

async function takeFiles(entries: readonly FileSystemEntry[], into: Dropped): Promise<void> {
  for (const entry of [...entries].sort((a, b) => (a.fullPath < b.fullPath ? -1 : 1))) {
    if (into.files.length >= MOST) return
    try {
      if (entry.isDirectory) await takeFiles(await entriesOf(entry as FileSystemDirectoryEntry), into)
      else into.files.push({ path: entry.fullPath.replace(/^\//, ''), file: await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)) })
    } catch (error) {
      // happens where the reader may not open a file, or it was moved meanwhile
      if (!(error instanceof DOMException)) throw error
      into.unopened.push({ file: entry.fullPath.replace(/^\//, ''), line: null, record: null, reason: 'unreadable', values: { message: error.message }, read: false })
    }
  }
}

/** All entries of a folder; the browser gives them by the hundred. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}
