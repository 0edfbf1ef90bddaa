import type { Report } from '../corpus/report.ts'
import { textHash } from '../text/text-hash.ts'
import type { Figure } from '../figures/figure.ts'
import type { Database, FiguresRecord } from './database.ts'

/** As many are kept; past that all of an earlier engine go, and where that is not enough all. */
const MOST = 20_000

/**
 * The figures of reports, as they were kept, else read and kept.
 * @param engine version of what reads figures: those that another version has read are read anew
 * @param keep false where nothing may be written, since a reader is in a private window
 */
export async function keptFigures({ readFigures }: Pick<Database, 'readFigures'>, reports: readonly Report[], engine: string, keep: boolean, read: (report: Report) => Figure[]): Promise<Figure[][]> {
  const hashes = reports.map(figuresKey)
  const kept = await readFigures.bulkGet(hashes)
  const fresh: FiguresRecord[] = []
  const figures = reports.map((report, at) => {
    const found = kept[at]
    if (found?.engine === engine) return found.figures
    const record = { hash: hashes[at]!, engine, figures: read(report) }
    fresh.push(record)
    return record.figures
  })
  if (keep && fresh.length > 0) {
    if ((await readFigures.count()) > MOST) {
      await readFigures.filter((record) => record.engine !== engine).delete()
      if ((await readFigures.count()) > MOST) await readFigures.clear()
    }
    await readFigures.bulkPut(fresh)
  }
  return figures
}

/** All that the figures of a report hang on: its words, and the day and the outlet that stand in where a text names none. */
function figuresKey({ title, text, published, publisher }: Report): number {
  return textHash(title, published ?? '', publisher ?? '', text)
}
