import type { StatedFigure } from '../../lib/compare/comparison.ts'
import { statedValue, unitScale } from '../../lib/compare/outcome.ts'
import { READINGS, type Stated } from '../../lib/compare/ranges.ts'
import type { Quantity } from '../../lib/compare/quantities.ts'
import type { Figure } from '../../lib/figures/figure.ts'
import { angle, plain } from '../../lib/highlights/formats/markdown-words.ts'
import type { Reading } from '../../lib/reading.ts'
import { parseEdtf } from '../../lib/text/edtf.ts'
import { escaped } from '../evidence/evidence-texts.ts'
import { wordsOf } from '../plot/plot-words.ts'
import { originalOf } from '../report-name.ts'
import { capital } from '../row-title.ts'
import { kindOf } from '../text-kind.ts'
import { formatDate } from '../words/dates.ts'
import { formatList } from '../words/numbers.ts'
import { formatAmount } from '../words/units.ts'
import { locale, say } from '../words/words.ts'

/** How a sentence is written down. */
export interface Form {
  /** Words of a text, or a name. */
  words(words: string): string
  /** A name that leads to an address. */
  link(name: string, address: string): string
}

/** As plain words: names lead nowhere. */
export const AS_TEXT: Form = { words: (words) => words, link: (name) => name }
/** As Markdown, in which nothing of a text is a mark. */
export const AS_MARKDOWN: Form = { words: plain, link: (name, address) => `[${plain(name)}](<${angle(address)}>)` }
/** As HTML. */
export const AS_HTML: Form = { words: escaped, link: (name, address) => `<a href="${escaped(address)}">${escaped(name)}</a>` }

/** What one origin says: the figure of the first that has it, and all who repeat it. */
interface Said {
  first: StatedFigure
  repeating: string[]
  value: Stated | null
}

/**
 * Who gives what for a quantity, as a sentence to be copied: numbers that texts state and nothing else, each with who said it, hedges in quotation marks. What one origin says is said once.
 * The ends of what reports give come first, where two give numbers in one unit; what the article alone gives is no report's, and stands apart at the end.
 */
export function quantitySentence(quantity: Quantity, reading: Reading, form: Form): string {
  const own = reading.figures[quantity.mine[0]!]!
  const said = quantity.origins.flatMap((origin) => saidBy(origin, own, reading)).sort((a, b) => timeOf(a.first, reading) - timeOf(b.first, reading))
  const isOwn = ({ first, repeating }: Said) => first.report === '' && repeating.length === 0
  const [reports, alone] = said.every(isOwn) ? [said, []] : [said.filter((one) => !isOwn(one)), said.filter(isOwn)]
  const isLong = reports.some(({ repeating }) => repeating.length > 0)
  const given = inOne(reports.map((one, at) => itemOf(one, at === 0, reading, form)), isLong)
  const all = alone.length === 0 ? given : say('sentence.own', { reports: given, of: kindOf(reading), who: ownerOf(reading, form), items: inOne(alone.map(({ first }) => say('sentence.figure', toldOf(first, reading, form))), false) })
  const head = headOf(reports, own)
  const isPassageFirst = head === null && reports[0]!.first.report === '' && reading.article.isPassage === true
  return head === null ? say('sentence.bare', { items: isPassageFirst ? capital(all) : all }) : say(`sentence.${head.kind}`, { low: form.words(head.low), high: form.words(head.high), items: all })
}

function inOne(items: readonly string[], isLong: boolean): string {
  return items.reduce((before, after) => say(isLong ? 'sentence.semicolon' : 'sentence.comma', { before, after }))
}

/** What an origin says, each number once. */
function saidBy(origin: readonly StatedFigure[], own: Figure, reading: Reading): Said[] {
  const found: Said[] = []
  for (const stated of origin.toSorted((a, b) => timeOf(a, reading) - timeOf(b, reading))) {
    const value = statedValue(stated.figure, unitScale(own, stated.figure))
    const before = found.find((one) => isOne(one, stated.figure, value))
    if (!before) found.push({ first: stated, repeating: [], value })
    else if (stated.report !== before.first.report && !before.repeating.includes(stated.report)) before.repeating.push(stated.report)
  }
  return found
}

function isOne({ first, value: before }: Said, figure: Figure, value: Stated | null): boolean {
  if (!before || !value) return first.figure.date === figure.date && first.figure.kind === figure.kind && before === value
  return before.low === value.low && before.high === value.high && READINGS[before.comparator].family === READINGS[value.comparator].family
}

interface Head {
  kind: 'range' | 'same' | 'orMore' | 'atLeast' | 'upTo'
  low: string
  high: string
}

