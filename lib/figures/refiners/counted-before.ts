import type { Draft, TextReading } from '../draft.ts'
import { draftBefore, firstOfSentence } from '../draft.ts'
import { nounPhraseAt } from '../noun-phrase.ts'
import { isCapital, isFiniteVerb, isPlural, isStop, singular } from '../word-class.ts'
import { properNames } from '../proper-names.ts'
import type { Token } from '../token.ts'
import { setCounted } from './counted.ts'

/** Numbers whose noun stands before them: "the death toll has reached 40", "the number of fighters exceeds 3,500". */
export function findCountedBefore(reading: TextReading): void {
  const { lexicon } = reading
  for (const [at, draft] of reading.drafts.entries()) {
    const { tokens } = draft.sentence
    // "debt stands at 61 percent of GDP": the base is no noun of its own
    if (draft.kind === 'share' && lexicon.is.baseNouns.has(draft.head) && subjectOfMeasure(draft, reading)) continue
    if (draft.counted || draft.partOf || draft.kind === 'date' || scaleBefore(draft, reading)) continue
    if (standsFor(draft, at, reading) || subjectOfMeasure(draft, reading)) continue
    // "would raise needs by 50 %": a change is no share of the toll that stands before
    if (draft.unit && (draft.kind !== 'share' || lexicon.is.by.has(tokens[draft.wordingFrom - 1]?.lower ?? ''))) continue
    const floor = Math.max(0, draft.wordingFrom - 30)
    for (let k = draft.wordingFrom - 1; k >= floor; k--) {
      const word = tokens[k]!.lower
      if (word in lexicon.locale.tollNouns) {
        const from = lexicon.is.tollWords.has(word) && tokens[k - 1]?.kind === 'word' && !lexicon.is.stops.has(tokens[k - 1]!.lower) ? k - 1 : k
        setCounted(draft, reading, from, k + 1, k)
        break
      }
      if (!lexicon.is.amountNouns.has(word)) continue
      if (lexicon.is.of.has(tokens[k + 1]?.lower ?? '')) {
        let at = k + 2
        while (lexicon.is.determiners.has(tokens[at]?.lower ?? '')) at++
        const phrase = nounPhraseAt(tokens, at, true, lexicon)
        if (phrase && phrase.to <= draft.wordingFrom) {
          // "the number of people killed by the storm"
          setCounted(draft, reading, phrase.from, (tokens[phrase.to]?.lower ?? '') in lexicon.locale.states ? phrase.to + 1 : phrase.to, phrase.head)
          break
        }
      }
      const counts = lexicon.is.the.has(tokens[k - 1]?.lower ?? '') ? firstCount(at, reading.drafts) : undefined
      const owner = counts ? { counted: counts.counted, head: counts.head, implied: false } : antecedent(draft, k, reading)
      if (owner) {
        draft.counted = owner.counted
        draft.head = owner.head
        if (owner.implied) draft.implied.add('counted')
        break
      }
      // nobody is named: "its strength was 6,300" counts a strength at least
      if (lexicon.is.strengthNouns.has(word)) {
        setCounted(draft, reading, k, k + 1, k)
        break
      }
    }
  }
}

/** "a magnitude of 6.3", "magnitude 7.2": the number is one on a scale, which is named before it. */
function scaleBefore(draft: Draft, reading: TextReading): boolean {
  const { tokens } = draft.sentence
  const { is } = reading.lexicon
  const k = is.of.has(tokens[draft.wordingFrom - 1]?.lower ?? '') ? draft.wordingFrom - 2 : draft.wordingFrom - 1
  if (draft.kind !== 'count' || draft.unit || !is.scaleNouns.has(tokens[k]?.lower ?? '')) return false
  setCounted(draft, reading, k, k + 1, k)
  return true
}

/** The first count with a noun in the sentence of the draft at `at`, that one left out. */
function firstCount(at: number, drafts: readonly Draft[]): Draft | undefined {
  const { sentence } = drafts[at]!
  for (let k = firstOfSentence(drafts, at); k < drafts.length && drafts[k]!.sentence === sentence; k++) if (k !== at && drafts[k]!.kind === 'count' && drafts[k]!.head !== '') return drafts[k]
  return undefined
}

/** What "their number", "whose number", "the number" refers to: the nearest plural noun before, in this sentence or the one before it. */
function antecedent(draft: Draft, at: number, reading: TextReading): { counted: string; head: string; implied: boolean } | null {
  const { lexicon } = reading
  const near = nearestPlural(draft.sentence.tokens, at - 1, reading)
  if (near) return { ...near, implied: false }
  const previous = reading.sentences[draft.sentence.index - 1]
  const whole = previous && previous.block === draft.sentence.block ? nearestPlural(previous.tokens, previous.tokens.length - 1, reading, lexicon.is.pronouns.has(draft.sentence.tokens[at - 1]?.lower ?? '')) : null
  return whole ? { ...whole, implied: true } : null
}

