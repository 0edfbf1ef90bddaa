import { render } from 'preact'
import type { Figure } from '../../lib/figures/figure.ts'
import { fileStem } from '../../lib/text/file-name.ts'
import type { RowContext } from '../row-context.ts'
import { svgText, svgToPng } from '../svg-to-png.ts'
import { useTaken } from '../taken.tsx'
import { formatMoment } from '../words/dates.ts'
import { say } from '../words/words.ts'
import { Plot, plotLegend, runsFromRight, SavedPlot } from './Plot.tsx'
import { plotFile } from './plot-file.ts'
import type { Mark } from './plot-marks.ts'
import { WIDE } from './plot-frame.ts'
import { layOut } from './plot-layout.ts'
import { plotWords } from './plot-words.ts'
import { PlotTable } from './PlotTable.tsx'

/**
 * A plot with its table, to be saved as SVG or PNG.
 * @param own the article's figure, whose unit all marks are in
 */
export function PlotFigure({ marks, own, context, title }: { marks: readonly Mark[]; own: Figure; context: RowContext; title: string }) {
  const { reading, actions, at } = context
  const [said, taking] = useTaken()
  const name = fileStem(title, 'plot')
  const file = () => {
    const layout = layOut(marks, plotWords(reading, marks, own), runsFromRight(), WIDE)
    const notes = [
      plotLegend(layout, reading),
      [reading.article.title, reading.article.publisher, reading.article.url].filter(Boolean).join(' · '),
      say('evidence.read', { when: formatMoment(at) }),
    ]
    const host = document.createElement('div')
    render(<SavedPlot layout={layout} />, host)
    return plotFile(host.querySelector('svg')!, title, notes)
  }
  const saving = (save: (made: ReturnType<typeof plotFile>) => Promise<void> | void) => taking(() => save(file()), 'evidence.pictured')
  return (
    <figure class="plot">
      <figcaption class="sr">{say('plot.caption', { title })}</figcaption>
      <Plot marks={marks} reading={reading} own={own} title={title} />
      <div class="plot__foot">
        <PlotTable marks={marks} reading={reading} title={title} />
        <button type="button" class="quiet" aria-label={say('plot.pngOf', { title })} onClick={saving(async ({ svg, width, height }) => actions.saveFile(`${name}.png`, await svgToPng(svg, width, height)))}>{say('plot.png')}</button>
        <button type="button" class="quiet" aria-label={say('plot.svgOf', { title })} onClick={saving(({ svg }) => actions.saveFile(`${name}.svg`, new Blob([svgText(svg)], { type: 'image/svg+xml' })))}>{say('plot.svg')}</button>
        {said}
      </div>
    </figure>
  )
}
