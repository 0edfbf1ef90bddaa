import type { DateMention, Draft, TextReading } from '../draft.ts'
import { isStatementDate } from '../statements.ts'

const REACH = 25

/** The date that a figure is true for: the one beside it, else that of the statement, else that of publication. */
export function findAsOf(reading: TextReading): void {
  for (const draft of reading.drafts) {
    if (draft.kind === 'date') continue
    const mention = nearestDate(draft, reading)
    if (mention?.date) {
      draft.asOf = mention.date
      continue
    }
    draft.asOf = draft.occasion.day ?? reading.published
    if (draft.asOf) draft.implied.add('asOf')
  }
}

function nearestDate(draft: Draft, reading: TextReading): DateMention | null {
  let best: { mention: DateMention; distance: number } | null = null
  for (const mention of draft.sentence.dates) {
    // a date behind the figure is nearer than one as far before it
    const distance = mention.from >= draft.to ? mention.from - draft.to : (draft.from - mention.to) * 1.5
    if (distance > REACH || (best && distance >= best.distance)) continue
    const when = draft.from > mention.to && draft.sentence.tokens.slice(mention.to, mention.to + 2).some((token) => reading.lexicon.is.when.has(token.lower))
    if (mention.date === null || mention.end === 'start' || !(when || mention.preposition === '' || reading.lexicon.is.asOfPrepositions.has(mention.preposition) || mention.end === 'end')) continue
    if (isStatementDate(draft.sentence, mention, reading)) continue
    const between = draft.sentence.tokens.slice(Math.min(mention.to, draft.to), Math.max(mention.from, draft.from))
    // "more than in February", "founded in 1950 and now 27 members"
    if (between.some((token) => (reading.lexicon.is.than.has(token.lower) && mention.from > draft.from) || (mention.to <= draft.from && reading.lexicon.is.nowWords.has(token.lower)))) continue
    // "the outbreak, which began in 2018, has …": a date in an aside is that of the aside
    if (mention.to <= draft.from && mention.from > 3 && !when && between[0]?.text === ',') continue
    const told = draft.sentence.tokens.slice(Math.max(0, mention.from - 3), mention.from).some((token) => reading.lexicon.eventVerbs.has(token.lower))
    if (told && !when && between.some((token) => token.text === ',')) continue
    // what stands behind a semicolon, or "this year" behind a comma, tells of something else
    if (between.some((token) => token.text === ';') || (!mention.calendar && between.length > 6 && between.some((token) => token.text === ','))) continue
    best = { mention, distance }
  }
  return best?.mention ?? null
}
