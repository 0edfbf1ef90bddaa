import type { WatchedArea } from './settings.ts'

const KEY = 'lost'
/** As many ids as are remembered, the latest. */
const MOST = 5_000

/**
 * Which highlights their page did not have when it was last asked. It is no part of them: it says something of a page on a day, and goes with no backup.
 * @param area lasts on this device
 */
export function lostPassages(area: WatchedArea) {
  const read = async (): Promise<string[]> => {
    const { [KEY]: ids } = await area.get(KEY)
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
  }
  // two pages may answer at once
  let turn: Promise<void> = Promise.resolve()
  return {
    read,
    /** Takes a page's word on which of those that it was asked for it has. */
    tell(asked: readonly string[], found: readonly string[]): Promise<void> {
      turn = turn.catch(() => {}).then(async () => {
        const before = await read()
        const gone = asked.filter((id) => !found.includes(id))
        const now = [...before.filter((id) => !asked.includes(id)), ...gone].slice(-MOST)
        if (now.toSorted().join('\n') !== before.toSorted().join('\n')) await area.set({ [KEY]: now })
      })
      return turn
    },
    /** Gives them now and after each change, whichever page made it. */
    watch(changed: (ids: ReadonlySet<string>) => void): void {
      const tell = () => void read().then((ids) => changed(new Set(ids)))
      area.onChanged.addListener((changes) => { if (KEY in changes) tell() })
      tell()
    },
  }
}
