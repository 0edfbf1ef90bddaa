import { draftBefore, type Draft, type TextReading } from '../draft.ts'
import { isCapital, isFiniteVerb, isPastForm } from '../word-class.ts'

/**
 * "900 hectares in the east and 300 in the west", "34 seats and the Liberals 51": a second number of the same build is of the same unit and noun as the first.
 * It stands behind "and" or a comma, and before the same preposition; or behind "and" and a name, or the verb of the first, and ends the clause.
 */
export function carryEllipsis(reading: TextReading): void {
  const { lexicon } = reading
  reading.drafts.forEach((draft, k) => {
    if (draft.kind !== 'count' || draft.unit || draft.counted || draft.nounFrom >= 0) return
    const previous = draftBefore(reading.drafts, k, (other) => other.kind !== 'date')
    if (!previous || !(previous.unit || previous.counted)) return
    if (previous.kind === 'duration' || previous.partOf || typeof previous.value !== 'number') return
    const { tokens } = draft.sentence
    const gap = tokens.slice(previous.to, draft.wordingFrom)
    const next = tokens[draft.to]
    const joined = (word: string | undefined): boolean => /^[,;]$/.test(word ?? '') || lexicon.is.clauseJoins.has(word ?? '')
    // "7,500 soldiers, according to the army, and 7,000, according to a paper"
    const behind = next?.text === ',' && lexicon.accordingTo.at(tokens, draft.to + 1) ? tokens[draft.to + 1]! : next
    const links = behind?.kind === 'word' && (lexicon.placePrepositions.has(behind.lower) || lexicon.is.by.has(behind.lower) || lexicon.accordingTo.at(tokens, tokens.indexOf(behind)) !== null)
    const parallel = links && gap.length >= 3 && gap.length <= 14 && joined(gap.at(-1)?.lower) && gap.some((token) => token.lower === behind.lower)
    const rest = gap.slice(gap[0]?.text === ',' && joined(gap[1]?.lower) ? 2 : 1)
    const ends = next === undefined || /^[.;,!]$/.test(next.text)
    const gapped = gap.length > 1 && gap.length <= 7 && joined(gap[0]?.lower) && ends && rest.length > 0 && isCapital(rest.at(-1)!.text) && rest.every((token) => token.kind === 'word' && (lexicon.is.the.has(token.lower) || isCapital(token.text)) && !lexicon.months.has(token.lower))
    // "stand at 11.8 percent, the others at 9.2", "by 6 percent in Leeds and in York by 2"
    const link = draft.sentence.tokens[draft.wordingFrom - 1]?.lower ?? ''
    const mirrored = previous.unit !== null && previous.unit.dimension === 'share' && gap.length >= 2 && gap.length <= 8 && !gap.some(({ lower }) => lexicon.is.changeVerbs.has(lower) || lexicon.is.verbs.has(lower)) && joined(gap.find((token) => joined(token.lower))?.lower) && link === tokens[previous.wordingFrom - 1]?.lower && (lexicon.placePrepositions.has(link) || lexicon.is.by.has(link) || lexicon.is.with.has(link)) && ends
    // "the Liberals have 17 seats and the Farmers' Union has 16"
    const repeated = gap.length > 2 && gap.length <= 9 && joined(gap[0]!.lower) && ends && isSameVerb(link, tokens[previous.wordingFrom - 1]?.lower ?? '', lexicon)
    // "64 deaths on Sunday, and on Tuesday 207"
    const day = draft.sentence.dates.find((mention) => mention.to === draft.wordingFrom && mention.from >= previous.to)
    const dated = day !== undefined && previous.kind === 'count' && tokens.slice(previous.to, day.from).some((token) => joined(token.lower)) && rest.length <= 6 && gap.every((token, at) => joined(token.lower) || isOfDate(previous.to + at, draft.sentence, lexicon)) && ends
    if (!parallel && !gapped && !mirrored && !repeated && !dated && !isSubject(draft, previous, reading)) return
    draft.unit = previous.unit
    draft.kind = previous.kind
    // of another owner: his share is not that of the first
    if (mirrored && gap.some((token, at) => isCapital(token.text) && !lexicon.placePrepositions.has(gap[at - 1]?.lower ?? ''))) return
    draft.counted = previous.counted
    draft.head = previous.head
  })
}

