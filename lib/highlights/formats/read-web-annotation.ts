import { tidyTags, type Highlight } from '../highlight.ts'
import { readHighlight } from '../read-highlight.ts'
import { bareArticle, fieldsOf, listOf, selectorsOf, textOf, timeOf, type Fields } from './annotation-fields.ts'
import type { Unread } from './unread.ts'

/** Whether a record is a Web Annotation. */
export function isWebAnnotation(record: Fields): boolean {
  return 'target' in record && !('uri' in record) && listOf(record.type ?? record['@type']).some((type) => /(?:^|[/#:])Annotation$/.test(String(type)))
}

/**
 * A highlight from a W3C Web Annotation; one of our own with all that stands beside the model, unless note, tags or words were changed elsewhere, which hold then.
 * @param now for what has no time, in milliseconds
 * @see https://www.w3.org/TR/annotation-model/
 */
export function readWebAnnotation(record: Fields, now: number): Highlight | Unread['reason'] {
  const targets = listOf(record.target).map((target) => (typeof target === 'string' ? { source: target } : fieldsOf(target))).filter((target) => target !== null) as Fields[]
  const target = targets.find(({ selector }) => selectorsOf(selector) !== null) ?? targets[0]
  const address = target && (addressOf(target.source) ?? addressOf(target.id))
  if (!target || !address) return 'noAddress'
  const bodies = [...listOf(record.body), ...listOf(record.bodyValue)].flatMap((body) => fieldsOf(body)?.items ?? [body]).flat()
  const purposeOf = (body: unknown): string => String(fieldsOf(body)?.purpose ?? '')
  const words = (of: readonly unknown[]): string[] => of.map((body) => textOf(body)).filter((text) => text !== null && text !== '') as string[]
  const isTag = (body: unknown): boolean => purposeOf(body).endsWith('tagging')
  // a body that is an address of something else is no text of the reader's
  const texts = bodies.filter((body) => !isTag(body) && (typeof body !== 'string' || !/^[a-z][a-z+.-]*:\S+$/i.test(body)))
  const selectors = selectorsOf(target.selector)
  const note = words(texts).join('\n\n')
  const tags = tidyTags(words(bodies.filter(isTag)))
  const made = timeOf(record.created) ?? now
  const changed = timeOf(record.modified) ?? made
  const own = readHighlight(ownRecord(record, { note, tags, made, changed }))
  if (typeof own === 'object' && own.quote === (own.selectors?.quote.exact ?? own.quote) && (own.selectors?.quote.exact ?? '') === (selectors?.quote.exact ?? '')) return own
  if (!selectors && note === '' && tags.length === 0) return 'noWords'
  const id = textOf(record.id ?? record['@id'])
  const title = textOf(listOf(fieldsOf(target.source)?.title)[0]) ?? textOf(listOf(target['dc:title'] ?? target.title)[0]) ?? ''
  return { v: 1, kind: 'passage', id: id?.replace(/^urn:uuid:/, '') ?? '', article: bareArticle(address, title), selectors, quote: selectors?.quote.exact ?? '', note, tags, made, changed }
}

/** What stands beside the model in an annotation that this program wrote, with what the model has. */
function ownRecord(record: Fields, read: Pick<Highlight, 'note' | 'tags' | 'made' | 'changed'>): unknown {
  const own = fieldsOf(record.secondSource)
  if (!own) return null
  const { v, id, kind, article, selectors, quote, row } = own
  return { v, id, kind, article, selectors, quote, ...read, ...(row !== undefined && { row }) }
}

function addressOf(value: unknown): string | null {
  const text = textOf(value) ?? textOf(fieldsOf(value)?.id) ?? textOf(fieldsOf(value)?.['@id'])
  return text === null || text === '' ? null : text
}
