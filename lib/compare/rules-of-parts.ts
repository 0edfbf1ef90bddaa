import { isPeople } from './counted.ts'
import type { Profile, ProfiledSide } from './profile.ts'
import type { Sides, Words } from './rule.ts'
import { haveOneHolder } from './rules-of-frames.ts'
import { STATE_NOUN_OF, STATE_OF } from './state.ts'
import { FIRM_STATES } from './word-classes.ts'

/** Stands behind the noun of a number whose state is its own, and not that of a part: "the two men who died". */
const WITH_CLAUSE = /^(?: \p{L}+){1,3} (?:who|that|which|known|believed|thought|reported|said|found)\b/u

/** The whole that a part is taken of, and the part. */
export function basesApart(mine: Profile, theirs: Profile): Words | null {
  if (mine.base === theirs.base) return null
  const [whole, other] = mine.base ? [mine, theirs] : [theirs, mine]
  const isSaid = other.state === whole.state && (WITH_CLAUSE.test(whole.text.slice(whole.figure.wording.end)) || hasOwnState(whole))
  // as many of whom nothing is said to have happened are that whole, and as many of whom the same is; "17 of about 400 protesters" first tells of all
  if (mine.figure.value === theirs.figure.value ? isSaid || other.state === null : isSaid && FIRST_TOLD.test(whole.text.slice(0, whole.figure.wording.start))) return null
  return [mine.base ? 'of the' : '', theirs.base ? 'of the' : '']
}

/** Stands before a whole of which the text has not told yet. */
const FIRST_TOLD = /\bof $/

/** Whether the words for what is counted say what happened to it: "the 6,400 evacuated residents", "about 400 protesters". */
function hasOwnState({ words, last, figure, state }: Profile): boolean {
  return STATE_OF.get(words[last + 1]?.text ?? '') === state || STATE_NOUN_OF.get(figure.head.toLowerCase()) === state
}

/** So many of those whom the text counts before, and so many in all. */
export function partsApart(mine: Profile, theirs: Profile, [left, right]: Sides): Words | null {
  // a share says itself that it is a part, and "141 of the 199 seats" are all that a party has
  if (mine.figure.kind === 'share' || (mine.figure.partOf === null) === (theirs.figure.partOf === null) || haveOneHolder(mine, theirs)) return null
  return isNamedPart(mine, theirs, left) || isNamedPart(theirs, mine, right) ? null : [mine.part ? 'of them' : '', theirs.part ? 'of them' : '']
}

const OF_VICTIMS = /^\s*of (?:the|those|all) (?:\p{Ll}+ )?(?:dead|missing|killed|wounded|injured|sick|homeless|displaced|victims|survivors|casualties|deaths|fatalities|arrested|detained|infected|evacuees|patients|who)\b/u

/** Whether it counts some of those to whom it happened: "560 of the dead were children". */
export function isOfVictims({ figure, text }: Profile): boolean {
  return figure.kind === 'count' && OF_VICTIMS.test(text.slice(figure.wording.end, figure.sentence.end))
}

/** Some of the dead, and all of them. */
export function victimsApart(mine: Profile, theirs: Profile): Words | null {
  return mine.part !== theirs.part || (isOfVictims(mine) !== isOfVictims(theirs) && !(mine.part && theirs.part)) ? [mine.part ? 'of them' : '', theirs.part ? 'of them' : ''] : null
}

/** Whether a part is of another kind than its whole, and of the kind that the other counts: "25 people, including four tourists" and "five tourists". */
function isNamedPart(part: Profile, other: Profile, { profiles }: ProfiledSide): boolean {
  const whole = profiles.find(({ at }) => at === part.figure.partOf)
  return whole !== undefined && part.thingKnown && part.thing === other.thing && !isPeople(part.thing) && whole.thing !== part.thing
}

/** A part of a place, and the place, unless both give the one toll of an event that lies there. */
export function partPlacesApart(mine: Profile, theirs: Profile): Words | null {
  const [a, b] = [mine.partPlace, theirs.partPlace]
  if (mine.dimension !== 'count' || a === b || (mine.main && theirs.main && mine.state !== null && mine.state === theirs.state && FIRM_STATES.has(mine.state))) return null
  const isSaid = (word: string | null, { words }: Profile) => word !== null && words.some(({ text }) => text === word.replace(/ern$/, ''))
  return isSaid(a, theirs) || isSaid(b, mine) ? null : [a ?? '', b ?? '']
}
