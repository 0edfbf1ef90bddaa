import type { Comparison } from '../lib/compare/comparison.ts'
import { isRevisedDown } from '../lib/reading.ts'
import { say } from './words/words.ts'

/** How two figures relate, in words; of two counts at two dates, which way the count has gone. */
export function outcomeWords(comparison: Pick<Comparison, 'outcome' | 'days' | 'difference'>): string {
  const { outcome, days } = comparison
  if (outcome !== 'updated') return say(`outcome.${outcome}`)
  if (isRevisedDown(comparison)) return say('outcome.revisedDown')
  return say(days !== null && days > 0 ? 'outcome.earlier' : 'outcome.updated')
}
