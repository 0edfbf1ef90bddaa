import type { DateMention, Sentence, TextReading } from './draft.ts'
import type { Occasion } from './figure.ts'
import { properNames } from './proper-names.ts'
import { bareName, pronounSpeaker, speakerLeft, speakerRight } from './speakers.ts'

/** Who makes a statement in a sentence, and where it was made. */
export interface Statement {
  /** Speaker first. */
  chain: string[]
  /** Whether the speaker was named elsewhere ("he said"). */
  implied: boolean
  occasion: Occasion
  /** Token of the verb. */
  verb: number
}

const NOWHERE: Occasion = { day: null, place: null, event: null }
const statements = new WeakMap<TextReading, (Statement | null)[]>()

/** Whether a date is that of a statement and not of what is told. */
export function isStatementDate(sentence: Sentence, mention: DateMention, reading: TextReading): boolean {
  const statement = readStatements(reading)[sentence.index]
  return statement !== null && statement !== undefined && statement.occasion.day !== null && statement.occasion.day === mention.date && belongsToStatement(sentence, mention, statement.verb, reading)
}

/** For each sentence of a text the statement that it is part of, or null; read once a text. */
export function readStatements(reading: TextReading): (Statement | null)[] {
  const known = statements.get(reading)
  if (known) return known
  const made: (Statement | null)[] = []
  statements.set(reading, made)
  let last: { chain: string[]; occasion: Occasion; index: number } | null = null
  let block = -1
  let quoteFrom = -1
  for (const sentence of reading.sentences) {
    if (sentence.block !== block) quoteFrom = -1
    block = sentence.block
    const before = quoteFrom
    const own: Statement | null = readStatement(sentence, reading, last)
    made[sentence.index] = own
    quoteFrom = quoteState(sentence, quoteFrom)
    if (own) {
      if (last && surname(last.chain[0]) === surname(own.chain[0]) && sentence.index - last.index <= 4) own.occasion = fill(own.occasion, last.occasion)
      // a quotation that runs over several sentences is named at its end as a rule
      for (let k = before; k >= 0 && k < sentence.index; k++) made[k] ??= { ...own, implied: true }
      if (own.chain.length) last = { chain: own.chain, occasion: own.occasion, index: sentence.index }
    } else if (before >= 0 && made[before]) {
      made[sentence.index] = { ...made[before], implied: true }
    }
  }
  return made
}

function fill(own: Occasion, earlier: Occasion): Occasion {
  return own.day === null || own.day === earlier.day ? { day: own.day ?? earlier.day, place: own.place ?? earlier.place, event: own.event ?? earlier.event } : own
}

/** Last word of a name, by which "Mr Shoigu" and "Sergei Shoigu" are one speaker. */
function surname(speaker: string | undefined): string {
  return speaker?.split(/\s+/).at(-1)?.toLowerCase() ?? ''
}

/** Index of the sentence in which a quotation opened that is still open after this one, or -1. */
function quoteState(sentence: Sentence, open: number): number {
  for (const token of sentence.tokens) {
    if (token.text === '“' || token.text === '«') open = open < 0 ? sentence.index : open
    else if (token.text === '”' || token.text === '»') open = -1
    else if (token.text === '"') open = open < 0 ? sentence.index : -1
  }
  return open
}

function readStatement(sentence: Sentence, reading: TextReading, last: { chain: string[]; occasion: Occasion } | null): Statement | null {
  const { tokens } = sentence
  const { lexicon } = reading
  const speakers: string[] = []
  const reporters: string[] = []
  let implied = false
  let verb = -1
  for (let k = 0; k < tokens.length; k++) {
    const according = lexicon.accordingTo.at(tokens, k)
    if (according) {
      const who = speakerRight(sentence, according.to, reading)
      const cited = lexicon.is.citing.has(tokens[k]!.lower)
      if (who) (cited && !reporters.length ? reporters : speakers).push(who)
      if (who && verb < 0) verb = k
      if (who) k = according.to
      continue
    }
    const word = tokens[k]!.lower
    const speech = lexicon.is.speechVerbs.has(word)
    const report = lexicon.is.reportVerbs.has(word)
    if ((!speech && !report) || tokens[k]!.kind !== 'word') continue
    if (lexicon.ends.gerund(word) && lexicon.is.as.has(tokens[k - 1]?.lower ?? '')) continue
    if (lexicon.is.speakerNouns.has(word) && report && !speakerLeft(sentence, k, reading)) continue
    const passive = lexicon.is.be.has(tokens[k - 1]?.lower ?? '')
    const quotes = lexicon.is.quotingVerbs.has(word)
    if (passive && report && !quotes) continue
    if (passive && speech && (!lexicon.is.said.has(word) || lexicon.is.to.has(tokens[k + 1]?.lower ?? ''))) continue
    const left = speakerLeft(sentence, k, reading)
    if (left === 'pronoun') {
      const resolved = pronounSpeaker(sentence, lexicon.is.thingPronouns.has(tokens[k - 1]!.lower) || lexicon.is.thingPronouns.has(tokens[k - 2]?.lower ?? ''), reading, last)
      if (resolved.length) {
        speakers.push(...resolved.filter((name) => !speakers.includes(name)))
        implied = true
        verb = verb < 0 ? k : verb
      }
      continue
    }
    if (quotes && passive) {
      if (left) speakers.push(left)
      const by = tokens.slice(k, k + 6).findIndex((token) => lexicon.is.by.has(token.lower))
      const agency = by >= 0 ? speakerRight(sentence, k + by + 1, reading) : null
      if (agency) reporters.push(agency)
    } else if (quotes) {
      if (left) reporters.push(left)
      const object = speakerRight(sentence, k + 1, reading)
      if (object) speakers.push(object)
    } else if (left) (report ? reporters : speakers).push(left)
    else if (['”', '"', ',', '’', "'", '»'].includes(tokens[k - 1]?.text ?? '') && !lexicon.ends.gerund(word)) {
      const right = speakerRight(sentence, k + 1, reading)
      if (right === 'pronoun') {
        if (last) speakers.push(...last.chain)
        implied = true
      } else if (right) (report ? reporters : speakers).push(right)
    } else continue
    if (verb < 0) verb = k
  }
  const chain = [...new Set([...speakers, ...reporters].filter((name) => name !== 'pronoun').map((name) => bareName(name, lexicon)))]
  if (chain.length === 0 || verb < 0) return null
  return { chain, implied, verb, occasion: readOccasion(sentence, verb, reading) }
}

