import { cleanup, render, screen } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import type { Reading } from '../lib/reading.ts'
import { DifferingFigures } from './DifferingFigures.tsx'
import { flood } from './fixtures/flood.ts'
import type { RowContext } from './row-context.ts'
import { rowsOf } from './rows.ts'

afterEach(cleanup)

/** The flood with further reports that say of the residents what Kestrel says, each published on a day of its own. */
function copied(...copies: { report: string; published: string | null; origin?: string; value?: number }[]): Reading {
  const [row] = flood.comparisons
  return {
    ...flood,
    reports: [...flood.reports, ...copies.map(({ report, published, origin = 'o1' }) => ({ ...flood.reports[0]!, report, publisher: `Outlet ${report}`, published, origin }))],
    comparisons: [...flood.comparisons, ...copies.map(({ report, value = 1550 }) => ({ ...row!, theirs: { report, figure: { ...row!.theirs.figure, value } } }))],
  }
}
const namesIn = (reading: Reading) => rowsOf(reading).differing.filter(({ comparison }) => comparison.mine === 3).map(({ comparison, also }) => [comparison.theirs.report, ...also.map(({ theirs }) => theirs.report)])
const show = (reading: Reading) => render(<DifferingFigures rows={rowsOf(reading)} context={{ reading, actions: {} as RowContext['actions'], at: 0, current: null, decide: null, takeBack: null, rows: null }} />)

describe('differing figures', () => {
  it('have one row for what reports of one origin state alike, the earliest of them first', () => {
    expect(namesIn(copied({ report: 'late', published: '2024-03-09' }, { report: 'early', published: '2024-03-05' }, { report: 'undated', published: null }))).toEqual([['early', 'kestrel', 'late', 'undated']])
  })

  it('have a row each for another number, and for another origin', () => {
    expect(namesIn(copied({ report: 'a', published: null, value: 1560 }, { report: 'b', published: null, origin: 'o9' }))).toEqual([['kestrel'], ['a'], ['b']])
  })

  it('name who else of the origin states them, in rows that stand open and in closed ones', async () => {
    const reading = copied({ report: 'x', published: '2024-03-09' }, { report: 'y', published: null })
    const { container } = show(reading)
    const also = screen.getByText('Also in 2 more reports of one origin').closest('details')!
    expect([...also.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^Outlet x9 March 2024/), expect.stringMatching(/^Outlet y/)])
    expect((await axe.run(container, { rules: { region: { enabled: false }, 'color-contrast': { enabled: false } } })).violations).toEqual([])
    cleanup()
    show({ ...reading, comparisons: [...reading.comparisons, ...Array.from({ length: 9 }, (_, at) => ({ ...flood.comparisons[6]!, theirs: { report: 'ledger', figure: { ...flood.comparisons[6]!.theirs.figure, value: at } } }))] })
    expect(screen.getByText('+ 2 of one origin')).toBeTruthy()
  })
})
