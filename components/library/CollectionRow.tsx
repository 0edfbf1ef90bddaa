import { useRef, useState } from 'preact/hooks'
import type { Collection } from '../../lib/corpus/collection.ts'
import { formatDate } from '../words/dates.ts'
import { formatDay } from '../words/dates.ts'
import { formatBytes } from '../words/sizes.ts'
import { Say } from '../words/Say.tsx'
import { say } from '../words/words.ts'
import type { Chosen } from './importing.ts'
import type { LibraryActions } from './library-view.ts'
import { NameField } from './NameField.tsx'
import { usePicker } from './picker.tsx'
import { Problems } from './Problems.tsx'

interface CollectionRowProps {
  collection: Collection
  actions: LibraryActions
  choose(chosen: Chosen): void
  remove(collection: Collection): void
  /** Whether another collection is called so. */
  isTaken(name: string): boolean
  /** Says what went wrong where an act could not be done. */
  tried(act: Promise<unknown>): Promise<unknown>
  announce(words: string): void
}

/** A collection: its name, what it holds, whether it is compared with, and what can be done with it. */
export function CollectionRow({ collection, actions, choose, remove, isTaken, tried, announce }: CollectionRowProps) {
  const { id, name, kind, on, reports, newest, bytes, problems } = collection
  const [naming, setNaming] = useState(false)
  const rename = useRef<HTMLButtonElement>(null)
  const files = usePicker((files) => choose({ files, into: id }))
  const named = (next: string | null) => {
    setNaming(false)
    queueMicrotask(() => rename.current?.focus())
    if (next !== null && next !== name) void tried(actions.rename(id, next).then(() => announce(say('collections.renamed', { name: next }))))
  }
  const exportIt = () => tried(actions.exportReports(collection).then(() => announce(say('collections.exported', { name, reports }))))
  return (
    <li class="collection" data-collection={id} data-off={on ? undefined : true}>
      <label class="collection__on">
        <input type="checkbox" role="switch" checked={on} aria-label={say('collections.onOf', { name })} onChange={({ currentTarget }) => void tried(actions.switchOn(id, currentTarget.checked))} />
        <span aria-hidden="true">{say(on ? 'collections.on' : 'collections.off')}</span>
      </label>
      <div class="collection__what">
        {naming ? <NameField name={name} isTaken={isTaken} done={named} /> : <h3 dir="auto">{name}</h3>}
        <p class="collection__from">{fromWords(collection)}</p>
      </div>
      <ul class="collection__facts">
        <li><Say words="collections.reports" args={{ count: reports }} /></li>
        {reports > 0 && <li>{newest === null ? say('collections.undated') : say('collections.newest', { date: formatDate(newest, 'short') })}</li>}
        {reports === 0 && problems > 0
          ? <li>{say('collections.unread')}</li>
          : (reports > 0 || bytes === null) && <li>{bytes === null ? say('collections.bundledSize') : formatBytes(bytes)}</li>}
      </ul>
      <div class="collection__acts">
        {kind !== 'bundled' && <button type="button" class="jump" ref={rename} aria-label={say('collections.renameOf', { name })} onClick={() => setNaming(true)}>{say('collections.rename')}</button>}
        {kind === 'imported' && <button type="button" class="jump" aria-label={say('collections.againOf', { name })} onClick={files.open}>{say('collections.again')}</button>}
        {kind === 'imported' && files.input}
        {reports > 0 && <button type="button" class="jump" aria-label={say('collections.exportOf', { name })} onClick={() => void exportIt()}>{say('collections.export')}</button>}
        {kind !== 'bundled' && <button type="button" class="jump" data-act="remove" aria-label={say('collections.removeOf', { name })} onClick={() => remove(collection)}>{say('collections.remove')}</button>}
      </div>
      {problems > 0 && <Problems count={problems} of={name} load={() => actions.problems(id)} copy={actions.copy} announce={announce} />}
    </li>
  )
}

/** Where a collection comes from, and since when it is here. */
function fromWords({ kind, fileNames, imported }: Collection): string {
  if (kind !== 'imported') return say(`collections.from.${kind}`)
  const [file] = fileNames
  const day = imported === null ? 'none' : formatDay(imported)
  return file === undefined ? say('collections.from.unnamed', { day }) : say('collections.from.files', { file, more: fileNames.length - 1, day })
}
