import { fieldsOf } from './fields.ts'
import type { Fields } from './make-report.ts'

/**
 * The fields of an item of a reference manager in CSL-JSON: its abstract, or else its note, is the text; what it appeared in is the publisher.
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export function cslFields(item: Readonly<Record<string, unknown>>): Fields {
  const { id, title, abstract, note, issued, URL: url, publisher, language, DOI: doi } = item
  const container = item['container-title'] || item.source || publisher
  // an export of our own, or of another program, may carry the whole text
  const text = fieldsOf(item).text ?? (abstract || note)
  return { id: id || doi, title, text, published: issued ?? item['original-date'], publisher: container, url: url || (doi ? `https://doi.org/${String(doi)}` : null), language }
}

/** Whether an object is an item of CSL-JSON: a type and one of the fields that nothing else calls so. */
export function isCsl(item: Readonly<Record<string, unknown>>): boolean {
  return typeof item.type === 'string' && ['issued', 'container-title', 'DOI', 'URL', 'abstract', 'citation-key'].some((field) => field in item) && ('container-title' in item || isParts(item.issued) || isNames(item.author))
}

function isParts(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('date-parts' in value || 'raw' in value || 'literal' in value)
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.some((name) => typeof name === 'object' && name !== null && ('family' in name || 'literal' in name))
}
