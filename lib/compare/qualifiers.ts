import type { Around, Axis } from './axis.ts'
import type { Holds } from './holds.ts'
import type { UnlikeReason } from './comparison.ts'
import { MONTH } from './calendar-words.ts'

/** A word of the sentence that says which of several like quantities is meant; two answers are two quantities. */
interface Qualifier {
  name: string
  reason: UnlikeReason
  /** Whether the word on one side alone tells them apart: core inflation is not inflation. */
  alone: boolean
  /** Where it tells the numbers apart; left out: unless these are equal. */
  holds?: Holds
  answers: Record<string, RegExp>
}

const QUALIFIERS: Qualifier[] = [
  { name: 'core', reason: 'counted', alone: true, answers: { core: /\b(?:core|underlying) (?:inflation|prices|consumer|rate)\b/i } },
  { name: 'compared with', reason: 'period', alone: true, answers: {
    month: /\bfrom (?:the (?:previous|month before)|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|\bmonth[- ](?:on|over)[- ]month\b|\bon the (?:previous )?month\b|\bin a (?:single )?month\b/i,
    quarter: /\bfrom the (?:previous|first|second|third|fourth|last) quarter\b|\bquarter[- ](?:on|over)[- ]quarter\b/i,
  } },
  { name: 'deficit', reason: 'counted', alone: false, answers: { budget: /\b(?:budget|fiscal|public) (?:deficit|surplus)\b/i, trade: /\btrade (?:deficit|surplus|gap)\b/i, current: /\bcurrent[- ]account\b/i } },
  { name: 'whom', reason: 'population', alone: true, answers: {
    young: /\b(?:youth|juvenile)\b|\b(?:among|of) (?:the )?(?:young|youths?|school leavers|under-\d+s)\b/i,
    women: /\bamong (?:the )?(?:women|girls)\b/i,
    men: /\bamong (?:the )?(?:men|boys)\b/i,
  } },
  { name: 'round', reason: 'event', alone: false, answers: { first: /\bfirst[- ]round\b/i, second: /\brun-?off\b|\b(?:second|final)[- ]round\b/i } },
  { name: 'mark', reason: 'counted', alone: false, holds: 'always', answers: {
    own: /\b(?:personal|season'?s|career) bests?\b|\b(?:own|his|her) (?:best|record|mark)\b/i, world: /\bworld (?:record|best|mark)\b/i, national: /\bnational (?:record|mark)\b/i, course: /\b(?:course|meet(?:ing)?|championship|Olympic) record\b/i,
  } },
  { name: 'entitled', reason: 'counted', alone: true, holds: 'always', answers: { entitled: /\b(?:entitled|eligible|registered) (?:to vote|voters?)\b|\bon (?:the|its|their) (?:electoral |voters' )?(?:rolls?|register)\b|\bcalled to (?:the polls|vote)\b/i } },
  { name: 'fled where', reason: 'population', alone: false, holds: 'always', answers: { inside: /\binternally displaced\b|\bdisplaced (?:inside|within)\b|\bIDPs?\b/, abroad: /\brefugees?\b|\bfled (?:abroad|the country)\b/i } },
  { name: 'excess', reason: 'counted', alone: true, answers: { excess: /\bexcess (?:deaths?|mortality)\b/i } },
  { name: 'threat', reason: 'modality', alone: true, holds: 'always', answers: { threat: /\b(?:under threat|at risk|threatened (?:by|with)|in danger)\b/i } },
  { name: 'office', reason: 'counted', alone: true, holds: 'always', answers: { deputy: /\b(?:vice|deputy)[- ](?:presiden\p{Ll}+|mayor|governor|premier)\b(?= (?:of|race|vote|seat|election|candidate))/iu } },
  { name: 'trade', reason: 'part', alone: true, answers: { sector: /\b(?:across|in|throughout) (?:the|its) (?:whole |entire )?(?:sector|industry)\b|\b(?:sector|industry)-wide\b/i } },
  { name: 'poll', reason: 'modality', alone: true, answers: { poll: /\b(?:opinion |exit |a |the |new |latest )polls? (?:gives?|gave|puts?|shows?|showed|has|by|sees?|of)\b|\b(?:opinion|exit|pre-election) polls?\b(?<!than (?:the )?\S+ \S+)[^.;,]{0,30} (?:pointed|predicted|suggested|indicated|forecast|foreseen|foresaw|expected|given|shown|seen|had)\b|\bpollsters?\b|\bin (?:the|an|a) (?:opinion |exit )?poll\b/i } },
  { name: 'extent', reason: 'place', alone: false, answers: {
    part: /\bin (?:the|its) (?:capital|city|district|region|province|county|town|village|municipality)\b/i,
    whole: /\b(?:nationwide|countrywide|nationally|in all of|(?:across|throughout) the (?:country|nation)|in the (?:whole |entire )?country)\b/i,
  } },
  { name: 'outlook', reason: 'modality', alone: true, answers: { outlook: /\b(?:forecasts?|projects?|projected|projections?|predicts?|predicted|expects?|outlook)\b/i } },
]

const FROM = /\b(?:(?:up|down)(?= from| on)|compared (?:with|to)|against|instead of|rather than|unlike)(?: from| on)?(?: (?!to\b)\p{Ll}+)? $/iu
/** "in spring it had forecast 5 percent" */
const FORECAST_BEFORE = new RegExp(`\\b[Ii]n (?:(?:early|late) )?(?:${MONTH}|spring|summer|autumn|winter)\\b[^.;,\\d]{0,30} had (?:previously |earlier |originally )?(?:forecast|expected|predicted|projected|foreseen|estimated)\\b[^.;,]{0,30}$`)
const FORMER = /(?<!\b(?:from|than|on|over|with|to|in|of|for) )\b(?:(?:in|of) )?(?:the (?:year|quarter|month|season) before|a year (?:earlier|before|ago)|the (?:last|previous|old|outgoing) (?:election|vote|poll|parliament|council|season|quarter|census|tournament))\b/i
const DISTRICT = /\b[Ii]n (?:the|its|his|her) (?:\p{Lu}\p{L}+ )?(?:district|constituency|county|province|ward|borough|municipality)\b/u
const A_HEAD = /\b(?:each|every|per) (?:inhabitant|head|person|citizen|household|capita|taxpayer|resident|family|child|worker|employee)\b/i

const COUNTING = /\b(?:votes?|ballots|precincts|polling stations) (?:counted|reporting|tallied|in(?=[,.;)]| and\b| so\b))/i

const PROFIT = /\b(?:(net|gross|operating|underlying|adjusted|pre-?tax) (?:profits?|incomes?|earnings|loss(?:es)?|results?|margins?)|(?:profits?|earnings)( before tax)?)\b/giu

/** Stands in all that the pattern finds. */
const MAY_BE_PROFIT = /profit|income|earning|loss|result|margin/iu

/** Which profit a sum is, by the noun before it, else behind it; a profit of which no more is said is what is left in the end. */
function profitOf({ before, after, figure }: Around): string[] {
  // the coins of a country that no list has are counted like things
  if (figure.kind === 'date') return []
  if (!MAY_BE_PROFIT.test(before) && !MAY_BE_PROFIT.test(after)) return []
  const match = [...before.matchAll(PROFIT)].at(-1) ?? [...after.slice(0, 40).matchAll(PROFIT)][0]
  return match ? [match[2] ? 'pretax' : match[1]?.toLowerCase().replace('-', '') ?? 'net'] : []
}

const ANSWERS = QUALIFIERS.map(({ answers }) => Object.entries(answers))
const NO_ANSWER: string[] = []
const NO_ANSWERS = ANSWERS.map(() => NO_ANSWER)
/** The words of all qualifiers, a pattern for each set of flags: most sentences have none. */
const ANY = [...Map.groupBy(ANSWERS.flat().map(([, words]) => words), ({ flags }) => flags)].map(([flags, some]) => new RegExp(some.map(({ source }) => source).join('|'), flags))

/** What the sentence read last answers on each qualifier: the figures of a text come sentence by sentence. */
let last: { sentence: string; answers: string[][] } = { sentence: '', answers: NO_ANSWERS }

function qualifiersOf(sentence: string): string[][] {
  if (last.sentence !== sentence) last = { sentence, answers: ANY.some((words) => words.test(sentence)) ? ANSWERS.map((answers) => found(answers, sentence)) : NO_ANSWERS }
  return last.answers
}

function found(answers: [string, RegExp][], sentence: string): string[] {
  let given = NO_ANSWER
  for (const [answer, words] of answers) if (words.test(sentence)) given = [...given, answer]
  return given
}

const STRETCH = `an? (?:normal|usual|typical|average|ordinary)(?: \\p{L}+)? ?(?:year|month|week|day|season|winter|spring|summer|autumn|${MONTH})\\b`
const USUAL = { before: new RegExp(`(?:^|[,;:—–] |\\b(?:and|but|while) )(?:[Ii]n|[Dd]uring|[Oo]ver|[Ff]or) ${STRETCH}[^.;\\d]{0,60}$`, 'u'), after: new RegExp(`^(?:(?!\\b(?:than|as|what|times|against)\\b)[^.;,\\d]){0,40}\\b(?:in|during|over|for) ${STRETCH}`, 'u') }
const PEAK = { opening: /^["“]?At (?:the|its|their) (?:height|peak|climax|worst|busiest)\b/, after: /^[^.;,\d]{0,30}\bat (?:the|its|their) (?:height|peak|climax|worst|busiest)\b/ }
/** Who is at work is more at one time and fewer at another; what has come over people adds up. */
const ENGAGED = /\b(?:fought|fight(?:s|ing)?|battl(?:ed|es|ing)|deployed|at work|work(?:ed|ing)|on duty|in use|in action|took part|help(?:ed|ing)|search(?:ed|ing)|combed|patroll(?:ed|ing)|serv(?:ed|ing)|stationed|engaged|employed|involved)\b/
const FUTURE = /\b(?:any|an?|all|every|each) (?:future|later|eventual|subsequent) \p{Ll}/u
const NEED = /^[^.;,\d]{0,40}\b(?:ha(?:ve|s) to|must|needs? to|ought to|should) (?:\p{Ll}+ )?be\b/u
const TARGET = /^ of (?:the|its|their|all|those)\b[^.;,]{0,60}?\b(?:hop\p{Ll}+|plan(?:ned|s)?|aim(?:ed|s)?|want(?:ed|s)?|set out|promised|intend(?:ed|s)?|meant|pledged) to\b|^ of (?:the|its|their) (?:target|goal|aim|quota)\b/u
const DISTANCE = /^ (?:after|ago|later)\b/
const ORDER = { earlier: 'earlier|previous|former|old(?:er)?|original|prior|initial|first', later: 'later|new(?:er)?|second|third|subsequent|latest|current|further|next' }
const IN_ORDER = new RegExp(`\\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Tt]hat|[Tt]his) (?:(${ORDER.earlier})|(?:${ORDER.later})) \\p{Ll}+\\b[^.;\\d]{0,50}$`, 'u')

/** Whether a sentence tells of the first or of a later one of its kind: "a later agreement, signed in". */
function orderOf({ before }: Around): string[] {
  const match = IN_ORDER.exec(before)
  return match === null ? [] : [match[1] === undefined ? 'later' : 'earlier']
}

const OF_DAY = /\bat (\d{1,2})(?:[.:]\d\d)? ?([ap])\.?m\b|\b(morning|afternoon|evening|night|dawn|noon|midday|midnight)\b/i
const PARTS_OF_DAY: Record<string, string[]> = { dawn: ['morning'], noon: ['morning', 'afternoon'], midday: ['morning', 'afternoon'], midnight: ['night', 'evening'], evening: ['evening', 'night'] }

/** The part of the day in which something was measured. */
function partOfDay({ before, after, figure }: Around): string[] {
  if (figure.kind !== 'measure') return []
  const match = OF_DAY.exec(after.slice(0, 60)) ?? OF_DAY.exec(before.slice(-60))
  if (!match) return []
  const word = match[3]?.toLowerCase()
  if (word !== undefined) return PARTS_OF_DAY[word] ?? [word]
  const hour = Number(match[1]) % 12 + (match[2]!.toLowerCase() === 'p' ? 12 : 0)
  return [hour < 5 || hour > 21 ? 'night' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening']
}

/** The axes of words that say which of several quantities is meant. */
export const QUALIFIED: Axis[] = [
  ...QUALIFIERS.map(({ name, reason, alone, holds }, at): Axis => ({ name, reason, alone, holds, read: ({ sentence, figure }) => figure.kind === 'date' ? NO_ANSWER : qualifiersOf(sentence)[at]! })),
  { name: 'profit', reason: 'counted', alone: false, read: profitOf },
  // what it was before, which the sentence gives for comparison
  { name: 'former', reason: 'time', alone: true, read: ({ before, after, figure }) => figure.kind !== 'date' && (FROM.test(before) || FORECAST_BEFORE.test(before) || FORMER.test(before.slice(-60)) || FORMER.test(after.slice(0, 60))) ? ['former'] : [] },
  // a share in the district is none of the land, where the other text names none
  { name: 'district', reason: 'place', alone: true, read: ({ sentence, figure }) => figure.kind === 'share' && DISTRICT.test(sentence) ? ['district'] : [] },
  { name: 'head', reason: 'counted', alone: true, read: ({ before, after }) => A_HEAD.test(`${before.slice(-40)} ${after.slice(0, 40)}`) ? ['head'] : [] },
  // so many of the votes counted: two counts of one evening
  { name: 'counted votes', reason: 'time', alone: true, read: ({ sentence, figure }) => {
    const counted = COUNTING.test(sentence) ? /(\S+) (?:percent|per cent|%|pc) of (?:the )?(?:votes?|ballots|precincts|polling stations) (?:counted|reporting|tallied|in(?=[,.;)]| and\b| so\b))/i.exec(sentence) : null
    return counted && figure.kind !== 'date' ? [counted[1]!.toLowerCase()] : []
  } },
  // what comes in a month as a rule, and what came in this one
  { name: 'usual', reason: 'time', alone: true, read: ({ before, after, figure }) => figure.kind !== 'date' && (USUAL.before.test(before) || USUAL.after.test(after)) ? ['usual'] : [] },
  { name: 'peak', reason: 'time', alone: true, read: ({ sentence, after, figure }) => figure.kind === 'count' && figure.accumulation === 'stock' && ENGAGED.test(sentence) && (PEAK.opening.test(sentence) || PEAK.after.test(after)) ? ['peak'] : [] },
  { name: 'part of day', reason: 'time', alone: false, read: partOfDay },
  { name: 'order', reason: 'event', alone: false, holds: 'ifApart', read: orderOf },
  // of a later sale, and of this one
  { name: 'future', reason: 'modality', alone: true, holds: 'always', read: ({ before, after, figure }) => (figure.kind === 'share' || figure.kind === 'money') && FUTURE.test(`${before.slice(-30)} ${after.slice(0, 40)}`) ? ['future'] : [] },
  { name: 'need', reason: 'modality', alone: true, read: ({ after, figure }) => figure.kind === 'share' && NEED.test(after) ? ['need'] : [] },
  { name: 'target', reason: 'counted', alone: true, holds: 'always', read: ({ after, figure }) => figure.kind === 'share' && TARGET.test(after) ? ['target'] : [] },
  // how long after something, and how long something took
  { name: 'distance', reason: 'time', alone: true, read: ({ after, figure }) => figure.kind === 'duration' && DISTANCE.test(after) ? ['after'] : [] },
]
