import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { searches } from './fixtures/search.ts'
import { PanelSearch } from './PanelSearch.tsx'

afterEach(cleanup)

const actions = { search: vi.fn(), more: vi.fn(), openReport: vi.fn(), collectionOf: () => null }

function show(name: string) {
  return render(<div class="panel"><PanelSearch view={searches[name]!} actions={actions}><main><h1>The article</h1></main></PanelSearch></div>)
}

describe('searching from the panel', () => {
  it('leaves the page as it was while nothing is asked for', () => {
    show('asked')
    expect(screen.getByRole('heading', { name: 'The article' }).closest('[hidden]')).toBeNull()
    expect(screen.queryByRole('region', { name: 'Reports found' })).toBeNull()
  })

  it.each(['found', 'reading', 'more', 'none', 'notes', 'failed'])('shows what is found in place of the page, without a violation that axe can see: %s', async (name) => {
    const { container } = show(name)
    expect(container.querySelector('h1')?.closest('[hidden]')).toBeTruthy()
    expect(screen.getByRole('region', { name: 'Reports found' })).toBeTruthy()
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })

  it('leads back with a button, and with Escape, to the line', () => {
    show('found')
    fireEvent.click(screen.getByRole('button', { name: 'Back to the page' }))
    expect(actions.search).toHaveBeenLastCalledWith('', 'relevance')
    expect(document.activeElement).toBe(screen.getByRole('searchbox'))
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' })
    expect(actions.search).toHaveBeenCalledTimes(2)
  })

  it('tries a line that shows how to ask', () => {
    show('none')
    fireEvent.click(screen.getByText('How to search'))
    fireEvent.click(screen.getByRole('button', { name: 'killed 40..60' }))
    expect(actions.search).toHaveBeenLastCalledWith('killed 40..60', 'relevance')
  })
})
