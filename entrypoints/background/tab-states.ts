import type { TabState } from '../../lib/messages/panel-state.ts'

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

/**
 * The states of tabs, which outlive the worker; but for those too large to keep and those of private windows, which last as
 * long as the worker and are then asked for anew.
 */
export function tabStates(area: SessionArea, now: () => number = Date.now) {
  const passing = new Map<number, TabState>()
  return {
    async get(tab: number): Promise<TabState | null> {
      const state = passing.get(tab)
      if (state) return state
      const found = (await area.get(PREFIX + tab))[PREFIX + tab]
      return isKept(found) ? found : null
    },

    /** @param isPrivate nothing of a private window is written anywhere */
    async set(tab: number, state: TabState, isPrivate = false): Promise<void> {
      const kept: Kept = { ...state, at: now() }
      await this.drop(tab)
      if (isPrivate || JSON.stringify(kept).length > LARGEST) {
        passing.set(tab, state)
        // the oldest goes: a map gives its keys in the order in which they came
        if (passing.size > MOST) passing.delete(passing.keys().next().value!)
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
      passing.delete(tab)
      await area.remove(PREFIX + tab)
    },

    async tabs(): Promise<number[]> {
      const kept = Object.keys(await area.get(null)).filter((key) => key.startsWith(PREFIX)).map((key) => Number(key.slice(PREFIX.length)))
      return [...kept, ...passing.keys()]
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