/** The nearest noun in the plural up to token `at`, with what stands before it; with `first` the one that comes first. Null when there is none. */
export function nearestPlural(tokens: Token[], at: number, { text, lexicon }: TextReading, first = false): { counted: string; head: string } | null {
  let found: { counted: string; head: string } | null = null
  for (let k = at; k >= Math.max(0, at - 60); k--) {
    const token = tokens[k]!
    if (token.kind !== 'word' || !isPlural(token.text, lexicon) || lexicon.is.stops.has(token.lower) || lexicon.is.verbs.has(token.lower) || lexicon.units.at(tokens, k)) continue
    // "the board plans to return": a verb, and no plans
    if (k + 2 <= at && lexicon.is.to.has(tokens[k + 1]!.lower) && tokens[k + 2]!.kind === 'word' && !lexicon.is.determiners.has(tokens[k - 1]?.lower ?? '')) continue
    let from = k
    while (from > 0 && tokens[from - 1]!.kind === 'word' && !lexicon.is.stops.has(tokens[from - 1]!.lower) && !lexicon.is.verbs.has(tokens[from - 1]!.lower) && !isPlural(tokens[from - 1]!.text, lexicon) && k - from < 3) from--
    found = { counted: text.slice(tokens[from]!.start, token.end), head: singular(token.text, lexicon) }
    if (!first) return found
  }
  return found
}
/** "a raise of 5 percent, and nurses one of 7 percent": "one of" stands for the noun of the number before. */
function standsFor(draft: Draft, at: number, { drafts, lexicon }: TextReading): boolean {
  const { tokens } = draft.sentence
  if (!lexicon.is.of.has(tokens[draft.wordingFrom - 1]?.lower ?? '') || lexicon.small.get(tokens[draft.wordingFrom - 2]?.lower ?? '') !== 1) return false
  const previous = draftBefore(drafts, at, (other) => other.counted !== '' && other.kind === draft.kind)
  if (!previous) return false
  draft.counted = previous.counted
  draft.head = previous.head
  return true
}

