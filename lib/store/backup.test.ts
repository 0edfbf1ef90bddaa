import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { Report } from '../corpus/report.ts'
import type { Decision } from '../decisions/decision.ts'
import type { Highlight } from '../highlights/highlight.ts'
import { backupOf, restoreBackup } from './backup.ts'
import { openDatabase, type Database } from './database.ts'
import { decisionStore } from './decisions.ts'
import { highlightStore } from './highlights.ts'
import { savedArticles } from './saved-articles.ts'

const examples = JSON.parse(readFileSync(path.join(import.meta.dirname, '../highlights/versions/v1.json'), 'utf8')) as [Highlight, Highlight]
const report: Report = { id: 'https://a.example/1', title: 'Pears', publisher: null, published: '2026-03', url: 'https://a.example/1', language: 'en', form: 'full', text: 'The orchard gave forty tons of pears.\n\nA crate went for eleven crowns in the town of Kelm.', credit: [], cites: [], unknown: [] }
const decision: Decision = { kind: 'notSameEvent', article: 'https://a.example/1', report: 'tarn-2025' }
const area = (items: Record<string, unknown> = {}) => ({ get: async (key: string) => ({ [key]: items[key] }), set: async (more: Record<string, unknown>) => void Object.assign(items, more) })
const open: Database[] = []
const fresh = (): Database => {
  const database = openDatabase(`backup-${Math.random()}`)
  open.push(database)
  return database
}
afterEach(() => open.splice(0).forEach((database) => database.close()))

async function filled(): Promise<{ database: Database; settings: ReturnType<typeof area> }> {
  const database = fresh()
  const store = highlightStore(database)
  await store.merge([...examples, { ...examples[0], id: 'odd', quote: 'a lone \ud83d half of a letter', note: 'line\u2028separator \u0000 and "quotes"', selectors: null } as Highlight])
  await store.mergeRaw([{ id: 'from-tomorrow', highlight: { v: 9, id: 'from-tomorrow', pages: [1, 2] } }])
  await decisionStore(database, () => 7).keep(decision)
  await savedArticles(database, 'Saved', () => 7).keep(report)
  return { database, settings: area({ settings: { spelling: 'exact' } }) }
}

it('a backup restores byte for byte', async () => {
  const { database, settings } = await filled()
  const written = await backupOf(database, settings)
  const other = fresh()
  const otherSettings = area()
  const restored = await restoreBackup(other, otherSettings, await written.text(), 'Saved')
  expect(restored).toEqual({ highlights: 4, decisions: 1, articles: 1, known: 0, unsaved: [], unread: [] })
  expect(Buffer.from(await (await backupOf(other, otherSettings)).arrayBuffer()).equals(Buffer.from(await written.arrayBuffer()))).toBe(true)
  expect(await decisionStore(other).all()).toEqual([decision])
  expect(await savedArticles(other, 'Saved').has(report)).toBe(true)
})

it('a backup that comes in twice changes nothing the second time', async () => {
  const { database, settings } = await filled()
  const text = await (await backupOf(database, settings)).text()
  expect(await restoreBackup(database, settings, text, 'Saved')).toEqual({ highlights: 0, decisions: 0, articles: 0, known: 6, unsaved: [], unread: [] })
  expect(await (await backupOf(database, settings)).text()).toBe(text)
})

it('a broken line is told by its number and the rest comes in', async () => {
  const { database, settings } = await filled()
  const lines = (await (await backupOf(database, settings)).text()).split('\n')
  lines.splice(2, 0, '{"highlight": {"v": 1, "id"', '{"highlight": {"v": 1, "id": "empty"}}', '{"decision": {"v": 1}}', '{"article": {}}', '{"moon": 1}')
  const restored = await restoreBackup(fresh(), area(), lines.join('\r\n'), 'Saved')
  expect([restored.highlights, restored.decisions, restored.articles]).toEqual([4, 1, 1])
  expect(restored.unread.map(({ line, reason }) => [line, reason])).toEqual([[3, 'notJson'], [7, 'notARecord'], [15, 'truncated'], [4, 'notAHighlight'], [5, 'notADecision'], [6, 'notAnArticle']])
})

it('a backup that ends too early is told as such', async () => {
  const { database, settings } = await filled()
  const text = await (await backupOf(database, settings)).text()
  const restored = await restoreBackup(fresh(), area(), text.slice(0, text.lastIndexOf('{"end"') - 40), 'Saved')
  expect(restored.unread.map(({ reason }) => reason)).toEqual(['notJson', 'truncated'])
  expect(restored.highlights).toBe(3)
})

it('highlights that are written in several steps come back all', async () => {
  const database = fresh()
  await highlightStore(database).merge(Array.from({ length: 2500 }, (_, i) => ({ ...examples[i % 2]!, id: `h${i}`, made: i })))
  const text = await (await backupOf(database, area())).text()
  const other = fresh()
  expect((await restoreBackup(other, area(), text, 'Saved')).highlights).toBe(2500)
  expect(await (await backupOf(other, area())).text()).toBe(text)
})
