import type { Sentence } from '../figures/draft.ts'
import { parseText } from '../figures/read-figures.ts'
import { isStatementDate } from '../figures/statements.ts'
import { daysBetween } from '../text/edtf.ts'

/** What a text is about when it happened on one day: what harms people at a stroke. Wars and epidemics have no day. */
const AT_A_STROKE = /^(?:kill(?:s|ed|ing)|di(?:es|ed)|injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt|drown(?:s|ed)?|collid(?:es|ed|ing)|collisions?|crash(?:es|ed)?|explo(?:des|ded|sions?)|blasts?|derail(?:s|ed)|sank|sinks|capsiz(?:es|ed)|collaps(?:es|ed)|plung(?:es|ed)|(?:earth)?quakes?|aftershocks?|avalanches?|landslides?|shootings?|bombings?|stabbings?|stampedes?|struck|hit)$/
/** How much of a text is looked at. */
const BEGINNING = 700
/** Sentences in which a text says what it is about; a line without words, as a date above the text, is none. */
const LEAD = 2
/** Night and time zones part two reports of one event by a day. */
const ONE_EVENT = 1

/** When what a text is about happened, and the days that its beginning names. */
interface Happening {
  day: string | null
  named: Set<string>
}

type Told = { text: string; published: string | null }

/**
 * Whether two texts begin with what happened at a stroke on two days: two accidents, two quakes. A later report of the same event
 * names its day beside the new one; a passing mention further down does not make it one.
 */
export function happenedApart(a: Told, b: Told): boolean {
  const mine = readHappening(a)
  if (mine.day === null) return false
  const theirs = readHappening(b)
  const days = daysBetween(mine.day, theirs.day)
  return days !== null && Math.abs(days) > ONE_EVENT && !mine.named.has(theirs.day!) && !theirs.named.has(mine.day)
}

const read = new WeakMap<Told, Happening>()

/** Kept as long as the text is, since each of some reports is set beside each other. */
function readHappening(told: Told): Happening {
  const known = read.get(told)
  if (known) return known
  const found = findHappening(told)
  read.set(told, found)
  return found
}

function findHappening({ text, published }: Told): Happening {
  const reading = parseText({ text: text.slice(0, BEGINNING), published })
  const lead = reading.sentences.filter(({ tokens }) => tokens.filter(({ kind }) => kind === 'word').length > 3).slice(0, LEAD)
  const daysOf = (sentence: Sentence) => sentence.dates.filter((mention) => mention.date?.length === 10 && isOfStroke(sentence, mention)).map(({ date }) => date!)
  const days = new Set(lead.map(daysOf).find((named) => named.length > 0))
  return { day: days.size === 1 ? [...days][0]! : null, named: new Set(lead.flatMap((sentence) => sentence.dates.flatMap((mention) => (mention.date === null || isStatementDate(sentence, mention, reading) ? [] : [mention.date])))) }
}

/**
 * Whether a date is that of the stroke, and not of publication, of a statement or of a plan: it stands behind the word for it in one clause
 * ("collided on Friday, killing 12, police said"), or opens the sentence. A date with its year is one of those printed above a text.
 */
function isOfStroke({ tokens }: Sentence, { from, to }: Sentence['dates'][number]): boolean {
  if (tokens.slice(from, to).some(({ text }) => /^\d{4}$/.test(text))) return false
  const isComma = ({ text }: { text: string }) => text === ','
  const clause = from <= 1 ? tokens.slice(to + (tokens[to] && isComma(tokens[to]) ? 1 : 0)) : tokens.slice(tokens.findLastIndex((token, at) => at < from && isComma(token)) + 1, from)
  const end = from <= 1 ? clause.findIndex(isComma) : -1
  return (end < 0 ? clause : clause.slice(0, end)).some(({ lower }) => AT_A_STROKE.test(lower))
}
