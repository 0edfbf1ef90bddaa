import type { Highlight, RowEvidence } from '../../lib/highlights/highlight.ts'
import type { RowToKeep, SaveNews } from '../../lib/messages/highlights.ts'
import { passages } from './passage.ts'
import { keep, saying } from './saving.ts'
import { isPrivate, states } from './states.ts'

/** Keeps a row of the comparison as evidence, as it was shown beside a document, and says what came of it. */
export function saveRow(tab: number, document: number, { row, selectors }: RowToKeep): Promise<SaveNews> {
  return saying(tab, async () => {
    const quote = row.mine.sentence
    if (await isPrivate(tab)) return { became: 'private', id: null, quote: '' }
    const known = await states.get(tab)
    if (known?.document !== document || !known.page) throw new Error('background: the tab shows another document')
    const { article } = known.page
    const now = Date.now()
    const highlight: Highlight = { v: 1, kind: 'row', id: crypto.randomUUID(), article, selectors, quote, note: '', tags: [], made: now, changed: now, row }
    return keep(tab, highlight, (one) => one.kind === 'row' && isOne(one.row, row))
  })
}

/** Keeps a row of the passage beside a tab as evidence, as it was shown, and says what came of it. */
export function savePassageRow(tab: number, text: string, { row, selectors }: RowToKeep): Promise<SaveNews> {
  return saying(tab, async () => {
    if (await isPrivate(tab)) return { became: 'private', id: null, quote: '' }
    const kept = await passages.get(tab)
    if (!kept?.shown || kept.asked.text !== text) throw new Error('background: another passage is shown')
    const { article } = kept
    const now = Date.now()
    const highlight: Highlight = {
      v: 1, kind: 'row', id: crypto.randomUUID(), article, quote: row.mine.sentence, note: '', tags: [], made: now, changed: now, row,
      // what was pasted stands in no page
      selectors: article.address === '' ? null : selectors,
    }
    return keep(tab, highlight, (one) => one.kind === 'row' && isOne(one.row, row))
  })
}

/** Whether two rows set the same words of the same texts side by side. */
function isOne(a: RowEvidence, b: RowEvidence): boolean {
  return a.theirs.report === b.theirs.report && (['mine', 'theirs'] as const).every((side) => a[side].wording === b[side].wording && a[side].sentence === b[side].sentence)
}
