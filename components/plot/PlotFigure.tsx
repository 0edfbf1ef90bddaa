import { useMemo, useRef } from 'preact/hooks'
import { fileStem } from '../../lib/text/file-name.ts'
import type { RowContext } from '../row-context.ts'
import { svgText, svgToPng } from '../svg-to-png.ts'
import { useTaken } from '../taken.tsx'
import { formatMoment } from '../words/dates.ts'
import { say } from '../words/words.ts'
import { Plot } from './Plot.tsx'
import { plotFile } from './plot-file.ts'
import type { Mark } from './plot-marks.ts'
import { markWords } from './plot-words.ts'
import { PlotTable } from './PlotTable.tsx'

/** A plot with its table, to be saved as SVG or PNG. */
export function PlotFigure({ marks, context, title }: { marks: readonly Mark[]; context: RowContext; title: string }) {
  const { reading, actions, at } = context
  const figure = useRef<HTMLElement>(null)
  const [said, taking] = useTaken()
  const name = fileStem(title, 'plot')
  const notes = useMemo(() => [
    ...marks.map((mark) => markWords(reading, mark)),
    [reading.article.title, reading.article.publisher, reading.article.url].filter(Boolean).join(' · '),
    say('evidence.read', { when: formatMoment(at) }),
  ], [marks, reading, at])
  const saving = (save: (file: ReturnType<typeof plotFile>) => Promise<void> | void) => taking(() => save(plotFile(figure.current!.querySelector('svg')!, title, notes)), 'evidence.pictured')
  return (
    <figure ref={figure} class="plot">
      <figcaption class="sr">{say('plot.caption', { title })}</figcaption>
      <Plot marks={marks} reading={reading} title={title} />
      <div class="plot__foot">
        <PlotTable marks={marks} reading={reading} title={title} />
        <button type="button" class="quiet" aria-label={say('plot.pngOf', { title })} onClick={saving(async ({ svg, width, height }) => actions.saveFile(`${name}.png`, await svgToPng(svg, width, height)))}>{say('plot.png')}</button>
        <button type="button" class="quiet" aria-label={say('plot.svgOf', { title })} onClick={saving(({ svg }) => actions.saveFile(`${name}.svg`, new Blob([svgText(svg)], { type: 'image/svg+xml' })))}>{say('plot.svg')}</button>
        {said}
      </div>
    </figure>
  )
}
