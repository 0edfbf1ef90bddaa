import { beforeAll, describe, expect, test } from 'vitest'
import { badgeFollows } from './badge.ts'
import { BROWSERS } from './browsers.ts'
import { chooseFiles, collections, goToPart, typeInSearch } from './library.ts'
import { panelRows, press, until, type Panel } from './panel.ts'
import { DEMO, DEMO_TITLE } from './setting.ts'
import { stage } from './stage.ts'
import { articleOf, pageOf, STORY } from './story.ts'

/** Two reports of the reader's own, of which one tells the story of the demo article with a figure of its own, and a line that is none. */
const OWN = [
  JSON.stringify({
    id: 'kestrel-base', title: 'Garrison town counts on the 201st base', publisher: 'Kestrel Weekly', published: '2022-05-19', url: 'https://kestrel.example/base',
    text: 'Russia\'s 201st military base in Tajikistan has 8,200 troops in its garrisons at Dushanbe and Bokhtar, an officer of the base told Kestrel Weekly in May.\n\nThe border with Afghanistan, which the base is there to watch, is 1,357 km long.\n\nUnder the agreement of 2012 the Russian troops of the 201st base may stay in Tajikistan until 2042.',
  }),
  JSON.stringify({ id: 'kestrel-mill', title: 'Cotton mill of Lower Verrin reopens', publisher: 'Kestrel Weekly', published: '2022-05-26', text: 'The cotton mill of Lower Verrin has opened its gates again after eleven months, and 312 weavers went in on Monday, its owner said.' }),
  '{ "id": "broken',
].join('\n')
const NAME = 'kestrel'

describe.each(BROWSERS)('the library in $name', ({ launch }) => {
  const here = stage(launch, DEMO, { '/story.html': { body: pageOf(articleOf(STORY)) } })
  let library: Panel

  const own = async () => (await collections(library)).find(({ name }) => name.startsWith(NAME))
  const cards = () => here.panel.run((document) => [...document.querySelectorAll('#reports .card__title')].map((title) => title.textContent?.trim() ?? ''))
  const differing = async () => (await panelRows(here.panel, 'Differing figures')).map(({ text }) => text).join('\n')
  const KESTREL = 'Garrison town counts on the 201st base'

  beforeAll(async () => {
    await here.openChecked('article.html', DEMO_TITLE)
  })

  test('opens from the panel, and finds words in the bundled reports', async () => {
    expect(await press(here.panel, 'Library')).toBe(true)
    library = await here.driven.library()
    await until(() => library.run((document) => document.querySelector('input[type="search"]') !== null), 'the search field')
    await typeInSearch(library, 'soldiers >7000')
    const hit = await until(() => library.run((document) => document.querySelector('.hit')?.textContent ?? ''), 'a hit')
    expect(hit).toContain('7,500 soldiers')
  })

  test('imports a file, counts what is in it and names the line that could not be read', async () => {
    await goToPart(library, 'corpora')
    await until(async () => (await collections(library)).length === 1, 'the bundled collection')
    await chooseFiles(library, { [`${NAME}.jsonl`]: OWN })
    await until(async () => (await own())?.text.includes('2 reports'), 'the reports to be counted')
    expect((await own())!.text).toContain('newest 26 May 2022')
    expect((await own())!.text).toContain('1 place to look at')
  })

  test('the same file once more adds nothing', async () => {
    await chooseFiles(library, { [`${NAME}.jsonl`]: OWN })
    await until(() => library.run((document) => document.querySelector('.jobs')?.textContent?.includes('2 known already') ?? false), 'the import to end')
    expect((await collections(library)).filter(({ name }) => name.startsWith(NAME))).toEqual([expect.objectContaining({ text: expect.stringContaining('2 reports') })])
  })

  test('an article is compared with what was imported', async () => {
    await here.openChecked('article.html', DEMO_TITLE)
    await until(async () => (await cards()).includes(KESTREL), 'the imported report among the related ones')
    expect(await differing()).toContain('8,200')
  })

  test('switched off it is gone, from what is shown already too; switched on it is back', async () => {
    const turn = () => press(library, `Compare with ${NAME}, and search it`)
    expect(await turn()).toBe(true)
    await until(async () => !(await cards()).includes(KESTREL), 'the imported report to leave')
    expect(await differing()).not.toContain('8,200')
    await badgeFollows(here.driven, here.panel)
    expect(await turn()).toBe(true)
    await until(async () => (await cards()).includes(KESTREL), 'the imported report to come back')
    await badgeFollows(here.driven, here.panel)
  })

  test('deleted it is gone, and can be brought back; deleted for good it is not there when the page is opened anew', async () => {
    expect(await press(library, `Delete ${NAME}`)).toBe(true)
    await until(async () => (await own()) === undefined && !(await cards()).includes(KESTREL), 'the collection to leave')
    expect(await press(library, 'Undo')).toBe(true)
    await until(async () => (await own())?.text.includes('2 reports') && (await cards()).includes(KESTREL), 'the collection to come back')
    expect(await press(library, `Delete ${NAME}`)).toBe(true)
    await until(() => press(library, 'Delete for good'), 'the way back to be closed')
    await until(async () => (await own()) === undefined, 'the collection to leave')
    await library.run((document) => {
      // tells the page that is left from the one that comes
      document.documentElement.dataset.left = 'yes'
      document.defaultView!.location.reload()
    })
    await until(() => library.run((document) => document.documentElement.dataset.left === undefined), 'the page to be loaded anew')
    library = await here.driven.library()
    await until(async () => (await collections(library)).length > 0, 'the collections to be there again')
    expect(await own()).toBeUndefined()
  })

  test('an article that is kept is a report from then on, for other articles and not for itself, and can be taken out again', async () => {
    const pressed = () => here.panel.run((document) => document.querySelector('.keep__act')?.getAttribute('aria-pressed'))
    await here.openChecked('story.html', STORY.title)
    expect(await press(here.panel, 'Keep this article')).toBe(true)
    await until(async () => (await pressed()) === 'true', 'the article to be kept')
    expect(await cards()).not.toContain(STORY.title)
    await until(async () => (await collections(library)).some(({ name, text }) => name === 'Saved articles' && text.includes('1 report')), 'the library to have it')
    await here.openChecked('article.html', DEMO_TITLE)
    await until(async () => (await cards()).includes(STORY.title), 'the kept article among the related reports')
    await here.openChecked('story.html', STORY.title)
    expect(await press(here.panel, 'Kept in your library')).toBe(true)
    await until(async () => (await pressed()) === 'false', 'the article to be out')
    await until(async () => (await collections(library)).some(({ name, text }) => name === 'Saved articles' && text.includes('0 reports')), 'the library to have let go of it')
  })
})
