import { Echo } from './Echo.tsx'
import { differenceIn, timeBetween } from './Gap.tsx'
import { Glyph, Turn } from './Glyph.tsx'
import { Original } from './Original.tsx'
import { originsOf } from './origins.ts'
import { Pictogram } from './Pictogram.tsx'
import { mySource, theirSource } from './quote.ts'
import { originalOf, reportName } from './report-name.ts'
import { RowActs } from './RowActs.tsx'
import { rowAttributes, type RowContext } from './row-context.ts'
import type { SameGroup } from './rows.ts'
import { Sentence } from './Sentence.tsx'
import { Stated } from './Stated.tsx'
import { kindOf } from './text-kind.ts'
import { formatRatio } from './words/numbers.ts'
import { Why } from './Why.tsx'
import { say } from './words/words.ts'

/** A figure of the article with the reports that give the same one, or one that its wording allows; an echo stands open with its evidence. */
export function SameRow({ group, context }: { group: SameGroup; context: RowContext }) {
  const { reading, actions } = context
  const { mine, members } = group
  const figure = reading.figures[mine]!
  const echoed = members.filter(({ origin, evidence }) => origin === 'same' && evidence !== null)
  const evidence = echoed[0]?.evidence ?? null
  const origins = originsOf(reading, members)
  return (
    <li {...rowAttributes(context, mine)}>
      <details class="line" open={evidence !== null}>
        <summary>
          <Pictogram of={group.outcome} />
          <span class="line__text">
            <span class="sr">{say(`outcome.${group.outcome}`)}: </span>
            <Stated figure={figure} source={mySource(reading, figure)} />
            <span class="line__by"><Glyph of={origins.glyph} /><span>{origins.words}</span></span>
          </span>
          <Turn />
        </summary>
        <div class="line__body">
          {evidence !== null && <Echo reading={reading} mine={mine} members={echoed} evidence={evidence} />}
          <ul class="agreeing">
            {members.map((comparison) => {
              const { theirs, outcome, ratio } = comparison
              const report = reading.reports.find(({ report }) => report === theirs.report)
              const [url, who, account] = [originalOf(report), reportName(reading, theirs.report), report?.form === 'account']
              const gap = [ratio === null || ratio === 1 ? null : say('gap.ratio', { ratio: formatRatio(ratio) }), differenceIn(comparison, figure), timeBetween(comparison, figure)]
              return (
                <li key={`${theirs.report} ${theirs.figure.start}`}>
                  <Sentence who={who} figure={theirs.figure} source={theirSource(reading, theirs)} account={account} note={account ? say('side.summary') : undefined} />
                  <p class="agreeing__gap">{[say(`outcome.${outcome}`), ...gap].filter((part) => part !== null).join(' · ')}</p>
                  {url !== null && <Original url={url} report={who} actions={actions} />}
                  <Why comparison={comparison} />
                  <RowActs comparison={comparison} context={context} />
                </li>
              )
            })}
          </ul>
          <button type="button" class="jump is-mine" aria-label={say('act.inArticleOf', { of: kindOf(reading), figure: figure.text })} onClick={() => actions.showFigure(mine)}>{say('act.inArticle', { of: kindOf(reading) })}</button>
        </div>
      </details>
    </li>
  )
}
