import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Highlight } from '../../lib/highlights/highlight.ts'
import { highlightOf, rowOf } from '../fixtures/highlights.ts'
import { HighlightCard } from './HighlightCard.tsx'

const acting = () => ({ note: vi.fn((_id: string, note: string, _begun: string) => Promise.resolve(note)), tag: vi.fn(() => Promise.resolve()), untag: vi.fn(() => Promise.resolve()), remove: vi.fn(() => Promise.resolve()) })
let actions: ReturnType<typeof acting>
beforeEach(() => {
  vi.useFakeTimers()
  actions = acting()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const cardOf = (highlight: Highlight, more: Partial<Parameters<typeof HighlightCard>[0]> = {}) => (
  <ul><HighlightCard key={highlight.id} highlight={highlight} actions={actions} knownTags={['river', 'to check']} place="found" {...more} /></ul>
)
const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Note on/ })
const tag = () => screen.getByRole<HTMLInputElement>('combobox', { name: /^Add a tag to/ })
const passage = highlightOf('a', 'The dyke held through the night')
const write = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } })

describe('a note', () => {
  it('is kept at a pause in typing, once', async () => {
    render(cardOf(passage))
    write(note(), 'ask the wa')
    write(note(), 'ask the warden')
    expect(actions.note).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(600)
    expect(actions.note.mock.calls).toEqual([['a', 'ask the warden', '']])
  })

  it.each([['the field is left', () => fireEvent.blur(note())], ['the card goes', () => cleanup()], ['the page is closed', () => fireEvent(window, new Event('pagehide'))]])('is kept when %s', (_, leave) => {
    render(cardOf(passage))
    write(note(), 'ask the warden')
    leave()
    expect(actions.note.mock.calls).toEqual([['a', 'ask the warden', '']])
  })

  it('stays as it was written where it cannot be kept, and is tried again', async () => {
    actions.note.mockRejectedValueOnce(new Error('full'))
    render(cardOf(passage))
    write(note(), 'ask the warden')
    fireEvent.blur(note())
    await vi.advanceTimersByTimeAsync(0)
    expect(screen.getByRole('alert').textContent).toContain('This note could not be kept on the device. It stays here as you wrote it')
    expect(note().value).toBe('ask the warden')
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await vi.advanceTimersByTimeAsync(0)
    expect(actions.note).toHaveBeenCalledTimes(2)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('that is as long as a note may be says so, since what is pasted is cut there', () => {
    render(cardOf(passage))
    write(note(), 'x'.repeat(49_999))
    expect(screen.queryByText(/at most 50,000 letters/)).toBeNull()
    write(note(), 'x'.repeat(50_000))
    expect(screen.getByText('A note holds at most 50,000 letters, and this one is full.')).toBeTruthy()
  })

  it('comes in from another window, but never over what is being written', async () => {
    const { rerender } = render(cardOf(passage))
    rerender(cardOf({ ...passage, note: 'from there' }))
    expect(note().value).toBe('from there')
    write(note(), 'from there, and here')
    rerender(cardOf({ ...passage, note: 'from there once more' }))
    expect(note().value).toBe('from there, and here')
    await vi.advanceTimersByTimeAsync(600)
    expect(actions.note.mock.calls).toEqual([['a', 'from there, and here', 'from there']])
  })

  it('is written on while an earlier part of it is being kept', async () => {
    const kept: (() => void)[] = []
    actions.note.mockImplementation((_id, note) => new Promise((done) => kept.push(() => done(note))))
    const { rerender } = render(cardOf(passage))
    write(note(), 'one')
    await vi.advanceTimersByTimeAsync(600)
    write(note(), 'one two')
    await vi.advanceTimersByTimeAsync(600)
    expect(actions.note).toHaveBeenCalledTimes(1)
    kept.shift()!()
    await vi.advanceTimersByTimeAsync(0)
    expect(actions.note.mock.calls).toEqual([['a', 'one', ''], ['a', 'one two', 'one']])
    kept.shift()!()
    await vi.advanceTimersByTimeAsync(0)
    rerender(cardOf({ ...passage, note: 'one' }))
    expect(note().value).toBe('one two')
  })

  it('goes with the page although an earlier part of it is on its way, which it was begun from then', () => {
    actions.note.mockImplementation(() => new Promise(() => {}))
    render(cardOf(passage))
    write(note(), 'one')
    act(() => { vi.advanceTimersByTime(600) })
    write(note(), 'one two')
    fireEvent(window, new Event('pagehide'))
    expect(actions.note.mock.calls).toEqual([['a', 'one', ''], ['a', 'one two', 'one']])
  })

  it('that another window wrote in too is not touched while it is written in, is said to be both, and shows both when the field is left', async () => {
    actions.note.mockImplementation(async (_id, note) => `${note}\n\ntheirs`)
    const { rerender } = render(cardOf(passage))
    write(note(), 'mine')
    await vi.advanceTimersByTimeAsync(600)
    rerender(cardOf({ ...passage, note: 'mine\n\ntheirs' }))
    expect([note().value, screen.getByRole('status').textContent]).toEqual(['mine', 'Another window wrote in this note too. Both are kept, its words below yours.'])
    write(note(), 'mine, more')
    fireEvent.blur(note())
    await vi.advanceTimersByTimeAsync(0)
    expect(actions.note.mock.calls).toEqual([['a', 'mine', ''], ['a', 'mine, more', 'mine']])
    expect(note().value).toBe('mine, more\n\ntheirs')
    write(note(), 'again')
    expect(screen.queryByRole('status')).toBeNull()
  })

  it('waits with what another window made of it until the field is left', async () => {
    const { rerender } = render(cardOf(passage))
    write(note(), 'mine')
    await vi.advanceTimersByTimeAsync(600)
    rerender(cardOf({ ...passage, note: 'mine' }))
    rerender(cardOf({ ...passage, note: 'mine, and theirs' }))
    expect(note().value).toBe('mine')
    fireEvent.blur(note())
    expect(note().value).toBe('mine, and theirs')
  })
})

describe('tags', () => {
  it.each([['Enter', () => fireEvent.keyDown(tag(), { key: 'Enter' })], ['a comma', () => fireEvent.keyDown(tag(), { key: ',' })], ['leaving the field', () => fireEvent.blur(tag())]])('are ended by %s', (_, end) => {
    render(cardOf({ ...passage, tags: ['river'] }))
    tag().value = '  to   check '
    end()
    expect(actions.tag.mock.calls).toEqual([['a', 'to check']])
    expect(tag().value).toBe('')
  })

  it('are given once', () => {
    render(cardOf({ ...passage, tags: ['river'] }))
    tag().value = 'river'
    fireEvent.blur(tag())
    expect(actions.tag).not.toHaveBeenCalled()
  })

  it('stand in the field again where they cannot be kept', async () => {
    actions.tag.mockRejectedValueOnce(new Error('full'))
    render(cardOf(passage))
    tag().value = 'dyke'
    fireEvent.blur(tag())
    await vi.advanceTimersByTimeAsync(0)
    expect(tag().value).toBe('dyke')
    expect(screen.getByRole('alert').textContent).toBe('The tags could not be changed on this device.')
  })

  it('are taken away by a button each, and the focus stays near', () => {
    render(cardOf({ ...passage, tags: ['river', 'night'] }))
    fireEvent.click(screen.getByRole('button', { name: 'Take away the tag river' }))
    expect(actions.untag.mock.calls).toEqual([['a', 'river']])
    expect(document.activeElement).toBe(tag())
  })
})

describe('a highlight', () => {
  it('goes to its place in the page, and is deleted', async () => {
    const goTo = vi.fn()
    render(cardOf(passage, { goTo }))
    fireEvent.click(screen.getByRole('button', { name: 'in the page: The dyke held through the night' }))
    fireEvent.click(screen.getByRole('button', { name: 'Delete: The dyke held through the night' }))
    expect(goTo).toHaveBeenCalledWith(passage)
    await vi.advanceTimersByTimeAsync(0)
    expect(actions.remove).toHaveBeenCalledWith(passage, undefined)
  })

  it('whose place is gone says so and leads nowhere', () => {
    render(cardOf(passage, { goTo: vi.fn(), place: 'lost' }))
    expect(screen.getByText('Its place in the page was not found.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^in the page/ })).toBeNull()
  })

  it('shows a long passage in part, and all of it when asked', () => {
    const quote = 'The water rose above the second step. '.repeat(40).trim()
    render(cardOf({ ...passage, quote }))
    const shown = () => document.querySelector('blockquote')!.textContent!
    expect(shown().length).toBeLessThan(430)
    fireEvent.click(screen.getByRole('button', { name: 'The whole passage', expanded: false }))
    expect(shown()).toBe(quote)
  })

  it('of a row shows both sides, an account without quotation marks', () => {
    render(cardOf(rowOf('r')))
    const [mine, theirs] = [...document.querySelectorAll('.sentence__said')]
    expect(mine!.className).toContain('is-quoted')
    expect(theirs!.className).not.toContain('is-quoted')
    expect(document.querySelector('.kept')!.textContent).toContain('our summary of the report')
  })

  it.each([['a passage', () => cardOf({ ...passage, note: 'a note', tags: ['river'] })], ['a row', () => cardOf(rowOf('r'))], ['an orphan', () => cardOf(passage, { place: 'lost', held: true })]])('has nothing that axe can see: %s', async (_, card) => {
    vi.useRealTimers()
    const { container } = render(card())
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
})
