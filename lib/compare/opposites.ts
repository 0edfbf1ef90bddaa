import type { Around, Axis } from './axis.ts'
import { OPPOSITES, classTable } from './word-classes.ts'

const NOTHING: string[] = []
/** Word -> its class in each of the tables of opposites that has it. */
const OPPOSITES_OF = new Map<string, { at: number; name: string }[]>()
/** The table of times of day, which say of a count when it was made and not what it counts. */
const TIMES_OF_DAY = OPPOSITES.findIndex((lines) => /\bovernight\b/.test(lines))

/** The axes of words next to a number of which one excludes the other: net and gross, first and second. */
export const OPPOSED: Axis[] = OPPOSITES.map((lines, at): Axis => {
  for (const [word, name] of classTable(lines)) OPPOSITES_OF.set(word, [...OPPOSITES_OF.get(word) ?? [], { at, name }])
  return { name: `opposite ${at}`, reason: 'counted', alone: false, read: (around) => oppositesOf(around)[at] ?? NOTHING }
})

/** The words next to the number read last, by table: every table asks for them in turn. */
let opposites: { around: Around; byTable: string[][] } | null = null

/** By table: the classes of the words next to a number: "a net profit of 40 million", "40,000 a first dose". */
function oppositesOf(around: Around): string[][] {
  if (opposites?.around !== around) opposites = { around, byTable: readOpposites(around) }
  return opposites.byTable
}

function readOpposites({ words, first, last, figure }: Around): string[][] {
  const byTable: string[][] = []
  for (let at = Math.max(0, first - 5); at < Math.min(words.length, last + 6); at++) {
    for (const { at: table, name } of OPPOSITES_OF.get(words[at]!.text) ?? []) {
      if (table !== TIMES_OF_DAY || figure.kind !== 'count') (byTable[table] ??= []).push(name)
    }
  }
  return byTable
}
