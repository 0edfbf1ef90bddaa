import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Reading } from '../lib/reading.ts'
import { flood } from './fixtures/flood.ts'
import { RelatedReports } from './RelatedReports.tsx'
import type { RowContext } from './row-context.ts'

afterEach(cleanup)

const reportAt = (at: number, more: Partial<Reading['reports'][number]> = {}) => ({ ...flood.reports[0]!, report: `r${at}`, title: `Report ${at}`, origin: `o${at}`, ...more })
const readingOf = (reports: Reading['reports'], all: number, reach: number): Reading => ({
  ...flood, reports, reach, beyond: { more: all - reports.length, open: false }, comparisons: [], clusters: [{ ...flood.clusters[0]!, reports: reports.map(({ report }) => report) }],
})
const count = (some: number) => Array.from({ length: some }, (_, at) => reportAt(at))
const view = (reading: Reading, showMore: (reach: number) => Promise<void>) => <RelatedReports context={{ reading, actions: { showMore } as RowContext['actions'], at: 0, current: null, decide: null, takeBack: null, rows: null }} />

describe('more related reports', () => {
  it('are asked for by a button that says how many come, and the reader is taken to the first of them', async () => {
    const showMore = vi.fn(() => Promise.resolve())
    const { container, rerender } = render(view(readingOf(count(20), 34, 20), showMore))
    const button = screen.getByRole('button', { name: 'Show 14 more' })
    button.focus()
    fireEvent.click(button)
    expect(showMore).toHaveBeenCalledWith(40)
    expect(screen.getByRole('status').textContent).toBe('Comparing with them…')
    fireEvent.click(button)
    expect(showMore).toHaveBeenCalledTimes(1)
    expect((await axe.run(container, { rules: { region: { enabled: false }, 'color-contrast': { enabled: false } } })).violations).toEqual([])
    // the older of them may stand anywhere
    await act(() => rerender(view(readingOf([reportAt(99), ...count(33)], 34, 40), showMore)))
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Report 99'))
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull()
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('that are folded behind another of their origin are opened', async () => {
    const copies = (some: number) => Array.from({ length: some }, (_, at) => reportAt(at, { origin: 'wire' }))
    const { rerender } = render(view(readingOf(copies(20), 300, 20), () => Promise.resolve()))
    fireEvent.click(screen.getByRole('button', { name: 'Show 20 more' }))
    await act(() => rerender(view(readingOf(copies(40), 300, 40), () => Promise.resolve())))
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Report 20'))
    expect(document.activeElement?.closest('details')?.open).toBe(true)
    expect(screen.getByRole('button', { name: 'Show 20 more' }).getAttribute('aria-disabled')).toBe('false')
  })

  it('leave a reader who has gone elsewhere meanwhile', async () => {
    const { rerender } = render(view(readingOf(count(20), 34, 20), () => Promise.resolve()))
    fireEvent.click(screen.getByRole('button', { name: 'Show 14 more' }))
    const elsewhere = screen.getByText('Report 3').closest<HTMLElement>('a, [tabindex]')!
    elsewhere.focus()
    await act(() => rerender(view(readingOf(count(34), 34, 40), () => Promise.resolve())))
    expect(document.activeElement).toBe(elsewhere)
  })

  it('say that they could not be compared', async () => {
    render(view(readingOf(count(20), 34, 20), () => Promise.reject(new Error('no'))))
    fireEvent.click(screen.getByRole('button', { name: 'Show 14 more' }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('They could not be compared.'))
    expect(screen.getByRole('button', { name: 'Show 14 more' }).getAttribute('aria-disabled')).toBe('false')
  })

  it('are not offered where all are shown', () => {
    render(view(readingOf(count(3), 3, 20), () => Promise.resolve()))
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull()
  })
})
