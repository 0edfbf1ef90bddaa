import type { Comparison } from '../lib/compare/comparison.ts'
import { Turn } from './Glyph.tsx'
import { Original } from './Original.tsx'
import { originalOf, reportName } from './report-name.ts'
import type { RowContext } from './row-context.ts'
import { formatDate } from './words/dates.ts'
import { say } from './words/words.ts'

/** Under a differing row: the other reports of the origin that state the figure alike; nothing where there are none. */
export function AlsoIn({ also, context: { reading, actions } }: { also: readonly Comparison[]; context: RowContext }) {
  if (also.length === 0) return null
  return (
    <details class="more also">
      <summary><Turn />{say('also.in', { count: also.length })}</summary>
      <ul>
        {also.map(({ theirs }) => {
          const report = reading.reports.find((one) => one.report === theirs.report)
          const [name, url] = [reportName(reading, theirs.report), originalOf(report)]
          return (
            <li key={theirs.report}>
              <span dir="auto">{name}</span>
              {report?.published != null && <span>{formatDate(report.published)}</span>}
              {url !== null && <Original url={url} report={name} actions={actions} />}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
