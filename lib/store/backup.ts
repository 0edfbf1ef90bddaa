import { SAVED } from '../corpus/collection.ts'
import type { Report } from '../corpus/report.ts'
import { isDecision } from '../decisions/is-decision.ts'
import { readBackup, sortRecords, writeBackup, type ReadBackup } from '../highlights/formats/backup.ts'
import type { TakenIn } from '../highlights/taken-in.ts'
import type { Database, DecisionRecord } from './database.ts'
import { highlightStore } from './highlights.ts'
import { plainReport, reportStore } from './report-store.ts'
import { savedArticles } from './saved-articles.ts'
import type { SettingsArea } from './settings.ts'

/** What a backup brought in. */
type Restored = Omit<TakenIn, 'file' | 'format'>

/** All that the reader wrote, decided, set and kept, as one file. The same on two devices is the same byte for byte. */
export async function backupOf(database: Database, settings: SettingsArea): Promise<Blob> {
  const articles: Report[] = []
  for await (const some of reportStore(database).reportsOf(SAVED)) articles.push(...some)
  const parts = writeBackup({
    highlights: await highlightStore(database).raw(),
    decisions: await database.decisions.orderBy('key').toArray(),
    articles,
    settings: (await settings.get('settings')).settings ?? null,
  })
  return new Blob([...parts], { type: 'application/jsonl' })
}

/**
 * Brings a backup in beside what is there: of two with one id the later changed stays, so that a second time changes nothing. Settings hold where none were set.
 * Whoever calls holds the lock of the writer of reports.
 * @param saved what the collection of kept articles is called when it is made
 */
export async function restoreBackup(database: Database, settings: SettingsArea, content: string, saved: string): Promise<Restored> {
  const backup = readBackup(content)
  const { highlights, later, unread } = sortRecords(backup.highlights, backup.lines)
  const merged = await highlightStore(database).merge(highlights)
  const there = new Set(await database.highlights.toCollection().primaryKeys())
  const strange = later.filter(({ id }) => !there.has(id))
  await highlightStore(database).mergeRaw(strange)
  const restored: Restored = {
    highlights: merged.added + merged.renewed + strange.length, decisions: 0, articles: 0,
    known: merged.known + later.length - strange.length, unsaved: merged.unsaved, unread: [...backup.unread, ...unread],
  }
  await restoreDecisions(database, backup, restored)
  await restoreArticles(database, backup, saved, restored)
  if (backup.settings !== null && (await settings.get('settings')).settings === undefined) {
    // what this program does not understand of them reads as it is at first
    await settings.set({ settings: backup.settings })
  }
  return restored
}

async function restoreDecisions({ decisions, change }: Database, backup: ReadBackup, restored: Restored): Promise<void> {
  const good = backup.decisions.filter((record, i): record is DecisionRecord => {
    const is = isDecisionRecord(record)
    if (!is) restored.unread.push({ line: backup.lines.get(record) ?? null, record: i + 1, reason: 'notADecision' })
    return is
  })
  await change([decisions], async () => {
    const there = await decisions.bulkGet(good.map(({ key }) => key))
    const fresh = good.filter(({ made }, i) => !there[i] || there[i].made < made)
    await decisions.bulkPut(fresh)
    restored.decisions = fresh.length
    restored.known += good.length - fresh.length
  })
}

async function restoreArticles(database: Database, backup: ReadBackup, saved: string, restored: Restored): Promise<void> {
  const articles = savedArticles(database, saved)
  for (const [i, record] of backup.articles.entries()) {
    if (!isReport(record)) restored.unread.push({ line: backup.lines.get(record) ?? null, record: i + 1, reason: 'notAnArticle' })
    else if (await articles.has(record)) restored.known += 1
    else {
      await articles.keep(plainReport(record))
      restored.articles += 1
    }
  }
}

function isDecisionRecord(value: unknown): value is DecisionRecord {
  if (typeof value !== 'object' || value === null) return false
  const { v, key, made, decision } = value as Partial<DecisionRecord>
  // a decision of a later version is kept as it is, as the store does
  return Number.isInteger(v) && typeof key === 'string' && Number.isFinite(made) && (v !== 1 || isDecision(decision))
}

function isReport(value: unknown): value is Report {
  if (typeof value !== 'object' || value === null) return false
  const { id, title, text, publisher, published, url, language, form, credit, cites, unknown } = value as Report
  return [id, title, text].every((field) => typeof field === 'string') && [publisher, published, url, language].every((field) => field === null || typeof field === 'string')
    && (form === 'full' || form === 'account') && [credit, cites, unknown].every((list) => Array.isArray(list) && list.every((one) => typeof one === 'string'))
}
