import type { Draft, TextReading } from '../draft.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Token } from '../token.ts'
import { isCapital, isModifier, isPlural } from '../word-class.ts'

/** Leaves out what turned out to be no figure: pronouns, ages of persons, parts of scores, sentences that are a number alone. */
export function dropNonFigures(reading: TextReading): void {
  reading.drafts = reading.drafts.filter((draft, k) => draft.kind === 'date' || !(isBase(draft, reading.drafts[k - 1]) || isPronoun(draft, reading) || isYear(draft, reading) || isModel(draft, reading) || isAge(draft, reading) || isMark(draft) || isScore(draft, reading)))
}

/** The second number of "12 murders per 100,000 people". */
function isBase(draft: Draft, before: Draft | undefined): boolean {
  return before !== undefined && before.sentence === draft.sentence && before.unit?.per != null && draft.numberFrom > before.numberFrom && draft.numberTo <= before.to
}

/** "one" without a noun stands for a thing: "the one that", "one was left". */
function isPronoun(draft: Draft, { lexicon }: TextReading): boolean {
  if (draft.kind !== 'count' || draft.value !== 1 || draft.sentence.tokens[draft.numberFrom]!.kind === 'number') return false
  const { tokens } = draft.sentence
  const before = tokens[draft.from - 1]
  // "no one foresaw it", "a difficult one"
  if (before && draft.nounTo - draft.nounFrom < 2 && (lexicon.is.negations.has(before.lower) || (isModifier(before.lower, lexicon) && tokens[draft.from]!.spaced && draft.from > 1 && lexicon.is.articles.has(tokens[draft.from - 2]!.lower)))) return true
  if (draft.nounTo < 0) return !(draft.counted !== '')
  // "more than one club" is several and no number
  if (draft.comparator === 'moreThan') return true
  // "the one who", "no one knows": a verb that follows is no noun
  const noun = tokens[draft.nounFrom]!.lower
  return draft.nounTo - draft.nounFrom === 1 && lexicon.is.verbs.has(noun) && !lexicon.is.nounVerbs.has(noun)
}

/** "1987 profits", "below 1990 levels": four digits of a year before what is told by the year. */
function isYear({ kind, plain, value, head, counted, sentence, numberFrom, nounFrom, nounTo, comparator }: Draft, { lexicon }: TextReading): boolean {
  if (kind !== 'count' || !plain || typeof value !== 'number' || value < 1900 || value > 2050 || sentence.tokens[numberFrom]!.text.length !== 4) return false
  // no more than one thing is told: "the 2018 day"
  if (comparator === 'exact' && nounFrom === numberFrom + 1 && !isPlural(sentence.tokens[nounTo - 1]!.text, lexicon)) return true
  return lexicon.is.yearNouns.has(head) || counted.toLowerCase().split(' ').some((word) => lexicon.is.yearNouns.has(word))
}

/** "the 737 Max", "a 911 Turbo Coupe": digits before a name in the singular are part of it. */
function isModel(draft: Draft, { lexicon }: TextReading): boolean {
  if (draft.kind !== 'count' || !draft.plain || typeof draft.value !== 'number' || draft.value < 2 || draft.value >= 10_000 || draft.comparator !== 'exact' || draft.nounFrom !== draft.numberTo) return false
  const { tokens } = draft.sentence
  const words = tokens.slice(draft.nounFrom, draft.nounTo)
  if (tokens[draft.numberFrom]!.kind !== 'number' || words.some(({ text, kind, lower }) => kind !== 'word' || !isCapital(text) || isPlural(text, lexicon) || lexicon.demonyms.has(lower))) return false
  const before = tokens[draft.from - 1]?.lower ?? ''
  return lexicon.is.articles.has(before) || (lexicon.is.the.has(before) && draft.value % 10 !== 0 && draft.value > 100) || (words.length > 1 && draft.value % 10 !== 0)
}

/** "A woman of 71 died", "a retired bus driver of 58": whether one person is named at a token, behind an article and two words at most. */
function isOnePerson(tokens: readonly Token[], at: number, { is }: Lexicon): boolean {
  if (!is.agedPersons.has(tokens[at]?.lower ?? '')) return false
  return [1, 2, 3].some((back) => is.articles.has(tokens[at - back]?.lower ?? '') && tokens.slice(at - back + 1, at).every(({ kind }) => kind === 'word'))
}

