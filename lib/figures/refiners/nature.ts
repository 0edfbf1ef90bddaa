import type { Draft, TextReading } from '../draft.ts'
import { draftBefore } from '../draft.ts'
import type { Lexicon } from '../lexicon.ts'
import { singular } from '../word-class.ts'
import { nearestPlural } from './counted-before.ts'

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
    const period = behind.some((word, k) => (relativePeriods.get(word) ?? 0) < 0 && [1, 2].some((step) => periods.has(singular(behind[k + step] ?? '', reading.lexicon)))) || tokens.slice(draft.to, draft.to + 10).some((_, k) => (relativeDays.at(tokens, draft.to + k)?.value ?? 0) < 0)
    // a price a barrel is no flow, barrels a day are
    if (draft.change || (draft.unit?.per && reading.lexicon.locale.units.some((unit) => unit.dimension === 'time' && unit.symbol === draft.unit!.per))) draft.accumulation = 'flow'
    else if (words.some((word) => is.cumulative.has(word) || is.cumulative.has(locale.tollNouns[word] ?? '') || word in locale.states)) draft.accumulation = period ? 'flow' : 'cumulative'
    else if (period && (draft.kind === 'money' || draft.kind === 'measure')) draft.accumulation = 'flow'
  }
}

/** How sure the text is: planned, estimated, claimed, denied; stated where nothing says otherwise. */
export function findModality(reading: TextReading): void {
  const { lexicon } = reading
  for (const [k, draft] of reading.drafts.entries()) {
    if (draft.kind === 'date') continue
    const { tokens } = draft.sentence
    for (let j = draft.from; j < draft.to; j++) if (lexicon.locale.modality[tokens[j]!.lower] === 'estimated') draft.modality = 'estimated'
    if (draft.modality !== 'stated') continue
    const previous = reading.drafts[k - 1]
    const words = [...clauseBefore(draft, previous?.sentence === draft.sentence ? previous.to : 0), ...clauseBehind(draft, lexicon)]
    for (const word of words) {
      const modality = lexicon.locale.modality[word]
      if (modality) {
        draft.modality = modality
        break
      }
    }
  }
}

function clauseBefore(draft: Draft, floor: number): string[] {
  const words: string[] = []
  const { tokens } = draft.sentence
  for (let k = draft.from - 1; k >= floor && draft.from - k <= 10 && !/^[,;:—–("“]$/.test(tokens[k]!.text); k--) words.push(tokens[k]!.lower)
  return words
}

function clauseBehind(draft: Draft, { is }: Lexicon): string[] {
  const words: string[] = []
  const { tokens } = draft.sentence
  for (let k = draft.to; k < tokens.length && k - draft.to <= 6 && !/^[,;:—–)”"]$/.test(tokens[k]!.text); k++) {
    if (is.clauseOpeners.has(tokens[k]!.lower)) break
    words.push(tokens[k]!.lower)
  }
  return words
}

/** "7,500 troops, of them 900 officers": the second is a part of the first. */
export function findParts(reading: TextReading): void {
  const { is } = reading.lexicon
  reading.drafts.forEach((draft, k) => {
    if (draft.kind === 'date') return
    const { tokens } = draft.sentence
    const before = tokens.slice(Math.max(0, draft.from - 2), draft.from).map((token) => token.lower)
    const behind = tokens.slice(draft.wordingTo, draft.wordingTo + 2).map((token) => token.lower)
    const opens = ((is.of.has(before[0] ?? '') || is.among.has(before[0] ?? '')) && is.wholeWords.has(before[1] ?? '')) || is.including.has(before[1] ?? '')
    const refers = is.of.has(behind[0] ?? '') && is.wholeWords.has(behind[1] ?? '')
    if (!opens && !refers) return
    // "the villages share a well between two of them": no number is told of the whole, its noun is
    const them = refers && is.pronouns.has(behind[1]!) && !is.who.has(behind[1]!) && !draft.counted && draft.kind === 'count' ? nearestPlural(tokens, draft.from - 1, reading) : null
    const numbered = them && draftBefore(reading.drafts, k, (other) => other.from < draft.from && other.kind !== 'date') !== undefined
    if (them && !numbered) {
      draft.counted = them.counted
      draft.head = them.head
      return
    }
    for (let j = k - 1; j >= 0 && j >= k - 4; j--) {
      const whole = reading.drafts[j]!
      if (whole.sentence.index < draft.sentence.index - 1) return
      if ((whole.kind !== 'count' && whole.kind !== 'share') || !whole.counted || whole.partOf) continue
      draft.partOf = whole
      if (!draft.counted) {
        draft.counted = whole.counted
        draft.head = whole.head
        if (whole.sentence !== draft.sentence) draft.implied.add('counted')
      }
      return
    }
  })
}
