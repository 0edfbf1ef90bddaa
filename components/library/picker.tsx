import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { SourceFile } from '../../lib/corpus/import-job.ts'
import { say } from '../words/words.ts'

interface Picker {
  /** Opens the browser's dialogue; to be called inside a click. */
  open(): void
  /** Unseen; stands anywhere in the page. */
  input: JSX.Element
}

/**
 * The browser's own dialogue for files, or for a folder with all that is in it.
 * @param chosen called with what was chosen; not called where the reader chose nothing
 */
export function usePicker(chosen: (files: SourceFile[]) => void, folder = false, label = say(folder ? 'add.folder' : 'add.files')): Picker {
  const input = useRef<HTMLInputElement>(null)
  // a property, since Preact has no attribute of this name; the element may stand nowhere yet
  useLayoutEffect(() => { if (input.current) input.current.webkitdirectory = folder })
  return {
    open: () => input.current?.click(),
    input: (
      <input ref={input} type="file" multiple hidden aria-label={label} onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
        // the same files chosen once more are a choice too
        currentTarget.value = ''
        chosen(files)
      }} />
    ),
  }
}
