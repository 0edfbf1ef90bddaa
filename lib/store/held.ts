import { isNoRoom } from '../corpus/no-room.ts'
import type { Highlight } from '../highlights/highlight.ts'
import { isHighlight } from '../highlights/read-highlight.ts'
import type { HighlightStore } from './highlights.ts'
import type { SettingsArea } from './settings.ts'

/** What became of a highlight: kept; held, since the disk is full, as long as the browser runs; or in the hands of whoever asked. */
export type Keeping = 'kept' | 'held' | 'unsaved'

const KEY = 'held'

/** Highlights of the disk, each in the form that is held of it where one is: that has what was written last. */
export function asHeld(stored: readonly Highlight[], held: readonly Highlight[]): Highlight[] {
  const later = new Map(held.map((highlight) => [highlight.id, highlight]))
  return stored.map((highlight) => later.get(highlight.id) ?? highlight)
}

/**
 * Keeps highlights and holds what finds no room, so that nothing that a reader wrote is lost while there is any place for it.
 * @param area kept in memory by the browser (`storage.session`), which no full disk concerns
 * @param now in milliseconds
 */
export function holdingStore(store: Pick<HighlightStore, 'keep' | 'get' | 'change' | 'delete'>, area: SettingsArea, now: () => number = Date.now) {
  const held = async (): Promise<Highlight[]> => {
    const { [KEY]: value } = await area.get(KEY)
    return Array.isArray(value) ? value.filter(isHighlight) : []
  }
  const hold = async (highlights: readonly Highlight[]): Promise<void> => area.set({ [KEY]: highlights })
  // what is held is one list, which two who write at once would each write without the other's
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const mine = turn.then(act, act)
    turn = mine.catch(() => {})
    return mine
  }
  const keep = async (highlight: Highlight): Promise<Keeping> => {
    const others = (await held()).filter(({ id }) => id !== highlight.id)
    try {
      await store.keep(highlight)
    } catch (error) {
      if (!isNoRoom(error)) throw error
      try {
        await hold([...others, highlight])
        return 'held'
      } catch (full) {
        // the browser's own bound on what is held has been reached too: the words stay in the field they were written in
        if (!(full instanceof Error)) throw full
        return 'unsaved'
      }
    }
    await hold(others)
    return 'kept'
  }
  return {
    /** What is not yet on the disk, the earliest first. */
    held,
    /** Keeps a highlight; tells where it is. @throws for all but a lack of room */
    keep: (highlight: Highlight): Promise<Keeping> => inTurn(() => keep(highlight)),
    /**
     * Keeps a highlight unless something that stands for it is there. Looking and writing are one turn, so that the second of two quick presses finds what the first has kept.
     * @param look finds what stands for it; undefined where there is nothing
     * @returns where it is now, or what stands for it
     */
    keepNew: (highlight: Highlight, look: () => Promise<Highlight | undefined>): Promise<Keeping | Highlight> => inTurn(async () => (await look()) ?? keep(highlight)),
    /** Changes note or tags of one; tells where it is, null where there is none with this id. @throws for all but a lack of room */
    change: (id: string, change: (highlight: Highlight) => Highlight): Promise<Keeping | null> => inTurn(async () => {
      const waiting = (await held()).find((one) => one.id === id)
      let known = false
      try {
        if (!waiting) {
          await store.change([id], (highlight) => {
            known = true
            return change(highlight)
          })
          return known ? 'kept' : null
        }
      } catch (error) {
        if (!isNoRoom(error)) throw error
      }
      const before = waiting ?? (await store.get(id))
      return before && keep({ ...change(before), id, changed: now() })
    }),
    /** Deletes one, wherever it is. @returns it as it was then, with all that was written until now; null where there was none */
    delete: (id: string): Promise<Highlight | null> => inTurn(async () => {
      const all = await held()
      const waiting = all.find((one) => one.id === id)
      if (waiting) await hold(all.filter((one) => one.id !== id))
      const [stored] = await store.delete([id])
      return waiting ?? stored ?? null
    }),
    /** Tries again what is held, the earliest first, until there is no room. @returns how many are still held */
    retry: (): Promise<number> => inTurn(async () => {
      let left = await held()
      while (left.length > 0) {
        try {
          await store.keep(left[0]!)
        } catch (error) {
          if (!isNoRoom(error)) throw error
          break
        }
        left = left.slice(1)
        await hold(left)
      }
      return left.length
    }),
  }
}
