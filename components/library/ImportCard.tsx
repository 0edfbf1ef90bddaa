import type { ImportJob } from '../../lib/corpus/import-job.ts'
import { formatNumber } from '../words/numbers.ts'
import { formatBytes, formatShare } from '../words/sizes.ts'
import { say, type WordKey } from '../words/words.ts'
import { stateWords } from './import-news.ts'
import type { LibraryActions } from './library-view.ts'
import { usePicker } from './picker.tsx'
import { Problems } from './Problems.tsx'

interface ImportCardProps {
  job: ImportJob
  actions: LibraryActions
  /** Says what went wrong where an act could not be done. */
  tried(act: Promise<unknown>): void
  announce(words: string): void
}

type Act = 'pause' | 'goOn' | 'choose' | 'stop' | 'dismiss'

/** What can be done with an import as it stands; the first is what most readers want. */
const ACTS: Record<ImportJob['state'], readonly (readonly [Act, WordKey])[]> = {
  waiting: [['stop', 'imports.act.stop']],
  reading: [['pause', 'imports.act.pause'], ['stop', 'imports.act.stop']],
  paused: [['goOn', 'imports.act.goOn'], ['stop', 'imports.act.stop']],
  interrupted: [['goOn', 'imports.act.goOn'], ['stop', 'imports.act.stop']],
  needsFiles: [['choose', 'imports.act.choose'], ['stop', 'imports.act.stop']],
  full: [['goOn', 'imports.act.again'], ['stop', 'imports.act.stop']],
  failed: [['goOn', 'imports.act.again'], ['dismiss', 'imports.act.close']],
  stopped: [['dismiss', 'imports.act.close']],
  deleted: [['dismiss', 'imports.act.close']],
  done: [['dismiss', 'imports.act.close']],
}

/** An import: how far it has got, how fast, what it could not read, and what can be done. */
export function ImportCard({ job, actions, tried, announce }: ImportCardProps) {
  const { state, bytes, bytesRead, reports, known, replaced, rate, problems } = job
  const files = usePicker((files) => tried(actions.goOn(job.id, files)))
  const ended = state === 'done' || state === 'stopped' || state === 'deleted'
  const act = (which: Act) => {
    if (which === 'choose') return files.open()
    tried(which === 'goOn' ? actions.goOn(job.id, null) : actions[which](job.id))
  }
  return (
    <li class="job" data-state={state}>
      <h3 dir="auto">{job.name}</h3>
      <p class="job__state">{stateWords(job)}</p>
      {!ended && <progress max={Math.max(1, bytes)} value={Math.min(bytes, bytesRead)} aria-label={say('imports.progress', { name: job.name })} />}
      <ul class="dotted">
        <li><b>{say('imports.reports', { count: reports })}</b></li>
        {known > 0 && <li>{say('imports.known', { count: known })}</li>}
        {replaced > 0 && <li>{say('imports.replaced', { count: replaced })}</li>}
        {state === 'reading' && rate !== null && <li>{say('imports.rate', { rate: formatNumber(Math.round(rate)) })}</li>}
        {!ended && <li>{say('imports.share', { share: formatShare(bytesRead, bytes), bytes: formatBytes(bytes) })}</li>}
      </ul>
      {state === 'failed' && job.detail !== null && <code class="job__detail" dir="ltr" lang="en">{job.detail}</code>}
      <div class="job__acts">
        {ACTS[state].map(([which, words], place) => (
          <button key={words} type="button" class={place === 0 ? 'btn btn--small' : 'jump'} aria-label={say('imports.actOf', { act: say(words), name: job.name })} onClick={() => act(which)}>{say(words)}</button>
        ))}
        {state === 'needsFiles' && files.input}
      </div>
      {problems > 0 && <Problems count={problems} of={job.name} load={() => actions.problems(job.collection)} copy={actions.copy} announce={announce} />}
    </li>
  )
}
