import type { Highlight } from '../../lib/highlights/highlight.ts'
import { LONGEST_PASSAGE, NO_PASSAGE, type PassageHere } from '../../lib/messages/passage.ts'
import { drawBadge } from './draw-badge.ts'
import { keptOf } from './kept-here.ts'
import { nobodyThere } from './page-calls.ts'
import { compare, comparing, forgetMade, madeOf, passageOf, passages, type PassageKept } from './passage.ts'
import { isPrivate, panels, states } from './states.ts'

/** What the panel shows of the passage beside a tab; it is compared first where that was forgotten with the background. */
export async function passageHere(tab: number): Promise<PassageHere> {
  const kept = await passages.get(tab)
  if (!kept) return NO_PASSAGE
  const here = await hereOf(tab, kept)
  if (here.state?.kind === 'comparing') void follow(tab, kept).catch(nobodyThere)
  return here
}

/** Compares words and has the panel show what comes of it. @param page where they were selected; null where they were pasted @param said EDTF day that the reader gives */
export async function askPassage(tab: number, text: string, page: { title: string; address: string } | null, said: string | null): Promise<void> {
  // one letter more than can be read tells that it is too much
  await show(tab, await passageOf(tab, text.slice(0, 2 * LONGEST_PASSAGE), page, said))
}

/** Compares the same words as said on another day. */
export async function datePassage(tab: number, said: string | null): Promise<void> {
  const kept = await passages.get(tab)
  if (kept) await show(tab, { ...kept, asked: { ...kept.asked, said } })
}

/** Compares the passage with more reports. @throws where there is none */
export async function showMoreOfPassage(tab: number, reach: number): Promise<void> {
  const kept = await passages.get(tab)
  if (!kept?.shown) throw new Error('background: there is no passage')
  const more = { ...kept, reach }
  await passages.set(tab, more, await isPrivate(tab))
  await follow(tab, more)
}

/** Turns back to the tab's page; the words stay to be asked about again. */
export async function leavePassage(tab: number): Promise<void> {
  const kept = await passages.get(tab)
  if (!kept?.shown) return
  forgetMade(tab)
  await passages.set(tab, { ...kept, shown: false }, await isPrivate(tab))
  await tell(tab)
}

/** Forgets the passage of a tab that has closed. */
export async function closePassage(tab: number): Promise<void> {
  forgetMade(tab)
  await passages.drop(tab)
}

/** Compares the passages of all tabs again, since what they are compared with has changed. @param first the tab that the reader is at, where one is known */
export async function compareAllPassages(first?: number): Promise<void> {
  for (const tab of new Set([...(first === undefined ? [] : [first]), ...(await passages.tabs())])) {
    const kept = await passages.get(tab)
    if (kept?.shown) await follow(tab, kept)
  }
}

/** Tells the panels what is kept of each passage, after highlights have changed. */
export async function tellAllPassages(): Promise<void> {
  for (const tab of await passages.tabs()) await tell(tab)
}

async function show(tab: number, kept: PassageKept): Promise<void> {
  forgetMade(tab)
  await passages.set(tab, kept, await isPrivate(tab))
  await tell(tab)
  await follow(tab, kept)
}

async function follow(tab: number, kept: PassageKept): Promise<void> {
  if ((await compare(tab, kept)) !== null) await tell(tab)
}

async function tell(tab: number): Promise<void> {
  const kept = await passages.get(tab)
  const here = kept ? await hereOf(tab, kept) : NO_PASSAGE
  await drawBadge(tab, (await states.get(tab))?.state ?? null)
  panels.passageChanged(tab, here).catch(nobodyThere)
}

async function hereOf(tab: number, kept: PassageKept): Promise<PassageHere> {
  const last = kept.asked.text
  if (!kept.shown) return { state: null, last, kept: null }
  return { state: madeOf(tab, kept) ?? (await comparing(kept)), last, kept: await rowsOf(tab, kept) }
}

/** What is kept of the article that the passage belongs to; null where nothing can be kept. */
async function rowsOf(tab: number, { article }: PassageKept): Promise<Highlight[] | null> {
  if (await isPrivate(tab)) return null
  return keptOf(article).then(({ all }) => all.filter(({ kind }) => kind === 'row'), () => null)
}
