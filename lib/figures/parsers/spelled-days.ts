import type { Sentence, TextReading } from '../draft.ts'
import type { FoundDate } from './found-date.ts'

/**
 * "the fifth of August", "from the fifth to the tenth of August".
 * @param monthAt what gives the days of a month at a token their dates; null where none stands there
 */
export function spelledDay({ tokens }: Sentence, at: number, { lexicon: { is, monthDays } }: TextReading, monthAt: (k: number) => ((day: number) => { date: string | null; to: number }) | null): FoundDate | null {
  const first = monthDays.at(tokens, at)
  if (!first || !is.the.has(tokens[at - 1]?.lower ?? '')) return null
  const join = tokens[first.to]?.lower ?? ''
  const joined = is.to.has(join) || is.and.has(join) || is.periodJoins.has(join)
  const from = is.the.has(tokens[first.to + 1]?.lower ?? '') ? first.to + 2 : first.to + 1
  const last = joined ? monthDays.at(tokens, from) : null
  const of = (last ?? first).to
  if (!is.of.has(tokens[of]?.lower ?? '')) return null
  const dated = monthAt(of + 1)
  // "the second of March's two storms"
  if (!dated || /^['’]/.test(tokens[of + 2]?.text ?? '') || (last && last.value <= first.value)) return null
  return last ? { ...dated(first.value), calendar: true, firstTo: first.to, until: { from, ...dated(last.value) } } : { ...dated(first.value), calendar: true }
}
