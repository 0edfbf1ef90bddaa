import type { Figure } from '../figures/figure.ts'
import { isExactCount, type Finder, type Following } from './finder.ts'

const PARTIAL = /\b(?:including|include[sd]?|among|at least|mostly|some|such as|others?|for example|of them|of whom|of which|up to|nearly|about|around|so far|several|many)\b/i
/** Nouns of a whole that a list behind a comma may divide: "12 people, seven men and four women", but not "12 men, seven women and four children". */
const WHOLE = /^(?:people|person|victim|dead|killed|casualty|fatality|passenger|survivor|hostage|patient|migrant|resident|worker|member|suspect|injured|wounded|medal|civilian|employee|prisoner|detainee)$/
const KINDS = /^(?:(?:man|woman|child|boy|girl|soldier|civilian|police|officer|policeman|student|teacher|adult|passenger|crew|dead|wounded|killed|injured|gold|silver|bronze)\s?)+$/
/** Kinds of people of whom nobody is two, and sets of them that leave nobody out. */
const DISJOINT = /^(?:(?:man|woman|child|boy|girl|adult)\s?)+$/
const EXHAUSTIVE = [['man', 'woman', 'child'], ['adult', 'child']]
const LINK = String.raw`(?:for|to|from|in|of|at|by|on|with)`
/** What stands between a total and its first part, between two parts, and behind the last: for a list of things, and for one thing shared out. */
const OPENING = /^[^.;:,(–—\d]{0,30}[,:(–—]\s*$/
const MADE_OF = /^[^.;:,(\d]{0,30}\b(?:made up of|consist(?:s|ed|ing) of|composed of|divided into|split into|compris(?:es|ed|ing)) $/
const NEXT = /^\s*(?:\p{Ll}+\s*)?(?:,|and|, and)\s*$/u
const NEXT_SHARE = new RegExp(String.raw`^ (?:\p{L}+ )?${LINK} [^,;.:()\d]{1,40}(?:,|,? and)\s+$`, 'u')
const LAST_SHARE = new RegExp(String.raw`^ (?:\p{L}+ )?${LINK} [^,;:()\d]{1,40}[.)]`, 'u')
const NEXT_OF = /^[^,.;:\d]{0,30}(?:,|,? and)\s+$/

/** A total and the parts behind it, where they are all of it: "14 people: nine soldiers and four civilians". */
export const sumOf: Finder = (total, at, following, text) => {
  if (!isAmount(total)) return null
  const before = text.slice(Math.max(0, total.start - 16), total.start)
  if (/\bof (?:the|its|all|these|those) (?:\p{Ll}+ )?$/iu.test(before)) return kindsOf(total, at, following, text)
  const opening = text.slice(total.end, following[0]?.other.start ?? total.end)
  const isMadeOf = MADE_OF.test(opening)
  if (!isMadeOf && !OPENING.test(opening)) return null
  const shared = chain(following, text, NEXT_SHARE)
  const listed = chain(following, text, NEXT)
  const isShared = shared.length > 1 && (isMadeOf || /:\s*$/.test(opening)) && LAST_SHARE.test(text.slice(shared.at(-1)!.other.end))
  const parts = isShared ? shared : listed
  const end = parts.at(-1)?.other.end ?? total.end
  if (parts.length < 2 || PARTIAL.test(text.slice(total.start, end)) || (!isShared && !/^\s*[.)–—]/.test(text.slice(end, end + 3)))) return null
  const last = text.slice(parts.at(-2)!.other.end, parts.at(-1)!.other.start)
  if (!/\band\s+$/.test(last)) return null
  if (!isShared) {
    const heads = parts.map(({ other }) => other.head)
    if (new Set(heads).size < parts.length || heads.includes('') || heads.includes(total.head)) return null
    // a comma opens a list of parts only where the total is of all kinds; a colon opens nothing else
    const isDivided = KINDS.test(heads.join(' ')) && WHOLE.test(total.head)
    if (!isDivided && !(isMadeOf || /:\s*$/.test(opening))) return null
  } else if (parts.some(({ other }) => other.head !== '' && other.head !== total.head && total.kind === 'count')) return null
  const sum = parts.reduce((all, { other }) => all + (other.value as number), 0)
  return sum === total.value ? null : { reason: 'sum', figures: [at, ...parts.map(({ index }) => index)] }
}

/** "Of the 31 dead, 19 were men, nine women and three children" */
function kindsOf(total: Figure, at: number, following: Following, text: string) {
  if (!/^[^.;:\d]{0,25},\s*$/.test(text.slice(total.end, following[0]?.other.start ?? total.end))) return null
  const parts = chain(following, text, NEXT_OF)
  const heads = parts.map(({ other }) => other.head)
  const end = parts.at(-1)?.other.end ?? total.end
  if (parts.length < 2 || !DISJOINT.test(heads.join(' ')) || new Set(heads).size < parts.length || PARTIAL.test(text.slice(total.end, end)) || !/^[^,;:\d]{0,30}[.)]/.test(text.slice(end))) return null
  const sum = parts.reduce((all, { other }) => all + (other.value as number), 0)
  const isAll = EXHAUSTIVE.some((kinds) => kinds.length === heads.length && kinds.every((kind) => heads.includes(kind)))
  return sum > (total.value as number) || (isAll && sum !== total.value) ? { reason: 'sum' as const, figures: [at, ...parts.map(({ index }) => index)] } : null
}

/** The amounts that follow each other with such a gap. */
function chain(following: Following, text: string, gap: RegExp): Following {
  const parts: Following = []
  for (const part of following) {
    if (!isAmount(part.other) || (parts.length > 0 && !gap.test(text.slice(parts.at(-1)!.other.end, part.other.start)))) break
    parts.push(part)
  }
  return parts
}

function isAmount(figure: Figure): boolean {
  return isExactCount(figure) || (figure.kind === 'money' && figure.comparator === 'exact' && typeof figure.value === 'number')
}

/** What shares of one whole may be above it by rounding, in points. */
const ROUNDED_WHOLE = 1.5

/** "80 percent voted for the plan and 30 percent against it"; "the A won 45 percent, the B 38 percent and the C 27 percent of the vote" */
export const sharesOf: Finder = (first, at, following, text) => {
  if (!isPercent(first)) return null
  const shares = [{ other: first, index: at }]
  for (const next of following) {
    if (!isPercent(next.other)) break
    const gap = text.slice(shares.at(-1)!.other.end, next.other.start)
    const behind = text.slice(next.other.end, next.other.end + 30)
    if (shares.length === 1 && /^ (?:\p{Ll}+ )?(?:for|in favou?r of|backed|support(?:ed)?) [^.;:\d]{0,40},? (?:and|while) $/u.test(gap) && /^ (?:\p{Ll}+ )?(?:against|opposed|reject)/u.test(behind)) return over([...shares, next])
    if (!/^(?:,| and|, and) (?!(?:in|of) )[^.;:,\d]{2,40} $/.test(gap) || / (?:in|among|with) /.test(gap)) break
    shares.push(next)
  }
  return shares.length > 2 && /^ of (?:the|all) votes?\b/.test(text.slice(shares.at(-1)!.other.end)) ? over(shares) : null
}

function over(shares: Following) {
  const sum = shares.reduce((all, { other }) => all + (other.value as number), 0)
  return sum > 100 + ROUNDED_WHOLE ? { reason: 'sum' as const, figures: shares.map(({ index }) => index) } : null
}

function isPercent(figure: Figure): boolean {
  return figure.kind === 'share' && figure.unit?.symbol === '%' && typeof figure.value === 'number' && (figure.comparator === 'exact' || figure.comparator === 'about')
}
