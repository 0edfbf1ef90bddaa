import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { articleKey, type Decision } from '../lib/decisions/decision.ts'
import type { PanelState } from '../lib/messages/panel-state.ts'
import type { PanelActions } from './actions.ts'
import { quoteMine, quoteTheirs } from './deciding.ts'
import { flood } from './fixtures/flood.ts'
import { states } from './fixtures/states.ts'
import { Panel } from './Panel.tsx'

const key = articleKey(flood.article)
const nothing = () => {}
let made: Decision[]
let undone: Decision[]
let fails: boolean
const settle = async () => { if (fails) throw new Error('no room') }
const actions: PanelActions = {
  openLibrary: nothing, openOptions: nothing, keepArticle: async () => {}, showMore: async () => {}, showFigure: nothing, showReason: nothing, openReport: nothing, alwaysCheck: nothing, stopAlways: nothing, pause: async () => {}, readAnyway: nothing, tryAgain: nothing, takeNames: nothing, copy: async () => {}, saveFile: nothing,
  decide: (decision) => { made.push(decision); return settle() },
  takeBack: (decision) => { undone.push(decision); return settle() },
}

beforeEach(() => { made = []; undone = []; fails = false })
afterEach(cleanup)

const show = (state: PanelState = states.read!) => render(<Panel state={state} actions={actions} />)
const differing = () => within(screen.getByRole('region', { name: 'Differing figures' }))
const decidedState = (decided: Decision[]): PanelState => ({ ...states.read, reading: { ...flood, decided } }) as PanelState

describe('a row', () => {
  const first = flood.comparisons.find(({ outcome }) => outcome === 'differs')!

  it('can be called two things', async () => {
    show()
    fireEvent.click(differing().getAllByRole('button', { name: /^Not the same thing/ })[0]!)
    expect(made).toEqual([{ kind: 'notSameThing', mine: quoteMine(flood, first.mine), theirs: quoteTheirs(flood, first.theirs) }])
    const undo = await screen.findByRole('button', { name: 'Undo' })
    expect(document.activeElement).toBe(undo)
    fireEvent.click(undo)
    expect(undone).toEqual(made)
    await screen.findByText(/^Taken back: “.+” here and “.+” in .+ may be compared again\.$/)
  })

  it('names a misread number on either side, and the origin', () => {
    show()
    const row = differing().getAllByRole('listitem').find((item) => item.hasAttribute('data-figure'))!
    for (const button of within(row).getAllByRole('button', { name: /^Misread/, hidden: true })) fireEvent.click(button)
    fireEvent.click(within(row).getByRole('button', { name: /^(?:Not one|One) origin with/, hidden: true }))
    expect(made.map(({ kind }) => kind)).toEqual(['wrongNumber', 'wrongNumber', 'differentOrigins'].map((kind, at) => (at === 2 ? made[2]!.kind : kind)))
    expect(made.slice(0, 2).map((decision) => decision.kind === 'wrongNumber' && decision.figure.document)).toEqual([key, first.theirs.report])
  })

  it('says when the device could not keep a decision, and that nothing has changed', async () => {
    fails = true
    show()
    fireEvent.click(differing().getAllByRole('button', { name: /^Not the same thing/ })[0]!)
    await screen.findByText('This could not be kept on the device, so nothing has changed.')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' }))
  })
})

describe('a card', () => {
  const report = flood.reports[0]!

  it('can be called one of another event, and its origin joined or split', () => {
    show()
    const card = screen.getByRole('region', { name: 'Related reports' }).querySelector('li.card') as HTMLElement
    fireEvent.click(within(card).getByRole('button', { name: /^Not the same event/ }))
    expect(made).toEqual([{ kind: 'notSameEvent', article: key, report: report.report, story: ['orbis'] }])
    const origins = within(card).getAllByRole('button', { name: /origin with/, hidden: true })
    expect(origins).toHaveLength(flood.reports.length)
    for (const button of origins) fireEvent.click(button)
    expect(made.slice(1).map(({ kind }) => kind)).toEqual(origins.map((button) => (button.textContent!.startsWith('Not') ? 'differentOrigins' : 'sameOrigin')))
  })
})

