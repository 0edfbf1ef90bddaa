import type { Figure } from '../figures/figure.ts'
import type { FoundName } from '../names/find-names.ts'
import { gazetteer } from '../names/gazetteer.ts'
import { isMonth } from './calendar-words.ts'
import type { Side } from './comparison.ts'
import { wordsOf, type Word } from './words.ts'

/** A sentence that figures stand in, with what is read of it once for all of them. */
export interface Sentence {
  /** The text or title that it stands in, and its own. */
  text: string
  own: string
  words: Word[]
  figures: Figure[]
  names: FoundName[]
  /** Keys of the names, and of those of places; years and months. */
  keys: Set<string>
  placeKeys: string[]
  times: Set<string>
  /** "last season", "this year", and where it stands. */
  relative: { words: string; start: number } | null
  isOfOneAlone: boolean
  numbered: [string, string][]
  beside: Set<string>
  armed: Set<string>
}

/** The sentence of some figures. @param allNames those of the text or title that they stand in */
export function readSentence(side: Side, figures: Figure[], allNames: FoundName[]): Sentence {
  const { in: place, sentence: span } = figures[0]!
  const text = place === 'title' ? side.title : side.text
  const own = text.slice(span.start, span.end)
  const words = wordsOf(text, span)
  const names = allNames.filter((name) => name.span.start >= span.start && name.span.end <= span.end)
  const relative = RELATIVE.exec(own)
  const keysWhere = (is: (name: FoundName) => boolean) => names.filter(is).map(({ key }) => key)
  return {
    text, own, words, figures, names,
    keys: new Set(keysWhere(() => true)),
    placeKeys: keysWhere(({ kind, demonym }) => kind === 'place' && !demonym),
    times: new Set(words.filter((word) => /^(?:19|20)\d\d$/.test(word.text) || isMonth(word.text)).map((word) => word.text)),
    relative: relative && { words: relative[0].toLowerCase().replace('-', ' '), start: span.start + relative.index },
    isOfOneAlone: ONE_ALONE.test(own),
    numbered: names.map((name) => /^(\d+(?:st|nd|rd|th)) (.+)$/.exec(name.key)).filter((match) => match !== null).map((match) => [match[1]!, match[2]!]),
    beside: new Set(keysWhere(({ span: { start } }) => BESIDE.test(text.slice(Math.max(0, start - 30), start)))),
    // "under the Taliban" says who rules, not whose fighters they are
    armed: new Set(keysWhere(({ key, span: { start } }) => gazetteer.byKey.get(key)?.armed === true && !/\b(?:under|against|from|with) (?:the )?$/i.test(text.slice(Math.max(0, start - 16), start)))),
  }
}

/** The time that a sentence tells of a figure from that of publication; none where it stands behind a number that the figure is only set against, or that is planned beside it. */
export function relativeOf({ relative, figures, text }: Sentence, { wording: { end } }: Figure): string | null {
  const next = figures.find(({ kind, wording }) => kind !== 'date' && wording.start > end)
  const isOfNext = relative !== null && next !== undefined && next.wording.end <= relative.start && OF_NEXT.test(text.slice(end, next.wording.start))
  return isOfNext ? null : relative?.words ?? null
}

/** "homes, after 515 this year", "planes and plans to add six this year". */
const OF_NEXT = /\b(?:after|from|against|than|compared (?:with|to))\b|\b(?:and|but|while)\b (?:\p{Ll}+ )?(?:plans?|will|would|expects?|intends?|aims?|hopes?|wants?)\b/u

/** Stands before a name that the sentence only sets its number beside. */
const BESIDE = /(?:\p{Ll}s from|\bthan) (?:the )?$/u

/** "In the first carriage alone": of one of several. */
const ONE_ALONE = /^["“]?(?:In|On|At) [^.,;]{1,40} alone,/

const RELATIVE = /\b(?:last|previous|this|current|next|first|second|third|fourth)[\s-]+(?:season|year|month|quarter|half|decade|century)\b/i
