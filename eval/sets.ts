import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { CannotRun } from '../scripts/parts.ts'

/** A measuring set is not where it was looked for. */
export class NoSet extends CannotRun {}

const BESIDE = fileURLToPath(new URL('../../shared/bench', import.meta.url))

/**
 * The folder of a measuring set.
 * @param name of the set
 * @param sets the folder of all sets; without it the one beside the checkout
 * @throws NoSet where there is none
 */
export function findSet(name: string, sets: string = BESIDE): string {
  const folder = path.resolve(sets, name)
  if (!existsSync(folder)) throw new NoSet(`the measuring set "${name}" is not at ${folder}: name the folder of the sets with --sets DIR`)
  return folder
}

/** A saved page of the set "extraction": what of it is needed to open it. */
export interface PageRow {
  id: string
  source: string
  kind: string
  url: string
  /** Path of the page in the set, gzipped. */
  file: string
  is_article?: boolean
}

/** Every nth page of the set. */
export function pageRows(folder: string, every = 1): PageRow[] {
  const lines = gunzipSync(readFileSync(path.join(folder, 'pages.jsonl.gz'))).toString('utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as PageRow).filter((_, i) => i % every === 0)
}

/** The HTML of a page. */
export function htmlOf(folder: string, { file }: PageRow): string {
  return gunzipSync(readFileSync(path.join(folder, file))).toString('utf8')
}
