import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { highlightOf, rowOf as keptRowOf } from '../components/fixtures/highlights.ts'
import { TABS, type Tab } from '../components/library/library-view.ts'
import { writeBackup } from '../lib/highlights/formats/backup.ts'
import { axeFindings } from './axe.ts'
import { BROWSERS } from './browsers.ts'
import { walkByKeys } from './by-keys.ts'
import { chooseFiles, collections, goToPart, openLibrary } from './library.ts'
import { until, type Driven, type Light, type Panel } from './panel.ts'

const LIBRARY = 'library.html'
const DECISION = { kind: 'wrongNumber', figure: { document: 'sputnik-2017-06-11', in: 'text', quote: '7,500', before: '', after: ' soldiers' } }
const HIGHLIGHTS = [highlightOf('a', 'The dyke held through the night', { tags: ['river', 'to check'], note: 'ask the warden' }), keptRowOf('r'), { ...highlightOf('long', 'W'.repeat(300)), article: { ...highlightOf('', '').article, address: 'https://long.example/', title: 'Unteilbar'.repeat(30) } }]
const REPORTS = Array.from({ length: 12 }, (_, at) => JSON.stringify({ id: `r${at}`, title: `Report ${at} of the valley`, published: '2024-03-05', text: `The valley saw ${at + 40} millimetres of rain.` }))

describe.each(BROWSERS)('who cannot see or cannot point can use the library, in $name', ({ launch }) => {
  let driven: Driven
  let library: Panel
  const isThere = (name: string, of: Panel) => async () => (await collections(of)).some((one) => one.name === name)

  const turnTo = async (part: Tab) => {
    await goToPart(library, part)
    await until(() => library.run((document, part) => document.querySelector('main')?.ariaLabel?.toLowerCase() === part, part), `the part ${part}`)
  }

  beforeAll(async () => {
    driven = await launch()
    library = await openLibrary(driven)
    await chooseFiles(library, { 'wire.jsonl': [...REPORTS, 'not json'].join('\n') })
    await until(async () => (await collections(library)).some(({ text }) => text.includes('12 reports')), 'the file to be imported')
  })

  afterAll(() => driven?.close())

  test('a name is changed by keys alone, and another window sees it', async () => {
    const other = await openLibrary(driven, 'corpora', '?other')
    await until(isThere('wire', other), 'the other window to show it')
    await driven.keys([], LIBRARY)
    await library.run((document) => document.querySelector<HTMLElement>('[aria-label="Rename wire"]')!.focus())
    await driven.keys(['Enter'], LIBRARY)
    await until(() => library.run((document) => document.activeElement?.localName === 'input'), 'the field for the name')
    await driven.keys([...'The wire', 'Enter'], LIBRARY)
    await until(isThere('The wire', other), 'the other window to see the new name')
    expect(await library.run((document) => document.activeElement?.getAttribute('aria-label'))).toBe('Rename The wire')
  })

  describe('with what was kept', () => {
    beforeAll(async () => {
      await chooseFiles(library, { 'mine.jsonl': [...writeBackup({ highlights: HIGHLIGHTS, decisions: [{ v: 1, key: 'd', made: 5, decision: DECISION }], articles: [], settings: null })].join('') })
      await until(() => library.run((document) => document.querySelectorAll('.kept').length === 3), 'what was kept to be shown')
      await library.run((document) => document.querySelector<HTMLInputElement>('.kept__choose input')!.click())
      await until(() => library.run((document) => document.querySelector('.bulk') !== null), 'what is done with several')
    })

    test.each<[Light, number]>([['light', 252], ['light', 320], ['dark', 1280], ['forced', 320]])('nothing stands out over the side, and axe finds nothing: %s, %d px wide', async (light, width) => {
      await driven.look(light, width, LIBRARY)
      for (const part of TABS) {
        await turnTo(part)
        const [wide, room] = await library.run((document) => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
        expect([part, wide! <= room!]).toEqual([part, true])
        expect(await axeFindings(library, light)).toEqual([])
      }
    })

    test.each(TABS)('all is reached by keys, which show where they are: %s', async (part) => {
      await driven.look('light', 1280, LIBRARY)
      await turnTo(part)
      await library.run((document) => document.querySelectorAll('details:not(.menu)').forEach((closed) => { (closed as HTMLDetailsElement).open = true }))
      expect(await walkByKeys(driven, library, LIBRARY)).toEqual({ missed: [], unseen: [], small: [] })
    })
  })
})
