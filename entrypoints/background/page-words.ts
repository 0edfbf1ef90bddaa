import type { PanelState } from '../../lib/messages/panel-state.ts'
import type { Span } from '../../lib/text/span.ts'
import { knownOf } from './checker.ts'
import { isStill, nobodyThere, pageOf } from './page-calls.ts'
import { panels, states } from './states.ts'

// The ways between the panel and the words of the page: to the words that belong to a row, and back from a mark that was pressed.

/** Scrolls a tab's page to words of an article and marks them; false where the tab shows another document, or the words are no longer there. */
export async function showWords(tab: number, document: number, pick: (state: Extract<PanelState, { kind: 'read' }>) => { in: 'text' | 'title'; spans: Span[] } | null): Promise<boolean> {
  const kept = (await isStill(tab, document)) ? await knownOf(tab, document, 'page') : null
  const words = kept?.state.kind === 'read' && kept.document === document ? pick(kept.state) : null
  return words !== null && pageOf(tab).show(document, words.in, words.spans)
}

/** Tells the panels that a mark was pressed, where it belongs to what they show. */
export async function passMark(tab: number, document: number, figure: number): Promise<void> {
  if ((await states.get(tab))?.document === document) await panels.markPressed(tab, figure).catch(nobodyThere)
}

/** The same for the mark of a passage that was kept. */
export async function passKeptMark(tab: number, document: number, id: string): Promise<void> {
  if ((await states.get(tab))?.document === document) await panels.keptPressed(tab, id).catch(nobodyThere)
}
