import type { Draft, TextReading } from '../draft.ts'
import { perAt } from '../amounts.ts'
import { takesLives } from '../clauses.ts'
import type { Modality } from '../figure.ts'
import type { Lexicon } from '../lexicon.ts'
import { statementAt } from '../statements.ts'
import { tenseAt } from '../tense.ts'
import type { Token } from '../token.ts'
import { isFiniteVerb, isPastForm, singular } from '../word-class.ts'
import { isNoPlan } from '../would.ts'

/** Marks changes ("rose by 300 to 2,500": the 300), which are no state of anything. */
export function findChanges(reading: TextReading): void {
  const { is, ends } = reading.lexicon
  for (const draft of reading.drafts) {
    if (draft.kind === 'date' || draft.kind === 'duration') continue
    const { tokens } = draft.sentence
    let k = draft.wordingFrom - 1
    const by = is.by.has(tokens[k]?.lower ?? '')
    if (by || is.additions.has(tokens[k]?.lower ?? '')) k--
    const adverb = tokens[k]?.kind === 'word' && ends.adverb(tokens[k]!.lower) ? k - 1 : k
    const verb = tokens[adverb]?.lower ?? ''
    const noun = is.of.has(tokens[k]?.lower ?? '') && is.changeNouns.has(tokens[k - 1]?.lower ?? '')
    const behind = draft.kind === 'share' && (is.changeNouns.has(tokens[draft.wordingTo]?.lower ?? '') || is.changeAdverbs.has(tokens[draft.wordingTo]?.lower ?? ''))
    if ((is.changeVerbs.has(verb) && tokens[adverb]!.kind === 'word') || noun || behind || (by && near(draft, is.changeVerbs, 8))) draft.change = true
  }
}

function near(draft: Draft, words: ReadonlySet<string>, reach: number): boolean {
  return draft.sentence.tokens.slice(Math.max(0, draft.from - reach), draft.from).some((token) => words.has(token.lower))
}

/** Whether a number is a stock, a flow in a period, or a running total. */
export function findAccumulation(reading: TextReading): void {
  const { is, locale, relativePeriods, relativeDays, periods } = reading.lexicon
  for (const draft of reading.drafts) {
    if (draft.kind === 'date') continue
    const words = draft.counted.toLowerCase().split(' ')
    const { tokens } = draft.sentence
    const behind = tokens.slice(draft.to, draft.to + 10).map((token) => token.lower)
    const before = tokens.slice(Math.max(0, draft.from - 6), draft.from).map((token) => token.lower)
    const fresh = tokens.slice(draft.wordingTo, Math.max(draft.wordingTo, draft.nounTo)).some((token) => is.freshWords.has(token.lower))
    const period = fresh || before.some((word, k) => (relativePeriods.get(word) ?? 0) < 0 && periods.has(before[k + 1] ?? '')) || behind.some((word, k) => (relativePeriods.get(word) ?? 0) < 0 && [1, 2].some((step) => periods.has(singular(behind[k + step] ?? '', reading.lexicon)))) || tokens.slice(draft.to, draft.to + 10).some((_, k) => (relativeDays.at(tokens, draft.to + k)?.value ?? 0) < 0)
    // "40,000 tonnes of copper a year"
    const rate = draft.kind === 'measure' && draft.unit && !draft.unit.per && draft.nounFrom >= 0 ? perAt(tokens, draft.to, reading.lexicon) : null
    if (rate) {
      draft.unit = { ...draft.unit!, per: rate.per }
      draft.kind = 'rate'
      draft.to = rate.to
    }
    // a price a barrel is no flow, barrels a day are
    if (draft.change || (draft.unit?.per && reading.lexicon.locale.units.some((unit) => unit.dimension === 'time' && unit.symbol === draft.unit!.per))) draft.accumulation = 'flow'
    else if (words.some((word) => is.cumulative.has(word) || is.cumulative.has(locale.tollNouns[word] ?? '') || word in locale.states)) draft.accumulation = period ? 'flow' : 'cumulative'
    else if (fresh && draft.kind === 'count') draft.accumulation = 'flow'
    else if (period && (draft.kind === 'money' || draft.kind === 'measure')) draft.accumulation = 'flow'
  }
}

/** How sure the text is: planned, estimated, claimed, denied; stated where nothing says otherwise. */
export function findModality(reading: TextReading): void {
  const { lexicon } = reading
  for (const [k, draft] of reading.drafts.entries()) {
    if (draft.kind === 'date') {
      if (tenseAt(draft.sentence.tokens, draft.from, draft.to, lexicon) === 'future') draft.modality = 'planned'
      continue
    }
    const { tokens } = draft.sentence
    for (let j = draft.from; j < draft.to; j++) if (lexicon.locale.modality[tokens[j]!.lower] === 'estimated') draft.modality = 'estimated'
    if (draft.modality !== 'stated') continue
    if (negated(draft, lexicon)) {
      draft.modality = 'denied'
      continue
    }
    const previous = reading.drafts[k - 1]
    draft.modality = modalityBefore(draft, previous?.sentence === draft.sentence ? previous.to : 0, lexicon) ?? modalityBehind(draft, lexicon) ?? 'stated'
    // "will be cut from 1,800 to 1,200"
    if (draft.modality === 'stated' && previous?.sentence === draft.sentence && previous.modality !== 'stated' && draft.from - previous.to <= 2 && tokens.slice(previous.to, draft.from).every((token) => token.kind === 'word' && !lexicon.is.clauseJoins.has(token.lower))) draft.modality = previous.modality
    if (draft.modality === 'stated' && planned(draft, lexicon)) draft.modality = 'planned'
    // "so many, prosecutors allege"
    const verb = draft.modality === 'stated' ? statementAt(draft.sentence, draft.from, reading)?.verb : undefined
    const said = verb === undefined || verb < 0 ? undefined : lexicon.locale.modality[tokens[verb]!.lower]
    if (said) draft.modality = said
  }
}

