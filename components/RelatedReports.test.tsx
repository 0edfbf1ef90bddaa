import { cleanup, render, screen, within } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import type { Reading } from '../lib/reading.ts'
import { flood } from './fixtures/flood.ts'
import { HonestyLines } from './HonestyLines.tsx'
import { RelatedReports } from './RelatedReports.tsx'
import { rowsOf } from './rows.ts'
import type { RowContext } from './row-context.ts'

afterEach(cleanup)

const nothing = () => undefined
const kept = () => Promise.resolve()
const actions = { showFigure: nothing, showReason: nothing, openReport: nothing, alwaysCheck: nothing, stopAlways: nothing, decide: kept, takeBack: kept, takeNames: nothing, readAnyway: nothing, tryAgain: nothing, copy: kept, saveFile: nothing, openLibrary: nothing } as unknown as RowContext['actions']

function show(reading: Reading) {
  return render(<RelatedReports context={{ reading, actions, at: 0, current: null, decide: null, takeBack: null, rows: null }} />)
}

const headingsOf = (region: HTMLElement) => within(region).getAllByRole('heading').map((heading) => `${heading.tagName} ${heading.textContent?.replace(/\s/g, ' ')}`)

describe('what was compared', () => {
  it('says how many reports tell the story, not only how many of them are shown', () => {
    const lines = (beyond: Reading['beyond'], unstated = 1) => {
      cleanup()
      const alone = Array.from({ length: unstated }, (_, at) => ({ ...flood.reports[2]!, relation: 'event' as const, report: `alone${at}` }))
      const reading = { ...flood, beyond, reports: [...flood.reports.slice(0, 2), ...alone] }
      render(<HonestyLines reading={reading} rows={rowsOf(reading)} />)
      return screen.getAllByRole('listitem')[0]!.textContent
    }
    expect(lines({ more: 0, open: false })).toBe('5 reports, newest 7 March 2024: 3 tell this story; 2 of 1 origin, 1 of an origin not stated')
    expect(lines({ more: 14, open: false })).toBe('Compared with 5 reports, newest 7 March 2024. 17 reports tell this story; the 3 nearest are shown and compared. Of the 3: 2 of 1 origin, 1 of an origin not stated')
    expect(lines({ more: 0, open: false }, 5)).toBe('5 reports, newest 7 March 2024: 7 tell this story; 2 of 1 origin, 5 of origins not stated')
    expect(lines({ more: 14, open: false }, 5)).toContain('2 of 1 origin, 5 of origins not stated')
    expect(lines({ more: 47, open: true })).toContain('At least 50 reports tell this story')
  })

  it.each<[string, ('event' | 'subject')[], number, string]>([
    ['all', ['event', 'event', 'event'], 0, ': 3 tell this story;'], ['some', ['event', 'event', 'subject'], 0, ': 2 on this story, 1 on the same subject;'],
    ['none', ['subject', 'subject', 'subject'], 0, ': 3 on the same subject;'], ['some, and more beyond', ['event', 'subject', 'subject'], 9, '12 reports tell this story or have the same subject; the 3 nearest are shown'],
  ])('calls none that is of the same subject only one that tells the story: %s', (_, relations, more, words) => {
    const reading = { ...flood, beyond: { more, open: false }, reports: flood.reports.map((report, at) => ({ ...report, relation: relations[at]! })) }
    render(<HonestyLines reading={reading} rows={rowsOf(reading)} />)
    expect(screen.getAllByRole('listitem')[0]!.textContent).toContain(words)
  })
})

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

  it('do not repeat the date of the heading that they stand under', () => {
    const { container } = show(flood)
    expect([...container.querySelectorAll('.card')].map((card) => card.querySelector('.card__by')?.textContent)).toEqual(['6 March 2024 · Kestrel News', '7 March 2024 · Orbis Agency', 'The Ledger'])
  })

  it('are counted in all that were searched, or, where more tell the story than are shown, among those', () => {
    const count = () => screen.getByRole('region', { name: /^Related reports/ }).querySelector('.part__head')?.textContent?.replace('Related reports', '').trim()
    const { rerender } = show({ ...flood, corpus: { ...flood.corpus, reports: 10_005 } })
    expect(count()).toBe('3 of 10,005')
    for (const [beyond, words] of [[{ more: 14, open: false }, 'the 3 nearest of 17'], [{ more: 47, open: true }, 'the 3 nearest of at least 50']] as const) {
      rerender(<RelatedReports context={{ reading: { ...flood, beyond }, actions, at: 0, current: null, decide: null, takeBack: null, rows: null }} />)
      expect(count()).toBe(words)
    }
  })

  it('stand behind the first of them where many go back to one origin, and open in its place', () => {
    const copies = Array.from({ length: 18 }, (_, at) => ({ ...flood.reports[0]!, report: `copy${at}`, title: `Copy ${at}`, origin: 'wire' }))
    const own = ['one', 'other'].map((report) => ({ ...flood.reports[0]!, report, title: `In words of its own: ${report}`, origin: report }))
    const reports = [...copies, ...own]
    const { container } = show({ ...flood, reports, clusters: [{ ...flood.clusters[0]!, reports: reports.map(({ report }) => report) }] })
    const cards = [...container.querySelectorAll(':scope > section > div > .cards > .card')]
    expect(cards.map((card) => card.querySelector('.card__title')?.textContent)).toEqual(['Copy 0', 'In words of its own: one', 'In words of its own: other'])
    const fold = cards[0]!.querySelector<HTMLDetailsElement>('details:has(.card)')!
    expect([fold.open, fold.querySelector('summary')?.textContent, fold.querySelectorAll('.card').length]).toEqual([false, 'and 17 more of one origin', 17])
  })

  it('are accessible', async () => {
    const { container } = show(flood)
    const { violations } = await axe.run(container, { rules: { region: { enabled: false }, 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([])
  })
})
