import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { drawnOutcome, type Reading } from '../../lib/reading.ts'
import type { Span } from '../../lib/text/span.ts'
import { say } from '../words/words.ts'
import { piecesOf } from './quote-pieces.ts'

/** Longest passage that is shown whole at once, in letters. */
const SHORT = 420

/** Words of the passage that the reader asked for. */
export interface AskedWords {
  spans: readonly Span[]
  /** The figure that they are of; null for the words of a reason. */
  figure: number | null
  /** Another number for each press. */
  turn: number
}

interface PassageQuoteProps {
  reading: Pick<Reading, 'article' | 'figures' | 'comparisons'>
  words: AskedWords | null
  /** Turns to the row of a figure. */
  turnTo(figure: number): void
}

/** The passage as it was read, its figures marked as they are in a page; each leads to its row. */
export function PassageQuote({ reading, words, turnTo }: PassageQuoteProps) {
  const { article, figures } = reading
  const [whole, setWhole] = useState(article.text.length <= SHORT)
  const quote = useRef<HTMLQuoteElement>(null)
  const paragraphs = useMemo(() => piecesOf(article, figures, words?.spans ?? []), [article, figures, words])
  useLayoutEffect(() => {
    if (words === null) return
    setWhole(true)
    const target = quote.current?.querySelector<HTMLElement>(`[data-words="${words.figure}"]`) ?? quote.current?.querySelector<HTMLElement>('.is-shown')
    target?.scrollIntoView({ block: 'center' })
    ;(target?.closest<HTMLElement>('a') ?? quote.current)?.focus({ preventScroll: true })
  }, [words])
  return (
    <>
      <blockquote class={whole ? 'quote' : 'quote quote--cut'} dir="auto" tabIndex={-1} ref={quote}>
        {paragraphs.map((runs, at) => (
          <p key={at}>
            {runs.map(({ figure, pieces }, index) => {
              const inside = pieces.map(({ words, shown }, part) => (shown ? <mark key={part} class="is-shown">{words}</mark> : words))
              return figure === null ? inside : <a key={index} href={`#row-${figure}`} class={`quote__figure quote__figure--${drawnOutcome(reading, figure) ?? 'none'}`} data-words={figure} onClick={(event) => { event.preventDefault(); turnTo(figure) }}>{inside}</a>
            })}
          </p>
        ))}
      </blockquote>
      {article.text.length > SHORT && <button type="button" class="jump is-mine" aria-expanded={whole} onClick={() => setWhole(!whole)}>{say(whole ? 'highlight.less' : 'highlight.more')}</button>}
    </>
  )
}
