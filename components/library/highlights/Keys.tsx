import { Turn } from '../../Glyph.tsx'
import { Say } from '../../words/Say.tsx'
import { say } from '../../words/words.ts'

/** What the keys do in the list. */
export function Keys() {
  return (
    <details class="more keys">
      <summary><Turn />{say('shelf.keys')}</summary>
      <ul>{(['move', 'choose', 'write', 'remove'] as const).map((what) => <li key={what}><Say words={`shelf.keys.${what}`} /></li>)}</ul>
    </details>
  )
}
