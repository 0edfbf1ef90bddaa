import { expect, it } from 'vitest'
import { settingsStore, type SettingsArea } from './settings.ts'

function areaOf(items: Record<string, unknown> = {}): SettingsArea & { items: Record<string, unknown> } {
  return { items, get: async (key) => ({ [key]: items[key] }), set: async (more) => void Object.assign(items, more) }
}

it('settings are as at first until they are changed, and then as they were set', async () => {
  const area = areaOf()
  expect(await settingsStore(area).get()).toEqual({ spelling: 'any' })
  await settingsStore(area).change({ spelling: 'exact' })
  expect(await settingsStore(area).get()).toEqual({ spelling: 'exact' })
})

it.each([[null], ['exact'], [{ spelling: 'loose' }], [{ spelling: 7, more: true }]])('settings that are not understood (%j) are as at first', async (kept) => {
  expect(await settingsStore(areaOf({ settings: kept })).get()).toEqual({ spelling: 'any' })
})
