import { fileStem } from '../../lib/text/file-name.ts'

/** How long the browser may take to read a file that it was given, in milliseconds. */
const READ_BY = 60_000

/** Has the browser save a file, where it keeps what is downloaded. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), READ_BY)
}

/** The name of a collection as the name of a file that every system takes. */
export function fileNameOf(collection: string): string {
  return `${fileStem(collection, 'reports')}.jsonl`
}