/** "Five countries met in 1996, and six founded the league": two numbers of which each opens its clause, the second with a verb behind it. */
function isSubject({ sentence: { tokens }, wordingFrom, to }: Draft, previous: Draft, { lexicon }: TextReading): boolean {
  const verb = tokens[to]
  const acts = verb !== undefined && (isPastForm(verb, lexicon) || isFiniteVerb(verb, lexicon) || lexicon.is.have.has(verb.lower))
  return previous.kind === 'count' && previous.wordingFrom <= 1 && lexicon.is.clauseJoins.has(tokens[wordingFrom - 1]?.lower ?? '') && acts
}

/** Whether two words are one verb, whatever its subject. */
function isSameVerb(word: string, other: string, { is }: TextReading['lexicon']): boolean {
  return (is.have.has(word) && is.have.has(other)) || (word === other && is.verbs.has(word))
}

/** Whether a token is of a date or its preposition. */
function isOfDate(at: number, { tokens, dates }: Draft['sentence'], { is }: TextReading['lexicon']): boolean {
  return is.datePrepositions.has(tokens[at]!.lower) || dates.some(({ from, to }) => at >= from && at < to)
}

/** "640 people who waited a year and 950 who waited two": the clause behind has the noun of the number before. */
export function carryRelative(reading: TextReading): void {
  const { is } = reading.lexicon
  reading.drafts.forEach((draft, k) => {
    if (draft.kind !== 'count' || draft.counted || draft.unit || !is.who.has(draft.sentence.tokens[draft.to]?.lower ?? '')) return
    const previous = draftBefore(reading.drafts, k, (other) => other.kind === 'count' && other.counted !== '')
    if (!previous || draft.from - previous.to > 14) return
    draft.counted = previous.counted
    draft.head = previous.head
  })
}

/** "fell by a third to 35 million tonnes", "to 5.2 % in March from 4.9 % in February": one thing at two times, or its change and its state. */
export function carryCounted(reading: TextReading): void {
  const { is } = reading.lexicon
  reading.drafts.forEach((draft, k) => {
    const previous = reading.drafts[k - 1]
    if (previous) takeUnit(draft, previous, reading)
    if (draft.counted || draft.kind === 'date' || !previous?.counted || previous.sentence !== draft.sentence || draft.from - previous.to > (compares(draft, reading) ? 16 : 6)) return
    const link = draft.sentence.tokens[draft.from - 1]?.lower ?? ''
    if (!is.to.has(link) && !is.from.has(link)) return
    draft.counted = previous.counted
    draft.head = previous.head
  })
}

/** "to 71 percent, from 59", "to 268 million euros from 371 million": what something was before has the unit of what it is now. */
function takeUnit(draft: Draft, previous: Draft, reading: TextReading): void {
  if (draft.kind !== 'count' || draft.unit || draft.nounFrom > draft.from || previous.sentence !== draft.sentence || !(previous.kind === 'money' || previous.kind === 'share' || previous.kind === 'measure') || draft.from - previous.to > (compares(draft, reading) ? 16 : 6)) return
  const { tokens } = draft.sentence
  const { is } = reading.lexicon
  const link = (other: Draft) => tokens[other.wordingFrom - 1]?.lower ?? ''
  const back = compares(draft, reading) || (is.from.has(link(draft)) && is.to.has(link(previous)))
  // "rose by 2 metres to 14"; of 3 percent more nobody can tell
  const on = is.to.has(link(draft)) && (is.from.has(link(previous)) || (previous.kind === 'measure' && is.by.has(link(previous))))
  if (!back && !on) return
  // 371 million people are no euros, 59 may be percent
  if (previous.kind === 'money' && draft.plain) return
  draft.unit = previous.unit
  draft.kind = previous.kind
}

/** "down from 24": set against the number before. */
function compares({ sentence: { tokens }, wordingFrom }: Draft, { lexicon: { is } }: TextReading): boolean {
  return is.from.has(tokens[wordingFrom - 1]?.lower ?? '') && is.changeAdverbs.has(tokens[wordingFrom - 2]?.lower ?? '')
}
