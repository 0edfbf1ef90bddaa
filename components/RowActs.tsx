import type { Comparison } from '../lib/compare/comparison.ts'
import { decideOrigin, quoteMine, quoteTheirs } from './deciding.ts'
import { Turn } from './Glyph.tsx'
import { reportName } from './report-name.ts'
import type { RowContext } from './row-context.ts'
import { say } from './words/words.ts'

/** What a reader can put right in a row: that the two are not of one thing, a misread number, the origin; nothing where nothing can be kept. */
export function RowActs({ comparison, context }: { comparison: Comparison; context: RowContext }) {
  const { reading, decide } = context
  if (decide === null) return null
  const { mine, theirs, origin } = comparison
  const who = reportName(reading, theirs.report)
  const figure = reading.figures[mine]!
  const pair = { mine: figure.text, theirs: theirs.figure.text, who }
  const isOne = origin === 'same'
  return (
    <div class="diff__acts">
      <button type="button" class="quiet" aria-label={say('decide.notSameThingOf', pair)} onClick={() => decide({ kind: 'notSameThing', mine: quoteMine(reading, mine), theirs: quoteTheirs(reading, theirs) })}>{say('decide.notSameThing')}</button>
      <details class="more acts-more">
        <summary><Turn />{say('decide.more')}<span class="sr">: {say('decide.pair', pair)}</span></summary>
        <button type="button" class="quiet" onClick={() => decide({ kind: 'wrongNumber', figure: quoteMine(reading, mine) })}>{say('decide.wrongMine', { quote: figure.text })}</button>
        <button type="button" class="quiet" onClick={() => decide({ kind: 'wrongNumber', figure: quoteTheirs(reading, theirs) })}>{say('decide.wrongTheirs', { quote: theirs.figure.text, who })}</button>
        <button type="button" class="quiet" onClick={() => decide(decideOrigin(reading, !isOne, '', theirs.report))}>{say(isOne ? 'decide.split' : 'decide.join', { other: say('origin.thisArticle') })}</button>
      </details>
    </div>
  )
}