/** Signs that end a clause before a figure, and behind it. */
const OPENS = new Set([',', ';', ':', '—', '–', '(', '"', '“'])
const CLOSES = new Set([',', ';', ':', '—', '–', ')', '”', '"'])

/** "is due to reach 5,000", "set to cost": a word of intent, "to" and a verb. */
function planned(draft: Draft, { is, eventVerbs }: Lexicon): boolean {
  const { tokens } = draft.sentence
  for (let k = draft.from - 1; k >= Math.max(0, draft.from - 10) && !OPENS.has(tokens[k]!.text); k--) {
    if (is.to.has(tokens[k]!.lower) && is.intentWords.has(tokens[k - 1]?.lower ?? '') && (is.verbs.has(tokens[k + 1]?.lower ?? '') || is.be.has(tokens[k + 1]?.lower ?? '') || is.reachVerbs.has(tokens[k + 1]?.lower ?? '') || eventVerbs.has(tokens[k + 1]?.lower ?? ''))) return true
  }
  return false
}

/** "does not have 9,000", "never had 9,000", "there are no 9,000", "not 9,000 but": that it is there, or had, is denied; "not yet" and "not only" deny nothing. */
function negated({ sentence: { tokens }, from, to, wordingFrom, numberFrom }: Draft, { is }: Lexicon): boolean {
  if (tokens.slice(wordingFrom, numberFrom).some((token) => is.onlyWords.has(token.lower))) return false
  let k = from - 1
  while (k > 0 && is.determiners.has(tokens[k]!.lower) && !is.denials.has(tokens[k]!.lower)) k--
  const held = k
  while (k > 0 && is.holdingVerbs.has(tokens[k]!.lower)) k--
  const word = tokens[k]?.lower ?? ''
  if (!is.denials.has(word.replace('’', "'"))) return false
  // right before the number only where a verb stands before that, or another number is set against it
  return k < held || is.holdingVerbs.has(tokens[k - 1]?.lower ?? '') || tokens.slice(to, to + 3).some((token, at, near) => is.clauseJoins.has(token.lower) && near[at + 1]?.kind === 'number')
}

function modalityBefore({ sentence: { tokens }, from }: Draft, floor: number, lexicon: Lexicon): Modality | undefined {
  for (let k = from - 1; k >= floor && from - k <= 10 && !OPENS.has(tokens[k]!.text); k--) {
    const modality = modalityAt(tokens, k, lexicon)
    // "voters rejected the plan by 53 percent": by how many, and no number that is denied
    if (modality && !(modality === 'denied' && lexicon.is.by.has(tokens[from - 1]?.lower ?? ''))) return modality
  }
  return undefined
}

/** How many words describe a plan. */
const LONGEST_NAME = 4

/** What a word says of how sure a number is: nothing where it is a plan that something else is about, "objections to the plan". */
function modalityAt(tokens: Token[], k: number, lexicon: Lexicon): Modality | undefined {
  const { is, locale } = lexicon
  const { lower } = tokens[k]!
  if (is.to.has(lower) && is.be.has(tokens[k + 1]?.lower ?? '')) return isToBe(tokens, k, lexicon) ? 'planned' : undefined
  const modality = takesLives(tokens, k, lexicon) || isNoPlan(tokens, k, lexicon) ? undefined : locale.modality[lower]
  if (modality === undefined || !is.planNouns.has(lower)) return modality
  let first = k
  while (first > 0 && k - first < LONGEST_NAME && !is.determiners.has(tokens[first - 1]!.lower)) first--
  return is.aboutWords.has(tokens[first - 2]?.lower ?? '') && !is.to.has(tokens[k + 1]?.lower ?? '') ? undefined : modality
}

/** "jobs to be lost": what will be done to the noun before it; "said to be" tells only what is said. */
function isToBe(tokens: Token[], k: number, lexicon: Lexicon): boolean {
  const [before, done] = [tokens[k - 1], tokens[k + 2]]
  return before?.kind === 'word' && done !== undefined && isPastForm(done, lexicon) && !isPastForm(before, lexicon) && !isFiniteVerb(before, lexicon) && !lexicon.is.holdingVerbs.has(before.lower)
}

function modalityBehind({ sentence: { tokens }, to }: Draft, lexicon: Lexicon): Modality | undefined {
  for (let k = to; k < tokens.length && k - to <= 6 && !CLOSES.has(tokens[k]!.text) && !lexicon.is.clauseOpeners.has(tokens[k]!.lower); k++) {
    const modality = modalityAt(tokens, k, lexicon)
    if (modality) return modality
  }
  return undefined
}
