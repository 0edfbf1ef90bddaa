import { ROW_KINDS, type RowsShown } from '../../components/RowFilter.tsx'

/** Where it is kept: what the browser empties when it ends. */
interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

type Chosen = Readonly<Record<string, RowsShown>>

const KEY = 'rows'
/** Most texts whose rows are kept, as many as tabs whose readings are. */
const MOST = 12

/** The kinds of rows that the reader chose last of each text, which outlive the panel; none where nothing was chosen, or the browser refuses. @param isPrivate nothing of a private window is written anywhere */
export async function chosenRows(area: SessionArea, isPrivate: boolean) {
  const found = (await area.get(KEY).catch((): Record<string, unknown> => ({})))[KEY]
  let chosen: Chosen = isChosen(found) && !isPrivate ? found : {}
  return {
    chosen,
    /** Keeps the choice of a text. */
    choose(of: string, rows: RowsShown): void {
      chosen = Object.fromEntries([...Object.entries(chosen).filter(([one]) => one !== of), [of, rows] as const].slice(-MOST))
      // where it cannot be kept it holds as long as the panel is open
      if (!isPrivate) area.set({ [KEY]: chosen }).catch(() => {})
    },
  }
}

function isChosen(value: unknown): value is Chosen {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((rows) => rows === 'all' || ROW_KINDS.some((kind) => kind === rows))
}
