import { findNames } from '../names/find-names.ts'
import { samePerson } from '../names/names.ts'
import { wordsOf } from './words.ts'

/** From here on two sentences say one thing in other words. */
const ALIKE = 0.4
const SAYS = /^(?:said|says|told|added|adds|announced|declared|noted|stressed|warned|wrote|posted|tweeted|stated|reported|concluded|quoted|apologi[sz]ed|estimated|according)$/

/**
 * Whether two short texts give one statement in two wordings: their speakers do not differ, and most of what the shorter says
 * stands in the longer.
 * @returns the speaker, where both name one; null when they are two statements or nothing shows that they are one
 */
export function sameStatement(a: string, b: string): { speaker: string | null } | null {
  const [left, right] = [speakerOf(a), speakerOf(b)]
  if (left && right && !samePerson(left, right)) return null
  return shareOf(a, b) >= ALIKE ? { speaker: left && right ? left : null } : null
}

function speakerOf(text: string): string | null {
  const names = findNames(text)
  for (const word of wordsOf(text, { start: 0, end: text.length })) {
    if (!SAYS.test(word.text)) continue
    const near = names.filter((name) => name.kind === 'person' && (word.start - name.span.end < 40 && word.start > name.span.start || name.span.start - word.end < 12 && name.span.start > word.end))
    if (near[0]) return text.slice(near[0].span.start, near[0].span.end)
  }
  return null
}

/** Part of the shorter text's content words that the longer has. */
function shareOf(a: string, b: string): number {
  const [left, right] = [contentOf(a), contentOf(b)]
  const [short, long] = left.size <= right.size ? [left, right] : [right, left]
  if (short.size < 2) return 0
  let [shared, all] = [0, 0]
  for (const word of short) {
    const weight = 1 + Math.min(word.length, 8) / 8
    all += weight
    if (long.has(word)) shared += weight
  }
  return shared / all
}

function contentOf(text: string): Set<string> {
  return new Set(wordsOf(text, { start: 0, end: text.length }).filter((word) => word.content || word.number).map((word) => word.stem))
}
