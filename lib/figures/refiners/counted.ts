import { perAt } from '../amounts.ts'
import type { Draft, TextReading } from '../draft.ts'
import type { Lexicon } from '../lexicon.ts'
import { nounPhraseAt, type NounPhrase } from '../noun-phrase.ts'
import { isNameToken } from '../name-tokens.ts'
import { isPlural, isStop, singular } from '../word-class.ts'
import { readNumeral } from '../numerals.ts'
import type { Token } from '../token.ts'

/** Finds what is counted behind the number: "7,000 Russian troops", "8 % of the voters", "dozens of people". */
export function findCounted(reading: TextReading): void {
  for (const [index, draft] of reading.drafts.entries()) if (draft.kind !== 'date' && draft.nounFrom < 0) countedBehind(draft, reading, reading.drafts[index + 1])
}

function countedBehind(draft: Draft, reading: TextReading, next: Draft | undefined): void {
  const { lexicon } = reading
  const { tokens } = draft.sentence
  // what a duration measures is seldom told behind it
  if (draft.kind === 'duration') return
  if (draft.unit?.dimension === 'factor') {
    // "sixfold" is told of what grew, "six times" may be told of anything
    if (lexicon.is.factorWords.has(tokens[draft.wordingTo - 1]!.lower) || tokens[draft.wordingTo - 1]!.kind === 'sign') setCounted(draft, reading, draft.wordingTo - 1, draft.wordingTo, draft.wordingTo - 1)
    return
  }
  const many = draft.value !== 1 && !(draft.unit && draft.unit.dimension !== 'share')
  let at = tokens[draft.to]?.text === ']' ? draft.to + 1 : draft.to
  const after = lexicon.hedgesAfter.at(tokens, at)
  if (after && draft.kind === 'count') at = after.to
  // "from 30,000 two years ago": when, and not what
  if (draft.sentence.dates.some((mention) => mention.from === at && lexicon.is.agoWords.has(tokens[mention.to - 1]!.lower))) return
  if (tokens[at]?.text === '+') at++
  let of = false
  const linkIn = lexicon.is.in.has(tokens[at]?.lower ?? '')
  if (lexicon.is.of.has(tokens[at]?.lower ?? '') || (draft.kind === 'money' && linkIn)) {
    // "a deficit of 4.5 % of GDP": the deficit is told, GDP is the base
    if (draft.unit?.dimension === 'share' && lexicon.is.of.has(tokens[draft.wordingFrom - 1]?.lower ?? '')) return
    of = true
    at++
    while (lexicon.is.determiners.has(tokens[at]?.lower ?? '') || lexicon.is.all.has(tokens[at]?.lower ?? '') || lexicon.is.wholePronouns.has(tokens[at]?.lower ?? '')) {
      if (lexicon.is.wholePronouns.has(tokens[at]!.lower)) {
        partBehind(draft, reading, at + 1)
        return
      }
      at++
    }
    // "eight of the 17 sessions", "11 of 12 jurors"
    const whole = draft.kind === 'count' ? readNumeral(tokens, at, lexicon) : null
    if (whole && !whole.fraction && tokens[whole.to]?.kind === 'word' && !isStop(tokens[whole.to]!, lexicon)) {
      if (next && next.sentence === draft.sentence && next.numberFrom === at) draft.partOf = next
      at = whole.to
    }
  }
  // "45 million euros in Kelden": where, and not what
  if (linkIn && of && isNameToken(tokens, at, lexicon) && !lexicon.demonyms.has(tokens[at]!.lower)) return
  // "the frontier, 300 km of rock and sand": what is measured stands before the comma
  if (of && draft.unit?.dimension === 'length' && tokens[draft.wordingFrom - 1]?.text === ',') return
  // "$210 million in the second quarter", "in three years": when, and not what
  if (linkIn && of && inPeriod(tokens, at, lexicon)) return
  // "a 90-hectare park", "a 1,300 km border", but not "100 metres underground", "300 kilometres east"
  if (draft.kind === 'measure' && !of && isPlural(tokens[draft.wordingTo - 1]!.text, lexicon)) return
  const phrase = throughOwner(tokens, nounPhraseAt(tokens, at, many || of, lexicon), lexicon)
  if (!phrase) return
  if (draft.kind === 'measure' && !of && lexicon.is.extentWords.has(tokens[phrase.from]!.lower)) return
  // "24 % undecided" counts nobody by name
  if (draft.unit && !of && phrase.to === phrase.from + 1 && (lexicon.ends.past(tokens[phrase.head]!.lower) || lexicon.ends.gerund(tokens[phrase.head]!.lower))) return
  if (draft.kind === 'count' || of || draft.unit?.dimension === 'share' || tokens[phrase.from - 1]?.text !== '-') {
    setCounted(draft, reading, phrase.from, phrase.to, phrase.head)
    if (draft.kind === 'count') {
      draft.to = Math.max(draft.to, phrase.to)
      const rate = perAt(tokens, phrase.to, lexicon)
      if (rate) {
        draft.unit = { symbol: singular(tokens[phrase.head]!.text, lexicon), dimension: 'count', factor: 1, per: rate.per }
        draft.kind = 'rate'
        draft.to = rate.to
      }
    } else if (of) draft.to = Math.max(draft.to, phrase.to)
  }
}

