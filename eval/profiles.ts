import { parseArgs } from 'node:util'
import { misread, type ProfileCase } from '../lib/compare/judge-profile.ts'
import profiles from '../lib/compare/profiles.json' with { type: 'json' }

/**
 * Prints how many fields of what our own numbers are taken for are read right: by field, and by kind of wording.
 * @param args `--misses` to list what goes wrong
 * @returns the exit code
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { misses: { type: 'boolean' } } })
  const counts = { field: new Map<string, [number, number]>(), kind: new Map<string, [number, number]>() }
  const add = (map: Map<string, [number, number]>, name: string, right: boolean): void => {
    const [rights, all] = map.get(name) ?? [0, 0]
    map.set(name, [rights + Number(right), all + 1])
  }
  for (const one of profiles as ProfileCase[]) {
    const wrong = misread(one)
    for (const field of Object.keys(one.expect)) {
      add(counts.field, field, !wrong.has(field))
      add(counts.kind, one.kind, !wrong.has(field))
    }
    if (values.misses) for (const [field, read] of wrong) console.log(`${one.kind}: ${one.number} | ${one.text}: ${field} ${JSON.stringify(read)}, not ${JSON.stringify(one.expect[field])}`)
  }
  for (const [by, map] of Object.entries(counts)) {
    console.log(`by ${by}`)
    for (const [name, [right, all]] of [...map].sort(([a], [b]) => a.localeCompare(b))) console.log(`  ${name.padEnd(32)} ${right} of ${all}`)
  }
  return 0
}
