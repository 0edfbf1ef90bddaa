import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { launchChromium } from '../e2e/chromium.ts'
import { launchFirefox } from '../e2e/firefox.ts'
import { honestyLines, panelRows, panelTitle, shownPairs, until, waitForHeading, type Driven, type Panel } from '../e2e/panel.ts'
import { marksOf } from '../e2e/page.ts'
import { DEMO_TITLE } from '../e2e/setting.ts'
import { serve, type Site } from '../e2e/site.ts'

/*
 * The part of `npm start` that needs the packages: the demo article in a browser, the panel beside it, and what it found in words.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const { values } = parseArgs({
  options: {
    family: { type: 'string', default: 'chrome' }, program: { type: 'string', default: '' }, extension: { type: 'string', default: '' },
    headless: { type: 'boolean', default: false }, picture: { type: 'string' }, port: { type: 'string', default: '0' },
  },
})

/** What was being done when something failed; an empty step is none of ours. */
let step = ''

try {
  await demo()
} catch (error) {
  console.error(`${step}: ${firstLine(error)}`)
  process.exitCode = 1
}

async function demo(): Promise<void> {
  const { family, program, extension, headless } = values
  step = 'The demo page could not be served'
  const site = await serve(path.join(ROOT, 'demo'), {}, Number(values.port))
  try {
    step = `The browser could not be started (${program})`
    const driven = family === 'firefox'
      ? await launchFirefox({ program, extension, headless })
      : await launchChromium({ program, extension, headless })
    try {
      await show(driven, site)
    } finally {
      await driven.close()
    }
  } finally {
    await site.close()
  }
}

async function show(driven: Driven, site: Site): Promise<void> {
  step = 'The demo article did not open'
  const address = site.url('article.html')
  await driven.open(address)
  step = 'The panel did not open'
  const panel = await driven.press()
  step = 'The article was not read'
  await waitForHeading(panel, DEMO_TITLE)
  await printFindings(panel, address)
  if (values.headless) {
    step = 'The sentence of the first row was not found in the page'
    await showFirstRow(driven, panel)
    step = 'The picture could not be saved'
    const file = path.resolve(values.picture ?? path.join(ROOT, 'out', `demo-${values.family}.png`))
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, await driven.picture())
    console.log(`\nPage and panel, as a picture: ${file}`)
  } else {
    console.log('\nThe window stays open until you close it.')
    await driven.closed()
  }
}

/** Has the page show the sentence of the first differing figure, as a click on its row does; the picture then shows both. */
async function showFirstRow(driven: Driven, panel: Panel): Promise<void> {
  const pressed = await panel.run((document) => {
    const button = document.querySelector<HTMLButtonElement>('#differing button.jump')
    button?.click()
    return button !== null
  })
  if (pressed) await until(async () => (await driven.inPage(marksOf, 'ss-focus')).some(({ inView }) => inView), 'the sentence in view')
}

async function printFindings(panel: Panel, address: string): Promise<void> {
  const pairs = await shownPairs(panel)
  const reports = await panelRows(panel, 'Related reports')
  const lines = [
    '', await panelTitle(panel), address, ...(await honestyLines(panel)),
    '', `Related reports: ${reports.length}`, ...reports.map(({ title }) => `  ${title}`),
    '', `Differing figures: ${pairs.length}`,
    ...pairs.flatMap(({ what, outcome, gap, sides }) => [
      `  ${what}: ${[outcome, ...gap].join(' · ')}`,
      ...aligned(sides.map(({ who, wording }) => [`    ${who}`, wording])),
    ]),
  ]
  console.log(lines.join('\n'))
}

/** Rows whose first cells are of one width. */
function aligned(rows: readonly string[][]): string[] {
  const width = Math.max(...rows.map(([first = '']) => first.length))
  return rows.map(([first = '', second = '']) => `${first.padEnd(width)}   ${second}`)
}

function firstLine(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error)
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return `port ${values.port} is taken; choose another with --port, or leave it out`
  return said.split('\n')[0]!
}
