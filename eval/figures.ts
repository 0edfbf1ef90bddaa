import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import cases from '../lib/figures/cases.json' with { type: 'json' }
import { judgeCase, type Case } from '../lib/figures/judge-case.ts'
import meaning from '../lib/figures/meaning.json' with { type: 'json' }
import { findSet, NoSet } from './sets.ts'

/**
 * Prints how the figures of our own cases are read, field by field; with the set "figures" at hand its scores too.
 * @param args `--misses` to list what goes wrong, `--sets` for the folder of the measuring sets
 * @returns the exit code
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { misses: { type: 'boolean' }, sets: { type: 'string' } } })
  for (const [name, list] of [['forms and traps', cases as Case[]], ['meaning', meaning as Case[]]] as const) print(name, list, values.misses === true)
  const scorer = setScorer(values.sets)
  if (scorer === null) {
    console.log('the measuring set "figures" is not there: our own cases only')
    return 0
  }
  return spawnSync(process.execPath, [scorer], { stdio: 'inherit', cwd: path.join(import.meta.dirname, '..') }).status ?? 1
}

function print(name: string, list: Case[], misses: boolean): void {
  const fields = new Map<string, { right: number; wrong: number }>()
  const sum = { whole: 0, missed: 0, invented: 0 }
  for (const one of list) {
    const { right, wrong, missed, invented, faults } = judgeCase(one)
    for (const field of right) count(fields, field).right++
    for (const field of wrong) count(fields, field).wrong++
    sum.missed += missed
    sum.invented += invented
    if (faults.length === 0) sum.whole++
    else if (misses) console.log(`${one.form}: ${one.text}\n  ${faults.join('\n  ')}`)
  }
  console.log(`${name}: ${sum.whole} of ${list.length} cases right in every field, ${sum.missed} figures not read, ${sum.invented} not stated`)
  for (const [field, { right, wrong }] of [...fields].sort(([a], [b]) => a.localeCompare(b))) console.log(`  ${field.padEnd(14)} ${right} right, ${wrong} wrong`)
}

function count(fields: Map<string, { right: number; wrong: number }>, field: string): { right: number; wrong: number } {
  const known = fields.get(field) ?? { right: 0, wrong: 0 }
  fields.set(field, known)
  return known
}

function setScorer(sets: string | undefined): string | null {
  try {
    const file = path.join(findSet('figures', sets), 'score.mjs')
    return existsSync(file) ? file : null
  } catch (error) {
    if (!(error instanceof NoSet)) throw error
    return null
  }
}
