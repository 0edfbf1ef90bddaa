import type { Candidate } from './candidate.ts'

const LONGEST_CAPTION = 300

/** The boxes among the lines of a page: each is the largest element around a line that holds nothing of the text's body. */
export class Boxes {
  readonly #candidates: readonly Candidate[]
  readonly #holders = new Set<Element>()
  readonly #captions = new Map<Element, boolean>()
  readonly #texts = new Map<Element, boolean>()

  /** @param candidates all lines, in the order of the page */
  constructor(candidates: readonly Candidate[], body: Iterable<Candidate>) {
    this.#candidates = candidates
    for (const { element } of body) for (let up: Element | null = element; up && !this.#holders.has(up); up = up.parentElement) this.#holders.add(up)
  }

  /** The box that a line stands in. */
  around(one: Candidate): Element {
    let box = one.element
    while (box.parentElement && !this.#holders.has(box.parentElement)) box = box.parentElement
    return box
  }

  /** Whether a box holds a picture and little text. */
  isCaption(box: Element): boolean {
    return remember(this.#captions, box, () => isCaptionBox(box))
  }

  /**
   * Whether a box between the paragraphs is text to be read on, and not a teaser, a form or a list of facts about something else.
   * @param line the place, among all lines, of one that stands in the box
   */
  isText(box: Element, line: number): boolean {
    return remember(this.#texts, box, () => {
      if (box.querySelector('input, form, button, select')) return false
      let [prose, all] = [0, 0]
      // the lines of a box stand together
      let start = line
      while (start > 0 && box.contains(this.#candidates[start - 1]!.element)) start -= 1
      for (let i = start; i < this.#candidates.length && box.contains(this.#candidates[i]!.element); i += 1) {
        const { text, linkShare } = this.#candidates[i]!
        all += text.length
        if (linkShare > 0.8 && text.length > 20) return false
        if (linkShare < 0.3 && text.length >= 60) prose += text.length
      }
      return prose >= 0.6 * all
    })
  }
}

/** Whether a box holds a picture and little text: then the text is the picture's caption. */
export function isCaptionBox(box: Element): boolean {
  return box.querySelector('img, picture, svg, video, iframe') !== null && (box.textContent ?? '').trim().length < LONGEST_CAPTION
}

function remember(known: Map<Element, boolean>, box: Element, find: () => boolean): boolean {
  const found = known.get(box)
  if (found !== undefined) return found
  const answer = find()
  known.set(box, answer)
  return answer
}
