import { say } from '../words/words.ts'

/** The way to the field for a passage. */
export function AskPassage({ ask }: { ask(): void }) {
  return (
    <button type="button" class="keep__act" data-asks onClick={ask}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 4h11M2.5 8h7.5M2.5 12h4.5M11.5 13.5v-4M9.5 11.5h4" /></svg>
      <span>{say('passage.ask')}</span>
    </button>
  )
}
