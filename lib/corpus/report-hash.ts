import { textHash } from '../text/text-hash.ts'
import type { Report } from './report.ts'

/** Tells a report by its title and text: two reports with one are one and the same, come in twice. */
export function reportHash({ title, text }: Pick<Report, 'title' | 'text'>): number {
  return textHash(title, text)
}
