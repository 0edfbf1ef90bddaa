import type { Relation } from './related.ts'

/** What the decision is made from. */
export interface Nearness {
  /** Of the words weighed by their rarity in news at large. */
  cosine: number
  /** Mean cosine of the reports ranked 11th to 40th: how near the article's whole domain is. */
  crowd: number
  /** Between the days of publication; null when one is not known. */
  days: number | null
  /** In the corpus. */
  reports: number
}

/** Whether a report tells the same story as the article, and how; null when it does not. */
export function relate({ cosine, crowd, days, reports }: Nearness): Relation | null {
  const near = days !== null && Math.abs(days) <= 7
  if (reports < 50) {
    if (cosine < (near ? 0.18 : days === null ? 0.25 : 0.3)) return null
    return near ? 'event' : 'subject'
  }
  const date = days === null ? 0 : 3.47 * Math.exp(-Math.abs(days) / 7) - (Math.abs(days) > 60 ? 1.73 : 0)
  const z = 2.01 + 3.13 * Math.log(cosine) + 4.67 * Math.log(cosine / (crowd + 0.02)) + date
  return z > 0.6 ? 'event' : null
}
