import { describe, expect, test } from 'vitest'
import { BROWSERS } from './browsers.ts'
import { FERRY, FILES, manyReports, TITLES } from './files.ts'
import { chooseFiles, closeLibrary, collections, countHeld, heldReports, openLibrary } from './library.ts'
import { press, until, type Panel } from './panel.ts'
import { stage } from './stage.ts'

const MANY = 8_000

describe.each(BROWSERS)('imports in $name', ({ launch }) => {
  const here = stage(launch, null)
  let library: Panel

  const jobs = () => library.run((document) => document.querySelector('.jobs')?.textContent ?? '')
  const rows = async () => (await collections(library)).map(({ text }) => text).join('\n')
  const titles = async () => (await heldReports(library)).titles
  /** What a part of a report is read from, in the form that asks. */
  const chosen = (part: string) => library.run((document, part) => {
    const label = [...document.querySelectorAll('.columns label')].find((one) => one.textContent!.startsWith(part))
    return label?.querySelector('select')!.selectedOptions[0]!.textContent ?? ''
  }, part)
  /** Has a part be read from a column or key. */
  const choose = (part: string, from: string) => library.run((document, part, from) => {
    const select = [...document.querySelectorAll('.columns label')].find((label) => label.textContent!.startsWith(part))!.querySelector('select')!
    select.value = [...select.options].find((option) => option.textContent === from)!.value
    select.dispatchEvent(new (document.defaultView as unknown as typeof globalThis).Event('change', { bubbles: true }))
  }, part, from)

  /** Goes on from the form that asks, once it is there. */
  const goOn = (words: string) => until(() => library.run((document, words) => {
    const button = document.querySelector<HTMLButtonElement>('.columns button[type="submit"]')
    if (button?.textContent !== words) return false
    button.click()
    return true
  }, words), `the form with "${words}"`)

  test('every format gives its report, and what cannot be read is listed', async () => {
    library = await openLibrary(here.driven)
    await chooseFiles(library, FILES)
    // the keys of one are not ours: what is guessed is shown
    await goOn(`Import ${TITLES.length} files`)
    await until(async () => (await jobs()).includes('Done.'), 'the import to end', 30_000)
    expect((await titles()).toSorted()).toEqual(TITLES)
    expect(await rows()).toContain(`${TITLES.length} reports`)
    // a line, an address and a picture
    expect(await rows()).toContain('3 places to look at')
  })

  test('a table whose columns have names that are not known is read as the reader says', async () => {
    await chooseFiles(library, { 'table.csv': `Überschrift;Inhalt;Tag\ncsv;"${FERRY}";03.05.2022\n` })
    await until(() => chosen('Title'), 'the form of the columns')
    await choose('Title', 'Überschrift')
    await goOn('Import')
    await until(async () => (await titles()).includes('csv'), 'the row to be a report')
  })

  test('JSON whose keys are not known is read as the reader says, and the next file of its kind too', async () => {
    const dispatch = (slug: string, wording: string) => ({ desk: 'Kestrel desk', slug, wording, source: { name: 'Bay Ledger' } })
    await chooseFiles(library, { 'wire.json': JSON.stringify({ dispatches: [dispatch('wire one', FERRY), { slug: 'wire without a text' }] }) })
    await until(async () => (await chosen('Text')) === 'wording', 'the form of the keys')
    expect(await chosen('Publisher')).toBe('source.name')
    await choose('Title', 'slug')
    await goOn('Import')
    await until(async () => (await titles()).includes('wire one'), 'the object to be a report')
    await until(async () => /wire.*?1 report.*?1 place to look at/.test(await rows()), 'the object without a text to be listed')
    await chooseFiles(library, { 'later.json': JSON.stringify({ dispatches: [dispatch('wire two', `${FERRY} She was towed off at night.`)] }) })
    await until(() => library.run((document) => document.querySelector('.columns__how')?.textContent?.includes('Filled in as you said for wire.') ?? false), 'the form as it was filled in')
    expect(await chosen('Title')).toBe('slug')
    await goOn('Import')
    await until(async () => (await titles()).includes('wire two'), 'the object of the next file to be a report')
  })

  test('paused, closed and opened anew an import loses nothing and doubles nothing', async () => {
    const before = (await titles()).length
    await chooseFiles(library, { 'many.jsonl': manyReports(MANY) })
    await until(() => press(library, 'Pause: many'), 'the import to begin')
    await until(async () => (await jobs()).includes('Paused.'), 'the import to stand still', 30_000)
    await until(async () => (await countHeld(library)).kept > 0, 'the files to be copied')
    await closeLibrary(here.driven)
    library = await openLibrary(here.driven)
    await until(async () => (await jobs()).includes('Paused.'), 'the paused import to be there again')
    const halted = (await titles()).length
    expect(halted).toBeLessThan(before + MANY)
    expect(await press(library, 'Go on: many')).toBe(true)
    await until(async () => (await countHeld(library)).reports > halted, 'the next batch', 30_000)
    await closeLibrary(here.driven)
    library = await openLibrary(here.driven)
    await until(async () => (await rows()).includes(`${MANY.toLocaleString('en-GB')} reports`) && !(await jobs()).includes('Reading'), 'the import to end', 60_000)
    const all = await titles()
    expect([all.length, new Set(all).size]).toEqual([before + MANY, before + MANY])
  }, 150_000)
})
