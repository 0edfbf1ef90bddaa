import { fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { actions, page, row, said, show } from '../fixtures/library-page.tsx'
import { floods, views } from '../fixtures/library.ts'

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
