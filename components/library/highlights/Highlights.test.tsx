import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openShelf } from '../../../lib/highlights/filter.ts'
import { rowOf } from '../../fixtures/highlights.ts'
import { HIGHLIGHTS, keptView, NOTHING_KEPT, recordedKeeping, SAVED, taken } from '../../fixtures/kept.ts'
import { Highlights } from './Highlights.tsx'
import type { KeptView } from './kept-view.ts'
import { useTakingIn } from './taking-in.ts'

let actions: ReturnType<typeof recordedKeeping>
const announce = vi.fn()
beforeEach(() => {
  actions = recordedKeeping()
  announce.mockClear()
})
afterEach(cleanup)

function Page({ view }: { view: KeptView }) {
  return <Highlights view={view} actions={actions} takingIn={useTakingIn(actions, announce)} isShown announce={announce} />
}
const show = (view = keptView()) => render(<Page view={view} />)
const cards = () => [...document.querySelectorAll<HTMLElement>('.kept')].map((card) => card.dataset.highlight)
const titles = () => [...document.querySelectorAll('.shelf__title')].map(({ textContent }) => textContent)
const card = (id: string) => document.querySelector<HTMLElement>(`[data-highlight="${id}"]`)!
const search = () => screen.getByRole('searchbox', { name: 'Search what you kept' })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const choose = (id: string, more = {}) => fireEvent.click(within(card(id)).getByRole('checkbox'), more)

describe('what was kept', () => {
  it('stands by article, what was highlighted last first, and articles kept whole with what is highlighted in them', () => {
    show()
    expect(titles()).toEqual(['Ferry aground off Kestrel Point', 'The dyke on the Verrin holds', 'The mill reopens'])
    expect(cards()).toEqual(['c', 'a', 'r', 'b'])
    expect(document.querySelectorAll('.shelf__kept')).toHaveLength(2)
    expect(screen.getByText('4 highlights of 3 texts')).toBeTruthy()
  })

  it('calls what was pasted a passage, says its words once, and nothing of a publisher that it cannot have', () => {
    const row = rowOf('p')
    const article = { ...row.article, address: '', canonical: null, title: row.quote, publisher: null, published: null }
    show(keptView([{ ...row, article, row: { ...row.row, mine: { ...row.row.mine, title: '', publisher: null, published: null } } }], []))
    expect(titles()).toEqual(['Passage'])
    expect(document.querySelector('.shelf__by')!.textContent).toBe('')
    expect(document.querySelector('.is-mine .sentence__who')!.textContent).toBe('Passage')
    expect(document.body.textContent!.split(row.row.mine.sentence)).toHaveLength(2)
    expect(screen.getByText('1 highlight of 1 text')).toBeTruthy()
  })

  it.each([['something', keptView()], ['nothing', NOTHING_KEPT], ['what the device has no room for', { ...keptView(), held: HIGHLIGHTS.slice(0, 1) }], ['a long title without end', keptView([{ ...HIGHLIGHTS[0]!, article: { ...HIGHLIGHTS[0]!.article, title: 'W'.repeat(400) } }])]])('has nothing that axe can see: %s', async (_, view) => {
    const { container } = show(view)
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })

  it('teaches how something is kept where nothing is', () => {
    show(NOTHING_KEPT)
    expect(screen.getByRole('heading', { name: 'Nothing kept yet' })).toBeTruthy()
    expect(screen.getByText(/Drop the file on this page/)).toBeTruthy()
  })

  it('says so until the store has answered', () => {
    show({ shelf: null, held: [] })
    expect(document.querySelector('[aria-busy="true"]')!.textContent).toBe('Opening the library…')
  })
})

