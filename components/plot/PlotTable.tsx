import type { Reading } from '../../lib/reading.ts'
import { Turn } from '../Glyph.tsx'
import { say } from '../words/words.ts'
import type { Mark } from './plot-marks.ts'
import { dateWords, isStated, whoOf, wordsOf } from './plot-words.ts'

/** The same as the plot, as a table. */
export function PlotTable({ marks, reading, title }: { marks: readonly Mark[]; reading: Reading; title: string }) {
  return (
    <details class="more twin">
      <summary><Turn />{say('plot.table')}<span class="sr">: {title}</span></summary>
      <table>
        <thead><tr><th scope="col">{say('side.asOf')}</th><th scope="col" class="num">{say('plot.figure')}</th><th scope="col">{say('plot.who')}</th></tr></thead>
        <tbody>
          {marks.flatMap(({ stated, asOf }) => stated.map((one) => (
            <tr class={one.report === '' ? 'is-mine' : undefined}>
              <td><bdi>{dateWords(asOf, isStated(one))}</bdi></td><td class="num said"><bdi>{wordsOf(reading, one)}</bdi></td>
              <td><bdi>{whoOf(reading, [one])[0]}</bdi>{stated.length > 1 && ` · ${say('plot.oneOrigin')}`}</td>
            </tr>
          )))}
        </tbody>
      </table>
      {marks.some(({ stated }) => stated.some((one) => !isStated(one))) && <p class="twin__note">{say('plot.brackets')}</p>}
    </details>
  )
}
