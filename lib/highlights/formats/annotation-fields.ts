import type { Selectors } from '../../anchor/selectors.ts'
import type { ArticleRef } from '../highlight.ts'
import { isObject } from '../read-highlight.ts'

/** An object that somebody else wrote: what is in it, nobody knows. */
export type Fields = Record<string, unknown>

/** A value as an object, or null. */
export function fieldsOf(value: unknown): Fields | null {
  return isObject(value) ? value : null
}

/** A value as a list: itself where it is one, alone in one where it is not, empty where there is none. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

/** A text, or that of a JSON-LD value; null for anything else. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  const inner = fieldsOf(value)
  const text = inner?.['@value'] ?? inner?.value ?? inner?.['rdf:value']
  return typeof text === 'string' ? text : null
}

/** A time stamp in milliseconds; null for what is none. */
export function timeOf(value: unknown): number | null {
  const text = textOf(value)
  const time = text === null ? Number.NaN : Date.parse(text)
  return Number.isFinite(time) ? time : null
}

/** The quote selector among the selectors of a target, also one that refines another; its place is counted in another text than ours and is left out. */
export function selectorsOf(value: unknown): Selectors | null {
  for (const one of listOf(value)) {
    const selector = fieldsOf(one)
    if (!selector) continue
    const exact = textOf(selector.exact)
    if (exact !== null && exact.trim() !== '') {
      return { quote: { exact: clean(exact).trim(), prefix: clean(textOf(selector.prefix) ?? '').trimStart(), suffix: clean(textOf(selector.suffix) ?? '').trimEnd() }, position: null, copy: null, frame: null }
    }
    const refined = selectorsOf(selector.refinedBy ?? selector.items)
    if (refined) return refined
  }
  return null
}

/** An article of which only address and title are known. */
export function bareArticle(address: string, title: string): ArticleRef {
  return { address, canonical: null, title, byline: [], publisher: null, published: null, language: null, hash: null, sketch: '' }
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ')
}
