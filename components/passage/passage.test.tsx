import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LONGEST_PASSAGE, NO_PASSAGE, type PassageHere, type PassageState } from '../../lib/messages/passage.ts'
import { highlightOf } from '../fixtures/highlights.ts'
import { passageStates } from '../fixtures/passage.ts'
import { recordedActions } from '../fixtures/recorded-actions.ts'
import { states } from '../fixtures/states.ts'
import { Panel } from '../Panel.tsx'
import { piecesOf } from './quote-pieces.ts'

let actions: ReturnType<typeof recordedActions>
const recorded = () => ({ check: vi.fn(() => Promise.resolve()), date: vi.fn((_said: string | null) => Promise.resolve()), leave: vi.fn(() => Promise.resolve()), showMore: vi.fn(() => Promise.resolve()) })
let asking: ReturnType<typeof recorded>
beforeEach(() => {
  actions = recordedActions()
  asking = recorded()
})
afterEach(cleanup)

const panel = (here: PassageHere, page: keyof typeof states = 'read') => <Panel state={states[page]!} actions={actions} passage={{ here, actions: asking }} />
const beside = (state: PassageState): PassageHere => ({ state, last: state.asked.text, kept: [] })
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /A sentence or a few/ })
const pressed = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('every moment of a passage', () => {
  it.each(Object.entries(passageStates))('has one main heading and no violation that axe can see: %s', async (_name, state) => {
    const { container } = render(panel(beside(state)))
    expect(container.querySelectorAll('h1')).toHaveLength(1)
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })

  it.each(Object.entries(passageStates))('says nothing of an article: %s', (_name, state) => {
    const { container } = render(panel(beside(state)))
    container.querySelectorAll('details').forEach((details) => { details.open = true })
    const named = [...container.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label')).join(' ')
    expect(`${container.textContent} ${named}`).not.toMatch(/\barticle|\bheadline/i)
  })
})

describe('the field for a passage', () => {
  it.each(['notChecked', 'frontPage', 'empty', 'pausedSite', 'pdf', 'failed'] as const)('stands below what is said of a page without an article: %s', (page) => {
    render(panel(NO_PASSAGE, page))
    expect(screen.getByRole('heading', { name: 'Check a passage', level: 2 })).toBeTruthy()
    fireEvent.input(field(), { target: { value: 'Some 300 left.' } })
    pressed('Compare')
    expect(asking.check).toHaveBeenCalledWith('Some 300 left.')
  })

  it('takes the place of an article where it is asked for, with the focus, and gives it back', () => {
    render(panel({ ...NO_PASSAGE, last: 'Some 300 left.' }))
    expect(screen.queryByRole('textbox', { name: /A sentence/ })).toBeNull()
    pressed('Check a passage')
    expect(document.activeElement).toBe(field())
    expect(field().value).toBe('Some 300 left.')
    pressed('Back to the page')
    expect(screen.getByRole('heading', { name: 'Differing figures' })).toBeTruthy()
  })

  it('compares by Ctrl and Enter, or the other key for it, and not by Enter alone', () => {
    render(panel(NO_PASSAGE, 'notChecked'))
    fireEvent.input(field(), { target: { value: 'Some 300 left.' } })
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(asking.check).not.toHaveBeenCalled()
    fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true })
    fireEvent.keyDown(field(), { key: 'Enter', metaKey: true })
    expect(asking.check).toHaveBeenCalledTimes(2)
  })

  it.each([['  \n ', /no words/], ['a'.repeat(LONGEST_PASSAGE + 1), /at most 20,000 letters/]])('says what is the matter with what cannot be compared', (text, words) => {
    render(panel(NO_PASSAGE, 'notChecked'))
    fireEvent.input(field(), { target: { value: text } })
    pressed('Compare')
    expect(asking.check).not.toHaveBeenCalled()
    expect(screen.getByRole('alert').textContent).toMatch(words)
    expect(document.activeElement).toBe(field())
    fireEvent.input(field(), { target: { value: 'Some 300 left.' } })
    expect(screen.getByRole('alert').textContent).toBe('')
  })

  it('says so where the background did not take it', async () => {
    asking.check.mockRejectedValue(new Error('gone'))
    render(panel(NO_PASSAGE, 'notChecked'))
    fireEvent.input(field(), { target: { value: 'Some 300 left.' } })
    pressed('Compare')
    expect(await screen.findByText(/could not be handed over/)).toBeTruthy()
  })

  it('goes when something else was asked about, and when the tab shows something else', () => {
    const { rerender } = render(panel(NO_PASSAGE))
    pressed('Check a passage')
    rerender(panel(beside(passageStates.read)))
    expect(screen.queryByRole('textbox', { name: /A sentence/ })).toBeNull()
    pressed('Another passage')
    expect(field().value).toBe(passageStates.read.asked.text)
    rerender(panel(beside({ ...passageStates.read, asked: { ...passageStates.read.asked, text: 'Another.' } })))
    expect(screen.queryByRole('textbox', { name: /A sentence/ })).toBeNull()
  })
})

