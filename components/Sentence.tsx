import type { Figure } from '../lib/figures/figure.ts'
import { sentenceOf } from './quote.ts'

interface SentenceProps {
  who: string
  figure: Figure
  /** The text that the figure stands in. */
  source: string
  /** Our own words of somebody's report: they stand without quotation marks. */
  account: boolean
  /** Said under `who`: whose words these are. */
  note?: string
}

/** The sentence that a figure stands in, the figure's own words in weight. */
export function Sentence({ who, figure, source, account, note }: SentenceProps) {
  const [before, words, after] = sentenceOf(figure, source)
  return (
    <div class="sentence">
      <p class="sentence__who"><bdi>{who}</bdi>{note !== undefined && <span class="sentence__note">{note}</span>}</p>
      <blockquote class={account ? 'sentence__said' : 'sentence__said is-quoted'} dir="auto">{before}<b>{words}</b>{after}</blockquote>
    </div>
  )
}
