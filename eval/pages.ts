import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { Draft } from '../lib/article/draft.ts'
import { finishArticle } from '../lib/article/finish-article.ts'
import { readFigures } from '../lib/figures/read-figures.ts'
import { articleForm } from '../scripts/cli/forms.ts'
import type { Located } from './in-page.ts'
import { openReader } from './pages-in-chromium.ts'
import { findSet, htmlOf, pageRows, type PageRow } from './sets.ts'

/** The answers of a browser in the form of the command line, and what of them was found in the pages again. */
interface Answers {
  lines: string[]
  located: Located
}

/**
 * Prints how well the articles of saved pages are read: by the command line, which reads them in jsdom, and with `--browser` in Chromium beside it.
 * @param args `--browser`, `--only-browser`, `--every N` for every Nth page, `--sets DIR` for the folder of the measuring sets, `--out FILE` for Chromium's answers as
 *   JSON Lines, `--lost` for the words that were not found in their page again
 * @returns the exit code
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      browser: { type: 'boolean' },
      'only-browser': { type: 'boolean' },
      every: { type: 'string', default: '1' },
      sets: { type: 'string' },
      out: { type: 'string' },
      lost: { type: 'boolean' },
    },
  })
  const folder = findSet('extraction', values.sets)
  const rows = pageRows(folder, Number(values.every))
  const work = mkdtempSync(path.join(tmpdir(), 'second-source-eval-'))
  try {
    const data = subset(work, folder, rows)
    const columns: [string, string[]][] = []
    if (!values['only-browser']) columns.push(['jsdom', score(folder, data)])
    if (values.browser || values['only-browser']) {
      const { lines, located } = await answersInChromium(folder, rows)
      if (values.out) writeFileSync(values.out, `${lines.join('\n')}\n`)
      columns.push(['Chromium', score(folder, data, standIn(work, lines))])
      printLocated(located, values.lost ?? false)
    }
    printColumns(columns)
    return 0
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** A folder of the form of the set with the given pages alone. */
function subset(work: string, folder: string, rows: readonly PageRow[]): string {
  const data = path.join(work, 'data')
  mkdirSync(data)
  symlinkSync(path.join(folder, 'html'), path.join(data, 'html'), 'dir')
  writeFileSync(path.join(data, 'pages.jsonl.gz'), gzipSync(rows.map((row) => JSON.stringify(row)).join('\n')))
  return data
}

/**
 * What the set's own scorer prints.
 * @param programs a folder whose `npm` is to answer in place of the real one
 */
function score(folder: string, data: string, programs?: string): string[] {
  const env = { ...process.env, EXTRACTION_DATA: data, ...(programs ? { PATH: `${programs}${path.delimiter}${process.env.PATH}` } : {}) }
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(folder, 'score.mjs')], { env, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`the scorer of the set stopped: ${stderr}`)
  return stdout.trim().split('\n')
}

/** The scorer asks `npm run -s extract` for its answers: a folder with an `npm` that gives those that are there already. */
function standIn(work: string, lines: readonly string[]): string {
  const programs = path.join(work, 'programs')
  mkdirSync(programs)
  writeFileSync(path.join(work, 'answers.jsonl'), `${lines.join('\n')}\n`)
  writeFileSync(path.join(programs, 'npm'), '#!/bin/sh\nexec cat "$(dirname "$0")/../answers.jsonl"\n')
  chmodSync(path.join(programs, 'npm'), 0o755)
  return programs
}

async function answersInChromium(folder: string, rows: readonly PageRow[]): Promise<Answers> {
  const lines: string[] = []
  const located: Located = { blocks: 0, exact: 0, approximate: 0, figures: 0, ranges: 0, lost: [] }
  const reader = await openReader()
  try {
    for (const row of rows) {
      const article = await reader.visit({ html: htmlOf(folder, row), url: row.url }, async ({ run }) => {
        const read = finishArticle(JSON.parse(await run('draft', row.url)) as Draft)
        if (read.isArticle) {
          const figures = readFigures(read).map(({ in: where, start, end }) => ({ in: where, start, end }))
          const { title, text, blocks } = read
          await run('locate', { title, text, blocks }, figures)
          add(located, await run('located', { title, text, blocks }, figures), row.id)
        }
        return read
      })
      lines.push(JSON.stringify({ id: row.id, article: articleForm(article) }))
    }
  } finally {
    await reader.close()
  }
  return { lines, located }
}

function add(sum: Located, one: Located, id: string): void {
  for (const name of ['blocks', 'exact', 'approximate', 'figures', 'ranges'] as const) sum[name] += one[name]
  sum.lost.push(...one.lost.map((words) => `${id}: ${words}`))
}

function printLocated({ blocks, exact, approximate, figures, ranges, lost }: Located, all: boolean): void {
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`
  console.log(`found in the page again: ${blocks} blocks, ${share(exact, blocks)} exactly, ${share(exact + approximate, blocks)} with errors too; ${figures} figures, ${share(ranges, figures)}`)
  if (all) for (const words of lost) console.log(`  ${words}`)
}

/** The lines of each column, those of one measure under each other. */
function printColumns(columns: readonly [string, string[]][]): void {
  const [, first] = columns[0]!
  first.forEach((_, i) => {
    for (const [name, lines] of columns) console.log(`${name.padEnd(9)} ${lines[i] ?? ''}`)
  })
}
