import type { DateMention, Draft, Sentence, TextReading } from '../draft.ts'
import { draftsOf, newDraft } from '../draft.ts'
import type { Token } from '../token.ts'
import { isStatementDate } from '../statements.ts'
import { tenseAt } from '../tense.ts'
import { firstPhrase, skipDeterminers, subjectOf } from './event-subjects.ts'

const REACH = 26

/** Dates of events become figures of their own: what happened, and to what, is what they count. */
export function findEventDates(reading: TextReading): void {
  const { is } = reading.lexicon
  const found: Draft[] = []
  const drafts = draftsOf(reading)
  for (const sentence of reading.sentences) {
    sentence.dates.forEach((mention, k) => {
      if (mention.date === null || mention.again || isStatementDate(sentence, mention, reading)) return
      if (is.as.has(mention.preposition)) return
      const event = eventOf(sentence, mention, sentence.dates[k - 1], reading)
      if (is.spanWords.has(sentence.tokens[mention.from]!.lower)) return
      // "retired last year", "Earlier this year the bridge fell": a distance from now dates what stands right before it, or what a sentence
      // opens with and counts nothing of; farther off it is true of the whole sentence
      const isNear = event !== null && event.at >= 0 && (event.at < mention.from ? mention.from - event.at <= 3 : mention.from <= 1 && !drafts.has(sentence))
      if (!event || !(mention.calendar || mention.date.length === 10 || isNear)) return
      if (isState(sentence, mention, event.at, drafts.get(sentence) ?? [], reading)) return
      const draft = newDraft(sentence, mention.from, mention.to, null)
      draft.kind = 'date'
      draft.date = mention.date
      draft.counted = event.counted
      draft.head = event.head
      if (event.implied) draft.implied.add('counted')
      found.push(draft)
    })
  }
  if (found.length === 0) return
  // "two years ago" is the date then, and no span of time
  const spans = reading.drafts.filter((draft) => !found.some((event) => event.sentence === draft.sentence && draft.numberFrom >= event.from && draft.to <= event.to))
  reading.drafts = [...spans, ...found].sort((a, b) => a.sentence.index - b.sentence.index || a.from - b.from)
}

interface Event {
  counted: string
  head: string
  implied: boolean
  /** Token of the verb or noun. */
  at: number
}

function eventOf(sentence: Sentence, mention: DateMention, previous: DateMention | undefined, reading: TextReading): Event | null {
  const { tokens } = sentence
  const { lexicon } = reading
  // the second end of a period tells of the same event as the first
  // "a 1999 paper", "the 1993 agreement": the year belongs to the noun behind it
  const next = tokens[mention.to]
  const adjective = mention.preposition === '' || lexicon.is.determiners.has(tokens[mention.from - 1]?.lower ?? '')
  if (adjective && mention.to === mention.from + 1 && next?.kind === 'word' && !lexicon.is.stops.has(next.lower)) {
    for (let k = mention.to; k < mention.to + 4 && tokens[k]?.kind === 'word' && !lexicon.is.stops.has(tokens[k]!.lower); k++) if (lexicon.eventNouns.has(tokens[k]!.lower)) return nounEvent(sentence, k, mention, reading)
    return null
  }
  const floor = previous && !(mention.end === 'end') ? previous.to : 0
  let verb = -1
  let noun = -1
  const lasting = lexicon.is.openPrepositions.has(mention.preposition) || mention.end !== null
  for (let k = mention.from - 1; k >= Math.max(floor, mention.from - REACH); k--) {
    const word = tokens[k]!
    if (word.kind !== 'word') continue
    if (verb < 0 && (/^[;—]$/.test(word.text) || lexicon.is.clauseBreaks.has(word.lower))) break
    if (lexicon.is.speechVerbs.has(word.lower) && !lexicon.eventVerbs.has(word.lower)) break
    // "at the end of 2020" tells when, and no end of anything
    if (lexicon.is.seasons.has(word.lower) && lexicon.is.of.has(tokens[k + 1]?.lower ?? '') && mention.from - k <= 3) continue
    if (noun < 0 && lexicon.eventNouns.has(word.lower) && !(lexicon.eventVerbs.has(word.lower) && isVerbHere(tokens, k, lexicon))) noun = k
    if (verb < 0 && ((lexicon.eventVerbs.has(word.lower) && isVerbHere(tokens, k, lexicon)) || (lasting && (lexicon.ends.past(word.lower) || (lexicon.is.verbs.has(word.lower) && !lexicon.is.helpers.has(word.lower) && !(lexicon.is.nounVerbs.has(word.lower) && lexicon.is.determiners.has(tokens[k - 1]?.lower ?? ''))) || (lexicon.ends.gerund(word.lower) && lexicon.is.be.has(tokens[k - 1]?.lower ?? '')))))) {
      verb = k
      break
    }
  }
  if (verb >= 0 && !(noun > verb && mention.from - noun <= 3 && noun - verb > 6)) return verbEvent(sentence, verb, noun, mention, reading)
  if (noun >= 0 && mention.from - noun <= 12) return nounEvent(sentence, noun, mention, reading)
  // "In 2004 the base was opened": only where a clause begins with the date
  const opener = tokens[mention.from - 1]?.lower === mention.preposition ? tokens[mention.from - 2] : tokens[mention.from - 1]
  if (opener && mention.from > 4 && opener.kind === 'word' && !lexicon.is.clauseJoins.has(opener.lower) && mention.end !== 'start') return null
  // the other end of the same period is no bound
  const begin = mention.end === 'start' ? (sentence.dates.find((date) => date.from > mention.from && date.end === 'end')?.to ?? mention.to) : mention.to
  const following = sentence.dates.find((date) => date.from > begin)
  for (let k = begin; k < Math.min(tokens.length, following?.from ?? Infinity, begin + 18); k++) {
    const word = tokens[k]!
    if (word.kind !== 'word') continue
    if (lexicon.is.speechVerbs.has(word.lower) && !lexicon.eventVerbs.has(word.lower)) return null
    if (lexicon.eventVerbs.has(word.lower) && isVerbHere(tokens, k, lexicon)) return verbEvent(sentence, k, -1, mention, reading)
    if (k - begin <= 2 && lexicon.eventNouns.has(word.lower)) return nounEvent(sentence, k, mention, reading)
  }
  return null
}

