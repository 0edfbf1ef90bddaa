import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { useRef } from 'preact/hooks'
import { afterEach, describe, expect, it } from 'vitest'
import type { Decision } from '../lib/decisions/decision.ts'
import { NO_PASSAGE } from '../lib/messages/passage.ts'
import type { PanelState } from '../lib/messages/panel-state.ts'
import { flood } from './fixtures/flood.ts'
import { passageStates } from './fixtures/passage.ts'
import { recordedActions } from './fixtures/recorded-actions.ts'
import { states } from './fixtures/states.ts'
import { useKeptFocus } from './kept-focus.ts'
import { Panel } from './Panel.tsx'

afterEach(cleanup)

const focused = () => document.activeElement as HTMLElement
/** Until what is drawn anew has been looked through. */
const settled = () => waitFor(() => expect(focused()).not.toBe(document.body))

function List({ names, bar = null, hidden = false, disabled = '' }: { names: string[]; bar?: string | null; hidden?: boolean; disabled?: string }) {
  const root = useRef<HTMLDivElement>(null)
  useKeptFocus(root)
  return (
    <div ref={root}>
      <button>head</button>
      <ul hidden={hidden}>{names.map((name) => <li key={name}><button disabled={name === disabled}>{name}</button></li>)}</ul>
      <button>foot</button>
      {bar !== null && <div class="bar"><button>{bar}</button></div>}
    </div>
  )
}

describe('the focus', () => {
  it.each<[string, Parameters<typeof List>[0], string]>([
    ['what came after it takes its place', { names: ['a', 'c'] }, 'c'],
    ['it was the last', { names: ['a'] }, 'a'],
    ['nothing is left in the list', { names: [] }, 'foot'],
    ['the list is hidden', { names: ['a', 'b', 'c'], hidden: true }, 'foot'],
    ['it cannot be pressed any more', { names: ['a', 'b', 'c'], disabled: 'b' }, 'c'],
    ['it is still there', { names: ['b'] }, 'b'],
  ])('is never lost: %s', async (_, after, name) => {
    const { rerender } = render(<List names={after.names.includes('c') || after.names.includes('b') ? ['a', 'b', 'c'] : ['a', 'b']} />)
    screen.getByRole('button', { name: 'b' }).focus()
    rerender(<List {...after} />)
    await waitFor(() => expect(focused().textContent).toBe(name))
  })

  it('returns from a bar that has taken it to where it was, or beside that', async () => {
    const { rerender } = render(<List names={['a', 'b', 'c']} bar="undo" />)
    screen.getByRole('button', { name: 'b' }).focus()
    screen.getByRole('button', { name: 'undo' }).focus()
    rerender(<List names={['a', 'b', 'c']} />)
    await waitFor(() => expect(focused().textContent).toBe('b'))
    rerender(<List names={['a', 'b', 'c']} bar="undo" />)
    screen.getByRole('button', { name: 'undo' }).focus()
    rerender(<List names={['a', 'c']} />)
    await waitFor(() => expect(focused().textContent).toBe('c'))
  })

  it('is not brought where the reader has taken it away', async () => {
    const { rerender } = render(<List names={['a', 'b']} />)
    screen.getByRole('button', { name: 'b' }).focus()
    focused().blur()
    await Promise.resolve()
    rerender(<List names={['a']} />)
    await new Promise((resolve) => setTimeout(resolve))
    expect(focused()).toBe(document.body)
  })
})

describe('in the panel the focus', () => {
  const actions = recordedActions()
  const show = (state = states.read!) => <Panel state={state} actions={actions} />
  const differing = () => within(screen.getByRole('region', { name: 'Differing figures' }))
  const first = () => differing().getAllByRole('listitem').find((item) => item.hasAttribute('data-figure'))!
  const without = (decided: Decision[]): PanelState => ({ ...states.read, reading: { ...flood, comparisons: flood.comparisons.filter((one) => one !== flood.comparisons.find(({ outcome }) => outcome === 'differs')), decided } }) as PanelState

  it('comes to the next row once a decision is taken and its bar closed', async () => {
    const { rerender } = render(show())
    const button = within(first()).getByRole('button', { name: /^Not the same thing/ })
    button.focus()
    fireEvent.click(button)
    const undo = await screen.findByRole('button', { name: 'Undo' })
    expect(focused()).toBe(undo)
    rerender(show(without([])))
    await settled()
    expect(focused()).toBe(undo)
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    await settled()
    expect(focused().closest('#differing')).not.toBeNull()
  })

  it('is at the row again when a decision is taken back and its bar closed', async () => {
    const { rerender } = render(show())
    const name = first().querySelector('h3')!.textContent
    const button = within(first()).getByRole('button', { name: /^Not the same thing/ })
    button.focus()
    fireEvent.click(button)
    const undo = await screen.findByRole('button', { name: 'Undo' })
    rerender(show(without([])))
    fireEvent.click(undo)
    rerender(show())
    await screen.findByText(/^Taken back/)
    expect(focused().textContent).toBe('Close')
    fireEvent.click(focused())
    await settled()
    expect(focused().closest('li')?.querySelector('h3')?.textContent).toBe(name)
  })

  it('stays in the list of decisions while these are taken back one by one', async () => {
    const decision = (report: string): Decision => ({ kind: 'notSameEvent', article: 'x', report, story: [] })
    const state = (...decided: Decision[]) => ({ ...states.read, reading: { ...flood, decided } }) as PanelState
    const { rerender } = render(show(state(decision('a'), decision('b'))))
    within(screen.getByRole('region', { name: 'Your decisions' })).getAllByRole('button')[0]!.focus()
    rerender(show(state(decision('b'))))
    await settled()
    expect(focused().closest('#decided')).not.toBeNull()
  })

  it('returns from the field for a passage to the button that led there', async () => {
    render(<Panel state={states.read!} actions={actions} passage={{ here: NO_PASSAGE, actions: { check: async () => {}, date: async () => {}, leave: async () => {}, showMore: async () => {} } }} />)
    fireEvent.click(screen.getByRole('button', { name: 'Check a passage' }))
    fireEvent.click(screen.getByRole('button', { name: 'Back to the page' }))
    await settled()
    expect(focused().textContent).toBe('Check a passage')
  })

  it('is at the head of the page when a passage is left', async () => {
    const passage = { check: async () => {}, date: async () => {}, leave: async () => {}, showMore: async () => {} }
    const state = passageStates.read ?? Object.values(passageStates).find(({ kind }) => kind === 'read')!
    const { rerender } = render(<Panel state={states.read!} actions={actions} passage={{ here: { state, last: '', kept: [] }, actions: passage }} />)
    screen.getByRole('button', { name: 'Back to the page' }).focus()
    rerender(<Panel state={states.read!} actions={actions} passage={{ here: NO_PASSAGE, actions: passage }} />)
    await settled()
    expect(focused().closest('header')).not.toBeNull()
  })

  it('does not stay with a row that is shown no more', async () => {
    const { rerender } = render(show())
    first().focus()
    rerender(show(states.nothing!))
    await settled()
    expect(focused().isConnected).toBe(true)
  })
})
