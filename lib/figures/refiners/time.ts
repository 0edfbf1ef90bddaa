import { containsDate, isDay, parseEdtf } from '../../text/edtf.ts'
import { entersClause, isOfNoun, leavesAside, newSubject } from '../clauses.ts'
import { draftsOf, type DateMention, type Draft, type Sentence, type TextReading } from '../draft.ts'
import type { Lexicon } from '../lexicon.ts'
import { isStatementDate } from '../statements.ts'
import type { Token } from '../token.ts'

const REACH = 25
/** How many tokens before a number its verb stands. */
const NEAR = 8
/** Tokens of what stands between commas behind a date. */
const LONGEST_ASIDE = 8

/** The date that a figure is true for: the one beside it, else that of the statement, else that of publication. */
export function findAsOf(reading: TextReading): void {
  const bySentence = draftsOf(reading)
  for (const draft of reading.drafts) {
    if (draft.kind === 'date') continue
    draft.asOf = statedTime(draft, bySentence.get(draft.sentence)!, reading)
    if (draft.asOf) continue
    draft.asOf = draft.occasion.day ?? reading.published
    if (draft.asOf) draft.implied.add('asOf')
  }
}

/** The date beside a figure; of two, "by 2 September" and "this year", the day where the other is not over. */
function statedTime(draft: Draft, drafts: readonly Draft[], reading: TextReading): string | null {
  const mention = nearestDate(draft, drafts, reading, draft.sentence.dates)
  if (!mention || !stillRuns(draft, mention, reading)) return mention?.date ?? null
  return nearestDate(draft, drafts, reading, draft.sentence.dates.filter(({ date }) => isDay(date)))?.date ?? null
}

function nearestDate(draft: Draft, drafts: readonly Draft[], reading: TextReading, mentions: readonly DateMention[]): DateMention | null {
  const { is } = reading.lexicon
  let best: { mention: DateMention; distance: number } | null = null
  for (const mention of mentions) {
    // a date behind the figure is nearer than one as far before it
    const distance = mention.from >= draft.to ? mention.from - draft.to : (draft.from - mention.to) * 1.5
    if (distance > REACH || (best && distance >= best.distance)) continue
    const when = draft.from > mention.to && (resumes(draft.sentence.tokens, mention.to, reading.lexicon) || is.when.has(draft.sentence.tokens[0]!.lower))
    if (mention.date === null || mention.end === 'start' || (mention.end === 'end' && (draft.modality === 'planned' || liesAhead(mention.date, reading))) || !(when || mention.preposition === '' || is.asOfPrepositions.has(mention.preposition) || mention.end === 'end')) continue
    if (isStatementDate(draft.sentence, mention, reading)) continue
    // "twice as many as in 2000"
    if (is.as.has(draft.sentence.tokens[openingOf(mention, draft.sentence.tokens) - 1]?.lower ?? '')) continue
    if (!(mention.from >= draft.to ? reachesBack(draft, mention, drafts, reading) : reachesOn(draft, mention, drafts, when, reading.lexicon))) continue
    best = { mention, distance }
  }
  return best?.mention ?? null
}

/** Whether a date behind a figure is that of the figure, and not of another figure, of a clause of its own, or of what the figure is set against. */
function reachesBack(draft: Draft, mention: DateMention, drafts: readonly Draft[], reading: TextReading): boolean {
  const { lexicon, published } = reading
  const { tokens } = draft.sentence
  const { is } = lexicon
  const between = tokens.slice(draft.to, mention.from)
  // "to build 620 homes, having finished 515 in 2025"
  if (between.some((token, k) => is.have.has(token.lower) && lexicon.ends.gerund(token.lower) && between[k - 1]?.text === ',')) return false
  if (between.some((token) => token.text === ';' || is.comparisonOpeners.has(token.lower) || is.openPrepositions.has(token.lower)) || loose(between, mention)) return false
  // "the base, 20 kilometres east of the town, opened in 2003"
  if (draft.kind === 'measure' && tokens[draft.from - 1]?.text === ',' && (is.extentWords.has(tokens[draft.to]?.lower ?? '') || is.from.has(tokens[draft.to]?.lower ?? '')) && between.some((token) => token.text === ',')) return false
  // "24 people who died on Sunday" are as many as are known of now
  if (draft.accumulation === 'cumulative' && !mention.calendar && [is.who, is.relatives].some((words) => words.has(tokens[draft.to]?.lower ?? ''))) return false
  if (leavesAside(tokens, draft.from, mention.from, lexicon) || entersClause(tokens, draft.to, mention.from, lexicon)) return false
  const passed = drafts.filter((other) => other !== draft && other.kind !== 'date' && other.from >= draft.to && other.to <= mention.from)
  // "has 7 percent more, the first step of 4 percent in December"
  if (passed[0] && draft.modality === 'stated' && between.some((token) => token.text === ',') && liesAhead(mention.date!, reading)) return false
  // "4,000, from 7,500 a decade ago", "1.3 metres below the record of 2002"
  if ([draft, ...passed].some((other) => is.levelWords.has(tokens[other.to]?.lower ?? '')) || passed.some((other) => is.contrastWords.has(tokens[other.wordingFrom - 1]?.lower ?? ''))) return false
  if (passed[0] && newSubject(tokens, draft.to, passed.at(-1)!.from, lexicon)) return false
  // "60 percent now, and 61 by 2030"
  if (passed[0] && tokens.slice(draft.to, passed[0].from).some(({ lower }) => is.nowWords.has(lower))) return false
  // "from 7,500 to 10,000 by 2030": where it begins is now
  if (is.from.has(tokens[draft.wordingFrom - 1]?.lower ?? '') && passed[0] && is.to.has(tokens[passed[0].wordingFrom - 1]?.lower ?? '') && published !== null && mention.date! > published) return false
  return !opensMember(draft.sentence, mention, drafts, lexicon)
}

