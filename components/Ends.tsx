import type { End, Extremes, StatedFigure } from '../lib/compare/comparison.ts'
import type { RowContext } from './row-context.ts'
import { StatedBy } from './StatedBy.tsx'
import { formatList } from './words/numbers.ts'
import { say } from './words/words.ts'

/** The lowest, the highest and the latest of what is given for one quantity, with all who give it. */
export function EndsList({ of, context }: { of: Extremes; context: RowContext }) {
  return <dl>{endsOf(of).map(({ names, end, dated }) => <Line key={names} names={names} end={end} dated={dated} context={context} />)}</dl>
}

interface Named {
  /** "lowest"; "highest, latest" where they are one. */
  names: string
  end: End
  dated: boolean
}

function endsOf({ lowest, highest, latest }: Extremes): Named[] {
  const isLatest = ({ stated }: End) => latest !== null && stated.length === latest.stated.length && stated.every((one, at) => isOne(one, latest.stated[at]!))
  const named = (name: 'lowest' | 'highest', end: End): Named => (isLatest(end)
    ? { names: formatList([say(`ends.${name}`), say('ends.latest')]), end, dated: true }
    : { names: say(`ends.${name}`), end, dated: false })
  const ends = [named('lowest', lowest), named('highest', highest)]
  return latest === null || isLatest(lowest) || isLatest(highest) ? ends : [...ends, { names: say('ends.latest'), end: latest, dated: true }]
}

/** Whether two are one figure; a reading that has been stored has copies. */
function isOne(a: StatedFigure, b: StatedFigure): boolean {
  return a.report === b.report && a.figure.in === b.figure.in && a.figure.start === b.figure.start
}

function Line({ names, end, dated, context }: Named & { context: RowContext }) {
  const alone = end.stated.every(({ report }) => report === '')
  return (
    <>
      <dt>{names}</dt>
      <dd>{end.stated.map((stated) => <StatedBy key={`${stated.report} ${stated.figure.in} ${stated.figure.start}`} stated={stated} reading={context.reading} dated={dated} alone={alone} />)}</dd>
    </>
  )
}
