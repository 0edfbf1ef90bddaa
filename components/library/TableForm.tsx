import type { TableOptions } from '../../lib/corpus/import-job.ts'
import { Turn } from '../Glyph.tsx'
import { say } from '../words/words.ts'

const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const
/** Names of encodings stand as they are known, in every language. */
const ENCODINGS: readonly string[] = ['utf-8', 'windows-1252', 'windows-1251', 'utf-16le', 'utf-16be', 'iso-8859-2', 'gb18030', 'shift_jis', 'koi8-r']

/** How a table is written, where what was guessed is not right. */
export function TableForm({ options, change }: { options: TableOptions; change(options: TableOptions): void }) {
  const { delimiter, header, encoding } = options
  return (
    <details class="more">
      <summary><Turn />{say('table.heading')}</summary>
      <div class="columns__parts">
        <label>
          <span>{say('table.delimiter')}</span>
          <select class="field" value={delimiter} onChange={({ currentTarget: { value } }) => change({ ...options, delimiter: value })}>
            {Object.entries(DELIMITERS).map(([sign, name]) => <option key={sign} value={sign}>{say(`table.delimiter.${name}`)}</option>)}
          </select>
        </label>
        <label>
          <span>{say('table.encoding')}</span>
          <select class="field" value={encoding.toLowerCase()} onChange={({ currentTarget: { value } }) => change({ ...options, encoding: value })}>
            {[...new Set([encoding.toLowerCase(), ...ENCODINGS])].map((name) => <option key={name} value={name}>{name.toUpperCase()}</option>)}
          </select>
        </label>
        <label class="columns__check">
          <input type="checkbox" checked={header} onChange={({ currentTarget }) => change({ ...options, header: currentTarget.checked })} />
          <span>{say('table.header')}</span>
        </label>
      </div>
    </details>
  )
}
