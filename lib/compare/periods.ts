import { MONTH, MONTHS } from './calendar-words.ts'
import type { Side } from './comparison.ts'
import type { Period, Profile } from './profile.ts'
import { PERIODIC_ATTRIBUTES, PERIODIC_STATES } from './frame-words.ts'

/** What is found in a stretch of text: a period, or that it is the one told before, perhaps of another year. */
interface Found {
  at: number
  period: Period | null
  /** "in the same quarter of 2023": the months of the period before, in this year; null for its own year. */
  same?: { year: number | null }
}

const YEAR = '(?:19|20)\\d\\d'
const OF_YEAR = `(?: (?:of )?(${YEAR}|(?:this|last|next) year))?`
const PARTS: Record<string, [number, number]> = {
  'first quarter': [0, 2], 'second quarter': [3, 5], 'third quarter': [6, 8], 'fourth quarter': [9, 11], 'final quarter': [9, 11], 'first half': [0, 5], 'second half': [6, 11],
}
const EXPRESSION = new RegExp([
  `\\b(?<part>(?:first|second|third|fourth|final) quarter|(?:first|second) half)${OF_YEAR}`,
  `\\b(?<same>same (?:quarter|month|period|half|year))${OF_YEAR}`,
  `\\b(?:[Bb]etween|[Ff]rom|[Ii]n|[Ff]or) (?<start>${MONTH}) (?:and|to|through|until) (?<end>${MONTH})\\b${OF_YEAR}`,
  `\\b(?<edge>first|opening|last|final|closing) (?<many>three|six|nine) months of (?:the year|(${YEAR}|(?:this|last|next) year))`,
  `\\b(?<count>three|six|nine|12|twelve) months (?:to|through|ended|ending) (?:the end of )?(?<last>${MONTH})\\b${OF_YEAR}`,
  `\\b(?:[Ii]n|[Ff]or|[Dd]uring) (?<month>${MONTH})\\b(?! \\d{1,2}\\b)${OF_YEAR}`,
  `\\b(?:(?:[Ii]n|[Ff]or|of|[Dd]uring) (?:the )?|[Tt]he )(?<year>${YEAR})\\b(?=(?! (?:to|and) ${YEAR})[^-–/]|$)`,
  '\\b(?<relative>(?:[Tt]his|[Ll]ast|[Nn]ext) year)\\b',
].join('|'), 'g')
const MANY: Record<string, number> = { three: 3, six: 6, nine: 9, twelve: 12, 12: 12 }
/** Stands before a period that is told for comparison. */
const COMPARED = /\b(?:(?:than|from|against|compared with|compared to|since|until)(?: \S+){0,4}|over|after|before) (?:in |of |for )?(?:the )?$/

/** The periods that a stretch of text names, in order. */
function periodsIn(text: string, published: string | null): Found[] {
  const date = /^(\d{4})-(\d\d)/.exec(published ?? '')
  const now = date && { year: Number(date[1]), month: Number(date[2]) - 1 }
  return [...text.matchAll(EXPRESSION)].map((match): Found => {
    const groups = match.groups!
    const stated = match.slice(1).find((group) => group !== undefined && new RegExp(`^(?:${YEAR}|(?:this|last|next) year)$`, 'i').test(group)) ?? null
    const year = stated === null ? null : yearOf(stated, now?.year ?? null)
    const span = (first: number, last: number): Period | null => {
      // a month or quarter without its year is the last one that has begun
      const inYear = year ?? (stated !== null || now === null ? null : first > now.month ? now.year - 1 : now.year)
      return inYear === null ? null : { from: inYear * 12 + first, to: (last < first ? inYear + 1 : inYear) * 12 + last, words: match[0] }
    }
    if (groups.same) return { at: match.index, period: null, same: { year } }
    if (groups.part) return { at: match.index, period: span(...PARTS[groups.part]!) }
    if (groups.many) return { at: match.index, period: /^(?:first|opening)$/.test(groups.edge!) ? span(0, MANY[groups.many]! - 1) : span(12 - MANY[groups.many]!, 11) }
    if (groups.last) {
      const last = MONTHS.indexOf(groups.last.toLowerCase())
      const whole = span(last, last)
      return { at: match.index, period: whole && { ...whole, from: whole.to - MANY[groups.count!]! + 1 } }
    }
    if (groups.start) return { at: match.index, period: span(MONTHS.indexOf(groups.start.toLowerCase()), MONTHS.indexOf(groups.end!.toLowerCase())) }
    if (groups.month) return { at: match.index, period: span(MONTHS.indexOf(groups.month.toLowerCase()), MONTHS.indexOf(groups.month.toLowerCase())) }
    return { at: match.index, period: year === null ? null : { from: year * 12, to: year * 12 + 11, words: match[0] } }
  })
}

