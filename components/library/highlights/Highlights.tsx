import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { isFiltering, NO_FILTER } from '../../../lib/highlights/filter.ts'
import { foldCase, type Highlight } from '../../../lib/highlights/highlight.ts'
import { nameOf } from '../../highlights/HighlightCard.tsx'
import { SearchField } from '../../SearchField.tsx'
import { formatList } from '../../words/numbers.ts'
import { Say } from '../../words/Say.tsx'
import { say } from '../../words/words.ts'
import { Icon } from '../Icon.tsx'
import { notDone } from '../not-done.ts'
import { usePicker } from '../picker.tsx'
import { UndoBar } from '../UndoBar.tsx'
import { BulkBar } from './BulkBar.tsx'
import { ExportMenu, type Scope } from './ExportMenu.tsx'
import { Filters } from './Filters.tsx'
import { Held } from './Held.tsx'
import { HighlightList, type ListHandle } from './HighlightList.tsx'
import type { KeptActions, KeptView } from './kept-view.ts'
import { Keys } from './Keys.tsx'
import { NothingKept } from './NothingKept.tsx'
import { useSelection } from './selection.ts'
import type { TakingIn } from './taking-in.ts'
import { TakenInList } from './TakenInList.tsx'
import { useUndoing } from './undoing.ts'

interface HighlightsProps {
  view: KeptView
  actions: KeptActions
  takingIn: TakingIn
  /** Whether the reader is at this part; a list that is not seen has no heights. */
  isShown: boolean
  announce(words: string): void
}

