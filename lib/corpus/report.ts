/** A report that articles are compared with. Dates are EDTF. */
export interface Report {
  id: string
  title: string
  publisher: string | null
  /** "2025-10" when the day is not known; null when nothing is. */
  published: string | null
  url: string | null
  language: string | null
  /** `account`: our own summary of somebody's report; `full`: the report's own text. */
  form: 'account' | 'full'
  /** The text, blocks separated by a blank line. */
  text: string
  /** Wire services whose text it carries ("Reuters"). */
  credit: string[]
  /** Outlets that it cites ("Khaama Press"). */
  cites: string[]
  /** What is not known about it ("the day of publication"), as words for a reader. */
  unknown: string[]
}
