/** A place in a file that gave nothing, or not all that stands there. */
export interface Unread {
  /** Line of the file, from 1; null where the format has no lines. */
  line: number | null
  /** Which record of the file, from 1; null where the whole file is meant. */
  record: number | null
  reason: 'notJson' | 'notARecord' | 'notAHighlight' | 'notADecision' | 'notAnArticle' | 'later' | 'noAddress' | 'noWords' | 'reply' | 'truncated' | 'unknownFormat'
}
