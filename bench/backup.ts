import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import puppeteer, { type Page } from 'puppeteer-core'
import { build } from 'vite'
import { findBrowser } from '../scripts/find-browser.mjs'
import { CannotRun } from '../scripts/parts.ts'
import type * as InPage from './backup-in-page.ts'

/** What is promised to readers for 10,000 highlights, in milliseconds. */
const LIMIT = 5000
const ADDRESS = 'https://store.example/'
const SMALL = 'https://small.example/'

/**
 * Prints how long Chromium takes to restore a backup of highlights, whether the restored are the same byte for byte, and what becomes of highlights on a full disk.
 * @param args `--count N` highlights
 * @returns the exit code: 1 where a promise is not kept
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { count: { type: 'string', default: '10000' } } })
  const program = findBrowser('chrome')
  if (!program) throw new CannotRun('no Chrome, Chromium, Edge or Brave is installed')
  const script = await bundle()
  const browser = await puppeteer.launch({ executablePath: program.path, headless: true, pipe: true, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  try {
    const page = await browser.newPage()
    await open(page, ADDRESS, script)
    const count = Number(values.count)
    const { write, backup, restore, megabytes, same } = await page.evaluate((of) => (globalThis as unknown as { inPage: typeof InPage }).inPage.backupAndRestore(of), count)
    console.log(`${count.toLocaleString('en')} highlights, ${megabytes.toFixed(1)} MB: written in ${write.toFixed(0)} ms, backed up in ${backup.toFixed(0)} ms, restored in ${restore.toFixed(0)} ms; ${same ? 'the same byte for byte' : 'not the same'}`)
    const small = await browser.newPage()
    await (await small.createCDPSession()).send('Storage.overrideQuotaForOrigin', { origin: new URL(SMALL).origin, quotaSize: 20_000_000 })
    await open(small, SMALL, script)
    const { added, unsaved, there, refused } = await small.evaluate(() => (globalThis as unknown as { inPage: typeof InPage }).inPage.fill())
    console.log(`a disk of 20 MB and 20,000 long highlights: ${added} added, ${unsaved} told as unsaved, ${there} there; one that is too large is ${refused ? 'refused as such' : 'not refused'}`)
    return restore < LIMIT && same && unsaved > 0 && added + unsaved === 20_000 && there === added && refused ? 0 : 1
  } finally {
    await browser.close()
  }
}

/** Opens an empty page that can store, with what is to be run in it; nothing is asked of the network. */
async function open(page: Page, address: string, script: string): Promise<void> {
  await page.setRequestInterception(true)
  page.on('request', (request) => void request.respond({ status: 200, contentType: 'text/html', body: '<!doctype html><title>store</title>' }))
  await page.goto(address)
  await page.evaluate(`${script}; globalThis.inPage = inPage`)
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false, logLevel: 'error',
    build: { write: false, minify: true, target: 'esnext', lib: { entry: fileURLToPath(new URL('backup-in-page.ts', import.meta.url)), formats: ['iife'], name: 'inPage' } },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error('the script for the page was not built')
  return output.output[0].code
}