describe('the field of a page that is left alone', () => {
  it('is empty: what was asked about elsewhere is not of it', () => {
    render(panel({ ...NO_PASSAGE, last: 'Some 300 left.' }, 'pausedSite'))
    expect(field().value).toBe('')
  })
})

describe('words that are dropped on the panel', () => {
  const drop = (target: Element, types: string[]) => {
    const event = new Event('drop', { bubbles: true, cancelable: true })
    Object.defineProperty(event, 'dataTransfer', { value: { types, getData: () => 'Some 300 left.' } })
    fireEvent(target, event)
  }

  it('are compared', () => {
    const { container } = render(panel(NO_PASSAGE))
    drop(container.querySelector('main')!, ['text/plain', 'text/html'])
    expect(asking.check).toHaveBeenCalledWith('Some 300 left.')
  })

  it('are left alone where they are a file, and where they go into a field', () => {
    const { container } = render(panel(NO_PASSAGE, 'notChecked'))
    drop(container.querySelector('main')!, ['text/plain', 'Files'])
    drop(field(), ['text/plain'])
    expect(asking.check).not.toHaveBeenCalled()
  })
})

describe('a passage that was compared', () => {
  const quote = () => document.querySelector('blockquote.quote')!
  const figureIn = (figure: number) => quote().querySelector<HTMLElement>(`[data-words="${figure}"]`)!

  it('is quoted whole, with its page, its day and the ways on', () => {
    const { container } = render(panel(beside(passageStates.read)))
    expect(quote().textContent).toBe(passageStates.read.asked.text.replace(/\n+/g, ''))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Passage from Inbox')
    expect(container.querySelector('.quote--cut')).toBeTruthy()
    pressed('The whole passage')
    expect(container.querySelector('.quote--cut')).toBeNull()
    pressed('Back to the page')
    expect(asking.leave).toHaveBeenCalledOnce()
  })

  it('is compared as said on another day, or on none', () => {
    const { rerender } = render(panel(beside(passageStates.read)))
    fireEvent.change(screen.getByLabelText('said on'), { target: { value: '2024-03-06' } })
    expect(asking.date).toHaveBeenLastCalledWith('2024-03-06')
    rerender(panel(beside(passageStates.privately)))
    expect(screen.getByLabelText<HTMLInputElement>('said on').value).toBe('2024-03-05')
    fireEvent.change(screen.getByLabelText('said on'), { target: { value: '' } })
    expect(asking.date).toHaveBeenLastCalledWith(null)
  })

  it.each(['0002-06-28', '9999-12-31', '1899-12-31'])('is not compared as said on a day that nobody can mean: %s', (typed) => {
    render(panel(beside(passageStates.privately)))
    const day = screen.getByLabelText<HTMLInputElement>('said on')
    day.focus()
    day.value = typed
    fireEvent.change(day)
    expect(day.value).toBe(typed)
    fireEvent.keyDown(day, { key: 'Enter' })
    fireEvent.blur(day)
    expect(asking.date).not.toHaveBeenCalled()
    expect(day.value).toBe('2024-03-05')
    expect([day.min, day.max]).toEqual(['1900-01-01', expect.stringMatching(/^20\d\d-\d\d-\d\d$/)])
  })

  it('is compared once for each day that is given, and again for the same only after another', () => {
    render(panel(beside(passageStates.read)))
    const day = screen.getByLabelText<HTMLInputElement>('said on')
    day.value = '2022-06-28'
    fireEvent.change(day)
    fireEvent.keyDown(day, { key: 'Enter' })
    fireEvent.blur(day)
    expect(asking.date.mock.calls).toEqual([['2022-06-28']])
  })

  it('keeps the field for its day, with the focus and what is being typed, while it is compared anew', () => {
    const { rerender } = render(panel(beside(passageStates.read)))
    const day = screen.getByLabelText<HTMLInputElement>('said on')
    day.focus()
    day.value = '2022-01-28'
    fireEvent.change(day)
    const asked = { ...passageStates.read.asked, said: '2022-01-28' }
    rerender(panel(beside({ kind: 'comparing', asked, reports: 5 })))
    day.value = '2022-12-28'
    rerender(panel(beside({ ...passageStates.read, asked })))
    expect([document.activeElement === day, day.isConnected, day.value]).toEqual([true, true, '2022-12-28'])
  })

  it('has all of its rows shown at first, whatever was chosen for the article', () => {
    const { rerender } = render(panel(NO_PASSAGE))
    const chosen = () => screen.getByRole<HTMLInputElement>('radio', { checked: true }).value
    fireEvent.click(screen.getByRole('radio', { name: /^Differing/ }))
    rerender(panel(beside(passageStates.read)))
    expect(chosen()).toBe('all')
    fireEvent.click(screen.getByRole('radio', { name: /^Same/ }))
    expect(chosen()).toBe('same')
    rerender(panel(beside({ ...passageStates.read, asked: { ...passageStates.read.asked, text: 'Another.' } })))
    expect(chosen()).toBe('all')
    rerender(panel(NO_PASSAGE))
    expect(chosen()).toBe('differing')
  })

  it.each([['a button', () => pressed('Back to the passage')], ['Escape', () => fireEvent.keyDown(field(), { key: 'Escape' })]])('stands there again when the reader leaves the field for another, by %s', (_by, leave) => {
    render(panel(beside(passageStates.read)))
    pressed('Another passage')
    expect(screen.queryByRole('button', { name: 'Back to the page' })).toBeNull()
    leave()
    expect(quote().textContent).toContain(passageStates.read.asked.text.slice(0, 40))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Another passage' }))
    expect(asking.leave).not.toHaveBeenCalled()
  })

  it('stands there again when the same words are compared once more', async () => {
    render(panel(beside(passageStates.read)))
    pressed('Another passage')
    pressed('Compare')
    await vi.waitFor(() => expect(quote()).toBeTruthy())
  })

  it('says nothing of reports about a figure that the reader calls misread', () => {
    const { reading } = passageStates.nothing
    const unmatched = [{ figure: 0, reason: 'wrongNumber' as const, why: { kind: 'noReports' as const, words: ['', ''] as [string, string], nearest: null } }]
    render(panel(beside({ ...passageStates.nothing, reading: { ...reading, figures: reading.figures.slice(0, 1), unmatched } })))
    expect(within(screen.getByRole('region', { name: 'You said: misread' })).getAllByRole('listitem')).toHaveLength(1)
    expect(document.body.textContent).not.toMatch(/no report speaks of/i)
    expect(screen.queryByRole('region', { name: /Figures/ })).toBeNull()
  })

  it('leads from each figure to its row, and from the row to the figure', () => {
    render(panel(beside(passageStates.read)))
    fireEvent.click(figureIn(3))
    expect(document.activeElement!.getAttribute('data-figure')).toBe('3')
    fireEvent.click(within(document.activeElement as HTMLElement).getAllByRole('button', { name: /^in the passage/ })[0]!)
    expect(document.activeElement).toBe(figureIn(3))
    expect(figureIn(3).querySelector('.is-shown')!.textContent).toBe(passageStates.read.reading.figures[3]!.text)
    expect(actions.showFigure).not.toHaveBeenCalled()
  })

  it('leads from a reason to its words', () => {
    render(panel(beside(passageStates.read)))
    fireEvent.click(screen.getAllByRole('button', { name: 'Ines Corbray: show it in the passage' })[0]!)
    expect([...quote().querySelectorAll('.is-shown')].map(({ textContent }) => textContent)).toContain('Ines Corbray')
    expect(document.activeElement).toBe(quote())
    expect(actions.showReason).not.toHaveBeenCalled()
  })

  it('has what was kept of it, with its notes, and no button for the page’s selection', () => {
    const keeping = { note: vi.fn((_id: string, note: string) => Promise.resolve(note)), tag: vi.fn(), untag: vi.fn(), remove: vi.fn(), bringBack: vi.fn(), saveSelection: vi.fn(), saveRow: vi.fn(), goTo: vi.fn(), tags: vi.fn(() => Promise.resolve([])) }
    const here = { ...beside(passageStates.read), kept: [highlightOf('h1', 'Eleven people are known to have died.')] }
    render(<Panel state={states.pdf!} actions={actions} passage={{ here, actions: asking }} kept={{ view: { here: null, used: null }, actions: keeping }} />)
    pressed('Kept here 1')
    expect(screen.getByLabelText('Note on “Eleven people are known to have died.”')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Save selection' })).toBeNull()
  })

  it('is compared with more reports by its own way', () => {
    const reading = { ...passageStates.read.reading, beyond: { more: 7, open: false } }
    render(panel(beside({ ...passageStates.read, reading })))
    pressed('Show 7 more')
    expect(asking.showMore).toHaveBeenCalledWith(reading.reach + 20)
    expect(actions.showMore).not.toHaveBeenCalled()
  })
})

describe('the pieces of a passage', () => {
  const { article, figures } = passageStates.read.reading
  it('are its words again, in their order', () => {
    const text = piecesOf(article, figures, [{ start: 5, end: 90 }]).map((runs) => runs.flatMap(({ pieces }) => pieces.map(({ words }) => words)).join('')).join('\n\n')
    expect(text).toBe(article.text)
  })

  it('are marked where they were asked for, and nowhere else', () => {
    const shown = piecesOf(article, figures, [{ start: 5, end: 90 }]).flat().flatMap(({ pieces }) => pieces.filter((piece) => piece.shown).map(({ words }) => words)).join('')
    expect(shown).toBe(article.text.slice(5, 90))
  })

  it('give words of two figures to the first', () => {
    const [, one] = figures
    const runs = piecesOf(article, [one!, { ...one!, start: one!.start + 2 }], [])
    expect(runs.flat().filter(({ figure }) => figure !== null).map(({ figure }) => figure)).toEqual([0])
  })
})
