import { isArticleNode, nodesOf, textOf, typesOf, type LdNode } from './json-ld.ts'
import { collapse } from './white-space.ts'

/** What a page states about itself, as plain data. Texts are cut where nobody reads on. */
export interface Stated {
  /** The address it was opened at, else the canonical one where that is whole; or null. */
  url: string | null
  canonical: string | null
  /** The `title` element's. */
  title: string
  lang: string | null
  /** Text of the heading that the page shows as its title, or null. */
  heading: string | null
  /** How many main headings there are. */
  headings: number
  /** The values of the JSON-LD scripts. */
  ld: unknown[]
  /** Contents of the meta elements by name or property in lower case, in the order of the page. */
  named: [string, string[]][]
}

/** What a page states about itself, made ready to be asked. */
export interface PageFacts extends Stated {
  nodes: LdNode[]
  /** The JSON-LD node that stands for this page's article, or null. */
  article: LdNode | null
  /** Contents of the meta elements of that name or property, in the order of the page. */
  metas(name: string): string[]
  /** The first content of the first name that has one. */
  meta(...names: string[]): string | null
}

/** What is stated, made ready to be asked. */
export function factsOf(stated: Stated, nodes = nodesOf(stated.ld)): PageFacts {
  const metas = new Map(stated.named)
  return {
    ...stated,
    nodes,
    article: articleOf(nodes, stated.url ?? stated.canonical, stated.heading),
    metas: (name) => metas.get(name) ?? [],
    meta: (...names) => names.map((name) => metas.get(name)?.[0]).find((content) => content !== undefined) ?? null,
  }
}

/** Of several article nodes the one with this page's address, then the one with the headline that is shown, then the first with a headline. */
function articleOf(nodes: readonly LdNode[], url: string | null, heading: string | null): LdNode | null {
  const articles = nodes.filter(isArticleNode)
  if (articles.length < 2) return articles[0] ?? nodes.find((node) => typesOf(node).includes('WebPage') && node.datePublished && node.headline) ?? null
  const path = (address: unknown): string | null => (typeof address === 'string' ? address.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/, '').replace(/\/$/, '') || null : null)
  const here = path(url)
  const addresses = (node: LdNode): unknown[] => [node.url, node['@id'], typeof node.mainEntityOfPage === 'object' ? (node.mainEntityOfPage as LdNode | null)?.['@id'] : node.mainEntityOfPage]
  const own = here === null ? undefined : articles.find((node) => node.headline && addresses(node).some((address) => path(address) === here))
  if (own) return own
  const shown = collapse(heading ?? '').toLowerCase()
  return articles.find((node) => shown !== '' && collapse(textOf(node.headline) ?? '').toLowerCase() === shown) ?? articles.find((node) => node.headline) ?? articles[0] ?? null
}
