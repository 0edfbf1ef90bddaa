import { agreeingTitles, lettersOfTitle as letters, LONGEST_TITLE } from './agreeing-titles.ts'
import { textOf } from './json-ld.ts'
import type { PageFacts } from './page-facts.ts'
import { collapse } from './white-space.ts'

/** What the article is called, and what the page shows above it. */
export interface Titles {
  /** The publisher's headline; '' when there is none. */
  title: string
  /** The heading that the page shows, where it is worded otherwise than `title`; null otherwise. */
  heading: string | null
}

/**
 * The title of the article: the heading that the page shows when what it states agrees with it, else what it states most often. The site's name behind a
 * separator is left out.
 *
 * Where the page gives its heading to search engines too (it is the `title` element's) and states another one in og:title alone, that one is the
 * headline: a page that words its twitter:title apart as well writes for networks, and shows the headline itself.
 */
export function readTitles(facts: PageFacts, publisher: string | null): Titles {
  const shown = facts.heading ? clean(facts.heading, facts) : ''
  const [og, twitter, element, headline] = [facts.meta('og:title'), facts.meta('twitter:title'), facts.title, textOf(facts.article?.headline)].map((title) => (title === null ? '' : clean(title, facts))) as [string, string, string, string]
  const others = clean(facts.meta('dc.title', 'parsely-title', 'sailthru.title') ?? '', facts)
  const stated = [headline, og, twitter, others, element].filter((title) => letters(title) !== '')
  const site = letters(publisher ?? '')
  const isShown = shown !== '' && letters(shown) !== site && (stated.length === 0 || stated.some((title) => agreeingTitles(title, shown)) || (headline === '' && isAlone(facts, shown, og, element)))
  const editorial = isShown && og.length > 15 && agreeingTitles(element, shown) && !agreeingTitles(og, shown) && (headline === '' || agreeingTitles(headline, shown)) && (twitter === '' || agreeingTitles(twitter, shown))
  const title = editorial ? og : isShown ? shown : (mostStated(stated) ?? shown)
  return { title, heading: shown === '' || agreeingTitles(title, shown) || letters(shown) === site ? null : shown }
}

/** Whether a heading with which nothing agrees is a title all the same: it has words enough, and no other heading of its level competes while the page names another title twice. */
function isAlone(facts: PageFacts, shown: string, og: string, element: string): boolean {
  return shown.split(' ').length >= 3 && (facts.headings < 3 || !agreeingTitles(og, element))
}

/** The title with which most of the others agree; the first of equals. */
function mostStated(stated: readonly string[]): string | undefined {
  const votes = stated.map((title) => stated.filter((other) => agreeingTitles(title, other)).length)
  return stated[votes.indexOf(Math.max(0, ...votes))]
}

function clean(title: string, facts: PageFacts): string {
  const text = decode(collapse(title.slice(0, LONGEST_TITLE).replace(/<[^<>]+>/g, ' ')))
  const site = letters(facts.meta('og:site_name') ?? '')
  const host = letters((facts.url ?? '').replace(/^https?:\/\/(?:www\.)?([^/]*?)(?:\.\w+)?(?:[/:].*)?$/, '$1'))
  const parts = text.split(/\s+(?:[|·•»–—-]|::)\s+/)
  if (parts.length < 2) return text
  const isSite = (part: string): boolean => {
    const name = letters(part)
    return name !== '' && ((site !== '' && (name === site || site.includes(name) || name.includes(site))) || (host.length > 3 && (name === host || name.includes(host) || (name.length > 3 && host.includes(name)))))
  }
  const [first, last] = [parts[0]!, parts.at(-1)!]
  if (isSite(last)) return text.slice(0, text.lastIndexOf(last)).replace(/\s+(?:[|·•»–—-]|::)\s+$/, '')
  if (isSite(first)) return text.slice(first.length).replace(/^\s+(?:[|·•»–—-]|::)\s+/, '')
  return text
}

const NAMED: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', ndash: '–', mdash: '—', hellip: '…' }

/** Some pages write character references into JSON-LD and meta elements, where nobody reads them. */
export function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,10}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null
    if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    return NAMED[name?.toLowerCase() ?? ''] ?? whole
  })
}
