import type { Draft, TextReading } from '../draft.ts'
import type { Unit } from '../figure.ts'
import type { Lexicon } from '../lexicon.ts'

/** "eighty bucks", "two grand", "75 cents": names that many currencies share, read as those of the money that the text names otherwise, where it names one alone. */
export function readSmallMoney(reading: TextReading): void {
  const { lexicon, drafts } = reading
  const small = new Set(drafts.filter((draft) => isSmall(draft, lexicon)))
  if (small.size === 0) return
  const named = new Set(drafts.filter((draft) => draft.unit?.dimension.startsWith('currency') && !small.has(draft)).map(({ unit }) => unit!.dimension))
  if (named.size !== 1) return
  const [dimension] = [...named]
  for (const draft of small) {
    const { unit } = draft
    draft.unit = { ...unit!, dimension: dimension!, symbol: symbolOf(unit!, dimension!) }
  }
}

/** A hundredth keeps its symbol. */
function symbolOf({ symbol, factor }: Unit, dimension: string): string {
  return factor === 1 ? dimension.slice(dimension.indexOf(':') + 1) : symbol
}

function isSmall({ unit, sentence: { tokens }, from, wordingTo }: Draft, { is }: Lexicon): boolean {
  return unit !== null && unit.dimension.startsWith('currency') && tokens.slice(from, wordingTo).some(({ lower }) => is.smallMoney.has(lower))
}