/**
 * A dot before three digits groups thousands where things are counted, of which there are no halves ("12.500 buses"); without a noun nobody can tell, and the
 * number is left out. Measures and shares keep their decimals.
 */
export function readGroupingDots(reading: TextReading): void {
  reading.drafts = reading.drafts.filter((draft) => {
    const token = draft.sentence.tokens[draft.numberFrom + (draft.kind === 'money' ? draft.numberTo - draft.numberFrom - 1 : 0)]!
    // "€12.500": no sum has tenths of a cent, and nobody tells which of the two it is
    if (draft.kind === 'money' && /^[1-9]\d{0,2}\.\d\d0$/.test(token.text)) return false
    if (draft.kind !== 'count' || draft.unit || typeof draft.value !== 'number' || draft.numberTo !== draft.numberFrom + 1 || !/^[1-9]\d{0,2}\.\d{3}$/.test(token.text)) return true
    if (!draft.head || !isPlural(draft.sentence.tokens[draft.nounTo - 1]?.text ?? '', reading.lexicon)) return false
    draft.value = Math.round(draft.value * 1000)
    return true
  })
}

/** Puts the noun phrase into the draft, with the state that follows it ("people killed", "families were displaced"). */
export function setCounted(draft: Draft, { text, lexicon }: TextReading, from: number, to: number, head: number): void {
  const { tokens } = draft.sentence
  draft.nounFrom = from
  draft.nounTo = to
  draft.head = singular(tokens[head]!.text, lexicon)
  draft.counted = text.slice(tokens[from]!.start, tokens[to - 1]!.end)
}

