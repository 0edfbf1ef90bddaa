/** Where what is known of tabs is kept: a part of `storage.session`, which the browser empties when it ends. */
export interface SessionArea {
  get(key: string | null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string | string[]): Promise<void>
}

/** Tabs whose readings are kept; the session's storage is bounded (10 MB), and what is dropped is read again on demand. */
const MOST = 12
const LARGEST = 2_000_000

/** Milliseconds, for dropping the oldest. */
interface Timed {
  at: number
}

/**
 * Something that is known of each tab, which outlives the worker; but for what is too large to keep and what is of private windows, which lasts as
 * long as the worker and is then asked for anew.
 * @param prefix tells it from other things that are known of tabs
 * @param isOne whether what was found there is such a thing
 */
export function tabRecords<T extends object>(area: SessionArea, prefix: string, isOne: (value: object) => value is T, now: () => number = Date.now) {
  const passing = new Map<number, T>()
  const isKept = (value: unknown): value is T & Timed => typeof value === 'object' && value !== null && typeof (value as Timed).at === 'number' && isOne(value)
  return {
    async get(tab: number): Promise<T | null> {
      const state = passing.get(tab)
      if (state) return state
      const found = (await area.get(prefix + tab))[prefix + tab]
      return isKept(found) ? found : null
    },

    /** @param isPrivate nothing of a private window is written anywhere */
    async set(tab: number, state: T, isPrivate = false): Promise<void> {
      const kept: T & Timed = { ...state, at: now() }
      await this.drop(tab)
      if (isPrivate || JSON.stringify(kept).length > LARGEST) {
        passing.set(tab, state)
        // the oldest goes: a map gives its keys in the order in which they came
        if (passing.size > MOST) passing.delete(passing.keys().next().value!)
        return
      }
      await this.trim(MOST - 1, tab)
      try {
        await area.set({ [prefix + tab]: kept })
      } catch {
        // the quota is reached: make room by dropping all others, then try once more
        await this.trim(0, tab)
        await area.set({ [prefix + tab]: kept })
      }
    },

    async drop(tab: number): Promise<void> {
      passing.delete(tab)
      await area.remove(prefix + tab)
    },

    async tabs(): Promise<number[]> {
      const kept = Object.keys(await area.get(null)).filter((key) => key.startsWith(prefix)).map((key) => Number(key.slice(prefix.length)))
      return [...kept, ...passing.keys()]
    },

    /** Drops the oldest until so many are left beside the one that is spared. */
    async trim(left: number, spared: number): Promise<void> {
      const others = Object.entries(await area.get(null))
        .filter((entry): entry is [string, T & Timed] => entry[0].startsWith(prefix) && entry[0] !== prefix + spared && isKept(entry[1]))
        .sort(([, a], [, b]) => b.at - a.at)
      if (others.length > left) await area.remove(others.slice(left).map(([key]) => key))
    },
  }
}
