import type { Report } from '../corpus/report.ts'
import { findNames } from '../names/names.ts'
import type { Span } from '../text/span.ts'
import { rarity } from './rarity.ts'
import type { Reason } from './related.ts'
import { termsOf } from './terms.ts'

const MOST = 5
const SPANS = 3

/** The words that article and report share and that a reader understands as the reason why they belong together, best first. */
export function findReasons(article: { text: string }, report: Report): Reason[] {
  const mine = byKey(article.text)
  const theirs = byKey(report.text)
  const reasons: (Reason & { weight: number })[] = []
  for (const [key, { kind, spans }] of mine) {
    const other = theirs.get(key)
    if (!other) continue
    const label = article.text.slice(spans[0]!.start, spans[0]!.end)
    const weight = Math.max(0, ...termsOf(label).map(({ term }) => rarity(term))) * Math.log(1 + spans.length + other.spans.length)
    reasons.push({ kind, label, mine: spans.slice(0, SPANS), theirs: other.spans.slice(0, SPANS), weight })
  }
  return reasons
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ kind, label, mine, theirs }) => ({ kind, label, mine, theirs }))
}

function byKey(text: string): Map<string, { kind: Reason['kind']; spans: Span[] }> {
  const names = new Map<string, { kind: Reason['kind']; spans: Span[] }>()
  for (const { key, kind, span } of findNames(text)) {
    const known = names.get(key)
    if (known) known.spans.push(span)
    else names.set(key, { kind, spans: [span] })
  }
  return names
}
