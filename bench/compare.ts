import { compareSides } from '../lib/compare/compare.ts'
import { NO_RULINGS, type Side } from '../lib/compare/comparison.ts'
import { groupOrigins } from '../lib/compare/origin.ts'
import { findQuantities } from '../lib/compare/quantities.ts'
import { readFigures } from '../lib/figures/read-figures.ts'
import { quantile } from './quantiles.ts'

const PLACES = ['Aldmouth', 'Kerrow', 'Belmor', 'Tolma', 'Arden', 'Lumea', 'Marn', 'Orla', 'Bena', 'Mandal']
const SENTENCES = [
  (n: number, place: string) => `The storm that came over ${place} in the night to Tuesday killed at least ${n} people, the mayor said.`,
  (n: number, place: string) => `Some ${n * 40} homes in ${place} were without power until the morning, according to the grid company.`,
  (_: number, place: string) => `Nobody in ${place} could say when the trains along the coast would run again, or who was to pay for the quays.`,
  (n: number, place: string) => `More than ${n * 12} soldiers were sent to ${place}, where the river had risen by ${n % 7 + 1} metres within hours.`,
  (n: number, place: string) => `The harbour of ${place}, which was opened in ${1900 + n}, lies 14 km from the sea and moved 3.${n % 9} million containers last year.`,
  (_: number, place: string) => `"We have seen water here before, but not like this," said a fisherman in ${place}, whose boat had been thrown onto the road.`,
  (n: number, place: string) => `Insurers put the damage in ${place} at ${n * 3} million euros, of which a third falls to the fields around it.`,
  (_: number, place: string) => `A report of the ministry had warned that the dykes at ${place} were too low for a storm of this kind.`,
]
const WORDS = 1500
const REPORTS = 10
const ROUNDS = 200

/** A made-up report of `words` words; two of different seeds share some places and numbers. */
function textOf(seed: number, words: number): string {
  const sentences: string[] = []
  let length = 0
  for (let i = 0; length < words; i++) {
    const sentence = SENTENCES[(i * 5 + seed) % SENTENCES.length]!(11 + (i * 7 + seed * 3) % 83, PLACES[(i + seed) % PLACES.length]!)
    sentences.push(sentence)
    length += sentence.split(' ').length
  }
  return sentences.map((sentence, i) => sentence + (i % 4 === 3 ? '\n\n' : ' ')).join('')
}

function sideOf(id: string, seed: number, words: number): Side {
  const [title, text, published] = [`Storm over ${PLACES[seed % PLACES.length]}`, textOf(seed, words), `2024-03-${String(5 + seed % 3).padStart(2, '0')}`]
  return { id, title, text, published, publisher: null, form: 'full', credit: [], cites: [], figures: readFigures({ title, text, published }) }
}

/** Time of the processor that this process has had, in milliseconds: what else the machine does is not counted. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Prints how long one article takes beside ten reports, their figures read: a first time, and with the reports compared before. @returns 0 */
export async function run(): Promise<number> {
  const reports = Array.from({ length: REPORTS }, (_, at) => sideOf(`r${at}`, at + 1, 500))
  const times = { compare: [] as number[], all: [] as number[] }
  let rows = 0
  const article = sideOf('', 0, WORDS)
  for (let round = 0; round < ROUNDS; round++) {
    // a new article each time: what is kept for a side is kept for the reports alone
    const mine = { ...article, figures: article.figures.map((figure) => ({ ...figure })) }
    const start = cpuTime()
    const { comparisons } = compareSides(mine, reports.map((side) => ({ relation: 'event', side })))
    times.compare.push(cpuTime() - start)
    findQuantities(mine, reports, comparisons, NO_RULINGS)
    groupOrigins([mine, ...reports])
    times.all.push(cpuTime() - start)
    rows = comparisons.length
  }
  console.log(`${article.figures.length} figures beside ${reports.reduce((sum, side) => sum + side.figures.length, 0)} of ${REPORTS} reports, ${rows} rows`)
  for (const [name, list] of Object.entries(times)) {
    console.log(`${name.padEnd(8)} first ${list[0]!.toFixed(1)} ms, then median ${quantile(list.slice(1), 0.5).toFixed(1)} ms, p95 ${quantile(list.slice(1), 0.95).toFixed(1)} ms`)
  }
  return 0
}
