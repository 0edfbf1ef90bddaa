import { readByline } from './byline.ts'
import { readLanguage } from './language.ts'
import { textOf } from './json-ld.ts'
import type { PageFacts } from './page-facts.ts'
import type { PageParts } from './page-parts.ts'
import { readDates } from './published.ts'
import { readPublisher } from './publisher.ts'
import { readTitles } from './title.ts'
import type { Article } from './article.ts'

/** What a page states about its article. */
export type Metadata = Pick<Article, 'title' | 'heading' | 'byline' | 'publisher' | 'published' | 'modified' | 'language' | 'url'>

/**
 * What the page states about its article; each field from the first source that has it.
 * @param text the article's text, against which the stated language is checked
 */
export function readMetadata(page: PageParts, text: string): Metadata {
  const { facts } = page
  const language = readLanguage([textOf(facts.article?.inLanguage), facts.lang, facts.meta('content-language', 'og:locale', 'dc.language', 'language')], text)
  const url = readUrl(facts)
  const publisher = readPublisher(facts, url)
  return { ...readTitles(facts, publisher), byline: readByline(page, publisher), publisher, ...readDates(page, language), language, url }
}

/** The canonical address where it is one of an article on the same site, else the page's own. */
function readUrl(facts: PageFacts): string | null {
  const base = facts.url
  const own = base === null ? null : absolute(base, null)
  const stated = [facts.canonical, facts.meta('og:url'), textOf(facts.article?.url)]
  for (const address of stated) {
    const url = address ? absolute(address.trim(), base) : null
    // some pages state their front page as canonical, and copies on another site the original's
    if (url && (own === null || (isSameSite(url.hostname, own.hostname) && (!isFront(url) || isFront(own))))) return url.href
  }
  return base
}

const isFront = (url: URL): boolean => url.pathname.length <= 1 && url.search === ''

/** Whether two hosts are of one site: one within the other, or the same last two names (three where the last but one is a general one, as in co.uk). */
function isSameSite(a: string, b: string): boolean {
  return siteOf(a) === siteOf(b)
}

function siteOf(host: string): string {
  const names = host.toLowerCase().split('.')
  const general = names.length > 2 && names.at(-1)!.length === 2 && /^(?:co|com|net|org|gov|edu|ac|or|ne|go|in|web)$/.test(names.at(-2)!)
  return names.slice(general ? -3 : -2).join('.')
}

function absolute(address: string, base: string | null): URL | null {
  const url = URL.canParse(address, base ?? undefined) ? new URL(address, base ?? undefined) : null
  return url && /^https?:$/.test(url.protocol) && url.hostname !== '' && address.length < 4000 ? url : null
}
