import axe from 'axe-core'
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { TRY_PASSAGE } from './try-passage.ts'
import { Welcome } from './Welcome.tsx'
import type { WelcomeActions, WelcomeView } from './welcome-view.ts'

const recorded = () => ({ check: vi.fn(async (_passage: string) => {}), changeKeys: vi.fn(async () => {}), openOptions: vi.fn(), openLibrary: vi.fn() }) satisfies WelcomeActions

let actions: ReturnType<typeof recorded>
beforeEach(() => { actions = recorded() })
afterEach(cleanup)

const view: WelcomeView = { key: 'Ctrl+Shift+9', entry: 'Check it', inToolbar: true, reports: 5 }
const show = (changes: Partial<WelcomeView> = {}) => render(<Welcome view={{ ...view, ...changes }} actions={actions} />)
const steps = () => screen.getAllByRole('listitem').filter((item) => item.querySelector('h3')).map((item) => item.lastElementChild!.textContent!)

it('three steps lead from an article to what was found', () => {
  show()
  expect(steps().map((step) => step.replace(/[.].*/u, '.'))).toEqual([
    '1 Open an articleAny news article, in a tab of this browser.', '2 AskPress the Second Source button in the toolbar.', '3 Read both side by sideWhat the article says stands in blue, what a report says beside it.',
  ])
})

it('the key and the entry of the menu are named as the browser has them', () => {
  show()
  expect(screen.getByText('Ctrl+Shift+9').tagName).toBe('KBD')
  expect(steps()[1]).toContain('choose “Check it” in the menu')
})

it('where there is no key and no button in the toolbar, how to get them is said', () => {
  show({ key: '', inToolbar: false })
  expect(steps()[1]).toContain('pinned there, it stands in the toolbar')
  fireEvent.click(screen.getByRole('button', { name: 'Set a key' }))
  expect(actions.changeKeys).toHaveBeenCalledOnce()
})

it('a sentence is tried at a press, and a panel that does not open is said', async () => {
  show()
  fireEvent.click(screen.getByRole('button', { name: 'Check this sentence' }))
  expect(actions.check).toHaveBeenCalledExactlyOnceWith(TRY_PASSAGE.words)
  actions.check.mockRejectedValue(new Error('no room'))
  fireEvent.click(screen.getByRole('button', { name: 'Check this sentence' }))
  await vi.waitFor(() => expect(screen.getByText(/panel could not be opened/u)).toBeTruthy())
})

it('says what is never done and what is stored, and leads to options and library', () => {
  show()
  for (const name of ['What it never does', 'What it stores, and where']) expect(screen.getByRole('region', { name }).querySelectorAll('li b').length).toBeGreaterThan(2)
  fireEvent.click(screen.getByRole('button', { name: 'Choose sites, keys and language' }))
  fireEvent.click(screen.getByRole('button', { name: 'Add reports in the library' }))
  expect([actions.openOptions.mock.calls.length, actions.openLibrary.mock.calls.length]).toEqual([1, 1])
})

it('axe finds nothing', async () => {
  const { container } = show()
  expect((await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual([])
})
