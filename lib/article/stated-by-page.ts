import { isArticleNode, nodesOf, readJsonLd, textOf } from './json-ld.ts'
import { factsOf, type PageFacts, type Stated } from './page-facts.ts'
import { agreeingTitles } from './agreeing-titles.ts'
import { collapse } from './white-space.ts'

/** Longer texts in the head of a page are cut: nobody reads on. */
const LONGEST = 4000

/** What the page states about itself, read once, as it is to be sent and as it is to be asked; and the heading that it shows as its title. */
export function readStated(document: Document, url: string | null): { stated: Stated; facts: PageFacts; heading: Element | null } {
  const ld = readJsonLd(document)
  const nodes = nodesOf(ld)
  const named = new Map<string, string[]>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = (element.getAttribute('content') ?? '').trim().slice(0, LONGEST)
    if (content === '') continue
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase()
      if (!name) continue
      const same = named.get(name)
      if (same) same.push(content)
      else named.set(name, [content])
    }
  }
  const headline = nodes.filter(isArticleNode).flatMap((node) => textOf(node.headline) ?? []).slice(0, 1)
  const heading = headingOf(document, [...(named.get('og:title') ?? []), ...headline, document.title])
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')?.slice(0, LONGEST) ?? null
  const stated: Stated = {
    url: url ?? (canonical !== null && /^https?:/.test(canonical) ? canonical : null),
    canonical,
    title: (document.title ?? '').slice(0, LONGEST),
    lang: document.documentElement?.getAttribute('lang') ?? null,
    heading: heading ? (heading.textContent ?? '').slice(0, LONGEST) : null,
    headings: document.getElementsByTagName('h1').length,
    ld,
    named: [...named],
  }
  return { stated, facts: factsOf(stated, nodes), heading }
}

/** The h1; of several the one that says what the page states as its title, else the one inside the article, else the longest. */
function headingOf(document: Document, stated: readonly string[]): Element | null {
  const headings = [...document.querySelectorAll('h1, [itemprop~="headline"]')].filter((one) => one.tagName !== 'META' && collapse(one.textContent ?? '').length > 3)
  const agreeing = headings.find((one) => stated.some((title) => agreeingTitles(title, one.textContent ?? '')))
  const plain = headings.filter((one) => one.tagName === 'H1')
  return agreeing ?? plain.find((one) => one.closest('article, main, [role="main"]')) ?? plain.toSorted((a, b) => (b.textContent ?? '').trim().length - (a.textContent ?? '').trim().length)[0] ?? null
}
