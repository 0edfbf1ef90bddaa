import type { StatedFigure } from '../lib/compare/comparison.ts'
import { articleKey, type Decision } from '../lib/decisions/decision.ts'
import { quoteFigure, type QuotedFigure } from '../lib/decisions/quoted-figure.ts'
import type { Reading } from '../lib/reading.ts'
import { wordsOfDecision } from './decision-words.ts'
import { reportName } from './report-name.ts'
import { kindOf } from './text-kind.ts'
import { say } from './words/words.ts'

/** What became of a decision that was just made or taken back. */
export interface LastDecision {
  decision: Decision
  became: 'kept' | 'takenBack' | 'failed'
  /** What holds now. Said with the names of the reading before it: a report may be gone from the one behind it. */
  words: string
}

/** What holds from now on, in the reader's words. @param reading the one that was shown when it was decided */
export function outcomeWords(reading: Reading, decision: Decision, became: LastDecision['became']): string {
  switch (became) {
    case 'kept': return decisionWords(reading, decision)
    case 'takenBack': return wordsOfDecision(decision, 'takenBack', naming(reading))
    case 'failed': return say('decided.failed')
  }
}

/** A figure of the article in words that outlast this reading. @param index in `Reading.figures` */
export function quoteMine({ article, figures }: Reading, index: number): QuotedFigure {
  return quoteFigure(figures[index]!, { ...article, figures }, articleKey(article))
}

/** A figure of a report in words that outlast this reading. */
export function quoteTheirs(reading: Reading, { report, figure }: StatedFigure): QuotedFigure {
  const title = reading.reports.find((one) => one.report === report)?.title ?? ''
  return quoteFigure(figure, { title, text: reading.texts[report] ?? '', figures: [figure] }, report)
}

/** That the article, or a report, goes back to one source with another report, or that it does not. @param one id of a report, "" for the article */
export function decideOrigin({ article }: Reading, same: boolean, one: string, other: string): Decision {
  const name = (id: string) => (id === '' ? articleKey(article) : id)
  return { kind: same ? 'sameOrigin' : 'differentOrigins', documents: [name(one), name(other)] }
}

/** That a report tells of another event than the article. */
export function decideOtherEvent(reading: Reading, report: string): Decision {
  const story = reading.reports.filter((one) => one.relation === 'event' && one.report !== report).map((one) => one.report)
  return { kind: 'notSameEvent', article: articleKey(reading.article), report, story }
}

/** That a report belongs to the article's story, which is followed from now on. */
export function decideFollow(reading: Reading, report: string): Decision {
  const story = reading.reports.filter((one) => one.followed && one.report !== report).map((one) => one.report)
  return { kind: 'followStory', article: articleKey(reading.article), report, story }
}

/** What a decision says, in the reader's words. */
export function decisionWords(reading: Reading, decision: Decision): string {
  return wordsOfDecision(decision, 'decided', naming(reading))
}

function naming(reading: Reading): (document: string) => string {
  const key = articleKey(reading.article)
  return (document) => (document === key ? say('origin.thisArticle', { of: kindOf(reading) }) : nameOf(reading, document))
}

function nameOf(reading: Reading, id: string): string {
  const aside = reading.setAside.find(({ report }) => report === id)
  return aside ? (aside.publisher ?? aside.title) : reportName(reading, id)
}
