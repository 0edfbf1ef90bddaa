import type { Draft, TextReading } from '../draft.ts'
import { isPlural, isStop, nounPhraseAt, singular } from '../noun-phrase.ts'
import { properNames } from '../proper-names.ts'
import { perAt } from '../parsers/quantities.ts'

/** Finds what is counted behind the number: "7,000 Russian troops", "8 % of the voters", "dozens of people". */
export function findCounted(reading: TextReading): void {
  for (const draft of reading.drafts) if (draft.kind !== 'date' && draft.nounFrom < 0) countedBehind(draft, reading)
}

function countedBehind(draft: Draft, reading: TextReading): void {
  const { lexicon } = reading
  const { tokens } = draft.sentence
  // what a duration measures is seldom told behind it
  if (draft.kind === 'duration') return
  const many = draft.value !== 1 && !(draft.unit && draft.unit.dimension !== 'share')
  let at = tokens[draft.to]?.text === ']' ? draft.to + 1 : draft.to
  const after = lexicon.hedgesAfter.at(tokens, at)
  if (after && draft.kind === 'count') at = after.to
  if (tokens[at]?.text === '+') at++
  let of = false
  if (tokens[at]?.lower === 'of' || (draft.kind === 'money' && tokens[at]?.lower === 'in') || (draft.kind === 'measure' && tokens[at]?.lower === 'of')) {
    of = true
    at++
    while (lexicon.is.determiners.has(tokens[at]?.lower ?? '') || ['all', 'them', 'whom', 'which'].includes(tokens[at]?.lower ?? '')) {
      if (['them', 'whom', 'which'].includes(tokens[at]!.lower)) return
      at++
    }
  }
  // "a 90-hectare park", "a 1,300 km border", but not "100 metres underground", "300 kilometres east"
  if (draft.kind === 'measure' && !of && isPlural(tokens[draft.wordingTo - 1]!.text, lexicon)) return
  const phrase = nounPhraseAt(tokens, at, many || of, lexicon)
  if (!phrase) return
  if (draft.kind === 'measure' && !of && lexicon.is.extentWords.has(tokens[phrase.from]!.lower)) return
  // "24 % undecided" counts nobody by name
  if (draft.unit && !of && phrase.to === phrase.from + 1 && /(?:ed|ing)$/.test(tokens[phrase.head]!.lower)) return
  if (draft.kind === 'count' || of || draft.unit?.dimension === 'share' || tokens[phrase.from - 1]?.text !== '-') {
    setCounted(draft, reading, phrase.from, phrase.to, phrase.head)
    if (draft.kind === 'count') {
      draft.to = Math.max(draft.to, phrase.to)
      const rate = perAt(tokens, phrase.to, lexicon)
      if (rate) {
        draft.unit = { symbol: singular(tokens[phrase.head]!.text, lexicon), dimension: `count:${singular(tokens[phrase.head]!.text, lexicon)}`, factor: 1, per: rate.per }
        draft.kind = 'rate'
        draft.to = rate.to
      }
    } else if (of) draft.to = Math.max(draft.to, phrase.to)
  }
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
  const { states } = reading.lexicon.locale
  for (const draft of reading.drafts) {
    if (draft.kind !== 'count' && draft.kind !== 'share') continue
    const { tokens } = draft.sentence
    if (draft.head in states || draft.counted.toLowerCase().split(' ').some((word) => word in states)) continue
    let state = ''
    for (let k = draft.to; k < draft.to + 5; k++) {
      const token = tokens[k]
      if (!token || token.kind !== 'word') break
      if (token.lower in states && !(token.lower === 'missing' && tokens[k + 1]?.kind === 'word' && !reading.lexicon.is.stops.has(tokens[k + 1]!.lower))) {
        state = token.lower
        break
      }
      if (!['were', 'was', 'are', 'is', 'have', 'had', 'has', 'been', 'who', 'being', 'reported', 'confirmed', 'left', 'be', 'feared', 'also'].includes(token.lower)) break
    }
    for (let k = draft.from - 1; state === '' && k >= Math.max(0, draft.from - 4); k--) {
      const token = tokens[k]!
      if (token.lower in states && token.lower !== 'missing') {
        state = token.lower
        break
      }
      if (['killing', 'wounding', 'injuring', 'displacing', 'destroying', 'damaging'].includes(token.lower)) {
        state = token.lower
        break
      }
      if (token.kind !== 'word' || !(['at', 'least', 'than', 'more', 'nearly', 'over', 'about', 'some', 'the', 'to', 'up', 'another'].includes(token.lower) || reading.lexicon.is.fillers.has(token.lower))) break
    }
    if (state) {
      const form = state.endsWith('ing') && state !== 'missing' ? `${state.replace(/ing$/, '')}ed`.replace('killed', 'killed').replace('damaged', 'damaged') : state
      draft.counted = draft.counted ? `${draft.counted} ${form}` : form
      if (!draft.head) draft.head = form
    }
  }
}

