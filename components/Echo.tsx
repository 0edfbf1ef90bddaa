import type { Comparison, Evidence } from '../lib/compare/comparison.ts'
import type { Reading } from '../lib/reading.ts'
import { reportName } from './report-name.ts'
import { kindOf } from './text-kind.ts'
import { Say } from './words/Say.tsx'
import { formatDate } from './words/dates.ts'
import { formatSeries } from './words/numbers.ts'
import { say } from './words/words.ts'

interface EchoProps {
  reading: Reading
  /** Index in `Reading.figures`. */
  mine: number
  /** Comparisons that carry the same statement, at least one. */
  members: readonly Comparison[]
  evidence: Evidence
}

/** One statement that several texts carry: who, where, when, and how each words it. */
export function Echo({ reading, mine, members, evidence }: EchoProps) {
  const where = [evidence.occasion, evidence.place].filter((part) => part !== null)
  return (
    <div class="echo">
      <p><Say words={`echo.${evidence.kind}`} args={{ reports: members.length }} /></p>
      <dl>
        <Fact name={say('echo.who')} value={evidence.speaker} />
        <Fact name={say('echo.where')} value={where.length === 0 ? null : formatSeries(where)} />
        <Fact name={say('echo.when')} value={evidence.day === null ? null : formatDate(evidence.day)} />
        <Fact name={say('echo.source')} value={evidence.source} />
        <dt class="is-mine">{say('echo.article', { of: kindOf(reading) })}</dt>
        <dd class="said is-mine"><bdi>{reading.figures[mine]!.text}</bdi></dd>
        {members.map(({ theirs }) => (
          <>
            <dt><bdi>{reportName(reading, theirs.report)}</bdi></dt>
            <dd class="said"><bdi>{theirs.figure.text}</bdi></dd>
          </>
        ))}
      </dl>
    </div>
  )
}

function Fact({ name, value }: { name: string; value: string | null }) {
  return value === null ? null : <><dt>{name}</dt><dd><bdi>{value}</bdi></dd></>
}
