import { Readability } from '@mozilla/readability'
import { collectBlocks, type Candidate } from './collect-blocks.ts'
import { flatClone } from './flat-tree.ts'

/** What of a page is the article's text, and what of it stands beside the text. */
export interface Choice {
  blocks: Candidate[]
  asides: Candidate[]
  /** The element that holds the text, or null when there is none. */
  container: Element | null
}

/**
 * The lines of the page that are its article. Readability, on a copy, says where the text is; what it dropped from between is taken in again, and what the
 * page itself marks as something else is left out.
 */
export function chooseBlocks(document: Document): Choice {
  const candidates = collectBlocks(document)
  const chosen = readabilityChoice(document, candidates)
  if (chosen.size === 0) return { blocks: [], asides: [], container: null }
  const total = lettersOf(chosen)
  const container = containerOf(chosen, total)
  const void_ = voidMarks(candidates, chosen, total)
  const shapes = new Set([...chosen].filter((one) => one.text.length > 60).map(shapeOf))
  const listShares = shareOfLinks(candidates)
  const isOut = (one: Candidate): boolean => one.outside.some(({ element }) => !void_.has(element))
  const order = new Map(candidates.map((one, i) => [one, i]))
  const positions = [...chosen].filter((one) => !isOut(one)).map((one) => order.get(one)!)
  const [first, last] = [Math.min(...positions), Math.max(...positions)]
  const kept: Candidate[] = []
  const asides: Candidate[] = []
  candidates.forEach((one, i) => {
    if (isOut(one)) return
    const within = container.contains(one.element)
    if (one.aside) {
      if (within || chosen.has(one)) asides.push(one)
      return
    }
    if (one.linkShare > 0.5 || (one.list && (listShares.get(one.list) ?? 0) > 0.5)) return
    if (one.level === 1) return
    if (chosen.has(one)) kept.push(one)
    else if (within && i >= first && i <= last && (shapes.has(shapeOf(one)) || one.text.length >= 40 || one.kind !== 'paragraph')) kept.push(one)
  })
  return { blocks: kept, asides, container }
}

function readabilityChoice(document: Document, candidates: readonly Candidate[]): Set<Candidate> {
  const read = new Readability<Element>(flatClone(document), { serializer: (node) => node as Element }).parse()
  const chosen = new Set<Candidate>()
  if (!read?.content) return chosen
  const places = new Map<string, number[]>()
  candidates.forEach((one, i) => {
    const same = places.get(one.text)
    if (same) same.push(i)
    else places.set(one.text, [i])
  })
  let cursor = 0
  for (const { text } of collectBlocks(read.content)) {
    const same = places.get(text)
    const at = same?.find((i) => i >= cursor && !chosen.has(candidates[i]!)) ?? same?.[0]
    if (at === undefined) continue
    chosen.add(candidates[at]!)
    cursor = at + 1
  }
  return chosen
}

function lettersOf(blocks: Iterable<Candidate>): number {
  let sum = 0
  for (const { text } of blocks) sum += text.length
  return sum
}

/** The deepest element that holds nearly all of the chosen text. */
function containerOf(chosen: ReadonlySet<Candidate>, total: number): Element {
  const letters = new Map<Element, number>()
  for (const { element, text } of chosen) for (let up: Element | null = element; up; up = up.parentElement) letters.set(up, (letters.get(up) ?? 0) + text.length)
  let deepest: Element | null = null
  for (const [element, sum] of letters) if (sum >= 0.85 * total && (!deepest || deepest.contains(element))) deepest = element
  return deepest ?? [...chosen][0]!.element.ownerDocument.documentElement
}

/** Marks that hold much of the text are wrong: "has-sidebar" on the whole article. */
function voidMarks(candidates: readonly Candidate[], chosen: ReadonlySet<Candidate>, total: number): Set<Element> {
  const letters = new Map<Element, number>()
  for (const one of candidates) if (chosen.has(one)) for (const { element } of one.outside) letters.set(element, (letters.get(element) ?? 0) + one.text.length)
  return new Set([...letters].filter(([, sum]) => sum > 0.35 * total).map(([element]) => element))
}

function shareOfLinks(candidates: readonly Candidate[]): Map<Element, number> {
  const sums = new Map<Element, [number, number]>()
  for (const { list, text, linkShare } of candidates) {
    if (!list) continue
    const sum = sums.get(list) ?? [0, 0]
    sums.set(list, [sum[0] + text.length * linkShare, sum[1] + text.length])
  }
  return new Map([...sums].map(([list, [linked, all]]) => [list, linked / all]))
}

/** Tag and classes of the block and of what holds it: paragraphs of one article are written alike. */
function shapeOf({ element }: Candidate): string {
  const name = (one: Element | null): string => (one ? `${one.tagName}.${one.getAttribute('class') ?? ''}` : '')
  return `${name(element.parentElement)}>${name(element)}`
}
