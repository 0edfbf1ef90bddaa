import { nobodyThere } from './page-calls.ts'
import { readState } from './read-state.ts'
import { paint, showMade } from './show-tab.ts'
import { isPrivate, states } from './states.ts'
import { underWay } from './under-way.ts'

/** The last comparison of each tab that was asked for: one waits for the one before, which may know less than it. */
const comparing = new Map<number, Promise<void>>()

/** Compares a tab's article again, as it was read; nothing of the page is asked for. Where it is being read, that is done behind it. @param reach how many reports are asked for; as many as before where it is missing */
export function compareAgain(tab: number, reach?: number): Promise<void> {
  const turn = underWay.get(tab)
  if (turn) turn.stale = true
  const last = (comparing.get(tab) ?? Promise.resolve()).catch(nobodyThere).then(() => compareOnce(tab, reach))
  comparing.set(tab, last)
  return last
}

async function compareOnce(tab: number, reach?: number): Promise<void> {
  const kept = await states.get(tab)
  if (kept?.state.kind !== 'read' || underWay.has(tab)) return
  const privately = await isPrivate(tab)
  const { article, reach: before } = kept.state.reading
  const state = { ...(await readState(kept.state.site, article, privately, reach ?? before, kept.state.at)), ...(kept.state.changed ? { changed: true as const } : {}) }
  // the tab may show another page by now
  if ((await states.get(tab))?.document !== kept.document || underWay.has(tab)) return
  await states.set(tab, { ...kept, state }, privately)
  showMade(kept.document, tab, { ...kept, state })
  if (kept.document !== null) await paint(tab, kept.document, state.reading)
}

/** Forgets the comparisons of a tab that has closed. */
export function forgetComparing(tab: number): void {
  comparing.delete(tab)
}
