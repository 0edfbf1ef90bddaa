import { expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { startChromium } from './browsers.ts'
import { press } from './panel.ts'
import { waitToHear } from './kept.ts'
import { DEMO, DEMO_TITLE } from './setting.ts'
import { stage } from './stage.ts'

const on = stage(startChromium, DEMO)

/** Names and beginnings of the files that the panel has had saved since it was told to note them. */
const NOTE = `(() => {
  const made = []
  const files = (globalThis.savedFiles = [])
  const address = URL.createObjectURL
  URL.createObjectURL = (content) => (made.push(content), address.call(URL, content))
  HTMLAnchorElement.prototype.click = function () { files.push({ name: this.download, type: made.at(-1).type, content: made.at(-1) }) }
})()`

test('who gives what is drawn over time; focus tells a mark in full, and keys lead to the next', async () => {
  await on.openChecked('article.html', DEMO_TITLE)
  const page = await on.driven.panelPage()
  const marks = await page.$$eval('#quantities .chart', (charts) => charts.map((chart) => chart.querySelectorAll('.mark').length))
  expect(marks.length).toBeGreaterThan(2)
  expect(Math.min(...marks)).toBeGreaterThan(1)
  await page.$eval('#quantities .mark[tabindex="0"]', (mark) => (mark as SVGElement).focus())
  await page.waitForFunction(() => document.querySelector('#quantities .plot__said')!.textContent!.includes('as of'))
  const told = () => page.$eval('#quantities .plot__said', (line) => line.textContent)
  const first = await told()
  expect(first).toMatch(/^7,500: Sputnik International, as of /)
  await page.keyboard.press('ArrowRight')
  await page.waitForFunction((before) => document.querySelector('#quantities .plot__said')!.textContent !== before, {}, first)
  expect(await told()).toMatch(/7,000: .+, as of /)
})

test.each([[360, 'light'], [252, 'dark']])('labels lie on no other, none sticks out, and axe finds nothing, at %d px, %s', async (width, scheme) => {
  const page = await on.driven.panelPage()
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.setViewport({ width, height: 900 })
  const wrong = await page.$$eval('#quantities .chart', (charts) => charts.flatMap((chart) => {
    const frame = chart.getBoundingClientRect()
    const boxes = [...chart.querySelectorAll('.label')].map((label) => label.getBoundingClientRect())
    const out = boxes.filter((box) => box.left < frame.left - 4 || box.right > frame.right + 4)
    const met = boxes.filter((a, at) => boxes.slice(at + 1).some((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1))
    return [...out, ...met].map(({ left, top }) => `${left} ${top}`)
  }))
  expect(wrong).toEqual([])
  expect(await axeFindings(page)).toEqual([])
})

test('a plot is saved as PNG and as SVG, and the sentence below it gives each number with its source', async () => {
  const page = await on.driven.panelPage()
  await page.evaluate(NOTE)
  const title = await page.$eval('#quantities h3', (heading) => heading.textContent)
  for (const kind of ['PNG', 'SVG']) {
    expect(await press(on.panel, `${kind}: save ${title}`)).toBe(true)
    await page.waitForFunction((kind) => (globalThis as unknown as { savedFiles: { name: string }[] }).savedFiles.at(-1)?.name.endsWith(kind.toLowerCase()), {}, kind)
  }
  await waitToHear(on.panel, 'The picture is saved.')
  const files = await page.evaluate(() => Promise.all((globalThis as unknown as { savedFiles: { name: string; type: string; content: Blob }[] }).savedFiles.map(async ({ name, type, content }) => ({ name, type, size: content.size, begins: (await content.text()).slice(1, 4) }))))
  expect(files).toMatchObject([{ name: `${title}.png`, type: 'image/png', begins: 'PNG' }, { name: `${title}.svg`, type: 'image/svg+xml', begins: 'svg' }])
  expect(files[0]!.size).toBeGreaterThan(5_000)
  expect(await page.$eval('#quantities .said-by p', (line) => line.textContent)).toMatch(/^Reports give 7,000 to 7,500; Sputnik International said 7,500 on 11 June 2017, .*Steppe Courier “about 7,000” /)
})
