import type { PanelState } from '../../lib/messages/panel-state.ts'
import type { PassageState } from '../../lib/messages/passage.ts'
import { differingRows } from '../../lib/reading.ts'

/** The badge of what the panel shows of a tab: the number of rows under "Differing figures", "9+" above nine, nothing at none. */
export function badgeText(state: PanelState | PassageState): string {
  if (state.kind !== 'read') return ''
  const rows = differingRows(state.reading).length
  return rows === 0 ? '' : rows > 9 ? '9+' : String(rows)
}
