import type { DateMention, Sentence, TextReading } from './draft.ts'
import type { Occasion } from './figure.ts'
import { belongsToStatement, readOccasion } from './occasions.ts'
import { personSpeaker, speakerLeft, speakerRight, thingSpeaker, type Speaker } from './speakers.ts'
import { isCapital, isStop } from './word-class.ts'

/** Who makes a statement in a sentence, and where it was made. */
export interface Statement {
  /** Speaker first. */
  chain: string[]
  /** Whether the speaker was named elsewhere ("he said"). */
  implied: boolean
  occasion: Occasion
  /** Token of the verb. */
  verb: number
  /** Tokens that it covers, and those of the speakers among them. */
  from: number
  to: number
  speakers: { from: number; to: number }[]
}

interface Last {
  chain: string[]
  occasion: Occasion
  index: number
}

const statements = new WeakMap<TextReading, Statement[][]>()

/** The statement that a token of a sentence is part of; null when nobody is said to say it. */
export function statementAt(sentence: Sentence, at: number, reading: TextReading): Statement | null {
  return readStatements(reading)[sentence.index]!.find((statement) => at >= statement.from && at < statement.to) ?? null
}

/** Tokens of all who speak in a sentence. */
export function speakersOf(sentence: Sentence, reading: TextReading): { from: number; to: number }[] {
  return readStatements(reading)[sentence.index]!.flatMap(({ speakers }) => speakers)
}

/** Whether a date is that of a statement and not of what is told. */
export function isStatementDate(sentence: Sentence, mention: DateMention, reading: TextReading): boolean {
  return readStatements(reading)[sentence.index]!.some(({ occasion, verb }) => occasion.day !== null && occasion.day === mention.date && verb >= 0 && belongsToStatement(sentence, mention, verb, reading))
}

/** For each sentence of a text the statements made in it; read once a text. */
export function readStatements(reading: TextReading): Statement[][] {
  const known = statements.get(reading)
  if (known) return known
  const made: Statement[][] = []
  statements.set(reading, made)
  let last: Last | null = null
  let block = -1
  let quoteFrom = -1
  for (const sentence of reading.sentences) {
    if (sentence.block !== block) quoteFrom = -1
    block = sentence.block
    const before = quoteFrom
    const own = readSentence(sentence, reading, last)
    made[sentence.index] = own
    quoteFrom = quoteState(sentence, quoteFrom)
    const [first] = own
    if (first) {
      const final = own.at(-1)!
      for (const statement of own) if (last && surname(last.chain[0]) === surname(statement.chain[0]) && sentence.index - last.index <= 4) statement.occasion = fill(statement.occasion, last.occasion)
      // a quotation that runs over several sentences is named at its end as a rule
      for (let k = before; k >= 0 && k < sentence.index; k++) if (made[k]!.length === 0) made[k] = [elsewhere(first)]
      last = { chain: final.chain, occasion: final.occasion, index: sentence.index }
    } else if (before >= 0 && made[before]!.length) made[sentence.index] = [elsewhere(made[before]!.at(-1)!)]
  }
  return made
}

