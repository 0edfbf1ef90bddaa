import { parseEdtf } from '../text/edtf.ts'
import type { Figure } from '../figures/figure.ts'
import type { InternalConflict, Side } from './comparison.ts'
import { sentenceKey } from './around.ts'
import { mayCompare } from './comparable.ts'
import { isPeople } from './counted.ts'
import { relateFigures } from './outcome.ts'
import type { Profile, ProfiledSide } from './profile.ts'
import { FIRM_STATES } from './word-classes.ts'

const PARTIAL = /\b(?:including|include[sd]?|among|at least|mostly|some|such as|others?|for example)\b/i
/** What a share may be off its base by rounding, in points. */
const ROUNDED_POINTS = 1.5
/** What a span of years may be off the dates at its ends, in years: both ends may count. */
const ROUNDED_YEARS = 1.25
/** How far before a figure the word that leads to it may begin, in characters. */
const WORD_BEFORE = 20

/**
 * Figures of one article that do not fit together: headline and text, a total and its parts, a number and the list behind it,
 * a share and its base, a period and its dates. Only forms that leave no doubt are looked for; all else is left out.
 */
export function findInternal(own: ProfiledSide): InternalConflict[] {
  return [...headlines(own), ...inSentences(own.side)]
}

/** How much must show a number of the headline and one of the text to be of one thing, before they may be called a conflict. */
const SURE = 1.5

/** A number of the headline that the text gives otherwise near its beginning, and nowhere in a way that agrees. */
function headlines(own: ProfiledSide): InternalConflict[] {
  const { side, profiles } = own
  const found: InternalConflict[] = []
  for (const title of profiles.filter((profile) => profile.figure.in === 'title' && canDisagree(profile))) {
    const text = profiles.filter((profile) => profile.figure.in === 'text' && profile.dimension === title.dimension)
    if (text.some((profile) => relateFigures(title.figure, profile.figure)?.outcome !== 'differs')) continue
    const rivals = text.filter((profile) => canDisagree(profile) && isOneThing(title, profile, own))
    const first = rivals[0]
    if (first && first.figure.sentence.start < side.text.length / 3 && rivals.every((profile) => String(profile.figure.value) === String(first.figure.value))) {
      found.push({ reason: 'headline', figures: [title.at, first.at] })
    }
  }
  return found
}

/** Whether a number is one of which a text has one: a toll, a price, a strength, no part, no time before, no change. */
function canDisagree({ figure, part, past, period, contrasts, capacity, base }: Profile): boolean {
  const isWhole = !part && !base && past === null && period === null && !capacity && !NOT_WHOLE.some((axis) => contrasts.has(axis)) && !contrasts.get('change')?.has('change')
  return isWhole && (figure.kind === 'count' || figure.kind === 'money') && typeof figure.value === 'number' && figure.comparator === 'exact' && figure.modality !== 'denied' && !figure.implied.includes('counted')
}

const NOT_WHOLE = ['by', 'asked', 'unreal', 'former', 'each', 'head', 'hour', 'margin', 'listed', 'poll', 'outlook', 'entitled']

function isOneThing(title: Profile, text: Profile, own: ProfiledSide): boolean {
  const isToll = title.state !== null && FIRM_STATES.has(title.state) && text.state === title.state && isPeople(text.thing)
  if (isToll) return true
  if (title.thing === '' && title.figure.kind === 'count') return false
  const { parts, reason, score } = mayCompare(title, text, [own, own], 'event')
  // headlines say "to cut" where the text says "will cut"
  const isSaid = reason === null || (reason === 'modality' && / to \p{Ll}+ $/u.test(title.text.slice(0, title.figure.wording.start)))
  return isSaid && score >= SURE && (title.figure.kind === 'money' ? parts.attribute ?? parts.state : parts.thing) !== undefined
}

function inSentences(side: Side): InternalConflict[] {
  const found: InternalConflict[] = []
  const bySentence = Map.groupBy(side.figures.map((other, index) => ({ other, index })), ({ other }) => sentenceKey(other))
  side.figures.forEach((figure, at) => {
    const text = figure.in === 'title' ? side.title : side.text
    const following = (bySentence.get(sentenceKey(figure)) ?? []).filter(({ index }) => index > at)
    for (const finder of [sumOf, listOf, shareOf, bracketOf, periodOf, spanOf]) {
      const conflict = finder(figure, at, following, text)
      if (conflict) found.push(conflict)
    }
  })
  return found
}

type Following = { other: Figure; index: number }[]

