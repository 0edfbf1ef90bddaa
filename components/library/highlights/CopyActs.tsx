import { citationOf, markdownOf } from '../../../lib/highlights/formats/markdown.ts'
import type { Highlight } from '../../../lib/highlights/highlight.ts'
import { nameOf } from '../../highlights/HighlightCard.tsx'
import { say } from '../../words/words.ts'
import { exportWords } from './export-words.ts'
import type { KeptActions } from './kept-view.ts'

interface CopyActsProps {
  highlight: Highlight
  actions: Pick<KeptActions, 'copy'>
  announce(words: string): void
}

/** Takes one highlight along on the clipboard, in one press. */
export function CopyActs({ highlight, actions, announce }: CopyActsProps) {
  const copy = (text: string, said: string) => actions.copy(text).then(() => announce(said), () => announce(say('copy.failed')))
  const quote = nameOf(highlight)
  return (
    <>
      <button type="button" class="quiet" aria-label={say('copy.citationOf', { quote })} onClick={() => void copy(citationOf(highlight, exportWords()), say('copy.citationDone'))}>{say('copy.citation')}</button>
      <button type="button" class="quiet" aria-label={say('copy.markdownOf', { quote })} onClick={() => void copy(markdownOf(highlight, exportWords()), say('copy.markdownDone'))}>{say('copy.markdown')}</button>
    </>
  )
}
