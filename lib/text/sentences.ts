import { ABBREVIATIONS, ENDINGS, NAMES, STARTERS } from './abbreviations.ts'
import type { Span } from './span.ts'

/** Longer sentences are cut at the next space, so that work within a sentence stays bounded whatever the text is. */
const LONGEST = 2_000
/** Where no space comes, the cut is made here, wherever it falls; never inside a surrogate pair. */
const LIMIT = 2_200

const CLOSERS = '"\'”’»)]'
const OPENERS = '"\'“‘«(['

/** The blocks of a text, in order: what blank lines separate, without the white space around it. */
export function splitBlocks(text: string): Span[] {
  const blocks: Span[] = []
  const gap = /\n[^\S\n]*\n\s*/g
  let start = 0
  for (let match = gap.exec(text); match; match = gap.exec(text)) {
    pushTrimmed(blocks, text, start, match.index)
    start = gap.lastIndex
  }
  pushTrimmed(blocks, text, start, text.length)
  return blocks
}

/**
 * The sentences of a text, in order, without the white space between them; a blank line always ends one.
 * Full stops of abbreviations, initials and decimals end none; a sentence longer than 2,000 code units is cut.
 */
export function splitSentences(text: string): Span[] {
  return splitBlocks(text).flatMap((block) => sentencesOf(text, block))
}

/** The sentences of one block of a text, in order. */
export function sentencesOf(text: string, block: Span): Span[] {
  const sentences: Span[] = []
  let start = block.start
  for (let at = block.start; at < block.end; at++) {
    const char = text[at]!
    if (at - start >= LONGEST && (isSpace(char) || (at - start >= LIMIT && !/[\udc00-\udfff]/.test(char)))) {
      pushTrimmed(sentences, text, start, at)
      start = at
      continue
    }
    if (char === '\n' && endsLine(text, start, at)) {
      pushTrimmed(sentences, text, start, at)
      start = at
      continue
    }
    if (char !== '.' && char !== '!' && char !== '?' && char !== '…') continue
    let end = at + 1
    while (end < block.end && (CLOSERS.includes(text[end]!) || '.!?…'.includes(text[end]!))) end++
    if (end < block.end && !isSpace(text[end]!)) {
      at = end - 1
      continue
    }
    const next = nextWord(text, end, block.end)
    if (end < block.end && !beginsSentence(next.first)) {
      at = end - 1
      continue
    }
    if (char === '.' && end === at + 1 && end < block.end && isAbbreviation(text, at, start, next.word)) continue
    pushTrimmed(sentences, text, start, end)
    start = end
    at = end - 1
  }
  pushTrimmed(sentences, text, start, block.end)
  return sentences
}

/** A line that stops with a closing mark ends its sentence; one that does not was only wrapped. */
function endsLine(text: string, start: number, at: number): boolean {
  let last = at - 1
  while (last > start && (isSpace(text[last]!) || CLOSERS.includes(text[last]!))) last--
  return '.!?…:'.includes(text[last] ?? '')
}

function isAbbreviation(text: string, dot: number, floor: number, next: string): boolean {
  let from = dot
  while (from > floor && dot - from < 12 && /[\p{L}.]/u.test(text[from - 1]!)) from--
  const word = text.slice(from, dot)
  if (/^\p{Lu}$/u.test(word)) return next !== '' && !(word === 'I' && STARTERS.has(next))
  const lower = word.toLowerCase()
  if (!ABBREVIATIONS.has(lower) || (word === lower && NAMES.has(lower))) return false
  return !(ENDINGS.has(lower) && STARTERS.has(next))
}

function nextWord(text: string, from: number, end: number): { first: string; word: string } {
  while (from < end && isSpace(text[from]!)) from++
  const first = text[from] ?? ''
  while (from < end && OPENERS.includes(text[from]!)) from++
  let to = from
  while (to < end && to - from < 20 && /\p{L}/u.test(text[to]!)) to++
  return { first, word: text.slice(from, to) }
}

function beginsSentence(char: string): boolean {
  return OPENERS.includes(char) || !/\p{Ll}|[,;:–—-]/u.test(char)
}

function isSpace(char: string): boolean {
  return /\s/.test(char)
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  while (start < end && isSpace(text[start]!)) start++
  while (end > start && isSpace(text[end - 1]!)) end--
  if (start < end) spans.push({ start, end })
}
