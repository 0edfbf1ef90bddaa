import type { Around, Axis } from './axis.ts'

// By how much something changed and which way, or where it stands.

/** No rise: "runners-up", "rang up 9 million". */
const OTHER_UP = '(?:r[aiu]ng|rings|rack(?:s|ed)?|chalk(?:s|ed)?|notch(?:es|ed)?|ma[dk]es?|takes?|took|puts?|g[ai]ves?|end(?:s|ed)?|wind(?:s)?|wound|sets?|pick(?:s|ed)?|turn(?:s|ed)?)'
/** What rises and falls by itself, as verb and as noun. */
const RISES = `r[oi]s(?:e|es|en|ing)|gr[eo]w(?:n|s|ing|th)?|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|gain(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|(?<!-|\\b${OTHER_UP} )up`
const FALLS = 'f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shr[aiu]nk(?:s|en|ing)?|slip(?:s|ped|ping)?|slid(?:e|es|ing)?|tumbl(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|slump(?:s|ed|ing)?|down'
/** What also says it of a share, where of a number it says what came, went or was made: "added 40 jobs", "expanded to 40 towns". */
const RAISES = 'add(?:s|ed|ing)?|expan(?:d|ds|ded|ding|sion)|advanc(?:e|es|ed|ing)|leap(?:s|t|ed|ing)?|swell(?:s|ed|ing)?|swollen|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|hik(?:e|es|ed|ing)|boost(?:s|ed|ing)?'
const LOWERS = 'contract(?:s|ed|ing|ion)|dip(?:s|ped|ping)?|s[aiu]nk(?:s|ing)?|los(?:t|e|es|ing|s|ses)|shed(?:s|ding)?|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing|tion)|cut(?:s|ting)?|slash(?:es|ed|ing)?|trim(?:s|med|ming)?'

const WORDS_BETWEEN = '(?: by)?(?: (?!from |on |and )\\p{Ll}+){0,2}? $'
const CHANGED = new RegExp(`\\b(?:${RISES}|(${FALLS}))${WORDS_BETWEEN}`, 'iu')
const SHARE_CHANGED = new RegExp(`\\b(?:${RISES}|${RAISES}|(${FALLS}|${LOWERS}))${WORDS_BETWEEN}`, 'iu')
const ANYWHERE = new RegExp(`\\b(?:${RISES}|${FALLS})\\b`, 'iu')
const A_RISE = /^\s*(?:rise|increase|jump|gain|(drop|fall|decline|decrease))\b/i
const SHARE_BEHIND = /^\s*(?:rise|increase|jump|gain|surge|hike|growth|expansion|up|more|higher|bigger|larger|greater|faster|dearer|above|(drop|fall|decline|decrease|cut|reduction|dip|slump|plunge|down|less|fewer|lower|smaller|slower|cheaper|below))\b/i
const TO_LEVEL = /\b(?:to|at) (?:\p{Ll}+ )?$/iu
const LEVEL = /\b(?:stood|stands|remained|remains|was|is|to|at|reached) (?:\p{Ll}+ )?$/iu
/** What is itself a rate of change. */
const OF_RATES = /\b(?:inflation|prices?|growth|gdp|economy)\b/i

/** The axes of change. */
export const CHANGING: Axis[] = [
  { name: 'direction', reason: 'counted', alone: false, holds: 'ifApart', read: (around) => around.figure.kind === 'count' ? NOTHING : directionOf(around) },
  { name: 'change', reason: 'counted', alone: false, holds: 'always', read: changeOf },
]
const NOTHING: string[] = []

/** Which way something went: "fell 3 percent", "rose to 3 percent", "3 percent fewer". */
function directionOf({ before, after, figure }: Around): string[] {
  if (figure.kind === 'date') return NOTHING
  const [changed, behind] = figure.kind === 'share' ? [SHARE_CHANGED, SHARE_BEHIND] : [CHANGED, A_RISE]
  const way = behind.exec(after) ?? changed.exec(before)
  return way === null ? NOTHING : [way[1] === undefined ? 'up' : 'down']
}

/** By how much and which way something changed, or where it stands. */
function changeOf(around: Around): string[] {
  const { before } = around
  if (around.figure.kind === 'date' || OF_RATES.test(before)) return NOTHING
  const way = TO_LEVEL.test(before) ? NOTHING : directionOf(around)
  if (way.length > 0) return way
  return LEVEL.test(before) && (TO_LEVEL.test(before) || !ANYWHERE.test(before)) ? ['level'] : NOTHING
}
