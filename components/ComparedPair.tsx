import type { Comparison } from '../lib/compare/comparison.ts'
import { Turn } from './Glyph.tsx'
import { Original } from './Original.tsx'
import { mySource, theirSource } from './quote.ts'
import { originalOf, reportName } from './report-name.ts'
import type { RowContext } from './row-context.ts'
import { Sentence } from './Sentence.tsx'
import { Side } from './Side.tsx'
import { Why } from './Why.tsx'
import { kindOf } from './text-kind.ts'
import { say } from './words/words.ts'

/** The article's figure and the report's side by side, with both sentences below. @param open whether the sentences stand open; those of a passage are closed all the same, since it stands above */
export function ComparedPair({ comparison, context, open }: { comparison: Comparison; context: RowContext; open: boolean }) {
  const { reading, actions } = context
  const { mine, theirs } = comparison
  const figure = reading.figures[mine]!
  const report = reading.reports.find(({ report }) => report === theirs.report)
  const [url, who, account] = [originalOf(report), reportName(reading, theirs.report), report?.form === 'account']
  const whose = figure.in === 'title' ? say('side.headline') : say('side.article', { of: kindOf(reading) })
  const [mySaid, theirSaid] = [mySource(reading, figure), theirSource(reading, theirs)]
  return (
    <>
      <div class="pair">
        <Side whose="mine" figure={figure} source={mySaid} who={whose}>
          <button type="button" class="jump" aria-label={say('act.inArticleOf', { of: kindOf(reading), figure: figure.text })} onClick={() => actions.showFigure(mine)}>{say('act.inArticle', { of: kindOf(reading) })}</button>
        </Side>
        <Side whose="theirs" figure={theirs.figure} source={theirSaid} who={who}>
          {url !== null && <Original url={url} report={who} actions={actions} />}
        </Side>
      </div>
      <div class="turns">
        <details class="more" open={open && !reading.article.isPassage}>
          <summary><Turn />{say('act.sentences')}</summary>
          <Sentence who={whose} figure={figure} source={mySaid} account={false} />
          <Sentence who={who} figure={theirs.figure} source={theirSaid} account={account} note={account ? say('side.summary') : undefined} />
        </details>
        <Why comparison={comparison} />
      </div>
    </>
  )
}
