import { describe, expect, it } from 'vitest'
import type { Collection } from './collection.ts'
import { filePrint, planImport, sampleTable, wantedFiles } from './plan-import.ts'

const file = (path: string, content = '{"text":"A ferry sank."}') => ({ path, file: new Blob([content]) })
const collection = (changes: Partial<Collection & { prints: string[] }>): Collection & { prints: string[] } => ({ id: 'c1', name: 'Floods', on: true, kind: 'imported', format: 'jsonl', fileNames: [], imported: 0, reports: 0, newest: null, bytes: null, problems: 0, prints: [], ...changes })

describe('a plan of an import', () => {
  it('says what each file is, or why it cannot be read, and what a collection of them may be called', async () => {
    const plan = await planImport([file('floods/a.jsonl'), file('floods/b.png', '\x89PNG\x00\x01'.repeat(50)), file('floods/c.csv', 'headline;body;when\nFerry;It sank.;2021')], [])
    expect(plan).toMatchObject({ name: 'floods', into: null, files: [{ format: 'jsonl', problem: null }, { format: null, problem: { file: 'floods/b.png', reason: 'binary' } }, { format: 'csv', table: { columns: ['headline', 'body', 'when'], rows: [['Ferry', 'It sank.', '2021']], guess: { delimiter: ';', header: true, mapping: { title: 0, text: 1 } } } }] })
    expect((await planImport([file('My floods.2021.jsonl.gz')], [])).name).toBe('My floods.2021')
    expect((await planImport([file('a.jsonl'), file('b.jsonl'), file('c.jsonl')], [])).name).toBe('a + 2')
  })

  it('knows files again by what they hold, or all by their names', async () => {
    const prints = [await filePrint(file('').file)]
    expect((await planImport([file('renamed.jsonl')], [collection({ prints })])).into).toEqual({ id: 'c1', name: 'Floods' })
    expect((await planImport([file('a.jsonl', '{"text":"Another."}')], [collection({ prints, fileNames: ['a.jsonl'] })])).into).not.toBeNull()
    expect((await planImport([file('a.jsonl', '{"text":"Another."}')], [collection({ prints, fileNames: ['a.jsonl', 'b.jsonl'] })])).into).toBeNull()
    expect((await planImport([file('a.jsonl')], [collection({ prints, kind: 'saved' })])).into).toBeNull()
  })

  it('leaves out what systems put beside files, and the parts of saved pages', () => {
    const paths = ['a/.DS_Store', 'a/__MACOSX/x.json', 'a/Thumbs.db', 'a/Page.html', 'a/Page_files/frame.html', 'a/Page-Dateien/ad.html', 'a/Other_files/b.json', 'a/c.md', '.git/x.json']
    expect(wantedFiles(paths.map((path) => file(path))).map(({ path }) => path)).toEqual(['a/Page.html', 'a/Other_files/b.json', 'a/c.md'])
  })

  it('reads the beginning of a table anew as the reader says', async () => {
    const table = file('a.csv', 'Ferry|It sank.\nDam|It holds.')
    const options = { mapping: { text: 1, title: 0, published: null, publisher: null, url: null, id: null, language: null }, keys: null, delimiter: '|', header: false, encoding: 'utf-8' }
    expect(await sampleTable(table, options)).toMatchObject({ columns: ['1', '2'], rows: [['Ferry', 'It sank.'], ['Dam', 'It holds.']] })
    expect(await sampleTable(table, { ...options, header: true })).toMatchObject({ columns: ['Ferry', 'It sank.'], rows: [['Dam', 'It holds.']] })
  })
})
