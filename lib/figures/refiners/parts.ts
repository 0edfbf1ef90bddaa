import type { Draft, TextReading } from '../draft.ts'
import { draftBefore } from '../draft.ts'
import { nounPhraseAt } from '../noun-phrase.ts'
import type { Token } from '../token.ts'
import { isPlural, isStop } from '../word-class.ts'
import { nearestPlural } from './counted-before.ts'
import { setCounted } from './counted.ts'

/** How many figures back the whole of a part is looked for. */
const REACH = 4
/** Words that a clause behind "those who" may have. */
const LONGEST_CLAUSE = 6

/** "7,500 troops, of them 900 officers", "of the 46 passengers, 12 were children": the second is a part of the first. */
export function findParts(reading: TextReading): void {
  reading.drafts.forEach((draft, k) => {
    if (draft.kind === 'date' || draft.partOf) return
    if (isOfThoseWho(draft, reading)) {
      if (!draft.counted) named(draft, reading, draft.wordingTo + 3)
      return
    }
    if (!opens(draft, reading.drafts[k - 1], reading) && !refers(draft, reading) && !listed(draft, k, reading)) return
    // "the villages share a well between two of them": no number is told of the whole, its noun is
    const them = draft.kind === 'count' && !draft.counted && refers(draft, reading) && numberless(draft, k, reading) ? nearestPlural(draft.sentence.tokens, draft.from - (draft.sentence.tokens[draft.from - 1]?.kind === 'word' ? 2 : 1), reading) : null
    if (them) {
      draft.counted = them.counted
      draft.head = them.head
      return
    }
    const whole = wholeOf(draft, k, reading)
    if (!whole) return
    draft.partOf = whole
    named(draft, reading)
    takeNoun(draft, whole, reading)
  })
}

/** "of them 900", "of these, 5,000", "including 300", "of the 46 passengers, 12". */
function opens(draft: Draft, previous: Draft | undefined, { lexicon }: TextReading): boolean {
  const { is } = lexicon
  const { tokens } = draft.sentence
  const end = tokens[draft.from - 1]?.text === ',' ? draft.from - 1 : draft.from
  const [link, word] = [tokens[end - 2]?.lower ?? '', tokens[end - 1]?.lower ?? '']
  if ((is.of.has(link) || is.among.has(link)) && is.wholeWords.has(word)) return true
  if (end === draft.from && is.including.has(word)) return true
  return end < draft.from && previous?.sentence === draft.sentence && previous.from <= 3 && end - previous.to <= 8 && tokens.slice(0, previous.from).some((token) => is.of.has(token.lower) || is.among.has(token.lower))
}

/** "900 of them", "half of that". */
function refers(draft: Draft, { lexicon: { is } }: TextReading): boolean {
  const { tokens } = draft.sentence
  return is.of.has(tokens[draft.wordingTo]?.lower ?? '') && (is.wholeWords.has(tokens[draft.wordingTo + 1]?.lower ?? '') || is.wholeSums.has(tokens[draft.wordingTo + 1]?.lower ?? ''))
}

/** "Four of those who died were children": whom the clause behind tells of, and nothing counted before. */
function isOfThoseWho(draft: Draft, reading: TextReading): boolean {
  const next = draft.sentence.tokens[draft.wordingTo + 2]?.lower ?? ''
  return refers(draft, reading) && reading.lexicon.is.who.has(next) && !reading.lexicon.is.wholePronouns.has(draft.sentence.tokens[draft.wordingTo + 1]!.lower)
}

/** "80,000 members: 50,000 in the north, 30,000 in the south": numbers without a noun behind a colon. */
function listed(draft: Draft, k: number, { drafts, lexicon: { is } }: TextReading): boolean {
  const previous = drafts[k - 1]
  if (draft.kind !== 'count' || draft.unit || draft.nounFrom >= 0 || draft.counted || previous?.sentence !== draft.sentence || typeof draft.value !== 'number') return false
  const { tokens } = draft.sentence
  const whole = previous.partOf ?? previous
  if (typeof whole.value !== 'number' || whole.value < draft.value || whole.kind !== 'count') return false
  return previous.partOf ? is.and.has(tokens[draft.from - 1]?.lower ?? '') || /^[,;]$/.test(tokens[draft.from - 1]?.text ?? '') || /^[,;]$/.test(tokens[draft.from - 2]?.text ?? '') : tokens.slice(previous.to, draft.from).some((token) => token.text === ':')
}

function numberless(draft: Draft, k: number, { drafts, lexicon: { is } }: TextReading): boolean {
  const word = draft.sentence.tokens[draft.wordingTo + 1]!.lower
  return is.pronouns.has(word) && !is.who.has(word) && draftBefore(drafts, k, (other) => other.kind !== 'date') === undefined
}

function wholeOf(draft: Draft, k: number, { drafts }: TextReading): Draft | null {
  for (let j = k - 1; j >= 0 && j >= k - REACH; j--) {
    const whole = drafts[j]!
    if (whole.sentence.index < draft.sentence.index - 1) return null
    if (whole.partOf) continue
    // half of a sum of money is a part of it
    if (whole.kind === 'money' ? draft.kind === 'share' || draft.kind === 'money' : (whole.kind === 'count' || whole.kind === 'share') && whole.counted) return whole
  }
  return null
}

/** "12 were children", "of which 300 were women": the part is named by a noun in the plural behind the verb. */
function named(draft: Draft, reading: TextReading, from = draft.to): void {
  const { lexicon } = reading
  const { tokens } = draft.sentence
  // the verb stands right there, or behind a clause without signs: "those who died were children"
  let verb = from
  while (from > draft.to && verb < from + LONGEST_CLAUSE && tokens[verb]?.kind === 'word' && !lexicon.is.be.has(tokens[verb]!.lower)) verb++
  if (draft.kind !== 'count' || draft.unit || draft.nounFrom >= 0 || !lexicon.is.be.has(tokens[verb]?.lower ?? '')) return
  const at = verb + 1
  const phrase = nounPhraseAt(tokens, at, true, lexicon)
  if (!phrase || phrase.from !== at || !isPlural(tokens[phrase.head]!.text, lexicon) || isState(tokens[at]!, reading) || !closes(tokens[phrase.to], reading)) return
  setCounted(draft, reading, phrase.from, phrase.to, phrase.head)
}

function closes(token: Token | undefined, { lexicon }: TextReading): boolean {
  return token === undefined || token.kind !== 'word' || isStop(token, lexicon)
}

function isState(token: Token, { lexicon }: TextReading): boolean {
  return token.lower in lexicon.locale.states || lexicon.ends.past(token.lower)
}

/** A part without a noun is of what the whole counts; what became of the part stays with it. */
function takeNoun(draft: Draft, whole: Draft, { lexicon }: TextReading): void {
  const state = draft.counted in lexicon.locale.states ? draft.counted : ''
  if ((draft.counted && !state) || !whole.counted) return
  const stated = whole.counted.toLowerCase().split(' ').some((word) => word in lexicon.locale.states)
  draft.counted = state && !stated ? `${whole.counted} ${state}` : whole.counted
  draft.head = whole.head
  if (whole.sentence !== draft.sentence) draft.implied.add('counted')
}
