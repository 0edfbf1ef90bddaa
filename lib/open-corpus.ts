import type { Side } from './compare/comparison.ts'
import type { Report } from './corpus/report.ts'
import { buildIndex } from './match/match.ts'
import { withSpelling, type SpellingMode } from './names/spelling-mode.ts'
import { reportSide, type ReadableCorpus } from './read.ts'

/**
 * A corpus that articles can be read against. The index is built at once; the figures of a report are read when it is first
 * compared and kept, since most reports are never compared.
 * @param name as a reader would call it.
 * @param reports of two with one id the first stays.
 * @param spelling what makes two names one, in the index and in every reading.
 */
export function openCorpus(name: string, reports: readonly Report[], spelling: SpellingMode = 'any'): ReadableCorpus {
  const byId = new Map<string, Report>()
  for (const report of reports) if (!byId.has(report.id)) byId.set(report.id, report)
  const sides = new Map<string, Side>()
  return {
    name,
    spelling,
    reports: byId,
    index: withSpelling(spelling, () => buildIndex([...byId.values()])),
    side(id) {
      const known = sides.get(id)
      if (known) return known
      const report = byId.get(id)
      if (!report) throw new Error(`open-corpus: no report "${id}" in the corpus "${name}"`)
      const side = reportSide(report)
      sides.set(id, side)
      return side
    },
  }
}
