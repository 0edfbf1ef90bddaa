import type { Span } from '../text/span.ts'
import type { ReadText, Texts } from './texts.ts'

/** Words by their numbers in {@link Texts}, each with what it weighs. */
export interface WeighedWords {
  words: Uint32Array
  weights: Float32Array
}

/** What a text says first and names most: where two stories of one kind differ, while their backgrounds are alike. */
export interface Beginning {
  /** Words of the title and of the first paragraphs, in reading order: those of the title come first. */
  lead: WeighedWords
  /** How many of these are words of the title. */
  title: number
  /** How many are words of the title and of the first sentence or two. */
  opening: number
  /** Words of the title; of the first line or sentence where there is no title. */
  heading: WeighedWords
  /** Words that are always written with a capital, those that tell most first, with what each tells. */
  names: WeighedWords
  /** By its number, whether a word stands in the text, and whether it stands in the opening: 1 or 0. */
  inText: Uint8Array
  inOpening: Uint8Array
}

/** How much of what one text says first stands in the other, each a share of its words by rarity, 0 to 1. */
export interface SharedBeginnings {
  /** Of each title in the whole of the other text, the lesser of the two; a half for no title. */
  titles: number
  /** Of each heading in the whole of the other text, the lesser of the two. */
  headings: number
  /** Of each opening in the other's opening, the greater of the two. */
  openings: number
  /** Of each lead in the whole of the other text, the greater of the two. */
  leads: number
  /** Of what each text names most in the whole of the other, the lesser of the two. */
  names: number
}

const OPENING = 350
const LEAD = 700
const NAMES = 8
/** What stands between a title and its text where they are read as one: a full stop and a new line. */
const GAP = 3
/** Longest first line that is a heading; behind it the first sentence is. */
const LONGEST_LINE = 120
const FIRST_SENTENCE = /^.{30,160}?[.!?](?=\s)/s
const LINE_OF_WORDS = /\p{L}{3}.*\p{L}{3}.*\p{L}{3}/u
const UNTITLED = 100
/** A capital behind one of these says nothing: it opens a sentence or a quotation. */
const OPENS = '.!?"“:'
/** How far before a word it is looked for what it opens. */
const BEFORE = 3
/** A name counts a half more where it stands so far up. */
const EARLY = 500

/** The beginnings of texts, each read when it is first asked for; all texts are there by then. */
export class Beginnings {
  private readonly texts: Texts
  private readonly known: Beginning[] = []
  /** Of the text that is being read: how often each word has a capital, below 0 for one that is written small too. */
  private readonly capitals: Float32Array

  constructor(texts: Texts) {
    this.texts = texts
    this.capitals = new Float32Array(texts.size)
  }

  /** The beginning of a text, by its number. */
  of(number: number): Beginning {
    return (this.known[number] ??= this.read(this.texts.at(number)))
  }

  private read(text: ReadText): Beginning {
    const { from, to } = text
    // what stands between title and text where they are read as one
    const gap = text.title === '' ? 0 : GAP
    const end = this.endOf(text, LEAD - gap)
    const lead = this.weighed(this.texts.words.subarray(from, end))
    const title = this.endOf(text, 0) - from
    const opening = this.endOf(text, OPENING - gap) - from
    const heading = text.title === '' ? this.weighed(this.headingOf(text)) : { words: lead.words.subarray(0, title), weights: lead.weights }
    return { lead, title, opening, heading, names: this.namesOf(text, text.title.length + gap), inText: this.marked(from, to), inOpening: this.marked(from, from + opening) }
  }

  /** Where in `words` those end that stand in the title, or in the text before a place. They are in the order in which they first stand in the text. */
  private endOf({ from, to, first, ofText, last }: ReadText, place: number): number {
    const { words, order, starts } = this.texts
    let end = from
    for (let at = first; at < last && end < to && (at < ofText || starts[at]! < place); at++) if (order[at] === words[end]) end++
    return end
  }

  private weighed(words: Uint32Array): WeighedWords {
    const { rarities } = this.texts
    const weights = new Float32Array(words.length)
    for (let at = 0; at < words.length; at++) weights[at] = rarities[words[at]!]!
    return { words, weights }
  }

  private marked(from: number, to: number): Uint8Array {
    const { words, size } = this.texts
    const marks = new Uint8Array(size)
    for (let entry = from; entry < to; entry++) marks[words[entry]!] = 1
    return marks
  }

