import { isArticleNode, readJsonLd, textOf, typesOf, type LdNode } from './json-ld.ts'
import { agreeingTitles } from './title.ts'
import { collapse } from './white-space.ts'

/** What a page states about itself, read once. */
export interface PageFacts {
  document: Document
  /** The address it was opened at, or null. */
  url: string | null
  nodes: LdNode[]
  /** The JSON-LD node that stands for this page's article, or null. */
  article: LdNode | null
  /** Contents of the meta elements of that name or property, in the order of the page; names are compared in lower case. */
  metas(name: string): string[]
  /** The first content of the first name that has one. */
  meta(...names: string[]): string | null
  /** The heading that the page shows as its title, or null. */
  heading: Element | null
}

/** What the page states about itself. */
export function readFacts(document: Document, url: string | null): PageFacts {
  const nodes = readJsonLd(document)
  const metas = new Map<string, string[]>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = (element.getAttribute('content') ?? '').trim()
    if (content === '') continue
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase()
      if (!name) continue
      const same = metas.get(name)
      if (same) same.push(content)
      else metas.set(name, [content])
    }
  }
  const heading = headingOf(document, [...(metas.get('og:title') ?? []), ...nodes.filter(isArticleNode).flatMap((node) => textOf(node.headline) ?? []).slice(0, 1), document.title])
  const stated = canonicalHref(document)
  return {
    document,
    url: url ?? (stated !== null && /^https?:/.test(stated) ? stated : null),
    nodes,
    heading,
    article: articleOf(nodes, url ?? stated, heading),
    metas: (name) => metas.get(name) ?? [],
    meta: (...names) => names.map((name) => metas.get(name)?.[0]).find((content) => content !== undefined) ?? null,
  }
}

function canonicalHref(document: Document): string | null {
  return document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null
}

/** Of several article nodes the one with this page's address, then the one with the headline that is shown, then the first with a headline. */
function articleOf(nodes: readonly LdNode[], url: string | null, heading: Element | null): LdNode | null {
  const articles = nodes.filter(isArticleNode)
  if (articles.length < 2) return articles[0] ?? nodes.find((node) => typesOf(node).includes('WebPage') && node.datePublished && node.headline) ?? null
  const path = (address: unknown): string | null => (typeof address === 'string' ? address.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/, '').replace(/\/$/, '') || null : null)
  const here = path(url)
  const addresses = (node: LdNode): unknown[] => [node.url, node['@id'], typeof node.mainEntityOfPage === 'object' ? (node.mainEntityOfPage as LdNode | null)?.['@id'] : node.mainEntityOfPage]
  const own = here === null ? undefined : articles.find((node) => node.headline && addresses(node).some((address) => path(address) === here))
  if (own) return own
  const shown = collapse(heading?.textContent ?? '').toLowerCase()
  return articles.find((node) => shown !== '' && collapse(textOf(node.headline) ?? '').toLowerCase() === shown) ?? articles.find((node) => node.headline) ?? articles[0] ?? null
}

/** The h1; of several the one that says what the page states as its title, else the one inside the article, else the longest. */
function headingOf(document: Document, stated: readonly string[]): Element | null {
  const headings = [...document.querySelectorAll('h1, [itemprop~="headline"]')].filter((one) => one.tagName !== 'META' && collapse(one.textContent ?? '').length > 3)
  const agreeing = headings.find((one) => stated.some((title) => agreeingTitles(title, one.textContent ?? '')))
  const plain = headings.filter((one) => one.tagName === 'H1')
  return agreeing ?? plain.find((one) => one.closest('article, main, [role="main"]')) ?? plain.toSorted((a, b) => (b.textContent ?? '').trim().length - (a.textContent ?? '').trim().length)[0] ?? null
}
