import { leavesAside } from './clauses.ts'
import type { DateMention, Sentence, TextReading } from './draft.ts'
import type { Occasion } from './figure.ts'
import { properNames } from './proper-names.ts'
import type { Token } from './token.ts'

/** How many tokens from its verb the date of a statement may stand. */
const REACH = 40

/**
 * When, where and at what a statement was made, as far as the sentence with its verb says.
 * @param subject first token of the speaker; that of the verb when he stands behind it
 */
export function readOccasion(sentence: Sentence, verb: number, subject: number, reading: TextReading): Occasion {
  const { tokens } = sentence
  const { lexicon } = reading
  const occasion: Occasion = { day: null, place: null, event: null }
  const dates = sentence.dates.filter((date) => date.date !== null && belongsToStatement(sentence, date, verb, reading))
  // "In May 2019 the mayor said": a date known less well is that of the saying only right beside it
  const day = dates.find((date) => date.date!.length === 10) ?? sentence.dates.find((date) => date.date !== null && PART_OF_CALENDAR.test(date.date) && framesStatement(sentence, date, verb, subject, reading))
  occasion.day = day?.date ?? null
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
  const anchors = [...dates, ...(day ? [day] : []), { from: verb, to: verb + 1 }, ...(event ? [event] : [])]
  const gap = (name: { from: number; to: number }) => Math.min(...anchors.map((anchor) => (name.from >= anchor.to ? name.from - anchor.to : anchor.from - name.to)).filter((size) => size >= 0), Infinity)
  if (occasion.day || occasion.event) occasion.place = properNames(sentence, reading).find((name) => name.kind === 'place' && lexicon.is.where.has(name.link) && gap(name) <= 3 && !isTold(sentence, name.from, verb, reading))?.text ?? null
  return occasion
}

/** A year, a month or a quarter of a year. */
const PART_OF_CALENDAR = /^\d{4}(?:-\d{2})?$/

/** Whether a date stands beside speaker or verb, outside what is told: "In May 2019 the mayor said", "said in May 2019 that". */
function framesStatement(sentence: Sentence, mention: DateMention, verb: number, subject: number, reading: TextReading): boolean {
  const { tokens } = sentence
  const { lexicon } = reading
  if (!lexicon.is.datePrepositions.has(mention.preposition) || lexicon.is.lastingPrepositions.has(mention.preposition)) return false
  // "… will open a year late, in 2027, she said" tells of the opening
  if (mention.to <= subject) return mention.from <= 1 && tokens.slice(mention.to, subject).every((token) => token.text === ',' || lexicon.is.determiners.has(token.lower) || lexicon.is.titles.has(token.lower))
  if (mention.from <= verb) return false
  const next = tokens[mention.to]
  if (mention.from - verb <= 2 && (!next || next.kind === 'sign' || lexicon.is.relatives.has(next.lower))) return true
  return next !== undefined && lexicon.is.relatives.has(next.lower) && tokens.slice(verb + 1, mention.from).every((token) => token.kind === 'word' && !isFinite(token.lower, lexicon))
}

/** Whether a token stands in what is told, and not in what tells of the saying: behind "that", or in a clause with a verb or a number of its own. */
function isTold({ tokens, dates }: Sentence, at: number, verb: number, { lexicon }: TextReading): boolean {
  const counts = (k: number) => tokens[k]!.kind === 'number' && !dates.some(({ from, to }) => k >= from && k < to)
  if (at > verb) return tokens.slice(verb + 1, at).some((token, k) => lexicon.is.relatives.has(token.lower) || counts(verb + 1 + k))
  let from = at
  while (from > 0 && tokens[from - 1]!.text !== ',' && tokens[from - 1]!.text !== ';') from--
  let to = at
  while (to < verb && tokens[to]!.text !== ',' && tokens[to]!.text !== ';') to++
  return tokens.slice(from, to).some((token, k) => from + k !== verb && (counts(from + k) || (token.kind === 'word' && isFinite(token.lower, lexicon) && !lexicon.is.speechVerbs.has(token.lower) && !lexicon.is.occasions.has(token.lower))))
}

