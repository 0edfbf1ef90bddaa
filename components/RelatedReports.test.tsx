import { cleanup, render, screen, within } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import type { Reading } from '../lib/reading.ts'
import { flood } from './fixtures/flood.ts'
import { RelatedReports } from './RelatedReports.tsx'
import type { RowContext } from './row-context.ts'

afterEach(cleanup)

const nothing = () => undefined
const kept = () => Promise.resolve()
const actions = { showFigure: nothing, showReason: nothing, openReport: nothing, alwaysCheck: nothing, stopAlways: nothing, decide: kept, takeBack: kept, takeNames: nothing, readAnyway: nothing, tryAgain: nothing, copyDetail: kept, openLibrary: nothing } as unknown as RowContext['actions']

function show(reading: Reading) {
  return render(<RelatedReports context={{ reading, actions, current: null, decide: null, takeBack: null }} />)
}

const headingsOf = (region: HTMLElement) => within(region).getAllByRole('heading').map((heading) => `${heading.tagName} ${heading.textContent?.replace(/\s/g, ' ')}`)

describe('the related reports', () => {
  it('stand under the heading of their event where they tell of more than one, the title of a report below it', () => {
    show(flood)
    const [own, other] = screen.getAllByRole('region').filter((region) => region.classList.contains('event'))
    expect(headingsOf(own!)).toEqual([
      'H3 The article’s event6 – 7 March 2024Aldmoor and Ines Corbray2 reports',
      'H4 Valley empties below the Verrin dam',
      'H4 Death toll rises in Aldmoor floods',
    ])
    expect(headingsOf(other!)).toEqual(['H3 October 2023', 'H4 Half a century of the Verrin dam'])
  })

  it('stand without such headings where all tell of one event', () => {
    show({ ...flood, reports: flood.reports.slice(0, 2), clusters: flood.clusters.slice(0, 1) })
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Valley empties below the Verrin dam', 'Death toll rises in Aldmoor floods'])
  })

  it('say where a date is not known', () => {
    show({ ...flood, clusters: [flood.clusters[0]!, { ...flood.clusters[1]!, from: null, to: null }] })
    expect(screen.getByRole('region', { name: 'date not known' })).toBeTruthy()
  })

  it('are accessible', async () => {
    const { container } = show(flood)
    const { violations } = await axe.run(container, { rules: { region: { enabled: false }, 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([])
  })
})
