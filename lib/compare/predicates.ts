import type { Axis, Around } from './axis.ts'
import { WEEKDAY } from './calendar-words.ts'
import { CLOCK_QUANTITIES, OPPOSITE_VERBS, UPKEEP_WORDS } from './frame-words.ts'
import { isTemperature } from './outcome.ts'
import { opensScore } from './scores.ts'
import { classTable } from './word-classes.ts'
import type { Word } from './words.ts'

// What the clause of a number says was done: two numbers of which other things are said are two, equal or not.

const DENIED = /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?) (?:the )?(?:reports? |claims? )?that [^,.;“”"]*$/i
const LEAD = /\b(?:majority|lead|margin|advantage|gap|edge) (?:of|is|was|stood at|grew to|shrank to) (?:\p{Ll}+ ){0,2}$/iu
const AHEAD = /^\s*(?:\p{Ll}+ ){0,2}(?:in front|ahead|clear) of\b|^\s*(?:(?:percentage )?points? |votes? |seats? |seconds? )?(?:in front|ahead|clear|in hand|adrift)\b|^\s*(?:(?:percentage )?points? )?up\b(?= on (?:the )?\p{Lu})|^\s*(?:percentage )?points? up\b(?! (?:from|on))/u
const MARGIN = /\b(?:won|win|wins|lost|beat|beats|led|leads|leading|ahead|defeated)\b[^.;,]{0,30} by (?:\w+ )?$/i
const COST_WHOM = /\bcosts? (?:it|them|him|her|us|\p{Lu}[\p{L}-]+) (?:\p{Ll}+ ){0,3}$/u
const COST = /\bcosts? (?:\p{Ll}+ ){0,2}$/u
const FORERUNNER = /\b(?:predecessors?|forerunner|successor)\b/i
const AFTERSHOCK = /\b(?:an?|the|strong|powerful|second|new) aftershocks?\b(?! (?:followed|continued|were felt))|\baftershocks? (?:of|with|kill\p{Ll}+|injur\p{Ll}+|hurt|destroy\p{Ll}+|struck|hit)\b/iu
const CLOCK = /\b(?:by|at|as of|until) (?:noon|midnight|midday|\d{1,2}(?:[.:]\d\d)? ?(?:a\.?m|p\.?m|o['’]clock)\b)/i
const SIDES = '(?:north|south)(?:-?(?:east|west))?|east|west'
const NAMED_BY_SIDE = '(?! (?:bank|sea|ocean|korea|africa|sudan|dakota|carolina|virginia|ossetia|macedonia|ireland|territory|asia|europe))'
const COMPASS = new RegExp(`\\b(?:in|of|across|hit|struck) (?:the (?:far )?(${SIDES})\\b|(?:the )?(${SIDES})ern\\b)${NAMED_BY_SIDE}`, 'i')
const SIZE_OF_WHOLE = /^[-‑](?!odd|plus|strong|man|member|person|year)\p{Ll}/iu
const DAY_ALONE = /\b[Oo]n ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) alone\b/
const DAY = new RegExp(`\\b(${WEEKDAY})\\b`)

const NO_VERB: string[] = []
/** Verb -> its class in each table of verbs that has it. */
const CLASSES_OF = new Map<string, { at: number; name: string }[]>()

/** The axes of what is done. */
export const PREDICATES: Axis[] = [
  ...OPPOSITE_VERBS.map((lines, at): Axis => {
    for (const [verb, name] of classTable(lines)) CLASSES_OF.set(verb, [...CLASSES_OF.get(verb) ?? [], { at, name }])
    return { name: `verb ${at}`, reason: 'counted', alone: false, holds: 'always', read: (around) => verbsOf(around)[at] ?? NO_VERB }
  }),
  // what one denies, in the words of another
  { name: 'denied that', reason: 'modality', alone: true, holds: 'always', read: ({ before, figure }) => figure.kind === 'count' && DENIED.test(before) ? ['denied'] : [] },
  // a majority is by how many one is ahead, not how many one has
  { name: 'lead', reason: 'counted', alone: true, holds: 'always', read: ({ before, after }) => (LEAD.test(before) || AHEAD.test(after) || MARGIN.test(before)) && opensScore(before, after) === null ? ['lead'] : [] },
  // what a thing cost, and what its repair did
  { name: 'upkeep', reason: 'counted', alone: true, holds: 'always', read: ({ sentence, figure }) => figure.kind === 'money' && UPKEEP_WORDS.test(sentence) ? ['upkeep'] : [] },
  // what something cost all, and what it cost one of them
  { name: 'cost whom', reason: 'part', alone: false, read: ({ before, figure }) => figure.kind !== 'money' ? [] : COST_WHOM.test(before) ? ['whom'] : COST.test(before) ? ['all'] : [] },
  { name: 'forerunner', reason: 'actor', alone: true, read: ({ before }) => FORERUNNER.test(before) ? ['forerunner'] : [] },
  { name: 'aftershock', reason: 'event', alone: true, holds: 'always', read: ({ before, figure }) => figure.kind !== 'date' && AFTERSHOCK.test(before) ? ['aftershock'] : [] },
  // a count that was still going on when somebody told it
  { name: 'clock', reason: 'time', alone: true, read: ({ after, before, figure }) => figure.kind === 'share' && CLOCK_QUANTITIES.test(before) && CLOCK.test(after.slice(0, 40)) ? ['under way'] : [] },
  { name: 'compass', reason: 'place', alone: false, read: compassOf },
  // "in the 200-seat parliament": how many there are, whoever has them
  { name: 'size', reason: 'part', alone: true, holds: 'always', read: ({ after, figure }) => figure.kind === 'count' && SIZE_OF_WHOLE.test(after || figure.text) ? ['size'] : [] },
  // "on Monday alone": that day's, and no total
  { name: 'day alone', reason: 'period', alone: true, read: ({ sentence, figure }) => figure.kind === 'date' ? [] : DAY_ALONE.exec(sentence)?.slice(1, 2) ?? [] },
  // a reading of one day
  { name: 'reading', reason: 'time', alone: false, read: ({ after, before, figure }) => figure.unit !== null && (isTemperature(figure.unit) || figure.unit.symbol === 'degree') ? [DAY.exec(after)?.[1] ?? DAY.exec(before)?.[1] ?? ''].filter((day) => day !== '') : [] },
]

/** How far a verb may stand from its number, in words. */
const NEAR = 7

/** The verbs around the number read last, by table: every table asks for them in turn. */
let verbs: { around: Around; byTable: string[][] } | null = null

/** By table: the class of the nearest verb of the same clause, those before the number first. */
function verbsOf(around: Around): string[][] {
  if (verbs?.around !== around) verbs = { around, byTable: readVerbs(around) }
  return verbs.byTable
}

function readVerbs({ words, first, last, figure }: Around): string[][] {
  const byTable: string[][] = []
  if (figure.kind === 'date') return byTable
  for (const [from, step] of [[first - 1, -1], [last + 1, 1]] as const) {
    for (let at = from, distance = 0; at >= 0 && at < words.length && distance < NEAR; at += step, distance++) {
      const word: Word = words[at]!
      if ((step === 1 ? word.breaks : words[at + 1]?.breaks) || word.number) break
      for (const { at: table, name } of CLASSES_OF.get(word.text) ?? []) byTable[table] ??= [name]
    }
  }
  return byTable
}

/** The part of a country that a sentence puts its number in; north and north-east may be one. */
function compassOf({ sentence, figure }: Around): string[] {
  const found = figure.kind === 'count' ? COMPASS.exec(sentence)?.slice(1).find((one) => one !== undefined)?.toLowerCase().replace('-', '') : undefined
  return found === undefined ? [] : found.length > 5 ? [found, found.slice(0, 5), found.slice(5)] : [found]
}
