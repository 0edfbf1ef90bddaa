import { expect, it } from 'vitest'
import type { Comparison } from '../compare/comparison.ts'
import { readFigures } from '../figures/read-figures.ts'
import { around, evidenceOf, type EvidenceSource } from './evidence.ts'
import { isHighlight } from './read-highlight.ts'
import { sha256 } from './text-sketch.ts'

const source = (id: string, text: string, form: 'full' | 'account', publisher: string): EvidenceSource => ({ id, title: `Flood in Tarn, says ${publisher}`, text, publisher, published: '2026-03-12', form, url: null })

it('evidence of a row holds both sentences, their neighbours and what stands behind them', async () => {
  const mine = source('', 'Rain fell for a week. The flood in Tarn destroyed 140 houses, the mayor Ona Pell said on Tuesday. The school is open again.', 'full', 'The Post')
  const theirs = source('b', 'The flood in Tarn destroyed 175 houses, the mayor Ona Pell said.\n\nA bridge was closed.', 'account', 'Valley Radio')
  const sides = [mine, theirs].map((one) => ({ ...one, credit: [], cites: [], figures: readFigures(one) }))
  const figure = sides[0]!.figures.find(({ value }) => value === 140)!
  const comparison: Comparison = {
    outcome: 'differs', ratio: 1.25, difference: 35, days: 0, origin: 'same', evidence: null, why: [], mine: sides[0]!.figures.indexOf(figure),
    theirs: { report: 'b', figure: sides[1]!.figures.find(({ value }) => value === 175)! },
  }
  const row = await evidenceOf(comparison, { figure, source: mine }, theirs, 1000)
  expect(row.mine).toMatchObject({ report: null, account: false, wording: '140 houses', before: 'Rain fell for a week.', after: 'The school is open again.', hash: await sha256(mine.text) })
  expect(row.theirs).toMatchObject({ report: 'b', account: true, before: '', after: 'A bridge was closed.', publisher: 'Valley Radio' })
  const kept = { v: 1, id: 'x', kind: 'row', article: { address: 'https://a.example/', canonical: null, title: '', byline: [], publisher: null, published: null, language: null, hash: null, sketch: '' }, selectors: null, quote: row.mine.sentence, note: '', tags: [], made: 1, changed: 1, row }
  expect(isHighlight(kept)).toBe(true)
})

it.each([
  ['One. Two. Three.', 5, 9, ['One.', 'Two.', 'Three.']],
  ['Alone it stands.', 0, 16, ['', 'Alone it stands.', '']],
])('the sentences around one of %j', (text, start, end, [before, sentence, after]) => {
  expect(around(text, { start, end })).toEqual({ before, sentence, after })
})
