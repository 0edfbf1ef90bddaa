import { useEffect, useRef, useState } from 'preact/hooks'
import { isSameName, type Collection } from '../../lib/corpus/collection.ts'
import { say } from '../words/words.ts'
import { AddReports } from './AddReports.tsx'
import { CollectionRow } from './CollectionRow.tsx'
import { Columns } from './Columns.tsx'
import { Icon } from './Icon.tsx'
import { ImportCard } from './ImportCard.tsx'
import type { LibraryActions, LibraryView } from './library-view.ts'
import { notDone } from './not-done.ts'
import { UndoBar } from './UndoBar.tsx'
import { useImporting, type Chosen } from './importing.ts'
import { useImportNews } from './import-news.ts'

/** As few as are seen at once need no search. */
const SEARCHED_FROM = 12

interface CorporaProps {
  view: LibraryView
  actions: LibraryActions
  /** Files that were dropped on the page, or chosen, and may hold reports; each time another object. */
  chosen: Chosen | null
  /** Has files sorted by what they hold. */
  choose(chosen: Chosen): void
  announce(words: string): void
}

/** The collections: what is being imported, how more is added, and what there is. */
export function Corpora({ view, actions, chosen, choose, announce }: CorporaProps) {
  const { collections, imports } = view
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const [removed, setRemoved] = useState<Collection[]>([])
  const [query, setQuery] = useState('')
  const [back, setBack] = useState<string | null>(null)
  const { asking, refused, choose: plan, begin, giveUp } = useImporting(actions, announce)
  useImportNews(imports, announce)
  useEffect(() => { if (chosen !== null) void plan(chosen) }, [chosen])
  useEffect(() => {
    const row = back === null ? null : list.current?.querySelector<HTMLElement>(`[data-collection="${CSS.escape(back)}"] [data-act="remove"]`)
    if (!row) return
    setBack(null)
    row.focus()
  }, [back, collections])

  const tried = (act: Promise<unknown>) => act.catch((error: unknown) => announce(notDone(error)))
  const remove = (collection: Collection) => tried((async () => {
    const reports = await actions.remove(collection.id)
    setRemoved((others) => [...others, { ...collection, reports }])
  })())
  const forget = ({ id }: Collection) => setRemoved((others) => others.filter((other) => other.id !== id))
  const restore = (collection: Collection) => tried(actions.restore(collection.id).then(() => {
    forget(collection)
    setBack(collection.id)
    announce(say('removed.restored', { name: collection.name }))
  }))
  const purge = (collection: Collection) => {
    forget(collection)
    heading.current?.focus()
    void tried(actions.purge(collection.id))
  }

  const wanted = query.trim().toLocaleLowerCase()
  const shown = collections?.filter(({ name }) => collections.length < SEARCHED_FROM || name.toLocaleLowerCase().includes(wanted)) ?? []
  const own = collections?.filter(({ kind }) => kind !== 'bundled') ?? []
  return (
    <>
      {asking !== null
        ? <Columns asking={asking} begin={begin} giveUp={giveUp} actions={actions} />
        : <AddReports choose={choose} refused={refused} actions={actions} announce={announce} />}
      {imports.length > 0 && (
        <section aria-labelledby="imports-heading">
          <h2 class="lib__h2" id="imports-heading">{say('imports.heading')}</h2>
          <ul class="jobs">{imports.map((job) => <ImportCard key={job.id} job={job} actions={actions} tried={tried} announce={announce} />)}</ul>
        </section>
      )}
      <section aria-labelledby="collections-heading">
        <h2 class="lib__h2" id="collections-heading" ref={heading} tabIndex={-1}>{say('collections.heading')}</h2>
        {collections !== null && collections.length >= SEARCHED_FROM && (
          <>
            <search class="find collections__find"><Icon of="find" /><input type="search" value={query} aria-label={say('collections.find')} placeholder=" " onInput={({ currentTarget }) => setQuery(currentTarget.value)} /><span class="find__what" aria-hidden="true">{say('collections.find')}</span></search>
            <p class={shown.length === 0 ? 'lib__quiet' : 'sr'} role="status">{shown.length === 0 && say('collections.notFound', { name: query.trim() })}</p>
          </>
        )}
        {collections === null
          ? <p class="lib__quiet" aria-busy="true">{say('collections.opening')}</p>
          : <ul class="collections" ref={list}>{shown.map((collection) => <CollectionRow key={collection.id} collection={collection} actions={actions} choose={choose} remove={remove} isTaken={(name) => collections.some((other) => other.id !== collection.id && isSameName(other.name, name))} tried={tried} announce={announce} />)}</ul>}
        {collections !== null && own.length === 0 && <p class="lib__quiet">{say('collections.none')}</p>}
      </section>
      {removed.length > 0 && <div class="lib__removed">{removed.map((collection) => <UndoBar key={collection.id} of={{
        id: collection.id, label: collection.name, words: say('removed.what', { name: collection.name, reports: collection.reports }), undo: () => void restore(collection), close: () => purge(collection), closing: say('removed.close'),
      }} />)}</div>}
    </>
  )
}
