import { chooseBlocks, NOTHING, type Choice } from './choose-blocks.ts'
import type { Candidate } from './candidate.ts'
import type { Draft, Line } from './draft.ts'
import { gatePage, judgePage, markupEvidence } from './is-article.ts'
import { isLiveBlog, readEntries, type Entries } from './live-blog.ts'
import { readMarked } from './marked.ts'
import { ownStatements } from './own-statements.ts'
import { isOpened, isPaid } from './paid.ts'
import { factsOf, type Stated } from './page-facts.ts'
import { readStated } from './stated-by-page.ts'

/** How a page is to be read. */
export interface ExtractOptions {
  /** The page's address; without it the canonical address stands in, and without that the gate asks markup and text alone. */
  url?: string | null
  /** Take the page for an article whatever the gate says ("Read it anyway"). */
  force?: boolean
  /** Of several stories below each other, whether the reader has come as far as one's heading, past that of the one above; without it the first is read. */
  reached?: (heading: Element, above: Element) => boolean
  /** Whether the document has been given another address since it was loaded, so that what its head states may be about another article. */
  moved?: boolean
  /** What the page stated when another article stood in the same document; null where none is known. @param heading the one that is shown now */
  before?(heading: string | null): Stated | null
}

/** A draft, and where in the page it was taken from. */
export interface Drafted {
  draft: Draft
  /** All that the page states, about whatever article. */
  stated: Stated
  /** The heading that the page shows as its title. */
  heading: Element | null
  /** The elements of the article's lines, in their order. */
  elements: Element[]
}

/** Longest part of a line outside the article that anybody looks at. */
const LONGEST_OUTSIDE = 1000
const NEAR_HEADING = 14

/** What of an article only its page can tell, in one go; the document is not changed. */
export function draftArticle(document: Document, options: ExtractOptions = {}): Draft {
  const steps = draftSteps(document, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value.draft
  }
}

/** The same in steps, each short on all but the largest pages, so that a page can do its own work between them. */
export function* draftSteps(document: Document, options: ExtractOptions = {}): Generator<void, Drafted> {
  const forced = options.force === true
  const read = readStated(document, options.url ?? null)
  const evidence = markupEvidence(document, read.facts)
  const refused = forced ? null : gatePage(document, read.facts, evidence)
  const paid = isPaid(read.facts)
  yield
  const choice: Choice = refused || !document.body ? NOTHING : yield* chooseBlocks(document, paid, options.reached)
  const heading = choice.heading && !choice.heading.contains(read.heading) ? choice.heading : read.heading
  const before = options.before?.(heading?.textContent ?? null) ?? null
  const isOneOfSeveral = choice.heading !== null || before !== null || options.moved === true
  const stated = isOneOfSeveral ? ownStatements(read.stated, heading?.textContent ?? null, before) : read.stated
  const facts = isOneOfSeveral ? factsOf(stated) : read.facts
  const { blocks, times }: Entries = isLiveBlog(document, facts.nodes) ? readEntries(choice.blocks, facts.nodes) : { blocks: choice.blocks, times: new Map() }
  const places = new Map(choice.candidates.map((one, i) => [one, i]))
  const at = heading ? choice.candidates.findIndex(({ element }) => heading.contains(element)) : -1
  yield
  const draft: Draft = {
    notArticle: refused ?? judgePage(document, evidence, choice),
    forced,
    stated,
    marked: readMarked(choice.heading?.closest('article') ?? document, facts, heading),
    lines: linesOf(choice.candidates, new Set(choice.blocks), at),
    heading: at,
    chosen: choice.blocks.map((one) => places.get(one)!),
    blocks: blocks.map((one) => ({ line: places.get(one)!, kind: one.kind, ...(times.has(one) ? { time: times.get(one)! } : {}) })),
    asides: choice.asides.map(({ aside, text }) => ({ kind: aside ?? 'caption', text })),
    unseen: choice.unseen,
    paid,
    opened: paid && isOpened(document, facts),
  }
  return { draft, stated: read.stated, heading, elements: [...new Set(blocks.map(({ element }) => element))] }
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
