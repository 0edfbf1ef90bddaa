import type { SourceFile } from '../../../lib/corpus/import-job.ts'
import type { Shelf } from '../../../lib/highlights/filter.ts'
import type { KeptFormat } from '../../../lib/highlights/formats/kept-format.ts'
import type { Highlight } from '../../../lib/highlights/highlight.ts'
import type { SavedArticle } from '../../../lib/highlights/shelf.ts'
import type { TakenIn } from '../../../lib/highlights/taken-in.ts'
import type { HighlightActions } from '../../highlights/highlight-actions.ts'

/** Everything that the page has to show of what the reader kept. */
export interface KeptView {
  /** Null until the store has answered. */
  shelf: Shelf | null
  /** Highlights that found no room on the device and are held as long as the browser runs. */
  held: readonly Highlight[]
}

/** What a reader can do with what was kept. Each settles when it is done and is rejected when it could not be; what it leads to comes by the view. */
export interface KeptActions extends HighlightActions {
  tagAll(ids: readonly string[], tags: readonly string[]): Promise<void>
  untagAll(ids: readonly string[], tags: readonly string[]): Promise<void>
  /** Deletes, all or none. @returns what is gone, for `restore` */
  removeAll(ids: readonly string[]): Promise<Highlight[]>
  /** Brings deleted highlights back. */
  restore(highlights: readonly Highlight[]): Promise<void>
  /** Takes a kept article out of the library. @returns what brings it back */
  removeArticle(article: SavedArticle): Promise<() => Promise<void>>
  /** Opens an address in a tab. */
  open(url: string): void
  copy(text: string): Promise<void>
  /** Gives the reader a file. */
  exportAs(format: KeptFormat, highlights: readonly Highlight[]): Promise<void>
  /** Gives the reader a file with all that is on this device of theirs. */
  backUp(): Promise<void>
  /** Gives the reader a backup of these highlights alone, which are not on the device. */
  saveUnsaved(highlights: readonly Highlight[]): void
  /** Tries again to keep what is held. @returns how many still are */
  keepHeld(): Promise<number>
  /** Which of some files hold what was kept, and not reports. */
  keptFiles(files: readonly SourceFile[]): Promise<SourceFile[]>
  /** Brings files of that kind in. */
  takeIn(file: SourceFile): Promise<TakenIn>
}
