import { textOf, typesOf, type LdNode } from './json-ld.ts'
import type { PageFacts } from './page-facts.ts'
import { collapse } from './white-space.ts'

const BY = /^(?:(?:written|posted|published|reported|story|text|words|review|analysis)\s+)?(?:by|von|par|por|di|de|door|av|af|od|autor(?:a|es|en|in)?|author|authors|auteur|tekst|texto|text|автор|byline)[:\s]+/iu
const BETWEEN = /\s*(?:,|;|\||\/|&|·|•|\n|\s(?:and|und|et|y|e|en|och|og|ja|i|oraz|и|with)\s)\s*/iu
const NO_NAME = /^(?:by|staff|admin|administrator|editor|redaktion|redacción|redaccion|redação|redazione|online|web ?desk|www\..*|unknown|n\/?a|null|none|updated|published|author|authors|contributor|correspondent|guest|share|follow|photo.*|.*@.*|https?:.*|[\d\s.:-]+)$/iu
const ROLE = /\b(?:reporter|correspondent|editor|journalist|writer|bureau|columnist|producer|redakteur\w*|korrespondent\w*|staff|senior|chief|analyst|photographer|freelance\w*|special to .*|for the .*|contributing .*)\b/iu

/**
 * The names of the authors in the order of the page: from the JSON-LD, else the meta elements, else the byline near the heading; empty when none is stated.
 * Roles, addresses, numbers of accounts and, beside a name, the outlet itself are left out.
 */
export function readByline(facts: PageFacts, publisher: string | null): string[] {
  for (const source of [fromJsonLd, fromMeta, fromMarkup]) {
    const names = distinct(source(facts).flatMap(splitNames))
    const others = publisher === null ? names : names.filter((name) => letters(name) !== letters(publisher))
    if (others.length > 0) return others
    if (names.length > 0 && source === fromJsonLd) return names
  }
  return []
}

function fromJsonLd({ article }: PageFacts): string[] {
  const authors = [article?.author ?? article?.creator ?? []].flat(3) as unknown[]
  const persons = authors.filter((author) => typeof author === 'object' && author !== null && typesOf(author as LdNode).includes('Person'))
  // an outlet beside its writers is not one of them; alone it is all that is stated
  return (persons.length > 0 ? persons : authors).flatMap((author) => textOf(author) ?? [])
}

function fromMeta(facts: PageFacts): string[] {
  for (const name of ['article:author', 'author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'dc.contributor', 'byl', 'cxenseparse:author', 'authors', 'og:article:author', 'twitter:data1']) {
    // twitter:data1 can hold anything; its label says what
    if (name === 'twitter:data1' && !/author|written|von|autor|par/i.test(facts.meta('twitter:label1') ?? '')) continue
    const found = facts.metas(name).filter((value) => !/^https?:|^\//.test(value) && value.length < 200)
    if (found.flatMap(splitNames).length > 0) return found
  }
  return []
}

const MARKED = '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"], a[href*="/autoren/"], a[href*="/by/"], [class*="byline" i], [class*="author-name" i], [class*="authorname" i], [class~="author" i], [class*="autor" i]'

function fromMarkup({ document, heading }: PageFacts): string[] {
  const scope = heading?.closest('article, main, [role="main"]') ?? document.body
  for (const selector of MARKED.split(', ')) {
    const found = [...(scope?.querySelectorAll(selector) ?? [])].filter((element) => !element.closest('aside, footer, nav, [class*="comment" i], [class*="related" i]'))
    const lines = found.map((element) => collapse(element.textContent ?? '')).filter((line) => line.length > 2 && line.length < 120)
    const first = lines.findIndex((line) => splitNames(line).length > 0)
    // bylines of other articles follow further down: of marks of one kind only those that stand together
    if (first >= 0) return selector.startsWith('[itemprop') || selector.startsWith('[rel') ? lines.slice(first, first + 4) : [lines[first]!]
  }
  return []
}

/** The names in a byline as it is written. */
export function splitNames(line: string): string[] {
  const bare = collapse(line.replace(/https?:\/\/\S+|\S+@\S+\.\S+/g, ' ').replace(/\([^)]*\)/g, ' ').replace(/<[^>]+>/g, ' '))
  return bare
    .replace(BY, '')
    .split(BETWEEN)
    .map((name) => collapse(name.replace(BY, '').replace(/^[-–—:.\s]+|[-–—:,\s]+$/g, '')))
    .filter((name) => name.length > 1 && name.length < 60 && name.split(' ').length <= 6 && /\p{L}/u.test(name) && !NO_NAME.test(name) && !(ROLE.test(name) && !/^\p{Lu}\S* \p{Lu}\S*$/u.test(name)) && !/\d{2,}/.test(name))
}

function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = letters(name)
    if (key === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function letters(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
