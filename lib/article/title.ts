import { textOf } from './json-ld.ts'
import type { PageFacts } from './page-facts.ts'
import { collapse } from './white-space.ts'

/**
 * The title of the article: the heading that the page shows when what it states agrees with it, else what it states most often; '' when there is none.
 * The site's name behind a separator is left out.
 */
export function readTitle(facts: PageFacts, publisher: string | null): string {
  const shown = facts.heading ? clean(facts.heading.textContent ?? '', facts) : ''
  const stated = [textOf(facts.article?.headline), facts.meta('og:title'), facts.meta('twitter:title'), facts.meta('dc.title', 'parsely-title', 'sailthru.title'), facts.document.title]
    .filter((title) => title !== null)
    .map((title) => clean(title, facts))
    .filter((title) => title !== '')
  const site = letters(publisher ?? '')
  // what is shown is what the reader sees marked; not when it is the name of the site or of a section
  const isTitle = stated.length === 0 || stated.some((title) => agreeingTitles(title, shown)) || (!facts.article?.headline && shown.split(' ').length >= 3)
  if (shown !== '' && letters(shown) !== site && isTitle) return shown
  const votes = stated.map((title) => stated.filter((other) => agreeingTitles(title, other)).length)
  const most = Math.max(0, ...votes)
  return stated[votes.indexOf(most)] ?? shown
}

/** Whether two titles are the same but for a part that one of them leaves out. */
export function agreeingTitles(a: string, b: string): boolean {
  const [x, y] = [letters(a), letters(b)]
  if (x === '' || y === '') return false
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  return long.includes(short) && short.length > 0.5 * long.length
}

function letters(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function clean(title: string, facts: PageFacts): string {
  const text = decode(collapse(title.replace(/<[^>]+>/g, ' ')))
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

/** Some pages write character references into JSON-LD and meta elements, where nobody reads them. */
function decode(text: string): string {
  const names: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', ndash: '–', mdash: '—', hellip: '…' }
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null
    if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    return names[name?.toLowerCase() ?? ''] ?? whole
  })
}
