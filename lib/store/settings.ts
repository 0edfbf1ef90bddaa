import { isPauses, withPause, type Pauses } from '../sites/paused.ts'
import type { SpellingMode } from '../names/spelling-mode.ts'

/** What the reader has set, for all pages. */
export interface Settings {
  /** What makes two names one. */
  spelling: SpellingMode
  /** Code of the language of the interface; null leaves it to the browser. */
  language: string | null
  /** Whether the toolbar button bears the number of differing figures. */
  badge: boolean
  /** What the reader said of pausing on sites. */
  pauses: Pauses
}

/** Where settings are kept: the part of the browser's storage that lasts on this device. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

/** The same where changes are told of. */
export interface WatchedArea extends SettingsArea {
  /** Tells of each change, whichever page made it. */
  onChanged: { addListener(changed: (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => void): void }
}

const KEY = 'settings'
const DEFAULTS: Settings = { spelling: 'any', language: null, badge: true, pauses: {} }

/** The settings on this device; what was never set, or is no longer known, is as it is at first. */
export function settingsStore(area: WatchedArea) {
  return {
    async get(): Promise<Settings> {
      return settingsOf((await area.get(KEY))[KEY])
    },
    /** Pauses on a site, or ends its pause. */
    async pause(host: string, paused: boolean): Promise<void> {
      await this.change({ pauses: withPause((await this.get()).pauses, host, paused) })
    },
    /** Tells of each change, whichever page made it. */
    watch(changed: (before: Settings, now: Settings) => void): void {
      area.onChanged.addListener(({ [KEY]: change }) => { if (change) changed(settingsOf(change.oldValue), settingsOf(change.newValue)) })
    },
    async change(changed: Partial<Settings>): Promise<void> {
      await area.set({ [KEY]: { ...(await this.get()), ...changed } })
    },
  }
}

/** What was kept, as far as it is understood. */
function settingsOf(kept: unknown): Settings {
  const { spelling, language, badge, pauses } = (kept ?? {}) as Partial<Record<keyof Settings, unknown>>
  return {
    spelling: isSpelling(spelling) ? spelling : DEFAULTS.spelling,
    language: typeof language === 'string' ? language : DEFAULTS.language,
    badge: typeof badge === 'boolean' ? badge : DEFAULTS.badge,
    pauses: isPauses(pauses) ? pauses : DEFAULTS.pauses,
  }
}

/** Whether something from outside names what makes two names one. */
export function isSpelling(value: unknown): value is SpellingMode {
  return value === 'any' || value === 'exact'
}
