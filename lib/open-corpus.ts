import type { Side } from './compare/comparison.ts'
import type { Report } from './corpus/report.ts'
import { buildIndex } from './match/build-index.ts'
import type { SpellingMode } from './names/spelling-mode.ts'
import { newestDate } from './text/edtf.ts'
import { reportSide, type ReadableCorpus } from './read.ts'

/**
 * A corpus that articles can be read against. The index is built at once; the figures of a report are read when it is first
 * compared and kept, since most reports are never compared.
 * @param name as a reader would call it.
 * @param reports of two with one id the first stays.
 * @param spelling what makes two names one in every reading.
 */
export function openCorpus(name: string, reports: readonly Report[], spelling: SpellingMode = 'any'): ReadableCorpus {
  const byId = new Map<string, Report>()
  for (const report of reports) if (!byId.has(report.id)) byId.set(report.id, report)
  const sides = new Map<Report, Side>()
  const all = [...byId.values()]
  return {
    name,
    spelling,
    facts: { reports: all.length, newest: newestDate(all.map(({ published }) => published)) },
    index: buildIndex(all),
    async sides(wanted) {
      return wanted.map((report) => {
        const known = sides.get(report)
        if (known) return known
        const side = reportSide(report)
        sides.set(report, side)
        return side
      })
    },
  }
}
