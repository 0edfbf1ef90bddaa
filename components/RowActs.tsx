import { useState } from 'preact/hooks'
import type { Comparison } from '../lib/compare/comparison.ts'
import { decideOrigin, quoteMine, quoteTheirs } from './deciding.ts'
import { EvidenceActs } from './evidence/EvidenceActs.tsx'
import { keptRowOf, rowEvidence } from './evidence/row-evidence.ts'
import { Turn } from './Glyph.tsx'
import { reportName } from './report-name.ts'
import type { RowContext, RowKeeping } from './row-context.ts'
import { kindOf } from './text-kind.ts'
import { say } from './words/words.ts'

/** What a reader can do with a row: take it along as evidence, and put it right. */
export function RowActs({ comparison, context }: { comparison: Comparison; context: RowContext }) {
  const { reading, actions, at, from, rows } = context
  const { mine, theirs } = comparison
  const pair = { mine: reading.figures[mine]!.text, theirs: theirs.figure.text, who: reportName(reading, theirs.report) }
  return (
    <>
      <div class="diff__acts" role="group" aria-label={say('evidence.take')}>
        {rows !== null && <Ribbon comparison={comparison} reading={reading} rows={rows} pair={pair} />}
        <EvidenceActs evidence={() => rowEvidence(reading, comparison, at, from)} pair={pair} actions={actions} />
      </div>
      <Corrections comparison={comparison} context={context} pair={pair} />
    </>
  )
}

interface RibbonProps {
  comparison: Comparison
  reading: RowContext['reading']
  rows: RowKeeping
  pair: { mine: string; theirs: string; who: string }
}

/** Keeps the row as evidence, in one press; pressed again it is deleted, and the bar at the foot has the way back. */
function Ribbon({ comparison, reading, rows, pair }: RibbonProps) {
  const [failed, setFailed] = useState(false)
  const row = keptRowOf(rows.kept, reading, comparison)
  const press = () => {
    setFailed(false)
    if (row === null) rows.keep(comparison)
    else rows.drop(row).catch(() => setFailed(true))
  }
  return (
    <>
      <button type="button" class="quiet ribbon" aria-pressed={row !== null} aria-label={say('evidence.keepOf', pair)} onClick={press}>
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M4 2.5h8v11l-4-3-4 3z" /></svg>{say('evidence.keep')}
      </button>
      {failed && <span role="alert" class="taken">{say('highlight.removeFailed')}</span>}
    </>
  )
}

interface CorrectionsProps {
  comparison: Comparison
  context: RowContext
  pair: { mine: string; theirs: string; who: string }
}

/** What can be put right in a row: that the two are not of one thing, a misread number, the origin; nothing where nothing can be kept. */
function Corrections({ comparison, context, pair }: CorrectionsProps) {
  const { reading, decide } = context
  if (decide === null) return null
  const { mine, theirs, origin } = comparison
  const isOne = origin === 'same'
  return (
    <div class="diff__acts">
      <button type="button" class="quiet" aria-label={say('decide.notSameThingOf', pair)} onClick={() => decide({ kind: 'notSameThing', mine: quoteMine(reading, mine), theirs: quoteTheirs(reading, theirs) })}>{say('decide.notSameThing')}</button>
      <details class="more acts-more">
        <summary><Turn />{say('decide.more')}<span class="sr">: {say('decide.pair', pair)}</span></summary>
        <button type="button" class="quiet" onClick={() => decide({ kind: 'wrongNumber', figure: quoteMine(reading, mine) })}>{say('decide.wrongMine', { quote: pair.mine })}</button>
        <button type="button" class="quiet" onClick={() => decide({ kind: 'wrongNumber', figure: quoteTheirs(reading, theirs) })}>{say('decide.wrongTheirs', { quote: pair.theirs, who: pair.who })}</button>
        <button type="button" class="quiet" onClick={() => decide(decideOrigin(reading, !isOne, '', theirs.report))}>{say(isOne ? 'decide.split' : 'decide.join', { other: say('origin.thisArticle', { of: kindOf(reading) }) })}</button>
      </details>
    </div>
  )
}
