import seeds from 'virtual:seeds'
import { callerOf, receiverOf } from '../../lib/messages/calls.ts'
import { namesOf } from '../../lib/messages/contexts.ts'
import { openLine, type End } from '../../lib/messages/line.ts'
import { TO_SEARCH_PAGE, TO_SEARCHER, type ToSearcher, type ToSearchPage } from '../../lib/messages/searching.ts'
import { withLibrary } from '../../lib/open-library.ts'
import { parseQuery } from '../../lib/search/parse-query.ts'
import { searchReports } from '../../lib/search/search-reports.ts'
import { openDatabase } from '../../lib/store/database.ts'

// The worker that searches; its name is the version of the extension, which a worker cannot ask for. It writes nothing but the figures that it reads.

const database = openDatabase()

let current = 0
const receive = receiverOf<ToSearcher, null>('searcher', TO_SEARCHER, {
  async search(_from, turn, line, order, limit) {
    current = turn
    await withLibrary(database, { name: 'Second Source', bundled: seeds, spelling: 'any', engine: self.name, keep: true }, async (library) => {
      for await (const found of searchReports(library, parseQuery(line), { order, limit })) {
        if (current !== turn) return
        await page.found(turn, found)
      }
    })
  },
}, () => true)
const line = openLine(self as unknown as End, (call) => receive(call, null))
const page = callerOf<ToSearchPage>('searchPage', namesOf(TO_SEARCH_PAGE), line.post)