function elsewhere(statement: Statement): Statement {
  return { ...statement, implied: true, verb: -1, from: 0, to: Infinity, speakers: [] }
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

/** A verb of saying with those who say it: `inner` speak in the words of those before them, `outer` report them. */
interface Act {
  verb: number
  inner: Speaker[]
  outer: Speaker[]
}

function readSentence(sentence: Sentence, reading: TextReading, last: Last | null): Statement[] {
  const { tokens } = sentence
  const groups: { from: number; acts: Act[] }[] = []
  for (let k = 0; k < tokens.length; k++) {
    if (!reading.lexicon.speech.has(tokens[k]!.lower)) continue
    const act = accordingAct(sentence, k, reading) ?? verbAct(sentence, k, reading)
    if (!act) continue
    const group = groups.at(-1)
    const subject = act.inner[0] ?? act.outer[0]!
    const begin = Math.min(subject.from, k)
    const before = group ? Math.max(group.acts.at(-1)!.verb + 1, ...group.acts.flatMap(({ inner, outer }) => [...inner, ...outer]).map(({ to }) => to)) : 0
    const start = group && closesMember(sentence, before, begin, group.from, reading) ? before : subject.from < k ? clauseStart(sentence, subject.from, group !== undefined, reading) : 0
    if (!group || start > group.acts.at(-1)!.verb) groups.push({ from: start, acts: [act] })
    else group.acts.push(act)
    k = Math.max(k, ...[...act.inner, ...act.outer].map(({ to }) => to - 1))
  }
  if (groups.length === 0) {
    const act = headlineAct(sentence, reading)
    if (act) groups.push({ from: 0, acts: [act] })
  }
  return groups.flatMap(({ from, acts }, g) => {
    const statement = statementOf(acts, sentence, reading, last)
    return statement ? [{ ...statement, from, to: groups[g + 1]?.from ?? Infinity }] : []
  })
}

/** "40 in May, according to A, and 60 in June, according to B": each speaker behind a number has said that one, and not the next. */
function closesMember({ tokens, dates }: Sentence, end: number, begin: number, groupFrom: number, { lexicon }: TextReading): boolean {
  const k = tokens[end]?.text === ',' ? end + 1 : end
  if (!(tokens[k]?.text === ';' || lexicon.is.clauseJoins.has(tokens[k]?.lower ?? ''))) return false
  const counts = (from: number, to: number) => tokens.slice(from, to).some((token, at) => (token.kind === 'number' || lexicon.small.has(token.lower)) && !dates.some((date) => from + at >= date.from && from + at < date.to))
  return counts(k, begin) && counts(groupFrom, end)
}

/** Where the clause of a speaker begins when it is joined to one before it: "A said one, but B spoke of two"; 0 when it is not. */
function clauseStart({ tokens }: Sentence, subject: number, again: boolean, { lexicon }: TextReading): number {
  let k = subject - 1
  // "while its rival Velta announced"
  let noun = k
  while (noun > 0 && k - noun < 2 && tokens[noun]!.kind === 'word' && !isCapital(tokens[noun]!.text) && !isStop(tokens[noun]!, lexicon)) noun--
  if (noun < k && (lexicon.is.determiners.has(tokens[noun]!.lower) || lexicon.is.groupPronouns.has(tokens[noun]!.lower))) k = noun - 1
  while (k > 0 && (lexicon.is.determiners.has(tokens[k]!.lower) || (tokens[k]!.kind === 'word' && lexicon.ends.adverb(tokens[k]!.lower)))) k--
  if (k <= 0) return 0
  if (tokens[k]!.text === ';') return k
  if (lexicon.is.speechOpeners.has(tokens[k]!.lower) && (!lexicon.is.as.has(tokens[k]!.lower) || tokens[k - 1]!.kind !== 'sign')) return k
  if (!lexicon.is.clauseJoins.has(tokens[k]!.lower)) return 0
  // "police and the army said" joins two speakers
  return again || tokens[k - 1]!.kind === 'sign' || !lexicon.is.and.has(tokens[k]!.lower) ? k : 0
}

/** "according to the police", "citing two officials". */
function accordingAct(sentence: Sentence, k: number, reading: TextReading): Act | null {
  const { tokens } = sentence
  const { is, ends, accordingTo } = reading.lexicon
  const according = accordingTo.at(tokens, k)
  if (!according) return null
  const who = speakerRight(sentence, according.to, reading)
  if (!who || !(who.able || ends.agent(tokens[who.to - 1]!.lower))) return null
  if (is.citing.has(tokens[k]!.lower)) {
    // "Agence Nord, quoting the governor, said": who quotes is a reporter
    const outlet = speakerLeft(sentence, k, reading)
    return { verb: k, inner: [who], outer: outlet && outlet.able && tokens[k - 1]?.text !== ',' ? [outlet] : [] }
  }
  return { verb: k, inner: [], outer: [who] }
}

function verbAct(sentence: Sentence, k: number, reading: TextReading): Act | null {
  const { tokens } = sentence
  const { is, ends, locale, placePrepositions } = reading.lexicon
  const token = tokens[k]!
  const word = token.lower
  const speech = is.speechVerbs.has(word)
  const report = is.reportVerbs.has(word)
  if ((!speech && !report) || token.kind !== 'word' || (k > 0 && reading.in === 'text' && isCapital(token.text))) return null
  // "they spoke by telephone" says nothing
  if (is.speakingVerbs.has(word) && is.talkLinks.has(tokens[k + 1]?.lower ?? '')) return null
  if (ends.gerund(word) && is.as.has(tokens[k - 1]?.lower ?? '')) return null
  const next = tokens[k + 1]
  // "the member states signed", "claims of fraud": a noun in the plural that looks like the verb
  if (is.nounSpeech.has(word) && next?.kind === 'word' && ((placePrepositions.has(next.lower) && tokens[k + 2]?.kind !== 'number') || is.verbs.has(next.lower) || is.have.has(next.lower) || is.be.has(next.lower) || is.of.has(next.lower) || (ends.past(next.lower) && !is.determiners.has(next.lower)))) return null
  // "the clinic admits 40 patients" says nothing
  if (is.clauseSpeech.has(word) && next && next.kind !== 'sign' && !is.relatives.has(next.lower) && !is.datePrepositions.has(next.lower)) return null
  const passive = is.be.has(tokens[k - 1]?.lower ?? '')
  const quotes = is.quotingVerbs.has(word)
  // "carried by the agency RIA": who passed it on
  if (is.by.has(tokens[k + 1]?.lower ?? '') && report) {
    const by = speakerRight(sentence, k + 2, reading)
    const agency = by?.able && !is.dataNouns.has(tokens[by.to - 1]!.lower) ? by : null
    const left = quotes ? speakerLeft(sentence, k, reading) : null
    if (!quotes && !is.passedOn.has(word) && !passive) return null
    return agency || left?.able ? { verb: k, inner: left ? [left] : [], outer: agency ? [agency] : [] } : null
  }
  if (is.passedOn.has(word) || (passive && report && !quotes)) return null
  if (passive && speech && (!is.said.has(word) || is.to.has(tokens[k + 1]?.lower ?? ''))) return null
  // "…, said its director": the speaker stands behind
  const inverted = /^[”",’'»—–]$/.test(tokens[k - 1]?.text ?? '') && !ends.gerund(word) && !is.telling.has(word) && !(word in locale.modality && ends.past(word)) ? speakerRight(sentence, k + 1, reading) : null
  if (inverted && (inverted.able || is.plainSpeech.has(word)) && closes(sentence, inverted.to, reading)) return { verb: k, inner: report ? [] : [inverted], outer: report ? [inverted] : [] }
  const left = speakerLeft(sentence, k, reading)
  // "a report says", "the reports": a noun that could be the verb
  if (is.speakerNouns.has(word) && (!left || !left.able || is.determiners.has(tokens[k - 1]?.lower ?? ''))) return null
  if (quotes) {
    const object = speakerRight(sentence, k + 1, reading)
    const inner = passive ? (left?.able ? left : null) : object
    const outer = passive ? null : left
    return inner || outer ? { verb: k, inner: inner ? [inner] : [], outer: outer ? [outer] : [] } : null
  }
  const relative = is.relatives.has(tokens[k - 1]?.lower ?? '')
  if (left && ((left.able && !relative) || is.plainSpeech.has(word)) && !(ends.past(word) && participle(sentence, k, left, reading))) return { verb: k, inner: report ? [] : [left], outer: report ? [left] : [] }
  return null
}

/** Whether a past form behind a noun tells of the noun: "villagers reported missing", "losses estimated at". */
function participle({ tokens }: Sentence, k: number, left: Speaker, { lexicon }: TextReading): boolean {
  const next = tokens[k + 1]
  if (!next || left.pronoun || lexicon.is.speechAuxiliaries.has(tokens[k - 1]!.lower)) return false
  if (lexicon.is.to.has(next.lower) && !lexicon.is.plainSpeech.has(tokens[k]!.lower)) return true
  return next.lower in lexicon.locale.states || (lexicon.is.participleLinks.has(next.lower) && !lexicon.is.plainSpeech.has(tokens[k]!.lower) && !lexicon.is.reportVerbs.has(tokens[k]!.lower))
}

/** Whether nothing but when, where or to whom it was said follows a speaker, and no verb of a clause of his own. */
function closes({ tokens }: Sentence, at: number, { lexicon }: TextReading): boolean {
  const next = tokens[at]
  if (!next || next.kind === 'sign') return true
  return lexicon.is.datePrepositions.has(next.lower) || lexicon.placePrepositions.has(next.lower) || lexicon.weekdays.has(next.lower) || lexicon.is.who.has(next.lower)
}

/** "Eleven dead in ambush: ministry", "Ministry: eleven dead". */
function headlineAct(sentence: Sentence, reading: TextReading): Act | null {
  const { tokens } = sentence
  const { is } = reading.lexicon
  const colon = tokens.findLastIndex((token) => token.kind === 'sign' && /^[:–—-]$/.test(token.text))
  const first = tokens.findIndex((token) => token.text === ':')
  const can = (who: Speaker | null): who is Speaker => who !== null && (is.speakerNouns.has(tokens[who.to - 1]!.lower) || is.titles.has(tokens[who.to - 1]!.lower))
  if (colon > 1 && tokens.length - colon <= 8 && (tokens[colon]!.text === ':' || tokens[colon]!.spaced)) {
    const behind = speakerRight(sentence, colon + 1, reading)
    if (can(behind) && behind.to >= tokens.length - 1) return { verb: colon, inner: [behind], outer: [] }
  }
  if (first > 0 && first < 6) {
    const before = speakerLeft(sentence, first, reading)
    if (can(before) && before.from <= 1) return { verb: first, inner: [before], outer: [] }
  }
  return null
}

function statementOf(acts: Act[], sentence: Sentence, reading: TextReading, last: Last | null): Omit<Statement, 'from' | 'to'> | null {
  const { is } = reading.lexicon
  let chain: string[] = []
  const outer: string[] = []
  let implied = false
  for (const act of acts) {
    for (const who of act.inner) {
      const names = who.pronoun ? (is.thingPronouns.has(who.text) ? thingSpeaker(sentence, reading, last) : personSpeaker(who, sentence, reading, last)) : [who.text]
      if (who.pronoun && names.length && chain.length) continue
      if (who.pronoun) implied = names.length > 0
      chain = [...names, ...chain]
    }
    outer.push(...act.outer.flatMap((who) => (who.pronoun ? [] : [who.text])))
  }
  // "Reuters reported, citing a nurse": who cites somebody is no source
  const cited = acts.find((act) => act.inner[0] && is.citing.has(sentence.tokens[act.verb]!.lower))
  if (cited) chain = [...cited.inner.map(({ text }) => text), ...chain.filter((name) => !cited.inner.some(({ text }) => text === name))]
  chain = [...new Set([...chain, ...outer])]
  const first = acts.find((act) => act.inner.length > 0) ?? acts[0]!
  if (chain.length === 0) return null
  return { chain, implied, verb: first.verb, occasion: readOccasion(sentence, first.verb, Math.min(first.verb, ...[...first.inner, ...first.outer].map(({ from }) => from)), reading), speakers: acts.flatMap((act) => [...act.inner, ...act.outer]) }
}
