import type { Figure } from '../figures/figure.ts'
import { lexicon } from '../figures/lexicon.ts'
import { isModifier } from '../figures/word-class.ts'
import { rarity } from './rarity.ts'
import type { WeighedReason } from './shared-names.ts'
import type { Term } from './terms.ts'
import type { NamedDay } from './times-and-numbers.ts'

/** How many words behind a number are looked at for what it counts. */
const REACH = 3
const NUMBER = /^\d/
const YEAR = /^(?:19|20)\d\d$/
/** A number of one or two digits is in every text; "201st" is a name. */
const LONG_NUMBER = /^(?=\D*\d\D*\d\D*\d)[\d.]+$/

/**
 * The numbers that both texts give of the same thing, as far as the words behind them tell: "7,000 Russian troops" and "some 7,000
 * soldiers and troops".
 * @param figures of the article, where they are known: then only their numbers count, which leaves out those inside names.
 */
export function sharedFigures(text: string, here: readonly CountedNumber[], there: readonly CountedNumber[], figures: readonly Figure[] | null): WeighedReason[] {
  const reasons = new Map<string, WeighedReason>()
  const counts = figures?.filter((figure) => figure.in === 'text' && figure.kind !== 'date')
  for (const { term, behind } of here) {
    if (counts && !counts.some(({ start, end }) => start <= term.start && term.end <= end)) continue
    for (const other of there) {
      if (other.term.term !== term.term) continue
      const counted = behind.find((word) => other.behind.some(({ term: same }) => same === word.term))
      if (!counted || !isPhrase(text.slice(term.end, counted.end))) continue
      const known = reasons.get(term.term)
      const place = { start: term.start, end: counted.end }
      const theirs = { start: other.term.start, end: other.term.end }
      if (known) {
        if (!known.mine.some(({ start }) => start === place.start)) known.mine.push(place)
        if (!known.theirs.some(({ start }) => start === theirs.start)) known.theirs.push(theirs)
      } else {
        const label = text.slice(place.start, place.end).replace(/\s+/g, ' ').replace(/['’]s$/, '')
        reasons.set(term.term, { kind: 'figure', label, mine: [place], theirs: [theirs], weight: rarity(term.term) + rarity(counted.term) })
      }
    }
  }
  return [...reasons.values()].sort((a, b) => b.weight - a.weight)
}

/**
 * The days that both texts name, by month and day; where both give a year it is the same.
 * @param near whether the texts are of about one time, so that a day without a year is the same day in both.
 */
export function sharedDays(text: string, here: readonly NamedDay[], there: readonly NamedDay[], near: boolean): WeighedReason[] {
  const reasons = new Map<number, WeighedReason>()
  for (const mine of here) {
    const theirs = there.filter(({ day, year }) => day === mine.day && (year === null || mine.year === null ? near : year === mine.year))
    if (theirs.length === 0) continue
    const known = reasons.get(mine.day)
    if (known) known.mine.push(mine.span)
    else {
      const label = quietly(text.slice(mine.span.start, mine.span.end))
      reasons.set(mine.day, { kind: 'day', label, mine: [mine.span], theirs: theirs.map(({ span }) => span), weight: 6 })
    }
  }
  return [...reasons.values()]
}

/** Whether the words behind a number are one phrase that ends in what it counts: no mark parts them, and none of them is a verb. */
function isPhrase(behind: string): boolean {
  const { is, ends } = lexicon()
  const words = behind.trim().toLowerCase().replace(/['’]s$/, '').split(/\s+/)
  if (/[,;:()–—"“”]/.test(behind) || isModifier(words.at(-1)!, lexicon())) return false
  return words.every((word, at) => !is.finiteVerbs.has(word) && !VERBS.has(word) && !((is.participles.has(word) || (ends.past(word) && !is.notParticiples.has(word))) && at === words.length - 1))
}

const VERBS = new Set('is are was were be been being has have had do does did will would can could may might shall should must'.split(' '))

/** What stands right before a number in its sentence; a capital there that opens no sentence makes it part of a name: "a Boeing 757". */
function sameLine(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 30), start)
  return /(?:^|[.!?"“]\s*)\p{Lu}\p{L}+ $/u.test(before) ? '' : before
}

/** "MARCH 13" of a dateline as March 13. */
function quietly(label: string): string {
  return label.replace(/\p{Lu}{3,}/gu, (word) => word[0]! + word.slice(1).toLowerCase())
}

/** A number of a text, and the words behind it, which may say what it counts. */
export interface CountedNumber {
  term: Term
  behind: Term[]
}

/** The longer numbers of a text that are no years. @param terms all words of the text, in reading order */
export function numbersOf(text: string, terms: readonly Term[]): CountedNumber[] {
  return terms.flatMap((term, at) => {
    if (!LONG_NUMBER.test(term.term) || YEAR.test(term.term) || /\p{Lu}[\p{L}]+[ -]$/u.test(sameLine(text, term.start))) return []
    const sameSentence = (word: Term): boolean => !/[.!?]\s/.test(text.slice(term.end, word.start))
    return [{ term, behind: terms.slice(at + 1, at + 1 + REACH).filter((word) => !NUMBER.test(word.term) && sameSentence(word)) }]
  })
}
