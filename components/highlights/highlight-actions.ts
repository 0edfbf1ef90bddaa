import type { Highlight } from '../../lib/highlights/highlight.ts'

/**
 * What a reader can do with one highlight, wherever it is shown. Each settles when it is on the device and is rejected where it is not; what it leads to comes
 * by the highlights themselves, which whoever mounts the card gives anew.
 */
export interface HighlightActions {
  /**
   * Keeps a note in place of the one that it was begun from; where another window has written in it since, what that wrote is kept below it.
   * @returns the note as it lies on the device
   */
  note(id: string, note: string, begun: string): Promise<string>
  /** Adds a tag, or takes it away; one that is there already, or is not, changes nothing. */
  tag(id: string, tag: string): Promise<void>
  untag(id: string, tag: string): Promise<void>
  /**
   * Deletes it; the way back is shown by whoever mounts the card, since the card is gone then.
   * @param unkept what stands in the field of its note, where the device could not take it
   */
  remove(highlight: Highlight, unkept?: string): Promise<unknown>
  /** Told of a note that could not be kept after its card was gone: the words are nowhere else. */
  unkept?(highlight: Highlight, note: string, begun: string): void
}
