import type { Axis, Around } from './axis.ts'

// What became of the thing counted: of one thing it may all be said in turn, of one number only one of it.

const HEDGE = '(?:(?:about|around|some|nearly|almost|roughly|only|just|at least|more than|over|up to|as many as|another|all|the) ){0,3}'

/** What may become of a thing, the answer that counts for more first; two answers are two numbers, equal or not. */
const FATES: { name: string; answers: Record<string, RegExp> }[] = [
  { name: 'made or sold', answers: {
    sold: /\b(?:sold|sells?|selling|deliver(?:s|ed|ing)?|shipped)\b/i,
    made: /\b(?:built|builds?|produc(?:es?|ed|ing)|manufactur(?:es?|ed|ing)|assembl(?:es?|ed|ing)|(?:left|leave|leaves|rolled off) (?:the|its|their) (?:works|factory|plant|line|assembly line))\b/i,
  } },
  { name: 'request', answers: {
    refused: /\b(?:reject(?:s|ed|ing)?|refus(?:es?|ed|ing)|turn(?:s|ed|ing)? (?:down|away)|thr(?:own|ew) out|disqualified|declared (?:invalid|void)|den(?:y|ies|ied))\b/i,
    granted: /\b(?:approv(?:es?|ed|ing)|grant(?:s|ed|ing)|accept(?:s|ed|ing)?|issu(?:es?|ed|ing))\b/i,
    asked: /\b(?:request(?:ed|ing)|appl(?:y|ies|ied) for|sought|submitted|filed)\b/i,
  } },
  { name: 'service', answers: {
    stopped: /\b(?:out of (?:operation|service|order|action|use)|offline|off line|(?:shut|switched|closed) down|idled?|grounded|mothballed|decommissioned|scrapped|dismantled|burn(?:s|ed|t)? up|re-?enter(?:s|ed)?)\b/i,
    running: /\b(?:put(?:ting)? up|install(?:s|ed|ing)?|erect(?:s|ed|ing)?|commission(?:s|ed|ing)?|(?:into|in) (?:operation|service|orbit)|on line|online|inaugurat\p{Ll}+)\b/iu,
  } },
]

const CARRYING = new RegExp(`\\b(?:carr(?:y|ies|ied|ying)|transport(?:s|ed|ing)?) ${HEDGE}$`, 'i')
const ABOARD_AFTER = /^[^.;,:\d]{0,40}?\b(?:aboard|on ?board)\b/i
const THERE = new RegExp(`\\b(?:there (?:are|were)|has|have|keeps?|maintains?|hosts?|home to) ${HEDGE}$`, 'i')
const STAY = /^(?: \p{Ll}+){0,3}? (?:live|lives|living|reside|serve|serves|serving|work there|are (?:in|at|on)|remain)\b/iu
const CARRIERS = /\b(?:bus|coach|plane|aircraft|airliner|jet|helicopter|train|ferry|boat|ship|vessel|dinghy|raft|lorry|truck|van|minibus|flight|car|tram|cable car)s?\b/i
const ASKED_OF = new RegExp(`\\b(?:questioned|surveyed|interviewed|survey of|interviews with|poll of) ${HEDGE}$`, 'i')
const WERE_ASKED = /^[^.;,:\d]{0,50}?\b(?:were|was|have been|had been|are|been) (?:\p{Ll}+ly )?(?:questioned|surveyed|interviewed|polled)\b|^\s*(?:\p{Ll}+ )?respondents\b/iu
const IN_PRISON = /\b(?:jail(?:ed|s)?|prison|behind bars|sentenced?|sentences|imprison\p{Ll}+|custody|probation|labou?r camp|penal colony|sent away)\b/iu
const LASTED = new RegExp(`\\b(?:went on|goes on|lasts?|lasted|ran|runs|took|takes|dragged on|stretched|over|in) (?:for )?${HEDGE}$`, 'i')

const FACED = /\b(?:fac(?:e|es|ed|ing)|punishable|carries|liable|risks?|threatened with)\b[^.;]{0,40}$/i
const GIVEN = /\b(?:(?:was|were|been) (?:fined|sentenced|jailed|ordered|given)|fined (?:him|her|them|\p{Lu})|jailed (?:him|her|them)|handed|got|received|imposed)\b[^.;]{0,40}$/iu

/** The axes of what became of things and people. */
export const FATES_OF: Axis[] = [
  ...FATES.map(({ name, answers }): Axis => {
    const inOrder = Object.entries(answers)
    return { name, reason: 'counted', alone: false, holds: 'always', read: (around) => around.figure.kind === 'count' ? fateOf(around, inOrder) : [] }
  }),
  // who answered, of whom nothing else is said
  { name: 'questioned', reason: 'population', alone: true, holds: 'always', read: ({ before, after, figure }) => figure.kind === 'count' && (ASKED_OF.test(before) || WERE_ASKED.test(after)) ? ['questioned'] : [] },
  // what threatens, and what was handed down
  { name: 'penalty', reason: 'modality', alone: false, holds: 'always', read: ({ before, figure }) => figure.kind !== 'money' && figure.kind !== 'duration' ? [] : FACED.test(before) ? ['faced'] : GIVEN.test(before) ? ['given'] : [] },
  { name: 'course of time', reason: 'counted', alone: false, holds: 'always', read: (around) => around.figure.kind !== 'duration' ? [] : IN_PRISON.test(around.clause) ? ['prison'] : LASTED.test(around.before) || /^(?:over|in) /i.test(around.figure.text) ? ['lasted'] : [] },
]

/** Whether a number says how many there are in a place, or have something: those who stay, not those who came once. */
export function isPresent(before: string, after: string): boolean {
  return THERE.test(before) || STAY.test(after)
}

/** Whether a number says how many a vehicle or vessel had in it. */
export function isAboard(before: string, after: string): boolean {
  return ABOARD_AFTER.test(after) || (CARRYING.test(before) && CARRIERS.test(before))
}

/** The weightiest answer of the number's own clause. */
function fateOf({ clause }: Around, answers: [string, RegExp][]): string[] {
  const found = answers.find(([, words]) => words.test(clause))
  return found ? [found[0]] : []
}

/** How far from a number its clause is read, in characters. */
const NEAR = 70

/** The words near a number, to the next comma or number. */
export function clauseAround(before: string, after: string): string {
  return `${before.slice(-NEAR).split(/[;:()\d]|, /).at(-1)!} # ${after.slice(0, NEAR).split(/[;:()\d]|, /)[0]!}`
}