describe('finding', () => {
  it('narrows by words as they are typed, in quotes, notes, tags and titles, and says when a word was taken for another', () => {
    show()
    fireEvent.input(search(), { target: { value: 'warden' } })
    expect(cards()).toEqual(['a'])
    fireEvent.input(search(), { target: { value: 'nigth' } })
    expect(cards()).toEqual(['a'])
    expect(screen.getByText(/Nothing that you kept holds/).textContent).toBe('Nothing that you kept holds nigth. Searched for night.')
    fireEvent.input(search(), { target: { value: 'zzz' } })
    expect(cards()).toEqual([])
    press('Show all of it')
    expect(cards()).toHaveLength(4)
  })

  it.each([['Passages', ['c', 'a', 'b']], ['Rows of figures', ['r']], ['river', ['a', 'b']], ['The Bay Ledger', ['c']]])('narrows by %s', (name, expected) => {
    show()
    fireEvent.click(screen.getByRole('checkbox', { name: new RegExp(name) }))
    expect(cards()).toEqual(expected)
    press('Clear the filter')
    expect(cards()).toHaveLength(4)
  })

  it('narrows by days', () => {
    show()
    fireEvent.change(screen.getByRole('combobox', { name: 'Which day is meant' }), { target: { value: 'published' } })
    fireEvent.input(screen.getByLabelText('from'), { target: { value: '2025-11-02' } })
    expect(titles()).toEqual(['Ferry aground off Kestrel Point', 'The mill reopens'])
  })
})

describe('keys', () => {
  const key = (name: string, more = {}) => fireEvent.keyDown(document.activeElement!, { key: name, ...more })
  const at = () => (document.activeElement as HTMLElement).dataset.highlight ?? document.activeElement!.tagName

  it('go from the search through the list and back, choose, and go to the note', async () => {
    show()
    search().focus()
    const way: string[] = []
    for (const name of ['ArrowDown', 'ArrowDown', 'End', 'ArrowUp', 'Home', 'ArrowUp']) {
      key(name)
      await Promise.resolve()
      way.push(at())
    }
    expect(way).toEqual(['c', 'a', 'b', 'r', 'c', 'c'])
    expect(card('c').tabIndex).toBe(0)
    expect([...document.querySelectorAll<HTMLElement>('.kept')].filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    key(' ')
    await screen.findByText('1 chosen')
    key('Enter')
    expect(at()).toBe('TEXTAREA')
    key('Escape')
    expect(at()).toBe('c')
    key('Escape')
    expect(document.activeElement).toBe(search())
  })

  it('choose on the way with Shift, and delete', async () => {
    show()
    search().focus()
    key('ArrowDown')
    await Promise.resolve()
    key('ArrowDown', { shiftKey: true })
    await screen.findByText('2 chosen')
    key('Delete')
    await waitFor(() => expect(actions.removeAll).toHaveBeenCalledWith(['a']))
  })

  it('in a field stay in the field', () => {
    show()
    const note = within(card('a')).getByRole('textbox', { name: /^Note on/ })
    note.focus()
    for (const name of ['ArrowDown', ' ', 'Delete', 'Home']) key(name)
    expect(document.activeElement).toBe(note)
    expect(actions.removeAll).not.toHaveBeenCalled()
  })
})

describe('deleting', () => {
  it('leaves a way back that has the focus; brought back, the highlight has it', async () => {
    const { rerender } = show()
    press('Delete: The dyke held through the night')
    const undo = await screen.findByRole('button', { name: 'Undo' })
    expect(document.activeElement).toBe(undo)
    rerender(<Page view={keptView(HIGHLIGHTS.slice(1))} />)
    expect(cards()).toEqual(['c', 'r', 'b'])
    fireEvent.click(undo)
    await waitFor(() => expect(actions.restore).toHaveBeenCalledWith([HIGHLIGHTS[0]]))
    rerender(<Page view={keptView()} />)
    await waitFor(() => expect((document.activeElement as HTMLElement).dataset.highlight).toBe('a'))
    expect(announce).toHaveBeenCalledWith('The highlight is back.')
  })

  it.each([
    [new Error('it is broken'), 'This could not be done, so nothing has changed: it is broken'],
    [new DOMException('store: no room for 1', 'QuotaExceededError'), 'There is no room for this on the device, so nothing has changed. Make room, and try again.'],
  ])('that cannot be undone says so and keeps the way back: %s', async (error, said) => {
    actions.restore.mockRejectedValueOnce(error)
    show()
    press('Delete: The dyke held through the night')
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(announce).toHaveBeenCalledWith(said))
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy()
  })

  it('of a kept article takes its text alone, with a way back', async () => {
    const back = vi.fn(() => Promise.resolve())
    actions.removeArticle.mockResolvedValueOnce(back)
    show()
    press('Delete the kept text of The mill reopens')
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(back).toHaveBeenCalled())
    expect(actions.removeArticle).toHaveBeenCalledWith(SAVED[0])
  })
})

