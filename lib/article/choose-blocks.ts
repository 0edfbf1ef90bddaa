import { Readability } from '@mozilla/readability'
import { boxOf, isBoxOfText, isCaptionBox } from './boxes.ts'
import { collectBlocks, type Candidate } from './collect-blocks.ts'
import { flatClone } from './flat-tree.ts'
import { homeOf, mainHomes } from './homes.ts'
import type { OutsideReason } from './outside.ts'

/** What of a page is the article's text, and what of it stands beside the text. */
export interface Choice {
  blocks: Candidate[]
  asides: Candidate[]
  /** All lines of the page that are read. */
  candidates: Candidate[]
  /** Letters of lines that the browser does not render, which were passed over. */
  unseen: number
  /** The element that holds the text, or null when there is none. */
  container: Element | null
}

/** The choice from a page that was not looked into. */
export const NOTHING: Choice = { blocks: [], asides: [], candidates: [], unseen: 0, container: null }

// these words are right on most pages; the others are often found on the article itself ("with-sidebar", "paywall-content", "lightbox-wrapper")
const STRONG: ReadonlySet<OutsideReason> = new Set(['navigation', 'footer', 'comments', 'related'])
const SHARE_THAT_VOIDS = 0.35

/**
 * The lines of the page that are its article. Readability, on a copy, says where the text is; what it dropped from among it is taken in again, and what
 * the page marks as something else, and boxes between the paragraphs, are left out.
 * @param paid whether the page says that its text is to be paid for
 */
export function chooseBlocks(document: Document, paid = false): Choice {
  const all = collectBlocks(document)
  const candidates = visibleOf(all, paid)
  const unseen = lettersOf(all) - lettersOf(candidates)
  const chosen = readabilityChoice(document, candidates)
  const prose = candidates.filter((one) => isProse(one) && !one.outside.some(({ reason }) => STRONG.has(reason)))
  if (lettersOf([...chosen].filter(isProse)) < 0.4 * lettersOf(prose)) chooseDensest(prose, chosen)
  if (chosen.size === 0) return { blocks: [], asides: [], candidates, unseen, container: null }

  const unmarked = voidMarks(candidates, (one) => chosen.has(one))
  const outBy = (one: Candidate): boolean => one.outside.some(({ element }) => !unmarked.has(element))
  const homes = mainHomes([...chosen].filter((one) => isProse(one) && !outBy(one)))
  const inBody = new Set(candidates.filter((one) => homes.has(homeOf(one)) && !one.outside.some(({ element, reason }) => STRONG.has(reason) && !unmarked.has(element))))
  for (const element of voidMarks(candidates, (one) => inBody.has(one) && isProse(one))) unmarked.add(element)
  const bodyProse = [...inBody].filter((one) => isProse(one) && !outBy(one))
  const container = containerOf(bodyProse.length > 0 ? bodyProse : [...chosen])
  const lists = shareOfLinks(candidates)

  const order = new Map(candidates.map((one, i) => [one, i]))
  const first = Math.min(...bodyProse.map((one) => order.get(one)!))
  const last = Math.max(...bodyProse.map((one) => order.get(one)!))
  const boxes = new Map<Element, boolean>()
  const blocks: Candidate[] = []
  const asides: Candidate[] = []
  const standfirst = findStandfirst(candidates.slice(0, Math.max(0, first)).filter((one) => !outBy(one)))
  candidates.forEach((one, i) => {
    if (standfirst.includes(one)) {
      blocks.push({ ...one, kind: 'paragraph' })
      return
    }
    if (outBy(one) || one.level === 1) return
    if (one.aside) {
      if (container.contains(one.element)) asides.push(one)
      return
    }
    if (isMostlyLinks(one, lists, chosen)) return
    if (inBody.has(one)) {
      if (chosen.has(one) || (i >= first && i <= last) || isProse(one)) blocks.push(one)
      return
    }
    if (!chosen.has(one) && !(container.contains(one.element) && i > first && i < last)) return
    const box = boxOf(one, inBody)
    if (isCaptionBox(box)) {
      asides.push({ ...one, aside: 'caption' })
      return
    }
    if (one.kind === 'heading' && (box.textContent ?? '').trim().length <= one.text.length + 4) {
      if (i > first && i < last) blocks.push(one)
      return
    }
    let keep = boxes.get(box)
    if (keep === undefined) {
      keep = isBoxOfText(box, candidates.filter((other) => box.contains(other.element)))
      boxes.set(box, keep)
    }
    if (keep) blocks.push(one)
  })
  return { blocks, asides, candidates, unseen, container }
}

