import type { Figure } from '../figures/figure.ts'
import { FIRM_STATES } from './word-classes.ts'
import { STATE_OF } from './state.ts'

const REPORTS = /\b(?:said|says|told|reported|reports|announced|added|according|statement|bulletin|wrote|confirmed|put|spoke|speaks)\b[^.;]{0,30}$/i
const NOT_THE_DAY = /\b(?:by|until|till|as of|since|after|before|from|to|of)(?: \p{Ll}+){0,2} (?:on )?$/iu
/** What is done on one day, and done again on another. */
const DONE_ONCE = new Set('found discovered seized confiscated intercepted landed raided robbed stole stolen'.split(' '))
const ON = /\bon (?:\p{Ll}+ )?$|\b(?:early|late) (?:on )?$/iu

/**
 * The day on which what is counted happened: one that stands with "on" in the sentence of something that was done, and is not the day on
 * which somebody said so, nor the end of a time.
 * @param others the other figures of the sentence
 * @returns an EDTF day, null where none is told or several are
 */
export function dayOf(figure: Figure, others: readonly Figure[], text: string): string | null {
  if (figure.kind === 'date' || figure.kind === 'share') return null
  const sentence = text.slice(figure.sentence.start, figure.sentence.end)
  const days = others.filter(({ kind, date, start }) => {
    if (kind !== 'date' || date?.length !== 10) return false
    const before = text.slice(figure.sentence.start, start)
    return ON.test(before) && !NOT_THE_DAY.test(before) && !REPORTS.test(before)
  }).map(({ date }) => date!)
  const day = days.length === 0 && isOnAsOf(figure, sentence) ? figure.asOf : new Set(days).size === 1 ? days[0]! : null
  return day !== null && isDone(figure, sentence) ? day : null
}

/** Whether a sentence tells of what was done at once; nothing was done on a day to those who are missing, or have died since. */
function isDone({ kind }: Figure, sentence: string): boolean {
  if (/\b(?:since|so far|toll|in all|number|total|count|tally)\b/i.test(sentence)) return false
  return (sentence.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => DONE_ONCE.has(word) || (kind === 'count' && FIRM_STATES.has(STATE_OF.get(word) ?? '')))
}

/** Whether a weekday of the sentence, which the figure is dated by, says when it was done. */
function isOnAsOf({ asOf, implied, kind }: Figure, sentence: string): boolean {
  if (kind === 'count' || asOf?.length !== 10 || implied.includes('asOf')) return false
  const days = [...sentence.matchAll(/\b(?:on )\p{Lu}\p{Ll}+day\b/gu)]
  return days.length === 1 && !REPORTS.test(sentence.slice(0, days[0]!.index))
}
