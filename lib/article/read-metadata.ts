import { readByline } from './byline.ts'
import type { Candidate } from './collect-blocks.ts'
import { readLanguage } from './language.ts'
import { textOf, typesOf } from './json-ld.ts'
import type { PageFacts } from './page-facts.ts'
import { readDates } from './published.ts'
import { readTitles } from './title.ts'
import { collapse } from './white-space.ts'
import type { Article } from './article.ts'

/** What a page states about its article. */
export type Metadata = Pick<Article, 'title' | 'heading' | 'byline' | 'publisher' | 'published' | 'modified' | 'language' | 'url'>

/** What the page states about its article; each field from the first source that has it. */
export function readMetadata(facts: PageFacts, text: string, lines: readonly Candidate[]): Metadata {
  const { document } = facts
  const language = readLanguage([textOf(facts.article?.inLanguage), document.documentElement?.getAttribute('lang') ?? null, facts.meta('content-language', 'og:locale', 'dc.language', 'language')], text)
  const publisher = readPublisher(facts)
  return { ...readTitles(facts, publisher), byline: readByline(facts, publisher, lines), publisher, ...readDates(facts, language, lines), language, url: readUrl(facts) }
}

function readPublisher(facts: PageFacts): string | null {
  const organisation = facts.nodes.find((node) => typesOf(node).some((type) => /^(NewsMediaOrganization|Organization)$/.test(type)) && textOf(node.name))
  const name =
    facts.meta('og:site_name') ?? textOf(facts.article?.publisher) ?? textOf(facts.nodes.find((node) => typesOf(node).includes('WebSite'))?.name) ?? textOf(organisation?.name) ?? facts.meta('application-name', 'dc.publisher', 'publisher', 'copyright', 'twitter:site')
  if (name) return collapse(name).replace(/^@|^https?:\/\/(www\.)?|\/$/g, '') || null
  const host = hostOf(readUrl(facts))
  return host
}

/** The canonical address where it is one of an article, else the page's own. */
function readUrl(facts: PageFacts): string | null {
  const base = facts.url
  const stated = [facts.document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null, facts.meta('og:url'), textOf(facts.article?.url)]
  for (const address of stated) {
    const url = address ? absolute(address, base) : null
    // some pages state their front page as canonical
    if (url && (url.pathname.length > 1 || url.search !== '' || !base || absolute(base, null)?.pathname === '/')) return url.href
  }
  return base
}

function absolute(address: string, base: string | null): URL | null {
  const url = URL.canParse(address, base ?? undefined) ? new URL(address, base ?? undefined) : null
  return url && /^https?:$/.test(url.protocol) ? url : null
}

function hostOf(url: string | null): string | null {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null
}
