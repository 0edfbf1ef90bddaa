import type { DecisionActions, DecisionsView } from '../../components/library/decisions-view.ts'
import { storedId } from '../../lib/corpus/collection.ts'
import type { Report } from '../../lib/corpus/report.ts'
import { documentsOf, isArticleKey } from '../../lib/decisions/decision.ts'
import { addressKey } from '../../lib/highlights/address-key.ts'
import type { Shelf } from '../../lib/highlights/filter.ts'
import type { Database } from '../../lib/store/database.ts'
import { decisionStore } from '../../lib/store/decisions.ts'

interface DecidingPorts {
  database: Database
  /** The reports that come with the extension. */
  bundled: readonly Report[]
  /** What was kept, whose titles say what an address is. */
  shelf(): Shelf | null
  show(view: DecisionsView): void
  fail(why: unknown): void
  /** Called where articles are to be compared anew. */
  changed(): void
}

/** What the reader has decided, followed as it changes in whichever window, and what can be done with it. */
export function deciding({ database, bundled, shelf, show, fail, changed }: DecidingPorts): DecisionActions {
  const store = decisionStore(database)
  const names = new Map(bundled.map(({ id, publisher, title }) => [id, publisher ?? title]))

  /** Looks up what stored reports are called; those that are gone keep their id. */
  async function learn(documents: readonly string[]): Promise<void> {
    for (const id of new Set(documents)) {
      const at = id.indexOf('/')
      if (names.has(id) || isArticleKey(id) || at < 0) continue
      const record = await database.reports.where('[collection+id]').equals([id.slice(0, at), id.slice(at + 1)]).first()
      if (record) names.set(storedId(record), record.publisher ?? record.title)
    }
  }
  const nameOf = (document: string): string => names.get(document) ?? titleOf(document) ?? document.replace(/^(?:https?:\/\/(?:www\.)?|title:|text:|saved\/https?:\/\/)/, '')

  function titleOf(document: string): string | null {
    const key = addressKey(document)
    const article = key === null ? undefined : shelf()?.articles.find(({ article }) => addressKey(article.address) === key)
    return article?.article.title || null
  }

  store.watch((decided) => {
    learn(decided.flatMap(({ decision }) => documentsOf(decision))).then(() => show({ decided, nameOf }), fail)
  }, fail)
  return {
    async takeBack({ decision }) {
      await store.takeBack(decision)
      changed()
    },
    async putBack(decided) {
      await store.putBack(decided)
      changed()
    },
  }
}