/** What the reader kept: highlights by article and articles kept whole, to be found, written on, deleted and taken along. */
export function Highlights({ view, actions, takingIn, isShown, announce }: HighlightsProps) {
  const { shelf, held } = view
  const [filter, setFilter] = useState(NO_FILTER)
  const search = useRef<HTMLInputElement>(null)
  const list = useRef<ListHandle>(null)
  /** A highlight whose note or tags have the focus: it stays while it is written on, though it may no longer be what is searched for. */
  const [written, setWritten] = useState<string | null>(null)
  const shown = useMemo(() => shelf?.filter(filter, written) ?? null, [shelf, filter, written])
  const shownIds = useMemo(() => shown?.articles.flatMap(({ highlights }) => highlights.map(({ id }) => id)) ?? [], [shown])
  const byId = useMemo(() => new Map(shelf?.highlights.map((highlight) => [highlight.id, highlight])), [shelf])
  const selection = useSelection(shownIds, useMemo(() => new Set(byId.keys()), [byId]))
  const knownTags = useMemo(() => shelf?.tags.map(({ value }) => value) ?? [], [shelf])
  const picker = usePicker((files) => void takingIn.choose(files), false, say('taken.choose'))
  const undoing = useUndoing(announce)
  /** A highlight that is on its way back, to which the focus goes. */
  const [returning, setReturning] = useState<string | null>(null)
  useEffect(() => {
    if (returning === null || !byId.has(returning)) return
    setReturning(null)
    list.current?.focus(returning)
  }, [returning, byId])

  const follow = (focus: Element) => setWritten((before) => {
    const id = focus.closest<HTMLElement>('[data-highlight]')?.dataset.highlight ?? null
    return focus.matches('textarea, input[type="text"]') || id === before ? id : null
  })
  const tried = (act: Promise<unknown>): Promise<boolean> => act.then(() => true, (error: unknown) => {
    announce(notDone(error))
    return false
  })
  const removeAll = async (ids: readonly string[]) => {
    const gone = await actions.removeAll(ids)
    if (gone.length === 0) return
    const [first] = gone
    undoing.add({
      label: gone.length === 1 ? nameOf(first!) : say('shelf.some', { count: gone.length }),
      words: say('shelf.removed', { count: gone.length, quote: nameOf(first!) }),
      undo: () => actions.restore(gone).then(() => {
        setReturning(first!.id)
        return say('shelf.restored', { count: gone.length })
      }),
    })
  }
  const own: KeptActions = { ...actions, remove: ({ id }) => removeAll([id]) }
  const chosen = [...selection.ids]
  /** @param back the way back */
  const bulk = (act: Promise<void>, said: string, back: () => Promise<void>, undone: string) => tried(act.then(() => undoing.add({ label: said, words: said, stays: true, undo: () => back().then(() => undone) })))
  /** Of some highlights those that have a tag, or those that do not have it. */
  const having = (ids: readonly string[], tag: string, has: boolean) => ids.filter((id) => byId.get(id)!.tags.some((one) => foldCase(one) === foldCase(tag)) === has)
  const tagAll = (tags: string[]) => {
    const ways = tags.map((tag) => [having(chosen, tag, false), tag] as const)
    const said = { count: chosen.length, tags: formatList(tags) }
    return bulk(actions.tagAll(chosen, tags), say('bulk.tagged', said), async () => { for (const [ids, tag] of ways) await actions.untagAll(ids, [tag]) }, say('bulk.undone'))
  }
  const untagAll = (tags: string[]) => {
    const ways = tags.map((tag) => [having(chosen, tag, true), tag] as const)
    const said = { count: chosen.length, tags: formatList(tags) }
    return bulk(actions.untagAll(chosen, tags), say('bulk.untagged', said), async () => { for (const [ids, tag] of ways) await actions.tagAll(ids, [tag]) }, say('bulk.undone'))
  }
  const of = (scope: Scope): readonly Highlight[] => (scope === 'all' ? shelf!.highlights : (scope === 'shown' ? shownIds : chosen).map((id) => byId.get(id)!))

  if (shelf === null || shown === null) return <p class="lib__quiet" aria-busy="true">{say('collections.opening')}</p>
  const empty = shelf.articles.length === 0
  return (
    <div class="keeping">
      <div class="keeping__tools">
        {!empty && <SearchField field={search} line={filter.line} label={say('shelf.search')} change={(line) => setFilter({ ...filter, line })} down={() => list.current?.focus()} />}
        <span class="keeping__acts">
          <button type="button" class="btn" onClick={picker.open}><Icon of="in" />{say('taken.act')}</button>{picker.input}
          <ExportMenu counts={{ chosen: chosen.length, shown: shownIds.length, all: shelf.highlights.length }}
            exportAs={(format, scope) => void tried(actions.exportAs(format, of(scope)).then(() => announce(say('export.done', { count: of(scope).length }))))} backUp={() => void tried(actions.backUp().then(() => announce(say('export.backedUp'))))} />
        </span>
      </div>
      {takingIn.busy !== null && <p class="lib__quiet" role="status">{say('taken.busy', { file: takingIn.busy })}</p>}
      {takingIn.arrivals.length > 0 && <TakenInList arrivals={takingIn.arrivals} actions={actions} close={takingIn.close} announce={announce} />}
      {held.length > 0 && <Held held={held} actions={actions} tried={tried} announce={announce} />}
      {empty ? <NothingKept /> : (
        <div class="keeping__grid">
          <aside aria-label={say('filter.label')}><Filters shelf={shelf} filter={filter} change={setFilter} /><Keys /></aside>
          <div class="keeping__list" onFocusIn={({ target }) => follow(target as Element)} onFocusOut={({ relatedTarget }) => relatedTarget !== null && follow(relatedTarget as Element)}>
            <p class="keeping__count" role="status">{isFiltering(filter) ? say('shelf.shown', { highlights: shown.highlights, articles: shown.articles.length }) : say('shelf.all', { highlights: shown.highlights, articles: shown.articles.length })}</p>
            {shown.respelled.length > 0 && <ul class="search__notes">{shown.respelled.map(({ word, as }) => <li key={word}><Say words="shelf.respelled" args={{ word, as: as.length === 0 ? 'none' : formatList(as) }} /></li>)}</ul>}
            {shown.articles.length === 0
              ? <p class="lib__quiet">{say('shelf.nothing')} <button type="button" class="jump" onClick={() => { setFilter(NO_FILTER); search.current?.focus() }}>{say('shelf.showAll')}</button></p>
              : isShown && <HighlightList handle={list} articles={shown.articles} actions={own} selection={selection} knownTags={knownTags} lost={shelf.lost} announce={announce} leave={() => search.current?.focus()}
                removeArticle={({ saved }) => saved && void tried(actions.removeArticle(saved).then((back) => undoing.add({
                  label: saved.title, words: say('shelf.articleRemoved', { name: saved.title }), undo: () => back().then(() => say('shelf.articleRestored', { name: saved.title })),
                })))} />}
          </div>
        </div>
      )}
      {(selection.ids.size > 0 || undoing.all.length > 0) && (
        <div class="lib__removed">
          {undoing.all.map((one) => <UndoBar key={one.id} of={one} />)}
          {selection.ids.size > 0 && (
            <BulkBar count={chosen.length} hidden={chosen.length - shownIds.filter((id) => selection.ids.has(id)).length} shown={shownIds.length} knownTags={knownTags}
              tag={tagAll} untag={untagAll}
              remove={() => void tried(removeAll(chosen))} chooseAll={() => selection.choose(shownIds)}
              clear={() => { selection.clear(); list.current?.focus(chosen[0]) }} />
          )}
        </div>
      )}
    </div>
  )
}
