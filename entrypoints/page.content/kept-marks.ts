import { findAgain, type FoundAgain } from '../../lib/anchor/find-again.ts'
import { followPage, type Anchored } from '../../lib/anchor/follow-page.ts'
import type { Mark } from '../../lib/anchor/paint.ts'
import { indexText } from '../../lib/anchor/text-index.ts'
import { LONGEST_QUOTE } from '../../lib/anchor/selectors.ts'
import type { ChangedPassage, KeptPassage } from '../../lib/messages/highlights.ts'

/** How often a search that the page has changed under is begun anew at once; after that the next change that settles begins it. */
const MOST_RESTARTS = 5
const RESTART_AFTER = 300

interface KeptNews {
  /** What is to be painted has changed. */
  draw(): void
  /** Ids of those that the page has, and what it says in place of those that have changed: said after each search that found others than the one before, and after the first. */
  onFound(ids: string[], changed: ChangedPassage[]): void
}

/**
 * The passages that the reader kept, in the page as it stands now: found when they come, and again when the page changes. Those with the same words are there at
 * once; those that have changed are looked for one by one, so that the page is not held up.
 */
export function keptMarks(document: Document, { draw, onFound }: KeptNews) {
  let wanted: readonly KeptPassage[] = []
  let found = new Map<string, Anchored[]>()
  let changedWords = new Map<string, string>()
  /** What was last said to be found; null where nothing was said yet. */
  let said: string | null = null
  /** Text of the page in which all were looked for. */
  let searched: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let restarts = 0
  let changed = false
  const watch = new MutationObserver(() => {
    changed = true
    watch.disconnect()
  })
  let stops: (() => void)[] = []

  const take = (some: readonly FoundAgain[]): void => {
    for (const { id, ranges, now } of some) {
      found.set(id, ranges.map((range) => ({ range, quote: range.toString() })))
      if (now !== null) changedWords.set(id, now.slice(0, LONGEST_QUOTE))
    }
  }
  const end = (): void => {
    watch.disconnect()
    restarts = 0
    searched = textNow()
    const ids = [...found.keys()]
    const changes = [...changedWords].map(([id, now]) => ({ id, now }))
    const words = JSON.stringify(ids.toSorted().map((id) => [id, changedWords.get(id)]))
    if (words === said) return
    said = words
    onFound(ids, changes)
  }
  const goOn = (steps: Generator<FoundAgain[]>): void => {
    timer = setTimeout(() => {
      if (changed && restarts < MOST_RESTARTS) {
        restarts += 1
        timer = setTimeout(place, RESTART_AFTER)
        return
      }
      const { value, done } = changed ? { value: [], done: true } : steps.next()
      if (done) return end()
      take(value)
      if (value.length > 0) draw()
      goOn(steps)
    })
  }
  /** Looks for all anew. */
  const place = (): void => {
    clearTimeout(timer)
    found = new Map()
    changedWords = new Map()
    changed = false
    watch.disconnect()
    watch.observe(document, { subtree: true, childList: true, characterData: true })
    const steps = findAgain(document, wanted)
    take(steps.next().value ?? [])
    draw()
    if (found.size === wanted.length) end()
    else goOn(steps)
  }
  const textNow = (): string => indexText(document).text
  const rangesOf = (id: string): Range[] => (found.get(id) ?? []).flatMap(({ range }) => range ?? [])
  // what the page does not have may still come: with the rest of a text that is opened, or loaded later
  const placeLost = (): void => {
    if (textNow() !== searched) place()
  }
  const lost = (): Anchored[] => (wanted.length > found.size ? [{ quote: '', range: null }] : [])
  const clear = (): void => {
    clearTimeout(timer)
    watch.disconnect()
    stops.forEach((stop) => stop())
    stops = []
    wanted = []
    found = new Map()
    changedWords = new Map()
    said = searched = null
    restarts = 0
  }

  return {
    clear,
    /** The passages that the page has, each by its id. */
    passages: (): (Mark & { id: string })[] => [...found.keys()].map((id) => ({ id, name: 'ss-kept', ranges: rangesOf(id) })),
    marks: (): Mark[] => [{ name: 'ss-kept', ranges: [...found.values()].flat().flatMap(({ range }) => range ?? []) }],
    /** Where a passage was found last; empty where the page does not have it. */
    rangesOf,
    /** Looks anew where a passage is not, or no longer, where it was found. */
    refresh(id: string): void {
      const there = rangesOf(id)
      if (there.length > 0 && there.every((range) => !range.collapsed && range.startContainer.isConnected)) return
      if (wanted.some((one) => one.id === id)) place()
    },
    /** Takes passages in place of those before. */
    keep(passages: readonly KeptPassage[]): void {
      clear()
      if (passages.length === 0) return draw()
      wanted = passages
      place()
      stops = [followPage(document, () => [...found.values()].flat(), place), followPage(document, lost, placeLost)]
    },
  }
}
