import { textHash } from '../text/text-hash.ts'
import type { Report } from './report.ts'

/** Tells a report by its title and text: two reports with one are one and the same, come in twice. */
export function reportHash({ title, text }: Pick<Report, 'title' | 'text'>): number {
  return textHash(title, text)
}

/** The id of a report beside another text that has its id: "x~1m9ifnp". */
export function idBeside(report: Pick<Report, 'id' | 'title' | 'text'>): string {
  return `${report.id}~${reportHash(report).toString(36)}`
}