const STANDFIRST = /(^|[-_\s])(intro|introduction|lead|lede|dek|deck|standfirst|stand-first|sub-?titles?|sub-?heading|sub-?head(line)?|summary|excerpt|chapo|abstract|description|sottotitolo|occhiello|entradilla|bajada|copete|vorspann|ingress|preamble|perex|tagline)([-_\s]|$)/i

/**
 * The lines that are rendered, where the browser can tell. A page that renders less than half of its text is not yet there or stands behind a wall that is
 * about to go, unless it says that it is to be paid for: then what is hidden stays unread.
 */
function visibleOf(candidates: Candidate[], paid: boolean): Candidate[] {
  const shown = candidates.filter(({ element }) => typeof element.checkVisibility !== 'function' || element.checkVisibility())
  return paid || lettersOf(shown.filter(isProse)) >= 0.5 * lettersOf(candidates.filter(isProse)) ? shown : candidates
}

/** What many pages set between title and text: a line that is marked as such, else the first long lines behind the heading; at most two. */
function findStandfirst(before: readonly Candidate[]): Candidate[] {
  const heading = before.findLastIndex(({ level }) => level === 1)
  const behind = heading < 0 ? before.slice(-15) : before.slice(heading + 1, heading + 20)
  const near = behind.filter((one) => !one.aside && one.linkShare < 0.3 && one.text.length >= 40 && one.text.length <= 700 && !isCaptionBox(one.element))
  const marked = near.filter(({ element }) => {
    const names = `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`
    return STANDFIRST.test(names.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/__|--/g, '-'))
  })
  return (marked.length > 0 || heading < 0 ? marked : near.filter(({ text, element }) => text.length >= 60 && /^(P|H[2-4])$/.test(element.tagName))).slice(0, 2)
}

/** Long lines that are not links. */
export function isProse(one: Candidate): boolean {
  return one.text.length >= 60 && one.linkShare < 0.3 && one.kind !== 'heading' && !one.aside
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

/** Where Readability took a box for the article: the paragraphs of the home with most text, when that is most of the page's text. */
function chooseDensest(prose: readonly Candidate[], chosen: Set<Candidate>): void {
  const letters = new Map<string, Candidate[]>()
  for (const one of prose) {
    const home = homeOf(one)
    const same = letters.get(home)
    if (same) same.push(one)
    else letters.set(home, [one])
  }
  let best: Candidate[] = []
  for (const same of letters.values()) if (lettersOf(same) > lettersOf(best)) best = same
  if (lettersOf(best) < 1.5 * lettersOf([...chosen].filter(isProse)) || lettersOf(best) < 0.4 * lettersOf(prose)) return
  chosen.clear()
  for (const one of best) chosen.add(one)
}

function lettersOf(blocks: Iterable<Candidate>): number {
  let sum = 0
  for (const { text } of blocks) sum += text.length
  return sum
}

/** The deepest element that holds nearly all of the text. */
function containerOf(body: readonly Candidate[]): Element {
  const total = lettersOf(body)
  const letters = new Map<Element, number>()
  for (const { element, text } of body) for (let up: Element | null = element; up; up = up.parentElement) letters.set(up, (letters.get(up) ?? 0) + text.length)
  let deepest: Element | null = null
  for (const [element, sum] of letters) if (sum >= 0.95 * total && (!deepest || deepest.contains(element))) deepest = element
  return deepest ?? body[0]!.element.ownerDocument.documentElement
}

/** Marks that hold much of the text are wrong: "has-sidebar" on the whole article. */
function voidMarks(candidates: readonly Candidate[], counts: (one: Candidate) => boolean): Set<Element> {
  const letters = new Map<Element, number>()
  let total = 0
  for (const one of candidates) {
    if (!counts(one)) continue
    total += one.text.length
    for (const { element } of one.outside) letters.set(element, (letters.get(element) ?? 0) + one.text.length)
  }
  return new Set([...letters].filter(([, sum]) => sum > SHARE_THAT_VOIDS * total).map(([element]) => element))
}

function isMostlyLinks(one: Candidate, lists: ReadonlyMap<Element, number>, chosen: ReadonlySet<Candidate>): boolean {
  if (one.list && (lists.get(one.list) ?? 0) > 0.5) return true
  // names that are linked to their pages do not make a sentence a list of links
  if (chosen.has(one) && one.kind === 'paragraph' && one.text.length * (1 - one.linkShare) > 80) return false
  const isSentence = one.kind === 'paragraph' && one.linkShare < 0.95 && /[.!?…]["”»’)]*$/.test(one.text)
  return one.linkShare > (isSentence ? 0.95 : 0.5)
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
