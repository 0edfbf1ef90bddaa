import { beforeAll, describe, expect, test } from 'vitest'
import { BROWSERS } from './browsers.ts'
import { until, waitForHeading } from './panel.ts'
import { DEMO, DEMO_TITLE } from './setting.ts'
import { stage } from './stage.ts'

describe.each(BROWSERS)('searching reports from the panel in $name', ({ launch }) => {
  const here = stage(launch, DEMO)

  const type = (line: string) => here.panel.run((document, line) => {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]')!
    field.focus()
    field.value = line
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }, line)
  const status = () => here.panel.run((document) => document.querySelector('.panel__found [role="status"]')?.textContent ?? '')
  const hits = () => here.panel.run((document) => [...document.querySelectorAll('.hit')].map((hit) => ({
    title: hit.querySelector('h2')!.textContent,
    marks: [...hit.querySelectorAll('.hit__said mark')].map((mark) => mark.textContent),
  })))

  beforeAll(async () => {
    await here.openChecked('article.html', DEMO_TITLE)
  })

  test('a name that is misspelled, and a word, find reports with both in their sentences', async () => {
    await type('base Shoigo')
    await until(async () => (await status()) === '4 reports', 'the count of what was found')
    for (const { marks } of await hits()) expect(marks.length).toBeGreaterThan(0)
    expect(await here.panel.run((document) => document.querySelector('.search__notes')?.textContent)).toContain('No report says shoigo')
  })

  test('a range of figures finds the reports that state one, the number marked with its hedge', async () => {
    await type('troops 6,500..7,200')
    await until(async () => (await status()) === '1 report', 'the count of what was found')
    expect((await hits()).map(({ marks }) => marks)).toEqual([['Some 7,000']])
  })

  test('the article is there again, as it was, when the line is empty', async () => {
    await type('')
    await until(() => here.panel.run((document) => document.querySelector('.panel__found') === null), 'what was found to leave')
    await waitForHeading(here.panel, DEMO_TITLE)
    expect(await here.panel.run((document) => document.querySelectorAll('[data-figure]').length)).toBeGreaterThan(5)
  })

  test('what was found stays while pages are opened, and makes way for the page or the passage that the reader asks for', async () => {
    const find = async () => {
      await type('troops 6,500..7,200')
      await until(async () => (await status()) === '1 report', 'the count of what was found')
    }
    const gives = (what: string) => until(() => here.panel.run((document) => document.querySelector('.panel__found') === null && document.querySelector<HTMLInputElement>('input[type="search"]')!.value === ''), `what was found to make way for ${what}`)
    await find()
    await here.open('not-an-article.html')
    expect(await status()).toBe('1 report')
    await here.check('This page does not read as an article')
    await gives('the page')
    await find()
    await here.driven.command('check-page')
    await gives('the page that is checked by its key')
    await find()
    await here.driven.inPage(() => getSelection()!.selectAllChildren(document.querySelector('h1, h2, p')!))
    await here.driven.chooseInMenu('check-passage')
    await gives('the passage')
  })
})