describe('several at once', () => {
  it('are chosen with Shift from one to another, all that are shown, or none', () => {
    show()
    choose('c')
    choose('r', { shiftKey: true })
    expect(screen.getByText('3 chosen')).toBeTruthy()
    press('Choose all 4 shown')
    expect(screen.getByText('4 chosen')).toBeTruthy()
    fireEvent.input(search(), { target: { value: 'warden' } })
    expect(screen.getByText('4 chosen, 3 of them not shown')).toBeTruthy()
    press('Choose none')
    expect(screen.queryByText(/chosen/)).toBeNull()
  })

  it('are given tags, relieved of them and deleted, and what is gone is no longer chosen', async () => {
    const { rerender } = show()
    choose('c')
    choose('a')
    const field = screen.getByRole('combobox', { name: 'Tags, parted by commas' })
    fireEvent.input(field, { target: { value: ' night,  low  town , night' } })
    fireEvent.submit(field.closest('form')!)
    expect(actions.tagAll).toHaveBeenCalledWith(['c', 'a'], ['night', 'low town'])
    const bar = await screen.findByRole('group', { name: '2 highlights have night and low town.' })
    expect(document.activeElement).not.toBe(within(bar).getByRole('button', { name: 'Undo' }))
    fireEvent.click(within(bar).getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(actions.untagAll.mock.calls).toEqual([[['c', 'a'], ['night']], [['c', 'a'], ['low town']]]))
    await waitFor(() => expect(announce).toHaveBeenCalledWith('The tags are as they were before.'))
    fireEvent.input(field, { target: { value: 'river' } })
    press('Take tags away')
    expect(actions.untagAll).toHaveBeenCalledWith(['c', 'a'], ['river'])
    fireEvent.click(within(screen.getByRole('form', { name: 'With those that are chosen' })).getByRole('button', { name: 'Delete' }))
    expect(actions.removeAll).toHaveBeenCalledWith(['c', 'a'])
    expect((await screen.findByRole('group', { name: 'Deleted: 2 highlights' })).textContent).toContain('2 highlights are deleted, with their notes and tags.')
    rerender(<Page view={keptView(HIGHLIGHTS.slice(1, 3))} />)
    expect(screen.queryByText(/chosen/)).toBeNull()
  })
})

it('tags for which there is no room stand in the field again', async () => {
  actions.tagAll.mockRejectedValueOnce(new Error('QuotaExceededError'))
  show()
  choose('c')
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Tags, parted by commas' })
  fireEvent.input(field, { target: { value: 'night' } })
  fireEvent.submit(field.closest('form')!)
  await waitFor(() => expect(announce).toHaveBeenCalledWith('There is no room for this on the device, so nothing has changed. Make room, and try again.'))
  expect(field.value).toBe('night')
})

describe('what is searched for', () => {
  it('keeps the highlight that is written on until it is left', () => {
    show()
    const note = screen.getByRole('textbox', { name: /Note on “The dyke/ })
    fireEvent.focusIn(note)
    fireEvent.input(search(), { target: { value: 'tugs' } })
    expect(screen.getByRole('textbox', { name: /Note on “The dyke/ })).toBe(note)
    fireEvent.focusOut(note, { relatedTarget: search() })
    expect(screen.queryByRole('textbox', { name: /Note on “The dyke/ })).toBeNull()
  })

  it('may be what its page did not have when it was last asked', () => {
    const view = keptView()
    show({ ...view, shelf: openShelf(HIGHLIGHTS, SAVED, new Set(['b', 'deleted long ago'])) })
    expect(screen.getAllByText('Its place in the page was not found.')).toHaveLength(1)
    fireEvent.click(screen.getByRole('checkbox', { name: /last not found/ }))
    expect(screen.getByText('1 highlight of 1 text')).toBeTruthy()
    expect(screen.getByText('Nobody slept in the lower town')).toBeTruthy()
  })
})

