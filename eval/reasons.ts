import { parseArgs } from 'node:util'
import { buildIndex } from '../lib/match/build-index.ts'
import { findRelated } from '../lib/match/match.ts'
import { readMatchingSet } from './matching-set.ts'

/** Labels that are printed with `--labels`. */
const SHOWN = 150

/**
 * Prints how the related reports of the set "matching" are reasoned: how many have two reasons, of which kind they are, and whether each leads to whole
 * words in both texts.
 * @param args `--sets DIR`; `--every N` asks with every nth labelled report, 3 unless told; `--labels`: some of the labels
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { sets: { type: 'string' }, every: { type: 'string' }, labels: { type: 'boolean' } } })
  const every = Number(values.every ?? 3)
  const { corpora, labelled } = readMatchingSet(values.sets)
  const [counts, kinds, labels] = [[0, 0, 0], new Map<string, number>(), new Set<string>()]
  let [spans, broken] = [0, 0]
  for (const [name, reports] of corpora) {
    const index = buildIndex(reports)
    const byId = new Map(reports.map((report) => [report.id, report]))
    for (const { id } of labelled.filter(({ corpus }) => corpus === name).filter((_, at) => at % every === 0)) {
      const article = byId.get(id)!
      for (const { report, why } of await findRelated(index, article)) {
        counts[Math.min(2, why.length)]!++
        for (const { kind, label, mine, theirs } of why) {
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
          labels.add(`${kind}: ${label}`)
          for (const [places, text] of [[mine, article.text], [theirs, byId.get(report)!.text]] as const) {
            spans += places.length
            broken += places.length === 0 ? 1 : places.filter(({ start, end }) => !isWhole(text, start, end)).length
          }
        }
      }
    }
  }
  const all = counts.reduce((sum, count) => sum + count)
  const reasons = [...kinds.values()].reduce((sum, count) => sum + count, 0)
  console.log(`${all} reports shown: ${(100 * counts[2]! / all).toFixed(2)} % with two reasons or more, ${counts[1]} with one, ${counts[0]} with none`)
  console.log([...kinds].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `${kind} ${(100 * count / reasons).toFixed(1)} %`).join(', '))
  console.log(`${spans} places of words, ${broken} not of whole words`)
  const step = Math.max(1, Math.floor(labels.size / SHOWN))
  if (values.labels) console.log([...labels].filter((_, at) => at % step === 0).join(' | '))
  return 0
}

/** Whether a place in a text is one of whole words; "'s" may follow. */
function isWhole(text: string, start: number, end: number): boolean {
  const cut = /[\p{L}\p{N}]/u
  const words = text.slice(start, end)
  return words.trim() !== '' && words.trim() === words && !(cut.test(text[start - 1] ?? '') && cut.test(words[0]!)) && !(cut.test(text[end] ?? '') && cut.test(words.at(-1)!))
}
