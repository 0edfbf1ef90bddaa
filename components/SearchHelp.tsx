import { Turn } from './Glyph.tsx'
import { say } from './words/words.ts'

/** Lines to begin with; pressed, they stand in the field. */
const EXAMPLES = ['words', 'phrase', 'without', 'publisher', 'place', 'days', 'range', 'bound'] as const

/** How to ask for more than words, each way as a line that can be tried. */
export function SearchHelp({ open, tryLine }: { open: boolean; tryLine(line: string): void }) {
  return (
    <details class="more search__how" open={open}>
      <summary><Turn />{say('search.how')}</summary>
      <dl>{EXAMPLES.map((one) => <div key={one}><dt><button type="button" class="why__words" onClick={() => tryLine(say(`search.example.${one}`))}>{say(`search.example.${one}`)}</button></dt><dd>{say(`search.means.${one}`)}</dd></div>)}</dl>
    </details>
  )
}