describe('taking along', () => {
  const menu = () => document.querySelector<HTMLDetailsElement>('.exp')!
  it.each([['chosen', 'the 1 chosen', ['c']], ['shown', 'the 2 shown', ['a', 'b']], ['all', 'all 4', ['a', 'r', 'b', 'c']]])('%s', async (scope, words, ids) => {
    show()
    choose('c')
    fireEvent.click(screen.getByRole('checkbox', { name: /river/ }))
    menu().open = true
    fireEvent.click(screen.getByRole('radio', { name: words }))
    fireEvent.click(within(menu()).getByRole('button', { name: /^Table/ }))
    await waitFor(() => expect((actions.exportAs.mock.calls[0]![1] as { id: string }[]).map(({ id }) => id)).toEqual(ids))
    expect([scope, actions.exportAs.mock.calls[0]![0], menu().open]).toEqual([scope, 'csv', false])
  })

  it('of all that there is, and where nothing is highlighted yet, is a backup', () => {
    show(NOTHING_KEPT)
    menu().open = true
    expect(within(menu()).getAllByRole('button')).toHaveLength(1)
    fireEvent.click(within(menu()).getByRole('button', { name: /^Full backup/ }))
    expect(actions.backUp).toHaveBeenCalled()
  })

  it('copies one as a citation or as Markdown in one press', async () => {
    show()
    press('Copy as citation: The dyke held through the night')
    press('Copy as Markdown: The dyke held through the night')
    expect(actions.copy.mock.calls.map(([text]) => text)).toEqual([expect.stringMatching(/^“The dyke held through the night” – Ada Lorn, “The dyke on the Verrin holds”, Tarn Observer, 7 March 2024, https/), expect.stringMatching(/^> The dyke held through the night\n\nask the warden\n\n#river #to-check/)])
    await waitFor(() => expect(announce).toHaveBeenCalledWith('The citation is copied.'))
  })
})

describe('bringing in', () => {
  const file = { path: 'mine.jsonl', file: new File(['x'], 'mine.jsonl') }
  const pick = () => {
    const input = document.querySelector<HTMLInputElement>('.keeping__acts input[type="file"]')!
    Object.defineProperty(input, 'files', { value: [file.file], configurable: true })
    fireEvent.change(input)
  }

  it('says with counts what came in, and lists what could not be read with its line and reason', async () => {
    actions.keptFiles.mockImplementation((files) => Promise.resolve(files as never))
    show()
    pick()
    const region = await screen.findByRole('region', { name: 'What came in' })
    expect(region.textContent).toContain('mine.jsonl2 highlights came in, 1 decision; 1 was there already.')
    const details = region.querySelector('details')!
    details.open = true
    fireEvent(details, new Event('toggle'))
    await waitFor(() => expect(details.textContent).toContain('line 4 Not JSON.'))
    expect(announce).toHaveBeenCalledWith('mine.jsonl: 2 highlights came in, 1 decision; 1 was there already.')
  })

  it('gives what found no room back as a file', async () => {
    actions.keptFiles.mockImplementation((files) => Promise.resolve(files as never))
    actions.takeIn.mockResolvedValueOnce({ ...taken, unsaved: HIGHLIGHTS.slice(0, 3) })
    show()
    pick()
    await screen.findByText(/3 highlights found no room on this device/)
    press('Save as a backup file')
    expect(actions.saveUnsaved).toHaveBeenCalledWith(HIGHLIGHTS.slice(0, 3))
  })

  it('says of a file that is nothing of the kind what it is not, and of another what went wrong', async () => {
    show()
    actions.takeIn.mockResolvedValueOnce({ ...taken, format: null as never })
    pick()
    expect((await screen.findByText(/No backup and no annotations were found in it, so nothing was imported. Reports come in under “Corpora”/))).toBeTruthy()
    actions.takeIn.mockRejectedValueOnce(new Error('torn'))
    pick()
    expect((await screen.findByText(/It could not be read to its end: torn/))).toBeTruthy()
  })

  it('tells of what is held in memory alone, and tries again', async () => {
    show({ ...keptView(), held: HIGHLIGHTS.slice(0, 1) })
    expect(screen.getByRole('alert').textContent).toContain('1 highlight found no room on this device.')
    press('Try again')
    await waitFor(() => expect(announce).toHaveBeenCalledWith('All of it is on this device now.'))
    press('Save as a backup file')
    expect(actions.saveUnsaved).toHaveBeenCalledWith(HIGHLIGHTS.slice(0, 1))
  })
})
