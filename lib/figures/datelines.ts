import { readDateline } from '../text/dateline.ts'
import { splitBlocks } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'

/** What a dateline at the head of a block says of its day. */
export interface FoundDateline extends Span {
  /** EDTF; null when it names no day, or one whose year cannot be told. */
  date: string | null
}

/** "TARN - ", "PORT SALEM (TNA) — ": a place and an agency that are not known as such. */
const IN_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.,'’() /-]{1,40}\s[—–-]\s/u
/** Blocks in which the dateline of the whole text may stand. */
const FIRST = 3
const LONGEST = 160

/** The datelines at the heads of a text's blocks: where it was written, and by whom, is nothing that it tells. */
export function findDatelines(text: string, published: string | null): FoundDateline[] {
  return splitBlocks(text).flatMap(({ start, end }) => {
    const head = text.slice(start, Math.min(end, start + LONGEST))
    const found = readDateline(head, published)
    const length = found?.length ?? IN_CAPITALS.exec(head)?.[0].length ?? 0
    return length === 0 ? [] : [{ start, end: start + length, date: found?.date ?? null }]
  })
}

/** The day from which a text tells "on Thursday": that of the dateline among its first blocks, else that of publication. */
export function writtenOn(text: string, published: string | null, datelines: readonly FoundDateline[]): string | null {
  const dated = datelines.find(({ date }) => date !== null)
  return dated && splitBlocks(text).slice(0, FIRST).some(({ start }) => start === dated.start) ? dated.date : published
}
