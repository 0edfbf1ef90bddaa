import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readSeeds } from '../../scripts/seeds-plugin.ts'
import { BUNDLED_CASES } from './bundled-cases.ts'
import { buildIndex } from './build-index.ts'
import { findRelated } from './match.ts'

const reports = readSeeds(path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'seeds'))
const index = buildIndex(reports)
const ids = reports.map(({ id }) => id).sort()

describe('the bundled reports', () => {
  it.each(reports.map((report) => [report.id, report] as const))('%s finds all the others, as one subject over the years', async (id, report) => {
    const found = await findRelated(index, report)
    expect(found.map((answer) => answer.report).sort()).toEqual(ids.filter((other) => other !== id))
    expect(new Set(found.map((answer) => answer.relation))).toEqual(new Set(['subject']))
  })

  it.each(BUNDLED_CASES.map((article) => [article.what, article] as const))('are found for an article when they tell its story: %s', async (_what, article) => {
    const found = (await findRelated(index, { id: '', ...article })).map((answer) => answer.report)
    if (article.finds === 'all') expect(found.sort()).toEqual(ids)
    else if (article.finds === 'some') expect(found).not.toEqual([])
    else expect(found).toEqual([])
  })

  it('give each answer at least two reasons whose words stand in both texts', async () => {
    for (const report of reports) {
      for (const { report: id, why } of await findRelated(index, report)) {
        const theirs = reports.find((other) => other.id === id)!
        expect(why.length).toBeGreaterThanOrEqual(2)
        for (const reason of why) {
          expect(reason.mine.length).toBeGreaterThan(0)
          expect(reason.theirs.length).toBeGreaterThan(0)
          for (const { start, end } of reason.mine) expect(report.text.slice(start, end).trim()).not.toBe('')
          for (const { start, end } of reason.theirs) expect(theirs.text.slice(start, end).trim()).not.toBe('')
        }
      }
    }
  })
})
