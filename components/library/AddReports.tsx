import type { LibraryActions } from './library-view.ts'
import { say } from '../words/words.ts'
import { Icon } from './Icon.tsx'
import type { Chosen, Refused } from './importing.ts'
import { usePicker } from './picker.tsx'
import { Problems } from './Problems.tsx'

interface AddReportsProps {
  choose(chosen: Chosen): void
  refused: Refused | null
  actions: LibraryActions
  announce(words: string): void
}

/** How reports come in: files, a folder, or both dropped on the page. */
export function AddReports({ choose, refused, actions, announce }: AddReportsProps) {
  const files = usePicker((files) => choose({ files, into: null }))
  const folder = usePicker((files) => choose({ files, into: null }), true)
  return (
    <section class="add" aria-labelledby="add-heading">
      <div class="add__words">
        <h2 class="lib__h2" id="add-heading">{say('add.heading')}</h2>
        <p>{say('add.how')}</p>
        <p class="add__formats">{say('add.formats')}</p>
      </div>
      <div class="add__acts">
        <button type="button" class="btn btn--main" onClick={files.open}><Icon of="in" />{say('add.files')}</button>
        <button type="button" class="btn" onClick={folder.open}>{say('add.folder')}</button>
        {files.input}{folder.input}
      </div>
      {refused !== null && (
        <div class="add__refused">
          <p role="alert">{refused.words}</p>
          {refused.problems.length > 0 && <Problems count={refused.problems.length} of={say('add.heading')} load={() => Promise.resolve({ problems: refused.problems, more: 0 })} copy={actions.copy} announce={announce} />}
        </div>
      )}
    </section>
  )
}
