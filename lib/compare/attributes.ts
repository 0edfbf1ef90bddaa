import type { Figure } from '../figures/figure.ts'
import { ATTRIBUTES, LENGTH_ATTRIBUTES, classTable } from './word-classes.ts'
import type { Word } from './words.ts'

const ATTRIBUTE_OF = classTable(ATTRIBUTES)

/** What shares are taken of, which is not what they are shares for. */
export const BASES = new Set('gdp product output income budget spending revenue exports imports economy'.split(' '))

/** Class of what is measured that a word names ("turnout"), or null. */
export function attributeOf(word: string): string | null {
  return ATTRIBUTE_OF.get(word) ?? null
}

/** Classes of what is measured, the nearest word's first. */
export function attributesOf(figure: Figure, text: string, words: Word[], first: number, last: number, taken: (word: Word) => boolean): string[] {
  if (figure.kind === 'date') return []
  const found: { attribute: string; distance: number }[] = []
  for (const [from, step] of [[last + 1, 1], [first - 1, -1]] as const) {
    const end = step === 1 ? ownEnd(words, from, taken) : words.length
    for (let i = from, distance = 0; i >= 0 && i < end && distance < NEAR; i += step, distance++) {
      const word = words[i]!
      if (taken(word)) break
      // what a share is of is not what it measures: the debt is so many percent of GDP
      const attribute = isBase(words, i) || (figure.kind === 'count' && !ATTRIBUTES_OF_COUNTS.has(ATTRIBUTE_OF.get(word.text) ?? '')) || isBareRate(words, i) || isScore(words, i) ? undefined : classAt(words, i) ?? (figure.kind === 'money' ? takingsAt(words, i) : undefined)
      // "west of Kelowna" says nothing of an area
      if (attribute && (figure.unit === null || figure.unit.dimension === 'length' || !LENGTH_ATTRIBUTES.has(attribute))) found.push({ attribute, distance })
    }
  }
  if (figure.unit?.dimension === 'area' && isBurned(figure, text)) return ['burned']
  // what the engine of figures took it to be of may stand farther away
  const own = figure.kind === 'share' && !BASES.has(figure.head.toLowerCase()) && figure.head !== 'rate' ? ATTRIBUTE_OF.get(figure.head.toLowerCase()) : undefined
  if (own) found.push({ attribute: own, distance: 7 })
  // "the mayor got 59 percent": of the vote, and who turned up is the turnout
  if (figure.kind === 'share') {
    const [before, after] = [words.slice(Math.max(0, first - 3), first), words.slice(last + 1, last + 12)].map((some) => some.map(({ text }) => text).join(' '))
    if (VOTED.test(after!)) return ['turnout']
    if (COUNTED.test(after!)) return ['progress']
    if (found.length === 0 && /\b(?:won|got|polled|secured)\b/.test(before!)) return ['vote']
  }
  if (found.length === 0 && (figure.kind === 'money' || figure.kind === 'share')) return subjectAttribute(words, first)
  return found.sort((a, b) => a.distance - b.distance).map(({ attribute }) => attribute)
}

const FIRE = /\b(?:(?:wild|bush)?fires?|flames?|blazes?|infernos?)\b/i
const RUINS = /\b(?:destroy(?:s|ed|ing)?|devastat(?:es|ed|ing)|ruin(?:s|ed|ing)|spread(?:s|ing)? (?:over|across|to)|sw(?:eeps|ept|eeping) (?:over|through|across)|raced (?:over|through|across)|(?:eats?|ate|eaten|eating) (?:through|up)|laid waste to|razed|swallow(?:s|ed|ing))\b[^.,;]{0,25}$/

/** Whether a fire has gone over so much land, in whatever words. */
function isBurned({ sentence, wording }: Figure, text: string): boolean {
  const before = text.slice(sentence.start, wording.start)
  return RUINS.test(before) && FIRE.test(before)
}

/** How far from a number, in words. */
const NEAR = 7
/** How far behind those the next number may stand that the last of them lead to. */
const NEXT = 5
const JOINS = /^(?:and|but|or|while|whereas)$/

/** Where the words behind a number end that are its own: "and revenue to 172 billion" names what the next one is. */
export function ownEnd(words: Word[], from: number, taken: (word: Word) => boolean): number {
  for (let i = from, joint = -1; i < Math.min(words.length, from + NEAR + NEXT); i++) {
    if (taken(words[i]!)) return joint < 0 ? i : joint
    if (words[i]!.breaks && i > from || JOINS.test(words[i]!.text)) joint = i
  }
  return words.length
}

