import { articleRefOf } from '../../lib/highlights/article-ref.ts'
import { MOST_TAGS } from '../../lib/highlights/bounds.ts'
import { tidyTags, type ArticleRef, type Highlight } from '../../lib/highlights/highlight.ts'
import { browser } from '../../lib/browser/browser.ts'
import { isSelected, type SaveNews, type Selected } from '../../lib/messages/highlights.ts'
import { hostOf } from '../../lib/sites/host.ts'
import { pausedBy } from '../../lib/sites/paused.ts'
import type { Keeping } from '../../lib/store/held.ts'
import { check, knownOf } from './checker.ts'
import { isRefusal } from './closed-pages.ts'
import { highlights, holding, keptOf, sayNews, showAllKept } from './kept-here.ts'
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
    if (cause === 'press') await check(tab, cause)
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
    if (cause === 'press') await check(tab, cause)
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
  const place = JSON.stringify([selected.quote.exact, selected.position, selected.frame])
  const before = (await keptOf(article)).all.find(({ kind, selectors }) => kind === 'passage' && selectors && JSON.stringify([selectors.quote.exact, selectors.position, selectors.frame]) === place)
  if (before) return { became: 'known', id: before.id, quote }
  const now = Date.now()
  const highlight: Highlight = { v: 1, kind: 'passage', id: crypto.randomUUID(), article, selectors: selected, quote, note: '', tags: [], made: now, changed: now }
  const became = await keep(tab, highlight)
  return { became: became === 'kept' ? 'saved' : became, id: highlight.id, quote }
}

/**
 * Keeps a highlight that was made in a tab: in one transaction, so that a worker which is stopped meanwhile leaves all of it or nothing. All panels and pages show it.
 * @returns where it is now: on the disk, in the browser's memory for want of room, or nowhere
 * @throws in a private window, and where the store cannot be written
 */
export async function keep(tab: number, highlight: Highlight): Promise<Keeping> {
  if (await isPrivate(tab)) throw new Error('background: a private window keeps no highlight')
  const keeping = await holding.keep(highlight)
  await followChange(tab)
  return keeping
}

/** Has pages and panels follow a change of highlights, whoever made it. @param first the tab that the reader is at, where one is known */
export async function followChange(first?: number): Promise<void> {
  // there may be room by now for what was held
  await holding.retry()
  await showAllKept(first)
}

/** Keeps a deleted highlight once more. @throws where there is no room for it, and where the store cannot be written */
export async function bringBack(highlight: Highlight): Promise<void> {
  if ((await holding.keep(highlight)) === 'unsaved') throw new Error('background: no room on the device')
  await followChange()
}

/** Writes a highlight's note. @throws where there is no room for it, nor any such highlight */
export const writeNote = (id: string, note: string): Promise<void> => change(id, (highlight) => ({ ...highlight, note }))

/** Adds a tag. @throws the same */
export const addTag = (id: string, tag: string): Promise<void> => change(id, (highlight) => ({ ...highlight, tags: tidyTags([...highlight.tags, tag]).slice(0, MOST_TAGS) }))

/** Takes a tag away. @throws the same */
export const dropTag = (id: string, tag: string): Promise<void> => change(id, (highlight) => ({ ...highlight, tags: highlight.tags.filter((one) => one !== tag) }))

/** Deletes a highlight. @throws where the store cannot be written */
export async function removeHighlight(id: string): Promise<void> {
  await holding.delete(id)
  await followChange()
}

/** All tags of the reader, those used most first. */
export async function allTags(): Promise<string[]> {
  const uses = new Map<string, number>()
  for (const { tags } of await highlights.all()) for (const tag of tags) uses.set(tag, (uses.get(tag) ?? 0) + 1)
  return [...uses].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).map(([tag]) => tag)
}

async function change(id: string, change: (highlight: Highlight) => Highlight): Promise<void> {
  const keeping = await holding.change(id, change)
  if (keeping === null) throw new Error('background: this highlight is not there any more')
  if (keeping === 'unsaved') throw new Error('background: no room on the device')
  await followChange()
}

/** What is known of a page that could not be read. */
function refOf({ address, title }: Selected): Promise<ArticleRef> {
  return articleRefOf({ title, byline: [], publisher: null, published: null, language: null, url: null, text: '' }, address)
}
