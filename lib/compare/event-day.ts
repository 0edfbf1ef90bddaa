import type { Figure } from '../figures/figure.ts'
import { FIRM_STATES } from './word-classes.ts'
import { STATE_OF } from './state.ts'

const REPORTS = /\b(?:said|says|told|reported|reports|announced|added|according|statement|bulletin|wrote|confirmed|put|spoke|speaks)\b[^.;]{0,30}$/i
const NOT_THE_DAY = /\b(?:by|until|till|as of|since|after|before|from|to|of)(?: \p{Ll}+){0,2} (?:on )?$/iu
const ON = /\bon (?:\p{Ll}+ )?$|\b(?:early|late) (?:on )?$/iu

/**
 * The day on which what is counted happened: one that stands with "on" in the sentence of something that was done, and is not the day on
 * which somebody said so, nor the end of a time.
 * @param others the other figures of the sentence
 * @returns an EDTF day, null where none is told or several are
 */
export function dayOf(figure: Figure, others: readonly Figure[], text: string): string | null {
  if (figure.kind !== 'count') return null
  const sentence = text.slice(figure.sentence.start, figure.sentence.end)
  // nothing was done on a day to those who are missing, or have died since
  if (/\b(?:since|so far|toll|in all|number|total|count|tally)\b/i.test(sentence)) return null
  if (!(sentence.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => FIRM_STATES.has(STATE_OF.get(word) ?? ''))) return null
  const days = others.filter(({ kind, date, start }) => {
    if (kind !== 'date' || date?.length !== 10) return false
    const before = text.slice(figure.sentence.start, start)
    return ON.test(before) && !NOT_THE_DAY.test(before) && !REPORTS.test(before)
  }).map(({ date }) => date!)
  return new Set(days).size === 1 ? days[0]! : null
}