/** "92 percent of ballots tallied": how far a count has come. */
const COUNTED = /^(?:of )?(?:the |all )?(?:[a-z]+ ){0,2}(?:stations|precincts|ballots|votes|districts|wards|boxes|returns) (?:had been |have been |were )?(?:counted|tallied|reporting|processed|declared|reported)\b/
const VOTED = /(?<!\bwho (?:had |have )?)\b(?:turned (?:up|out)|(?:went|gone) to the polls|cast (?:a |their )?(?:ballots?|votes?)(?! for)|took part in the|voted(?! (?:for|against|to|in favou?r|with|yes|no)\b))\b/

/** What a count may measure: trees have no price and no depth, though these words stand beside them. */
const ATTRIBUTES_OF_COUNTS = new Set('vote turnout abstention lead emission export import production approval'.split(' '))
const LENDING = /^(?:interest|key|policy|benchmark|base|main|central|lending|borrowing|deposit|mortgage|repo|funds|bank|cash|loan|official|prime|overnight)$/

/** Whether a word is a rate of which it is not said that it is one of interest: "the annual rate", "the jobless rate". */
function isBareRate(words: Word[], at: number): boolean {
  return words[at]!.text === 'rate' && !LENDING.test(words[at - 1]?.text ?? '')
}

/** "by four votes to three": how a decision was taken, and not what was decided. */
function isScore(words: Word[], at: number): boolean {
  return words[at]!.text === 'votes' && words[at + 1]?.text === 'to' && words[at - 1]?.number === true
}

/** Class of what is measured that a word names; the prices of one good are no inflation. */
function classAt(words: Word[], at: number): string | undefined {
  return /^prices?$/.test(words[at]!.text) && GOODS.test(words[at - 1]?.text ?? '') ? 'price' : ATTRIBUTE_OF.get(words[at]!.text)
}

const GOODS = /^(?:houses?|homes?|housing|property|properties|flats?|apartments?|land|farmland|oil|crude|gas|coal|power|electricity|gold|silver|copper|steel|metals?|timber|wheat|grain|maize|corn|rice|sugar|coffee|cocoa|cotton|commodity|commodities|shares?|stocks?|bonds?|tickets?)$/

/** "took in 3 billion": what came in. */
function takingsAt(words: Word[], at: number): string | undefined {
  return words[at]!.text === 'in' && /^(?:took|takes|taken|taking|brought|brings|raked|rakes|pulled)$/.test(words[at - 1]?.text ?? '') ? 'revenue' : undefined
}

/** What the clause is about, when another number stands between: "revenue was up 3 percent at 3 billion euros". */
function subjectAttribute(words: Word[], first: number): string[] {
  if (!/^(?:at|to|by|of|with|from|is|was|are|were)$/.test(words[first - 1]?.text ?? '')) return []
  for (let i = first - 1; i >= 0; i--) {
    // "Inflation, which reached 9.8 percent in January, has come down to": what is said aside is passed over
    if (words[i + 1]!.breaks) i = asideBefore(words, i)
    if (i < 0) return []
    // "by four votes to three on a rise of half a point": what is counted beside it
    const attribute = isBase(words, i) || isBareRate(words, i) || words[i - 1]?.number ? undefined : classAt(words, i)
    if (attribute && !LENGTH_ATTRIBUTES.has(attribute)) return [attribute]
  }
  return []
}

/** Where the sentence goes on before what is said aside and ends at a word; -1 where none does. */
function asideBefore(words: Word[], end: number): number {
  for (let i = end; i > 0 && end - i < LONGEST_ASIDE; i--) if (words[i]!.breaks) return ASIDE.test(words[i]!.text) ? i - 1 : -1
  return -1
}

const LONGEST_ASIDE = 14
const ASIDE = /^(?:which|who|whose|where|at|now|still|already|currently)$/

/** Whether a word is what a share is taken of: "61 percent of GDP", "a tenth of the budget". */
function isBase(words: Word[], at: number): boolean {
  if (!BASES.has(words[at]!.text)) return false
  let of = at - 1
  while (of > 0 && /^(?:the|its|gross|domestic|national|economic|total|annual)$/.test(words[of]!.text)) of--
  return of > 0 && words[of]!.text === 'of' && (words[of - 1]!.number || /^(?:percent|cent|pc|half|quarter|third|fifth|tenth)$/.test(words[of - 1]!.text))
}
