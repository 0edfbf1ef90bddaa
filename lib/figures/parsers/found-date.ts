/** A date that was read, up to token `to`. */
export interface FoundDate {
  to: number
  date: string | null
  /** Whether it names a date of the calendar, and not a distance from now. */
  calendar: boolean
  /** Whether it goes back to a date told of before ("that day"). */
  again?: boolean
  /** Whether it is told as a distance back ("two years ago"). */
  ago?: boolean
  /** The other end, for "5-10 August". */
  until?: { from: number; to: number; date: string | null }
  /** The token behind its first day, for the same. */
  firstTo?: number
}