  /** The words of what stands in for the title of a text without one. */
  private headingOf({ text, ofText, last }: ReadText): Uint32Array {
    const { order, starts, rarities } = this.texts
    const { start, end } = headingIn(text)
    const words = new Set<number>()
    for (let at = ofText; at < last && starts[at]! < end; at++) if (starts[at]! >= start && rarities[order[at]!]! >= 0) words.add(order[at]!)
    return Uint32Array.from(words)
  }

  /** @param offset of the text behind the title */
  private namesOf({ title, text, from, to, first, ofText, last }: ReadText, offset: number): WeighedWords {
    const { capitals } = this
    const { words, order, starts, rarities } = this.texts
    for (let at = first; at < last; at++) {
      const own = at < ofText ? title : text
      const start = starts[at]!
      const unit = own.charCodeAt(start)
      const word = order[at]!
      if (unit >= 0x61 && unit <= 0x7a) capitals[word] = -1
      else if (unit >= 0x41 && unit <= 0x5a && capitals[word]! >= 0) capitals[word]! += (opens(own, start) ? 0.5 : 1) + ((at < ofText ? start : offset + start) < EARLY ? 0.5 : 0)
    }
    const names: { word: number; weight: number }[] = []
    for (let entry = from; entry < to; entry++) {
      const word = words[entry]!
      const count = capitals[word]!
      if (count > 0) names.push({ word, weight: (1 + Math.log(Math.max(1, count))) * rarities[word]! })
      capitals[word] = 0
    }
    names.sort((a, b) => b.weight - a.weight)
    const most = names.slice(0, NAMES)
    return { words: Uint32Array.from(most, ({ word }) => word), weights: Float32Array.from(most, ({ weight }) => weight) }
  }
}

/** What the beginnings of two texts share. */
export function compareBeginnings(a: Beginning, b: Beginning): SharedBeginnings {
  return {
    titles: Math.min(shareOf(a.lead, b.inText, 0.5, a.title), shareOf(b.lead, a.inText, 0.5, b.title)),
    headings: Math.min(shareOf(a.heading, b.inText), shareOf(b.heading, a.inText)),
    openings: sharedOpenings(a, b),
    leads: Math.max(shareOf(a.lead, b.inText), shareOf(b.lead, a.inText)),
    names: Math.min(shareOf(a.names, b.inText), shareOf(b.names, a.inText)),
  }
}

/** How much of some words a text holds, by what each weighs. @param none for no words @param size how many of the words are asked for */
function shareOf({ words, weights }: WeighedWords, held: Uint8Array, none = 0, size = words.length): number {
  let [found, all] = [0, 0]
  for (let at = 0; at < size; at++) {
    all += weights[at]!
    if (held[words[at]!]) found += weights[at]!
  }
  return all > 0 ? found / all : none
}

/** How much of two openings is in both, as a share of the lesser. */
function sharedOpenings(a: Beginning, b: Beginning): number {
  let [found, all, other] = [0, 0, 0]
  for (let at = 0; at < a.opening; at++) {
    all += a.lead.weights[at]!
    if (b.inOpening[a.lead.words[at]!]) found += a.lead.weights[at]!
  }
  for (let at = 0; at < b.opening; at++) other += b.lead.weights[at]!
  const least = Math.min(all, other)
  return least > 0 ? found / least : 0
}

/** Where the first line that is more than a name or a date stands, or the first sentence of a long one. */
function headingIn(text: string): Span {
  let start = 0
  let end = lineEnd(text, start)
  while (!LINE_OF_WORDS.test(text.slice(start, end)) && end < text.length) [start, end] = [end + 1, lineEnd(text, end + 1)]
  const line = text.slice(start, end)
  if (!LINE_OF_WORDS.test(line)) return { start: 0, end: Math.min(text.length, UNTITLED) }
  return { start, end: start + (line.length <= LONGEST_LINE ? line.length : (FIRST_SENTENCE.exec(line)?.[0].length ?? UNTITLED)) }
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

/** Whether a word opens a text, a line, a sentence or a quotation. */
function opens(text: string, start: number): boolean {
  const first = Math.max(0, start - BEFORE)
  let at = start - 1
  while (at >= first && text[at] !== '\n' && isSpace(text.charCodeAt(at))) at--
  return at < first || text[at] === '\n' || OPENS.includes(text[at]!)
}

function isSpace(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x202f || (unit >= 0x2000 && unit <= 0x200a)
}
