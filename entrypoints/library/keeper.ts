import type { Report } from '../../lib/corpus/report.ts'
import { SAVED } from '../../lib/corpus/collection.ts'
import { isBackup } from '../../lib/highlights/formats/backup.ts'
import { readAnnotations } from '../../lib/highlights/formats/import-highlights.ts'
import { keptText } from '../../lib/highlights/formats/recognise-kept.ts'
import type { Handlers } from '../../lib/messages/calls.ts'
import type { ToKeeper } from '../../lib/messages/keeping.ts'
import { backupOf, restoreBackup } from '../../lib/store/backup.ts'
import type { Database } from '../../lib/store/database.ts'
import { highlightStore } from '../../lib/store/highlights.ts'
import { plainReport } from '../../lib/store/report-store.ts'
import { savedArticles } from '../../lib/store/saved-articles.ts'
import type { SettingsArea } from '../../lib/store/settings.ts'

/** What a keeper stands on. */
interface KeeperPorts {
  database: Database
  /** What the collection of kept articles is called when it is made. */
  saved: string
  /** Runs what writes while nobody else writes. */
  writing<T>(act: () => Promise<T>): Promise<T>
  /** Called where kept articles have come or gone. */
  changed(): void
  /** In milliseconds. */
  now(): number
}

/** Brings in, gives out and keeps what is the reader's own, in the worker that writes. */
export function keeperHandlers({ database, saved, writing, changed, now }: KeeperPorts): Handlers<ToKeeper, null> {
  const articles = savedArticles(database, saved)
  return {
    async takeIn(_from, { path, file }, settings) {
      const content = await keptText(file)
      if (isBackup(content)) {
        const held = holding(settings)
        const restored = await writing(() => restoreBackup(database, held.area, content, saved))
        if (restored.articles > 0) changed()
        return { taken: { file: path, format: 'backup', ...restored }, settings: held.set() }
      }
      const { format, highlights, unread } = await readAnnotations(content, now())
      const { added, renewed, known, unsaved } = await highlightStore(database).merge(highlights)
      return { taken: { file: path, format, highlights: added + renewed, decisions: 0, articles: 0, known, unsaved, unread }, settings: null }
    },
    backUp: (_from, settings) => backupOf(database, holding(settings).area),
    async dropArticle(_from, id) {
      const record = await database.reports.where('[collection+id]').equals([SAVED, id]).first()
      if (!record) return null
      const report: Report = plainReport(record)
      await writing(() => articles.drop(report))
      changed()
      return report
    },
    async keepArticle(_from, report) {
      await writing(() => articles.keep(report))
      changed()
    },
  }
}

/** A place for settings where the browser's own cannot be reached from: what is in it at first, and what was set since. */
function holding(settings: unknown): { area: SettingsArea; set(): unknown } {
  let changed: unknown = null
  return {
    area: {
      get: async (key) => ({ [key]: changed ?? settings ?? undefined }),
      async set(items) {
        changed = items.settings
      },
    },
    set: () => changed,
  }
}