function yearOf(words: string, now: number | null): number | null {
  if (/^\d/.test(words)) return Number(words)
  return now === null ? null : now + (/^last/i.test(words) ? -1 : /^next/i.test(words) ? 1 : 0)
}

/** How many sentences back a period still holds. */
const HOLDS_FOR = 3

/**
 * The months that a figure of what flows is for, by the words nearest to it: behind it up to the next number, before it in the sentence,
 * else the period that the sentences before are about.
 * @returns null where none is told, or the figure is of what does not flow
 */
export function periodOf(profile: Profile, side: Side): Period | null {
  if (!isPeriodic(profile)) return null
  const { figure, text } = profile
  const { start, end } = figure.sentence
  const numbers = side.figures.filter((other) => other !== figure && other.in === figure.in && other.kind !== 'date' && other.kind !== 'duration' && other.start < end && other.end > start)
  const next = Math.min(end, ...numbers.filter((other) => other.start >= figure.end).map((other) => other.wording.start))
  const behind = text.slice(figure.wording.end, next).split(OTHER_TIME)[0]!
  const before = text.slice(start, figure.wording.start)
  const earlier = () => inheritedPeriod(text, start, side.published)
  for (const found of [periodsIn(behind, side.published)[0], own(before, side.published).at(-1)]) {
    if (!found) continue
    return found.same ? shifted(earlier(), found.same.year) : found.period
  }
  // "371 million a year earlier" is of another time, whichever it is
  return /\b(?:a|one) (?:year|month|quarter) (?:ago|earlier|before)\b/.test(behind) ? null : earlier()
}

/** Begins what a figure is set against; "from July to September" is its own time. */
const OTHER_TIME = new RegExp(`;|, (?:and|but|while|when|after|down|up|from|against|compared)\\b|\\b(?:down|up|compared|against|than|from(?! ${MONTH} (?:and|to|through|until) ))\\b`)

/** Whether a figure is of what comes anew in every month, quarter or year. */
function isPeriodic({ figure, attributes, state }: Profile): boolean {
  if (figure.kind !== 'money' && figure.kind !== 'share' && figure.kind !== 'rate') return false
  if (state !== null && PERIODIC_STATES.has(state)) return true
  return [...attributes].some((attribute) => PERIODIC_ATTRIBUTES.has(attribute))
}

/** What somebody foresaw at that time: "In September the minister had planned a deficit of". */
const FORESEEN = /\b(?:planned|forecast|predicted|expected|proposed|promised|projected|foreseen|foresaw|estimated|budgeted for)\b/

/** Those that are not told for comparison, and not of when somebody foresaw it. */
function own(text: string, published: string | null): Found[] {
  return periodsIn(text, published).filter(({ at }) => !COMPARED.test(text.slice(Math.max(0, at - 60), at).split(/[,;]/).at(-1)!) && !(/^in\b/i.test(text.slice(at)) && FORESEEN.test(text.slice(at))))
}

/** The first period of the nearest sentence before that names one. */
function inheritedPeriod(text: string, before: number, published: string | null): Period | null {
  const sentences = text.slice(Math.max(0, before - 700), before).split(/(?<=[.!?]["”]?)\s+|\n+/).filter((sentence) => sentence.trim() !== '')
  for (const sentence of sentences.reverse().slice(0, HOLDS_FOR)) {
    const found = own(sentence, published).find(({ period }) => period !== null)
    if (found) return found.period
  }
  return null
}

function shifted(period: Period | null, year: number | null): Period | null {
  if (period === null || year === null) return period
  const months = period.from - Math.floor(period.from / 12) * 12
  return { from: year * 12 + months, to: year * 12 + months + period.to - period.from, words: period.words }
}
