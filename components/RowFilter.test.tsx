import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import type { PanelState } from '../lib/messages/panel-state.ts'
import { flood } from './fixtures/flood.ts'
import { recordedActions } from './fixtures/recorded-actions.ts'
import { states } from './fixtures/states.ts'
import { Panel } from './Panel.tsx'
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
    expect(screen.getAllByRole('radio').map((one) => one.closest('label')!.textContent)).toEqual(['All', `Differing ${differing.length}`, `Same ${same.length}`, `Other ${other.length}`])
    expect(choice(/All/).checked).toBe(true)
    expect(ofRows.map((name) => heading(name) !== null)).toEqual([true, true, true])
  })

  it.each([[/Differing/, 0], [/Same/, 1], [/Other/, 2]])('are those of one kind where the reader wants it so: %s', (name, at) => {
    render(<Panel state={states.read!} actions={actions} />)
    fireEvent.click(choice(name))
    expect(ofRows.map((one) => heading(one) !== null)).toEqual(ofRows.map((_, index) => index === at))
    expect([heading('Who gives what'), heading('No report speaks of these')]).toEqual([null, null])
    expect(heading('Related reports')).toBeTruthy()
    fireEvent.click(choice(/All/))
    expect(ofRows.map((one) => heading(one) !== null)).toEqual([true, true, true])
  })

  it('stay so for the next article, but where it has none of the kind', () => {
    const next = { ...flood, article: { ...flood.article, url: 'https://tarnobserver.example/next' } }
    const { rerender } = render(<Panel state={states.read!} actions={actions} />)
    fireEvent.click(choice(/Other/))
    rerender(<Panel state={{ ...states.read, reading: { ...next, unlike: [] } } as PanelState} actions={actions} />)
    expect([choice(/All/).checked, heading('Differing figures') !== null]).toEqual([true, true])
    rerender(<Panel state={{ ...states.read, reading: next } as PanelState} actions={actions} />)
    expect([choice(/Other/).checked, heading('Differing figures')]).toEqual([true, null])
  })

  it('have nothing to choose where all are of one kind', () => {
    render(<Panel state={{ ...states.read, reading: { ...flood, unlike: [], comparisons: flood.comparisons.filter(({ outcome }) => outcome === 'differs') } } as PanelState} actions={actions} />)
    expect(screen.queryAllByRole('radio')).toEqual([])
  })

  it('are all shown again where the reader asks for one that is hidden, by its mark or by the count above', () => {
    const hiddenRow = rowsOf(flood).same.find(({ mine }) => !rowsOf(flood).differing.some(({ comparison }) => comparison.mine === mine))!.mine
    const { rerender } = render(<Panel state={states.read!} actions={actions} />)
    fireEvent.click(choice(/Differing/))
    rerender(<Panel state={states.read!} actions={actions} focusFigure={hiddenRow} focusTurn={1} />)
    expect(document.activeElement!.getAttribute('data-figure')).toBe(String(hiddenRow))
    expect(choice(/All/).checked).toBe(true)
    fireEvent.click(choice(/Differing/))
    fireEvent.click(within(screen.getByRole('navigation', { name: 'On this page' })).getByText(/other/))
    expect(document.activeElement!.textContent).toBe('Other numbers')
    expect(choice(/All/).checked).toBe(true)
  })
})