/** "12 people, seven men and four women" */
function sumOf(total: Figure, at: number, following: Following, text: string): InternalConflict | null {
  if (!isExactCount(total)) return null
  const parts: Following = []
  let end = total.end
  for (const part of following) {
    const gap = text.slice(end, part.other.start)
    const opens = parts.length === 0 ? /^[^.;:,(–—\d]{0,30}[,:(–—]\s*$/ : /^\s*(?:\p{Ll}+\s*)?(?:,|and|, and)\s*$/u
    if (!opens.test(gap) || !isExactCount(part.other)) break
    parts.push(part)
    end = part.other.end
  }
  const heads = parts.map(({ other }) => other.head)
  if (parts.length < 2 || new Set(heads).size < parts.length || heads.includes('') || heads.includes(total.head)) return null
  const whole = text.slice(total.start, end)
  // the parts are all only where nothing else follows them
  if (PARTIAL.test(whole) || !/^\s*[.)–—]/.test(text.slice(end, end + 3))) return null
  const sum = parts.reduce((all, { other }) => all + (other.value as number), 0)
  return sum === total.value || !PEOPLE_PARTS.test(heads.join(' ')) ? null : { reason: 'sum', figures: [at, ...parts.map(({ index }) => index)] }
}

const PEOPLE_PARTS = /^(?:(?:man|woman|child|boy|girl|men|women|children|soldier|civilian|police|officer|policeman|student|teacher|adult|passenger|crew|dead|wounded|killed|injured)\s?)+$/

/** "four bases: one in A, one in B and one in C" */
function listOf(figure: Figure, at: number, _: Following, text: string): InternalConflict | null {
  if (!isExactCount(figure) || (figure.value as number) > 12 || (figure.value as number) < 2) return null
  const rest = text.slice(figure.end, figure.sentence.end)
  const list = (/^[^.,;:–—]{0,40}(?::| [–—])\s+([^:;–—]+?)(?: [–—]|[.!?]|$)/u.exec(rest) ?? /^, ((?:in )\p{Lu}[^:;–—.]+?)\.$/u.exec(rest.trimEnd()))?.[1]
  if (!list || PARTIAL.test(list) || !/,| and /.test(list)) return null
  const items = list.split(/,\s*(?:and\s+)?|\s+and\s+/).filter(Boolean)
  // names alone: a clause with a verb or a bracket may hold a comma of its own
  if (!items.every((item) => /^(?:the |an? |one in |in )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}$/u.test(item.trim()))) return null
  return items.length === figure.value ? null : { reason: 'list', figures: [at] }
}

/** "40 percent of voters (120 of 400)" */
function bracketOf(share: Figure, at: number, following: Following, text: string): InternalConflict | null {
  const [part, whole] = following
  if (share.kind !== 'share' || share.unit?.symbol !== '%' || typeof share.value !== 'number' || !part || !whole || !isExactCount(part.other) || !isExactCount(whole.other)) return null
  if (!/^[^.,;()]{0,30}\($/.test(text.slice(share.wording.end, part.other.wording.start)) || !/^ (?:out )?of (?:the )?$/.test(text.slice(part.other.wording.end, whole.other.wording.start))) return null
  if ((whole.other.value as number) === 0) return null
  const stated = (part.other.value as number) / (whole.other.value as number) * 100
  return Math.abs(stated - share.value) <= ROUNDED_POINTS ? null : { reason: 'share', figures: [at, part.index, whole.index] }
}

/** "120 of the 400 voters, or 40 percent" */
function shareOf(part: Figure, at: number, following: Following, text: string): InternalConflict | null {
  const [whole, share] = following
  if (!whole || !share || !isExactCount(part) || !isExactCount(whole.other) || share.other.kind !== 'share' || share.other.unit?.symbol !== '%') return null
  if (!/^[^.,;]{0,20}\b(?:out )?of (?:the |its |their )?$/.test(text.slice(part.wording.end, whole.other.start)) || typeof share.other.value !== 'number') return null
  if (!/^[^.;]{0,30}(?:, or|\(|, that is)\s*$/.test(text.slice(whole.other.end, share.other.start)) || (whole.other.value as number) === 0) return null
  const stated = (part.value as number) / (whole.other.value as number) * 100
  return Math.abs(stated - share.other.value) <= ROUNDED_POINTS ? null : { reason: 'share', figures: [at, whole.index, share.index] }
}

/** "from 2007 to 2014, 13 years" */
function periodOf(from: Figure, at: number, following: Following, text: string): InternalConflict | null {
  const [to, third] = following
  if (!to || !third || !isSpan(from, to.other, text) || !/^\s*[,(–—]\s*(?:or |a (?:period|span) of |that is )?(?:for )?$/.test(text.slice(to.other.end, third.other.start))) return null
  // "two years after the flood" is no length
  if (!/^\s*(?:[.,;)–—]|$)/.test(text.slice(third.other.end))) return null
  return fits(from, to.other, third.other) ? null : { reason: 'period', figures: [at, to.index, third.index] }
}

/** "for 13 years, from 2007 to 2014" */
function spanOf(length: Figure, at: number, following: Following, text: string): InternalConflict | null {
  const [from, to] = following
  if (!from || !to || length.kind !== 'duration' || !isSpan(from.other, to.other, text) || !/\bfor $/.test(text.slice(Math.max(0, length.start - WORD_BEFORE), length.start))) return null
  if (!/^(?:,? (?!and\b|but\b|then\b)[\p{L}-]+){0,3},? (?<!and |but |then )from $/u.test(text.slice(length.end, from.other.start))) return null
  return fits(from.other, to.other, length) ? null : { reason: 'period', figures: [at, from.index, to.index] }
}

/** Whether two dates open and end one time. */
function isSpan(from: Figure, to: Figure, text: string): boolean {
  return from.kind === 'date' && to.kind === 'date' && /\b(?:from|between)\s+$/i.test(text.slice(Math.max(0, from.start - WORD_BEFORE), from.start)) && /^\s*(?:to|until|and|till)\s*$/.test(text.slice(from.end, to.start))
}

/** Whether so many years lie between two dates, whichever of the years at the ends are counted; true where it cannot be told. */
function fits(from: Figure, to: Figure, length: Figure): boolean {
  const [first, last] = [parseEdtf(from.date ?? ''), parseEdtf(to.date ?? '')]
  if (!first || !last || length.kind !== 'duration' || length.unit?.symbol !== 'year' || length.comparator !== 'exact' || typeof length.value !== 'number') return true
  const years = (last.latest - first.earliest) / 365.25
  return length.value <= years + 0.25 && length.value >= years - 1 - ROUNDED_YEARS
}

function isExactCount(figure: Figure): boolean {
  return figure.kind === 'count' && figure.comparator === 'exact' && typeof figure.value === 'number' && Number.isInteger(figure.value)
}
