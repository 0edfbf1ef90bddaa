import { useEffect, useState } from 'preact/hooks'
import { isFiltering, NO_FILTER, type Facet, type Filter, type KeptKind, type Shelf } from '../../../lib/highlights/filter.ts'
import { Turn } from '../../Glyph.tsx'
import { formatNumber } from '../../words/numbers.ts'
import { say } from '../../words/words.ts'

interface FiltersProps {
  shelf: Shelf
  filter: Filter
  change(filter: Filter): void
}

/** As many tags or publishers as are looked through by eye. */
const SHOWN = 8
/** Where there is room for it beside the list. */
const WIDE = '(min-width: 64.01rem)'
const LOST: ReadonlySet<'lost'> = new Set(['lost'] as const)
const NONE: ReadonlySet<'lost'> = new Set()
const KINDS: readonly KeptKind[] = ['passage', 'row', 'article']

/** What the list can be narrowed by, with how many there are of each. Open where there is room beside the list. */
export function Filters({ shelf, filter, change }: FiltersProps) {
  const [open, setOpen] = useState(() => matchMedia(WIDE).matches)
  useEffect(() => {
    const wide = matchMedia(WIDE)
    const turn = () => setOpen(wide.matches)
    wide.addEventListener('change', turn)
    return () => wide.removeEventListener('change', turn)
  }, [])
  const kinds = KINDS.map((value) => ({ value, count: shelf.kinds[value] }))
  return (
    <details class="filters" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary><Turn />{say('filter.heading')}</summary>
      <Choices name={say('filter.kind')} of={kinds} words={(kind) => say(`filter.kind.${kind}`)} chosen={filter.kinds} change={(kinds) => change({ ...filter, kinds })} />
      <Choices name={say('filter.tags')} of={shelf.tags} words={(tag) => tag} chosen={filter.tags} change={(tags) => change({ ...filter, tags })} />
      <Choices name={say('filter.publishers')} of={shelf.publishers} words={(publisher) => publisher} chosen={filter.publishers} change={(publishers) => change({ ...filter, publishers })} />
      <Choices name={say('filter.place')} of={shelf.lost.size > 0 || filter.lost ? [{ value: 'lost', count: shelf.lost.size }] : []} words={(place) => say(`filter.place.${place}`)} chosen={filter.lost ? LOST : NONE} change={(chosen) => change({ ...filter, lost: chosen.size > 0 })} />
      <fieldset class="filters__days">
        <legend>{say('filter.days')}</legend>
        <select class="field" aria-label={say('filter.whichDay')} value={filter.day} onChange={({ currentTarget }) => change({ ...filter, day: currentTarget.value === 'published' ? 'published' : 'kept' })}>
          <option value="kept">{say('filter.day.kept')}</option>
          <option value="published">{say('filter.day.published')}</option>
        </select>
        <label><span>{say('filter.from')}</span><input class="field" type="date" value={filter.from ?? ''} max={filter.to ?? undefined} onInput={({ currentTarget }) => change({ ...filter, from: currentTarget.value || null })} /></label>
        <label><span>{say('filter.to')}</span><input class="field" type="date" value={filter.to ?? ''} min={filter.from ?? undefined} onInput={({ currentTarget }) => change({ ...filter, to: currentTarget.value || null })} /></label>
      </fieldset>
      {isFiltering({ ...filter, line: '' }) && <button type="button" class="jump" onClick={() => change({ ...NO_FILTER, line: filter.line })}>{say('filter.clear')}</button>}
    </details>
  )
}

interface ChoicesProps<Value extends string> {
  name: string
  of: readonly (Facet & { value: Value })[]
  words(value: Value): string
  chosen: ReadonlySet<Value>
  change(chosen: ReadonlySet<Value>): void
}

function Choices<Value extends string>({ name, of, words, chosen, change }: ChoicesProps<Value>) {
  const [all, setAll] = useState(false)
  if (of.length === 0) return null
  // what is chosen is seen, however rare it is
  const shown = all || of.length <= SHOWN + 1 ? of : of.filter(({ value }, at) => at < SHOWN || chosen.has(value))
  const toggle = (value: Value) => {
    const next = new Set(chosen)
    if (!next.delete(value)) next.add(value)
    change(next)
  }
  return (
    <fieldset class="choices">
      <legend>{name}</legend>
      {shown.map(({ value, count }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.has(value)} onChange={() => toggle(value)} />
          <span class="choices__words"><bdi>{words(value)}</bdi></span>
          <span class="choices__count">{formatNumber(count)}</span>
        </label>
      ))}
      {shown.length < of.length && <button type="button" class="quiet" onClick={() => setAll(true)}>{say('filter.more', { count: of.length - shown.length, name })}</button>}
    </fieldset>
  )
}
