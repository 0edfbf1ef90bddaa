import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PanelState } from '../lib/messages/panel-state.ts'
import type { Reading } from '../lib/reading.ts'
import { flood } from './fixtures/flood.ts'
import { recordedActions } from './fixtures/recorded-actions.ts'
import { states } from './fixtures/states.ts'
import { Panel } from './Panel.tsx'
import type { RowsShown } from './RowFilter.tsx'
import { rowsOf } from './rows.ts'

const actions = recordedActions()
afterEach(cleanup)

const choice = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name })
const heading = (name: string) => screen.queryByRole('heading', { name })
const ofRows = ['Differing figures', 'Same figures', 'Other numbers']

describe('the rows of a reading', () => {
  it('are all shown at first, and counted by kind', () => {
    render(<Panel state={states.read!} actions={actions} />)
    const { differing, same, other } = rowsOf(flood)
    expect(screen.getAllByRole('radio').map((one) => one.closest('label')!.textContent)).toEqual([`All ${differing.length + same.length + other.length}`, `Differing ${differing.length}`, `Same ${same.length}`, `Other ${other.length}`])
    expect(choice(/All/).checked).toBe(true)
    expect(ofRows.map((name) => heading(name) !== null)).toEqual([true, true, true])
  })

  it.each([[/Differing/, 0], [/Same/, 1], [/Other/, 2]])('are those of one kind where the reader wants it so: %s', (name, at) => {
    render(<Panel state={states.read!} actions={actions} />)
    fireEvent.click(choice(name))
    expect(ofRows.map((one) => heading(one) !== null)).toEqual(ofRows.map((_, index) => index === at))
    expect(['Who gives what', 'No report speaks of these', 'Related reports'].filter((part) => heading(part) === null), 'what is a row of no kind stays').toEqual([])
    fireEvent.click(choice(/All/))
    expect(ofRows.map((one) => heading(one) !== null)).toEqual([true, true, true])
  })

  it('stay so while the article is read again, but where it has none of the kind any more, and are all shown of another', () => {
    const { rerender } = render(<Panel state={states.read!} actions={actions} />)
    const shown = (reading: Reading) => rerender(<Panel state={{ ...states.read, reading } as PanelState} actions={actions} />)
    fireEvent.click(choice(/Other/))
    shown({ ...flood, unlike: [] })
    expect([choice(/All/).checked, heading('Differing figures') !== null]).toEqual([true, true])
    rerender(<Panel state={states.readingCompare!} actions={actions} />)
    shown(flood)
    expect([choice(/Other/).checked, heading('Differing figures')]).toEqual([true, null])
    shown({ ...flood, article: { ...flood.article, url: 'https://tarnobserver.example/next' } })
    expect([choice(/All/).checked, heading('Differing figures') !== null]).toEqual([true, true])
  })

  it('are at first those that were chosen in the panel before, of the same text alone', () => {
    const choose = vi.fn<(of: string, rows: RowsShown) => void>()
    const { unmount } = render(<Panel state={states.read!} actions={actions} rows={{ chosen: {}, choose }} />)
    fireEvent.click(choice(/Same/))
    const [of, rows] = choose.mock.lastCall!
    unmount()
    render(<Panel state={states.read!} actions={actions} rows={{ chosen: { another: 'other', [of]: rows }, choose }} />)
    expect(choice(/Same/).checked).toBe(true)
  })

  it('have nothing to choose where all are of one kind', () => {
    render(<Panel state={{ ...states.read, reading: { ...flood, unlike: [], comparisons: flood.comparisons.filter(({ outcome }) => outcome === 'differs') } } as PanelState} actions={actions} />)
    expect(screen.queryAllByRole('radio')).toEqual([])
  })

  it('are all shown again where the reader asks for one that is hidden, by its mark', () => {
    const hiddenRow = rowsOf(flood).same.find(({ mine }) => !rowsOf(flood).differing.some(({ comparison }) => comparison.mine === mine))!.mine
    const { rerender } = render(<Panel state={states.read!} actions={actions} />)
    fireEvent.click(choice(/Differing/))
    rerender(<Panel state={states.read!} actions={actions} focusFigure={hiddenRow} focusTurn={1} />)
    expect(document.activeElement!.getAttribute('data-figure')).toBe(String(hiddenRow))
    expect(choice(/All/).checked).toBe(true)
  })
})
