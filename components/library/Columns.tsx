import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ColumnMapping, TableOptions, TableSample } from '../../lib/corpus/import-job.ts'
import { say } from '../words/words.ts'
import type { Asking } from './importing.ts'
import type { LibraryActions } from './library-view.ts'
import { TableForm } from './TableForm.tsx'

/** Parts of a report, in the order in which they are asked for; a report without a text is none. */
const PARTS = ['text', 'title', 'published', 'publisher', 'url', 'language', 'id'] as const satisfies (keyof ColumnMapping)[]

interface ColumnsProps {
  asking: Asking
  begin(options: TableOptions): void
  giveUp(): void
  actions: LibraryActions
}

/** Which column of a table, or which key of JSON, is what: asked before it is imported, with its first rows to look at. */
export function Columns({ asking, begin, giveUp, actions }: ColumnsProps) {
  const { file, files, left } = asking
  const [sample, setSample] = useState(asking.sample)
  const [options, setOptions] = useState(asking.sample.guess)
  const [missing, setMissing] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const text = useRef<HTMLSelectElement>(null)
  const { mapping } = options
  const kind = options.keys ? 'json' : 'table'
  useLayoutEffect(() => {
    setSample(asking.sample)
    setOptions(asking.sample.guess)
    setMissing(false)
    heading.current?.focus()
  }, [asking.sample])
  const submit = () => {
    if (mapping.text !== null) return begin(options)
    setMissing(true)
    text.current?.focus()
  }
  /** Reads the table in another way; columns of the same names keep what the reader said of them. */
  const readAs = async (next: TableOptions) => {
    setOptions(next)
    const found = await actions.sample(file, next)
    setSample(found)
    setOptions({ ...next, mapping: found.columns.join('\t') === sample.columns.join('\t') ? mapping : found.guess.mapping })
  }
  return (
    <form class="columns" aria-labelledby="columns-heading" noValidate onSubmit={(event) => { event.preventDefault(); submit() }}>
      <h2 class="lib__h2" id="columns-heading" ref={heading} tabIndex={-1}>{say(`columns.${kind}.heading`, { file: file.path })}</h2>
      <p class="columns__how">{say(`columns.${kind}.how`)}{sample.kept !== undefined && <> {say('columns.kept', { name: sample.kept })}</>}</p>
      <div class="columns__parts">
        {PARTS.map((part) => (
          <label key={part}>
            <span>{say(`columns.part.${part}`)}</span>
            <select class="field" ref={part === 'text' ? text : undefined} required={part === 'text'} aria-invalid={part === 'text' && missing} aria-describedby={part === 'text' && missing ? 'columns-missing' : undefined}
              value={mapping[part] ?? ''} onChange={({ currentTarget: { value } }) => setOptions({ ...options, mapping: { ...mapping, [part]: value === '' ? null : Number(value) } })}>
              <option value="">{say(`columns.${kind}.none`)}</option>
              {sample.columns.map((column, place) => <option key={place} value={place}>{column}</option>)}
            </select>
          </label>
        ))}
      </div>
      {missing && <p id="columns-missing" class="columns__missing" role="alert">{say(`columns.${kind}.missing`)}</p>}
      <Rows sample={sample} mapping={mapping} file={file.path} />
      {!options.keys && <TableForm options={options} change={(next) => void readAs(next)} />}
      <div class="columns__acts">
        <button type="submit" class="btn btn--main">{left > 0 ? say(`columns.${kind}.next`) : say('columns.begin', { files })}</button>
        <button type="button" class="jump" onClick={giveUp}>{say('columns.giveUp')}</button>
      </div>
    </form>
  )
}

function Rows({ sample, mapping, file }: { sample: TableSample; mapping: ColumnMapping; file: string }) {
  const usedAs = (place: number) => PARTS.filter((part) => mapping[part] === place).map((part) => say(`columns.part.${part}`))
  return (
    <div class="columns__sample" role="region" tabIndex={0} aria-label={say(`columns.${sample.guess.keys ? 'json' : 'table'}.sample`, { file })}>
      <table>
        <thead><tr>{sample.columns.map((column, place) => <th key={place} scope="col" data-used={usedAs(place).length > 0 || undefined}><span dir="auto">{column}</span><small>{usedAs(place).join(' · ') || say('columns.unused')}</small></th>)}</tr></thead>
        <tbody>{sample.rows.map((row, place) => <tr key={place}>{row.map((cell, place) => <td key={place} dir="auto"><span>{cell}</span></td>)}</tr>)}</tbody>
      </table>
    </div>
  )
}
