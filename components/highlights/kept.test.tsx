import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Highlight } from '../../lib/highlights/highlight.ts'
import type { KeptHere, SaveNews } from '../../lib/messages/highlights.ts'
import type { PanelActions } from '../actions.ts'
import { highlightOf } from '../fixtures/highlights.ts'
import { states } from '../fixtures/states.ts'
import { Panel } from '../Panel.tsx'
import type { KeptActions } from './kept-view.ts'

const acting = () => ({
  note: vi.fn((_id: string, note: string) => Promise.resolve(note)), tag: vi.fn(() => Promise.resolve()), untag: vi.fn(() => Promise.resolve()), remove: vi.fn((highlight: Highlight): Promise<Highlight | null> => Promise.resolve(highlight)), bringBack: vi.fn((_highlight: Highlight) => Promise.resolve()),
  saveSelection: vi.fn(() => Promise.resolve()), saveRow: vi.fn(() => Promise.resolve()), goTo: vi.fn(), tags: vi.fn(() => Promise.resolve(['river'])),
} satisfies KeptActions)
let actions: ReturnType<typeof acting>
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  actions = acting()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const nothing: KeptHere = { can: 'yes', highlights: [], held: [], found: [], changed: [], last: null }
const passages = (count: number): Highlight[] => Array.from({ length: count }, (_, at) => placed(`h${at}`, `Passage number ${at}`, count - at))
const placed = (id: string, quote: string, start: number): Highlight => ({ ...highlightOf(id, quote), selectors: { quote: { exact: quote, prefix: '', suffix: '' }, position: { start, end: start + 1 }, copy: null, frame: null } })
const here = (highlights: Highlight[], more: Partial<KeptHere> = {}): KeptHere => ({ ...nothing, highlights, found: highlights.map(({ id }) => id), ...more })
const panelOf = (kept: KeptHere, state = 'read', used: number | null = null) => <Panel state={states[state]!} actions={{} as PanelActions} kept={{ view: { here: kept, used }, actions }} />
const news = (became: SaveNews['became'], quote = 'The dyke held'): SaveNews => ({ at: Date.now(), became, id: quote === '' ? null : 'h0', quote })
const open = () => fireEvent.click(screen.getByRole('button', { name: /^Kept here/, expanded: false }))
const cards = () => screen.queryAllByRole('listitem').filter((item) => item.classList.contains('kept')).map((card) => card.querySelector('.kept__quote')!.textContent)

describe('what is kept of a page', () => {
  it('is only the button that keeps more where there is nothing', () => {
    render(panelOf(nothing))
    fireEvent.click(screen.getByRole('button', { name: 'Save selection' }))
    expect(actions.saveSelection).toHaveBeenCalledOnce()
    expect(screen.queryByRole('heading', { name: /^Kept here/ })).toBeNull()
  })

  it('stands in the order of the page, what the page lost behind', () => {
    render(panelOf(here(passages(3), { found: ['h0', 'h1'] })))
    open()
    expect(cards()).toEqual(['Passage number 1', 'Passage number 0', 'Passage number 2'])
    expect(screen.getAllByText('Its place in the page was not found.')).toHaveLength(1)
  })

  it('says what the page says now where it has changed the words, and how many these are', () => {
    render(panelOf(here(passages(3), { found: ['h0', 'h1'], changed: [{ id: 'h1', now: 'Passage number 9' }] })))
    fireEvent.click(screen.getByRole('button', { name: 'Kept here 3, 1 changed, 1 not found', expanded: false }))
    const [changed, same] = screen.getAllByRole('listitem').filter((item) => item.classList.contains('kept'))
    expect(changed!.textContent).toMatch(/^Passage number 1The page now says:Passage number 9/)
    expect(same!.textContent).not.toContain('The page now says')
  })

  it('says of none that it is lost before the page has answered', () => {
    render(panelOf(here(passages(2), { found: null })))
    open()
    expect(screen.queryByText('Its place in the page was not found.')).toBeNull()
  })

  it('is closed at first, says how much it is and how much of it the page lost, and stays open on the next page', () => {
    const { rerender } = render(panelOf(here(passages(40), { found: passages(39).map(({ id }) => id) })))
    expect(cards()).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: 'Kept here 40, 1 not found', expanded: false }))
    expect(cards()).toHaveLength(40)
    rerender(panelOf(here(passages(2)), 'nothing'))
    expect(cards()).toHaveLength(2)
  })

  it.each(['frontPage', 'otherLanguage'])('is there for a page that is not compared: %s', (state) => {
    render(panelOf(here(passages(1)), state))
    expect(cards()).toEqual(['Passage number 0'])
  })

  it.each(['private', 'nowhere'] as const)('is not there where nothing can be kept: %s', (can) => {
    render(panelOf({ ...nothing, can }))
    expect(screen.queryByRole('button', { name: 'Save selection' })).toBeNull()
  })

  it('says so where the device cannot be read', () => {
    render(panelOf({ ...nothing, can: 'broken' }))
    expect(screen.getByText(/could not be read from this device/)).toBeTruthy()
  })

  it('leads to its place in the page', () => {
    const [one] = passages(1)
    render(panelOf(here([one!])))
    open()
    fireEvent.click(screen.getByRole('button', { name: 'in the page: Passage number 0' }))
    expect(actions.goTo).toHaveBeenCalledWith(one)
  })
})

