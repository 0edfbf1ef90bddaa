import { readFigures } from '../figures/read-figures.ts'
import type { Unit } from '../figures/figure.ts'
import { knownName } from '../names/names.ts'
import { parseEdtf } from '../text/edtf.ts'
import type { FigureRange, SearchQuery } from './query.ts'

/** What a reader may write before a colon. */
const FIELDS: Record<string, 'publisher' | 'place' | 'after' | 'before' | 'date'> = {
  publisher: 'publisher', by: 'publisher', source: 'publisher',
  place: 'place', in: 'place',
  after: 'after', since: 'after', from: 'after',
  before: 'before', until: 'before', to: 'before',
  date: 'date', on: 'date', year: 'date',
}
const NUMBER = String.raw`[$€£¥]?\d[\d,\u00a0\u202f]*(?:\.\d+)?(?:%|(?:k|m|mn|bn|tn|million|billion|trillion)\b)?`
const RANGE = new RegExp(String.raw`^(${NUMBER})(?:\.\.|…|–)(${NUMBER})?$`, 'i')
const OPEN_BELOW = new RegExp(String.raw`^\.\.(${NUMBER})$`, 'i')
const BOUND = new RegExp(String.raw`^(>=|<=|≥|≤|>|<)(${NUMBER})$`, 'i')
const SCALES: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, million: 1e6, bn: 1e9, billion: 1e9, tn: 1e12, trillion: 1e12 }
/** A part of what was written: a sign of exclusion, a field, and words, in quotation marks or not. */
const PART = /(-)?(?:([\p{L}]+):)?(?:["“”„«]([^"“”„«»]*)(?:["”“»]|$)|(\S+))/gu

interface Part {
  excluded: boolean
  field: string | null
  /** Null where it stands in quotation marks. */
  word: string | null
  quoted: string | null
  written: string
}

/**
 * What a reader's line asks for: words, "phrases", -left out, publisher:, place:, after:, before:, date:, and figures by
 * their range ("killed 40..60", "troops >7,000", "40..60 km"). What a range is of is the word before it, else the one behind.
 * @returns a query even of half a line; what could not be understood is in `problems`, and the rest holds.
 * @example parseQuery('quake killed 40..60 after:2023-02') // words ['quake'], one figure of "killed", from '2023-02'
 */
export function parseQuery(line: string): SearchQuery {
  const query: SearchQuery = { words: [], typing: false, phrases: [], without: [], publishers: [], places: [], from: null, to: null, figures: [], problems: [] }
  const parts = partsOf(line)
  const taken = new Set<number>()
  parts.forEach((part, at) => {
    const range = isPlain(part) ? rangeOf(part.word!) : null
    if (!range) return
    taken.add(at)
    const before = at > 0 && !taken.has(at - 1) && isPlain(parts[at - 1]!) && rangeOf(parts[at - 1]!.word!) === null ? at - 1 : null
    const behind = at + 1 < parts.length && isPlain(parts[at + 1]!) && rangeOf(parts[at + 1]!.word!) === null ? at + 1 : null
    if (range.low > range.high) {
      query.problems.push({ kind: 'range', written: part.written })
      return
    }
    const unit = range.unit ?? (behind === null ? null : unitOf(`${range.sample} ${parts[behind]!.word}`))
    if (unit !== null && range.unit === null) taken.add(behind!)
    const of = before ?? (unit !== null && range.unit === null ? null : behind)
    if (of !== null) taken.add(of)
    query.figures.push({ of: of === null ? '' : parts[of]!.word!, low: range.low, high: range.high, unit, written: part.written })
  })
  parts.forEach((part, at) => {
    if (!taken.has(at)) addPart(query, part)
  })
  const last = parts.at(-1)
  query.typing = last !== undefined && isPlain(last) && query.words.at(-1) === last.word && /\S$/.test(line)
  return query
}

function partsOf(line: string): Part[] {
  const parts = [...line.matchAll(PART)]
    // an address is a word, whatever stands before its colon
    .map((match): Part => (match[2] !== undefined && match[4]?.startsWith('//')
      ? { excluded: match[1] !== undefined, field: null, quoted: null, word: `${match[2]}:${match[4]}`, written: match[0] }
      : { excluded: match[1] !== undefined, field: match[2] ?? null, quoted: match[3] ?? null, word: match[4] ?? null, written: match[0] }))
    .filter(({ quoted, word }) => (quoted ?? word)!.trim() !== '')
  return parts.reduce<Part[]>((joined, part) => {
    const last = joined.at(-1)
    if (last && isPlain(part) && isPlaceOfMore(last, part.word!)) last.word = `${last.word} ${part.word}`
    else joined.push(part)
    return joined
  }, [])
}

/** Whether a place that is not in quotation marks goes on with the next word: place:Central Asia. */
function isPlaceOfMore({ excluded, field, word }: Part, next: string): boolean {
  return !excluded && word !== null && FIELDS[field?.toLowerCase() ?? ''] === 'place' && knownName(`${word} ${next}`)?.kind === 'place'
}

function isPlain({ excluded, field, word }: Part): boolean {
  return !excluded && field === null && word !== null
}

function addPart(query: SearchQuery, { excluded, field, quoted, word, written }: Part): void {
  const value = (quoted ?? word)!.trim()
  if (field === null) {
    if (excluded) query.without.push(value)
    else if (quoted === null) query.words.push(value)
    else query.phrases.push(value)
    return
  }
  const known = excluded ? undefined : FIELDS[field.toLowerCase()]
  if (known === 'publisher') query.publishers.push(value)
  else if (known === 'place') query.places.push(value)
  else if (known === undefined) query.problems.push({ kind: 'field', written })
  else addDate(query, known, value, written)
}

function addDate(query: SearchQuery, field: 'after' | 'before' | 'date', value: string, written: string): void {
  const [first, last] = field === 'date' && value.includes('..') ? value.split('..') : [value, value]
  const from = first === '' ? null : first!
  const to = last === '' ? null : last!
  if ((from !== null && !parseEdtf(from)) || (to !== null && !parseEdtf(to))) {
    query.problems.push({ kind: 'date', written })
    return
  }
  if (field !== 'before' && from !== null) query.from = from
  if (field !== 'after' && to !== null) query.to = to
}

interface Range extends Pick<FigureRange, 'low' | 'high' | 'unit'> {
  /** One of the numbers, to be read together with a unit behind it. */
  sample: string
}

function rangeOf(word: string): Range | null {
  const two = RANGE.exec(word)
  const below = OPEN_BELOW.exec(word)
  const bound = BOUND.exec(word)
  const sample = two?.[2] ?? two?.[1] ?? below?.[1] ?? bound?.[2]
  if (sample === undefined) return null
  const unit = /[$€£¥%]/.test(word) ? unitOf(/[$€£¥%]/.test(sample) ? sample : two![1]!) : null
  if (two) return { low: numberOf(two[1]!, two[2]), high: two[2] === undefined ? Infinity : numberOf(two[2]), unit, sample }
  const value = numberOf(sample)
  if (below) return { low: -Infinity, high: value, unit, sample }
  const sign = bound![1]!
  // "more than 40" of whole things begins at 41, and of measures at once behind
  const step = Number.isInteger(value) && unit === null ? 1 : Number.EPSILON * Math.max(1, Math.abs(value))
  if (sign.startsWith('>') || sign === '≥') return { low: sign === '>' ? value + step : value, high: Infinity, unit, sample }
  return { low: -Infinity, high: sign === '<' ? value - step : value, unit, sample }
}

/** The number that a reader wrote; "3..5m" is three to five million. */
function numberOf(written: string, other = ''): number {
  const scaleOf = (text: string) => SCALES[/[a-z]+$/i.exec(text)?.[0].toLowerCase() ?? ''] ?? null
  return Number(written.replace(/[^\d.]/g, '')) * (scaleOf(written) ?? scaleOf(other) ?? 1)
}

/** The unit that the engine reads in "60 km" or "$5m"; null where it reads a count. */
function unitOf(words: string): Unit | null {
  const [figure] = readFigures({ text: `${words.trim()}.` })
  return figure && figure.kind !== 'count' && figure.kind !== 'date' ? figure.unit : null
}
