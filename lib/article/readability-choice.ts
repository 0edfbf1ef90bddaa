import { Readability } from '@mozilla/readability'
import { isProse, lengthOf, type Candidate } from './candidate.ts'
import { collectBlocks } from './collect-blocks.ts'
import { flatClone, isForMachines } from './flat-tree.ts'
import { homeOf } from './homes.ts'
import { isMarkedStrongly } from './marks.ts'

// its time grows with the square of the number of boxes; hardly an article has a tenth of this
const MOST_ELEMENTS = 12_000

/**
 * The lines that Readability, on a copy of the document, takes for the article; where it took a box for it, or the page is too large for it, those of the home with most text.
 * @param first whether the lines are those of the page's first story, or only one: of others Readability knows nothing
 */
export function* readabilityChoice(document: Document, candidates: readonly Candidate[], first: boolean): Generator<void, Set<Candidate>> {
  const chosen = new Set<Candidate>()
  if (first && document.getElementsByTagName('*').length <= MOST_ELEMENTS) findAgain(yield* parseCopy(document), candidates, chosen)
  const prose = candidates.filter((one) => isProse(one) && !isMarkedStrongly(one))
  if (lengthOf([...chosen].filter(isProse)) < 0.4 * lengthOf(prose)) chooseDensest(prose, chosen)
  return chosen
}

/** Readability without what it does for those who show its answer: links and pictures made whole, attributes and nested boxes tidied up. */
class TextOnly<T> extends Readability<T> {
  _fixRelativeUris(): void {}
  _fixLazyImages(): void {}
  _simplifyNestedElements(): void {}
  _cleanStyles(root: Element | null): void {
    for (const element of root?.querySelectorAll('[style]') ?? []) element.removeAttribute('style')
    root?.removeAttribute('style')
  }
}

function* parseCopy(document: Document): Generator<void, Candidate[]> {
  const copy = flatClone(document)
  for (const element of copy.querySelectorAll('[itemscope]')) if (isForMachines(element)) element.remove()
  yield
  const read = new TextOnly<Element>(copy, { serializer: (node) => node as Element }).parse()
  yield
  return read?.content ? collectBlocks(read.content, false) : []
}

/** The lines of a copy among those of the page: the next one with the same text, else the first. */
function findAgain(copies: readonly Candidate[], candidates: readonly Candidate[], chosen: Set<Candidate>): void {
  const places = new Map<string, number[]>()
  candidates.forEach((one, i) => {
    const same = places.get(one.text)
    if (same) same.push(i)
    else places.set(one.text, [i])
  })
  const next = new Map<string, number>()
  let cursor = 0
  for (const { text } of copies) {
    const same = places.get(text)
    if (!same) continue
    // places that lie behind the cursor are never asked for again
    let k = next.get(text) ?? 0
    while (k < same.length && same[k]! < cursor) k += 1
    next.set(text, k + 1)
    const at = same[k] ?? same[0]!
    chosen.add(candidates[at]!)
    cursor = at + 1
  }
}

/** The paragraphs of the home with most text: where nothing else was chosen, or when that is most of the page's text. */
function chooseDensest(prose: readonly Candidate[], chosen: Set<Candidate>): void {
  const homes = new Map<string, Candidate[]>()
  for (const one of prose) {
    const home = homeOf(one)
    const same = homes.get(home)
    if (same) same.push(one)
    else homes.set(home, [one])
  }
  let best: Candidate[] = []
  for (const same of homes.values()) if (lengthOf(same) > lengthOf(best)) best = same
  const rivals = lengthOf([...chosen].filter(isProse))
  if (rivals > 0 && (lengthOf(best) < 1.5 * rivals || lengthOf(best) < 0.4 * lengthOf(prose))) return
  chosen.clear()
  for (const one of best) chosen.add(one)
}
