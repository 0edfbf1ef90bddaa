import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { droppedFiles } from './dropped-files.ts'
import { useDropping } from './dropping.ts'

afterEach(cleanup)

const fileEntry = (path: string, content: string | null) => ({
  isDirectory: false, fullPath: path,
  file: (resolve: (file: File) => void, reject: (error: unknown) => void) => (content === null ? reject(new DOMException('gone', 'NotFoundError')) : resolve(new File([content], path.replace(/^.*\//, '')))),
})
/** A folder that gives its entries some at a time, as browsers do. */
const folder = (path: string, children: readonly object[], step = 100) => ({
  isDirectory: true, fullPath: path,
  createReader() {
    let at = 0
    return { readEntries: (resolve: (entries: object[]) => void) => { resolve(children.slice(at, at + step)); at += step } }
  },
})
const drop = (entries: readonly (object | null)[], files: readonly File[] = []) =>
  ({ types: ['Files'], items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files }) as unknown as DataTransfer

describe('the files of a drop', () => {
  it('are those of its folders too, in the order of their paths', async () => {
    const many = Array.from({ length: 250 }, (_, at) => fileEntry(`/news/${String(at).padStart(3, '0')}.md`, 'x'))
    const { files, unopened } = await droppedFiles(drop([folder('/news', many), fileEntry('/a.jsonl', '{}')]))
    expect([files.length, files[0]!.path, files[1]!.path, files[250]!.path, unopened]).toEqual([251, 'a.jsonl', 'news/000.md', 'news/249.md', []])
  })

  it('are all that can be opened, and the others are named', async () => {
    const { files, unopened } = await droppedFiles(drop([fileEntry('/a.jsonl', null), folder('/b', [fileEntry('/b/c.jsonl', '{}'), fileEntry('/b/d.jsonl', null)])]))
    expect([files.map(({ path }) => path), unopened.map(({ file, reason }) => [file, reason])]).toEqual([['b/c.jsonl'], [['a.jsonl', 'unreadable'], ['b/d.jsonl', 'unreadable']]])
  })

  it('come without folders from a browser that knows none', async () => {
    expect((await droppedFiles(drop([null], [new File(['{}'], 'a.jsonl')]))).files.map(({ path }) => path)).toEqual(['a.jsonl'])
  })
})

describe('dropping', () => {
  function Page() {
    const { over, dropped } = useDropping()
    return <p>{over ? 'over' : 'not over'}; {dropped?.files.map(({ path }) => path).join()}; {dropped?.unopened?.map(({ file }) => file).join()}<b>child</b></p>
  }
  const send = (kind: 'dragEnter' | 'dragLeave' | 'dragOver' | 'drop', dataTransfer: DataTransfer, on: Element = document.body) => {
    const event = new Event(kind.toLowerCase(), { bubbles: true, cancelable: true })
    Object.defineProperty(event, 'dataTransfer', { value: dataTransfer })
    fireEvent(on, event)
    return event.defaultPrevented
  }
  const shown = () => document.querySelector('p')!.textContent

  it('is shown while files are over the page, whatever of it they are over', () => {
    render(<Page />)
    send('dragEnter', drop([]))
    send('dragEnter', drop([]), screen.getByText('child'))
    send('dragLeave', drop([]))
    expect(shown()).toContain('over;')
    expect(shown()).not.toContain('not over')
    send('dragLeave', drop([]), screen.getByText('child'))
    expect(shown()).toContain('not over')
  })

  it('takes the files, so that the browser does not open them in place of the page, and knows what could not be opened', async () => {
    render(<Page />)
    send('dragEnter', drop([]))
    expect(send('dragOver', drop([]))).toBe(true)
    expect(send('drop', drop([fileEntry('/a.jsonl', '{}'), fileEntry('/b.jsonl', null)]))).toBe(true)
    await vi.waitFor(() => expect(shown()).toContain('not over; a.jsonl; b.jsonl'))
  })

  it('leaves alone what is no file: words that are dragged', () => {
    render(<Page />)
    const words = { types: ['text/plain'], items: [], files: [] } as unknown as DataTransfer
    send('dragEnter', words)
    expect(shown()).toContain('not over')
    expect([send('dragOver', words), send('drop', words)]).toEqual([false, false])
  })
})
