import type { Figure } from '../figures/figure.ts'
import { isExactCount, type Finder, type Following } from './finder.ts'

/** What a share may be off its base by rounding, in points; with "some" on a side more. */
const ROUNDED = 1.5
const ROUNDED_ABOUT = 5
/** What a change may be off its two ends by rounding, as a part of itself, and in points at the least. */
const ROUNDED_CHANGE = { part: 0.06, points: 2 }
/** Between what a number may lie that is called a multiple of another. */
const MULTIPLES: [RegExp, number, number][] = [[/\b(?:doubled|halved)\b/, 1.7, 2.5], [/\btripled\b/, 2.6, 3.6], [/\bquadrupled\b/, 3.5, 4.7]]
const CHANGE = /^[^.;:\d]{0,25}[,–—(] (?:an? |that is an? |which is an? )?(?:annual |yearly )?(?:increase|rise|jump|gain|growth|drop|fall|decline|decrease|reduction) of $/

/** A share and the counts it is of: "120 of the 400 voters, or 40 percent", "40 percent of voters (120 of 400)", "turnout was 60 percent: 240 of 300". */
export const shareOf: Finder = (figure, at, following, text) => {
  const [second, third] = following
  if (!second) return null
  if (isPercent(figure) && third) {
    const opens = /^[^.,;()]{0,30}(?:\(|: )$/.test(text.slice(figure.wording.end, second.other.wording.start))
    return opens && / ?(?:out )?of (?:the |its |all )?$/.test(text.slice(second.other.wording.end, third.other.wording.start)) ? relate(figure, second.other, third.other, [at, second.index, third.index]) : null
  }
  if (figure.kind === 'share' && figure.unit?.symbol === 'fraction') {
    // "a quarter of the 800 pupils, 200 in all," and not "300 more than a year ago"
    const isPart = third && /^ of (?:the |its |all )?$/.test(text.slice(figure.wording.end, second.other.start)) && /^[^.,;:\d]{0,25}(?:, | \()$/.test(text.slice(second.other.wording.end, third.other.start))
    return isPart && /^(?: in all| in total)?[,).]/.test(text.slice(third.other.end)) ? relate(figure, third.other, second.other, [at, second.index, third.index]) : null
  }
  if (!third || !isPercent(third.other) || !/^[^.;]{0,30}(?:, or|\(|, that is)\s*$/.test(text.slice(Math.max(figure.end, second.other.end), third.other.start))) return null
  if (/^[^.,;]{0,20}\b(?:out )?of (?:the |its |their )?$/.test(text.slice(figure.wording.end, second.other.wording.start))) return relate(third.other, figure, second.other, [at, second.index, third.index])
  // "of 500 patients, 150, or 20 percent,"
  const isOf = /\b[Oo]f (?:the |its |all )?$/.test(text.slice(Math.max(0, figure.start - 12), figure.start)) && /^[^.;:,\d]{0,25}, $/.test(text.slice(figure.wording.end, second.other.start))
  return isOf ? relate(third.other, second.other, figure, [at, second.index, third.index]) : null
}

function relate(share: Figure, part: Figure, whole: Figure, figures: number[]) {
  const loose = [share, part, whole].some(({ comparator }) => comparator === 'about')
  if (![part, whole].every((figure) => isExactCount(figure) || (figure.kind === 'count' && figure.comparator === 'about' && typeof figure.value === 'number')) || (whole.value as number) === 0) return null
  if (typeof share.value !== 'number' || (share.comparator !== 'exact' && share.comparator !== 'about')) return null
  const stated = share.unit?.symbol === 'fraction' ? share.value * 100 : share.value
  const given = (part.value as number) / (whole.value as number) * 100
  // a fraction in words is rounder than a number
  return Math.abs(given - stated) <= (loose || share.unit?.symbol === 'fraction' ? ROUNDED_ABOUT : ROUNDED) ? null : { reason: 'share' as const, figures }
}

/** A change and its two ends: "from 40 to 50 euros, an increase of 50 percent", "doubled from 200 to 300". */
export const changeOf: Finder = (figure, at, following, text) => {
  if (figure.comparator === 'between' && Array.isArray(figure.value)) {
    const [low, high] = [Math.min(...figure.value), Math.max(...figure.value)]
    const before = text.slice(figure.sentence.start, figure.wording.start + 5)
    const multiple = MULTIPLES.find(([word]) => new RegExp(`${word.source} from\\b[^.;,]{0,5}$`).test(before))
    if (!multiple || low <= 0 || !/^from\b/.test(text.slice(figure.wording.start))) return null
    const more = /\b(?:more than|over) \p{L}+ from\b/u.test(before)
    return high / low >= multiple[1] && (more || high / low <= multiple[2]) ? null : { reason: 'change', figures: [at] }
  }
  const [to, change] = following as [Following[number] | undefined, Following[number] | undefined]
  if (!to || !change || figure.kind === 'share' || figure.kind !== to.other.kind || figure.comparator !== 'exact' || to.other.comparator !== 'exact' || !isPercent(change.other)) return null
  const [a, b] = [figure.value, to.other.value]
  if (typeof a !== 'number' || typeof b !== 'number' || a === 0 || figure.unit?.symbol !== to.other.unit?.symbol) return null
  if (!/\bfrom $/.test(text.slice(Math.max(0, figure.start - 6), figure.start)) || !/^\s*to $/.test(text.slice(figure.end, to.other.start)) || !CHANGE.test(text.slice(to.other.end, change.other.start))) return null
  const [stated, given] = [change.other.value as number, Math.abs(b - a) / Math.abs(a) * 100]
  return Math.abs(stated - given) <= Math.max(ROUNDED_CHANGE.points, ROUNDED_CHANGE.part * given) ? null : { reason: 'change', figures: [at, to.index, change.index] }
}

function isPercent(figure: Figure): boolean {
  return figure.kind === 'share' && figure.unit?.symbol === '%' && typeof figure.value === 'number'
}
