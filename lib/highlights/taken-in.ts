import type { Unread } from './formats/unread.ts'
import type { Highlight } from './highlight.ts'

/** What became of a file that was brought in. */
export interface TakenIn {
  file: string
  /** Null where it is no file of what was kept. */
  format: 'backup' | 'hypothesis' | 'webAnnotation' | null
  /** New ones, and those that took the place of an older form of themselves. */
  highlights: number
  decisions: number
  articles: number
  /** What was there already, as it is or newer. */
  known: number
  /** Highlights for which the device had no room. */
  unsaved: Highlight[]
  /** Places that gave nothing. */
  unread: Unread[]
}
