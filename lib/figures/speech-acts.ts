import type { Sentence, TextReading } from './draft.ts'
import { takesLives } from './clauses.ts'
import { speakerLeft, speakerRight, type Speaker } from './speakers.ts'
import type { Token } from './token.ts'
import { isCapital } from './word-class.ts'

/** A verb of saying with those who say it: `inner` speak in the words of those before them, `outer` report them. */
export interface Act {
  verb: number
  inner: Speaker[]
  outer: Speaker[]
}

/** "according to the police", "citing two officials"; null when token `k` opens no such phrase. */
export function accordingAct(sentence: Sentence, k: number, reading: TextReading): Act | null {
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

/** "the mayor said", "said the mayor", "carried by the agency": who speaks by the verb at token `k`; null when it is none of saying, or nobody is found. */
export function verbAct(sentence: Sentence, k: number, reading: TextReading): Act | null {
  const { tokens } = sentence
  const { is, ends, locale, placePrepositions } = reading.lexicon
  const token = tokens[k]!
  const word = token.lower
  if (is.countingVerbs.has(word)) return countingAct(sentence, k, reading)
  const speech = is.speechVerbs.has(word)
  const report = is.reportVerbs.has(word)
  if ((!speech && !report) || token.kind !== 'word' || (k > 0 && reading.in === 'text' && isCapital(token.text))) return null
  // "value-added", "the claimed-for sum": part of a compound
  if (isGlued(tokens, k) || takesLives(tokens, k, reading.lexicon)) return null
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
  // "Velta, based in Oslo, reported a profit of": what is reported says nothing itself
  if (inverted && (inverted.able || (is.plainSpeech.has(word) && !is.of.has(tokens[inverted.to]?.lower ?? ''))) && closes(sentence, inverted.to, reading)) return { verb: k, inner: report ? [] : [inverted], outer: report ? [inverted] : [] }
  const left = speakerLeft(sentence, k, reading)
  // "a report says", "the reports": a noun that could be the verb
  if (is.speakerNouns.has(word) && (!left || !left.able || is.determiners.has(tokens[k - 1]?.lower ?? ''))) return null
  if (quotes) {
    const whom = speakerRight(sentence, k + 1, reading)
    // "she cited wages, which rose"
    const object = whom && (whom.able || ends.agent(tokens[whom.to - 1]!.lower)) ? whom : null
    const inner = passive ? (left?.able ? left : null) : object
    const outer = passive ? null : left
    return inner || outer ? { verb: k, inner: inner ? [inner] : [], outer: outer ? [outer] : [] } : null
  }
  const relative = is.relatives.has(tokens[k - 1]?.lower ?? '')
  if (left && ((left.able && !relative) || is.plainSpeech.has(word)) && !(ends.past(word) && participle(sentence, k, left, reading))) return { verb: k, inner: report ? [] : [left], outer: report ? [left] : [] }
  return null
}

/** "doctors counted 410": who counts says how many, where a person, an office or an authority is named and the number follows. */
function countingAct(sentence: Sentence, k: number, reading: TextReading): Act | null {
  const { tokens } = sentence
  const { is, hedgesBefore, small, countries } = reading.lexicon
  const at = hedgesBefore.at(tokens, k + 1)?.to ?? k + 1
  if (!tokens[at] || !(tokens[at].kind === 'number' || small.has(tokens[at].lower))) return null
  const left = is.be.has(tokens[k - 1]?.lower ?? '') ? null : speakerLeft(sentence, k, reading)
  if (!left || countries.at(tokens, left.from)?.to === left.to) return null
  // "Votes counted 40 days later": a capital that only begins the sentence
  const noun = left.to === 1 && !left.pronoun && !is.speakerNouns.has(tokens[0]!.lower)
  return left.able && !noun ? { verb: k, inner: [left], outer: [] } : null
}

/** Whether a hyphen without space joins a token to one beside it. */
function isGlued(tokens: Token[], k: number): boolean {
  const hyphen = (at: number) => tokens[at]?.text === '-' && !tokens[at]!.spaced && tokens[at + 1]?.spaced === false
  return hyphen(k - 1) || hyphen(k + 1)
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

/** "Eleven dead in ambush: ministry", "Ministry: eleven dead"; null when no speaker stands beside a colon or dash. */
export function headlineAct(sentence: Sentence, reading: TextReading): Act | null {
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
