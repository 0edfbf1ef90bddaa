import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/read-figures.ts'
import { compareSides } from './compare.ts'
import type { Side } from './comparison.ts'
import { FRAME_CASES, type FrameCase } from './frame-cases.ts'

function side(id: string, text: string, published: string, title = ''): Side {
  return { id, title, text, published, publisher: null, form: 'full', credit: [], cites: [], figures: readFigures({ title, text, published }) }
}

function rows({ mine, theirs, published: [first, second] = ['2029-03-05', '2029-03-06'], title }: FrameCase): string[] {
  const article = side('', mine, first, title)
  return compareSides(article, [{ relation: 'event', side: side('their', theirs, second) }]).comparisons
    .sort((a, b) => a.mine - b.mine)
    .map((row) => `${article.figures[row.mine]!.text} ~ ${row.theirs.figure.text}: ${row.outcome}`)
}

describe('frames of figures', () => {
  it.each(FRAME_CASES)('$about: $mine | $theirs', (one) => {
    expect(rows(one)).toEqual(one.rows)
  })

  it('keep apart the other way round as well', () => {
    for (const one of FRAME_CASES.filter(({ rows: expected, title }) => expected.length === 0 && !title)) {
      const published = one.published && [...one.published].reverse() as [string, string]
      expect(rows({ ...one, mine: one.theirs, theirs: one.mine, published }), one.mine).toEqual([])
    }
  })
})
