import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BROWSERS } from './browsers.ts'
import { panelTitle, until, waitForReading, type Driven, type Panel } from './panel.ts'
import { DEMO } from './setting.ts'
import { serve, type Site } from './site.ts'

describe.each(BROWSERS)('searching reports from the panel in $name', ({ launch }) => {
  let site: Site
  let driven: Driven
  let panel: Panel

  const type = (line: string) => panel.run((document, line) => {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]')!
    field.focus()
    field.value = line
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }, line)
  const status = () => panel.run((document) => document.querySelector('.panel__found [role="status"]')?.textContent ?? '')
  const hits = () => panel.run((document) => [...document.querySelectorAll('.hit')].map((hit) => ({
    title: hit.querySelector('h2')!.textContent,
    marks: [...hit.querySelectorAll('.hit__said mark')].map((mark) => mark.textContent),
  })))

  beforeAll(async () => {
    site = await serve(DEMO)
    driven = await launch()
    await driven.open(site.url('article.html'))
    panel = await driven.press()
    await waitForReading(panel)
  })

  afterAll(async () => {
    await driven?.close()
    await site?.close()
  })

  test('a name that is misspelled, and a word, find reports with both in their sentences', async () => {
    await type('base Shoigo')
    await until(async () => (await status()) === '4 reports', 'the count of what was found')
    for (const { marks } of await hits()) expect(marks.length).toBeGreaterThan(0)
    expect(await panel.run((document) => document.querySelector('.search__notes')?.textContent)).toContain('No report says shoigo')
  })

  test('a range of figures finds the reports that state one, the number marked with its hedge', async () => {
    await type('troops 6,500..7,200')
    await until(async () => (await status()) === '1 report', 'the count of what was found')
    expect((await hits()).map(({ marks }) => marks)).toEqual([['Some 7,000']])
  })

  test('the article is there again, as it was, when the line is empty', async () => {
    await type('')
    await until(async () => (await panelTitle(panel)) === 'Ahead of Kremlin visit, Tajik base looks south' && (await panel.run((document) => document.querySelector('.panel__found') === null)), 'the article')
    expect(await panel.run((document) => document.querySelectorAll('[data-figure]').length)).toBeGreaterThan(5)
  })
})
