import type { Parsed, Sentence, TextReading } from '../draft.ts'
import type { Lexicon } from '../lexicon.ts'
import { readNumeral } from '../numerals.ts'
import type { Token } from '../token.ts'
import { isCapital, isFiniteVerb, isPastForm, isPlural, isStop } from '../word-class.ts'

/** Units in which bores are told. */
const CALIBRES = new Set(['mm', 'cm', 'cc'])

/** What a trap takes: tokens up to `to`, with no figure in them. */
export const skip = (to: number): Parsed => ({ to, drafts: [] })

/** Set phrases with a number in them: "one of the", "24/7". */
export function skipIdiom({ tokens }: Sentence, at: number, { lexicon }: TextReading): Parsed | null {
  const idiom = lexicon.idioms.at(tokens, at)
  // "almost a million miles": what is bounded is meant as it stands
  return idiom && !(lexicon.is.articles.has(tokens[at]!.lower) && lexicon.hedgesBefore.before(tokens, at)) ? skip(idiom.to) : null
}

/** "22nd", "twenty-first", "two hundredth", "the first two", and labels that mix letters and digits ("G20", "1990s"). */
export function skipOrdinal({ tokens }: Sentence, at: number, { lexicon }: TextReading): Parsed | null {
  const token = tokens[at]!
  if (token.kind === 'label' || token.kind === 'ordinal') return skip(at + 1)
  if (token.kind !== 'word' || !(lexicon.small.has(token.lower) || lexicon.is.articles.has(token.lower))) {
    return null
  }
  const numeral = readNumeral(tokens, at, lexicon)
  if (!numeral || numeral.digits || numeral.fraction) return null
  // "forty-two and a third", "two hundred thirty and a thirtieth": places in a row, with an article in between
  const place = [numeral.to + 2, numeral.to - 1].find((k) => lexicon.is.ordinals.has(tokens[k]?.lower ?? '') && lexicon.is.articles.has(tokens[k - 1]?.lower ?? '') && lexicon.is.and.has(tokens[k - 2]?.lower ?? ''))
  if (place && numeral.value > 20 && place - at > 3) return skip(place + 1)
  const k = /^[-—–]$/.test(tokens[numeral.to]?.text ?? '') || lexicon.is.and.has(tokens[numeral.to]?.lower ?? '') ? numeral.to + 1 : numeral.to
  const word = tokens[k]?.lower ?? ''
  // "two second places" and "two thirds" are counts and fractions; an ordinal closes a compound number
  const closes = (lexicon.is.ordinals.has(word) || (numeral.value < 100 && /^[—–]$/.test(tokens[numeral.to]?.text ?? '') && lexicon.is.ordinals.has(tokens[numeral.to + 1]?.lower ?? ''))) && !(lexicon.units.at(tokens, k) && numeral.value < 20) && (numeral.value >= 20 || lexicon.ends.largeOrdinal(word))
  return closes ? skip(k + 1) : null
}

/** "the last two books", "the next 3 items": places in a row; before a period of time it is a span ("the last two years"). */
export function skipPosition({ tokens }: Sentence, at: number, { lexicon }: TextReading): Parsed | null {
  if (!lexicon.is.positionWords.has(tokens[at]!.lower)) return null
  const numeral = readNumeral(tokens, at + 1, lexicon)
  if (!numeral || !numeral.plain || numeral.value > 12 || lexicon.units.at(tokens, numeral.to) || tokens[numeral.to]?.text === '-' || tokens[numeral.to]?.text === '%') return null
  return skip(numeral.to)
}

