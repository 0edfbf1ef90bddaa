import type { SpellingMode } from '../names/spelling-mode.ts'

/** What the reader has set, for all pages. */
export interface Settings {
  /** What makes two names one. */
  spelling: SpellingMode
}

/** Where settings are kept: the part of the browser's storage that lasts on this device. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

const KEY = 'settings'
const DEFAULTS: Settings = { spelling: 'any' }

/** The settings on this device; what was never set, or is no longer known, is as it is at first. */
export function settingsStore(area: SettingsArea) {
  return {
    async get(): Promise<Settings> {
      const { spelling } = ((await area.get(KEY))[KEY] ?? {}) as Partial<Settings>
      return { spelling: isSpelling(spelling) ? spelling : DEFAULTS.spelling }
    },
    async change(changed: Partial<Settings>): Promise<void> {
      await area.set({ [KEY]: { ...(await this.get()), ...changed } })
    },
  }
}

/** Whether something from outside names what makes two names one. */
export function isSpelling(value: unknown): value is SpellingMode {
  return value === 'any' || value === 'exact'
}
