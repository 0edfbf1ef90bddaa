import type { PanelActions } from './actions.ts'
import { LibraryLink } from './PageLinks.tsx'
import { say } from './words/words.ts'

/** That the device's room is nearly used up, and where to make some. @param used 0 to 1 */
export function RoomLow({ used, actions }: { used: number; actions: PanelActions }) {
  return (
    <div class="strip">
      <p>{say('room.low', { used })} <LibraryLink part="corpora" words="room.make" actions={actions} /></p>
    </div>
  )
}
