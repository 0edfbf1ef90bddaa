import { fireEvent, screen, waitFor, within } from '@testing-library/preact'
import axe from 'axe-core'
import { beforeEach, describe, expect, it } from 'vitest'
import type { SourceFile } from '../../lib/corpus/import-job.ts'
import { actions, chooseFiles, csv, json, jsonl, keptActions, page, photo, planAs, planOf, said, show } from '../fixtures/library-page.tsx'
import { job, keys, table, views } from '../fixtures/library.ts'

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
    planAs(planOf([jsonl], { id: 'c1', name: 'Floods' }))
    show(views.plain!)
    chooseFiles('floods.jsonl')
    await waitFor(() => expect(actions.begin).toHaveBeenCalledWith(expect.anything(), { name: 'Floods', into: 'c1', tables: {} }))
  })

  it('leaves out what cannot be read, says which and why, and imports the rest', async () => {
    planAs(planOf([jsonl, photo]))
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
    planAs(planOf([photo]))
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
  beforeEach(() => { planAs(planOf([csv, { ...csv, path: 'more.csv' }])) })

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

describe('JSON with keys of its own', () => {
  beforeEach(() => { planAs(planOf([json, csv])) })

  it('is asked about with what was guessed, and with where it was said before', async () => {
    const { container } = show(views.plain!)
    chooseFiles('wire.json', 'floods.csv')
    await screen.findByRole('heading', { name: 'Which field of wire.json is what?' })
    expect(said()).toBe('wire.json has names of its own for what it holds: say which field is what.')
    expect(screen.getByText(/Filled in as you said for River floods since 1998/)).toBeTruthy()
    expect(screen.getByRole('columnheader', { name: 'source.name Publisher' })).toBeTruthy()
    expect(screen.getByRole('region', { name: 'The first entries of wire.json' }).textContent).toContain('Schools stay shut')
    // cells of JSON are parted by nothing that could be wrong
    expect(screen.queryByText('The rows look wrong')).toBeNull()
    expect((await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })).violations).toEqual([])
    fireEvent.change(screen.getByRole('combobox', { name: 'Title' }), { target: { value: '4' } })
    fireEvent.click(screen.getByRole('button', { name: 'Next file' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Import 2 files' }))
    await waitFor(() => expect(actions.begin).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ tables: { 'wire.json': { ...keys.guess, mapping: { ...keys.guess.mapping, title: 4 } }, 'floods.csv': table.guess } })))
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

  it('lists what could not be read, the first of it, and copies it as a table', async () => {
    show(views.done!)
    const details = screen.getByRole('region', { name: 'Imports' }).querySelector('details')!
    expect(details.textContent).toBe('1,204 places to look at')
    details.open = true
    fireEvent(details, new Event('toggle'))
    await waitFor(() => expect(within(details).getAllByRole('listitem')).toHaveLength(200))
    expect(details.textContent).toContain('floods-1998-2026.jsonl, line 17 No text.')
    expect(details.textContent).toContain('The first 200 of 1,204 are shown.')
    fireEvent.click(within(details).getByRole('button', { name: 'Copy the first 240' }))
    await waitFor(() => expect(said()).toBe('240 lines are copied.'))
    expect((actions.copy.mock.calls as unknown as string[][])[0]![0]!.split('\n')[1]).toBe('floods-1998-2026.jsonl\t48\tNot JSON: Unexpected end')
  })
})

describe('files of highlights among files of reports', () => {
  it('are told by what they hold: the ones come in where highlights are, the others are imported', async () => {
    keptActions.keptFiles.mockImplementation((files) => Promise.resolve((files as SourceFile[]).filter(({ path }) => path === 'mine.jsonl') as never))
    show(views.plain!)
    chooseFiles('mine.jsonl', 'floods.jsonl')
    await waitFor(() => expect(keptActions.takeIn).toHaveBeenCalledWith(expect.objectContaining({ path: 'mine.jsonl' })))
    await waitFor(() => expect(actions.begin).toHaveBeenCalledWith([expect.objectContaining({ path: 'floods.jsonl' })], expect.anything()))
    expect(document.querySelector('.arrivals')!.textContent).toContain('2 highlights came in')
  })

  it('alone begin no import', async () => {
    keptActions.keptFiles.mockImplementation((files) => Promise.resolve(files as never))
    show(views.plain!)
    chooseFiles('mine.jsonl')
    await waitFor(() => expect(document.querySelector('.arrivals')).not.toBeNull())
    expect([actions.plan.mock.calls.length, screen.queryAllByRole('alert').length]).toEqual([0, 0])
  })
})

describe('the room that is taken', () => {
  it('is said with whether the browser keeps what is there, and the browser can be asked', async () => {
    show(views.fleeting!)
    expect(document.querySelector('.lib__lasts')!.textContent).toBe('The browser may clear it when the device runs short of room.')
    fireEvent.click(screen.getByRole('button', { name: 'Ask it to keep it' }))
    await waitFor(() => expect(document.querySelector('.lib__lasts')!.textContent).toContain('The browser did not promise to keep it'))
    expect(screen.queryByRole('button', { name: 'Ask it to keep it' })).toBeNull()
  })

  it('is warned of where most of it is taken', () => {
    show(views.low!)
    expect(document.querySelector('.lib__low')!.textContent).toBe('81% of the room that the browser lends is used. Export a full backup, and delete corpora that you no longer need.')
    expect(document.querySelector('.lib__lasts')!.textContent).toBe('The browser keeps it until you delete it.')
  })
})
