import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { searches } from './fixtures/search.ts'
import { SearchReports } from './SearchReports.tsx'
import type { SearchActions } from './search-view.ts'

const recordedActions = () => ({ search: vi.fn(), more: vi.fn(), openReport: vi.fn(), collectionOf: vi.fn((): string | null => 'River floods') }) satisfies SearchActions
let actions: ReturnType<typeof recordedActions>
beforeEach(() => { actions = recordedActions() })
afterEach(cleanup)

const show = (name: string) => render(<SearchReports view={searches[name]!} actions={actions} />)
const hits = () => screen.queryAllByRole('listitem').filter((item) => item.className === 'hit')

describe('a search', () => {
  it.each(Object.keys(searches))('has no violation that axe can see: %s', async (name) => {
    const { container } = show(name)
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })

  it('asks as the reader types', () => {
    show('asked')
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search all reports' }), { target: { value: 'flood' } })
    expect(actions.search).toHaveBeenCalledWith('flood', 'relevance')
    expect(hits()).toEqual([])
  })

  it('shows each hit in its sentence, with the words marked, and whose and when it is', () => {
    show('found')
    const [first] = hits()
    expect([...first!.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['flood', 'flood', 'dam'])
    expect(first!.textContent).toContain('2 November 2026 · Tarn Observer · River floods')
    expect(first!.textContent).toContain('The flood stood at 6.1 metres below the dam')
    expect(screen.getByRole('status').textContent).toBe('3 reports')
  })

  it('gives no verdict on a line before it has found something itself', () => {
    render(<SearchReports view={{ ...searches.none!, line: 'flood', stale: true }} actions={actions} />)
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('cuts a long sentence around the words, and leaves whole words', () => {
    show('found')
    const said = hits()[1]!.querySelector('.hit__said')!.textContent!
    expect(said).toMatch(/^… \S.* flood .* …$/su)
    expect(said.length).toBeLessThan(600)
  })

  it('says that a summary is ours', () => {
    show('found')
    expect(hits()[2]!.textContent).toContain('Our summary of the report')
    expect(hits()[2]!.querySelector('a')).toBeNull()
  })

  it('says how far it has got, that nothing was found, what was left out, and what stands in for a word', () => {
    show('reading')
    expect(screen.getByRole('status').textContent).toBe('3 reports so far; looked into 3,100 of 10,000.')
    cleanup()
    show('none')
    expect(screen.getByRole('status').textContent).toBe('No report holds all of “flood dam zebra”.')
    cleanup()
    const { container } = show('notes')
    expect([...container.querySelectorAll('.search__notes li')].map((note) => note.textContent)).toEqual([
      'after:2x is not a date as it is written here (2022, 2022-06, 2022-06-28), so it was left out.', '60..40 ends below its beginning, so it was left out.',
      'No report says flod. Searched for flood and floods.', 'No report says zbr.',
    ])
  })

  it('gives more, in another order, and opens the original', () => {
    show('more')
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }))
    fireEvent.change(screen.getByRole('combobox', { name: 'Order' }), { target: { value: 'newest' } })
    fireEvent.click(screen.getByRole('link', { name: 'Verrin flood rises past its mark' }))
    expect([actions.more, actions.search, actions.openReport].map((act) => act.mock.calls)).toEqual([[[]], [['flood dam', 'newest']], [['https://tarnobserver.example/verrin']]])
  })

  it('puts an example into the field', () => {
    show('asked')
    fireEvent.click(screen.getByRole('button', { name: 'killed 40..60' }))
    expect(actions.search).toHaveBeenCalledWith('killed 40..60', 'relevance')
    expect(document.activeElement).toBe(screen.getByRole('searchbox'))
  })
})
