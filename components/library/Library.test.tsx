import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ImportPlan } from '../../lib/corpus/import-job.ts'
import { floods, job, problems, table, views } from '../fixtures/library.ts'
import { Library } from './Library.tsx'
import type { LibraryActions, LibraryView } from './library-view.ts'

const settled = () => vi.fn(() => Promise.resolve())
const planOf = (files: ImportPlan['files'], into: ImportPlan['into'] = null): ImportPlan => ({ files, name: 'Floods', into })
const jsonl: ImportPlan['files'][number] = { path: 'floods.jsonl', bytes: 9, format: 'jsonl', problem: null, table: null }
const csv: ImportPlan['files'][number] = { path: 'floods.csv', bytes: 9, format: 'csv', problem: null, table }
const photo: ImportPlan['files'][number] = { path: 'photo.png', bytes: 9, format: null, problem: { file: 'photo.png', line: null, record: null, reason: 'binary', values: {}, read: false }, table: null }

function recordedActions(plan: ImportPlan) {
  return {
    plan: vi.fn(() => Promise.resolve(plan)), sample: vi.fn(() => Promise.resolve(table)), begin: vi.fn(() => Promise.resolve('j1')), pause: settled(), goOn: settled(), stop: settled(), dismiss: settled(),
    rename: settled(), switchOn: settled(), remove: vi.fn((_id: string) => Promise.resolve(12_480)), restore: settled(), purge: settled(), exportReports: settled(), problems: vi.fn(() => Promise.resolve({ problems, more: 964 })), copy: settled(),
  } satisfies LibraryActions
}

let actions: ReturnType<typeof recordedActions>
beforeEach(() => { actions = recordedActions(planOf([jsonl])) })
afterEach(cleanup)

const page = (view: LibraryView) => <Library view={view} actions={actions} tab="corpora" goTo={() => {}} search={null} />
const show = (view: LibraryView) => render(page(view))
const row = (name: string) => screen.getByRole('heading', { level: 3, name }).closest('li')!
const said = () => screen.getAllByRole('status')[0]!.textContent!.trim()

function chooseFiles(...names: string[]) {
  const input = document.querySelector<HTMLInputElement>('.add__acts input[type="file"]')!
  Object.defineProperty(input, 'files', { value: names.map((name) => new File(['x'], name)), configurable: true })
  fireEvent.change(input)
}

describe('every moment of the corpora', () => {
  it.each(Object.keys(views))('has one main heading and no violation that axe can see: %s', async (name) => {
    const { container } = show(views[name]!)
    expect(container.querySelectorAll('h1')).toHaveLength(1)
    // contrast needs layout: it is looked at in a browser
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })

  it('says that there is nothing of the reader\'s own yet', () => {
    show(views.empty!)
    expect(screen.getByText(/Nothing of your own yet/)).toBeTruthy()
  })

  it('says why the library could not be opened, and offers nothing that would change it', () => {
    show(views.failed!)
    expect(screen.getByRole('heading', { name: 'The library could not be opened' })).toBeTruthy()
    expect(screen.queryAllByRole('button')).toEqual([])
  })
})

describe('choosing files', () => {
  it('begins an import at once where nothing is to be asked', async () => {
    show(views.plain!)
    chooseFiles('floods.jsonl')
    await waitFor(() => expect(actions.begin).toHaveBeenCalledWith([{ path: 'floods.jsonl', file: expect.any(File) }], { name: 'Floods', into: null, tables: {} }))
  })

  it('adds to the collection that the same files made before', async () => {
    actions = recordedActions(planOf([jsonl], { id: 'c1', name: 'Floods' }))
    show(views.plain!)
    chooseFiles('floods.jsonl')
    await waitFor(() => expect(actions.begin).toHaveBeenCalledWith(expect.anything(), { name: 'Floods', into: 'c1', tables: {} }))
  })

  it('leaves out what cannot be read, says which and why, and imports the rest', async () => {
    actions = recordedActions(planOf([jsonl, photo]))
    show(views.plain!)
    chooseFiles('floods.jsonl', 'photo.png')
    await waitFor(() => expect(actions.begin).toHaveBeenCalledWith([expect.objectContaining({ path: 'floods.jsonl' })], expect.anything()))
    expect(screen.getByRole('alert').textContent).toBe('One file could not be read and was left out.')
    const details = screen.getByRole('alert').parentElement!.querySelector('details')!
    details.open = true
    fireEvent(details, new Event('toggle'))
    await waitFor(() => expect(details.textContent).toContain('photo.png It holds no text.'))
  })

  it('begins nothing where none can be read', async () => {
    actions = recordedActions(planOf([photo]))
    show(views.plain!)
    chooseFiles('photo.png')
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('This file could not be read, so nothing was imported.'))
    expect(actions.begin).not.toHaveBeenCalled()
  })

  it('says what went wrong where the import could not begin', async () => {
    actions.begin.mockRejectedValueOnce(new Error('no room'))
    show(views.plain!)
    chooseFiles('floods.jsonl')
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('no room'))
  })
})

