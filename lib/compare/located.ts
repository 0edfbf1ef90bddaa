import type { Figure } from '../figures/figure.ts'
import type { FoundName } from '../names/find-names.ts'

/** Stands before the name of a place that no data knows: "a flood on the river Orla". */
const AT_A_PLACE = /\b(?:in|on|at|near|off|along|across|hit|struck)\s+(?:the\s+)?(?:\p{Ll}+\s+){0,2}$/u

/** Stands before a name that is told of somebody else: "Velta, a rival of Sandoy, earned". */
const ASIDE = /, (?:an?|the|its|his|her|their|whose|which|who)\b[^,.;]*$/

/** Key of the person, group or thing named last before a number, within the same few words. */
export function holderOf(text: string, names: FoundName[], before: number): string | null {
  const last = names.filter((name) => name.span.end <= before && !name.demonym && name.kind !== 'place' && !AT_A_PLACE.test(text.slice(Math.max(0, name.span.start - 40), name.span.start))
    && !(ASIDE.test(text.slice(Math.max(0, name.span.start - 60), name.span.start)) && /^[^,.;\d]{0,30},/.test(text.slice(name.span.end, before)))).at(-1)
  return last && before - last.span.end < 40 && !/[\d;:.]/.test(text.slice(last.span.end, before)) && !SAID.test(text.slice(last.span.end, before)) && !/\bby (?:the )?$/.test(text.slice(Math.max(0, last.span.start - 10), last.span.start)) ? last.key : null
}

/** The one who says it has nothing of it: "the forum said, at 19.8 percent". */
const SAID = /^ (?:said|says|reported|reports|estimated|estimates),/

const REPORTS = /^\s+(?:\p{Ll}+ly\s+)?(?:said|says|told|put|puts|reported|reports|estimated|estimates|announced|quoted|added|noted|warned|confirmed|wrote|believes|and|or|,)\b/iu

/** A place in a table or a list, as it stands beside a name. */
const BESIDE = /^, (?:first|second|third|\p{Ll}+th|last|top|bottom|now|still|currently|level|with|on)\b/u

/** The name that opens the clause and does something before the number. */
export function subjectOf(text: string, names: FoundName[], before: number): string | null {
  for (const name of names) {
    if (name.span.end >= before || name.demonym) continue
    const lead = text.slice(Math.max(0, name.span.start - 30), name.span.start)
    const rest = text.slice(name.span.end, before)
    if (!/(?:^|[.!?,;:\n"“”]\s*|\b(?:and|while|but|as|that|when)\s+)(?:[Tt]he\s+)?$/.test(lead)) continue
    if (/^\s+\p{Ll}/u.test(rest) && !REPORTS.test(rest) && !/[.;,]/.test(rest) && rest.length < 60) return name.key
    // "Bolton, third in the table on 85 points, have lost": what stands beside a name is its own
    if (/^, \p{Ll}[^.;,]{0,40}$/u.test(rest) && BESIDE.test(rest) && !REPORTS.test(rest.slice(1))) return name.key
  }
  return null
}

const AMONG = /\b(?:[Aa]mong|[Oo]f) (?:the |all )?$/
/** Between those whom a share is of and the share: "Among Republicans the figure is 84 percent". */
const TO_SHARE = /^(?: \p{Ll}+){0,3}(?: \(?asked[^,]{0,30})?,?(?: (?:the|that) (?:figure|share|number|rate) (?:is|was|stood at))? ?(?:it (?:is|was) |only |just |about |some )?$/u
const SHARE_OF = /^\s*(?:of|among) (?:the |all )?$/

/** Keys of the names of those whom a share is of, before it or behind it; none for what is no share. */
export function amongOf(figure: Figure, text: string, names: FoundName[]): Set<string> {
  if (figure.kind !== 'share') return new Set()
  const { start, end } = figure.wording
  return new Set(names.filter(({ span }) => span.end <= start
    ? AMONG.test(text.slice(Math.max(0, span.start - 20), span.start)) && TO_SHARE.test(text.slice(span.end, start))
    : span.start >= end && SHARE_OF.test(text.slice(end, span.start))).map(({ key }) => key))
}

const POPULATION = /(?:home to|city of|town of|village of|island of|region of|province of|country of|nation of|population (?:of|is|was|stands at))\s*$/i
const DIRECTION = /^[\s\p{L}.()-]{0,30}?\b(?:of|from|to)\s+(?:[Tt]he\s+)?(?:\p{Ll}+,?\s+){0,2}$/u

/** Whether a number says how many live in a place. */
export function isPopulace(figure: Figure, text: string): boolean {
  if (figure.kind !== 'count') return false
  const before = text.slice(Math.max(0, figure.wording.start - 60), figure.wording.start).trimEnd()
  return POPULATION.test(before) || (/\b(?:has|have|had|with|of|its|the)$/.test(before) && /^\s*(?:residents|inhabitants)\b/.test(text.slice(figure.wording.end)))
}

/** The name that a population belongs to or that a distance is taken from. */
export function anchorOf(figure: Figure, text: string, names: FoundName[]): string | null {
  if (isPopulace(figure, text)) {
    return [...names].reverse().find((name) => name.span.end <= figure.wording.start)?.key ?? null
  }
  if (figure.kind === 'measure' && figure.unit?.dimension === 'length') {
    const next = names.find((name) => name.span.start >= figure.wording.end)
    if (next && DIRECTION.test(text.slice(figure.end, next.span.start))) return next.key
  }
  return null
}

const LOCATIVE = /\b(?:in|at|near|across|along|around|inside|outside|throughout|within|on|of|from|into|over|hit|struck|rocked)\s+(?:the\s+)?(?:\p{Ll}+\s+){0,2}$/u

/** Keys of the places that stand behind a preposition of place: "Russian troops in Dushanbe" are not in Russia. */
export function locatedIn(text: string, names: FoundName[]): string[] {
  const keys: string[] = []
  let last = -1
  for (const name of names) {
    if (name.kind !== 'place' || name.demonym) continue
    const before = text.slice(Math.max(0, name.span.start - 40), name.span.start)
    const joined = last >= 0 && /^\s*(?:,|and|or|&)(?:\s+\p{Ll}+)?\s*$/u.test(text.slice(last, name.span.start))
    if (!joined && !LOCATIVE.test(before)) continue
    keys.push(name.key)
    last = name.span.end
  }
  return keys
}