/** Whether a date before a figure is still that of its clause. */
function reachesOn(draft: Draft, mention: DateMention, drafts: readonly Draft[], when: boolean, lexicon: Lexicon): boolean {
  const { tokens } = draft.sentence
  const { is } = lexicon
  const between = withoutAside(tokens.slice(mention.to, draft.from), is.relatives)
  // "founded in 1950 and now 27 members", "opened in 2003 and has 500 soldiers"
  if (between.some((token, k) => token.text === ';' || is.nowWords.has(token.lower) || (is.clauseJoins.has(token.lower) && between.slice(k + 1, k + 3).some(({ lower }) => is.presentHelpers.has(lower) || (is.measureLinks.has(lower) && lexicon.ends.plural(lower))) || (is.clauseJoins.has(token.lower) && k === between.length - 2 && lexicon.ends.plural(between[k + 1]!.lower))))) return false
  // "the outbreak, which began in 2018, has …": a date in an aside is that of the aside, unless it is all of it
  if (mention.from > 3 && !when && between[0]?.text === ',' && tokens[openingOf(mention, tokens) - 1]?.text !== ',') return false
  if (!when && isOfNoun(tokens, mention, draft.from, draft.occasion.day !== null || draft.sentence.dates.length > 1, lexicon)) return false
  const told = tokens.slice(Math.max(0, mention.from - 3), mention.from).some((token) => lexicon.eventVerbs.has(token.lower))
  if (told && !when && between.some((token) => token.text === ',')) return false
  // "from 7,500 in 2017 to 7,000": the date of the first is none of the second
  if (is.to.has(tokens[draft.wordingFrom - 1]?.lower ?? '') && drafts.some((other) => other.kind !== 'date' && other.to <= mention.from && mention.from - other.to <= 3 && is.from.has(tokens[other.wordingFrom - 1]?.lower ?? ''))) return false
  return !loose(between, mention)
}

/** Whether a period ends behind the day of the text: what is planned for it holds as of the day on which it is told. */
function liesAhead(date: string, { published }: TextReading): boolean {
  const [end, told] = [parseEdtf(date), published === null ? null : parseEdtf(published)]
  return end !== null && told !== null && end.latest > told.latest
}

/** "61,000 cases this year": what is counted in a time that is not over holds as of the day on which it is told. */
function stillRuns({ kind, modality, accumulation, sentence, from }: Draft, { date, calendar }: DateMention, { published, lexicon }: TextReading): boolean {
  if (calendar || modality === 'planned' || (kind !== 'count' && kind !== 'measure')) return false
  // "a report this year put it at 4,000" counts nothing that goes on
  if (accumulation === 'stock' && !sentence.tokens.slice(Math.max(0, from - NEAR), from).some(({ lower }) => lexicon.is.have.has(lower))) return false
  const [time, told] = [parseEdtf(date!), published === null ? null : parseEdtf(published)]
  return time !== null && told !== null && time.earliest < time.latest && containsDate(time, told) && told.latest < time.latest
}

/** "Last year, the driest so far, 40 farms closed": what stands behind a date without what is said of the date between commas. */
function withoutAside(between: readonly Token[], relatives: ReadonlySet<string>): readonly Token[] {
  const end = between[0]?.text === ',' ? between.findIndex((token, k) => k > 0 && token.text === ',') : -1
  return end < 0 || end > LONGEST_ASIDE || between.slice(0, end).some((token) => token.kind === 'number' || relatives.has(token.lower)) ? between : between.slice(end)
}

/** "in 2019, when", "last year, in which": what follows a date happened then. */
function resumes(tokens: readonly Token[], at: number, { is }: Lexicon): boolean {
  const k = tokens[at]?.text === ',' ? at + 1 : at
  return is.when.has(tokens[k]?.lower ?? '') || (is.in.has(tokens[k]?.lower ?? '') && is.relatives.has(tokens[k + 1]?.lower ?? ''))
}

/** "this year" behind a comma tells of something else. */
function loose(between: readonly Token[], mention: DateMention): boolean {
  return !mention.calendar && between.length > 6 && between.some((token) => token.text === ',')
}

/** Index of the preposition of a date, or of the date where it has none. */
function openingOf(mention: DateMention, tokens: readonly Token[]): number {
  if (mention.preposition === '') return mention.from
  for (let k = mention.from - 1; k >= Math.max(0, mention.from - 4); k--) if (tokens[k]!.lower === mention.preposition) return k
  return mention.from
}

/** "1,000 cases, in 2015 nearly 20,000": a date behind a comma or "and" with a figure behind it is that of the latter. */
function opensMember({ tokens, dates }: Sentence, mention: DateMention, drafts: readonly Draft[], { is }: Lexicon): boolean {
  const before = tokens[openingOf(mention, tokens) - 1]
  if (!before || !(before.text === ',' || is.clauseJoins.has(before.lower))) return false
  const next = drafts.find((other) => other.kind !== 'date' && other.from >= mention.to)
  return next !== undefined && next.from - mention.to <= 8 && !tokens.slice(mention.to, next.from).some((token) => token.text === ',') && !dates.some((other) => other.from >= next.to && other.from - next.to <= 2)
}
