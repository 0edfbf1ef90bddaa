import type { Candidate } from './collect-blocks.ts'

/** The largest element around a line that holds nothing of the text's body: the box it stands in. */
export function boxOf(one: Candidate, body: ReadonlySet<Candidate>): Element {
  const holders = bodyHolders(body)
  let box = one.element
  while (box.parentElement && !holders.has(box.parentElement)) box = box.parentElement
  return box
}

/** Whether a box holds a picture and little text: then the text is the picture's caption. */
export function isCaptionBox(box: Element): boolean {
  return box.querySelector('img, picture, svg, video, iframe') !== null && (box.textContent ?? '').trim().length < 300
}

/** Whether a box between the paragraphs is text to be read on, and not a teaser, a form or a list of facts about something else. */
export function isBoxOfText(box: Element, lines: readonly Candidate[]): boolean {
  if (box.querySelector('input, form, button, select')) return false
  let [prose, all] = [0, 0]
  for (const { text, linkShare } of lines) {
    all += text.length
    if (linkShare > 0.8 && text.length > 20) return false
    if (linkShare < 0.3 && text.length >= 60) prose += text.length
  }
  return prose >= 0.6 * all
}

const known = new WeakMap<ReadonlySet<Candidate>, Set<Element>>()

function bodyHolders(body: ReadonlySet<Candidate>): Set<Element> {
  const found = known.get(body)
  if (found) return found
  const holders = new Set<Element>()
  for (const { element } of body) for (let up: Element | null = element; up && !holders.has(up); up = up.parentElement) holders.add(up)
  known.set(body, holders)
  return holders
}
