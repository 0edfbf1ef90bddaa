import { HashTable } from './hash-table.ts'
import { rarityOfHash } from './rarity.ts'
import { readHashes } from './terms.ts'

/** Words by their hashes, each with its rarity. */
export type WeighedWords = ReadonlyMap<number, number>

/** What a text says first and names most: where two stories of one kind differ, while their backgrounds are alike. */
export interface Beginning {
  /** Words of the title. */
  title: WeighedWords
  /** The same; words of the first line or sentence where there is no title. */
  heading: WeighedWords
  /** Words of the title and of the first sentence or two. */
  opening: WeighedWords
  /** Words of the title and of the first paragraphs. */
  lead: WeighedWords
  /** Words that are always written with a capital, those that tell most first, with what each tells. */
  names: WeighedWords
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

/** The heading, opening, lead and names of a text. */
export function readBeginning(title: string, text: string): Beginning {
  const whole = title === '' ? text : `${title}. \n${text}`
  const named = wordsOf(title)
  return {
    title: named,
    heading: title === '' ? wordsOf(headingOf(text)) : named,
    opening: wordsOf(whole.slice(0, title.length + OPENING)),
    lead: wordsOf(whole.slice(0, title.length + LEAD)),
    names: namesOf(whole),
  }
}

/** Whether a text holds a word, by its hash. */
export type Holds = (hash: number) => boolean

/** What the beginnings of two texts share. */
export function compareBeginnings(a: Beginning, holdsA: Holds, b: Beginning, holdsB: Holds): SharedBeginnings {
  return {
    titles: Math.min(shareOf(a.title, holdsB, 0.5), shareOf(b.title, holdsA, 0.5)),
    headings: Math.min(shareOf(a.heading, holdsB), shareOf(b.heading, holdsA)),
    openings: Math.max(shareOf(a.opening, (word) => b.opening.has(word)), shareOf(b.opening, (word) => a.opening.has(word))),
    leads: Math.max(shareOf(a.lead, holdsB), shareOf(b.lead, holdsA)),
    names: Math.min(shareOf(a.names, holdsB), shareOf(b.names, holdsA)),
  }
}

/** How much of some words a text holds, by what each weighs. @param none for no words */
function shareOf(words: WeighedWords, holds: Holds, none = 0): number {
  let [found, all] = [0, 0]
  for (const [word, weight] of words) {
    all += weight
    if (holds(word)) found += weight
  }
  return all > 0 ? found / all : none
}

/** What stands in for the title of a text without one. */
function headingOf(text: string): string {
  const line = text.split('\n').find((candidate) => LINE_OF_WORDS.test(candidate)) ?? text
  if (line.length <= LONGEST_LINE) return line
  return FIRST_SENTENCE.exec(line)?.[0] ?? line.slice(0, UNTITLED)
}

function wordsOf(text: string): Map<number, number> {
  const words = new Map<number, number>()
  readHashes(text, (hash, start) => {
    if (words.has(hash)) return
    const rareness = rarityOfHash(hash, isDigit(text.charCodeAt(start)))
    if (rareness >= 0) words.set(hash, rareness)
  })
  return words
}

function namesOf(text: string): Map<number, number> {
  const numbers = new HashTable(1 << 9)
  const words: number[] = []
  // below 0 for a word that is written small too
  const counts: number[] = []
  readHashes(text, (hash, start) => {
    const unit = text.charCodeAt(start)
    const isSmall = unit >= 0x61 && unit <= 0x7a
    if (!isSmall && !(unit >= 0x41 && unit <= 0x5a)) return
    let word = numbers.get(hash)
    if (word < 0) {
      word = words.push(hash) - 1
      counts.push(0)
      numbers.set(hash, word)
    }
    if (isSmall) counts[word] = -Infinity
    else if (counts[word]! >= 0) counts[word]! += (opens(text, start) ? 0.5 : 1) + (start < EARLY ? 0.5 : 0)
  })
  return new Map(
    words
      .map((hash, word): [number, number] => [hash, counts[word]! > 0 ? (1 + Math.log(Math.max(1, counts[word]!))) * rarityOfHash(hash, false) : -1])
      .filter(([, weight]) => weight >= 0)
      .sort((a, b) => b[1] - a[1])
      .slice(0, NAMES),
  )
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

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
