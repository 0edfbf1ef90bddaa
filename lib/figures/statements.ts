import type { DateMention, Sentence, TextReading } from './draft.ts'
import type { Occasion } from './figure.ts'
import { belongsToStatement, readOccasion } from './occasions.ts'
import { personSpeaker, thingSpeaker } from './pronoun-speakers.ts'
import { accordingAct, headlineAct, verbAct, type Act } from './speech-acts.ts'
import type { Token } from './token.ts'
import { isCapital, isModifier, isStop } from './word-class.ts'

/** Who makes a statement in a sentence, and where it was made. */
interface Statement {
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
  /** Whether he spoke in a clause that another clause goes before: "it sued, after the board said". */
  aside: boolean
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
      last = { chain: final.chain, occasion: final.occasion, index: sentence.index, aside: final.from > 0 }
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
    const semicolon = group ? tokens.findIndex((token, at) => at >= before && at < begin && token.text === ';') : -1
    const start = semicolon >= 0 ? semicolon : group && closesMember(sentence, before, begin, group.from, reading) ? before : subject.from < k ? clauseStart(sentence, subject.from, group !== undefined, reading) : 0
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
    return statement ? [{ ...statement, from, to: Math.min(groups[g + 1]?.from ?? Infinity, endOf(acts, tokens)) }] : []
  })
}

/** Where a statement ends whose speaker closes a clause, "40, the mayor said; …": what a semicolon parts from it is not his; Infinity where it goes on. */
function endOf(acts: Act[], tokens: Token[]): number {
  const end = Math.max(...acts.flatMap(({ verb, inner, outer }) => [verb + 1, ...[...inner, ...outer].map(({ to }) => to)]))
  return tokens[end]?.text === ';' ? end : Infinity
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
  // "while its rival Velta announced", "but striker Ana Ruiz said"
  let noun = k
  while (noun > 0 && k - noun < 2 && tokens[noun]!.kind === 'word' && !isCapital(tokens[noun]!.text) && !isStop(tokens[noun]!, lexicon)) noun--
  if (noun < k && lexicon.is.clauseJoins.has(tokens[noun]!.lower)) k = noun
  else if (noun < k && (lexicon.is.determiners.has(tokens[noun]!.lower) || lexicon.is.groupPronouns.has(tokens[noun]!.lower))) k = noun - 1
  // "but the island's own doctors"
  for (; k > 0 && (lexicon.is.determiners.has(tokens[k]!.lower) || isModifier(tokens[k]!.lower, lexicon) || isOwner(tokens[k]!)); k--) if (isOwner(tokens[k]!)) k--
  if (k <= 0) return 0
  if (tokens[k]!.text === ';') return k
  if (lexicon.is.speechOpeners.has(tokens[k]!.lower) && (!lexicon.is.as.has(tokens[k]!.lower) || tokens[k - 1]!.kind !== 'sign')) return k
  if (!lexicon.is.clauseJoins.has(tokens[k]!.lower)) return 0
  // "police and the army said" joins two speakers
  return again || tokens[k - 1]!.kind === 'sign' || !lexicon.is.and.has(tokens[k]!.lower) ? k : 0
}

function isOwner({ text, spaced }: Token): boolean {
  return !spaced && /^['’]s?$/.test(text)
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