describe('a table', () => {
  beforeEach(() => { actions = recordedActions(planOf([csv, { ...csv, path: 'more.csv' }])) })

  it('is asked about once for all files that have the same columns, with its first rows, and its heading has the focus', async () => {
    show(views.plain!)
    chooseFiles('floods.csv', 'more.csv')
    const heading = await screen.findByRole('heading', { name: 'What are the columns of floods.csv?' })
    expect(document.activeElement).toBe(heading)
    expect(screen.getByRole('region', { name: 'The first rows of floods.csv' }).textContent).toContain('Verrin rises past its mark')
    fireEvent.change(screen.getByRole('combobox', { name: 'Publisher' }), { target: { value: '' } })
    fireEvent.click(screen.getByRole('button', { name: 'Import 2 files' }))
    const told = { ...table.guess, mapping: { ...table.guess.mapping, publisher: null } }
    await waitFor(() => expect(actions.begin).toHaveBeenCalledWith(expect.anything(), { name: 'Floods', into: null, tables: { 'floods.csv': told, 'more.csv': told } }))
  })

  it('is not imported without a column for the text', async () => {
    show(views.plain!)
    chooseFiles('floods.csv', 'more.csv')
    const text = await screen.findByRole('combobox', { name: 'Text' })
    fireEvent.change(text, { target: { value: '' } })
    fireEvent.click(screen.getByRole('button', { name: 'Import 2 files' }))
    expect((await screen.findByRole('alert')).textContent).toBe('Say which column holds the text.')
    expect(document.activeElement).toBe(text)
    expect(actions.begin).not.toHaveBeenCalled()
  })

  it('can be read in another way', async () => {
    show(views.plain!)
    chooseFiles('floods.csv', 'more.csv')
    fireEvent.change(await screen.findByLabelText('Between cells'), { target: { value: ';' } })
    await waitFor(() => expect(actions.sample).toHaveBeenCalledWith(expect.objectContaining({ path: 'floods.csv' }), { ...table.guess, delimiter: ';' }))
  })

  it('can be left alone', async () => {
    show(views.plain!)
    chooseFiles('floods.csv', 'more.csv')
    fireEvent.click(await screen.findByRole('button', { name: 'Do not import' }))
    expect(screen.getByRole('heading', { name: 'Add reports' })).toBeTruthy()
    expect(actions.begin).not.toHaveBeenCalled()
  })
})

describe('an import', () => {
  it('shows how far it is, how fast, and can be halted and ended', () => {
    show(views.reading!)
    const card = screen.getByRole('region', { name: 'Imports' })
    expect(within(card).getByRole('progressbar', { name: 'How far River floods since 1998 is read' }).getAttribute('value')).toBe(String(job.bytesRead))
    expect(card.textContent).toContain('12,480 reports added312 known already1,912 a second38% of 210 MB')
    fireEvent.click(within(card).getByRole('button', { name: 'Pause: River floods since 1998' }))
    fireEvent.click(within(card).getByRole('button', { name: 'Stop: River floods since 1998' }))
    expect([actions.pause, actions.stop].map((act) => act.mock.calls)).toEqual([[['j1']], [['j1']]])
  })

  it.each([
    ['paused', 'Go on', ''], ['interrupted', 'Go on', 'goes on where it stopped'], ['full', 'Try again', 'no room for more. What was added is kept'], ['broken', 'Try again', 'the worker ended'],
  ])('goes on where the reader wishes: %s', (name, button, words) => {
    show(views[name]!)
    expect(screen.getByRole('region', { name: 'Imports' }).textContent).toContain(words)
    fireEvent.click(screen.getByRole('button', { name: `${button}: River floods since 1998` }))
    expect(actions.goOn).toHaveBeenCalledWith('j1', null)
  })

  it('says aloud that it has come to its end', () => {
    const { rerender } = show(views.reading!)
    rerender(page(views.done!))
    expect(said()).toBe('River floods since 1998: Done.')
  })

  it('lists what could not be read, the first of it, and copies all as a table', async () => {
    show(views.done!)
    const details = screen.getByRole('region', { name: 'Imports' }).querySelector('details')!
    expect(details.textContent).toBe('1,204 places to look at')
    details.open = true
    fireEvent(details, new Event('toggle'))
    await waitFor(() => expect(within(details).getAllByRole('listitem')).toHaveLength(200))
    expect(details.textContent).toContain('floods-1998-2026.jsonl, line 17 No text.')
    expect(details.textContent).toContain('The first 200 of 1,204 are shown.')
    fireEvent.click(within(details).getByRole('button', { name: 'Copy all 240' }))
    await waitFor(() => expect(said()).toBe('240 lines are copied.'))
    expect((actions.copy.mock.calls as unknown as string[][])[0]![0]!.split('\n')[1]).toBe('floods-1998-2026.jsonl\t48\tNot JSON: Unexpected end')
  })
})