/** Whether a figure has the date as its own: a bound by which so many had done it, a change on a day, a total since then. */
function isState(sentence: Sentence, mention: DateMention, at: number, drafts: Draft[], { lexicon }: TextReading): boolean {
  const { is } = lexicon
  const { tokens } = sentence
  const numbers = drafts.filter((draft) => draft.kind !== 'date' && draft.kind !== 'duration')
  if (numbers.length === 0 || at < 0) return false
  if (is.deadlines.has(mention.preposition) && tenseAt(tokens, mention.from, mention.to, lexicon) !== 'future') return true
  if (is.openPrepositions.has(mention.preposition) && !is.periodJoins.has(mention.preposition)) return true
  // "fell 6 percent on Tuesday", "is due to reach 5,000 by 2025"
  const governed = numbers.find((draft) => draft.from > at && draft.from - at <= 6)
  return governed !== undefined && governed.from < mention.from && tokens.slice(at, governed.from).some((token) => is.changeVerbs.has(token.lower) || is.reachVerbs.has(token.lower) || token.lower in lexicon.locale.hedgeVerbs)
}

/** A word that is noun and verb alike ("visit", "attack") is a verb behind "to", "will" and the like, or in a past form. */
function isVerbHere(tokens: Token[], at: number, lexicon: TextReading['lexicon']): boolean {
  const word = tokens[at]!.lower
  if (lexicon.ends.past(word)) return !(tokens[at + 1]?.kind === 'word' && !lexicon.is.stops.has(tokens[at + 1]!.lower) && lexicon.is.determiners.has(tokens[at - 1]?.lower ?? ''))
  if (!lexicon.eventNouns.has(word)) return !lexicon.is.determiners.has(tokens[at - 1]?.lower ?? '')
  // "starts on 2 April and end on 11 April"
  const again = lexicon.is.phaseVerbs.has(word) && lexicon.is.and.has(tokens[at - 1]?.lower ?? '') && lexicon.is.datePrepositions.has(tokens[at + 1]?.lower ?? '')
  return again || lexicon.is.infinitiveLinks.has(tokens[at - 1]?.lower ?? '')
}

