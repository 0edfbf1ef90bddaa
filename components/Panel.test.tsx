import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PanelState } from '../lib/messages/panel-state.ts'
import { flood } from './fixtures/flood.ts'
import { recordedActions } from './fixtures/recorded-actions.ts'
import { states } from './fixtures/states.ts'
import { Panel } from './Panel.tsx'
import { SHOWN_AFTER } from './ReadingSteps.tsx'

let actions: ReturnType<typeof recordedActions>
beforeEach(() => { actions = recordedActions() })
afterEach(cleanup)

function show(state: PanelState, extra: { focusFigure?: number; focusTurn?: number } = {}) {
  return render(<Panel state={state} actions={actions} {...extra} />)
}

const rowsIn = (heading: string) => within(screen.getByRole('region', { name: heading })).getAllByRole('listitem').filter((item) => item.hasAttribute('data-figure'))
const text = (element: Element) => (element.textContent ?? '').replace(/\s+/gu, ' ')

describe('every moment of the panel', () => {
  it.each(Object.keys(states))('has one main heading, one live region and no violation that axe can see: %s', async (name) => {
    vi.useFakeTimers()
    const { container } = show(states[name]!)
    await vi.advanceTimersByTimeAsync(SHOWN_AFTER + 50)
    vi.useRealTimers()
    expect(container.querySelectorAll('h1')).toHaveLength(1)
    expect(container.querySelector('[role="status"]')?.textContent).not.toBe('')
    // contrast needs layout: it is looked at in a browser
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })

  it.each([
    ['notChecked', 'This page has not been checked yet'], ['frontPage', 'This page does not read as an article'], ['pdf', 'This is a PDF'],
    ['browserPage', 'This page belongs to the browser'], ['failed', 'The page could not be read to the end'], ['otherLanguage', 'Figures in French are not read'],
    ['nothing', 'No report here tells this story'],
  ])('says in words what is the matter: %s', (name, words) => {
    show(states[name]!)
    expect(screen.getByRole('heading', { name: words })).toBeTruthy()
  })

  it('offers no button where none would help', () => {
    show(states.browserPage!)
    expect(screen.queryAllByRole('button')).toEqual([])
  })
})

describe('articles that the reader kept', () => {
  const reading = (kept: number) => ({ ...flood, reports: flood.reports.map((report, at) => (at < kept ? { ...report, report: `saved/https://paper.example/${at}` } : report)), clusters: [] })
  it.each([[0, null], [1, '1 of your saved articles tells this story'], [2, '2 of your saved articles tell this story']])('are counted at the head where they tell its story: %d', (kept, words) => {
    show({ ...states.read!, reading: { ...reading(kept), quantities: [], origins: [], comparisons: [], unlike: [], drift: [], extremes: [] } } as PanelState)
    const facts = within(screen.getByRole('list', { name: 'What was compared' })).getAllByRole('listitem').map(text)
    expect(facts.find((line) => line.includes('saved')) ?? null).toBe(words)
  })
})

describe('before a page is checked', () => {
  it('names the two ways to check it, neither of which is a button in the panel', () => {
    const { container } = show(states.notChecked!)
    expect(container.textContent).toContain('Second Source button in the toolbar')
    expect(container.querySelector('kbd')?.textContent).toBe('Alt+Shift+K')
    expect(screen.queryAllByRole('button')).toEqual([])
  })
})

describe('a reading under way', () => {
  afterEach(() => { vi.useRealTimers() })

  it('shows nothing before 300 ms, then steps with their counts', async () => {
    vi.useFakeTimers()
    const { container } = show(states.readingCompare!)
    expect(container.querySelector('.steps')).toBeNull()
    await vi.advanceTimersByTimeAsync(SHOWN_AFTER + 50)
    expect([...container.querySelectorAll('.steps li')].map(text)).toEqual(['Article read812 words', 'Figures found12', 'Comparing with 5 reports…'])
    expect(container.querySelector('[aria-current="step"]')?.textContent).toContain('Comparing')
    expect(container.querySelector('main')?.getAttribute('aria-busy')).toBe('true')
  })
})

