import { useState } from 'preact/hooks'
import type { ProblemList } from '../../lib/corpus/problem.ts'
import { Turn } from '../Glyph.tsx'
import { say } from '../words/words.ts'
import { problemPlace, problemReason, problemTable } from './problem-words.ts'

/** As many as are looked through by eye; the copy has more. */
const SHOWN = 200

interface ProblemsProps {
  count: number
  /** Name of the collection. */
  of: string
  load(): Promise<ProblemList>
  copy(text: string): Promise<void>
  announce(words: string): void
}

/** What could not be read, closed to a line; opened it is asked for and listed, to be copied as a table. */
export function Problems({ count, of, load, copy, announce }: ProblemsProps) {
  const [list, setList] = useState<ProblemList | null>(null)
  const open = (details: HTMLDetailsElement) => {
    if (details.open) load().then(setList, () => announce(say('problems.notLoaded')))
  }
  const copyAll = (problems: ProblemList['problems']) => copy(problemTable(problems)).then(() => announce(say('problems.copied', { count: problems.length })), () => announce(say('failed.notCopied')))
  const shown = list?.problems.slice(0, SHOWN) ?? []
  return (
    <details class="problems more" onToggle={({ currentTarget }) => open(currentTarget)}>
      <summary><Turn />{say('problems.heading', { count })}</summary>
      {list !== null && (
        <>
          <div class="problems__list" tabIndex={0} role="region" aria-label={say('problems.of', { name: of })}>
            <ul>{shown.map((problem, place) => <li key={place}><b dir="auto">{problemPlace(problem)}</b> <span>{problemReason(problem)}</span></li>)}</ul>
          </div>
          <p class="problems__foot">
            {shown.length < list.problems.length + list.more && <span>{say('problems.shown', { shown: shown.length, count: list.problems.length + list.more })}</span>}
            <button type="button" class="jump" onClick={() => void copyAll(list.problems)}>{say(list.more > 0 ? 'problems.copyFirst' : 'problems.copy', { count: list.problems.length })}</button>
          </p>
        </>
      )}
    </details>
  )
}
