import type { EvidenceSide, RowEvidence } from '../../lib/highlights/highlight.ts'
import { daysWords } from '../days-words.ts'
import { outcomeWords } from '../outcome-words.ts'
import { originalOf } from '../report-name.ts'
import { formatDate, formatMoment } from '../words/dates.ts'
import { formatRatio } from '../words/numbers.ts'
import { isolated, say } from '../words/words.ts'

/** One side of a row, in the words in which it is taken along. */
export interface SideParts {
  /** Whose text it is and of which day: "Kestrel News, 6 March 2024". */
  who: string
  /** Its title; null where that is already said as who. */
  title: string | null
  /** That these are our own words; null where they are the text's. */
  account: string | null
  /** The figure in the words of the text. */
  wording: string
  /** As of when, and who says so. */
  facts: string[]
  before: string
  sentence: string
  after: string
  /** Null where no browser opens it as a page. */
  address: string | null
  hash: string
}

/** A row of the comparison in the words in which it is taken along: as text, Markdown, HTML or a picture. */
export interface EvidenceParts {
  /** How the two relate. */
  outcome: string
  /** How far they are apart, and how long between. */
  gap: string[]
  mine: SideParts
  theirs: SideParts
  /** Whether the two go back to one source, and when they were read. */
  origin: string
  read: string
}

/** The words of a row that was read. */
export function evidenceParts(row: RowEvidence): EvidenceParts {
  const { ratio, days, origin, read, mine, theirs } = row
  return {
    outcome: outcomeWords(row),
    gap: [
      ...(ratio === null || ratio === 1 ? [] : [say('gap.ratio', { ratio: formatRatio(ratio) })]),
      ...[days === null ? null : daysWords(days, [mine.asOf, theirs.asOf])].filter((words) => words !== null),
    ],
    mine: sideParts(mine),
    theirs: sideParts(theirs),
    origin: say(`evidence.origin.${origin}`),
    read: say('evidence.read', { when: formatMoment(read) }),
  }
}

function sideParts(side: EvidenceSide): SideParts {
  const { publisher, title, published, account, wording, before, sentence, after, address, hash } = side
  const name = publisher ?? (title || say('passage.words'))
  return {
    who: published === null ? isolated(name) : say('evidence.who', { name, date: formatDate(published) }),
    title: publisher === null ? null : title,
    account: account ? say('side.summary') : null,
    wording,
    facts: [...asOf(side), spoken(side)],
    before, sentence, after,
    address: originalOf({ url: address }),
    hash,
  }
}

/** What the text does not state stands in brackets, as in the panel. */
function asOf({ asOf, asOfStated }: EvidenceSide): string[] {
  if (asOf === null) return []
  const date = formatDate(asOf)
  return [`${say('side.asOf')} ${asOfStated ? date : `[${date}]`}`]
}

function spoken({ speakers: [speaker, ...carriers] }: EvidenceSide): string {
  if (speaker === undefined) return say('side.noSource')
  return say('side.says', { who: carriers.reduce((said, carrier) => say('side.via', { speaker: said, carrier }), speaker) })
}
