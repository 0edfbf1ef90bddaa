import { rarity } from './rarity.ts'
import { readTerms, termsOf } from './terms.ts'

/** What a text says first and names most: where two stories of one kind differ, while their backgrounds are alike. */
export interface Beginning {
  /** Words of the title; of the first line or sentence where there is none. */
  heading: ReadonlySet<string>
  /** Words of the title and of the first sentence or two. */
  opening: ReadonlySet<string>
  /** Words of the title and of the first paragraphs. */
  lead: ReadonlySet<string>
  /** Words that are always written with a capital, those that tell most first, with what each tells. */
  names: readonly (readonly [term: string, weight: number])[]
}

/** How much of what one text says first stands in the other, each a share of its words by rarity, 0 to 1. */
export interface SharedBeginnings {
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
/** What a capital behind says nothing of: it opens a sentence or a quotation. */
const OPENS = /(?:^|[.!?"“\n:])\s*$/
/** A name counts a half more where it stands so far up. */
const EARLY = 500

/** The heading, opening, lead and names of a text. */
export function readBeginning(title: string, text: string): Beginning {
  const whole = title === '' ? text : `${title}. \n${text}`
  return {
    heading: wordsOf(title === '' ? headingOf(text) : title),
    opening: wordsOf(whole.slice(0, title.length + OPENING)),
    lead: wordsOf(whole.slice(0, title.length + LEAD)),
    names: namesOf(whole),
  }
}

/**
 * What the beginnings of two texts share.
 * @param holds whether a text holds a word
 */
export function compareBeginnings(a: Beginning, holdsA: (term: string) => boolean, b: Beginning, holdsB: (term: string) => boolean): SharedBeginnings {
  return {
    headings: Math.min(shareOf(a.heading, holdsB), shareOf(b.heading, holdsA)),
    openings: Math.max(shareOf(a.opening, (term) => b.opening.has(term)), shareOf(b.opening, (term) => a.opening.has(term))),
    leads: Math.max(shareOf(a.lead, holdsB), shareOf(b.lead, holdsA)),
    names: Math.min(shareOfNames(a, holdsB), shareOfNames(b, holdsA)),
  }
}

/** How much of some words a text holds, by their rarity; 0 for no words. */
function shareOf(words: Iterable<string>, holds: (term: string) => boolean): number {
  let [found, all] = [0, 0]
  for (const term of words) {
    const weight = rarity(term)
    all += weight
    if (holds(term)) found += weight
  }
  return all > 0 ? found / all : 0
}

function shareOfNames({ names }: Beginning, holds: (term: string) => boolean): number {
  let [found, all] = [0, 0]
  for (const [term, weight] of names) {
    all += weight
    if (holds(term)) found += weight
  }
  return all > 0 ? found / all : 0
}

/** What stands in for the title of a text without one. */
function headingOf(text: string): string {
  const line = text.split('\n').find((candidate) => LINE_OF_WORDS.test(candidate)) ?? text
  if (line.length <= LONGEST_LINE) return line
  return FIRST_SENTENCE.exec(line)?.[0] ?? line.slice(0, UNTITLED)
}

function wordsOf(text: string): Set<string> {
  return new Set(termsOf(text).map(({ term }) => term))
}

function namesOf(text: string): [string, number][] {
  const counts = new Map<string, number>()
  const small = new Set<string>()
  readTerms(text, (term, start) => {
    const unit = text.charCodeAt(start)
    if (unit >= 0x61 && unit <= 0x7a) small.add(term)
    else if (unit >= 0x41 && unit <= 0x5a) {
      const opens = OPENS.test(text.slice(Math.max(0, start - 3), start))
      counts.set(term, (counts.get(term) ?? 0) + (opens ? 0.5 : 1) + (start < EARLY ? 0.5 : 0))
    }
  })
  return [...counts]
    .filter(([term]) => !small.has(term))
    .map(([term, count]): [string, number] => [term, (1 + Math.log(Math.max(1, count))) * rarity(term)])
    .sort((a, b) => b[1] - a[1])
    .slice(0, NAMES)
}
