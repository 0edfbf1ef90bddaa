import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { JSDOM } from 'jsdom'
import { findAgain } from '../lib/anchor/find-again.ts'
import { describeSelection, type Selectors } from '../lib/anchor/selectors.ts'
import { indexText, type TextIndex } from '../lib/anchor/text-index.ts'
import type { Span } from '../lib/text/span.ts'

/** A page before and after an edit, and a passage of it. */
interface AnchorPair {
  id: string
  kind: string
  /** File of the page before the edit, without its ending. */
  page: string
  /** A piece of the page that it has once, with ⟦ and ⟧ around the passage. */
  mark: string
  /** What is replaced by what, in order; the first of each stands in the page once. */
  edits: [string, string][]
  /** The same for the page after the edit; null where the passage is gone. */
  still: string | null
}

type Result = 'found' | 'missed' | 'wrong' | 'orphan'

const FOLDER = path.join(import.meta.dirname, 'anchors')
/** What share of the passage must be covered, and how much of what is covered may be beside it. */
const COVERED = 0.8

/**
 * Prints, by kind of edit, how many passages of our own set are found in the page after its edit, and how many of those that are gone are told as gone.
 * @param args `--misses` to list what went wrong, `--pairs` for another file of pairs
 * @returns the exit code: 1 where a passage was put in a wrong place, or fewer than 95 % of those still there were found
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { misses: { type: 'boolean' }, pairs: { type: 'string', default: path.join(FOLDER, 'pairs.jsonl') } } })
  const results = resultsOf(values.pairs)
  for (const { pair, kind, result, was, got } of results) {
    if (values.misses && (result === 'missed' || result === 'wrong')) console.log(`${pair.id} ${kind}: ${result}\n  was    ${was}\n  should ${pair.still ?? '(gone)'}\n  got    ${got ?? '(nothing)'}`)
  }
  console.log(`${'edit'.padEnd(22)}${'pairs'.padStart(6)}${'still there'.padStart(13)}${'found'.padStart(7)}${'gone'.padStart(6)}${'orphans'.padStart(9)}${'wrongly placed'.padStart(16)}`)
  const print = (name: string, of: typeof results): void => {
    const there = of.filter(({ gone }) => !gone)
    const count = (result: Result): number => of.filter((one) => one.result === result).length
    console.log(`${name.padEnd(22)}${String(of.length).padStart(6)}${String(there.length).padStart(13)}${String(count('found')).padStart(7)}${String(of.length - there.length).padStart(6)}${String(count('orphan')).padStart(9)}${String(count('wrong')).padStart(16)}`)
  }
  for (const [kind, of] of Map.groupBy(results, ({ kind }) => kind)) print(kind, of)
  print('all', results)
  const there = results.filter(({ gone }) => !gone)
  const share = there.filter(({ result }) => result === 'found').length / there.length
  console.log(`found of those still there: ${(share * 100).toFixed(1)} %`)
  return share < 0.95 || results.some(({ result }) => result === 'wrong') ? 1 : 0
}

/** What becomes of the passage of each pair of a file. */
export function resultsOf(file = path.join(FOLDER, 'pairs.jsonl')): (ReturnType<typeof resultOf> & { pair: AnchorPair; kind: string; gone: boolean })[] {
  const pairs = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as AnchorPair)
  return pairs.map((pair) => ({ pair, kind: pair.kind, gone: pair.still === null, ...resultOf(pair) }))
}

/** What becomes of the passage of a pair. @throws where the pair does not say what it should */
function resultOf(pair: AnchorPair): { result: Result; was: string; got: string | null } {
  const html = readFileSync(path.join(FOLDER, `${pair.page}.html`), 'utf8')
  const after = pair.edits.reduce((page, [from, to]) => replaceOnce(page, from, to, pair.id), html)
  const before = marked(replaceOnce(html, unmarked(pair.mark), pair.mark, pair.id))
  const should = pair.still === null ? null : marked(replaceOnce(after, unmarked(pair.still), pair.still, pair.id)).at
  const document = new JSDOM(after).window.document
  const [found] = [...findAgain(document, [{ id: pair.id, selectors: before.selectors }])].flat()
  const was = before.selectors.quote.exact
  if (!found) return { result: should ? 'missed' : 'orphan', was, got: null }
  const index = indexText(document)
  const at = spanOf(index, found.ranges)
  const right = should !== null && isOver(at, should) && isOver(should, at)
  return { result: right ? 'found' : 'wrong', was, got: index.text.slice(at.start, at.end) }
}

function spanOf(index: TextIndex, ranges: readonly Range[]): Span {
  const [first, last] = [ranges[0]!, ranges.at(-1)!]
  return { start: index.offsetOf(first.startContainer, first.startOffset)!, end: index.offsetBefore(last.endContainer, last.endOffset)! }
}

function isOver(a: Span, b: Span): boolean {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start) >= COVERED * (b.end - b.start)
}

/** The passage between the marks of a page, which are taken out of its texts. */
function marked(html: string): { selectors: Selectors; at: Span } {
  const { document } = new JSDOM(html).window
  const range = document.createRange()
  const walker = document.createTreeWalker(document, 4)
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    for (const [sign, put] of [['⟦', 'setStart'], ['⟧', 'setEnd']] as const) {
      const at = text.data.indexOf(sign)
      if (at < 0) continue
      text.deleteData(at, 1)
      range[put](text, at)
    }
  }
  const selectors = describeSelection(indexText(document), range)
  if (!selectors?.position) throw new Error('a passage without text')
  return { selectors, at: selectors.position }
}

function unmarked(text: string): string {
  return text.replace(/[⟦⟧]/g, '')
}

function replaceOnce(html: string, from: string, to: string, id: string): string {
  const at = html.indexOf(from)
  if (at < 0 || html.includes(from, at + 1)) throw new Error(`pair ${id}: the page has ${at < 0 ? 'none' : 'more than one'} of ${JSON.stringify(from)}`)
  return html.slice(0, at) + to + html.slice(at + from.length)
}
