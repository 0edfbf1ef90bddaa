import type { DateMention, Sentence, TextReading } from './draft.ts'
import type { Occasion } from './figure.ts'
import { properNames } from './proper-names.ts'

/** How many tokens from its verb the date of a statement may stand. */
const REACH = 40

/** When, where and at what a statement was made, as far as the sentence with its verb says. */
export function readOccasion(sentence: Sentence, verb: number, reading: TextReading): Occasion {
  const { tokens } = sentence
  const { lexicon } = reading
  const occasion: Occasion = { day: null, place: null, event: null }
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
export function belongsToStatement(sentence: Sentence, mention: DateMention, verb: number, { lexicon }: TextReading): boolean {
  const { tokens } = sentence
  const distance = (k: number) => (k < mention.from ? mention.from - k : k - mention.to + 1)
  if (distance(verb) > REACH || lexicon.is.lastingPrepositions.has(mention.preposition)) return false
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
