import { findCopies } from './asides.ts'
import { Boxes } from './boxes.ts'
import { isProse, lengthOf, type Candidate } from './candidate.ts'
import { collectSteps } from './collect-blocks.ts'
import { isRendered } from './flat-tree.ts'
import { standsAtHome } from './homes.ts'
import { isInvitation } from './invitations.ts'
import { Marks } from './marks.ts'
import { readabilityChoice } from './readability-choice.ts'
import { findStandfirst } from './standfirst.ts'
import { storyShown, type Story } from './stories.ts'

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
  /** Main heading of the story that was chosen, where the page has several below each other; else null. */
  heading: Element | null
}

/** The choice from a page that was not looked into. */
export const NOTHING: Choice = { blocks: [], asides: [], candidates: [], unseen: 0, container: null, heading: null }

/**
 * The lines of the page that are its article. Readability, on a copy, says where the text is; what it dropped from among it is taken in again, and what
 * the page marks as something else, and boxes between the paragraphs, are left out. Made in steps, so that the page can do its own work between them.
 * @param paid whether the page says that its text is to be paid for
 * @param reached see `storyShown`
 */
export function* chooseBlocks(document: Document, paid = false, reached?: (heading: Element, above: Element) => boolean): Generator<void, Choice> {
  const all = yield* collectSteps(document)
  yield
  const shown = visibleOf(all, paid)
  const unseen = lengthOf(all) - lengthOf(shown)
  const story = storyShown(shown, reached)
  yield
  const chosen = yield* readabilityChoice(document, story.lines, story.first)
  yield
  return chosen.size === 0 ? { ...NOTHING, candidates: story.lines, unseen, heading: story.heading } : choiceOf(story, chosen, unseen)
}

/** What of the lines of a story is its text, and what stands beside it, from those that Readability has taken. */
function choiceOf({ lines: candidates, heading }: Story, chosen: ReadonlySet<Candidate>, unseen: number): Choice {
  const { body, marks, isHome } = bodyOf(candidates, chosen)
  const bodyProse = [...body].filter((one) => isProse(one) && !marks.isOut(one))
  const container = containerOf(bodyProse.length > 0 ? bodyProse : [...chosen])
  const isProseOfBody = (one: Candidate): boolean => body.has(one) && isProse(one) && !marks.isOut(one)
  const [first, last] = [candidates.findIndex(isProseOfBody), candidates.findLastIndex(isProseOfBody)]
  const isBetween = (i: number): boolean => i > first && i < last
  const standfirst = new Set(findStandfirst(candidates.slice(0, Math.max(0, first)).filter((one) => !marks.isOut(one))))
  const lists = shareOfLinks(candidates)
  const boxes = new Boxes(candidates, body)

  const blocks: Candidate[] = []
  const asides: Candidate[] = []
  candidates.forEach((one, i) => {
    if (standfirst.has(one)) {
      one.kind = 'paragraph'
      blocks.push(one)
    } else if (one.aside) {
      // an aside is where a quote is pulled to
      const isOut = one.aside === 'pullQuote' ? marks.isSurelyOut(one) : marks.isOut(one)
      if (!isOut && container.contains(one.element)) asides.push(one)
    } else if (!marks.isOut(one) && one.level !== 1 && !isMostlyLinks(one, lists, chosen) && !isInvitation(one)) {
      if (body.has(one)) {
        if (chosen.has(one) || (i >= first && i <= last) || isProse(one)) blocks.push(one)
      } else if (chosen.has(one) || (isBetween(i) && container.contains(one.element))) {
        const box = boxes.around(one)
        if (boxes.isCaption(box)) asides.push({ ...one, aside: 'caption' })
        else if (isHeadingAlone(one, box) ? isBetween(i) : boxes.isText(box, i)) blocks.push(one)
      }
    }
  })
  const copies = findCopies(blocks, (one) => one.kind === 'quote' || !isHome(one), asides.filter(({ aside }) => aside === 'caption'))
  for (const [one, aside] of copies) if (!standfirst.has(one) && aside === 'pullQuote') asides.push({ ...one, aside })
  return { blocks: blocks.filter((one) => !copies.has(one) || standfirst.has(one)), asides, candidates, unseen, container, heading }
}

/** The lines that stand where the text does, with the marks that are to be believed there. */
function bodyOf(candidates: readonly Candidate[], chosen: ReadonlySet<Candidate>): { body: Set<Candidate>; marks: Marks; isHome: (one: Candidate) => boolean } {
  const marks = new Marks()
  marks.voidBy(candidates, (one) => chosen.has(one))
  const isHome = standsAtHome([...chosen].filter((one) => isProse(one) && !marks.isOut(one)))
  const body = new Set(candidates.filter((one) => isHome(one) && !marks.isSurelyOut(one)))
  marks.voidBy(candidates, (one) => body.has(one) && isProse(one))
  return { body, marks, isHome }
}

/**
 * The lines that are rendered, where the browser can tell. A page that renders less than half of its text is not yet there or stands behind a wall that is
 * about to go, unless it says that it is to be paid for: then what is hidden stays unread.
 */
function visibleOf(candidates: Candidate[], paid: boolean): Candidate[] {
  const known = new Map<Element, boolean>()
  const shown = candidates.filter(({ element }) => isRendered(element, known))
  return paid || lengthOf(shown.filter(isProse)) >= 0.5 * lengthOf(candidates.filter(isProse)) ? shown : candidates
}

/** The deepest element that holds nearly all of the text. */
function containerOf(body: readonly Candidate[]): Element {
  const total = lengthOf(body)
  const letters = new Map<Element, number>()
  for (const { element, text } of body) for (let up: Element | null = element; up; up = up.parentElement) letters.set(up, (letters.get(up) ?? 0) + text.length)
  let deepest: Element | null = null
  for (const [element, sum] of letters) if (sum >= 0.95 * total && (!deepest || deepest.contains(element))) deepest = element
  return deepest ?? body[0]!.element.ownerDocument.documentElement
}

function isHeadingAlone({ kind, text }: Candidate, box: Element): boolean {
  return kind === 'heading' && (box.textContent ?? '').trim().length <= text.length + 4
}

function isMostlyLinks(one: Candidate, lists: ReadonlyMap<Element, number>, chosen: ReadonlySet<Candidate>): boolean {
  if (one.list && (lists.get(one.list) ?? 0) > 0.5) return true
  // names that are linked to their pages do not make a sentence a list of links
  if (chosen.has(one) && one.kind === 'paragraph' && one.text.length * (1 - one.linkShare) > 80) return false
  const isSentence = /[.!?…:]["”»’)]*$/.test(one.text)
  return one.linkShare > (!isSentence ? 0.5 : one.kind === 'paragraph' ? 0.94 : one.kind === 'listItem' ? 0.8 : 0.5)
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
