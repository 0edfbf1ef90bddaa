import type { PanelActions } from './actions.ts'
import { say } from './words/words.ts'

/** Whether names are one only where they are spelled alike. */
export function NamesSwitch({ exact, actions }: { exact: boolean; actions: PanelActions }) {
  return (
    <div class="switch">
      <label><input type="checkbox" checked={exact} onChange={({ currentTarget }) => actions.takeNames(currentTarget.checked ? 'exact' : 'any')} />{say('names.exact')}</label>
      <p>{say(exact ? 'names.isExact' : 'names.isAny')}</p>
    </div>
  )
}
