import { isNoRoom } from '../../lib/corpus/no-room.ts'
import { say } from '../words/words.ts'

/** What is said of something that could not be done and has changed nothing. */
export function notDone(error: unknown): string {
  return isNoRoom(error) ? say('library.noRoom') : say('library.notDone', { detail: error instanceof Error ? error.message : String(error) })
}
