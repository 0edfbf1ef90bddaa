import type { Article } from '../lib/article/article.ts'
import { say } from './words/words.ts'

/** Above the rows, never in their place: that only a part could be read, and what the publisher has put right. */
export function PartialStrip({ article }: { article: Article }) {
  const { partial, correction, words } = article
  return (
    <>
      {partial !== null && (
        <div class="strip">
          <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3h10M3 6.5h10M3 10h5" /><path d="M10.5 10h2.5M3 13.5h10" stroke-dasharray="1 2" /></svg>
          <p><b>{say('partial.words', { count: words })}</b> {say(`partial.${partial}`)}</p>
        </div>
      )}
      {correction !== null && (
        <div class="strip">
          <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3h10v7l-3 3H3z" /><path d="M10 13v-3h3" /></svg>
          <p><b>{say('correction.title')}</b> <span class="said" dir="auto">{correction}</span></p>
        </div>
      )}
    </>
  )
}
