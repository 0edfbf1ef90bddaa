import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BROWSERS } from './browsers.ts'
import { manyReports } from './files.ts'
import { chooseFiles, collections, countHeld, heldReports, openLibrary } from './library.ts'
import { until, type Driven, type Panel } from './panel.ts'

// The browser is killed in the middle of an import, again and again.

describe.each(BROWSERS)('an import in a $name that is killed', ({ name, launch }) => {
  // as many as take either browser a few seconds
  const MANY = name === 'Firefox' ? 6_000 : 16_000
  let driven: Driven
  let library: Panel
  let folder: string

  const start = async () => {
    driven = await launch({ profile: path.join(folder, 'profile') })
    library = await openLibrary(driven)
  }

  /** Waits until more reports are there than were, and the files too, without which the reader would have to choose them again; on a fast machine the last may be there. */
  const grown = (before: number): Promise<number> => until(async () => {
    const { reports, kept } = await countHeld(library)
    return ((reports > before && kept > 0) || reports === MANY) && reports
  }, 'the next batch', 60_000)

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'interrupted-'))
    await start()
  })

  afterAll(async () => {
    await driven?.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  test('leaves nothing half written and goes on when the library is opened again', async () => {
    await chooseFiles(library, { 'many.jsonl': manyReports(MANY) })
    let known = 0
    for (let times = 0; times < 3; times++) {
      known = await grown(known)
      await driven.kill()
      await start()
      const { titles, indexed } = await heldReports(library)
      expect(titles.length).toBeGreaterThanOrEqual(known)
      expect([indexed, new Set(titles).size]).toEqual([titles.length, titles.length])
    }
    await until(async () => (await collections(library)).some(({ text }) => text.includes(`${MANY.toLocaleString('en-GB')} reports`)), 'the import to end', 90_000)
    const { titles, indexed } = await heldReports(library)
    expect([titles.length, new Set(titles).size, indexed]).toEqual([MANY, MANY, MANY])
  }, 240_000)
})
