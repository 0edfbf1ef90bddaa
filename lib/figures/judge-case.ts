import type { Figure } from './figure.ts'
import { readFigures } from './read-figures.ts'

/** A text of our own, and the figures that a reader finds in it; of each only the named fields are compared. */
export interface Case {
  /** What it is a case of: a form of wording, or a subject of the news. */
  form: string
  text: string
  title?: string
  published?: string
  /** In reading order, all that the text states. `unit` is the symbol, `per` the period of a rate. */
  figures: Record<string, unknown>[]
  /** What the engine does not manage yet. */
  todo?: string
}

/** What came of a case: fields right and wrong, figures that were not read, and those that the text does not state. */
interface Verdict {
  right: string[]
  wrong: string[]
  missed: number
  invented: number
  /** A line for each thing that is not as it should be. */
  faults: string[]
}

/** How the figures that are read of a case compare with those it states. */
export function judgeCase({ text, title, published, figures }: Case): Verdict {
  const found = readFigures({ text, title, published }).map(plain)
  const pairs = pairUp(figures, found)
  const verdict: Verdict = { right: [], wrong: [], missed: 0, invented: 0, faults: [] }
  figures.forEach((expected, k) => {
    const seen = pairs[k]
    if (!seen) {
      verdict.missed++
      verdict.faults.push(`not read: ${JSON.stringify(expected['date'] ?? expected['value'] ?? expected['text'])}`)
      return
    }
    for (const [field, value] of Object.entries(expected)) {
      // the whole of a part is told by its place among the stated figures
      const given = field === 'partOf' ? (seen['partOf'] === null ? null : pairs.indexOf(found[seen['partOf'] as number])) : seen[field]
      const right = same(given, value)
      verdict[right ? 'right' : 'wrong'].push(field)
      if (!right) verdict.faults.push(`${String(seen['text'])}: ${field} ${JSON.stringify(given)}, not ${JSON.stringify(value)}`)
    }
  })
  for (const figure of found.filter((one) => !pairs.includes(one))) {
    verdict.invented++
    verdict.faults.push(`not stated: ${String(figure['text'])}`)
  }
  return verdict
}

const plain = (figure: Figure): Record<string, unknown> => ({ ...figure, unit: figure.unit?.symbol ?? null, per: figure.unit?.per ?? null })

/** For each stated figure the one that was read, by its value or date, each once; the rest in order. */
function pairUp(expected: Record<string, unknown>[], found: Record<string, unknown>[]): (Record<string, unknown> | undefined)[] {
  const left = [...found]
  const pairs = expected.map((one) => {
    const k = left.findIndex((figure) => ('date' in one && one['date'] !== null ? same(figure['date'], one['date']) : 'value' in one && same(figure['value'], one['value'])))
    return k < 0 ? undefined : left.splice(k, 1)[0]
  })
  return pairs.map((pair, k) => pair ?? (expected[k]!['date'] || 'value' in expected[k]! ? undefined : left.shift()))
}

/** Equal as JSON, numbers to four digits ("a third"). */
function same(a: unknown, b: unknown): boolean {
  const plainly = (_: string, value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(4)) : value)
  return JSON.stringify(a, plainly) === JSON.stringify(b, plainly)
}
