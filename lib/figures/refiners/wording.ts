import { draftBefore, type Draft, type TextReading } from '../draft.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Token } from '../token.ts'
import { isPastForm, isStop } from '../word-class.ts'

/** Reads the words that bound a number, before it and behind it, and takes them into the wording. */
export function findComparators(reading: TextReading): void {
  for (const [at, draft] of reading.drafts.entries()) {
    if (draft.kind === 'date') continue
    before(draft, at, reading)
    behind(draft, reading)
  }
}

/** Reads the bounds that stand behind the noun: "250 cows or more". */
export function findTrailingComparators(reading: TextReading): void {
  for (const draft of reading.drafts) if (draft.kind !== 'date' && draft.nounFrom >= 0) behind(draft, reading)
}

const BOUNDS = new Set<Draft['comparator']>(['moreThan', 'atLeast', 'lessThan', 'atMost'])

function before(draft: Draft, index: number, reading: TextReading): void {
  const { lexicon } = reading
  const { tokens } = draft.sentence
  let at = draft.from
  let skipped = false
  for (let steps = 0; steps < 4; steps++) {
    const hedge = lexicon.hedgesBefore.before(tokens, at)
    // "less than the 3.8 trillion that it earned", "above the 2.8 percent foreseen": set against another number, and no bound
    if (hedge && skipped && lexicon.is.the.has(tokens[at]!.lower) && BOUNDS.has(hedge.value)) break
    // "spread over three sites" says where, not how many
    if (hedge && !(hedge.from === at - 1 && lexicon.is.spreadVerbs.has(tokens[hedge.from - 1]?.lower ?? '')) && !isThroughout(index, hedge.from, reading)) {
      apply(draft, hedge.value)
      draft.from = draft.wordingFrom = hedge.from
      at = hedge.from
      skipped = false
      continue
    }
    const token = tokens[at - 1]
    if (!token) break
    const fact = lexicon.locale.hedgeVerbs[token.lower]
    if (fact && !skipped) {
      if (draft.comparator === 'exact') draft.comparator = fact
      break
    }
    if (token.lower in lexicon.locale.rangeOpen && draft.comparator === 'between') {
      draft.from = draft.wordingFrom = at - 1
      break
    }
    if (steps > 0 || !lexicon.is.fillers.has(token.lower) || lexicon.is.of.has(token.lower) && !lexicon.is.amountNouns.has(tokens[at - 2]?.lower ?? '')) break
    at--
    skipped = true
  }
  if (draft.comparator === 'between' && draft.from > 0 && tokens[draft.from - 1]!.lower in lexicon.locale.rangeOpen) draft.from = draft.wordingFrom = draft.from - 1
  // "exceeds 3,500" through an adverb or a filler: "exceeded by far", "surpassed the 3,500 mark" are left as they are
  const verb = tokens[draft.from - 1]
  if (verb && draft.comparator === 'exact' && lexicon.locale.hedgeVerbs[verb.lower]) draft.comparator = lexicon.locale.hedgeVerbs[verb.lower]!
}

/** "300 million euros for the railways over five years": in the course of them, where a noun stands before and a number of what came in them. */
function isThroughout(index: number, at: number, { drafts, lexicon }: TextReading): boolean {
  const { kind, sentence: { tokens }, wordingTo } = drafts[index]!
  const before = tokens[at - 1]
  if (kind !== 'duration' || at !== drafts[index]!.from - 1 || !lexicon.is.duringWords.has(tokens[at]!.lower) || before === undefined || lexicon.is.distantWords.has(tokens[wordingTo]?.lower ?? '')) return false
  return draftBefore(drafts, index, (other) => other.kind !== 'date' && other.kind !== 'duration') !== undefined && before.kind === 'word' && !isStop(before, lexicon) && (isNounBehind(tokens[at - 2], lexicon) || (!lexicon.is.verbs.has(before.lower) && !isPastForm(before, lexicon)))
}