/** Numbers whose noun stands before them: "the death toll has reached 40", "the number of fighters exceeds 3,500". */
export function findCountedBefore(reading: TextReading): void {
  const { lexicon } = reading
  for (const draft of reading.drafts) {
    if (draft.counted || draft.kind === 'date') continue
    const { tokens } = draft.sentence
    if (subjectOfMeasure(draft, reading)) continue
    if (draft.unit && draft.kind !== 'share') continue
    const floor = Math.max(0, draft.wordingFrom - 30)
    for (let k = draft.wordingFrom - 1; k >= floor; k--) {
      const word = tokens[k]!.lower
      if (word === 'toll' || word in lexicon.locale.tollNouns) {
        const from = word === 'toll' && tokens[k - 1]?.kind === 'word' && !lexicon.is.stops.has(tokens[k - 1]!.lower) ? k - 1 : k
        setCounted(draft, reading, from, k + 1, k)
        break
      }
      if (!lexicon.is.amountNouns.has(word)) continue
      if (tokens[k + 1]?.lower === 'of') {
        let at = k + 2
        while (lexicon.is.determiners.has(tokens[at]?.lower ?? '')) at++
        const phrase = nounPhraseAt(tokens, at, true, lexicon)
        if (phrase && phrase.to <= draft.wordingFrom) {
          setCounted(draft, reading, phrase.from, phrase.to, phrase.head)
          break
        }
      }
      const counts = tokens[k - 1]?.lower === 'the' ? reading.drafts.find((other) => other.sentence === draft.sentence && other !== draft && other.kind === 'count' && other.head !== '') : undefined
      const owner = counts ? { counted: counts.counted, head: counts.head, implied: false } : antecedent(draft, k, reading)
      if (owner) {
        draft.counted = owner.counted
        draft.head = owner.head
        if (owner.implied) draft.implied.add('counted')
        break
      }
    }
  }
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

function nearestPlural(tokens: { text: string; lower: string; kind: string; start: number; end: number }[], at: number, { text, lexicon }: TextReading, first = false): { counted: string; head: string } | null {
  let found: { counted: string; head: string } | null = null
  for (let k = at; k >= Math.max(0, at - 60); k--) {
    const token = tokens[k]!
    if (token.kind !== 'word' || !isPlural(token.text, lexicon) || lexicon.is.stops.has(token.lower) || lexicon.is.verbs.has(token.lower) || lexicon.units.at(tokens as never, k)) continue
    let from = k
    while (from > 0 && tokens[from - 1]!.kind === 'word' && !lexicon.is.stops.has(tokens[from - 1]!.lower) && !lexicon.is.verbs.has(tokens[from - 1]!.lower) && !isPlural(tokens[from - 1]!.text, lexicon) && k - from < 3) from--
    found = { counted: text.slice(tokens[from]!.start, token.end), head: singular(token.text, lexicon) }
    if (!first) return found
  }
  return found
}

/** "12,000, 8,000 and 5,000 dollars": the noun or unit behind the last number of a list belongs to all of them. */
export function lendNouns(reading: TextReading): void {
  for (let k = reading.drafts.length - 2; k >= 0; k--) {
    const draft = reading.drafts[k]!
    const next = reading.drafts[k + 1]!
    if (draft.sentence !== next.sentence || draft.kind !== 'count' || draft.nounFrom >= 0 || next.kind === 'date') continue
    const gap = draft.sentence.tokens.slice(draft.to, next.from)
    if (gap.length === 0 || gap.length > 3 || !gap.every((token) => /^(?:,|and|or|&|\/)$/.test(token.lower)) || gap.every((token) => token.text === '/')) continue
    if (next.unit && next.kind !== 'share') {
      draft.unit = next.unit
      draft.kind = next.kind
    } else if (next.unit) draft.unit = next.unit
    draft.counted = next.counted
    draft.head = next.head
  }
}

/** Verbs between a thing and its measure: "the range is 35 km", "the bridge measures 300 m", "prices reached $80". */
const BETWEEN = /^(?:is|are|was|were|be|been|of|has|have|had|reached|reaches|reach|hit|hits|stands|stood|at|totals|totalled|totaled|total|measures|measured|weighs|weighed|costs|cost|exceeds|exceeded|averages|averaged|now|already|currently|approximately|set|put|estimated|lies|lie|lay|spans|spanned|covers|covered|lasted|lasts|to|rose|fell|grew|climbed|dropped|increased|decreased|by|up|down|amounts|amounted|will|would|worth|a|an|the)$/

/** "a firing range of up to 35 km", "the border is 1,357 km long", "Bokhtar lies 100 km from Dushanbe": what a measure or an amount of money measures stands before it. */
function subjectOfMeasure(draft: Draft, reading: TextReading): boolean {
  if (!draft.unit || draft.kind === 'duration' || draft.kind === 'date') return false
  const { tokens } = draft.sentence
  const { lexicon, text } = reading
  let k = draft.wordingFrom - 1
  let steps = 0
  let distance = false
  while (k >= 0 && steps < 6 && (BETWEEN.test(tokens[k]!.lower) || lexicon.is.changeVerbs.has(tokens[k]!.lower) || lexicon.is.measureAdjectives.has(tokens[k]!.lower) || /ly$/.test(tokens[k]!.lower))) {
    k--
    steps++
  }
  if (draft.unit.dimension === 'length' && steps === 0 && (tokens[draft.to]?.lower === 'from' || (tokens[k]?.text === ',' && (lexicon.is.extentWords.has(tokens[draft.to]?.lower ?? '') || lexicon.is.extentWords.has(tokens[draft.to + 2]?.lower ?? ''))))) {
    const name = properNames(draft.sentence, reading).filter((other) => other.to <= draft.from).at(-1)
    let at = draft.from - 1
    while (at > 0 && /^(?:just|only|,|\()$/.test(tokens[at]!.lower)) at--
    const noun = at >= 0 && tokens[at]!.kind === 'word' && !lexicon.is.stops.has(tokens[at]!.lower) && !lexicon.is.verbs.has(tokens[at]!.lower) ? at : -1
    if (noun < 0 && (!name || draft.from - name.to > 3)) return false
    k = noun >= 0 ? noun : name!.to - 1
    steps = 1
    distance = true
  }
  // "the range of the missile is 35 km": the noun before the preposition is the one that is measured
  const linked = tokens[k + 1]?.lower !== 'of' && k < draft.wordingFrom - 1 && steps > 0 && !distance
  for (let rounds = 0; linked && rounds < 2 && k > 2; rounds++) {
    let at = k
    while (at > 0 && tokens[at]!.kind === 'word' && !isStop(tokens[at]!, lexicon) && k - at < 4) at--
    if (lexicon.is.determiners.has(tokens[at]!.lower)) at--
    if (at < 1 || !['of', 'on', 'in', 'at', 'for', 'from', 'by', 'with', 'between'].includes(tokens[at]!.lower) || tokens[at - 1]!.kind !== 'word' || lexicon.is.stops.has(tokens[at - 1]!.lower)) break
    k = /ed$/.test(tokens[at - 1]!.lower) && at > 1 ? at - 2 : at - 1
  }
  if (steps === 0 || k < 0 || tokens[k]!.kind !== 'word' || lexicon.is.stops.has(tokens[k]!.lower) || lexicon.months.has(tokens[k]!.lower) || lexicon.is.amountNouns.has(tokens[k]!.lower) || lexicon.is.ordinals.has(tokens[k]!.lower) || /ed$/.test(tokens[k]!.lower) || lexicon.is.verbs.has(tokens[k]!.lower) || lexicon.units.at(tokens, k) || lexicon.cents.has(tokens[k]!.lower)) return false
  let from = k
  while (from > 0 && tokens[from - 1]!.kind === 'word' && !isStop(tokens[from - 1]!, lexicon) && !lexicon.is.verbs.has(tokens[from - 1]!.lower) && !/ly$/.test(tokens[from - 1]!.lower) && k - from < 3) from--
  draft.counted = text.slice(tokens[from]!.start, tokens[k]!.end)
  draft.head = singular(tokens[k]!.text, lexicon)
  // a distance is one of two things
  if (draft.unit.dimension === 'length' && tokens[draft.to]?.lower === 'from') {
    let to = draft.to + 1
    while (tokens[to]?.kind === 'word' && !isStop(tokens[to]!, lexicon) && to < draft.to + 5) to++
    if (to > draft.to + 1) draft.counted += ` ${text.slice(tokens[draft.to]!.start, tokens[to - 1]!.end)}`
  }
  return true
}
