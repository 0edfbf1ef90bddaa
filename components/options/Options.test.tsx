import axe from 'axe-core'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Options } from './Options.tsx'
import type { OptionsActions, OptionsView } from './options-view.ts'

const recorded = () => ({
  addSite: vi.fn(async (_host: string) => true), removeSite: vi.fn(async () => {}), checkEverywhere: vi.fn(async () => true), pause: vi.fn(async () => {}), speak: vi.fn(async () => {}),
  showBadge: vi.fn(async () => {}), takeExactNames: vi.fn(async () => {}), changeKeys: vi.fn(async () => {}), openLibrary: vi.fn(),
}) satisfies OptionsActions

let actions: ReturnType<typeof recorded>
beforeEach(() => { actions = recorded() })
afterEach(cleanup)

const view: OptionsView = {
  sites: [{ pattern: '*://observer.example/*', host: 'observer.example' }, { pattern: '*://valley.example/*', host: 'valley.example' }],
  everywhere: false, paused: [{ host: 'bank.example', fromStart: true }, { host: 'forum.example', fromStart: false }],
  keys: [{ command: '_execute_action', key: '' }, { command: 'check-page', key: 'Alt+Shift+K' }, { command: 'save-highlight', key: '' }], language: null, badge: true, exactNames: false,
  corpora: [{ id: 'bundled', name: 'Second Source', reports: 5, bytes: null, on: true }, { id: 'w', name: 'Wire', reports: 1200, bytes: 3_400_000, on: false }], used: 5_100_000,
}
const show = (changes: Partial<OptionsView> = {}) => render(<Options view={{ ...view, ...changes }} actions={actions} />)
const part = (name: string) => within(screen.getByRole('region', { name }))
const said = () => screen.getByRole('status').textContent!.trim()

it('a site that is pasted as an address is asked for by its host, inside the gesture', async () => {
  show()
  const field = part('When to read').getByLabelText<HTMLInputElement>('Always check a site')
  fireEvent.input(field, { target: { value: 'https://news.example/2024/story?x=1' } })
  fireEvent.submit(field.closest('form')!)
  // asked for before anything was awaited
  expect(actions.addSite).toHaveBeenCalledExactlyOnceWith('news.example')
  await vi.waitFor(() => expect(said()).toBe('news.example is always checked.'))
  expect(field.value).toBe('')
})

it('what names no site is not asked for, and stays with the reason', () => {
  show()
  const field = part('When to read').getByLabelText<HTMLInputElement>('Always check a site')
  for (const [typed, why] of [['the news', '“the news” is not the name of a site.'], ['', 'Type the name of a site']]) {
    fireEvent.input(field, { target: { value: typed } })
    fireEvent.submit(field.closest('form')!)
    expect(part('When to read').getByRole('alert').textContent).toContain(why)
    expect(field.value).toBe(typed)
    expect(field.getAttribute('aria-invalid')).toBe('true')
  }
  expect(actions.addSite).not.toHaveBeenCalled()
})

it('a site that the browser was not given leave for stays in the field', async () => {
  actions.addSite.mockResolvedValue(false)
  show()
  const field = part('When to read').getByLabelText<HTMLInputElement>('Always check a site')
  fireEvent.input(field, { target: { value: 'news.example' } })
  fireEvent.submit(field.closest('form')!)
  await vi.waitFor(() => expect(said()).toContain('nothing is changed'))
  expect(field.value).toBe('news.example')
})

it('sites are taken out and pauses ended by buttons that name them', async () => {
  show()
  fireEvent.click(screen.getByRole('button', { name: 'Remove valley.example' }))
  expect(actions.removeSite).toHaveBeenCalledWith('*://valley.example/*')
  fireEvent.click(screen.getByRole('button', { name: 'End the pause on forum.example' }))
  expect(actions.pause).toHaveBeenCalledWith('forum.example', false)
  await vi.waitFor(() => expect(said()).toBe('forum.example is no longer paused.'))
})

it('the list that comes with the extension is closed, counted, and can be ended too', () => {
  show()
  const bundled = screen.getByText('1 site is paused from the start').closest('details')!
  expect(bundled.open).toBe(false)
  fireEvent.click(within(bundled).getByText('End the pause', { exact: true }))
  expect(actions.pause).toHaveBeenCalledWith('bank.example', false)
})

it('with leave for all sites no list of sites is shown', () => {
  show({ everywhere: true })
  expect(screen.queryByText('observer.example')).toBeNull()
  fireEvent.click(screen.getByLabelText(/^On the sites below/))
  expect(actions.checkEverywhere).toHaveBeenCalledWith(false)
})

it('language, number, names and keys are passed on; what cannot be kept is said', async () => {
  actions.showBadge.mockRejectedValue(new Error('no room'))
  show()
  const language = screen.getByRole('combobox', { name: 'Language' })
  fireEvent.change(language, { target: { value: 'en' } })
  fireEvent.change(language, { target: { value: '' } })
  expect(actions.speak.mock.calls).toEqual([['en'], [null]])
  fireEvent.click(screen.getByLabelText(/^Take names/))
  expect(actions.takeExactNames).toHaveBeenCalledWith(true)
  fireEvent.click(screen.getByRole('button', { name: 'Change keys in the browser' }))
  expect(actions.changeKeys).toHaveBeenCalledOnce()
  fireEvent.click(screen.getByLabelText(/^Show how many/))
  await vi.waitFor(() => expect(said()).toContain('could not be kept'))
})

it('the key that reads a page is named where it is said when pages are read', () => {
  show()
  expect(part('When to read').getByText(/or Alt\+Shift\+K\.$/u)).toBeTruthy()
})

it('keys are shown as the browser has them, and one that has none says so', () => {
  show()
  expect(part('Keys').getByText('Alt+Shift+K').tagName).toBe('KBD')
  expect(part('Keys').getByText('none')).toBeTruthy()
})

it('corpora are told in lines, and lead to the library', () => {
  show()
  const lines = [...part('Corpora').getByText('Wire').closest('dl')!.children].map((line) => [...line.children].map(({ textContent }) => textContent))
  expect(lines).toEqual([['Second SourceComes with Second Source, in our own words', '5 reports'], ['Wire', '1,200 reports, 3.4 MB, switched off']])
  expect(part('Corpora').getByText(/5.1 MB on this device/u)).toBeTruthy()
  for (const name of ['Open the library', 'Backup and restore']) fireEvent.click(screen.getByRole('button', { name }))
  expect(actions.openLibrary.mock.calls).toEqual([['corpora'], ['highlights']])
})

it('axe finds nothing', async () => {
  const { container } = show()
  expect((await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual([])
})