function isFinite(word: string, { is, eventVerbs }: TextReading['lexicon']): boolean {
  return is.verbs.has(word) || is.be.has(word) || is.have.has(word) || eventVerbs.has(word)
}

/** Whether a relative clause around a date tells of a saying, too: "who spoke on Friday", "who was at a meeting on Friday". */
function speaksAside(tokens: readonly Token[], date: number, verb: number, { is }: TextReading['lexicon']): boolean {
  const comma = tokens.findLastIndex((token, k) => k < date && token.text === ',')
  return tokens.some(({ lower }, k) => k > comma && k < verb && (is.speechVerbs.has(lower) || (is.occasions.has(lower) && is.determiners.has(tokens[k - 1]!.lower))))
}

/** A date belongs to the statement when it stands nearer to the verb of saying, or to the occasion, than to any other event. */
export function belongsToStatement(sentence: Sentence, mention: DateMention, verb: number, { lexicon }: TextReading): boolean {
  const { tokens } = sentence
  const distance = (k: number) => (k < mention.from ? mention.from - k : k - mention.to + 1)
  // nobody speaks from one day to another
  if (distance(verb) > REACH || mention.end !== null || lexicon.is.lastingPrepositions.has(mention.preposition)) return false
  // "…, according to the agency; the ministry said on Sunday": a clause of its own has its own day
  if (tokens.slice(Math.min(mention.to, verb), Math.max(mention.from, verb)).some((token) => token.text === ';')) return false
  // "on Thursday, three days after the commission declared the result"
  const clause = mention.to <= verb ? tokens.slice(tokens.findLastIndex((token, k) => k < verb && (k < mention.to || token.text === ',')) + 1, verb) : []
  if (clause.some((token) => lexicon.is.sequelWords.has(token.lower))) return false
  // "the mayor, who is to visit on Friday, promised"
  if (mention.to <= verb && leavesAside(tokens, mention.from, verb, lexicon) && !speaksAside(tokens, mention.from, verb, lexicon)) return false
  // "according to the ministry, which on Tuesday had counted 62"
  const comma = tokens.slice(0, mention.from).findLastIndex((token) => token.text === ',')
  if (comma > verb && [lexicon.is.relatives, lexicon.is.who].some((words) => words.has(tokens[comma + 1]!.lower))) return false
  // "the games open on 26 July, organisers say"
  const apart = (k: number) => (k >= mention.to && mention.from > 3 && tokens.slice(mention.to, k).some((token) => token.text === ',') ? 8 : 0)
  let speech = distance(verb) + apart(verb)
  let event = Infinity
  for (let k = Math.max(0, mention.from - 30); k < Math.min(tokens.length, mention.to + 10); k++) {
    if (k >= mention.from && k < mention.to) continue
    const word = tokens[k]!.lower
    const cost = distance(k) + (tokens.slice(Math.min(k, mention.from), Math.max(k, mention.from)).filter((token) => token.text === ',').length > 1 ? 4 : 0)
    if (lexicon.is.speechVerbs.has(word) || (lexicon.is.reportVerbs.has(word) && k === verb)) speech = Math.min(speech, cost + apart(k))
    else if (lexicon.is.occasions.has(word) && (k < mention.from || (k < mention.to + 6 && tokens.slice(mention.to, k).some((token) => lexicon.is.atOccasion.has(token.lower))))) speech = Math.min(speech, cost)
    else if (lexicon.eventVerbs.has(word) || lexicon.eventNouns.has(word) || lexicon.is.verbs.has(word) && !lexicon.is.be.has(word) && !lexicon.is.have.has(word)) event = Math.min(event, k > mention.to ? cost + 6 : cost)
  }
  return speech <= event && speech <= (event === Infinity ? 30 : 14)
}
