import { LONGEST_NOTE } from './bounds.ts'
import type { Highlight } from './highlight.ts'

/**
 * A highlight with what a reader wrote in its note. Where the note has become another since the writing began, as when two windows write in it, both are kept.
 * @param begun the note that the writing began from
 * @throws where both together are longer than a note may be: the words stay with whoever wrote them then
 */
export function withNote<H extends Highlight>(highlight: H, note: string, begun: string): H {
  const joined = joinNotes(note, begun, highlight.note)
  if (joined !== note && joined.length > LONGEST_NOTE) throw new Error('highlights: two notes are too long for one')
  return { ...highlight, note: joined }
}

/**
 * A note as it is written here, and below it the lines that somebody else has put into it meanwhile. Lines are told apart whole, so that two who write at once
 * and see each other's lines late never get half of one, nor one twice.
 * @param begun the text that both set out from
 * @param there the text that lies there now
 */
export function joinNotes(note: string, begun: string, there: string): string {
  if (there === begun || there === note) return note
  if (note === begun) return there
  const known = new Set([...linesOf(begun), ...linesOf(note)])
  const theirs = there.split('\n').filter((line) => line.trim() === '' || !known.has(line.trim())).join('\n').replace(/\n\s*\n\s*\n/g, '\n\n').trim()
  if (theirs === '') return note
  return note.trim() === '' ? theirs : `${note.trimEnd()}\n\n${theirs}`
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim())
}
