import { useEffect, useState } from 'preact/hooks'
import type { Progress } from '../lib/messages/panel-state.ts'
import { formatNumber } from './words/numbers.ts'
import { say } from './words/words.ts'

/** A reading that is done sooner is shown at once, with no flash of steps before it. */
export const SHOWN_AFTER = 300

/** A reading under way as things done, each with its count; nothing before `SHOWN_AFTER` milliseconds. */
export function ReadingSteps({ progress }: { progress: Progress }) {
  const shown = useLate(SHOWN_AFTER)
  if (!shown) return null
  const { words, figures, reports } = progress
  const steps = [
    { done: words !== null, words: say(words === null ? 'reading.articleNow' : 'reading.article'), count: words === null ? '' : say('reading.words', { count: words }) },
    { done: figures !== null, words: say(words === null || figures !== null ? 'reading.figures' : 'reading.figuresNow'), count: figures === null ? '' : formatNumber(figures) },
    { done: false, words: reports === null ? say('reading.compareAll') : say('reading.compare', { count: reports }), count: '' },
  ]
  const now = steps.findIndex(({ done }) => !done)
  return (
    <div class="say">
      <h1 class="sr">{say('reading.title')}</h1>
      <ol class="steps">
        {steps.map(({ done, words, count }, index) => (
          <li key={index} class={done ? 'is-done' : index === now ? 'is-now' : undefined} aria-current={index === now ? 'step' : undefined}>
            <i aria-hidden="true" /><span>{words}</span><span class="steps__count"><bdi>{count}</bdi></span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function useLate(milliseconds: number): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return late
}