/** The ends of what reports say; null where one origin speaks, or one report, where a text states no number, or another unit: nothing is said that no text states. */
function headOf(said: readonly Said[], own: Figure): Head | null {
  const values = said.map(({ value }) => value).filter((value) => value !== null)
  const oneUnit = said.every(({ first: { figure } }) => figure.unit?.symbol === own.unit?.symbol && figure.unit?.per === own.unit?.per)
  const reports = new Set(said.flatMap(({ first, repeating }) => [first.report, ...repeating]).filter((report) => report !== ''))
  if (said.length < 2 || reports.size < 2 || values.length < said.length || !oneUnit || values.some(({ comparator }) => comparator === 'vague')) return null
  const [low, high] = [Math.min(...values.map((value) => value.low)), Math.max(...values.map((value) => value.high))]
  const isOpen = (family: 'lower' | 'upper', at: number) => values.some((value) => READINGS[value.comparator].family === family && value.low === at)
  const [above, below] = [isOpen('lower', high), isOpen('upper', low)]
  if (above && below) return null
  const kind = above ? (low === high ? 'atLeast' : 'orMore') : below ? 'upTo' : low === high ? 'same' : 'range'
  return { kind, low: amount(low, own), high: amount(high, own) }
}

function amount(value: number, { kind, unit }: Figure): string {
  return formatAmount(value, kind === 'count' ? null : unit)
}

function itemOf({ first, repeating }: Said, begins: boolean, reading: Reading, form: Form): string {
  const item = say(begins ? 'sentence.first' : 'sentence.next', { who: nameOf(first.report, reading, form), ...toldOf(first, reading, form) })
  if (repeating.length === 0) return item
  return say('sentence.repeated', { item, who: formatList(repeating.map((id) => nameOf(id, reading, form))), count: repeating.length })
}

/** The figure as it is said, and when. */
function toldOf(stated: StatedFigure, reading: Reading, form: Form): { figure: string; when: string } {
  const { figure } = stated
  const wording = figureWords(stated, reading)
  const told = form.words(figure.comparator === 'exact' ? wording : say('sentence.quoted', { words: wording }))
  const how = figure.modality === 'stated' ? told : say('sentence.modality', { figure: told, modality: say(`side.modality.${figure.modality}`) })
  return { figure: how, when: whenOf(stated, reading) }
}

/** The figure with its hedge, as the text has it, but for the capital with which a sentence begins. */
function figureWords(stated: StatedFigure, reading: Reading): string {
  const words = wordsOf(reading, stated)
  const { wording, sentence } = stated.figure
  return wording.start <= sentence.start + 1 && /^\p{Lu}\p{Ll}{2}/u.test(words) ? words[0]!.toLocaleLowerCase(locale) + words.slice(1) : words
}

function nameOf(id: string, reading: Reading, form: Form): string {
  const { publisher, title, url } = id === '' ? reading.article : (reading.reports.find(({ report }) => report === id) ?? { publisher: id, title: '', url: null })
  const name = publisher ?? (id === '' && reading.article.isPassage ? say('origin.thisArticle', { of: 'passage' }) : title === '' ? say('search.untitled') : say('sentence.quoted', { words: title }))
  const address = originalOf({ url })
  return address === null ? form.words(name) : form.link(name, address)
}

/** The article beside "this article"; "none" where it has no name. */
function ownerOf(reading: Reading, form: Form): string {
  const { publisher, title } = reading.article
  return publisher === null && title === '' ? 'none' : nameOf('', reading, form)
}

/** When it was said, or as of when it holds where the text says so; "none" where neither is known. */
function whenOf({ report, figure }: StatedFigure, reading: Reading): string {
  if (figure.kind !== 'date' && figure.asOf !== null && !figure.implied.includes('asOf')) return say('sentence.asOf', { date: formatDate(figure.asOf) })
  const date = publishedOf(report, reading)
  if (date === null) return 'none'
  return say(parseEdtf(date)?.precision === 'day' ? 'sentence.on' : 'sentence.in', { date: formatDate(date) })
}

function publishedOf(id: string, reading: Reading): string | null {
  return id === '' ? reading.article.published : (reading.reports.find(({ report }) => report === id)?.published ?? null)
}

/** For the order: what has no date comes last. */
function timeOf({ report, figure }: StatedFigure, reading: Reading): number {
  const date = publishedOf(report, reading) ?? figure.asOf
  return (date === null ? null : parseEdtf(date))?.earliest ?? Number.MAX_SAFE_INTEGER
}
