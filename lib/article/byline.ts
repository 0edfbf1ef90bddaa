import { textOf, typesOf, type LdNode } from './json-ld.ts'
import type { Candidate } from './collect-blocks.ts'
import type { PageFacts } from './page-facts.ts'
import { collapse } from './white-space.ts'

const BY = /^(?:(?:written|posted|published|reported|story|text|words|review|analysis|alles|todo)\s+)?(?:by|von|vom|par|por|di|de|door|av|af|od|autorin\/autor|autor(?:a|es|en|in)?|author|authors|auteur|tekst|texto|text|автор|byline|责编|記者|记者)[:：\s]+/iu
const BETWEEN = /\s*(?:,|、|，|;|\||\/|&|·|•|\n|\s(?:and|und|et|y|e|en|och|og|ja|i|oraz|и|with)\s)\s*/iu
const NO_NAME_FORMS = [
  String.raw`by|staff|admin|administrator|editor|redaktion|redacción|redaccion|redação|redazione|online|web ?desk|www\..*|unknown|n\/?a`,
  String.raw`null|none|updated|published|author|authors|contributor|correspondent|guest|share|follow|photo.*|.*@.*|https?:.*|[\d\s.:-]+`,
]
const NO_NAME = new RegExp(String.raw`^(?:${NO_NAME_FORMS.join('|')})$`, 'iu')
const ROLE_FORMS = [
  String.raw`reporter|correspondent|editor|journalist|writer|bureau|columnist|producer|redakteur\w*|korrespondent\w*|staff|senior|chief`,
  String.raw`analyst|photographer|freelance\w*|special to .*|for the .*|contributing .*`,
]
const ROLE = new RegExp(String.raw`\b(?:${ROLE_FORMS.join('|')})\b`, 'iu')

/**
 * The names of the authors in the order of the page: from the JSON-LD, else the meta elements, else the byline near the heading; empty when none is stated.
 * Roles, addresses and numbers of accounts are left out, and the outlet itself wherever another source has a name.
 * @param lines all lines of the page
 */
export function readByline(facts: PageFacts, publisher: string | null, lines: readonly Candidate[]): string[] {
  const outlets = outletsOf(facts, publisher)
  const isOutlet = (name: string): boolean => outlets.has(letters(name)) || outlets.has(letters(name.replace(/\.\w{2,3}$/, '')))
  const sources = [fromJsonLd, fromMeta, fromMarkup, (): string[] => fromLines(facts, lines)].map((source) => () => distinct(source(facts).flatMap(splitNames)))
  let outlet: string[] = []
  for (const source of sources) {
    const names = source()
    const others = names.filter((name) => !isOutlet(name))
    if (others.length > 0) return others
    if (outlet.length === 0) outlet = names
  }
  return outlet
}

/** The names under which the outlet goes. */
function outletsOf(facts: PageFacts, publisher: string | null): Set<string> {
  const host = facts.url && URL.canParse(facts.url) ? new URL(facts.url).hostname.replace(/^www\./, '') : ''
  const names = [publisher, textOf(facts.article?.publisher), facts.meta('og:site_name'), facts.meta('application-name'), host, host.replace(/\.\w+$/, '')]
  for (const author of [facts.article?.author ?? []].flat(2) as unknown[]) {
    if (typeof author === 'object' && author !== null && typesOf(author as LdNode).some((type) => /Organization$/.test(type)) && /\.\w{2,3}$/.test(textOf(author) ?? '')) names.push(textOf(author))
  }
  return new Set(names.flatMap((name) => (name ? [letters(name), letters(name.replace(/\.\w{2,3}$/, ''))] : [])).filter((name) => name.length > 1))
}

function fromJsonLd({ article }: PageFacts): string[] {
  const authors = [article?.author ?? article?.creator ?? []].flat(3) as unknown[]
  const persons = authors.filter((author) => typeof author === 'object' && author !== null && typesOf(author as LdNode).includes('Person'))
  // an outlet beside its writers is not one of them; alone it is all that is stated
  return (persons.length > 0 ? persons : authors).flatMap((author) => textOf(author) ?? [])
}

function fromMeta(facts: PageFacts): string[] {
  for (const name of ['article:author', 'author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'dc.contributor', 'byl', 'cxenseparse:author', 'authors', 'og:article:author', 'twitter:misc:written by', 'twitter:data1']) {
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

/** A short line near the heading that begins as bylines do ("By …", "Von: …"), and where a name of person's form follows. */
function fromLines({ heading }: PageFacts, lines: readonly Candidate[]): string[] {
  const at = heading ? lines.findIndex(({ element }) => heading.contains(element)) : -1
  if (at < 0) return []
  const near = lines.slice(Math.max(0, at - 3), at + 14).filter(({ text }) => text.length < 100 && BY.test(text))
  const found = near.map(({ text }) => splitNames(text).filter((name) => /^\p{Lu}\S*(?: \S+){0,3} \p{Lu}\S*$/u.test(name)))
  return found.find((names) => names.length > 0) ?? []
}

/** Whether a line is a byline and nothing else: "By Ann Lee", "By Ann Lee and Bo Ek in Oslo"; a sentence that begins so ends with a full stop or goes on in small letters. */
export function isBylineText(line: string): boolean {
  if (line.length > 100 || !BY.test(line) || /[.!?]["”’]?$/.test(line)) return false
  return /^\p{Lu}[\p{L}\p{M}.'’-]+(?:,? (?:\p{Lu}[\p{L}\p{M}.'’-]*|and|und|et|y|e|och|og|with|in|for|de|van|von|der|da|di|al|bin|ibn|reporter|correspondent|editor|\||&)){1,14}$/u.test(line.replace(BY, ''))
}

/** The names in a byline as it is written. */
export function splitNames(line: string): string[] {
  const bare = collapse(line.replace(/https?:\/\/\S+|\S+@\S+\.\S+/g, ' ').replace(/\([^)]*\)/g, ' ').replace(/<[^>]+>/g, ' '))
  return bare
    .replace(BY, '')
    .split(BETWEEN)
    .map((name) => collapse(name.replace(BY, '').replace(/\s기자$/u, '').replace(/^[-–—:.\s]+|[-–—:,\s]+$/g, '')))
    .filter((name) => name.length > 1 && name.length < 60 && name.split(' ').length <= 6 && /\p{L}/u.test(name) && !NO_NAME.test(name) && !isRole(name) && !/\d{2,}/.test(name))
}

/** A role and not a name that holds such a word ("Anna Reporter"). */
function isRole(name: string): boolean {
  return ROLE.test(name) && (!/^\p{Lu}\S* \p{Lu}\S*$/u.test(name) || /^(?:senior|chief|staff|contributing|freelance)\b/iu.test(name))
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
