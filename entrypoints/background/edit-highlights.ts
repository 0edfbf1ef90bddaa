import { withoutTags, withTags, type Highlight } from '../../lib/highlights/highlight.ts'
import { withNote } from '../../lib/highlights/join-notes.ts'
import { tellAllPassages } from './ask-passage.ts'
import { highlights, holding, showAllKept } from './kept-here.ts'

/** Has pages and panels follow a change of highlights, whoever made it. @param first the tab that the reader is at, where one is known */
export async function followChange(first?: number): Promise<void> {
  // there may be room by now for what was held
  await holding.retry()
  await showAllKept(first)
  await tellAllPassages()
}

/** Keeps a deleted highlight once more. @throws where there is no room for it, and where the store cannot be written */
export async function bringBack(highlight: Highlight): Promise<void> {
  if ((await holding.keep(highlight)) === 'unsaved') throw new Error('background: no room on the device')
  await followChange()
}

/** Writes a highlight's note, beside what another window wrote in it meanwhile. @returns it as it lies there now @throws where there is no room for it, nor any such highlight */
export async function writeNote(id: string, note: string, begun: string): Promise<string> {
  let there = note
  await change(id, (highlight) => {
    const changed = withNote(highlight, note, begun)
    there = changed.note
    return changed
  })
  return there
}

/** Adds a tag. @throws the same */
export const addTag = (id: string, tag: string): Promise<void> => change(id, (highlight) => withTags(highlight, [tag]))

/** Takes a tag away. @throws the same */
export const dropTag = (id: string, tag: string): Promise<void> => change(id, (highlight) => withoutTags(highlight, [tag]))

/** Deletes a highlight. @returns it as it was then; null where it was gone already. @throws where the store cannot be written */
export async function removeHighlight(id: string): Promise<Highlight | null> {
  const gone = await holding.delete(id)
  await followChange()
  return gone
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