describe('the mark of what is kept', () => {
  const pressed = (id: string, turn: number) => <Panel state={states.read!} actions={{} as PanelActions} kept={{ view: { here: here(passages(3)), used: null, pressed: { id, turn } }, actions }} />

  it('leads to its card, which opens the list, has the focus and is told from the others', () => {
    const { rerender } = render(panelOf(here(passages(3))))
    rerender(pressed('h1', 1))
    expect(document.activeElement!.getAttribute('data-highlight')).toBe('h1')
    expect(document.querySelectorAll('.kept[aria-current]')).toHaveLength(1)
    rerender(pressed('h2', 2))
    expect(document.activeElement!.getAttribute('aria-current')).toBe('true')
    expect(document.activeElement!.getAttribute('data-highlight')).toBe('h2')
  })
})

describe('what came of saving', () => {
  const spoken = async () => {
    await vi.advanceTimersByTimeAsync(200)
    return screen.getAllByRole('status').map(({ textContent }) => textContent)
  }
  it.each<[SaveNews['became'], string]>([
    ['saved', 'Saved: “The dyke held”.'], ['known', 'Kept already: “The dyke held”.'],
    ['held', 'This device has no room, so “The dyke held” is kept until the browser is closed. Make room in the library, and it stays.'],
    ['unsaved', 'This device has no room, so this was not saved: “The dyke held”.'],
    ['nothing', 'Nothing was saved: no words are selected in the page.'], ['private', 'Nothing was saved: this is a private window.'],
    ['closed', 'Nothing was saved: this page may not be read.'],
  ])('is shown and said: %s', async (became, words) => {
    const { rerender } = render(panelOf(nothing))
    rerender(panelOf({ ...nothing, last: news(became) }))
    expect(await spoken()).toContain(words)
    expect(screen.getByRole('region', { name: 'What you last kept or deleted' }).textContent).toContain(words)
  })

  it('is said by a panel that the press itself has opened, on a page of any kind', async () => {
    render(panelOf({ ...nothing, can: 'nowhere', last: news('closed', '') }, 'browserPage'))
    expect(await spoken()).toContain('Nothing was saved: this page may not be read.')
  })

  it('is no news to a panel that comes later', async () => {
    render(panelOf({ ...nothing, last: { ...news('saved'), at: Date.now() - 60_000 } }))
    expect(await spoken()).not.toContain('Saved: “The dyke held”.')
  })

  it('leads to the note, which then has the focus', async () => {
    const all = passages(40)
    const { rerender } = render(panelOf(here(all)))
    rerender(panelOf(here(all, { last: news('saved', 'Passage number 0') })))
    fireEvent.click(within(screen.getByRole('region', { name: 'What you last kept or deleted' })).getByRole('button', { name: 'Write a note' }))
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Note on “Passage number 0”')
  })

  it('is said too where the background does not answer', async () => {
    actions.saveSelection.mockRejectedValueOnce(new Error('stopped'))
    render(panelOf(nothing))
    fireEvent.click(screen.getByRole('button', { name: 'Save selection' }))
    await vi.advanceTimersByTimeAsync(0)
    expect(await spoken()).toContain('Nothing was saved: the page or this device did not answer.')
  })
})

