import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { compareSides } from '../lib/compare/compare.ts'
import type { Outcome, Side } from '../lib/compare/comparison.ts'
import { readFigures } from '../lib/figures/read-figures.ts'
import type { Figure } from '../lib/figures/figure.ts'

/** A text as a line of the set gives it. */
interface PairText {
  title?: string
  text: string
  published?: string
  publisher?: string
}

/** Two texts and a figure of each, and whether the two figures may be compared. */
export interface Pair {
  id: string
  subject: string
  mine: PairText
  theirs: PairText
  /** The figures' words, in the text or else in the title. */
  pair: { mine: string; theirs: string }
  label: 'compare' | 'never'
  /** What a fair judge accepts; empty for `never`. */
  outcomes: Outcome[]
  why: string
}

interface Count {
  true: number
  found: number
  right: number
  never: number
  wrong: number
}

const FOLDER = path.join(import.meta.dirname, 'pairs')
/** The writers whose pairs may be looked at while rules are made; those of the others are counted only. */
const OPEN_WRITERS = 'abcdfhlnop'

/**
 * Prints, by subject, how many pairs of figures of our own set are compared as they should be.
 * @param args `--misses` to list the open writers' pairs that are not, `--folder` for another folder of pairs
 * @returns the exit code
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { misses: { type: 'boolean' }, folder: { type: 'string', default: FOLDER } } })
  const counts = new Map<string, Count>()
  for (const { writer, pair } of pairsIn(values.folder)) {
    const outcome = outcomeOf(pair)
    for (const name of [`${writer} ${pair.subject}`, `${writer}, all`, 'all']) add(counts, name, pair, outcome)
    if (values.misses && OPEN_WRITERS.includes(writer) && !isRight(pair, outcome)) console.log(missOf(pair, outcome))
  }
  console.log(`${'subject'.padEnd(26)}true pairs found      outcome right         never compared, but are`)
  for (const [name, count] of [...counts].sort()) {
    console.log(`${name.padEnd(26)}${partOf(count.found, count.true)}${partOf(count.right, count.found)}${partOf(count.wrong, count.never)}`)
  }
  return 0
}

/** The pairs of a folder, file by file, each with its writer. */
function pairsIn(folder: string): { writer: string; pair: Pair }[] {
  return readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort().flatMap((file) =>
    readFileSync(path.join(folder, file), 'utf8').split('\n').filter((line) => line !== '').map((line) => ({ writer: file[0]!, pair: JSON.parse(line) as Pair })))
}

/** The pairs of some writers, each told by its letter. */
export function openPairs(writers: string): { writer: string; pair: Pair }[] {
  return pairsIn(FOLDER).filter(({ writer }) => writers.includes(writer))
}

/** How many pairs of a writer are compared as they should be, in words. */
export function foundOf(writer: string): string {
  const counts = new Map<string, Count>()
  for (const { pair } of openPairs(writer)) add(counts, writer, pair, outcomeOf(pair))
  const { found, true: all, right, wrong, never } = counts.get(writer)!
  return `${found} of ${all} found, ${right} right, ${wrong} of ${never} others compared`
}

/** How the two figures stand beside each other; null where they do not. */
function outcomeOf({ mine, theirs, pair }: Pair): Outcome | null {
  const [left, right] = [sideOf('', mine), sideOf('theirs', theirs)]
  const { comparisons } = compareSides(left, [{ relation: 'event', side: right }])
  return comparisons.find((row) => stands(left.figures[row.mine]!, left, pair.mine) && stands(row.theirs.figure, right, pair.theirs))?.outcome ?? null
}

/** A text with its figures. */
export function sideOf(id: string, { title = '', text, published = null, publisher = null }: { title?: string; text: string; published?: string | null; publisher?: string | null }): Side {
  return { id, title, text, published, publisher, form: 'full', credit: [], cites: [], figures: readFigures({ title, text, published, publisher }) }
}

/** Whether a figure's number stands in the words that the set quotes. */
export function stands(figure: Figure, { title, text }: Side, words: string): boolean {
  const at = text.indexOf(words)
  const [place, start] = at >= 0 ? ['text', at] : ['title', title.indexOf(words)]
  return figure.in === place && figure.wording.start < (start as number) + words.length && (start as number) < figure.wording.end
}

function isRight({ label, outcomes }: Pair, outcome: Outcome | null): boolean {
  return label === 'never' ? outcome === null : outcome !== null && outcomes.includes(outcome)
}

function add(counts: Map<string, Count>, name: string, pair: Pair, outcome: Outcome | null): void {
  const count = counts.get(name) ?? { true: 0, found: 0, right: 0, never: 0, wrong: 0 }
  counts.set(name, count)
  if (pair.label === 'never') {
    count.never++
    if (outcome !== null) count.wrong++
    return
  }
  count.true++
  if (outcome === null) return
  count.found++
  if (isRight(pair, outcome)) count.right++
}

function missOf({ id, pair, label, outcomes, why }: Pair, outcome: Outcome | null): string {
  const should = label === 'never' ? 'nothing' : outcomes.join(' or ')
  return `${id}: ${pair.mine} ~ ${pair.theirs}: ${outcome ?? 'not compared'}, should be ${should} (${why})`
}

function partOf(part: number, whole: number): string {
  return `${part} of ${whole}${whole === 0 ? '' : ` (${(100 * part / whole).toFixed(1)} %)`}`.padEnd(22)
}
