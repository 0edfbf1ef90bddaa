import type { Draft, TextReading } from '../draft.ts'
import type { Unit } from '../figure.ts'
import type { Lexicon } from '../lexicon.ts'

/**
 * "eighty bucks", "two grand", "75 cents": names that many currencies share, read as those of the money that the text names otherwise: of the cents before
 * that it calls by their country, of the sum before them in the sentence, else where it names one currency alone. A "c" where no money is told is no cent.
 */
export function readSmallMoney(reading: TextReading): void {
  const { lexicon, drafts } = reading
  const small = new Set(drafts.filter((draft) => isSmall(draft, lexicon)))
  if (small.size === 0) return
  const named = new Set(drafts.filter((draft) => draft.unit?.dimension.startsWith('currency') && !small.has(draft)).map(({ unit }) => unit!.dimension))
  if (named.size === 0) reading.drafts = drafts.filter((draft) => !small.has(draft) || !isLetter(draft))
  const only = named.size === 1 ? [...named][0] : undefined
  let cents: string | undefined
  let beside: Draft | undefined
  for (const draft of drafts) {
    const unit = draft.unit
    if (!small.has(draft) && unit?.dimension.startsWith('currency')) {
      if (unit.symbol === 'cent') cents = unit.dimension
      else beside = draft
    }
    // "R1.20 a share, up from 90c"
    const near = beside?.sentence === draft.sentence ? beside.unit!.dimension : only
    const dimension = unit?.symbol === 'cent' ? cents ?? near : only
    if (small.has(draft) && dimension) draft.unit = { ...unit!, dimension, symbol: symbolOf(unit!, dimension) }
  }
}

/** A hundredth keeps its symbol. */
function symbolOf({ symbol, factor }: Unit, dimension: string): string {
  return factor === 1 ? dimension.slice(dimension.indexOf(':') + 1) : symbol
}

/** "90c" */
function isLetter({ unit, sentence: { tokens }, wordingTo }: Draft): boolean {
  return unit!.symbol === 'cent' && tokens[wordingTo - 1]!.text.length === 1 && tokens[wordingTo - 1]!.kind === 'word'
}

/** Whether an amount is told by a name that many currencies share, and not by one with its country: "South African cents". */
function isSmall({ unit, sentence: { tokens }, from, wordingTo }: Draft, { is, ownCents }: Lexicon): boolean {
  if (!unit?.dimension.startsWith('currency')) return false
  const at = tokens.findIndex(({ lower }, k) => k >= from && k < wordingTo && is.smallMoney.has(lower) && (lower.length > 1 || unit.symbol === 'cent'))
  return at >= 0 && !ownCents.before(tokens, at + 1)
}
