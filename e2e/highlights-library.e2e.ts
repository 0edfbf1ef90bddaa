import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeBackup } from '../lib/highlights/formats/backup.ts'
import { readAnnotations } from '../lib/highlights/formats/import-highlights.ts'
import type { Highlight } from '../lib/highlights/highlight.ts'
import { highlightOf, rowOf } from '../components/fixtures/highlights.ts'
import { BROWSERS } from './browsers.ts'
import { recordsOf } from './kept.ts'
import { chooseFiles, goToPart, openLibrary, typeInSearch } from './library.ts'
import { press, until, type Driven, type Panel } from './panel.ts'

const article = highlightOf('', '').article
const ferry = { ...article, address: 'https://ledger.example/ferry', title: 'Ferry aground off Kestrel Point', publisher: 'The Bay Ledger', published: '2025-11-03' }
const OWN: Highlight[] = [
  highlightOf('dyke', 'The dyke held through the night', { tags: ['river'], note: 'ask the warden', made: Date.UTC(2026, 9, 1) }),
  { ...rowOf('row'), made: Date.UTC(2026, 9, 2) },
  { ...highlightOf('tugs', 'Two tugs reached her before noon', { tags: ['ferry'], made: Date.UTC(2026, 9, 3) }), article: ferry },
  { ...highlightOf('boats', '=HYPERLINK("https://x.example") is what the sign on the boats said', { made: Date.UTC(2026, 9, 4) }), article: ferry },
]
const DECISION = { v: 1, key: JSON.stringify(['wrongNumber', ['sputnik-2017-06-11', 'text', '', '7,500', ' soldiers']]), made: 5, decision: { kind: 'wrongNumber', figure: { document: 'sputnik-2017-06-11', in: 'text', quote: '7,500', before: '', after: ' soldiers' } } }
const MILL = { id: 'https://kestrel.example/mill', title: 'Cotton mill of Lower Verrin reopens', publisher: 'Kestrel Weekly', published: '2022-05-26', url: 'https://kestrel.example/mill', language: 'en', form: 'full', text: 'The cotton mill of Lower Verrin has opened its gates again after eleven months.', credit: [], cites: [], unknown: [] }
const BACKUP = [...writeBackup({ highlights: OWN, decisions: [DECISION], articles: [MILL], settings: null })].join('')
/** A line that is no JSON, one that is no highlight, and no end. */
const BROKEN = [...writeBackup({ highlights: [OWN[0], { v: 1, id: 'half' }, highlightOf('new', 'Nobody slept in the lower town')], decisions: [], articles: [], settings: null })].join('').replace('{"highlight":{"v":1,"id":"half"}}', '{"highlight":{"v":1,"id":"half"}}\n{"highli').replace(/\{"end".*\n/, '')
const MANY = 10_000

describe.each(BROWSERS)('highlights in the library in $name', ({ launch }) => {
  let driven: Driven
  let library: Panel

  const open = (query?: string) => openLibrary(driven, 'highlights', query)
  const take = (name: string, content: string) => chooseFiles(library, { [name]: content }, 'keeping')
  const arrived = (name: string, timeout?: number) => until(() => library.run((document, name) => [...document.querySelectorAll('.arrivals__one')].find((one) => one.querySelector('h2')?.textContent === name)?.textContent ?? '', name), `${name} to have come in`, timeout)
  const quotes = (of = library) => of.run((document) => [...document.querySelectorAll<HTMLElement>('.kept')].map((card) => card.dataset.highlight!))
  const shows = (ids: string[], of = library) => until(async () => JSON.stringify(await quotes(of)) === JSON.stringify(ids), `the list to show ${ids.join(', ')}`)
  const type = (words: string) => typeInSearch(library, words)
  /** What the page would have saved as a file, as text in which each letter is a byte. */
  const saved = async (button: RegExp) => {
    await library.run((document, words) => {
      const window = document.defaultView as unknown as typeof globalThis & { kept?: Blob; keptName?: string }
      window.kept = undefined
      window.URL.createObjectURL = (of) => {
        window.kept = of as Blob
        return 'blob:none'
      }
      window.HTMLAnchorElement.prototype.click = function () { window.keptName = this.download }
      const menu = document.querySelector<HTMLDetailsElement>('.exp')!
      menu.open = true
      ;[...menu.querySelectorAll('button')].find((one) => new RegExp(words).test(one.textContent!))!.click()
    }, button.source)
    const file = await until(() => library.run(async (document) => {
      const { kept, keptName } = document.defaultView as unknown as { kept?: Blob; keptName?: string }
      return kept === undefined ? null : { name: keptName!, bytes: [...new Uint8Array(await kept.arrayBuffer())].map((byte) => String.fromCharCode(byte)).join('') }
    }), 'the file to be made', 30_000)
    return { name: file.name, bytes: Buffer.from(file.bytes, 'latin1') }
  }
  const ALL = ['tugs', 'boats', 'dyke', 'row']

  beforeAll(async () => {
    driven = await launch()
    library = await open()
  })
  afterAll(() => driven?.close())

  test('teaches how something is kept, and takes a backup in: highlights, a kept article and a decision', async () => {
    expect(await library.run((document) => document.querySelector('.say__title')?.textContent)).toBe('Nothing kept yet')
    await take('mine.jsonl', BACKUP)
    expect(await arrived('mine.jsonl')).toContain('4 highlights came in, 1 kept article, 1 decision.')
    await shows(ALL)
    expect(await library.run((document) => [...document.querySelectorAll('.shelf .shelf__title')].map(({ textContent }) => textContent))).toEqual([ferry.title, article.title, MILL.title])
    expect(await library.run((document) => document.querySelector('.lib__lasts')?.textContent)).toMatch(/^The browser (?:keeps it until you delete it|may clear it)/)
  })

  test('twice it adds nothing', async () => {
    await take('again.jsonl', BACKUP)
    expect(await arrived('again.jsonl')).toContain('No highlight came in; 6 were there already.')
  })

  test('narrows as words are typed, and by what is chosen beside the list', async () => {
    await type('warden')
    await shows(['dyke'])
    await type('')
    await shows(ALL)
    await library.run((document) => { document.querySelector<HTMLDetailsElement>('.filters')!.open = true })
    expect(await library.run((document) => {
      const box = [...document.querySelectorAll('.choices label')].find((label) => label.textContent!.startsWith('The Bay Ledger'))!.querySelector('input')!
      box.click()
      return box.checked
    })).toBe(true)
    await shows(['tugs', 'boats'])
    expect(await press(library, 'Clear the filter')).toBe(true)
    await shows(ALL)
  })

  test('a note and a tag that are written here are seen by another window', async () => {
    const other = await open('?other')
    await shows(ALL, other)
    await library.run((document) => {
      const { Event, KeyboardEvent } = document.defaultView as unknown as typeof globalThis
      const card = document.querySelector('[data-highlight="tugs"]')!
      const note = card.querySelector('textarea')!
      note.value = 'which tugs?'
      note.dispatchEvent(new Event('input', { bubbles: true }))
      const tag = card.querySelector<HTMLInputElement>('.tags__field')!
      tag.value = 'harbour'
      tag.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    })
    await until(() => other.run((document) => {
      const card = document.querySelector('[data-highlight="tugs"]')!
      return card.querySelector('textarea')!.value === 'which tugs?' && card.querySelector('.tags__all')?.textContent === 'ferryharbour'
    }), 'the other window to show the note and the tag')
  })

  test('the last words of a note are kept where the page is loaded anew at once', async () => {
    const other = await driven.library('?other')
    await other.run((document) => {
      const { Event, location } = document.defaultView as unknown as typeof globalThis
      const note = document.querySelector<HTMLTextAreaElement>('[data-highlight="boats"] textarea')!
      note.value = 'seen at dawn'
      note.dispatchEvent(new Event('input', { bubbles: true }))
      location.reload()
    })
    await until(async () => (await recordsOf(driven)).find(({ id }) => id === 'boats')?.highlight.note === 'seen at dawn', 'the note to be on the device')
    await until(() => library.run((document) => document.querySelector<HTMLTextAreaElement>('[data-highlight="boats"] textarea')!.value === 'seen at dawn'), 'the note to be shown')
    await until(async () => JSON.stringify(await quotes(await driven.library('?other')).catch(() => [])) === JSON.stringify(ALL), 'the other window to show all again')
  })

  test('deleted it is gone from both windows, and comes back to both', async () => {
    const other = await driven.library('?other')
    expect(await press(library, 'Delete: The dyke held through the night')).toBe(true)
    await shows(['tugs', 'boats', 'row'], other)
    await until(() => library.run((document) => document.activeElement?.textContent === 'Undo'), 'the way back to have the focus')
    expect(await press(library, 'Undo')).toBe(true)
    await shows(ALL, other)
    await until(() => library.run((document) => (document.activeElement as HTMLElement | null)?.dataset.highlight === 'dyke'), 'the highlight to have the focus')
  })

  test('several are given a tag at once, and exported alone as a table that a parser of CSV reads', async () => {
    await library.run((document) => { for (const id of ['tugs', 'boats']) document.querySelector<HTMLInputElement>(`[data-highlight="${id}"] .kept__choose input`)!.click() })
    await until(() => library.run((document) => document.querySelector('.bulk')?.textContent?.includes('2 chosen')), 'two to be chosen')
    await library.run((document) => {
      const field = document.querySelector<HTMLInputElement>('.bulk input')!
      field.value = 'to check'
      field.form!.requestSubmit()
    })
    await until(() => library.run((document) => document.querySelector('[data-highlight="boats"] .tags__all')?.textContent === 'to check'), 'the tag to be on them')
    const { name, bytes } = await saved(/^Table/)
    const { data } = Papa.parse<Record<string, string>>(bytes.toString().replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true })
    expect([name, data.map(({ quote, tags }) => [quote, tags])]).toEqual([expect.stringMatching(/^second-source-.*\.csv$/), [['Two tugs reached her before noon', 'ferry; harbour; to check'], [`'${OWN[3]!.quote}`, 'to check']]])
    expect(await press(library, 'Undo')).toBe(true)
    await until(() => library.run((document) => document.querySelector('[data-highlight="boats"] .tags__all') === null && document.querySelector('[data-highlight="tugs"] .tags__all')?.textContent === 'ferryharbour'), 'the tag to be taken back')
    expect(await press(library, 'Choose none')).toBe(true)
    await until(() => library.run((document) => document.querySelector('.bulk') === null), 'none to be chosen')
  })

  test('all are exported as Markdown, a file an article, and as annotations that come in again', async () => {
    const markdown = await saved(/^Markdown/)
    expect(Object.entries(unzipSync(new Uint8Array(markdown.bytes))).map(([name, text]) => [name, strFromU8(text).includes('---\ntitle: ')])).toEqual([[`${article.title}.md`, true], [`${ferry.title}.md`, true]])
    const { highlights } = await readAnnotations((await saved(/^Web Annotation/)).bytes.toString(), 0)
    expect(highlights.map(({ id, note }) => [id, note])).toEqual([['dyke', 'ask the warden'], ['row', ''], ['tugs', 'which tugs?'], ['boats', 'seen at dawn']])
  })

  test('a broken file brings in what can be read, and each other place is listed with its line and reason', async () => {
    await take('broken.jsonl', BROKEN)
    expect(await arrived('broken.jsonl')).toContain('1 highlight came in; 1 was there already.')
    await library.run((document) => { document.querySelector<HTMLDetailsElement>('.arrivals .problems')!.open = true })
    const places = await until(() => library.run((document) => [...document.querySelectorAll('.arrivals .problems__list li')].map(({ textContent }) => textContent)).then((all) => (all.length > 0 ? all : null)), 'the places to be listed')
    expect(places).toEqual(['line 4 Not JSON.', 'line 6 The file ends in the middle.', 'line 3 Not a whole highlight.'])
  })

  test('a decision stands in words, is taken back, and that is undone', async () => {
    await goToPart(library, 'decisions')
    const words = () => library.run((document) => [...document.querySelectorAll('.decisions .decided p')].map(({ textContent }) => textContent).join())
    await until(async () => (await words()).startsWith('Misread: “7,500” in Sputnik International.'), 'the decision')
    expect(await press(library, 'Undo: Misread: “7,500” in Sputnik International.')).toBe(true)
    await until(async () => (await words()) === '', 'the decision to be taken back')
    expect(await press(library, 'Undo')).toBe(true)
    await until(async () => (await words()).startsWith('Misread: “7,500” in Sputnik International.'), 'it to be decided again')
  })

  test('a backup put among reports comes in as what it is; ten thousand highlights are all there, and the list draws few of them', async () => {
    await goToPart(library, 'corpora')
    const many = Array.from({ length: MANY }, (_, i) => ({ ...highlightOf(`m${i}`, `Passage ${i} of the long list`), article: { ...article, address: `https://paper.example/${i % 900}`, title: `Part ${i % 900}` } }))
    await until(() => library.run((document) => document.querySelector('.add__acts input[type="file"]') !== null), 'the way to add files')
    await chooseFiles(library, { 'many.jsonl': [...writeBackup({ highlights: many, decisions: [], articles: [], settings: null })].join('') })
    expect(await arrived('many.jsonl', 60_000)).toContain('10,000 highlights came in.')
    await until(() => library.run((document) => document.querySelector('.keeping__count')?.textContent?.startsWith('10,005 highlights')), 'the list to hold all of them', 30_000)
    const drawn = await until(async () => (await quotes()).length, 'the list to be drawn')
    expect(drawn).toBeLessThan(200)
    await type('passage 7777 of')
    await shows(['m7777'])
    await type('')
    const backup = await saved(/^Full backup/)
    expect([backup.name, backup.bytes.toString().split('\n').length]).toEqual([expect.stringMatching(/^second-source-backup-.*\.jsonl$/), 1 + 1 + 1 + 10_005 + 1 + 1])
  }, 150_000)
})