function readOccasion(sentence: Sentence, verb: number, reading: TextReading): Occasion {
  const { tokens } = sentence
  const { lexicon } = reading
  const occasion = { ...NOWHERE }
  const dates = sentence.dates.filter((date) => date.date !== null && belongsToStatement(sentence, date, verb, reading))
  occasion.day = dates.find((date) => date.date!.length === 10)?.date ?? null
  let event: { from: number; to: number } | null = null
  for (let k = Math.max(0, verb - 40); k < Math.min(tokens.length, verb + 40); k++) {
    if (!lexicon.is.occasions.has(tokens[k]!.lower) || tokens[k]!.kind !== 'word') continue
    let from = k
    while (from > 0 && (tokens[from - 1]!.kind !== 'sign' || /^['’-]s?$/.test(tokens[from - 1]!.text)) && !lexicon.is.stops.has(tokens[from - 1]!.lower) && !lexicon.is.speechVerbs.has(tokens[from - 1]!.lower) && k - from < 5) from--
    const link = tokens[from - 1]?.lower ?? ''
    const opener = lexicon.is.determiners.has(link) ? (tokens[from - 2]?.lower ?? '') : link
    if (!lexicon.is.occasionLinks.has(opener)) continue
    let to = k + 1
    const of = (at: number) => lexicon.is.of.has(tokens[at]?.lower ?? '')
    if (of(to)) while (to < k + 12 && tokens[to]?.kind === 'word' && (of(to) || !(lexicon.placePrepositions.has(tokens[to]!.lower) || lexicon.is.datePrepositions.has(tokens[to]!.lower)))) to++
    while (to > k + 1 && lexicon.is.stops.has(tokens[to - 1]!.lower)) to--
    event = { from, to }
    occasion.event = reading.text.slice(tokens[from]!.start, tokens[to - 1]!.end)
    break
  }
  // a place right beside the date, the occasion or the verb is where it was said
  const anchors = [...dates, { from: verb, to: verb + 1 }, ...(event ? [event] : [])]
  const gap = (name: { from: number; to: number }) => Math.min(...anchors.map((anchor) => (name.from >= anchor.to ? name.from - anchor.to : anchor.from - name.to)).filter((size) => size >= 0), Infinity)
  if (occasion.day || occasion.event) occasion.place = properNames(sentence, reading).find((name) => name.kind === 'place' && lexicon.is.where.has(name.link) && gap(name) <= 3)?.text ?? null
  return occasion
}

/** A date belongs to the statement when it stands nearer to the verb of saying, or to the occasion, than to any other event. */
function belongsToStatement(sentence: Sentence, mention: DateMention, verb: number, { lexicon }: TextReading): boolean {
  const { tokens } = sentence
  const distance = (k: number) => (k < mention.from ? mention.from - k : k - mention.to + 1)
  if (lexicon.is.lastingPrepositions.has(mention.preposition)) return false
  let speech = distance(verb)
  let event = Infinity
  for (let k = Math.max(0, mention.from - 30); k < Math.min(tokens.length, mention.to + 10); k++) {
    if (k >= mention.from && k < mention.to) continue
    const word = tokens[k]!.lower
    const cost = distance(k) + (tokens.slice(Math.min(k, mention.from), Math.max(k, mention.from)).filter((token) => token.text === ',').length > 1 ? 4 : 0)
    if (lexicon.is.speechVerbs.has(word) || (lexicon.is.reportVerbs.has(word) && k === verb)) speech = Math.min(speech, cost)
    else if (lexicon.is.occasions.has(word) && (k < mention.from || (k < mention.to + 6 && tokens.slice(mention.to, k).some((token) => lexicon.is.atOccasion.has(token.lower))))) speech = Math.min(speech, cost)
    else if (lexicon.eventVerbs.has(word) || lexicon.eventNouns.has(word) || lexicon.is.verbs.has(word) && !lexicon.is.be.has(word) && !lexicon.is.have.has(word)) event = Math.min(event, k > mention.to ? cost + 6 : cost)
  }
  return speech <= event && speech <= (event === Infinity ? 30 : 14)
}