describe('a collection', () => {
  it('can be switched off', () => {
    show(views.plain!)
    fireEvent.click(screen.getByRole('switch', { name: 'Compare with River floods since 1998, and search it' }))
    expect(actions.switchOn).toHaveBeenCalledWith('c1', false)
  })

  it('takes a new name where the old one stands; Escape leaves it, and the focus goes back to the button', async () => {
    show(views.plain!)
    const rename = () => within(row('River floods since 1998')).getByRole('button', { name: 'Rename River floods since 1998' })
    fireEvent.click(rename())
    const field = screen.getByRole('textbox', { name: 'Name' }) as HTMLInputElement
    expect([document.activeElement, field.value]).toEqual([field, 'River floods since 1998'])
    fireEvent.keyDown(field, { key: 'Escape' })
    await waitFor(() => expect(document.activeElement).toBe(rename()))
    expect(actions.rename).not.toHaveBeenCalled()
    fireEvent.click(rename())
    fireEvent.input(screen.getByRole('textbox', { name: 'Name' }), { target: { value: '  Floods ' } })
    fireEvent.submit(screen.getByRole('textbox', { name: 'Name' }).closest('form')!)
    expect(actions.rename).toHaveBeenCalledWith('c1', 'Floods')
  })

  it('keeps its name where none is written', () => {
    show(views.plain!)
    fireEvent.click(screen.getByRole('button', { name: 'Rename River floods since 1998' }))
    fireEvent.input(screen.getByRole('textbox', { name: 'Name' }), { target: { value: '  ' } })
    fireEvent.submit(screen.getByRole('textbox', { name: 'Name' }).closest('form')!)
    expect(screen.getByRole('alert').textContent).toBe('A corpus needs a name.')
    expect(actions.rename).not.toHaveBeenCalled()
  })

  it('is imported again into itself', async () => {
    show(views.plain!)
    const input = row('River floods since 1998').querySelector<HTMLInputElement>('input[type="file"]')!
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'floods.jsonl')], configurable: true })
    fireEvent.change(input)
    await waitFor(() => expect(actions.begin).toHaveBeenCalledWith(expect.anything(), { name: 'Floods', into: 'c1', tables: {} }))
  })

  it('is deleted with a way back that has the focus, and names what is lost; brought back, its button has the focus', async () => {
    const { rerender } = show(views.plain!)
    fireEvent.click(screen.getByRole('button', { name: 'Delete River floods since 1998' }))
    const undo = await screen.findByRole('button', { name: 'Undo' })
    rerender(page({ ...views.plain!, collections: views.plain!.collections!.slice(0, 2) }))
    expect(document.activeElement).toBe(undo)
    expect(screen.getByRole('group', { name: 'Deleted: River floods since 1998' }).textContent).toContain('River floods since 1998 is deleted: 12,480 reports. It can be brought back until this page is closed.')
    fireEvent.click(undo)
    await waitFor(() => expect(actions.restore).toHaveBeenCalledWith('c1'))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull())
    rerender(page(views.plain!))
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Delete River floods since 1998'))
    expect(actions.purge).not.toHaveBeenCalled()
  })

  it('is gone for good when the way back is closed, and the focus goes to the heading', async () => {
    show(views.plain!)
    fireEvent.click(screen.getByRole('button', { name: 'Delete River floods since 1998' }))
    await screen.findByRole('button', { name: 'Undo' })
    fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }))
    expect(actions.purge).toHaveBeenCalledWith('c1')
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Corpora' }))
  })

  it('that was deleted before can still be brought back when the next one is deleted', async () => {
    show(views.plain!)
    fireEvent.click(screen.getByRole('button', { name: 'Delete River floods since 1998' }))
    const first = await screen.findByRole('group', { name: 'Deleted: River floods since 1998' })
    fireEvent.click(screen.getByRole('button', { name: 'Delete Saved articles' }))
    const second = await screen.findByRole('group', { name: 'Deleted: Saved articles' })
    expect(actions.purge).not.toHaveBeenCalled()
    fireEvent.click(within(first).getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(actions.restore).toHaveBeenCalledWith('c1'))
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Deleted: River floods since 1998' })).toBeNull())
    expect(second.isConnected).toBe(true)
  })

  it('cannot be given the name of another', async () => {
    show(views.plain!)
    fireEvent.click(screen.getByRole('button', { name: 'Rename River floods since 1998' }))
    const field = screen.getByRole('textbox', { name: 'Name' })
    fireEvent.input(field, { target: { value: ' saved  Articles' } })
    fireEvent.submit(field.closest('form')!)
    expect(screen.getByRole('alert').textContent).toBe('Another corpus has this name.')
    expect(actions.rename).not.toHaveBeenCalled()
  })

  it('of which nothing could be read says so, and no size or date of nothing', () => {
    const { container } = show({ ...views.plain!, collections: [{ ...floods, reports: 0, newest: null, bytes: 0, problems: 200 }] })
    expect([...container.querySelectorAll('.collection__facts li')].map(({ textContent }) => textContent)).toEqual(['0 reports', 'nothing of it could be read'])
  })

  it('says so where an act could not be done', async () => {
    actions.exportReports.mockRejectedValueOnce(new Error('no room'))
    show(views.plain!)
    fireEvent.click(screen.getByRole('button', { name: 'Export River floods since 1998' }))
    await waitFor(() => expect(said()).toBe('This could not be done, so nothing has changed: no room'))
    expect(floods.name).toBe('River floods since 1998')
  })
})
