import type { SourceFile } from '../../lib/corpus/import-job.ts'

/** How many files of a dropped folder are taken; a folder of more is a mistake more often than a wish. */
const MOST = 100_000

/**
 * The files of a drop, those in dropped folders among them, in the order of their paths.
 * To be called inside the event: the browser forgets what was dropped as soon as it is over.
 */
export function droppedFiles(transfer: DataTransfer): Promise<SourceFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  return entries.length === 0 ? Promise.resolve([...transfer.files].map((file) => ({ path: file.name, file }))) : filesOf(entries, [])
}

/** Whether what is dragged over the page has files in it. */
export function hasFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false
}

async function filesOf(entries: readonly FileSystemEntry[], found: SourceFile[]): Promise<SourceFile[]> {
  for (const entry of [...entries].sort((a, b) => (a.fullPath < b.fullPath ? -1 : 1))) {
    if (found.length >= MOST) break
    if (entry.isDirectory) await filesOf(await entriesOf(entry as FileSystemDirectoryEntry), found)
    else found.push({ path: entry.fullPath.replace(/^\//, ''), file: await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)) })
  }
  return found
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
