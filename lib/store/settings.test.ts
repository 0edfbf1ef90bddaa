import { expect, it } from 'vitest'
import { settingsStore, type WatchedArea } from './settings.ts'

function areaOf(items: Record<string, unknown> = {}): WatchedArea & { items: Record<string, unknown> } {
  const told: Parameters<WatchedArea['onChanged']['addListener']>[0][] = []
  return {
    items,
    get: async (key) => ({ [key]: items[key] }),
    async set(more) {
      const changes = Object.fromEntries(Object.entries(more).map(([key, newValue]) => [key, { oldValue: items[key], newValue }]))
      Object.assign(items, more)
      told.forEach((tell) => tell(changes))
    },
    onChanged: { addListener: (tell) => void told.push(tell) },
  }
}

const FIRST = { spelling: 'any', language: null, badge: true, pauses: {} }

it('settings are as at first until they are changed, and then as they were set', async () => {
  const area = areaOf()
  expect(await settingsStore(area).get()).toEqual(FIRST)
  await settingsStore(area).change({ spelling: 'exact' })
  expect(await settingsStore(area).get()).toEqual({ ...FIRST, spelling: 'exact' })
})

it.each([[null], ['exact'], [{ spelling: 'loose' }], [{ spelling: 7, language: 5, badge: 'no', pauses: ['a'], more: true }]])('settings that are not understood (%j) are as at first', async (kept) => {
  expect(await settingsStore(areaOf({ settings: kept })).get()).toEqual(FIRST)
})

it('a change is told to all who watch, and other things that are kept are not', async () => {
  const area = areaOf()
  const told: unknown[] = []
  settingsStore(area).watch((before, now) => told.push(before, now))
  await settingsStore(area).change({ badge: false, language: 'ru' })
  await area.set({ sites: [] })
  expect(told).toEqual([FIRST, { ...FIRST, badge: false, language: 'ru' }])
  expect(await settingsStore(area).get()).toEqual({ spelling: 'any', language: 'ru', badge: false, pauses: {} })
})
