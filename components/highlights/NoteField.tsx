import { LONGEST_NOTE } from '../../lib/highlights/bounds.ts'
import { say } from '../words/words.ts'
import type { KeptText } from './kept-text.ts'

interface NoteFieldProps {
  written: KeptText
  /** The passage that it is on, for who cannot see beside what it stands. */
  of: string
}

/** The reader's note, written where it is read: there is no button to keep it. */
export function NoteField({ written: { text, failed, joined, write, flush, leave }, of }: NoteFieldProps) {
  return (
    <div class="note">
      <textarea class="note__field" dir={text === '' ? undefined : 'auto'} rows={Math.min(12, text.split('\n').length)} maxLength={LONGEST_NOTE} value={text} placeholder={say('highlight.note')} aria-label={say('highlight.noteOn', { quote: of })}
        onInput={({ currentTarget }) => write(currentTarget.value)} onBlur={leave} />
      {joined && <p class="note__joined" role="status">{say('highlight.noteJoined')}</p>}
      {text.length >= LONGEST_NOTE && <p class="note__failed" role="status">{say('highlight.noteLong', { most: LONGEST_NOTE })}</p>}
      {failed && (
        <p class="note__failed" role="alert">
          {say('highlight.noteFailed')} <button type="button" class="jump" onClick={flush}>{say('act.tryAgain')}</button>
        </p>
      )}
    </div>
  )
}
