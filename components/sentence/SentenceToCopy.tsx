import { useState } from 'preact/hooks'
import type { Quantity } from '../../lib/compare/quantities.ts'
import type { RowContext } from '../row-context.ts'
import { useTaken } from '../taken.tsx'
import { say, type WordKey } from '../words/words.ts'
import { AS_HTML, AS_MARKDOWN, AS_TEXT, quantitySentence } from './quantity-sentence.ts'

/** Letters of a sentence that stands there in full, about six lines. */
const LONG = 300

/** Who gives what, as a sentence, with what copies it: as text with its links, or as Markdown. */
export function SentenceToCopy({ quantity, context, title }: { quantity: Quantity; context: RowContext; title: string }) {
  const { reading, actions } = context
  const [said, taking] = useTaken()
  const text = quantitySentence(quantity, reading, AS_TEXT)
  const isLong = text.length > LONG
  const [open, setOpen] = useState(false)
  const copying = (words: () => { text: string; html?: string }, done: WordKey) => taking(() => actions.copy(words()), done)
  return (
    <div class="said-by">
      <p class={isLong && !open ? 'clamp' : undefined}>{text}</p>
      <div class="plot__foot">
        <button type="button" class="quiet" aria-label={say('sentence.copyOf', { title })} onClick={copying(() => ({ text, html: quantitySentence(quantity, reading, AS_HTML) }), 'sentence.copied')}>{say('sentence.copy')}</button>
        <button type="button" class="quiet" aria-label={say('sentence.markdownOf', { title })} onClick={copying(() => ({ text: quantitySentence(quantity, reading, AS_MARKDOWN) }), 'evidence.markdownCopied')}>{say('evidence.markdown')}</button>
        {isLong && <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>{say('sentence.whole')}</button>}
        {said}
      </div>
    </div>
  )
}
