import { parseArgs } from 'node:util'
import type { Report } from '../lib/corpus/report.ts'
import { readFigures } from '../lib/figures/read-figures.ts'
import { buildIndex } from '../lib/match/build-index.ts'
import { findCandidates, relate, type Candidates, type Query } from '../lib/match/match.ts'
import { FEATURES_ALONE, passageFeatures } from '../lib/match/passage.ts'
import { splitSentences } from '../lib/text/sentences.ts'
import { fitLogistic, weigh } from './logistic.ts'
import { readMatchingSet, type LabelledReport } from './matching-set.ts'

/** Passages that are taken from each labelled report, of each length. */
const EACH = 2
/** Lengths in sentences. */
const LENGTHS = [1, 3]
const FOLDS = 5

interface Passage {
  query: Query
  sentences: number
  of: LabelledReport
  candidates: Candidates
  examples: Example[]
}

interface Example {
  id: string
  features: number[]
  is: boolean
}

/**
 * Prints how well the reports of a passage's event are found: sentences with a figure, of the labelled reports of the set "matching", and such a sentence with the two behind it.
 * Each alone, and with title and day of its page. Cross-validated by event: a report and those of its event are weighed by weights that were fitted without them.
 * @param args `--sets DIR`; `--every N` takes each nth labelled report, 1 unless told
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { sets: { type: 'string' }, every: { type: 'string' } } })
  const every = Number(values.every ?? 1)
  const { corpora, labelled } = readMatchingSet(values.sets)
  const passages: Passage[] = []
  for (const [name, reports] of corpora) {
    const index = buildIndex(reports)
    const byId = new Map(reports.map((report) => [report.id, report]))
    for (const of of labelled.filter(({ corpus }) => corpus === name).filter((_, at) => at % every === 0)) {
      const from = byId.get(of.id)!
      for (const { text, sentences } of passagesOf(from)) {
        for (const known of [{ page: '', published: null }, ...(from.title === '' ? [] : [{ page: from.title, published: from.published }])]) {
          const query = { id: of.id, title: '', text, ...known }
          const candidates = await findCandidates(index, query)
          passages.push({ query, sentences, of, candidates, examples: examplesOf(query, of, candidates) })
        }
      }
    }
  }
  for (const withPage of [false, true]) printAll(passages.filter(({ query }) => (query.page !== '') === withPage), withPage)
  return 0
}

function printAll(passages: readonly Passage[], withPage: boolean): void {
  const examples = passages.flatMap(({ examples: own, of }) => own.map((example) => ({ ...example, fold: foldOf(of) })))
  console.log(`${withPage ? '\n' : ''}${passages.length} passages${withPage ? ', title and day of their page known' : ''}, ${examples.length} reports beside them, ${examples.filter(({ is }) => is).length} of the passage's event`)
  console.log(`weights: ${fitLogistic(examples).map((weight) => weight.toFixed(2)).join(', ')}`)
  const byFold = Array.from({ length: FOLDS }, (_, fold) => fitLogistic(examples.filter((example) => example.fold !== fold)))
  for (const sentences of LENGTHS) {
    const some = passages.filter((passage) => passage.sentences === sentences)
    console.log(`\n${some.length} passages of ${sentences === 1 ? 'one sentence' : `${sentences} sentences`}`)
    print('as it is', some, ({ query, candidates }) => new Set(relate(query, candidates).given.map(({ report }) => report)))
    for (const least of [0, 0.5, 0.75, 1, 1.5, 2]) {
      print(`from ${least.toFixed(2)}`, some, ({ examples: own, of }) => new Set(own.filter(({ features }) => weigh(features, byFold[foldOf(of)]!) >= least).map(({ id }) => id)))
    }
  }
}

function passagesOf({ text, published }: Report): { text: string; sentences: number }[] {
  const sentences = splitSentences(text)
  const figures = readFigures({ title: '', text, published, publisher: null }).filter((figure) => figure.in === 'text' && figure.kind !== 'date')
  const starts = [...new Set(figures.map(({ sentence }) => sentence.start))].filter((start) => sentences.some((one) => one.start === start)).slice(0, EACH)
  return starts.flatMap((start) => LENGTHS.flatMap((length) => {
    const first = sentences.findIndex((one) => one.start === start)
    const last = sentences[first + length - 1]
    return last ? [{ text: text.slice(start, last.end).replace(/\s+/g, ' ').trim(), sentences: length }] : []
  }))
}

function examplesOf(query: Query, { relevant, ignore }: LabelledReport, { near }: Candidates): Example[] {
  const features = passageFeatures(query, near)
  return near.map(({ report: { id } }, at) => ({ id, features: query.page === '' ? features[at]!.slice(0, FEATURES_ALONE) : features[at]!, is: relevant.includes(id) })).filter(({ id }) => !ignore.includes(id))
}

/** All reports of an event fall into one fold: that of the least id among them. */
function foldOf({ id, relevant }: LabelledReport): number {
  const [least] = [id, ...relevant].sort()
  return [...least!].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % FOLDS
}

function print(what: string, passages: readonly Passage[], shownFor: (passage: Passage) => Set<string>): void {
  const count = { shown: 0, right: 0, relevant: 0, withWrong: 0, withRight: 0, answerable: 0 }
  for (const passage of passages) {
    const { relevant, ignore } = passage.of
    const shown = [...shownFor(passage)].filter((id) => !ignore.includes(id))
    const right = shown.filter((id) => relevant.includes(id)).length
    count.shown += shown.length
    count.right += right
    count.relevant += relevant.length
    count.withWrong += Number(right < shown.length)
    count.withRight += Number(right > 0)
    count.answerable += Number(relevant.length > 0)
  }
  const part = (a: number, b: number) => (a / Math.max(1, b)).toFixed(3)
  console.log(`${what.padEnd(10)} precision ${part(count.right, count.shown)}, recall ${part(count.right, count.relevant)}, with a wrong report ${part(count.withWrong, passages.length)}, with a right one ${part(count.withRight, count.answerable)}`)
}
