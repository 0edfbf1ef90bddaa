import { parseEdtf } from '../text/edtf.ts'
import type { Figure } from '../figures/figure.ts'
import type { InternalConflict, Side } from './comparison.ts'
import { relateFigures } from './outcome.ts'
import type { Profile, ProfiledSide } from './profile.ts'
import { FIRM_STATES } from './word-classes.ts'

const PARTIAL = /\b(?:including|include[sd]?|among|at least|mostly|some|such as|others?|for example)\b/i
/** What a share may be off its base by rounding, in points. */
const ROUNDED_POINTS = 1.5
/** What a span of years may be off the dates at its ends, in years: both ends may count. */
const ROUNDED_YEARS = 1.25

/**
 * Figures of one article that do not fit together: headline and text, a total and its parts, a number and the list behind it,
 * a share and its base, a period and its dates. Only forms that leave no doubt are looked for; all else is left out.
 */
export function findInternal({ side, profiles }: ProfiledSide): InternalConflict[] {
  return [...headlines(side, profiles), ...inSentences(side)]
}

/** The headline's total of the dead, wounded … that the text nowhere gives. */
function headlines(side: Side, profiles: Profile[]): InternalConflict[] {
  const found: InternalConflict[] = []
  const own = (profile: Profile) => profile.state !== null && FIRM_STATES.has(profile.state) && profile.figure.kind === 'count' && !profile.part && profile.past === null && profile.period === null
  for (const title of profiles.filter((profile) => profile.figure.in === 'title' && own(profile))) {
    const text = profiles.filter((profile) => profile.figure.in === 'text' && own(profile) && profile.state === title.state)
    const relations = text.map((profile) => relateFigures(title.figure, profile.figure)?.outcome)
    const first = text[0]
    if (first && first.figure.sentence.start < side.text.length / 3 && relations.every((outcome) => outcome === 'differs')) {
      found.push({ reason: 'headline', figures: [title.at, first.at] })
    }
  }
  return found
}

function inSentences(side: Side): InternalConflict[] {
  const found: InternalConflict[] = []
  const bySentence = Map.groupBy(side.figures.map((other, index) => ({ other, index })), ({ other }) => sentenceKey(other))
  side.figures.forEach((figure, at) => {
    const text = figure.in === 'title' ? side.title : side.text
    const following = (bySentence.get(sentenceKey(figure)) ?? []).filter(({ index }) => index > at)
    for (const finder of [sumOf, listOf, shareOf, periodOf]) {
      const conflict = finder(figure, at, following, text)
      if (conflict) found.push(conflict)
    }
  })
  return found
}

/** Key of the sentence that a figure stands in, unique in a side. */
export function sentenceKey({ in: place, sentence }: Figure): string {
  return `${place} ${sentence.start}`
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
  const list = /^[^.,;:–—]{0,40}(?::| [–—])\s+([^:;–—]+?)(?: [–—]|[.!?]|$)/u.exec(rest)?.[1]
  if (!list || PARTIAL.test(list) || !/,/.test(list)) return null
  const items = list.split(/,\s*(?:and\s+)?|\s+and\s+/).filter(Boolean)
  // names alone: a clause with a verb or a bracket may hold a comma of its own
  if (!items.every((item) => /^(?:the |an? |one in |in )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}$/u.test(item.trim()))) return null
  return items.length === figure.value ? null : { reason: 'list', figures: [at] }
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
  if (from.kind !== 'date' || to?.other.kind !== 'date' || !from.date || !to.other.date) return null
  if (!/\b(?:from|between)\s+$/i.test(text.slice(0, from.start)) || !/^\s*(?:to|until|and|till)\s*$/.test(text.slice(from.end, to.other.start))) return null
  if (!third || third.other.kind !== 'duration' || third.other.unit?.symbol !== 'year' || third.other.comparator !== 'exact' || typeof third.other.value !== 'number') return null
  if (!/^\s*[,(–—]\s*(?:or |a (?:period|span) of |for |that is )?$/.test(text.slice(to.other.end, third.other.start))) return null
  const [first, last] = [parseEdtf(from.date), parseEdtf(to.other.date)]
  if (!first || !last) return null
  const years = (last.latest - first.earliest) / 365.25
  return third.other.value <= years + 0.25 && third.other.value >= years - 1 - ROUNDED_YEARS ? null : { reason: 'period', figures: [at, to.index, third.index] }
}

function isExactCount(figure: Figure): boolean {
  return figure.kind === 'count' && figure.comparator === 'exact' && typeof figure.value === 'number' && Number.isInteger(figure.value)
}