function verbEvent(sentence: Sentence, verb: number, noun: number, mention: DateMention, reading: TextReading): Event {
  const { tokens } = sentence
  const { text, lexicon } = reading
  // "did not open until 2004": it did then
  const denied = tokens.findIndex(({ lower }, k) => k < verb && verb - k <= 3 && lexicon.is.denials.has(lower))
  const subject = subjectOf(sentence, denied < 0 ? verb : auxiliaryBefore(tokens, denied, lexicon), reading)
  const passive = passiveAt(tokens, verb, lexicon)
  let object = ''
  const again = !passive && lexicon.is.thingPronouns.has(tokens[verb + 1]?.lower ?? '') ? reading.sentences[sentence.index - 1] : undefined
  if (!passive) {
    const at = skipDeterminers(tokens, verb + 1, lexicon)
    let to = at
    while (to < Math.min(mention.from > verb ? mention.from : tokens.length, at + 8) && (tokens[to]!.kind === 'word' || tokens[to]!.kind === 'ordinal' || /^['’]s?$/.test(tokens[to]!.text)) && (!lexicon.is.stops.has(tokens[to]!.lower) || inside(tokens, to, lexicon))) to++
    while (to > at && lexicon.is.stops.has(tokens[to - 1]!.lower)) to--
    if (to > at) object = text.slice(tokens[at]!.start, tokens[to - 1]!.end)
  }
  // "declared it over": what "it" is, the sentence before says
  if (again && again.block === sentence.block) object = [firstPhrase(again, reading), lexicon.is.ended.has(tokens[verb + 2]?.lower ?? '') ? tokens[verb + 2]!.text : ''].join(' ').trim()
  if (!object && noun > verb && !passive) object = tokens[noun]!.text
  const words = [subject.text, tokens[verb]!.text, object].filter(Boolean).join(' ')
  return { counted: denied < 0 ? ending(words, mention, lexicon) : words, head: tokens[verb]!.lower, implied: subject.implied, at: verb }
}

/** Where a denied verb begins: "did" of "did not open", with "itself" before it. */
function auxiliaryBefore(tokens: Token[], denied: number, { is }: TextReading['lexicon']): number {
  let from = denied
  while (from > 1 && (is.helpers.has(tokens[from - 1]!.lower) || is.reflexives.has(tokens[from - 1]!.lower))) from--
  return from
}

/** "end to the mission", "treaty of peace": what may stand inside an object. */
function inside(tokens: Token[], at: number, lexicon: TextReading['lexicon']): boolean {
  const word = tokens[at]!.lower
  const links = (lower: string) => lexicon.is.to.has(lower) || lexicon.is.of.has(lower)
  return links(word) || (lexicon.is.determiners.has(word) && links(tokens[at - 1]?.lower ?? ''))
}

function nounEvent(sentence: Sentence, noun: number, mention: DateMention, reading: TextReading): Event {
  const { tokens } = sentence
  const { lexicon } = reading
  let from = noun
  while (from > 0 && noun - from < 4 && ((tokens[from - 1]!.kind === 'word' && !lexicon.is.stops.has(tokens[from - 1]!.lower) && !lexicon.is.verbs.has(tokens[from - 1]!.lower)) || (/^['’]s?$/.test(tokens[from - 1]!.text) && from > 1))) from--
  let to = noun + 1
  if (lexicon.is.eventLinks.has(tokens[to]?.lower ?? '') && to < mention.from) {
    const at = skipDeterminers(tokens, to + 1, lexicon)
    let end = at
    while (end < Math.min(mention.from, at + 3) && tokens[end]!.kind === 'word' && !lexicon.is.stops.has(tokens[end]!.lower)) end++
    if (end > at) to = end
  }
  return { counted: ending(reading.text.slice(tokens[from]!.start, tokens[to - 1]!.end), mention, lexicon), head: tokens[noun]!.lower, implied: false, at: noun }
}

/** The two ends of a period must not be taken for two dates of one thing. */
function ending(words: string, mention: DateMention, { is, locale }: TextReading['lexicon']): string {
  if (mention.end === 'start') return `${words} ${locale.periodEnds.start}`
  const until = is.periodJoins.has(mention.preposition)
  if (mention.end !== 'end' && !until) return words
  return is.endWords.has(words.split(' ').at(-1)!.toLowerCase()) ? words : `${words} ${mention.end === 'end' ? locale.periodEnds.end : locale.periodEnds.until}`
}

function passiveAt(tokens: Token[], verb: number, { is, ends }: TextReading['lexicon']): boolean {
  if (!ends.participle(tokens[verb]!.lower)) return false
  for (let k = verb - 1; k >= Math.max(0, verb - 3); k--) {
    if (is.be.has(tokens[k]!.lower)) return true
    if (!ends.adverb(tokens[k]!.lower)) break
  }
  // a participle right behind its noun: "an agreement signed in 1993"
  return is.participleLinks.has(tokens[verb + 1]?.lower ?? '')
}