describe('a deleted highlight', () => {
  it('comes back, and the way back has the focus', async () => {
    const [one] = passages(1)
    const { rerender } = render(panelOf(here([one!])))
    open()
    fireEvent.click(screen.getByRole('button', { name: 'Delete: Passage number 0' }))
    await vi.advanceTimersByTimeAsync(0)
    rerender(panelOf(nothing))
    expect(document.activeElement?.textContent).toBe('Undo')
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await vi.advanceTimersByTimeAsync(0)
    expect(actions.bringBack).toHaveBeenCalledWith(one)
    expect(screen.getByText('Kept again: “Passage number 0”.')).toBeTruthy()
  })

  const write = (words: string) => fireEvent.input(screen.getByRole('textbox', { name: 'Note on “Passage number 0”' }), { target: { value: words } })
  const remove = async (at: number) => {
    fireEvent.click(screen.getByRole('button', { name: `Delete: Passage number ${at}` }))
    await vi.advanceTimersByTimeAsync(0)
  }
  const press = async (name: string) => {
    fireEvent.click(screen.getByRole('button', { name }))
    await vi.advanceTimersByTimeAsync(0)
  }

  it('comes back as it was deleted, with the words that were just typed', async () => {
    const [one] = passages(1)
    let device = one!
    actions.note.mockImplementation((_id, note) => new Promise((done) => setTimeout(() => { device = { ...device, note }; done(note) }, 30)))
    actions.remove.mockImplementation(() => Promise.resolve(device))
    const { rerender } = render(panelOf(here([one!])))
    open()
    write('typed')
    await vi.advanceTimersByTimeAsync(510)
    write('typed and not yet kept')
    await remove(0)
    expect(actions.remove).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(100)
    rerender(panelOf(nothing))
    await press('Undo')
    expect(actions.bringBack.mock.calls).toEqual([[{ ...one, note: 'typed and not yet kept' }]])
  })

  it('comes back with words for which the device had no room', async () => {
    const [one] = passages(1)
    actions.note.mockRejectedValue(new Error('full'))
    const { rerender } = render(panelOf(here([one!])))
    open()
    write('no room for this')
    await remove(0)
    rerender(panelOf(nothing))
    await press('Undo')
    expect(actions.bringBack.mock.calls).toEqual([[{ ...one, note: 'no room for this' }]])
  })

  it('comes back after another tab was looked at, the page read again and something else saved', async () => {
    const [one] = passages(1)
    const { rerender } = render(panelOf(here([one!])))
    open()
    await remove(0)
    rerender(panelOf({ ...nothing, can: 'nowhere' }, 'browserPage'))
    rerender(panelOf(nothing, 'nothing'))
    rerender(panelOf(nothing))
    rerender(panelOf({ ...nothing, last: news('saved') }))
    await vi.advanceTimersByTimeAsync(200)
    expect(screen.getAllByText('Saved: “The dyke held”.')).toHaveLength(2)
    await press('Undo')
    expect(actions.bringBack).toHaveBeenCalledWith(one)
  })

  it('comes back after others, the last first', async () => {
    const all = passages(3)
    const { rerender } = render(panelOf(here(all)))
    open()
    for (const at of [0, 1, 2]) {
      await remove(at)
      rerender(panelOf(here(all.slice(at + 1))))
    }
    expect(screen.getByText('Deleted: “Passage number 2”. 2 more can be brought back after it.')).toBeTruthy()
    actions.bringBack.mockRejectedValueOnce(new Error('full'))
    await press('Undo')
    expect(screen.getByText('“Passage number 2” could not be brought back on this device. 2 more can be brought back after it.')).toBeTruthy()
    // as fast as hands are
    for (let time = 0; time < 3; time++) fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await vi.advanceTimersByTimeAsync(0)
    expect(actions.bringBack.mock.calls.slice(1)).toEqual([[all[2]], [all[1]], [all[0]]])
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  it('elsewhere while its note is written leaves the words at hand, and they bring it back', async () => {
    const [one] = passages(1)
    const { rerender } = render(panelOf(here([one!])))
    open()
    write('more words and more')
    actions.note.mockRejectedValue(new Error('this highlight is not there any more'))
    rerender(panelOf(nothing))
    await vi.advanceTimersByTimeAsync(0)
    expect(screen.getByText('Your note on “Passage number 0” is not on this device: “more words and more”.')).toBeTruthy()
    await press('Keep it')
    expect(actions.bringBack).toHaveBeenCalledWith({ ...one, note: 'more words and more' })
    expect(screen.getByText('Kept again: “Passage number 0”.')).toBeTruthy()
  })

  it('is there still where it could not be deleted', async () => {
    actions.remove.mockRejectedValueOnce(new Error('broken'))
    render(panelOf(here(passages(1))))
    open()
    fireEvent.click(screen.getByRole('button', { name: 'Delete: Passage number 0' }))
    await vi.advanceTimersByTimeAsync(0)
    expect(screen.getByRole('alert').textContent).toBe('It could not be deleted on this device, so nothing has changed.')
  })
})

it('a device that is nearly full says so, with a way to make room', () => {
  render(panelOf(nothing, 'read', 0.84))
  expect(screen.getByText(/84% of the room/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Make room' }).getAttribute('href')).toBe('library.html#corpora')
})

it('axe sees nothing wrong with it', async () => {
  vi.useRealTimers()
  const { container } = render(panelOf(here(passages(3), { found: ['h1'], held: ['h2'], last: news('saved') }), 'read', 0.9))
  open()
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
})
