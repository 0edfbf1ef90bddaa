import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { highlightOf } from '../../components/fixtures/highlights.ts'
import type { Report } from '../../lib/corpus/report.ts'
import { writeBackup, type Backup } from '../../lib/highlights/formats/backup.ts'
import { toWebAnnotations } from '../../lib/highlights/formats/web-annotation.ts'
import { openDatabase } from '../../lib/store/database.ts'
import { highlightStore } from '../../lib/store/highlights.ts'
import { keeperHandlers } from './keeper.ts'

const MILL: Report = { id: 'https://kestrel.example/mill', title: 'Cotton mill reopens', publisher: 'Kestrel Weekly', published: '2022-05-26', url: 'https://kestrel.example/mill', language: 'en', form: 'full', text: 'The mill has opened its gates again.', credit: [], cites: [], unknown: [] }
const HIGHLIGHTS = [highlightOf('a', 'The dyke held'), highlightOf('b', 'Nobody slept')]

let databases = 0
function keeper() {
  const database = openDatabase(`keeper-${++databases}`)
  const changed = vi.fn()
  const turns = vi.fn()
  const writing = <T>(act: () => Promise<T>): Promise<T> => {
    turns()
    return act()
  }
  return { database, changed, turns, handlers: keeperHandlers({ database, saved: 'Saved articles', writing, changed, now: () => 7 }) }
}
const fileOf = (text: string) => ({ path: 'mine.jsonl', file: new Blob([text]) })
const backup = (of: Partial<Backup> = {}) => fileOf([...writeBackup({ highlights: HIGHLIGHTS, decisions: [], articles: [MILL], settings: { badge: false }, ...of })].join(''))

describe('a file that is brought in', () => {
  it('as a backup is written while nobody else writes, told of, and counted', async () => {
    const { handlers, changed, turns, database } = keeper()
    const { taken, settings } = await handlers.takeIn(null, backup(), null)
    expect(taken).toEqual({ file: 'mine.jsonl', format: 'backup', highlights: 2, decisions: 0, articles: 1, known: 0, unsaved: [], unread: [] })
    expect([settings, turns.mock.calls.length, changed.mock.calls.length, await database.reports.count()]).toEqual([{ badge: false }, 1, 1, 1])
  })

  it('a second time changes nothing, and never the settings that the reader has made', async () => {
    const { handlers, changed } = keeper()
    await handlers.takeIn(null, backup(), null)
    changed.mockClear()
    const { taken, settings } = await handlers.takeIn(null, backup(), { badge: true })
    expect([taken.known, taken.highlights, taken.articles, settings, changed.mock.calls.length]).toEqual([3, 0, 0, null, 0])
  })

  it('as annotations is counted, and asks for no turn to write reports', async () => {
    const { handlers, turns, database } = keeper()
    const { taken } = await handlers.takeIn(null, fileOf(toWebAnnotations(HIGHLIGHTS)), null)
    expect([taken.format, taken.highlights, turns.mock.calls.length, await database.highlights.count()]).toEqual(['webAnnotation', 2, 0, 2])
  })

  it('as something else brings nothing and says so', async () => {
    expect((await keeper().handlers.takeIn(null, fileOf('[1, 2]'), null)).taken).toMatchObject({ format: null, highlights: 0, unread: [{ reason: 'unknownFormat' }] })
  })
})

it('a backup that is given out comes in elsewhere as what it was, settings and all', async () => {
  const one = keeper()
  await one.handlers.takeIn(null, backup(), null)
  const file = await one.handlers.backUp(null, { badge: false })
  const other = keeper()
  const { settings } = await other.handlers.takeIn(null, { path: 'x', file }, null)
  expect(settings).toEqual({ badge: false })
  expect(await (await other.handlers.backUp(null, settings)).text()).toBe(await file.text())
  expect(await highlightStore(other.database).all()).toHaveLength(2)
})

it('a kept article that is taken out can be kept again, and one that is not there is nothing', async () => {
  const { handlers, database, changed } = keeper()
  await handlers.keepArticle(null, MILL)
  expect(await handlers.dropArticle(null, MILL.id)).toEqual(MILL)
  expect(await database.reports.count()).toBe(0)
  await handlers.keepArticle(null, MILL)
  expect([await database.reports.count(), changed.mock.calls.length]).toEqual([1, 3])
  expect(await handlers.dropArticle(null, 'nobody')).toBeNull()
})