/** Whether what follows a word is a noun, though it might be a verb: "more pay", "the rise". */
function isNounBehind(token: Token | undefined, { is }: Lexicon): boolean {
  return token !== undefined && (is.comparisonWords.has(token.lower) || is.articles.has(token.lower) || is.the.has(token.lower))
}

/** A second hedge narrows the first: "at least about 30" stays a lower bound, and "an average of about 30" rough. */
function apply(draft: Draft, comparator: Draft['comparator']): void {
  if (comparator === 'exact' || draft.comparator === 'between' || draft.comparator === 'vague') return
  if (draft.comparator === 'exact' || draft.comparator === 'about' || draft.comparator === 'nearly') draft.comparator = comparator
}

function behind(draft: Draft, { lexicon }: TextReading): void {
  const { tokens } = draft.sentence
  if (tokens[draft.wordingTo]?.text === '+') {
    if (!tokens[draft.wordingTo]!.spaced) {
      apply(draft, 'atLeast')
      draft.to = draft.wordingTo = draft.wordingTo + 1
    }
    return
  }
  for (const at of [draft.wordingTo, draft.to]) {
    const hedge = lexicon.hedgesAfter.at(tokens, at)
    if (!hedge || (lexicon.is.plus.has(tokens[at]!.lower) && hedge.to < tokens.length && tokens[at + 1]?.kind !== 'word')) continue
    // "dozens of seals and over 300 terns": the bound is the next number's
    if (lexicon.is.and.has(tokens[at]!.lower) && (tokens[hedge.to]?.kind === 'word' || tokens[hedge.to]?.kind === 'number' || lexicon.signs.has(tokens[hedge.to]?.text ?? ''))) continue
    if (lexicon.is.plus.has(tokens[at]!.lower) && (lexicon.is.articles.has(tokens[at + 1]?.lower ?? '') || draft.to > at)) continue
    if (tokens[at]!.kind === 'word' || tokens[at]!.text === '-') {
      apply(draft, hedge.value)
      if (draft.comparator === 'exact') draft.comparator = hedge.value
      draft.wordingTo = Math.max(draft.wordingTo, at === draft.wordingTo ? hedge.to : draft.wordingTo)
      draft.to = Math.max(draft.to, hedge.to)
      return
    }
  }
}

/** One measure told in two units, "1,300-kilometer (810-mile)", is one figure. */
export function joinConversions(reading: TextReading): void {
  const kept: Draft[] = []
  for (const draft of reading.drafts) {
    const first = kept.at(-1)
    if (first && isConversion(first, draft)) {
      const closing = draft.sentence.tokens[draft.wordingTo]?.text
      first.to = Math.max(first.to, closing === ')' || closing === ']' ? draft.wordingTo + 1 : draft.wordingTo)
      continue
    }
    kept.push(draft)
  }
  reading.drafts = kept
}

function isConversion(first: Draft, second: Draft): boolean {
  if (first.sentence !== second.sentence || !first.unit || !second.unit || first.kind === 'date') return false
  if (first.unit.dimension.split(':')[0] !== second.unit.dimension.split(':')[0] || first.unit.symbol === second.unit.symbol || first.unit.dimension.startsWith('currency') || first.unit.dimension === 'time') return false
  const opening = second.sentence.tokens[second.from - 1]?.text
  if (!(opening === '(' || opening === '[') || second.from - first.to > 3) return false
  const base = (draft: Draft, value: number) => (draft.unit!.dimension === 'temperature:F' ? ((value - 32) * 5) / 9 : value * draft.unit!.factor)
  const [a, b] = [[first.value].flat(), [second.value].flat()]
  return a.length === b.length && a.every((value, k) => Math.abs(base(first, value!) - base(second, b[k]!)) <= 0.06 * Math.abs(base(first, value!)) + (first.unit!.dimension.startsWith('temperature') ? 1 : 0))
}
