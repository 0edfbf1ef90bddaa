import { isSelectors } from '../anchor/selectors.ts'
import type { ArticleRef, EvidenceSide, Highlight, RowEvidence } from './highlight.ts'

/** The version that is written. */
export const VERSION = 1

/** What makes a record of one version one of the next. */
export type Step = (record: Record<string, unknown>) => Record<string, unknown>

/** The steps by the version they begin at. There is one version so far. */
const STEPS: Readonly<Record<number, Step>> = {}

/** Why something is no highlight; `later`: it is one of a later version, to be left as it is. */
export type NoHighlight = 'later' | 'notAHighlight'

/**
 * A highlight from outside or of an earlier version, checked field by field; what a later version has put beside the fields that are known is left out.
 * @param steps for the tests of the way from version to version
 */
export function readHighlight(value: unknown, steps = STEPS, version = VERSION): Highlight | NoHighlight {
  if (!isObject(value) || !Number.isInteger(value.v) || (value.v as number) < 1) return 'notAHighlight'
  if ((value.v as number) > version) return 'later'
  let record = value
  for (let v = record.v as number; v < version; v += 1) {
    const step = steps[v]
    if (!step) return 'notAHighlight'
    record = { ...step(record), v: v + 1 }
  }
  return isHighlight(record) ? record : 'notAHighlight'
}

/** Whether a value has fields. */
export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isTextOrNull = (value: unknown): boolean => value === null || isText(value)
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)
const isNumberOrNull = (value: unknown): boolean => value === null || isNumber(value)
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)
const isTime = (value: unknown): boolean => isNumber(value) && Math.abs(value as number) <= 8.64e15

/** Whether a value is a highlight of the version that is written. */
export function isHighlight(value: unknown): value is Highlight {
  if (!isObject(value) || value.v !== VERSION) return false
  const { id, kind, article, selectors, quote, note, tags, made, changed, row } = value
  return isText(id) && id !== '' && isArticle(article) && (selectors === null || isSelectors(selectors)) && isText(quote) && (quote !== '' || selectors === null)
    && isText(note) && areTexts(tags) && isTime(made) && isTime(changed) && (kind === 'passage' || (kind === 'row' && isRowEvidence(row)))
}

function isArticle(value: unknown): boolean {
  if (!isObject(value)) return false
  const { address, canonical, title, byline, publisher, published, language, hash, sketch } = value as Partial<Record<keyof ArticleRef, unknown>>
  return isText(address) && isTextOrNull(canonical) && isText(title) && areTexts(byline) && [publisher, published, language, hash].every(isTextOrNull) && isText(sketch)
}

/** Whether a value is a row of the comparison as it is kept. */
export function isRowEvidence(value: unknown): value is RowEvidence {
  if (!isObject(value)) return false
  const { outcome, ratio, difference, days, origin, read, mine, theirs } = value as Partial<Record<keyof RowEvidence, unknown>>
  return isText(outcome) && ['same', 'updated', 'compatible', 'far', 'differs'].includes(outcome) && [ratio, difference, days].every(isNumberOrNull)
    && isText(origin) && ['same', 'different', 'unknown'].includes(origin) && isTime(read) && isSide(mine) && isSide(theirs)
}

function isSide(value: unknown): boolean {
  if (!isObject(value)) return false
  const { title, publisher, published, address, report, account, wording, asOf, asOfStated, speakers, before, sentence, after, hash } = value as Partial<Record<keyof EvidenceSide, unknown>>
  return [title, wording, before, sentence, after, hash].every(isText) && [publisher, published, address, report, asOf].every(isTextOrNull)
    && typeof account === 'boolean' && typeof asOfStated === 'boolean' && areTexts(speakers)
}
