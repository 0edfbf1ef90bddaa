import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startChromium } from './browsers.ts'
import type { DrivenChromium } from './chromium.ts'
import { until } from './panel.ts'

const STORY = 'The ferry Marisol ran aground off Kestrel Point on Monday with 212 passengers on board, the harbour office said. Two tugs reached her before noon, and nobody was hurt. By the evening 180 of the passengers had been taken ashore in small boats, while the others waited for the tide.'
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry aground - The Bay Ledger</title><meta property="og:type" content="article"><meta property="article:published_time" content="2022-05-03T10:00:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>Ferry aground off Kestrel Point</h1>${`<p>${STORY}</p>`.repeat(4)}</article></body></html>`
const record = (type: string, head: string, body: string) => `WARC/1.1\r\nWARC-Type: ${type}\r\n${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`
const WARC = Buffer.concat([record('warcinfo', 'Content-Type: application/warc-fields', 'software: made'), record('response', 'WARC-Target-URI: https://ledger.example/2022/ferry-aground\r\nContent-Type: application/http; msgtype=response', `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${PAGE}`)].map((one) => gzipSync(one)))

/** A file of each format with one report, named after it, and some with a place that cannot be read. */
const FILES: Record<string, string | Buffer> = {
  'a.jsonl': `{"id":"1","title":"jsonl","text":"${STORY}"}\nnot json`,
  'b.json': JSON.stringify({ articles: [{ headline: 'json', body: STORY }] }),
  'c.jsonl.gz': gzipSync(`{"id":"1","title":"gzip","text":"${STORY}"}`),
  'd.csl.json': JSON.stringify([{ type: 'article-newspaper', title: 'csl', abstract: STORY, issued: { 'date-parts': [[2022, 5, 3]] }, 'container-title': 'Bay Ledger' }]),
  'e.rss': `<rss version="2.0"><channel><title>Bay Ledger</title><item><title>rss</title><description>${STORY}</description></item></channel></rss>`,
  'f.opml': `<opml version="2.0"><head><title>Mine</title></head><body><outline text="opml" _note="${STORY}"/><outline text="Bay" xmlUrl="https://ledger.example/rss"/></body></opml>`,
  'g.md': `---\ntitle: markdown\ndate: 2022-05-03\n---\n\n${STORY}\n`,
  'h.html': PAGE.replaceAll('Ferry aground', 'Tugs reach the ferry'),
  'i.warc.gz': WARC,
  'j.png': Buffer.from(Uint8Array.from({ length: 900 }, (_, i) => (i * 7919) % 256)),
}
const MANY = 12_000

