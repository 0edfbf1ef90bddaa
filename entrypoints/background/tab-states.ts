import type { PanelState } from '../../lib/messages/panel-state.ts'

/** What is kept of a tab until it shows another document. */
export interface TabState {
  /** The document that was read; null where none could be. */
  document: number | null
  state: PanelState
}

/** Where tab states are kept: a part of `storage.session`, which the browser empties when it ends. */
export interface SessionArea {
  get(key: string | null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string | string[]): Promise<void>
}

/** Tabs whose readings are kept; the session's storage is bounded (10 MB), and what is dropped is read again on demand. */
const MOST = 12
const LARGEST = 2_000_000
const PREFIX = 'tab:'

interface Kept extends TabState {
  /** Milliseconds, for dropping the oldest. */
  at: number
}

/** The states of tabs, which outlive the worker; but for one too large to keep, which lasts as long as the worker and is then asked for anew. */
export function tabStates(area: SessionArea, now: () => number = Date.now) {
  let large: { tab: number; state: TabState } | null = null
  return {
    async get(tab: number): Promise<TabState | null> {
      if (large?.tab === tab) return large.state
      const found = (await area.get(PREFIX + tab))[PREFIX + tab]
      return isKept(found) ? found : null
    },

    async set(tab: number, state: TabState): Promise<void> {
      const kept: Kept = { ...state, at: now() }
      await this.drop(tab)
      if (JSON.stringify(kept).length > LARGEST) {
        large = { tab, state }
        return
      }
      await this.trim(MOST - 1, tab)
      try {
        await area.set({ [PREFIX + tab]: kept })
      } catch {
        // the quota is reached: make room by dropping all others, then try once more
        await this.trim(0, tab)
        await area.set({ [PREFIX + tab]: kept })
      }
    },

    async drop(tab: number): Promise<void> {
      if (large?.tab === tab) large = null
      await area.remove(PREFIX + tab)
    },

    async tabs(): Promise<number[]> {
      return Object.keys(await area.get(null)).filter((key) => key.startsWith(PREFIX)).map((key) => Number(key.slice(PREFIX.length)))
    },

    /** Drops the oldest until so many are left beside the one that is spared. */
    async trim(left: number, spared: number): Promise<void> {
      const others = Object.entries(await area.get(null))
        .filter((entry): entry is [string, Kept] => entry[0].startsWith(PREFIX) && entry[0] !== PREFIX + spared && isKept(entry[1]))
        .sort(([, a], [, b]) => b.at - a.at)
      if (others.length > left) await area.remove(others.slice(left).map(([key]) => key))
    },
  }
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && typeof (value as Kept).at === 'number' && typeof (value as Kept).state?.kind === 'string'
}
