import { chooseBlocks, NOTHING, type Choice } from './choose-blocks.ts'
import type { Candidate } from './candidate.ts'
import type { Draft, Line } from './draft.ts'
import { gatePage, judgePage, markupEvidence } from './is-article.ts'
import { isLiveBlog, readEntries, type Entries } from './live-blog.ts'
import { readMarked } from './marked.ts'
import { isOpened, isPaid } from './paid.ts'
import { readStated } from './stated-by-page.ts'

/** How a page is to be read. */
export interface ExtractOptions {
  /** The page's address; without it the canonical address stands in, and without that the gate asks markup and text alone. */
  url?: string | null
  /** Take the page for an article whatever the gate says ("Read it anyway"). */
  force?: boolean
}

/** Longest part of a line outside the article that anybody looks at. */
const LONGEST_OUTSIDE = 1000
const NEAR_HEADING = 14

/** What of an article only its page can tell; the document is not changed. */
export function draftArticle(document: Document, options: ExtractOptions = {}): Draft {
  const forced = options.force === true
  const { stated, facts, heading } = readStated(document, options.url ?? null)
  const evidence = markupEvidence(document, facts)
  const refused = forced ? null : gatePage(document, facts, evidence)
  const paid = isPaid(facts)
  const choice: Choice = refused || !document.body ? NOTHING : chooseBlocks(document, paid)
  const { blocks, times }: Entries = isLiveBlog(document, facts.nodes) ? readEntries(choice.blocks, facts.nodes) : { blocks: choice.blocks, times: new Map() }
  const places = new Map(choice.candidates.map((one, i) => [one, i]))
  const at = heading ? choice.candidates.findIndex(({ element }) => heading.contains(element)) : -1
  return {
    notArticle: refused ?? judgePage(document, evidence, choice),
    forced,
    stated,
    marked: readMarked(document, facts, heading),
    lines: linesOf(choice.candidates, new Set(choice.blocks), at),
    heading: at,
    chosen: choice.blocks.map((one) => places.get(one)!),
    blocks: blocks.map((one) => ({ line: places.get(one)!, kind: one.kind, ...(times.has(one) ? { time: times.get(one)! } : {}) })),
    asides: choice.asides.map(({ aside, text }) => ({ kind: aside ?? 'caption', text })),
    unseen: choice.unseen,
    paid,
    opened: paid && isOpened(document, facts),
  }
}

function linesOf(candidates: readonly Candidate[], chosen: ReadonlySet<Candidate>, heading: number): Line[] {
  const firsts = new Map<Element, number>()
  return candidates.map((one, i) => {
    const { text, element, linkShare, outside, aside } = one
    const first = firsts.get(element) ?? i
    if (first === i) firsts.set(element, i)
    const near = heading >= 0 && i > heading && i < heading + NEAR_HEADING
    return {
      text: chosen.has(one) ? text : text.slice(0, LONGEST_OUTSIDE),
      linkShare,
      outside: outside.map(({ reason }) => reason),
      aside,
      first,
      tag: near ? element.tagName : '',
      names: near ? (element.getAttribute('class') ?? '') : '',
    }
  })
}