/** "a 50-year-old man", "aged 44", "Nick Hague, 44,": an age describes a person. */
function isAge(draft: Draft, { lexicon }: TextReading): boolean {
  const { tokens } = draft.sentence
  const before = tokens[draft.from - 1]
  if (inAges(draft, lexicon) || suspendedAge(draft, lexicon) || ageLimit(draft, lexicon)) return true
  if (draft.unit?.dimension === 'time') {
    const rest = tokens.slice(draft.wordingTo, draft.wordingTo + 3).map((token) => token.lower)
    // people grow no older than that; a site of 2,900 years is a measure
    if ([draft.value].flat().some((value) => value !== null && value > 120)) return false
    if (draft.unit.factor > 31_557_600) return false
    const old = (word: string | undefined) => lexicon.is.oldWords.has(word ?? '')
    const ofAge = lexicon.is.of.has(rest[0] ?? '') && lexicon.is.ageWords.has(rest[1] ?? '')
    if (rest[0] === '-' && old(rest[1])) return true
    if (old(rest[0]) || ofAge) {
      // a thing may be thirty years old too; a person is one when the subject is
      const subject = tokens.slice(Math.max(0, draft.from - 4), draft.from).map((token) => token.lower)
      return ofAge || subject.some((word) => lexicon.is.personSubjects.has(word)) || tokens[draft.wordingTo + 1]?.text === '-'
    }
    return before !== undefined && lexicon.is.ageWords.has(before.lower)
  }
  if (draft.kind !== 'count') return false
  if (before && lexicon.is.ageWords.has(before.lower) && [draft.value].flat().every((value) => value !== null && value < 130)) return true
  if (typeof draft.value !== 'number') return false
  if (draft.plain && draft.value < 120 && draft.nounFrom < 0 && lexicon.is.of.has(before?.lower ?? '') && isOnePerson(tokens, draft.from - 2, lexicon)) return true
  const behind = tokens[draft.wordingTo]
  // "who is 74", "she turned 90"
  const who = tokens[draft.from - 2]?.lower ?? ''
  if (draft.plain && draft.value < 120 && draft.nounFrom < 0 && lexicon.is.ageVerbs.has(before?.lower ?? '') && lexicon.is.ageSubjects.has(who)) return true
  if (before?.text === ',' && draft.plain && draft.value > 0 && draft.value < 120 && (behind === undefined || /^[,.;)]$/.test(behind.text))) {
    const owner = tokens[draft.from - 2]
    if (owner?.kind !== 'word') return false
    if (isCapital(owner.text)) return !lexicon.months.has(owner.lower)
    // "her son, 9, was found"
    if (lexicon.is.agedPersons.has(owner.lower)) return true
    // "A man, 52, has confessed"
    return behind?.text === ',' && draft.nounFrom < 0 && draft.from <= 6 && !isPlural(owner.text, lexicon) && tokens.slice(0, draft.from - 2).some((token, k) => k === 0 && lexicon.is.determiners.has(token.lower))
  }
  // "At 37, she leads the party"
  if (draft.from === 1 && lexicon.is.ageOpeners.has(before?.lower ?? '') && draft.plain && draft.nounFrom < 0 && draft.value < 120 && behind?.text === ',') return true
  if (before?.text === '(' && behind?.text === ')') return true
  return false
}

/** The first of "12- and 13-year-olds". */
function suspendedAge({ sentence: { tokens }, numberTo }: Draft, lexicon: Lexicon): boolean {
  if (tokens[numberTo]?.text !== '-' || tokens[numberTo]!.spaced) return false
  let k = numberTo + 1
  while (k < numberTo + 8 && (tokens[k]?.kind === 'number' || /^[,-]$/.test(tokens[k]?.text ?? '') || lexicon.is.and.has(tokens[k]?.lower ?? '') || lexicon.is.or.has(tokens[k]?.lower ?? '') || lexicon.is.to.has(tokens[k]?.lower ?? ''))) k++
  return k > numberTo + 1 && lexicon.units.at(tokens, k)?.value.dimension === 'time' && tokens[k + 1]?.text === '-' && lexicon.is.oldWords.has(tokens[k + 2]?.lower ?? '')
}

/** "children under 12", "people over 65": a bound of age behind those whom it is told of. */
function ageLimit(draft: Draft, lexicon: Lexicon): boolean {
  if (draft.kind !== 'count' || !draft.plain || draft.nounFrom >= 0 || typeof draft.value !== 'number' || draft.value > 100 || draft.wordingFrom !== draft.numberFrom - 1) return false
  return lexicon.is.agedNouns.has(draft.sentence.tokens[draft.wordingFrom - 1]?.lower ?? '')
}

/** "aged 23 and 31", "aged 4, 7 and 12", "aged between 20 and 30": a word for age stands before the numbers. */
function inAges(draft: Draft, lexicon: Lexicon): boolean {
  if (draft.kind !== 'count' || ![draft.value].flat().every((value) => value !== null && value < 130)) return false
  const { tokens } = draft.sentence
  let k = draft.from - 1
  // what another number counts ends the list of ages: "aged 23 and 3 children"
  if (draft.nounFrom >= 0 && draft.nounFrom < draft.nounTo && lexicon.is.and.has(tokens[k]?.lower ?? '')) return false
  while (k >= 0 && draft.from - k < 10 && (lexicon.is.listWords.has(tokens[k]!.lower) || tokens[k]!.kind === 'number' || lexicon.small.has(tokens[k]!.lower))) k--
  return k >= 0 && lexicon.is.ageWords.has(tokens[k]!.lower)
}

/** A sentence that is nothing but a small number is a mark of the page, not a statement. */
function isMark(draft: Draft): boolean {
  const { tokens } = draft.sentence
  return draft.kind === 'count' && draft.plain && tokens.length <= 2 && draft.sentence.index > 0 && tokens.every((token, k) => k === draft.numberFrom || token.kind === 'sign')
}

function isScore(draft: Draft, { lexicon }: TextReading): boolean {
  if (draft.comparator !== 'between' || draft.unit || draft.counted) return false
  const { tokens } = draft.sentence
  return tokens[draft.numberFrom + 1]?.text === '-' && tokens.slice(Math.max(0, draft.from - 5), draft.from).some((token) => lexicon.is.scoreWords.has(token.lower))
}
