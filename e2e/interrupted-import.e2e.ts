import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium, type DrivenChromium } from './chromium.ts'
import { until } from './panel.ts'
import { builtExtension, chromeProgram } from './setting.ts'

const MANY = 16_000

/** What lies on the device at one moment: reports, those that the index lists, and different ids among them. */
interface Held {
  reports: number
  indexed: number
  ids: number
}

describe('an import in a browser that is killed', () => {
  let driven: DrivenChromium
  let page: Page
  let folder: string
  const start = async () => {
    driven = await launchChromium({ program: chromeProgram(), extension: builtExtension('chrome'), profile: path.join(folder, 'profile') })
  }

  const openLibrary = async () => {
    page = await driven.browser.newPage()
    await page.goto(`chrome-extension://${driven.id}/library.html#corpora`)
    await page.waitForSelector('.add__acts input[type="file"]')
  }

  /** Read in one transaction, so that it is what any reader would see at that moment. */
  const held = () => page.evaluate(() => new Promise<Held>((resolve, reject) => {
    const opening = indexedDB.open('second-source')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const change = database.transaction(['reports', 'manifest', 'segments'])
      const manifest = change.objectStore('manifest').get('live') as IDBRequest<{ segments: { id: number; size: number }[] } | undefined>
      const heads = change.objectStore('segments').getAllKeys()
      const reports = change.objectStore('reports').getAll() as IDBRequest<{ id: string }[]>
      change.onabort = () => reject(change.error)
      change.oncomplete = () => {
        database.close()
        const listed = (manifest.result?.segments ?? []).filter(({ id }) => heads.result.includes(id))
        resolve({ reports: reports.result.length, indexed: listed.reduce((sum, { size }) => sum + size, 0), ids: new Set(reports.result.map(({ id }) => id)).size })
      }
    }
  }))

  /** Waits until more is there than was, and gives what is. */
  const grown = async (before: number) => {
    let now = await held()
    await until(async () => (now = await held()).reports > before, 'the next batch', 60_000)
    return now
  }

  /** Ends the whole browser, which is told nothing. */
  const kill = async () => {
    const gone = new Promise((resolve) => driven.browser.once('disconnected', resolve))
    driven.browser.process()!.kill('SIGKILL')
    await gone
  }

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'interrupted-'))
    writeFileSync(path.join(folder, 'many.jsonl'), Array.from({ length: MANY }, (_, i) => JSON.stringify({ id: `m${i}`, title: `many ${i}`, text: `Report ${i} tells that ${i % 977} of ${i} were counted at post ${i % 31}. `.repeat(6) })).join('\n'))
    await start()
    await openLibrary()
  })

  afterAll(async () => {
    await driven?.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  test('leaves nothing half written and goes on when the library is opened again', async () => {
    const input = (await page.$('.add__acts input[type="file"]')) as ElementHandle<HTMLInputElement>
    await input.uploadFile(path.join(folder, 'many.jsonl'))
    let known = 0
    for (let times = 0; times < 3; times++) {
      known = (await grown(known)).reports
      await kill()
      await start()
      await openLibrary()
      const now = await held()
      expect(now.reports).toBeGreaterThanOrEqual(known)
      expect([now.indexed, now.ids]).toEqual([now.reports, now.reports])
    }
    await until(async () => (await page.evaluate(() => document.querySelector('.collections')?.textContent ?? '')).includes(`${MANY.toLocaleString('en-GB')} reports`), 'the import to end', 90_000)
    expect(await held()).toEqual({ reports: MANY, indexed: MANY, ids: MANY })
  }, 240_000)
})
