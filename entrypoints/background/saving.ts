import type { Selectors } from '../../lib/anchor/selectors.ts'
import { browser } from '../../lib/browser/browser.ts'
import { articleRefOf } from '../../lib/highlights/article-ref.ts'
import type { ArticleRef, Highlight } from '../../lib/highlights/highlight.ts'
import { isSelected, type SaveNews, type Selected } from '../../lib/messages/highlights.ts'
import { hostOf } from '../../lib/sites/host.ts'
import { pausedBy } from '../../lib/sites/paused.ts'
import { checkAsked, knownOf } from './checker.ts'
import { isRefusal } from './closed-pages.ts'
import { followChange } from './edit-highlights.ts'
import { holding, keptOf, sayNews } from './kept-here.ts'
import { pageOf } from './page-calls.ts'
import { settings } from './read-state.ts'
import { enter, type Cause } from './read-tab.ts'
import { isPrivate } from './states.ts'

/**
 * Saves what is selected in a tab's page, and says what came of it, to the panels too.
 * @param cause a press lets the page in, a button of the panel does not
 * @param of the document that the button stood beside; without it whichever the tab shows
 */
export function saveSelection(tab: number, cause: Extract<Cause, 'press' | 'panel'>, of?: number): Promise<SaveNews> {
  return saying(tab, () => trySaving(tab, cause, of))
}

/** Saves something of a tab's page, and says what came of it, to the panels too. */
export async function saying(tab: number, save: () => Promise<Omit<SaveNews, 'at'>>): Promise<SaveNews> {
  let said: Omit<SaveNews, 'at'>
  try {
    said = await save()
  } catch (error) {
    said = { became: error instanceof Error && isRefusal(error.message) ? 'closed' : 'failed', id: null, quote: '' }
  }
  const told = { at: Date.now(), ...said }
  await sayNews(tab, told)
  return told
}

async function trySaving(tab: number, cause: Cause, of?: number): Promise<Omit<SaveNews, 'at'>> {
  const nothing = (became: SaveNews['became']) => ({ became, id: null, quote: '' })
  if (await isPrivate(tab)) return nothing('private')
  const host = hostOf((await browser.tabs.get(tab)).url ?? '')
  if (host !== null && pausedBy(host, (await settings.get()).pauses)) {
    // the panel says how the pause is ended
    if (cause === 'press') await checkAsked(tab)
    return nothing('paused')
  }
  let there: Selected
  try {
    await enter(tab)
    const answer: unknown = await pageOf(tab).selection()
    if (!isSelected(answer)) throw new Error('page: the answer is not one about a selection')
    there = answer
  } catch (error) {
    // the panel says why the page is closed
    if (cause === 'press') await checkAsked(tab)
    throw error
  }
  const { selected, document } = there
  if (of !== undefined && of !== document) throw new Error('background: the tab shows another document')
  if (typeof selected === 'string') return nothing(selected)
  const known = await knownOf(tab, document, cause)
  // a page that asks for a password
  if (known?.state.kind === 'paused') return nothing('paused')
  const article = known?.document === document && known.page ? known.page.article : await refOf(there)
  const quote = selected.quote.exact
  const place = placeOf(selected)
  const now = Date.now()
  const highlight: Highlight = { v: 1, kind: 'passage', id: crypto.randomUUID(), article, selectors: selected, quote, note: '', tags: [], made: now, changed: now }
  return keep(tab, highlight, ({ kind, selectors }) => kind === 'passage' && selectors !== null && placeOf(selectors) === place)
}

/** Tells one place from another. */
function placeOf({ quote, position, frame }: Selectors): string {
  return JSON.stringify([quote.exact, position, frame])
}

/**
 * Keeps a highlight that was made in a tab: in one transaction, so that a worker which is stopped meanwhile leaves all of it or nothing. All panels and pages show it.
 * @param isOne whether another of the article is this one, so that nothing new is kept
 * @returns what came of it: it is on the disk, in the browser's memory for want of room, or nowhere; or it was there already
 * @throws in a private window, and where the store cannot be written
 */
export async function keep(tab: number, highlight: Highlight, isOne: (other: Highlight) => boolean): Promise<Omit<SaveNews, 'at'>> {
  if (await isPrivate(tab)) throw new Error('background: a private window keeps no highlight')
  const { quote, article } = highlight
  const keeping = await holding.keepNew(highlight, async () => (await keptOf(article)).all.find(isOne))
  if (typeof keeping !== 'string') return { became: 'known', id: keeping.id, quote }
  await followChange(tab)
  return { became: keeping === 'kept' ? 'saved' : keeping, id: highlight.id, quote }
}

/** What is known of a page that could not be read. */
function refOf({ address, title }: Selected): Promise<ArticleRef> {
  return articleRefOf({ title, byline: [], publisher: null, published: null, language: null, url: null, text: '' }, address)
}
