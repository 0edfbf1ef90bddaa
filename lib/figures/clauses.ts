import type { DateMention } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'
import { isCapital, isFiniteVerb, isPastForm, isStop, singular } from './word-class.ts'

/** Whether a token stands in a relative clause between commas that ends before another one: "the firm, which has 70 shops, plans". */
export function leavesAside(tokens: readonly Token[], from: number, to: number, { is }: Lexicon): boolean {
  let k = from - 1
  while (k > 0 && tokens[k]!.text !== ',') k--
  if (k <= 0 || !(is.relatives.has(tokens[k + 1]!.lower) || is.who.has(tokens[k + 1]!.lower))) return false
  return tokens.slice(from, to).some((token) => token.text === ',')
}

/** Whether a comma and a conjunction between two tokens open a clause with a subject and a verb: "40 were shut, and repairs would cost". */
export function newSubject(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const { is } = lexicon
  const verb = (k: number) => tokens[k]!.kind === 'word' && (is.verbs.has(tokens[k]!.lower) || is.helpers.has(tokens[k]!.lower) || lexicon.eventVerbs.has(tokens[k]!.lower) || isFiniteVerb(tokens[k], lexicon))
  for (let k = from; k + 2 < to; k++) {
    if (tokens[k]!.text !== ',' || !is.clauseJoins.has(tokens[k + 1]!.lower) || verb(k + 2)) continue
    for (let at = k + 3; at < to; at++) if (verb(at)) return true
  }
  return false
}

/** How many words may stand between a verb and what it takes: "claimed at least three hundred and twelve more lives". */
const LONGEST_COUNT = 8

/** Whether a verb of saying takes lives and says nothing: "has claimed 40 lives", "claimed the lives of"; "claimed 40 lives were lost" says something. */
export function takesLives(tokens: readonly Token[], verb: number, { is }: Lexicon): boolean {
  if (!is.takingVerbs.has(tokens[verb]!.lower)) return false
  const taken = tokens.findIndex(({ lower }, k) => k > verb && is.takenNouns.has(lower))
  if (taken < 0 || taken - verb > LONGEST_COUNT) return false
  const [first, next] = [tokens[verb + 1]!, tokens[taken + 1]]
  if (is.relatives.has(first.lower) || tokens.slice(verb + 1, taken).some(({ kind, lower }) => kind === 'sign' || is.verbs.has(lower) || is.be.has(lower) || is.have.has(lower))) return false
  // "the fever that has claimed 40 lives is over"
  let before = verb - 1
  while (before > 0 && is.speechAuxiliaries.has(tokens[before]!.lower)) before--
  if (before >= 0 && (is.relatives.has(tokens[before]!.lower) || is.who.has(tokens[before]!.lower))) return true
  return next?.kind !== 'word' || !(is.be.has(next.lower) || is.have.has(next.lower) || is.helpers.has(next.lower))
}

/**
 * Whether a clause of its own begins between a figure that ends at `from` and token `to`: one that tells of another noun ("in the flood that
 * struck on Monday", "people who died when it struck"), or of what went before ("after it broke its banks on Monday").
 */
export function entersClause(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const { is } = lexicon
  // "mourned the 31 people who died when a ferry sank on Monday"
  if (is.who.has(tokens[from]?.lower ?? '') && tokens.slice(from + 1, to).some(({ lower }) => is.when.has(lower))) return true
  for (let k = from + 1; k < to; k++) {
    const { lower, kind } = tokens[k]!
    if (kind !== 'word') continue
    if ((is.relatives.has(lower) || is.who.has(lower)) && (tokens[k - 1]!.text === ',' || (tokens[k - 1]!.kind === 'word' && !isStop(tokens[k - 1]!, lexicon))) && k > from + 1) return true
    if (is.sequelWords.has(lower) && tokens.slice(k + 2, to).some((token) => lexicon.eventVerbs.has(token.lower) || lexicon.ends.past(token.lower) || isFiniteVerb(token, lexicon))) return true
  }
  return false
}

/**
 * Whether a date is told of a noun or of what began then, and not of the verb that follows: "the quake that struck on Monday has killed",
 * "the factory opened in 1999 employs", "Monday's quake has killed", "since it struck on Monday". What happened then may be told of
 * it in the past tense too, and counts as of that day, unless somebody is said to count on another.
 * @param to where the figure begins, behind the date
 * @param counted whether another day stands in the sentence, or somebody is said to count on one
 */
export function isOfNoun(tokens: readonly Token[], mention: DateMention, to: number, counted: boolean, lexicon: Lexicon): boolean {
  const { is } = lexicon
  const isVerb = (k: number) => !isCapital(tokens[k]!.text) && (is.helpers.has(tokens[k]!.lower) || lexicon.eventVerbs.has(tokens[k]!.lower) || isFiniteVerb(tokens[k], lexicon))
  let start = mention.from
  while (start > 0 && tokens[start - 1]!.kind !== 'sign') start--
  const isOwner = /^['’]s?$/.test(tokens[mention.to]?.text ?? '')
  let verb = mention.to
  if (isOwner) {
    const noun = tokens.slice(mention.to + 1, mention.to + 4).findIndex((token) => lexicon.eventNouns.has(singular(token.lower, lexicon)))
    if (noun < 0) return false
    verb += noun + 2
    while (verb < to && !isVerb(verb)) verb++
    // "on Saturday revised the toll of Monday's quake down to 171"
    if (verb >= to) return !mention.calendar && counted
  } else {
    const telling = tokens.slice(start, mention.from).findIndex((token, k) => !is.speechVerbs.has(token.lower) && (isVerb(start + k) || isPastForm(token, lexicon)))
    if (telling < 0) return false
    if (tokens.slice(start, start + telling).some((token) => is.openPrepositions.has(token.lower))) return true
    while (verb < to && lexicon.ends.adverb(tokens[verb]!.lower)) verb++
  }
  if (verb >= to || tokens[verb]!.kind !== 'word') return false
  const { lower } = tokens[verb]!
  if (is.presentHelpers.has(lower) || (lexicon.ends.plural(lower) && !is.helpers.has(lower) && !isOwner)) return true
  return counted && mention.date?.length === 10 && (isVerb(verb) || isOwner)
}