describe('a story', () => {
  it('can be followed from a card, which then says so and offers it no more', () => {
    const { rerender } = render(<Panel state={states.read!} actions={actions} />)
    fireEvent.click(screen.getByRole('button', { name: 'Follow this story, to which Orbis Agency belongs' }))
    const decision: Decision = { kind: 'followStory', article: key, report: 'orbis', story: [] }
    expect(made).toEqual([decision])
    const reading = { ...flood, reports: flood.reports.map((one) => ({ ...one, followed: one.report === 'orbis' })), decided: [decision] }
    rerender(<Panel state={{ ...states.read, reading } as PanelState} actions={actions} />)
    expect(screen.queryByRole('button', { name: /^Follow this story, to which Orbis Agency belongs/ })).toBeNull()
    expect(screen.getAllByText('You follow this story')).toHaveLength(1)
    fireEvent.click(within(screen.getByRole('region', { name: 'Your decisions' })).getByRole('button', { name: /^Undo/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Stop following this story, to which Orbis Agency belongs' }))
    expect(undone).toEqual([decision, decision])
    fireEvent.click(screen.getByRole('button', { name: 'Follow this story, to which Kestrel News belongs' }))
    expect(made.at(-1)).toEqual({ kind: 'followStory', article: key, report: 'kestrel', story: ['orbis'] })
  })
})

describe('after taking back, the bar says what holds now', () => {
  const gone = { title: 'Dam opens', publisher: 'Wire 20' }
  it.each<[string, Decision, string]>([
    ['a story', { kind: 'followStory', article: key, report: 'orbis', story: [] }, 'Taken back: you no longer follow the story of Orbis Agency.'],
    ['a report of another event', { kind: 'notSameEvent', article: key, report: 'gone' }, 'Taken back: Wire 20 is related again.'],
    ['a misread number', { kind: 'wrongNumber', figure: quoteMine(flood, 0) }, `Taken back: “${quoteMine(flood, 0).quote}” in this article is read as a figure again.`],
    ['one origin', { kind: 'sameOrigin', documents: [key, 'orbis'] }, 'Taken back: whether this article and Orbis Agency have one origin is told by their texts again.'],
    ['two origins', { kind: 'differentOrigins', documents: ['kestrel', 'orbis'] }, 'Taken back: whether Kestrel News and Orbis Agency have one origin is told by their texts again.'],
  ])('%s', async (_, decision, words) => {
    const reading = { ...flood, decided: [decision], setAside: [{ report: 'gone', ...gone }] }
    const { container, rerender } = show({ ...states.read, reading } as PanelState)
    fireEvent.click(within(screen.getByRole('region', { name: 'Your decisions' })).getByRole('button', { name: /^Undo/ }))
    // the reading behind it may hold none of the reports any more
    rerender(<Panel state={{ ...states.read, reading: { ...flood, reports: [], clusters: [], comparisons: [], drift: [], extremes: [], unlike: [] } } as PanelState} actions={actions} />)
    await vi.waitFor(() => expect(container.querySelector('.bar p')?.textContent).toBe(words))
  })
})

describe('a card of many', () => {
  it('is called no part of the story where it tells of another time, since nobody said that it is the same event', () => {
    show()
    expect(screen.getAllByRole('button', { name: /^Not the same event|^Not this story/ }).map(({ textContent }) => textContent)).toEqual(['Not the same event', 'Not the same event', 'Not this story'])
  })

  it('offers a few reports to join its origin with, and the rest when asked', () => {
    const reports = Array.from({ length: 20 }, (_, at) => ({ ...flood.reports[2]!, report: `r${at}`, origin: `o${at}`, publisher: `Wire ${at}` }))
    show({ ...states.read, reading: { ...flood, reports, clusters: [{ ...flood.clusters[1]!, reports: reports.map(({ report }) => report) }], comparisons: [], drift: [], extremes: [], unlike: [] } } as PanelState)
    const card = screen.getByRole('region', { name: 'Related reports' }).querySelector('li.card') as HTMLElement
    const origins = () => within(card).getAllByRole('button', { name: /origin with/, hidden: true })
    expect(origins()).toHaveLength(4)
    fireEvent.click(within(card).getByRole('button', { name: '16 more reports', hidden: true }))
    expect(origins()).toHaveLength(20)
  })
})

describe('names', () => {
  it('are taken as they are spelled when the reader asks', () => {
    const taken = vi.fn()
    const { rerender } = render(<Panel state={states.read!} actions={{ ...actions, takeNames: taken }} />)
    fireEvent.click(screen.getByRole('checkbox', { name: 'Take names as they are spelled' }))
    expect(taken.mock.calls).toEqual([['exact']])
    rerender(<Panel state={{ ...states.read, reading: { ...flood, spelling: 'exact' } } as PanelState} actions={{ ...actions, takeNames: taken }} />)
    fireEvent.click(screen.getByRole('checkbox', { checked: true }))
    expect(taken.mock.calls).toEqual([['exact'], ['any']])
  })
})

describe('decisions', () => {
  it('stand at the end, each with a way back', () => {
    const decided: Decision[] = [
      { kind: 'notSameThing', mine: quoteMine(flood, 1), theirs: quoteTheirs(flood, flood.comparisons[0]!.theirs) },
      { kind: 'wrongNumber', figure: quoteMine(flood, 0) },
      { kind: 'sameOrigin', documents: [key, flood.reports[0]!.report] },
      { kind: 'differentOrigins', documents: [flood.reports[0]!.report, flood.reports[1]!.report] },
      { kind: 'notSameEvent', article: key, report: 'gone' },
    ]
    show(decidedState(decided))
    const part = within(screen.getByRole('region', { name: 'Your decisions' }))
    expect(part.getAllByRole('listitem').map((item) => item.querySelector('p')!.textContent!.split(':')[0])).toEqual(['Not the same thing', 'Misread', 'One origin', 'Not one origin', 'Set aside'])
    for (const button of part.getAllByRole('button', { name: /^Undo/ })) fireEvent.click(button)
    expect(undone).toEqual(decided)
  })

  it('are not offered where nothing is kept, and the panel says why', () => {
    const { rerender } = show(states.privately!)
    const buttons = () => screen.queryAllByRole('button', { name: /^(?:Not the same|Misread|One origin|Not one)/, hidden: true })
    expect(buttons()).toEqual([])
    expect(screen.queryByRole('checkbox')).toBeNull()
    screen.getByText(/private window/)
    rerender(<Panel state={states.brokenStore!} actions={actions} />)
    expect(buttons()).toEqual([])
    screen.getByText(/could not be read from this device/)
  })

  it('have no violation that axe can see', async () => {
    const { container } = show(decidedState([{ kind: 'wrongNumber', figure: quoteMine(flood, 0) }]))
    fireEvent.click(differing().getAllByRole('button', { name: /^Not the same thing/ })[0]!)
    await vi.waitFor(() => expect(container.querySelector('.bar')).not.toBeNull())
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})