describe('imports in Chromium', () => {
  let driven: DrivenChromium
  let page: Page
  let folder: string
  const place = (name: string) => path.join(folder, name)

  const openLibrary = async () => {
    page = await driven.browser.newPage()
    await page.goto(`chrome-extension://${driven.id}/library.html#corpora`)
    await page.waitForSelector('.add__acts input[type="file"]')
  }
  const choose = async (...names: string[]) => {
    const input = (await page.$('.add__acts input[type="file"]')) as ElementHandle<HTMLInputElement>
    await input.uploadFile(...names.map(place))
  }
  const jobs = () => page.evaluate(() => document.querySelector('.jobs')?.textContent ?? '')
  const press = (words: string) => page.evaluate((words) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === words)
    button?.click()
    return button !== undefined
  }, words)
  /** Titles of all reports on the device. */
  const titles = () => page.evaluate(() => new Promise<string[]>((resolve, reject) => {
    const opening = indexedDB.open('second-source')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const asked = opening.result.transaction('reports').objectStore('reports').getAll() as IDBRequest<{ title: string }[]>
      asked.onsuccess = () => {
        opening.result.close()
        resolve(asked.result.map(({ title }) => title))
      }
    }
  }))

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'imports-'))
    for (const [name, content] of Object.entries(FILES)) writeFileSync(place(name), content)
    writeFileSync(place('table.csv'), `Überschrift;Inhalt;Tag\ncsv;"${STORY}";03.05.2022\n`)
    writeFileSync(place('wire.json'), JSON.stringify({ dispatches: [{ desk: 'Kestrel desk', slug: 'wire one', wording: STORY, source: { name: 'Bay Ledger' } }, { slug: 'wire without a text' }] }))
    writeFileSync(place('later.json'), JSON.stringify({ dispatches: [{ desk: 'Kestrel desk', slug: 'wire two', wording: `${STORY} She was towed off at night.`, source: { name: 'Bay Ledger' } }] }))
    writeFileSync(place('many.jsonl'), Array.from({ length: MANY }, (_, i) => JSON.stringify({ id: `m${i}`, title: `many ${i}`, text: `Report ${i} tells that ${i % 977} of ${i} were counted at post ${i % 31}.` })).join('\n'))
    driven = await startChromium()
    await openLibrary()
  })

  afterAll(async () => {
    await driven?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('every format gives its report, and what cannot be read is listed', async () => {
    await choose(...Object.keys(FILES))
    // the keys of one are not ours: what is guessed is shown
    await until(() => press('Import 9 files'), 'the form of the keys')
    await until(async () => (await jobs()).includes('Done.'), 'the import to end')
    expect((await titles()).toSorted()).toEqual(['Ferry aground off Kestrel Point', 'Tugs reach the ferry off Kestrel Point', 'csl', 'gzip', 'json', 'jsonl', 'markdown', 'opml', 'rss'])
    const shown = await page.evaluate(() => document.querySelector('.collections')?.textContent ?? '')
    expect(shown).toContain('9 reports')
    // a line, an address and a picture
    expect(shown).toContain('3 places to look at')
  })

  test('a table whose columns have names that are not known is read as the reader says', async () => {
    await choose('table.csv')
    await page.waitForSelector('.columns select')
    await page.evaluate(() => {
      const title = [...document.querySelectorAll('.columns label')].find((label) => label.textContent!.startsWith('Title'))!.querySelector('select')!
      title.value = '0'
      title.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await until(() => press('Import'), 'the form of the columns')
    await until(async () => (await titles()).includes('csv'), 'the row to be a report')
  })

  test('JSON whose keys are not known is read as the reader says, and the next file of its kind too', async () => {
    const chosen = (part: string) => page.evaluate((part) => [...document.querySelectorAll('.columns label')].find((label) => label.textContent!.startsWith(part))!.querySelector('select')!.selectedOptions[0]!.textContent, part)
    await choose('wire.json')
    await page.waitForSelector('.columns select')
    expect(await chosen('Text')).toBe('wording')
    expect(await chosen('Publisher')).toBe('source.name')
    await page.evaluate(() => {
      const title = [...document.querySelectorAll('.columns label')].find((label) => label.textContent!.startsWith('Title'))!.querySelector('select')!
      title.value = [...title.options].find((option) => option.textContent === 'slug')!.value
      title.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await until(() => press('Import'), 'the form of the keys')
    await until(async () => (await titles()).includes('wire one'), 'the object to be a report')
    // the one without a text is listed
    await until(async () => /wire.*?1 report.*?1 place to look at/.test(await page.evaluate(() => document.querySelector('.collections')?.textContent ?? '')), 'the object without a text to be listed')
    await choose('later.json')
    await page.waitForSelector('.columns select')
    expect(await page.evaluate(() => document.querySelector('.columns__how')!.textContent)).toContain('Filled in as you said for wire.')
    expect(await chosen('Title')).toBe('slug')
    await until(() => press('Import'), 'the form of the keys once more')
    await until(async () => (await titles()).includes('wire two'), 'the object of the next file to be a report')
  })

  test('paused, closed and opened anew an import loses nothing and doubles nothing', async () => {
    const before = (await titles()).length
    await choose('many.jsonl')
    await until(() => press('Pause'), 'the import to begin')
    await until(async () => (await jobs()).includes('Paused.'), 'the import to stand still', 30_000)
    await page.close()
    await openLibrary()
    await until(async () => (await jobs()).includes('Paused.'), 'the paused import to be there again')
    expect((await titles()).length).toBeLessThan(before + MANY)
    expect(await press('Go on')).toBe(true)
    await until(async () => (await titles()).length > before + 1, 'the first batch', 30_000)
    await page.close()
    await openLibrary()
    await until(async () => (await page.evaluate(() => document.querySelector('.collections')?.textContent ?? '')).includes(`${MANY.toLocaleString('en-GB')} reports`) && !(await jobs()).includes('Reading'), 'the import to end', 60_000)
    const all = await titles()
    expect([all.length, new Set(all).size]).toEqual([before + MANY, before + MANY])
  }, 150_000)
})
