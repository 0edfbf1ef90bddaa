import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium, type DrivenChromium } from './chromium.ts'
import { manyReports } from './files.ts'
import { chooseFiles, collections, heldReports, openLibrary, type Held } from './library.ts'
import { until, type Panel } from './panel.ts'
import { builtExtension, chromeProgram } from './setting.ts'

// The browser is killed in the middle of an import, again and again.

const MANY = 16_000
let driven: DrivenChromium
let library: Panel
let folder: string

const start = async () => {
  driven = await launchChromium({ program: chromeProgram(), extension: builtExtension('chrome'), profile: path.join(folder, 'profile') })
  library = await openLibrary(driven)
}

/** Ends the whole browser, which is told nothing. */
const kill = async () => {
  const gone = new Promise((resolve) => driven.browser.once('disconnected', resolve))
  driven.browser.process()!.kill('SIGKILL')
  await gone
}

/** Waits until more reports are there than were, and the files too, without which the reader would have to choose them again; on a fast machine the last may be there. */
const grown = (before: number): Promise<Held> => until(async () => {
  const now = await heldReports(library)
  return ((now.titles.length > before && now.kept > 0) || now.titles.length === MANY) && now
}, 'the next batch', 60_000)

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'interrupted-'))
  await start()
})

afterAll(async () => {
  await driven?.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

test('an import in a browser that is killed leaves nothing half written and goes on when the library is opened again', async () => {
  await chooseFiles(library, { 'many.jsonl': manyReports(MANY) })
  let known = 0
  for (let times = 0; times < 3; times++) {
    known = (await grown(known)).titles.length
    await kill()
    await start()
    const { titles, indexed } = await heldReports(library)
    expect(titles.length).toBeGreaterThanOrEqual(known)
    expect([indexed, new Set(titles).size]).toEqual([titles.length, titles.length])
  }
  await until(async () => (await collections(library)).some(({ text }) => text.includes(`${MANY.toLocaleString('en-GB')} reports`)), 'the import to end', 90_000)
  const { titles, indexed } = await heldReports(library)
  expect([titles.length, new Set(titles).size, indexed]).toEqual([MANY, MANY, MANY])
}, 240_000)
