import { tidyTags, type Highlight } from '../highlight.ts'
import { bareArticle, fieldsOf, listOf, selectorsOf, textOf, timeOf, type Fields } from './annotation-fields.ts'
import type { Unread } from './unread.ts'

/** Whether a record is an annotation as Hypothesis gives it. */
export function isHypothesis(record: Fields): boolean {
  return typeof record.uri === 'string' && ('target' in record || 'text' in record)
}

/**
 * A highlight from an annotation of Hypothesis, as its export and its API have them; a note on a whole page has no place. Replies to others are conversations and no
 * highlights.
 * @param now for what has no time, in milliseconds
 * @see https://h.readthedocs.io/en/latest/api-reference/
 */
export function readHypothesis(record: Fields, now: number): Highlight | Unread['reason'] {
  if (listOf(record.references).length > 0) return 'reply'
  const address = textOf(record.uri)
  if (!address) return 'noAddress'
  const selectors = listOf(record.target).map((target) => selectorsOf(fieldsOf(target)?.selector)).find((found) => found !== null) ?? null
  const note = textOf(record.text) ?? ''
  const tags = tidyTags(listOf(record.tags).filter((tag) => typeof tag === 'string'))
  if (!selectors && note === '' && tags.length === 0) return 'noWords'
  const title = listOf(fieldsOf(record.document)?.title).find((one) => typeof one === 'string') ?? ''
  const made = timeOf(record.created) ?? now
  const id = textOf(record.id)
  return {
    v: 1, kind: 'passage', id: id ? `https://hypothes.is/a/${id}` : '', article: bareArticle(address, title as string), selectors,
    quote: selectors?.quote.exact ?? '', note, tags, made, changed: timeOf(record.updated) ?? made,
  }
}
