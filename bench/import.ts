import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { launchChromium } from '../e2e/chromium.ts'
import { builtExtension, chromeProgram } from '../e2e/setting.ts'
import { readFile } from '../lib/corpus/formats/read-file.ts'
import { isKind, recogniseFile } from '../lib/corpus/formats/recognise.ts'
import type { SourceFile } from '../lib/corpus/import-job.ts'
import { madeReports, markdownOf, WRITTEN } from './import-files.ts'

/**
 * Prints how many reports of 300 words a second are read out of files of each format, by the time that the processor works and by the clock, and, in the built extension in
 * Chromium, how many are imported with their words in the index.
 * @param args `--reports N` in each file, `--words N` in each report, `--browser` for the import in Chromium too, `--only` for that alone
 * @returns the exit code
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { reports: { type: 'string', default: '5000' }, words: { type: 'string', default: '300' }, browser: { type: 'boolean', default: false }, only: { type: 'boolean', default: false } } })
  const reports = madeReports(Number(values.reports), Number(values.words))
  if (!values.only) {
    console.log(`${reports.length} reports of ${values.words} words, parse only      MB   reports/s of processor   by the clock   MB/s of processor`)
    for (const [name, write] of Object.entries(WRITTEN)) await time(name, [{ path: name, file: new Blob([write(reports) as BlobPart]) }])
    await time('folder of .md', reports.map((report, i) => ({ path: `made/${i}.md`, file: new Blob([markdownOf(report)]) })))
  }
  if (values.browser || values.only) await importInChromium(WRITTEN['made.jsonl']!(reports), reports.length)
  return 0
}

async function time(name: string, files: readonly SourceFile[]): Promise<void> {
  // once for the compiler, then the better of two
  await parse(files.slice(0, 500))
  const runs = [await parse(files), await parse(files)]
  const { count, cpu, clock } = runs[0]!.cpu < runs[1]!.cpu ? runs[0]! : runs[1]!
  const bytes = files.reduce((sum, { file }) => sum + file.size, 0) / 1e6
  console.log(`${name.padEnd(36)}${bytes.toFixed(1).padStart(10)}${Math.round((count * 1000) / cpu).toLocaleString('en').padStart(25)}${Math.round((count * 1000) / clock).toLocaleString('en').padStart(15)}${((bytes * 1000) / cpu).toFixed(0).padStart(20)}`)
}

async function parse(files: readonly SourceFile[]): Promise<{ count: number; cpu: number; clock: number }> {
  const [before, began] = [process.cpuUsage(), performance.now()]
  let count = 0
  for (const source of files) {
    const kind = await recogniseFile(source)
    if (!isKind(kind)) throw new Error(`bench: ${source.path} is not known: ${kind.reason}`)
    for await (const { read } of readFile(source, { kind, table: null, readPage: async () => null, progress: () => undefined })) if ((await read()).report) count++
  }
  const { user, system } = process.cpuUsage(before)
  return { count, cpu: (user + system) / 1000, clock: performance.now() - began }
}

async function importInChromium(file: string | Buffer, reports: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-import-'))
  const driven = await launchChromium({ program: chromeProgram(), extension: builtExtension('chrome') })
  try {
    writeFileSync(path.join(folder, 'made.jsonl'), file)
    const page = await driven.browser.newPage()
    await page.goto(`chrome-extension://${driven.id}/library.html#corpora`)
    const input = await page.waitForSelector('.add__acts input[type="file"]')
    const browser = driven.browser.process()!.pid!
    const [began, before] = [performance.now(), workOf(browser)]
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path.join(folder, 'made.jsonl'))
    await page.waitForFunction(() => document.querySelector('.jobs')?.textContent?.includes('Done.'), { timeout: 600_000, polling: 50 })
    const seconds = (performance.now() - began) / 1000
    const work = before.map((ms, i) => (workOf(browser)[i]! - ms) / 1000)
    const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate())
    console.log(`import and index in Chromium: ${reports} reports in ${seconds.toFixed(1)} s, ${Math.round(reports / seconds).toLocaleString('en')} a second by the clock, at a load of ${loadavg()[0]!.toFixed(1)}; ${Math.round(usage / reports).toLocaleString('en')} B a report with its text`)
    if (existsSync('/proc')) console.log(`of the processor: ${work[0]!.toFixed(1)} s in the process that worked most, the library's with its worker: ${Math.round(reports / work[0]!).toLocaleString('en')} a second; ${work[1]!.toFixed(1)} s in the others, the store's among them`)
  } finally {
    await driven.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Milliseconds that the processes of a browser have worked: the one that worked most, and all others. Zero where the system does not say. */
function workOf(browser: number): [number, number] {
  if (!existsSync('/proc')) return [0, 0]
  const parents = new Map<number, { parent: number; ms: number }>()
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')
      // hundredths of a second, in user and in system mode
      parents.set(Number(pid), { parent: Number(fields[1]), ms: 10 * (Number(fields[11]) + Number(fields[12])) })
    } catch (error) {
      // a process that has ended meanwhile
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' && (error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
  const isOwn = (pid: number): boolean => pid === browser || (parents.has(pid) && pid > 1 && isOwn(parents.get(pid)!.parent))
  const own = [...parents].filter(([pid]) => isOwn(pid)).map(([, { ms }]) => ms).sort((a, b) => b - a)
  return [own[0] ?? 0, own.slice(1).reduce((sum, ms) => sum + ms, 0)]
}
