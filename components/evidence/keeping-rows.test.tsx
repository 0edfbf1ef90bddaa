import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { KeptRow } from '../../lib/highlights/highlight.ts'
import type { KeptHere, RowToKeep } from '../../lib/messages/highlights.ts'
import type { PanelActions } from '../actions.ts'
import { flood } from '../fixtures/flood.ts'
import { rowOf } from '../fixtures/highlights.ts'
import { states } from '../fixtures/states.ts'
import type { KeptActions } from '../highlights/kept-view.ts'
import { Panel } from '../Panel.tsx'
import { rowEvidence } from './row-evidence.ts'

afterEach(cleanup)
const nothing: KeptHere = { can: 'yes', highlights: [], held: [], found: [], changed: [], last: null }
const acting = () => ({ saveRow: vi.fn((_row: RowToKeep) => Promise.resolve()), remove: vi.fn(() => Promise.resolve()), tags: () => Promise.resolve([]) })
const panelOf = (here: KeptHere, actions: ReturnType<typeof acting>) => <Panel state={states.read!} actions={{} as PanelActions} kept={{ view: { here, used: null }, actions: actions as unknown as KeptActions }} />
const ribbons = (pressed: boolean) => screen.queryAllByRole('button', { name: /^Keep: /, pressed })

describe('a row of the comparison', () => {
  it('is kept in one press, with what was shown and where it stands', async () => {
    const actions = acting()
    render(panelOf(nothing, actions))
    expect(ribbons(false)).toHaveLength(flood.comparisons.length)
    fireEvent.click(screen.getByRole('button', { name: 'Keep: About 1,200 people from the villages of Lower Aldmoor here, roughly 1,550 residents of Lower Aldmoor in Kestrel News' }))
    await waitFor(() => expect(actions.saveRow).toHaveBeenCalledOnce())
    const [{ row, selectors }] = actions.saveRow.mock.calls[0]!
    expect(row).toMatchObject({ outcome: 'differs', theirs: { report: 'kestrel', account: true } })
    expect(selectors!.quote.exact).toBe(row.mine.sentence)
  })

  it('shows that it is kept, there and among what is kept here, and is deleted by another press', async () => {
    const actions = acting()
    const kept: KeptRow = { ...rowOf('k'), row: await rowEvidence(flood, flood.comparisons[0]!, 0) }
    const { container } = render(panelOf({ ...nothing, highlights: [kept] }, actions))
    expect(ribbons(true)).toHaveLength(1)
    fireEvent.click(screen.getByRole('button', { name: /^Kept here/, expanded: false }))
    expect(container.querySelectorAll('.kept .kept__side')).toHaveLength(2)
    fireEvent.click(ribbons(true)[0]!)
    await waitFor(() => expect(actions.remove).toHaveBeenCalledWith(kept))
    expect((await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })).violations).toEqual([])
  })

  it.each(['private', 'broken', 'nowhere'] as const)('cannot be kept where nothing can, but taken along: %s', (can) => {
    render(panelOf({ ...nothing, can }, acting()))
    expect(ribbons(false)).toEqual([])
    expect(screen.getAllByRole('button', { name: /^Picture: save/ })).toHaveLength(flood.comparisons.length)
  })
})