/** What became of those counted, when the noun does not say it: "22 people were killed", "killed 22 people", "the dead: 22". */
export function findState(reading: TextReading): void {
  const { is, locale: { states, stateForms } } = reading.lexicon
  for (const draft of reading.drafts) {
    if (draft.kind !== 'count' && draft.kind !== 'share') continue
    const { tokens } = draft.sentence
    if (draft.head in states || draft.counted.toLowerCase().split(' ').some((word) => word in states)) continue
    let state = ''
    const behind = pastAges(tokens, draft.to, reading.lexicon)
    for (let k = behind; k < behind + 7; k++) {
      const token = tokens[k]
      if (!token || token.kind !== 'word') break
      if (token.lower in states && !(is.stateAdjectives.has(token.lower) && tokens[k + 1]?.kind === 'word' && !reading.lexicon.is.stops.has(tokens[k + 1]!.lower))) {
        state = token.lower
        break
      }
      if (!is.stateLinks.has(token.lower)) break
    }
    for (let k = draft.from - 1; state === '' && k >= Math.max(0, draft.from - 4); k--) {
      const token = tokens[k]!
      if (token.lower in states && !is.stateAdjectives.has(token.lower)) {
        state = token.lower
        break
      }
      if (token.lower in stateForms) {
        state = stateForms[token.lower]!
        break
      }
      if (token.kind !== 'word' || !(is.stateFillers.has(token.lower) || is.fillers.has(token.lower))) break
    }
    if (state) {
      draft.counted = draft.counted ? `${draft.counted} ${state}` : state
      if (!draft.head) draft.head = state
    }
  }
}
/** "a third of Chad's 21 districts": the phrase behind a possessive and a number, where a phrase ends in those. */
function throughOwner(tokens: Token[], phrase: NounPhrase | null, lexicon: Lexicon): NounPhrase | null {
  if (!phrase || !/^['’]s?$/.test(tokens[phrase.to - 1]!.text)) return phrase
  const numeral = readNumeral(tokens, phrase.to, lexicon)
  return (numeral && nounPhraseAt(tokens, numeral.to, numeral.value !== 1, lexicon)) ?? phrase
}

/** "14 of them children", "six of whom were soldiers": the part is named by a plural noun that ends its clause. */
function partBehind(draft: Draft, reading: TextReading, at: number): void {
  const { tokens } = draft.sentence
  let from = at
  while (reading.lexicon.is.be.has(tokens[from]?.lower ?? '')) from++
  const phrase = draft.kind === 'count' ? nounPhraseAt(tokens, from, true, reading.lexicon) : null
  if (!phrase || phrase.from !== from || !isPlural(tokens[phrase.head]!.text, reading.lexicon) || tokens[from]!.lower in reading.lexicon.locale.states || tokens[phrase.to]?.kind === 'word' && !isStop(tokens[phrase.to]!, reading.lexicon) && !(tokens[phrase.to]!.lower in reading.lexicon.locale.states)) return
  setCounted(draft, reading, phrase.from, phrase.to, phrase.head)
}

/** Whether a period of time stands here: "second quarter", "fiscal year", "first three months". */
function inPeriod(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  for (let k = at; k < at + 5; k++) {
    const token = tokens[k]
    if (token?.kind !== 'word' && token?.kind !== 'number' && token?.kind !== 'ordinal') return false
    if (lexicon.is.ordinals.has(token.lower)) continue
    if (lexicon.is.seasons.has(token.lower) && tokens[k + 1]?.kind === 'number') return true
    if (lexicon.units.at(tokens, k)?.value.dimension === 'time' || lexicon.periods.has(token.lower) || lexicon.is.half.has(token.lower)) return tokens[k + 1]?.kind !== 'word' || isStop(tokens[k + 1]!, lexicon) || lexicon.is.verbs.has(tokens[k + 1]!.lower)
    if (isStop(token, lexicon)) return false
  }
  return false
}

/** Index behind "aged 23 and 31", which stands between those counted and what became of them. */
function pastAges(tokens: Token[], at: number, lexicon: Lexicon): number {
  if (!lexicon.is.ageWords.has(tokens[at]?.lower ?? '')) return at
  let k = at + 1
  while (tokens[k] && (lexicon.is.listWords.has(tokens[k]!.lower) || tokens[k]!.kind === 'number')) k++
  return k
}

/** "12,000, 8,000 and 5,000 dollars": the noun or unit behind the last number of a list belongs to all of them. */
export function lendNouns(reading: TextReading): void {
  for (let k = reading.drafts.length - 2; k >= 0; k--) {
    const draft = reading.drafts[k]!
    const next = reading.drafts[k + 1]!
    if (draft.sentence !== next.sentence || draft.kind !== 'count' || draft.nounFrom >= 0 || next.kind === 'date') continue
    const { tokens } = draft.sentence
    const gap = tokens.slice(draft.to, next.from)
    const { is } = reading.lexicon
    // "26, nine of them miners": a part names itself
    if (is.of.has(tokens[next.wordingTo]?.lower ?? '') && is.wholePronouns.has(tokens[next.wordingTo + 1]?.lower ?? '')) continue
    // "from 4.8 to 4.7 percent", "leads by 52 to 47 percent", "three- and four-room flats"
    const link = tokens[draft.wordingFrom - 1]?.lower ?? ''
    const between = gap.length === 1 && is.to.has(gap[0]!.lower) && (next.unit !== null || next.nounFrom >= 0) && (is.from.has(link) || (is.by.has(link) && next.unit !== null))
    if (between && !next.unit?.per) {
      draft.unit = next.unit
      draft.kind = next.kind
      draft.counted = next.counted
      draft.head = next.head
      continue
    }
    if (gap[0]?.text === '-' && !gap[0].spaced && gap[1] && (gap[1].text === ',' || gap[1].spaced)) gap.shift()
    if (gap.length === 0 || gap.length > 3 || !gap.every((token) => /^[,&/]$/.test(token.text) || reading.lexicon.is.and.has(token.lower) || reading.lexicon.is.or.has(token.lower)) || gap.every((token) => token.text === '/')) continue
    // "13 billion, 2.1 percent of the budget": told twice, and no list
    if (gap.length === 1 && gap[0]!.text === ',' && next.kind === 'share' && !next.listed) continue
    // "3.6 billion, or four in ten": told twice; "fell to 717,000, and 1.9 million people": two clauses
    if (next.kind === 'share' && !draft.plain && typeof draft.value === 'number' && draft.value > 1000) continue
    if (gap.length === 2 && gap[0]!.text === ',' && is.and.has(gap[1]!.lower) && is.to.has(link)) continue
    draft.listed = true
    if (next.unit && next.kind !== 'share') {
      draft.unit = next.unit
      draft.kind = next.kind
    } else if (next.unit) draft.unit = next.unit
    draft.counted = next.counted
    draft.head = next.head
  }
}