/** "a firing range of up to 35 km", "the border is 1,357 km long", "Bokhtar lies 100 km from Dushanbe": what a measure or an amount of money measures stands before it. */
function subjectOfMeasure(draft: Draft, reading: TextReading): boolean {
  if (!draft.unit || draft.kind === 'duration' || draft.kind === 'date') return false
  const { tokens } = draft.sentence
  const { lexicon, text } = reading
  let k = draft.wordingFrom - 1
  let steps = 0
  let distance = false
  // "put the cost at": behind an article such a word is a noun
  const noun = (at: number) => (lexicon.is.verbs.has(tokens[at]!.lower) || lexicon.is.measureLinks.has(tokens[at]!.lower)) && lexicon.is.determiners.has(tokens[at - 1]?.lower ?? '') && steps > 0
  while (k >= 0 && steps < 6 && !noun(k) && (lexicon.is.measureLinks.has(tokens[k]!.lower) || lexicon.is.changeVerbs.has(tokens[k]!.lower) || lexicon.is.measureAdjectives.has(tokens[k]!.lower) || lexicon.ends.adverb(tokens[k]!.lower))) {
    k--
    steps++
  }
  // "a wall that is 40 km long"
  if (steps > 0 && k > 1 && lexicon.is.extentWords.has(tokens[draft.to]?.lower ?? '') && lexicon.is.relatives.has(tokens[k]!.lower) && !isStop(tokens[k - 1]!, lexicon)) k -= tokens[k - 1]!.text === ',' ? 2 : 1
  // "the frontier, 300 km of rock and sand"
  const apposed = draft.unit.dimension === 'length' && steps === 0 && tokens[k]?.text === ',' && lexicon.is.of.has(tokens[draft.to]?.lower ?? '') && tokens[k - 1]?.kind === 'word'
  if (apposed) {
    k--
    steps = 1
  } else if (draft.unit.dimension === 'length' && steps === 0 && (lexicon.is.from.has(tokens[draft.to]?.lower ?? '') || (tokens[k]?.text === ',' && (lexicon.is.extentWords.has(tokens[draft.to]?.lower ?? '') || lexicon.is.extentWords.has(tokens[draft.to + 2]?.lower ?? ''))))) {
    const name = properNames(draft.sentence, reading).filter((other) => other.to <= draft.from).at(-1)
    let at = draft.from - 1
    while (at > 0 && (/^[,(]$/.test(tokens[at]!.text) || lexicon.is.fillers.has(tokens[at]!.lower))) at--
    const noun = at >= 0 && tokens[at]!.kind === 'word' && !lexicon.is.stops.has(tokens[at]!.lower) && !lexicon.is.verbs.has(tokens[at]!.lower) ? at : -1
    if (noun < 0 && (!name || draft.from - name.to > 3)) return false
    k = noun >= 0 ? noun : name!.to - 1
    steps = 1
    distance = true
  }
  // "the range of the missile is 35 km": the noun before the preposition is the one that is measured
  const linked = !lexicon.is.of.has(tokens[k + 1]?.lower ?? '') && k < draft.wordingFrom - 1 && steps > 0 && !distance
  for (let rounds = 0; linked && rounds < 2 && k > 1; rounds++) {
    let at = k
    while (at > 0 && tokens[at]!.kind === 'word' && !isStop(tokens[at]!, lexicon) && k - at < 4) at--
    // "the border between Chad and Niger"
    if (lexicon.is.and.has(tokens[at]?.lower ?? '') && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')) do at--
    while (at > 0 && /^\p{Lu}/u.test(tokens[at]!.text))
    if (lexicon.is.determiners.has(tokens[at]!.lower)) at--
    if (at < 1 || !lexicon.is.nounLinks.has(tokens[at]!.lower) || tokens[at - 1]!.kind !== 'word' || lexicon.is.stops.has(tokens[at - 1]!.lower) || lexicon.is.sideNouns.has(tokens[at - 1]!.lower)) break
    k = lexicon.ends.past(tokens[at - 1]!.lower) && at > 1 ? at - 2 : at - 1
  }
  if (steps === 0 || k < 0 || tokens[k]!.kind !== 'word' || lexicon.is.stops.has(tokens[k]!.lower) || lexicon.months.has(tokens[k]!.lower) || lexicon.is.amountNouns.has(tokens[k]!.lower) || lexicon.scales.has(tokens[k]!.lower) || lexicon.is.ordinals.has(tokens[k]!.lower) || lexicon.ends.past(tokens[k]!.lower) || (lexicon.ends.gerund(tokens[k]!.lower) && !lexicon.is.notGerunds.has(tokens[k]!.lower)) || (lexicon.is.verbs.has(tokens[k]!.lower) && !noun(k)) || lexicon.units.at(tokens, k) || lexicon.cents.has(tokens[k]!.lower)) return false
  let from = k
  while (from > 0 && tokens[from - 1]!.kind === 'word' && !isStop(tokens[from - 1]!, lexicon) && !lexicon.is.verbs.has(tokens[from - 1]!.lower) && !isFiniteVerb(tokens[from - 1], lexicon) && !lexicon.ends.adverb(tokens[from - 1]!.lower) && k - from < 3) from--
  const owner = behindRelative(tokens, from, lexicon)
  if (owner >= 0) from = k = owner
  // "a Soviet-era airbase": what a hyphen joins stays whole
  if (tokens[from - 1]?.text === '-' && !tokens[from]!.spaced && tokens[from - 2]?.kind === 'word') from -= 2
  draft.counted = text.slice(tokens[from]!.start, tokens[k]!.end)
  draft.head = singular(tokens[k]!.text, lexicon)
  // a distance is one of two things
  if (draft.unit.dimension === 'length' && lexicon.is.from.has(tokens[draft.to]?.lower ?? '')) {
    let to = draft.to + 1
    while (tokens[to]?.kind === 'word' && !isStop(tokens[to]!, lexicon) && to < draft.to + 5) to++
    if (to > draft.to + 1) draft.counted += ` ${text.slice(tokens[draft.to]!.start, tokens[to - 1]!.end)}`
  }
  return true
}

/** "Glaciers that feed the river have shrunk": the noun before a relative clause that is a verb and the noun phrase at `from`; -1 where there is none. */
function behindRelative(tokens: Token[], from: number, lexicon: TextReading['lexicon']): number {
  const { is } = lexicon
  let verb = from - 1
  while (verb > 0 && is.determiners.has(tokens[verb]!.lower)) verb--
  const noun = tokens[verb - 2]
  if (verb < 2 || !noun || !is.relatives.has(tokens[verb - 1]!.lower) || tokens[verb]!.kind !== 'word' || isStop(tokens[verb]!, lexicon) || isCapital(tokens[verb]!.text)) return -1
  return noun.kind === 'word' && isPlural(noun.text, lexicon) && !is.speechVerbs.has(noun.lower) && !isFiniteVerb(noun, lexicon) ? verb - 2 : -1
}
