import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, expect, it, vi } from 'vitest'
import { Decisions } from './Decisions.tsx'
import type { ShownDecision } from './decisions-view.ts'

afterEach(cleanup)

const PAGE = 'https://courier.example/base'
const quoted = (quote: string, document: string) => ({ document, in: 'text' as const, quote, before: '', after: '' })
const DECIDED: ShownDecision[] = [
  { made: 5, decision: { kind: 'differentOrigins', documents: ['asia', PAGE] } },
  { made: 4, decision: { kind: 'notSameThing', mine: quoted('some 7,000 troops', PAGE), theirs: quoted('7,500 soldiers', 'sputnik') } },
  { made: 3, decision: { kind: 'wrongNumber', figure: quoted('12', 'sputnik') } },
]
const NAMES: Record<string, string> = { [PAGE]: 'The base today', sputnik: 'Sputnik', asia: 'Asia-Plus' }
const announce = vi.fn()
const acts = () => ({ takeBack: vi.fn(() => Promise.resolve()), putBack: vi.fn(() => Promise.resolve()) })
const page = (decided: ShownDecision[] | null, actions = acts()) => <Decisions view={{ decided, nameOf: (document) => NAMES[document] ?? document }} actions={actions} announce={announce} />

it('stand in words under the article beside which they were made, the latest first', () => {
  const { container } = render(page(DECIDED))
  expect([...container.querySelectorAll('section')].map((part) => [part.querySelector('h2')!.textContent, ...[...part.querySelectorAll('li p')].map(({ textContent }) => textContent!.replace(/ decided .*/, ''))])).toEqual([
    ['The base today', 'Not one origin: Asia-Plus and this article.', 'Not the same thing: “some 7,000 troops” here, “7,500 soldiers” in Sputnik.'],
    ['Sputnik', 'Misread: “12” in Sputnik.'],
  ])
})

it('are called of the passage where they were made beside one', () => {
  render(page([{ made: 1, decision: { kind: 'wrongNumber', figure: quoted('About 7,000', 'text:About 7,000 troops serve there.') } }]))
  expect(screen.getByText(/Misread: “About 7,000” in the passage\./)).toBeTruthy()
  expect(screen.getByText(/^1 decision on 1 text\./)).toBeTruthy()
})

it('are taken back, and that is undone', async () => {
  const actions = acts()
  render(page(DECIDED, actions))
  fireEvent.click(screen.getByRole('button', { name: 'Undo: Not the same thing: “some 7,000 troops” here, “7,500 soldiers” in Sputnik.' }))
  expect(actions.takeBack).toHaveBeenCalledWith(DECIDED[1])
  expect(await screen.findByText(/^Taken back: “some 7,000 troops” here and “7,500 soldiers” in Sputnik may be compared again/)).toBeTruthy()
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'))
  fireEvent.click(document.activeElement!)
  await waitFor(() => expect(announce).toHaveBeenCalledWith('It is decided again.'))
  expect(actions.putBack).toHaveBeenCalledWith(DECIDED[1])
})

it.each([['some', DECIDED], ['none', []]])('have nothing that axe can see: %s', async (_, decided) => {
  const { container } = render(page(decided))
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
})