/** Telephone numbers, versions, scores, fractions that are none ("2016/17"), footnote marks and the numbers of a list. */
export function skipSequence({ tokens }: Sentence, at: number, { lexicon }: TextReading): Parsed | null {
  const token = tokens[at]!
  if (token.text === '[' || token.text === '(') {
    const number = tokens[at + 1]
    if (number?.kind !== 'number' || !number.plain) return null
    let to = at + 2
    while (/^[,–-]$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.kind === 'number') to += 2
    if (!/^[\])]$/.test(tokens[to]?.text ?? '')) return null
    // "forty-five (45)" says one number twice; "(45)" elsewhere is a mark as well
    return skip(to + 1)
  }
  if (token.text === '+' && tokens[at + 1]?.kind === 'number' && !tokens[at + 1]!.spaced && (at === 0 || token.spaced)) {
    let to = at + 1
    while (tokens[to]?.kind === 'number' || /^[-()]$/.test(tokens[to]?.text ?? '')) to++
    return to > at + 3 || tokens[at + 1]!.text.replace(/\D/g, '').length >= 7 ? skip(to) : null
  }
  if (token.kind !== 'number') return null
  const next = tokens[at + 1]
  const bare = token.text.replace(/\s/g, '')
  if (/^0\d/.test(bare) && !token.text.includes('.')) {
    // a number with a nought before it, and all that stands behind it in digits: "0800 123456"
    let to = chainEnd(tokens, at).to
    while (tokens[to]?.kind === 'number' && tokens[to]!.plain) to++
    return skip(to)
  }
  if (bare.length >= 9 && token.plain && next?.kind !== 'word') return skip(at + 1)
  if (/\s/.test(token.text) && next?.text === '-' && !next.spaced && tokens[at + 2]?.kind === 'number') return skip(chainEnd(tokens, at).to)
  if (lexicon.is.eras.has(next?.lower ?? '') && token.value < 10_000 && isCapital(next!.text)) return skip(at + 2)
  if (at === 0 && tokens.length > 1 && token.plain && token.value < 100 && /^[.)]$/.test(next?.text ?? '') && !next!.spaced) return skip(at + 2)
  // "v10.22.1", "Robocop.2"
  if (!token.spaced && tokens[at - 1]?.text === '.' && !tokens[at - 1]!.spaced && /^(?:label|number)$/.test(tokens[at - 2]?.kind ?? '')) return skip(chainEnd(tokens, at).to)
  if (bare.length >= 12 && token.plain) return skip(at + 1)
  if (!token.spaced && /^[.”"’!?]$/.test(tokens[at - 1]?.text ?? '') && token.plain) return skip(at + 1)
  if (token.plain && at > 1 && at === tokens.length - 1 && tokens[at - 1]!.text === '.' && token.spaced) return skip(at + 1)
  // "3,5 bikes": neither a list, which has spaces, nor a decimal that a unit or scale vouches for
  const glued = next?.text === ',' && !next.spaced && tokens[at + 2]?.kind === 'number' && !tokens[at + 2]!.spaced
  if (glued && /^\d{1,3}$/.test(token.text) && /^\d{1,2}$/.test(tokens[at + 2]!.text)) return skip(at + 3)
  const chain = chainEnd(tokens, at)
  // "33-1/4" is a number and a fraction
  if (chain.parts === 2 && chain.separator === '-' && tokens[chain.to]?.text === '/' && !tokens[chain.to]!.spaced) return null
  if (isTelephone(tokens, at, chain, lexicon)) return skip(chain.to)
  if (chain.parts >= 3 || (chain.parts === 2 && chain.separator === '.')) return skip(chain.to)
  if (chain.parts === 2 && chain.separator === '/' && !readNumeral(tokens, at, lexicon)) return skip(chain.to)
  if (chain.parts === 2 && chain.separator === '-') {
    const [a, b] = [token.value, tokens[at + 2]!.value]
    const near = tokens.slice(Math.max(0, at - 8), at).some((word) => lexicon.is.scoreWords.has(word.lower)) || lexicon.is.scoreWords.has(tokens[at + 3]?.lower ?? '')
    const counts = tokens[at + 3]?.kind === 'word' && !lexicon.is.stops.has(tokens[at + 3]!.lower) && !lexicon.is.scoreWords.has(tokens[at + 3]!.lower)
    if (token.plain && tokens[at + 2]!.plain && (a >= b || (near && !counts)) && !lexicon.units.at(tokens, chain.to) && !(a >= 1000 && b < 100)) return skip(chain.to)
    if (a >= 1000 && b < 100 && token.plain) return skip(chain.to)
  }
  return null
}

/** "555-1234": three and four bare digits; a range of such numbers has round ends or a noun behind it. */
function isTelephone(tokens: Token[], at: number, chain: { to: number; parts: number; separator: string }, lexicon: Lexicon): boolean {
  const [first, second] = [tokens[at]!, tokens[at + 2]]
  if (chain.parts !== 2 || chain.separator !== '-' || !second || !/^\d{3}$/.test(first.text) || !/^\d{4}$/.test(second.text)) return false
  return (first.value % 10 !== 0 || second.value % 10 !== 0) && !follows(tokens, chain.to, lexicon) && tokens[at - 1]?.kind !== 'sign'
}

function chainEnd(tokens: Token[], at: number): { to: number; parts: number; separator: string } {
  const separator = /^[–‑-]$/.test(tokens[at + 1]?.text ?? '') ? '-' : (tokens[at + 1]?.text ?? '')
  let to = at + 1
  let parts = 1
  if (separator === '-' || separator === '/' || separator === '.') {
    const same = (text: string | undefined) => (separator === '-' ? /^[–‑-]$/.test(text ?? '') : text === separator)
    while (same(tokens[to]?.text) && !tokens[to]!.spaced && tokens[to + 1]?.kind === 'number' && !tokens[to + 1]!.spaced) {
      to += 2
      parts++
    }
  }
  return { to, parts, separator }
}

/** "358 Palm Way", "16-18 Mill Street": the number of a house. */
export function skipAddress({ tokens }: Sentence, at: number, { lexicon }: TextReading): Parsed | null {
  if (tokens[at]!.kind !== 'number' || !tokens[at]!.plain) return null
  const from = /^[-–]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'number' ? at + 3 : at + 1
  for (let k = from; k < from + 5; k++) {
    const token = tokens[k]
    if (!token || !(token.kind === 'ordinal' || (token.kind === 'word' && isCapital(token.text)))) return null
    if (k >= from && lexicon.is.streetNouns.has(token.lower)) return skip(k + 1)
  }
  return null
}

/** Numbers that are part of a name: "MiG-29", "Article 5", "Boeing 737", "Uragan 220 mm", "Formula One". */
export function skipName({ tokens }: Sentence, at: number, { lexicon }: TextReading): Parsed | null {
  const token = tokens[at]!
  const word = token.kind === 'word'
  if (!(token.kind === 'number' || (word && lexicon.small.has(token.lower)))) return null
  const calibre = token.kind === 'number' ? lexicon.units.at(tokens, tokens[at + 1]?.text === '-' ? at + 2 : at + 1) : null
  if (calibre && CALIBRES.has(calibre.value.symbol) && lexicon.is.designationNouns.has(tokens[calibre.to]?.lower ?? '')) return skip(calibre.to)
  const before = tokens[at - 1]
  if (!before) return null
  if ((before.text === '-' || before.text === '‑') && !before.spaced && !token.spaced && at > 1) {
    const owner = tokens[at - 2]!
    const hedge = owner.kind === 'word' && !(owner.text.length === 1 && isCapital(owner.text)) && (lexicon.small.has(owner.lower) || isStop(owner, lexicon) || lexicon.scales.has(owner.lower) || lexicon.hedgesBefore.before(tokens, at) !== null)
    if (!hedge && (owner.kind === 'word' || owner.kind === 'label')) return skip(at + 1)
  }
  if (before.text === '#' || before.text === '№' || before.text === '@' || before.text === '§') return skip(at + 1)
  if (before.text === '.' && !before.spaced && isCapital(tokens[at - 2]?.text ?? '') && lexicon.is.labelNouns.has(tokens[at - 2]!.lower) && token.spaced && tokens[at - 2]!.text.length < 5) return skip(at + 1)
  if (before.kind !== 'word' && before.kind !== 'label') return null
  if (before.kind === 'label') return token.plain && !follows(tokens, at + 1, lexicon) ? skip(at + 1) : null
  // "64 deaths, and on Tuesday 207"
  if (lexicon.weekdays.has(before.lower) && token.value > 31) return null
  // "the dead now number 24": a verb
  if (lexicon.is.countLabels.has(before.lower) && numbers(tokens[at - 2], lexicon)) return null
  const capital = isCapital(before.text)
  if (word) {
    const named = isCapital(token.text) && capital && !lexicon.is.stops.has(before.lower)
    return named || (lexicon.is.labelNouns.has(before.lower) && !follows(tokens, at + 1, lexicon) && !(isNoun(tokens[at + 1], lexicon) && !isVerb(tokens[at + 1]!, lexicon)) && !lexicon.is.stops.has(before.lower) && !lexicon.is.negations.has(before.lower)) ? skip(at + 1) : null
  }
  if (lexicon.is.labelNouns.has(before.lower) && (capital || token.plain || !Number.isInteger(token.value)) && !(tokens[at + 1]?.text === '%' || (lexicon.scales.has(tokens[at + 1]?.lower ?? '') || lexicon.units.at(tokens, at + 1) !== null))) {
    if (lexicon.is.negations.has(before.lower) && !capital) return null
    if ((!lexicon.is.countLabels.has(before.lower) || (token.plain && (token.value < 100 || isNumbered(tokens[at - 2], lexicon)))) && !(token.plain === false && token.value >= 100)) {
      // "day 300 people came": a noun in the plural behind the number is what it counts, unless the label is written as a name
      if (capital || !countable(tokens, at + 1, lexicon)) return skip(chainEnd(tokens, at).to)
    }
  }
  // "won 34 seats and the Liberals 51": the verb is left out, and the name is a subject
  const end = tokens[at + 1]
  const closed = !end || /^[.;,!]$/.test(end.text)
  const told = closed ? lexicon.ends.plural(before.lower) || !token.plain : lexicon.is.of.has(end.lower)
  if (capital && told && lexicon.is.the.has(tokens[at - 2]?.lower ?? '') && lexicon.is.and.has(tokens[at - 3]?.lower ?? '') && tokens.slice(0, at - 3).some((other) => other.kind === 'number')) return null
  if (!capital || lexicon.is.stops.has(before.lower) || lexicon.months.has(before.lower) || lexicon.small.has(before.lower)) return null
  if (lexicon.signs.has(before.text) || lexicon.hedgesBefore.before(tokens, at)) return null
  const unit = lexicon.units.at(tokens, at + 1)
  if (unit) {
    // a calibre and the like: a name, a measure and then a noun that is no unit
    return at > 1 && CALIBRES.has(unit.value.symbol) && isNoun(tokens[unit.to], lexicon) && lexicon.is.designationNouns.has(tokens[unit.to]!.lower) ? skip(unit.to) : null
  }
  // "USB 3.0 ports"
  if (/^\p{Lu}{2,}$/u.test(before.text) && /^\d\.0$/.test(token.text)) return skip(at + 1)
  if ((!token.plain && !token.text.includes('.')) || token.value >= 10_000) return null
  // a word that only begins the sentence: "Allow 4 - 7 days"
  const behind = tokens[at + 1]
  const range = behind && lexicon.is.rangeJoin.has(behind.lower) && readNumeral(tokens, at + 2, lexicon)
  if (at === 1 && behind && (range || behind.kind !== 'word' || !(lexicon.is.stops.has(behind.lower) || lexicon.is.verbs.has(behind.lower)))) return null
  // "six AK 47 rifles": the six are counted, the 47 is a name
  if (token.plain && token.value < 1000 && (tokens[at - 2]?.kind === 'number' || lexicon.small.has(tokens[at - 2]?.lower ?? ''))) return skip(at + 1)
  // "Spider 2 breaks the rule": what looks like a plural is a verb when an object follows
  const next = tokens[at + 1]
  if (next?.kind === 'word' && !isCapital(next.text) && (isVerb(next, lexicon) || lexicon.small.has(next.lower) || (isPlural(next.lower, lexicon) && at > 1 && lexicon.is.determiners.has(tokens[at + 2]?.lower ?? '')))) return skip(at + 1)
  // "the Apollo 8 crews": an article before a name does not leave the number to what follows
  const named = lexicon.is.the.has(tokens[at - 2]?.lower ?? '') && token.plain && token.value < 1000 && !isPlural(before.text, lexicon) && !lexicon.demonyms.has(before.lower) && !lexicon.countries.at(tokens, at - 1)
  return (countable(tokens, at + 1, lexicon) && !named) || lexicon.locale.currencyCodes.includes(before.text) || tokens[at + 1]?.text === '%' || lexicon.scales.has(tokens[at + 1]?.lower ?? '') || lexicon.currencies.at(tokens, at + 1) ? null : skip(chainEnd(tokens, at).to)
}

/** Whether the word before "number" makes it a verb: those who are counted, or an adverb. */
function numbers(token: Token | undefined, lexicon: Lexicon): boolean {
  return token?.kind === 'word' && (lexicon.is.adverbs.has(token.lower) || lexicon.is.pronouns.has(token.lower) || lexicon.is.who.has(token.lower) || isPlural(token.text, lexicon))
}

/** Whether a word is one thing that a number behind it names: "flood number 469"; many are counted by the verb, "the dead number 120". */
function isNumbered(token: Token | undefined, lexicon: Lexicon): boolean {
  return isNoun(token, lexicon) && !numbers(token, lexicon) && !isVerb(token!, lexicon) && !lexicon.is.adjectives.has(token!.lower) && !lexicon.is.countLabels.has(token!.lower)
}

function isVerb(token: Token, lexicon: Lexicon): boolean {
  return lexicon.is.verbs.has(token.lower) || isFiniteVerb(token, lexicon) || isPastForm(token, lexicon)
}

/** Whether a word behind a number can be what it counts. */
export function isNoun(token: Token | undefined, lexicon: Lexicon): boolean {
  return token?.kind === 'word' && !lexicon.is.stops.has(token.lower)
}

function follows(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  return countable(tokens, at, lexicon) || lexicon.scales.has(tokens[at]?.lower ?? '') || lexicon.is.hundred.has(tokens[at]?.lower ?? '') || lexicon.units.at(tokens, at) !== null || tokens[at]?.text === '%'
}

/** Whether a noun in the plural stands within three words, nothing but nouns and adjectives before it. */
function countable(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  for (let k = at; k < at + 4; k++) {
    const token = tokens[k]
    if (!token || token.kind !== 'word' || lexicon.is.stops.has(token.lower)) return false
    if (isCapital(token.text)) continue
    if (token.lower in lexicon.locale.plurals || (isPlural(token.lower, lexicon) && !lexicon.is.verbs.has(token.lower))) return true
  }
  return false
}
