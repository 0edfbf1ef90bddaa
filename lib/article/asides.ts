import type { Candidate } from './candidate.ts'
import { lettersOf } from './letters.ts'
import { wordsOfNames } from './outside.ts'

const PULL_QUOTE = /(^| )(pull ?quotes?|block ?quote pull|quote pull)( |$)/
const CAPTION = /(^| )(captions?|\w+caption|cutline|(photo|image|img|picture|media|foto|bild) (captions?|credits?|description|desc|legend|source)|bildunterschrift|bildtext|legende|didascalia|pie de foto)( |$)/
const FEWEST_LETTERS = 30
const MOST_QUOTES = 200

/** What an element marks its text as, beside the article's text: by its tag, and by the words of its class. */
export function asideKind(element: Element): Candidate['aside'] {
  const tag = element.tagName
  if (tag === 'FIGCAPTION') return 'caption'
  if (tag === 'FIGURE') return element.querySelector('table, blockquote') ? null : 'caption'
  // a quote that stands in an aside was pulled out of the text
  if (tag === 'BLOCKQUOTE' && element.closest('aside')) return 'pullQuote'
  const names = element.getAttribute('class') ?? ''
  if (names === '' || tag === 'BODY' || tag === 'TABLE') return null
  const known = knownKinds.get(names)
  if (known !== undefined) return known
  const words = wordsOfNames(names)
  const kind = PULL_QUOTE.test(words) ? 'pullQuote' : CAPTION.test(words) ? 'caption' : null
  if (knownKinds.size >= MOST_KNOWN) knownKinds.clear()
  knownKinds.set(names, kind)
  return kind
}

const knownKinds = new Map<string, Candidate['aside']>()
const MOST_KNOWN = 5000

/**
 * The blocks of which another holds the words: a quote that stands out was pulled from the text when a paragraph has it, too, and a line of a picture repeats its caption.
 * @param stands whether a block stands out from the paragraphs and may be such a copy
 * @param captions the captions that are marked as such
 */
export function findCopies(blocks: readonly Candidate[], stands: (one: Candidate) => boolean, captions: readonly Candidate[]): Map<Candidate, 'caption' | 'pullQuote'> {
  const copies = new Map<Candidate, 'caption' | 'pullQuote'>()
  const written = captions.slice(0, MOST_QUOTES).map(({ text }) => lettersOf(text))
  const outstanding = blocks.filter((one) => stands(one) && one.text.length >= FEWEST_LETTERS).slice(0, MOST_QUOTES)
  if (outstanding.length === 0) return copies
  const asked = new Set(outstanding)
  const rest = blocks.filter((one) => !asked.has(one)).map(({ text }) => lettersOf(text)).join('\n')
  for (const one of outstanding) {
    const own = lettersOf(one.text)
    if (own.length < FEWEST_LETTERS) continue
    if (written.some((caption) => caption.startsWith(own))) copies.set(one, 'caption')
    else if (rest.includes(own)) copies.set(one, 'pullQuote')
  }
  return copies
}
