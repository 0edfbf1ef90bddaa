import type { Figure } from '../figures/figure.ts'
import type { Around, Axis } from './axis.ts'
import type { Outcome } from './comparison.ts'
import { isHeld } from './holds.ts'
import { MONTH, WEEKDAY } from './calendar-words.ts'
import { CHANGING } from './changes.ts'
import { CAUSES, DEEDS, DOSES, FLOWING, PLACE_KINDS, STAGES, VENUES, classTable } from './word-classes.ts'
import { clauseAround, FATES_OF } from './fates.ts'
import { NOT_YET } from './not-yet.ts'
import { OPPOSED } from './opposites.ts'
import { PREDICATES } from './predicates.ts'
import { QUALIFIED } from './qualifiers.ts'
import { SPANS } from './spans.ts'
import { stem, type Word } from './words.ts'

/** Axis -> what the sentence says of the figure on it; an axis of which it says nothing is left out. */
export type Contrasts = ReadonlyMap<string, ReadonlySet<string>>

const CAUSE_OF = classTable(CAUSES)
const STAGE_OF = classTable(STAGES)
const DEED_OF = classTable(DEEDS)
const HEDGE = new Set('about some around nearly almost roughly only just at least more than over up to an estimated as many another the its their'.split(' '))
const EACH = /(?<!\b(?:in|within|for|once|over|during|of|such) )\b(?:(?:each|every|per|an?) (hour|day|night|week|month|quarter|year)(?!['’])(?! (?:ago|before|after|earlier|later|old|of|in|on|when|that))|(hourly|daily|nightly|weekly|monthly|quarterly|annual|annually|yearly)\b)/i
const PERIOD_OF: Record<string, string> = { hourly: 'hour', daily: 'day', nightly: 'night', weekly: 'week', monthly: 'month', quarterly: 'quarter', annual: 'year', annually: 'year', yearly: 'year' }
const NAME = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*"
const PLACE_KIND = `(${Object.keys(PLACE_KINDS).join('|')})`

const HOLDS = new RegExp(`\\b(?:${VENUES.join('|')})s?\\b(?: [\\p{L}-]+){0,3}? (?:holds|seats|sleeps|fits|takes)(?: (?:some|about|up to|around|nearly|only|over))? $`, 'iu')
const HAS_KIND = new RegExp(PLACE_KIND)
const KIND_OF_PLACE = new RegExp(`\\b${PLACE_KIND} of (${NAME})`, 'u')
const MONTH_AFTER = new RegExp(`^[^.;,:\\d]*?\\bin (${MONTH})\\b`)
const MONTH_BEFORE = new RegExp(`\\b[Ii]n (${MONTH})\\b[^.;:\\d]{0,30}$`)
const PLACE_OF_KIND = new RegExp(`(${NAME}) ${PLACE_KIND}\\b`, 'u')
const WHOLE_OF_KIND = new RegExp(`\\b(?:whole|entire) ${PLACE_KIND}\\b`, 'u')
const SCENE = new RegExp(`^[^.;:\\d]{0,40}?\\bin (?:the )?(?:\\p{Ll}+ of )?(${NAME})`, 'u')
const WEEKDAY_AFTER = new RegExp(`^[^.;:\\d]{0,40}\\bon (${WEEKDAY})`)
const DENIED = /\b(?:den(?:y|ies|ied|ying)|rejected (?:reports|claims))\b[^.;]*$/i
const NEGATED = /(?:\b(?:not|never|no|cannot)\b|n['’]t\b)[^.,;]{0,30}$/i
const YEAR_AFTER = /^[^.;:\d]{0,40}\bin ((?:19|20)\d\d)\b/
const FAR_END = /^\s*(?:\p{Ll}+\s+){0,2}?(?:from|of) (?:the|an?|its) (\p{Ll}+)\b(?! of\b)/u
const BORDER = /\b(?:(?:along|at|near) (?:the |its |their )?(?:[\p{L}\d,.-]+ ){0,3}|side of (?:the|its|their) )(?:border|frontier)\b/u
const IN_ALL = /\b(?:in all|in total|altogether|overall|a total of|combined)\b/i
const CAN_HOLD = /\b(?:(?:has|have|had|with|is|offers?) (?:room|seats|berths|beds) for|(?:it|they|which|that|ground|one) (?:seats|sleeps|can seat))(?: (?:some|about|up to|around|nearly|only|over))? $|\b(?:licen[sc]ed|certified|allowed|designed|built|able|made|room|space) (?:to (?:carry|hold|seat|take|house)|for)\b[^.;,]{0,20}$/i
/** "The Altenpark, home of the club, holds 30,000": a name and what it is, then the verb. */
const PLACE_HOLDS = /^(?:The )?\p{Lu}[^.;\d]{2,60}, (?:holds|seats)(?: (?:some|about|up to|around|nearly|only|over))? $/u
const END = /\b(from|since|starting|until|till|through)(?: (?:on|about|at least|early|late|the end of|\p{Lu}\p{Ll}+day))?,? $/iu
/** "did not open until 2004": it did then. */
const NOT_UNTIL = /(?:\b(?:not|never)|n['’]t)(?: \p{Ll}+){1,3} (?:until|till) $/iu
const ANOTHER_AFTER = /^[^.;:\d]{0,30}(?:,|\band|\bwhile|\bbut)\s+(?:another |some |about )?\d[\d,.]*[^.;:\d]{0,25}? in /
const ANOTHER_BEFORE = /\d[^.;:\d]{0,40} in [^.;:\d]{0,40}(?:,|\band|\bwhile|\bbut)\s+(?:another |some |about )?$/

/** How far from a number its sentence is read, in characters. */
const NEAR = 400
const NOTHING: string[] = []

/** The axes, each with why two answers keep figures apart. */
const AXES: Axis[] = [
  { name: 'denied', reason: 'modality', alone: true, read: ({ before, figure }) => figure.modality === 'denied' || DENIED.test(before) ? ['denied'] : [] },
  { name: 'negated', reason: 'modality', alone: true, holds: 'always', read: ({ before, figure }) => figure.modality === 'denied' && (NEGATED.test(before) || DENIED.test(before)) ? ['denied'] : [] },
  { name: 'cause', reason: 'event', alone: false, read: ({ words }) => classesOf(words, CAUSE_OF) },
  { name: 'stage', reason: 'counted', alone: false, read: ({ words, first, last }) => classesOf([...words.slice(Math.max(0, first - 2), first), ...words.slice(last + 1, last + 5)], STAGE_OF) },
  ...OPPOSED,
  ...CHANGING,
  { name: 'deed', reason: 'counted', alone: false, read: deedOf },
  { name: 'each', reason: 'period', alone: true, read: eachOf },
  ...SPANS,
  ...NOT_YET,
  ...QUALIFIED,
  ...PREDICATES,
  ...FATES_OF,
  { name: 'dose', reason: 'part', alone: false, read: ({ sentence }) => DOSES.filter(({ words }) => words.test(sentence)).map(({ dose }) => dose).slice(0, 1) },
  { name: 'month', reason: 'time', alone: false, read: monthOf },
  { name: 'weekday', reason: 'time', alone: false, read: weekdayOf },
  { name: 'year', reason: 'time', alone: false, read: ({ after, figure }) => FLOWING.has(figure.head.toLowerCase()) ? found(YEAR_AFTER.exec(after)) : [] },
  { name: 'end', reason: 'time', alone: true, read: endOf },
  { name: 'far end', reason: 'place', alone: false, read: ({ after, figure }) => figure.unit?.dimension === 'length' ? found(FAR_END.exec(after)) : [] },
  { name: 'border', reason: 'part', alone: true, read: ({ sentence, figure }) => figure.kind === 'count' && BORDER.test(sentence) ? ['border'] : [] },
  { name: 'level', reason: 'place', alone: false, read: levelsOf },
]

/** What a sentence answers on each axis; beside them the place of the number, and whether it is one of several or all. */
export function contrastsOf(figure: Figure, text: string, words: Word[], first: number, last: number): Contrasts {
  // of a list that is one sentence only what stands near
  const [start, end] = [Math.max(figure.sentence.start, figure.wording.start - NEAR), Math.min(figure.sentence.end, figure.wording.end + NEAR)]
  const [before, after] = [text.slice(start, figure.wording.start), text.slice(figure.wording.end, end)]
  const around = { words, first, last, figure, sentence: text.slice(start, end), before, after, clause: clauseAround(before, after) }
  const answers = new Map<string, Set<string>>()
  for (const axis of AXES) {
    const read = axis.read(around)
    if (read.length > 0) answers.set(axis.name, new Set(read))
  }
  const scene = sceneOf(around)
  const place = new Set(scene?.[1]!.toLowerCase().split(' '))
  if (scene) answers.set('scene', place)
  if (scene && isListed(around, scene)) answers.set('listed', place)
  if (IN_ALL.test(`${around.before.slice(-30)} ${around.after.slice(0, 40)}`)) answers.set('all', new Set(['in all']))
  return answers
}

const CAUSE = AXES.find(({ name }) => name === 'cause')!
const PLACE_OF = new Map(AXES.map(({ name }, at) => [name, at]))

/**
 * The first axis on which two sentences answer in two ways, with the words that tell them apart; only the axes on which one of them
 * answers are looked at, few of the many.
 * @param outcome how the two values relate, since not every axis holds for all
 */
export function axisApart(mine: Contrasts, theirs: Contrasts, outcome: Outcome | null): { axis: Axis; words: [string, string] } | null {
  let first = AXES.length
  for (const answers of [mine, theirs]) {
    for (const name of answers.keys()) {
      const at = PLACE_OF.get(name) ?? first
      if (at < first && isHeld(AXES[at]!.holds ?? 'unlessEqual', outcome) && apartOn(AXES[at]!, mine, theirs)) first = at
    }
  }
  const axis = AXES[first]
  return axis ? { axis, words: apartOn(axis, mine, theirs)! } : null
}

/** Days of two events, which may be one day: the causes alone tell them apart. */
export function causesApart(mine: Contrasts, theirs: Contrasts): [string, string] | null {
  return apartOn(CAUSE, mine, theirs)
}

/** The words that tell two figures apart on an axis, or null. */
function apartOn(axis: Axis, mine: Contrasts, theirs: Contrasts): [string, string] | null {
  const [a, b] = [mine.get(axis.name), theirs.get(axis.name)]
  if (!a && !b) return null
  if (!a || !b) return axis.alone ? [a ? [...a][0]! : '', b ? [...b][0]! : ''] : null
  for (const one of a) if (b.has(one)) return null
  return [[...a][0]!, [...b][0]!]
}

/** Whether a clause says what can be held rather than what is there: "the hall seats 900". */
export function isCapacity(before: string): boolean {
  return CAN_HOLD.test(before) || PLACE_HOLDS.test(before)
    || HOLDS.test(before)
}

/** The verb that the number hangs on, hedges aside: "has 400 tanks", "lost 40 tanks". */
function deedOf({ words, first }: Around): string[] {
  let at = first - 1
  while (at >= 0 && HEDGE.has(words[at]!.text)) at--
  const deed = at >= 0 && !words[at + 1]?.breaks ? DEED_OF.get(words[at]!.text) : undefined
  return deed ? [deed] : []
}

function eachOf({ before, after, figure }: Around): string[] {
  if (figure.unit?.per || figure.kind === 'date') return []
  // of the same clause only: behind the number up to the next comma or number, before it the words that lead to it
  const match = EACH.exec(after.split(/[,;:()\d]/)[0]!) ?? EACH.exec(before.split(/[,;:()\d]/).at(-1)!)
  const period = match ? match[1]?.toLowerCase() ?? PERIOD_OF[match[2]!.toLowerCase()] : undefined
  return period ? [period] : []
}

/** "4.1 percent in May", "in May 4.1 percent": the month of the number itself. */
function monthOf({ before, after, figure }: Around): string[] {
  if (figure.kind === 'date') return []
  return found(MONTH_AFTER.exec(after.slice(0, 60)) ?? MONTH_BEFORE.exec(before))
}

/** The day of what is done day by day: "cancelled 300 flights on Monday". */
function weekdayOf(around: Around): string[] {
  const [deed] = deedOf(around)
  return deed === undefined || deed === 'has' ? [] : found(WEEKDAY_AFTER.exec(around.after))
}

/** Whether a date opens or ends a time: "from 3 May", "until 20 May". */
function endOf({ before, figure }: Around): string[] {
  if (figure.kind !== 'date' || NOT_UNTIL.test(before)) return []
  const word = END.exec(before)?.[1]?.toLowerCase()
  return word === undefined ? [] : [/^(?:from|since|starting)$/.test(word) ? 'start' : 'end']
}

/** The place that a number stands in front of: "15 people in Gulran". */
function sceneOf({ after }: Around): RegExpExecArray | null {
  return SCENE.exec(after)
}

/** Whether another number of another place follows or leads: "900 in Zamora and 300 in Lugo". */
function isListed({ before, after }: Around, scene: RegExpExecArray): boolean {
  const rest = after.slice(scene.index + scene[0].length)
  return ANOTHER_AFTER.test(rest)
    || ANOTHER_BEFORE.test(before)
}

/** One place's number of several, and the number of another place or of all. */
export function listsApart(mine: Contrasts, theirs: Contrasts): [string, string] | null {
  for (const [one, other] of [[mine, theirs], [theirs, mine]] as const) {
    const listed = one.get('listed')
    const scene = other.get('all') ?? other.get('scene')
    if (listed && scene && ![...listed].some((word) => scene.has(word))) return [[...(mine.get('scene') ?? [])].join(' '), [...(theirs.get('scene') ?? [])].join(' ')]
  }
  return null
}

/** "the city of Herat", "Herat province": the kind of place with its name. */
function levelsOf({ sentence }: Around): string[] {
  if (!HAS_KIND.test(sentence)) return []
  const first = KIND_OF_PLACE.exec(sentence)
  const last = PLACE_OF_KIND.exec(sentence)
  const whole = WHOLE_OF_KIND.exec(sentence)
  if (whole) return [PLACE_KINDS[whole[1]!]!]
  return first ? [PLACE_KINDS[first[1]!]!] : last ? [PLACE_KINDS[last[2]!]!] : []
}

function classesOf(words: Word[], classes: Map<string, string>): string[] {
  let found = NOTHING
  for (const { text } of words) {
    const name = classes.get(text)
    if (name !== undefined) found = [...found, name]
  }
  return found
}

function found(match: RegExpExecArray | null): string[] {
  return match?.[1] ? [stem(match[1].toLowerCase())] : []
}