describe('a page that is not read as an article', () => {
  it('is read anyway on demand', () => {
    show(states.frontPage!)
    fireEvent.click(screen.getByRole('button', { name: 'Read it anyway' }))
    expect(actions.readAnyway).toHaveBeenCalledOnce()
  })

  it('offers another try where there is no text to read', () => {
    show(states.empty!)
    expect(screen.queryByRole('button', { name: 'Read it anyway' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(actions.tryAgain).toHaveBeenCalledOnce()
  })
})

describe('a failure', () => {
  it('shows its detail and says whether it could be copied', async () => {
    show(states.failed!)
    expect(screen.getByText(/index of 5 reports/u)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Copy the detail' }))
    expect(await screen.findByText('The detail is copied.')).toBeTruthy()
    actions.copy.mockReturnValueOnce(Promise.reject(new Error('no clipboard')))
    fireEvent.click(screen.getByRole('button', { name: 'Copy the detail' }))
    expect(await screen.findByText(/did not let the detail be copied/u)).toBeTruthy()
  })
})

describe('the site of the page', () => {
  it('can be checked always, and no longer', () => {
    const { rerender } = show(states.read!)
    fireEvent.click(screen.getByRole('button', { name: 'Always check tarnobserver.example' }))
    expect(actions.alwaysCheck).toHaveBeenCalledOnce()
    rerender(<Panel state={states.always!} actions={actions} />)
    fireEvent.click(screen.getByRole('button', { name: 'Stop checking tarnobserver.example always' }))
    expect(actions.stopAlways).toHaveBeenCalledOnce()
  })

  it('is checked with all others where the reader said so, which is changed in the options', () => {
    const read = states.always as Extract<PanelState, { kind: 'read' }>
    show({ ...read, site: { ...read.site, always: 'all' } })
    expect(screen.queryByRole('button', { name: /^Stop checking/ })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Change' }))
    expect(actions.openOptions).toHaveBeenCalledOnce()
  })
})

describe('a site that is left alone', () => {
  it('can be paused from what was read there, and what could not be kept is said', async () => {
    actions.pause.mockRejectedValueOnce(new Error('private'))
    show(states.read!)
    fireEvent.click(screen.getByRole('button', { name: 'Pause on tarnobserver.example' }))
    expect(actions.pause).toHaveBeenCalledWith(true)
    expect(await screen.findByText(/could not be kept/u)).toBeTruthy()
  })

  it('says so, with the way back and nothing else to press but the library', () => {
    show(states.pausedSite!)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Paused on tarnobserver.example')
    fireEvent.click(screen.getByRole('button', { name: 'End the pause' }))
    expect(actions.pause).toHaveBeenCalledWith(false)
    expect(screen.queryByRole('button', { name: /Always check/u })).toBeNull()
  })

  it('because it asks for a password can be checked all the same', () => {
    show(states.pausedPassword!)
    fireEvent.click(screen.getByRole('button', { name: 'Check it all the same' }))
    expect(actions.readAnyway).toHaveBeenCalledOnce()
    expect(actions.pause).not.toHaveBeenCalled()
  })
})

describe('the head of a reading', () => {
  it('says how many figures were read and in how many rows they stand, which is what the filter counts, and how many are in no report or misread', () => {
    const figures = flood.unmatched.map((entry, at) => (at === 0 ? { ...entry, reason: 'wrongNumber' as const } : entry))
    const { container, rerender } = show(states.read!)
    const said = () => text(container.querySelector('.facts')!)
    expect(said()).toContain('13 figures read: 10 set beside reports (12 rows), 3 in no report')
    expect(text(screen.getByRole('radio', { name: /All/ }).closest('label')!)).toBe('All 12')
    rerender(<Panel state={{ ...states.read, reading: { ...flood, unmatched: figures } } as PanelState} actions={actions} />)
    expect(said()).toContain('13 figures read: 10 set beside reports (12 rows), 2 in no report, 1 misread')
  })

  it('says with how many reports it was compared and how old the newest is', () => {
    const { container } = show(states.read!)
    expect(text(container.querySelector('.facts')!)).toContain('5 reports, newest 7 March 2024: ')
    expect(text(container.querySelector('.facts')!)).not.toContain('newer than all')
  })

  it('says so when the article is newer than the newest report', () => {
    const { container } = show(states.always!)
    expect(text(container.querySelector('.facts')!)).toContain('This article is newer than all of them.')
  })

  it('counts origins and not outlets, and says of how many reports the origin is not stated', () => {
    const { container } = show(states.read!)
    expect(text(container.querySelector('.facts')!)).toContain('2 on this story, 1 on the same subject; 2 of 1 origin, 1 of an origin not stated')
  })

  it('announces what was found', () => {
    show(states.read!)
    expect(screen.getAllByRole('status')[0]!.textContent).toBe('7 differing figures, 3 same, 3 related reports.')
  })

  it('says above the rows that only a part could be read, and what the publisher put right', () => {
    const { container } = show(states.partial!)
    expect(container.textContent).toContain('Only the first 212 words could be read. The page holds the rest back.')
    expect(container.textContent).toContain('An earlier version gave the length of the river')
    expect(screen.getByRole('heading', { name: 'Differing figures' })).toBeTruthy()
  })
})

describe('differing figures', () => {
  it('stand in the order of the article, each with what it is about', () => {
    show(states.read!)
    expect(rowsIn('Differing figures').map((row) => row.querySelector('h3')?.textContent)).toEqual([
      'People in Lower Aldmoor', 'People known to have died in Aldmoor', 'People known to have died in Aldmoor', 'Dam opened', 'Lake of the dam', 'Repair of the left gate', 'River, Verrin',
    ])
  })

  it('show outcome, ratio, difference and time between', () => {
    show(states.read!)
    const gaps = rowsIn('Differing figures').map((row) => [...row.querySelectorAll('.chip, .gap > :not(.sr)')].map(text).join(' | '))
    expect(gaps).toEqual([
      'Differs | 1.29× | 350 more | 1 day between', 'Later count | 1.27× | 3 more | 2 days between', 'Earlier count | 0.82× | 2 fewer | 1 day between',
      'Differs | 3 years later', 'Not excluded, but far apart | 4.4× | 162 million m³ more | undated', 'Differs | 1.19× | $3.5m more | undated', 'Differs | 0.93× | 14 km less | undated',
    ])
  })

  it('show both wordings, who says so and as of when, with brackets round what the text does not say', () => {
    show(states.read!)
    const [row] = rowsIn('Differing figures')
    const [mine, theirs] = [row!.querySelector('.side--mine')!, row!.querySelector('.side--theirs')!]
    expect(text(mine)).toBe('In this articleAbout1,200people from the villages of Lower Aldmooras of 5 Mar 2024Source not statedin the article')
    expect(text(theirs)).toBe('Kestrel Newsroughly1,550residents of Lower Aldmooras of 6 Mar 2024says officials, in Kestrel Newsopen the original')
    expect([...mine.querySelectorAll('.put')].map(text)).toEqual(['5 Mar 2024'])
    expect([...theirs.querySelectorAll('.put')]).toEqual([])
  })

  it('quote the sentence of the article and of a full report, and call an account our summary, without quotation marks', () => {
    show(states.read!)
    const quotes = (row: Element) => [...row.querySelectorAll('.sentence')].map((sentence) => [text(sentence), sentence.querySelector('.is-quoted') !== null])
    const rows = rowsIn('Differing figures')
    expect(quotes(rows[0]!)).toEqual([
      ['In this articleAbout 1,200 people from the villages of Lower Aldmoor have been moved to schools and sports halls.', true],
      ['Kestrel Newsour summary of the reportKestrel News reported from Aldmoor that officials had moved roughly 1,550 residents of Lower Aldmoor by Wednesday.', false],
    ])
    expect(quotes(rows[3]!)[1]).toEqual(['The LedgerThe Ledger wrote in 2023 that the dam had been opened in 1971 and that the district kept 120 pumps.', true])
  })

  it('lead to the sentence in the page, from the button and from anywhere on the row', () => {
    show(states.read!)
    const [row] = rowsIn('Differing figures')
    fireEvent.click(within(row!).getByRole('button', { name: /in the article/u }))
    fireEvent.click(row!.querySelector('.side__num')!)
    expect(actions.showFigure.mock.calls).toEqual([[3], [3]])
    expect(row!.getAttribute('aria-current')).toBe('true')
  })

  it('lead to the original, which the browser opens itself when a key is held down', () => {
    show(states.read!)
    const link = within(rowsIn('Differing figures')[0]!).getByRole('link', { name: 'open the original: Kestrel News' })
    fireEvent.click(link)
    expect(actions.openReport.mock.calls).toEqual([['https://kestrel.example/verrin']])
    expect(actions.showFigure).not.toHaveBeenCalled()
    expect(link.getAttribute('href')).toBe('https://kestrel.example/verrin')
  })

  it('close to lines from nine rows on and open in place', () => {
    const nine = Array.from({ length: 9 }, (_, index) => ({ ...flood.comparisons[0]!, theirs: { ...flood.comparisons[0]!.theirs, figure: { ...flood.comparisons[0]!.theirs.figure, value: 1550 + index } } }))
    const { container } = show({ ...states.read, reading: { ...flood, comparisons: nine } } as PanelState)
    expect(container.querySelectorAll('.rowc > details:not([open])')).toHaveLength(9)
    expect(text(container.querySelector('.rowc summary')!)).toContain('Differs. Here: About 1,200 people from the villages of Lower Aldmoor. Kestrel News: roughly 1,550 residents of Lower Aldmoor.')
  })

  it('say in words when there are none, and how many were compared', () => {
    const { container } = show({ ...states.read, reading: { ...flood, comparisons: flood.comparisons.slice(7) } } as PanelState)
    expect(container.textContent).toContain('3 figures could be compared; none differs.')
  })
})

describe('the same figures', () => {
  it('open an echo with its evidence: one statement, who, where, when, each wording', () => {
    show(states.read!)
    const [echo] = rowsIn('Same figures')
    expect(echo!.querySelector('details')!.open).toBe(true)
    expect(text(echo!)).toContain('2 reports, 1 origin')
    expect(text(echo!)).toContain('One statement, carried by 2 reports.')
    expect([...echo!.querySelectorAll('dd')].map(text)).toEqual(['Ines Corbray, energy minister', 'Tarn', '4 March 2024', 'More than 3,500 houses', 'over 3,500 homes', 'more than 3,500 houses'])
  })

  it('stay closed where the origin is unknown, and say so', () => {
    show(states.read!)
    const row = rowsIn('Same figures')[1]!
    expect(row.querySelector('details')!.open).toBe(false)
    expect(text(row)).toContain('Kestrel News. Origin unknown')
  })

  it('never speak of independence', () => {
    const { container } = show(states.read!)
    expect(container.textContent).not.toMatch(/independent|confirmed by/iu)
  })
})

describe('numbers that are not compared', () => {
  it('say why, with the words that tell them apart', () => {
    show(states.read!)
    expect(rowsIn('Other numbers').map((row) => text(row.querySelector('.other__why')!))).toEqual([
      'Something else is counted: gates here, pumps there. The Ledger: 120 pumps', 'Another place: Lower Aldmoor here, Upper Aldmoor there. Orbis Agency: 60 families of Upper Aldmoor',
    ])
  })

  it('list those that no report speaks of, each leading to its sentence', () => {
    show(states.read!)
    const rows = rowsIn('No report speaks of these')
    expect(rows.map(text)).toEqual(['1,400 people (in the article)in the headline', '6.4 metres river (in the article)', 'two weeks closure of the railway to Tarn (in the article)'])
    fireEvent.click(within(rows[1]!).getByRole('button'))
    expect(actions.showFigure.mock.calls).toEqual([[1]])
  })

  it('list apart what does not fit together within the article', () => {
    show(states.read!)
    expect(text(screen.getByRole('region', { name: 'Within the text' }))).toContain('The headline gives another figure than the text.')
  })
})

describe('related reports', () => {
  const cards = () => within(screen.getByRole('region', { name: 'Related reports' })).getAllByRole('listitem').filter((item) => item.classList.contains('card'))

  it('are cards with title, date, publisher, whose words they are, and what is not known', () => {
    show(states.read!)
    expect(text(cards()[0]!)).toContain('Valley empties below the Verrin dam6 March 2024 · Kestrel News')
    expect(text(cards()[0]!)).toContain('Our summary of the report')
    expect(text(cards()[2]!)).toContain('Half a century of the Verrin damThe LedgerNot known: the day of publication')
    expect(text(cards()[2]!)).toContain('The report’s own textno link to the original')
  })

  it('say how many of their figures stand beside the article’s, by outcome', () => {
    show(states.read!)
    expect(cards().map((card) => [...card.querySelectorAll('.card__figures li')].map(text))).toEqual([['2 differ', '1 later', '2 same', '1 allows both'], ['1 differs', '1 far apart', '1 later', '1 same'], ['1 differs']])
  })

  it('lead from each reason to its words in the article', () => {
    show(states.read!)
    fireEvent.click(within(cards()[0]!).getByRole('button', { name: 'Ines Corbray: show it in the article' }))
    expect(actions.showReason).toHaveBeenCalledWith(flood.reports[0]!.why[2]!.mine)
  })

  it('show the rest of many reasons on demand', () => {
    show(states.read!)
    expect(within(cards()[0]!).queryByText('gates')).toBeNull()
    fireEvent.click(within(cards()[0]!).getByRole('button', { name: '2 more' }))
    expect(within(cards()[0]!).getByText('gates')).toBeTruthy()
  })

  it('say with whom they share an origin', () => {
    show(states.read!)
    expect(cards().map((card) => text(card.querySelector('.card__origin')!))).toEqual(['Shares an origin with Orbis Agency', 'Shares an origin with Kestrel News and this article', 'No shared origin found'])
  })

  it('make no link of an address that is not a page', () => {
    const [first] = flood.reports
    const { container } = show({ ...states.read, reading: { ...flood, reports: [{ ...first!, url: 'javascript:alert(1)' }] } } as PanelState)
    expect(container.querySelector('[href^="javascript"]')).toBeNull()
  })
})

describe('another article in the tab', () => {
  it('closes what was opened in the one before', () => {
    const { container, rerender } = show(states.read!)
    container.querySelectorAll('details').forEach((details) => { details.open = true })
    rerender(<Panel state={{ ...states.read, reading: { ...flood, article: { ...flood.article, url: 'https://tarnobserver.example/next' } } } as PanelState} actions={actions} />)
    expect(rowsIn('Same figures')[1]!.querySelector('details')!.open).toBe(false)
  })

  it('leaves open what was opened when the same one is read again', () => {
    const { container, rerender } = show(states.read!)
    container.querySelectorAll('details').forEach((details) => { details.open = true })
    rerender(<Panel state={{ ...states.read, reading: { ...flood } } as PanelState} actions={actions} />)
    expect(rowsIn('Same figures')[1]!.querySelector('details')!.open).toBe(true)
  })
})

describe('a mark that was pressed in the page', () => {
  it('leads to its row, which is focused and marked', () => {
    show(states.read!, { focusFigure: 10 })
    const row = document.activeElement!
    expect(row.getAttribute('data-figure')).toBe('10')
    expect(row.getAttribute('aria-current')).toBe('true')
  })

  it('leads there again when it is pressed again', () => {
    const { rerender } = show(states.read!, { focusFigure: 10 })
    ;(document.activeElement as HTMLElement).blur()
    rerender(<Panel state={states.read!} actions={actions} focusFigure={10} focusTurn={1} />)
    expect(document.activeElement!.getAttribute('data-figure')).toBe('10')
  })

  it('moves nothing when the same reading comes again', () => {
    const { rerender } = show(states.read!, { focusFigure: 10 })
    ;(document.activeElement as HTMLElement).blur()
    rerender(<Panel state={{ ...states.read, reading: { ...flood } } as PanelState} actions={actions} focusFigure={10} />)
    expect(document.activeElement).toBe(document.body)
  })

  it('opens the row it leads to', () => {
    show(states.read!, { focusFigure: 11 })
    expect(document.activeElement!.querySelector('details')!.open).toBe(true)
  })

  it('changes nothing where there is no such row', () => {
    show(states.read!, { focusFigure: 99 })
    expect(document.activeElement).toBe(document.body)
  })
})
