import type { Highlight } from '../highlight.ts'

/** The JSON-LD context of the W3C Web Annotation Data Model. */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Highlights as a collection of W3C Web Annotations. What the model has no words for (the article's bibliography, a row's evidence) stands under `secondSource`, which
 * readers of JSON-LD pass over.
 * @see https://www.w3.org/TR/annotation-model/
 */
export function toWebAnnotations(highlights: readonly Highlight[]): string {
  const collection = {
    '@context': CONTEXT,
    type: 'AnnotationCollection',
    label: 'Second Source',
    total: highlights.length,
    first: { type: 'AnnotationPage', startIndex: 0, items: highlights.map(annotationOf) },
  }
  return `${JSON.stringify(collection, null, 1)}\n`
}

/** One highlight as a Web Annotation, without its context. */
function annotationOf(highlight: Highlight): Record<string, unknown> {
  const { v, id, kind, article, selectors, quote, note, tags, made, changed } = highlight
  const text = (value: string, purpose: string) => ({ type: 'TextualBody', value, format: 'text/plain', purpose })
  const body = [...(note === '' ? [] : [text(note, 'commenting')]), ...tags.map((tag) => text(tag, 'tagging'))]
  const selector = selectors && [
    { type: 'TextQuoteSelector', exact: selectors.quote.exact, ...(selectors.quote.prefix && { prefix: selectors.quote.prefix }), ...(selectors.quote.suffix && { suffix: selectors.quote.suffix }) },
    ...(selectors.position ? [{ type: 'TextPositionSelector', ...selectors.position }] : []),
  ]
  return {
    id: UUID.test(id) ? `urn:uuid:${id}` : id,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created: new Date(made).toISOString(),
    modified: new Date(changed).toISOString(),
    ...(body.length > 0 && { body }),
    target: { source: article.address === '' ? `urn:sha256:${article.hash ?? ''}` : article.address, ...(selector && { selector }) },
    secondSource: { v, id, kind, article, quote, selectors, ...(highlight.kind === 'row' && { row: highlight.row }) },
  }
}
