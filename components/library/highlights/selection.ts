import { useMemo, useState } from 'preact/hooks'

/** What the reader has chosen to do something with. */
export interface Selection {
  ids: ReadonlySet<string>
  /** Chooses one, or no longer. @param extend with all from the one that was last chosen to this one, as they stand there */
  toggle(id: string, extend: boolean): void
  choose(ids: readonly string[]): void
  clear(): void
}

/**
 * @param shown ids of what is shown, in order
 * @param there ids of all that there is: what is deleted is no longer chosen
 */
export function useSelection(shown: readonly string[], there: ReadonlySet<string>): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<string | null>(null)
  const ids = useMemo(() => (chosen.size === 0 ? chosen : new Set([...chosen].filter((id) => there.has(id)))), [chosen, there])
  return {
    ids,
    toggle(id, extend) {
      // two in one turn are both meant
      setChosen((chosen) => {
        const next = new Set(chosen)
        const [from, to] = [last === null ? -1 : shown.indexOf(last), shown.indexOf(id)]
        if (extend && from >= 0 && to >= 0) for (const one of shown.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one)
        else if (!next.delete(id)) next.add(id)
        return next
      })
      setLast(id)
    },
    choose: (more) => setChosen((chosen) => new Set([...chosen, ...more])),
    clear() {
      setChosen(new Set())
      setLast(null)
    },
  }
}
