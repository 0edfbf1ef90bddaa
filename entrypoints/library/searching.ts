import type { SearchView } from '../../components/search-view.ts'
import { browser } from '../../lib/browser/browser.ts'
import type { Order } from '../../lib/search/candidates.ts'
import { callerOf, receiverOf, type Caller } from '../../lib/messages/calls.ts'
import { namesOf } from '../../lib/messages/contexts.ts'
import { TO_SEARCH_PAGE, TO_SEARCHER, type ToSearcher, type ToSearchPage } from '../../lib/messages/searching.ts'
import { lineTo } from './worker-line.ts'

/** Hits that are shown at first, and how many more each time. */
const STEP = 50
/** Milliseconds after the last letter before anything is searched. */
const PAUSE = 120

/**
 * A search that follows what is typed: each line gives up the one before. It runs in a worker of its own, which starts with the first
 * line, so that an import does not hold it up, nor it the page.
 * @param show called where there is something new to show
 */
export function searching(show: () => void) {
  let view: SearchView = { line: '', order: 'relevance', stale: false, found: null, failed: null }
  let limit = STEP
  let turn = 0
  let searcher: Caller<ToSearcher> | null = null
  const put = (change: Partial<SearchView>) => {
    view = { ...view, ...change }
    show()
  }
  const fail = (why: string) => put({ found: null, stale: false, failed: why })
  const receive = receiverOf<ToSearchPage, null>('searchPage', TO_SEARCH_PAGE, {
    found(_from, of, found) {
      if (of === turn) put({ found, stale: false })
    },
  }, () => true)

  function start(): Caller<ToSearcher> {
    const worker = new Worker(new URL('./searcher.ts', import.meta.url), { type: 'module', name: browser.runtime.getManifest().version })
    return callerOf<ToSearcher>('searcher', namesOf(TO_SEARCHER), lineTo(worker, (call) => receive(call, null), fail))
  }

  function run(): void {
    const mine = ++turn
    put({ failed: null })
    searcher ??= start()
    searcher.search(mine, view.line, view.order, limit).catch((error: Error) => { if (mine === turn) fail(error.message) })
  }

  return {
    view: () => view,
    search(line: string, order: Order) {
      const mine = ++turn
      limit = STEP
      const asked = line.trim() !== ''
      put({ line, order, stale: asked, ...(asked ? {} : { found: null, failed: null }) })
      if (asked) setTimeout(() => { if (turn === mine) run() }, PAUSE)
    },
    more() {
      limit += STEP
      run()
    },
    /** Searches once more: reports have come or gone. */
    again() {
      if (view.line.trim() !== '') run()
    },
  }
}
