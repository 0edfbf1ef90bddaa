import { textOf, typesOf, type LdNode } from './json-ld.ts'
import type { Line } from './draft.ts'
import { BY, isPersonName, isPlainName, LABEL, lettersOf, splitNames, undated, withoutBy, WROTE } from './names-in-byline.ts'
import type { PageFacts } from './page-facts.ts'
import { findDate } from './page-date.ts'
import type { PageParts } from './page-parts.ts'
import { decode } from './title.ts'
import { wiresIn } from '../text/wires.ts'

/**
 * The names of the authors in the order of the page: from the JSON-LD, else the meta elements, else the byline near the heading; empty when none is stated.
 * Roles, addresses and numbers of accounts are left out, and the outlet itself wherever another source has a name. A later source that has the same names
 * and more is the fuller one.
 */
export function readByline({ facts, marked, lines, heading }: PageParts, publisher: string | null): string[] {
  const outlets = outletsOf(facts, publisher)
  const isOutlet = (name: string): boolean => isOneOf(outlets, name)
  const sources = [fromJsonLd, fromMeta, (): string[] => fromMarkup(marked), (): string[] => fromLines(lines, heading, isOutlet)].map((source) => () => distinct(source(facts).slice(0, 40).flatMap((line) => splitNames(decode(line)))))
  let outlet: string[] = []
  for (const [i, source] of sources.entries()) {
    const names = source()
    const others = names.filter((name) => !isOutlet(name))
    // an outlet that signs with an agency is named with it
    if (others.length > 0 && others.every((name) => wiresIn(name).length > 0)) return names
    if (others.length > 0) return i === 2 ? others : fuller(others, [(): string[] => creators(facts), (): string[] => (i === 0 ? sources[1]!() : []), (): string[] => besides(lines, heading, others)], isOutlet)
    if (outlet.length === 0) outlet = names
  }
  return outlet
}

/** The names, or a list of another source that has all of them and other persons too. */
function fuller(names: string[], sources: readonly (() => string[])[], isOutlet: (name: string) => boolean): string[] {
  for (const source of sources) {
    const more = source().filter((name) => !isOutlet(name))
    const keys = new Set(more.map(lettersOf))
    if (more.length > names.length && more.length <= 8 && names.every((name) => keys.has(lettersOf(name))) && more.every((name) => isPersonName(name) || wiresIn(name).length > 0)) return more
  }
  return names
}

/** The names of a byline near the heading that names one of these: on one line, or in lines of one kind that follow each other. */
function besides(lines: readonly Line[], at: number, names: readonly string[]): string[] {
  if (at < 0) return []
  const near = lines.slice(at + 1, at + 14)
  const keys = new Set(names.map(lettersOf))
  const one = near.findIndex(({ text }) => text.length < 110 && splitNames(text).some((name) => keys.has(lettersOf(name))))
  const known = near[one]
  if (!known) return []
  const onLine = BY.test(known.text) ? splitNames(known.text) : []
  if (onLine.length > names.length || known.names === '') return onLine
  const alike = (line: Line | undefined): boolean => line !== undefined && line.aside === null && line.names === known.names && line.tag === known.tag && isPersonName(line.text)
  let [first, last] = [one, one]
  while (alike(near[first - 1])) first -= 1
  while (alike(near[last + 1])) last += 1
  return near.slice(first, last + 1).flatMap(({ text }) => splitNames(text))
}

function isOneOf(outlets: ReadonlySet<string>, name: string): boolean {
  if (DESK.test(name)) return true
  const [whole, short] = [lettersOf(name), lettersOf(name.replace(/\.\w{2,3}$/, ''))]
  if (outlets.has(whole) || outlets.has(short)) return true
  // "Isle News Torvik" is Isle News; a person whose name begins like the outlet has small letters in it ("Stern" and "Sternberg")
  const first = name.split(' ')[0] ?? ''
  return / /.test(name) && /^\p{Lu}{2,6}$/u.test(first) && outlets.has(lettersOf(first))
}

/** The names under which the outlet goes. */
function outletsOf(facts: PageFacts, publisher: string | null): Set<string> {
  const host = facts.url && URL.canParse(facts.url) ? new URL(facts.url).hostname.replace(/^www\./, '') : ''
  const names = [publisher, textOf(facts.article?.publisher), facts.meta('og:site_name'), facts.meta('application-name'), host, host.replace(/\.\w+$/, '')]
  for (const author of [facts.article?.author ?? []].flat(2) as unknown[]) {
    if (typeof author === 'object' && author !== null && typesOf(author as LdNode).some((type) => /Organization$/.test(type)) && /\.\w{2,3}$/.test(textOf(author) ?? '')) names.push(textOf(author))
  }
  return new Set(names.flatMap((name) => (name ? [lettersOf(name), lettersOf(name.replace(/\.\w{2,3}$/, ''))] : [])).filter((name) => name.length > 1))
}

function fromJsonLd({ article, nodes }: PageFacts): string[] {
  const authors = ([article?.author ?? article?.creator ?? []].flat(3) as unknown[]).slice(0, 60)
  // a node may only be referred to, and stand elsewhere with its name
  const resolved = authors.map((author) => (textOf(author) === null ? (nodes.find((node) => isNode(author) && node['@id'] !== undefined && node['@id'] === author['@id'] && node.name) ?? author) : author))
  const persons = resolved.filter((author) => isNode(author) && typesOf(author).includes('Person'))
  const agencies = resolved.filter((author) => !persons.includes(author) && wiresIn(textOf(author) ?? '').length > 0)
  // an outlet beside its writers is not one of them, an agency is; alone it is all that is stated
  return (persons.length > 0 ? resolved.filter((author) => persons.includes(author) || agencies.includes(author)) : resolved).flatMap((author) => textOf(author) ?? [])
}

function creators({ article }: PageFacts): string[] {
  return distinct(([article?.creator ?? []].flat(3) as unknown[]).flatMap((one) => splitNames(textOf(one) ?? '')))
}

function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null
}

/** What an outlet signs with when it names no one. */
const DESK = /^(?:(?:.* )?news ?(?:desk|team|room)|.* staff(?: (?:reporters?|writers?))?|staff reporters?|nachrichten|news|noticias)$/iu

const NAMES = ['article:author', 'author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'dc.contributor', 'byl', 'cxenseparse:author', 'authors', 'article:author_name', 'article:byline', 'articleauthor', 'og:article:author', 'og:author', 'twitter:misc:written by', 'twitter:data1']

function fromMeta(facts: PageFacts): string[] {
  for (const name of NAMES) {
    // twitter:data1 can hold anything; its label says what
    if (name === 'twitter:data1' && !/author|written|von|autor|par|skriv|verfasst|geschrieben/i.test(facts.meta('twitter:label1') ?? '')) continue
    const found = facts.metas(name).filter((value) => !/^https?:|^\//.test(value) && value.length < 200)
    if (found.flatMap(splitNames).length > 0) return found
  }
  return []
}

function fromMarkup({ authors }: PageParts['marked']): string[] {
  for (const { several, lines } of authors) {
    const first = lines.findIndex((line) => splitNames(line).length > 0)
    // bylines of other articles follow further down: of marks of one kind only those that stand together
    if (first >= 0) return several ? lines.slice(first, first + 4) : [lines[first]!]
  }
  return []
}

/**
 * The byline among the lines of the page: one near the heading that begins as bylines do ("By …", "Von: …"), a label with the name in the next line, a name
 * that shares its line with the date, or stands alone in the line before or behind it.
 */
function fromLines(lines: readonly Line[], at: number, isOutlet: (name: string) => boolean): string[] {
  if (at < 0) return []
  const inside = (line: Line): boolean => line.text.length < 110 && !line.outside.some((reason) => reason === 'related' || reason === 'comments')
  const before = lines.slice(Math.max(0, at - 4), at).filter(inside).map(({ text }) => text)
  const texts = [...before, ...lines.slice(at, at + 14).filter(inside).map(({ text }) => text)]
  const isClose = (i: number): boolean => i >= before.length && i < before.length + 6
  const persons = (text: string): string[] => splitNames(text).filter((name) => isPersonName(name) && !isOutlet(name))
  const attempts: ((text: string, i: number) => string[])[] = [
    (text) => (BY.test(text) ? persons(text) : []),
    (text) => (WROTE.test(text) ? splitNames(text.replace(WROTE, '').split(/\s+(?:am|on|under|in|le|el|il|den|\|)\s+/iu)[0] ?? '').slice(0, 3) : []),
    (text) => (findDate(text) === null ? [] : persons(/(?:^|\s)(?:by|von|par|por|di|door|av|af)\s+(\p{Lu}.+)$/iu.exec(undated(text))?.[1] ?? '')),
    (text, i) => (LABEL.test(text) ? persons(texts[i + 1] ?? '') : []),
    (text, i) => (isClose(i) && text.length < 80 && findDate(text) !== null ? persons(undated(text)).filter(isPlainName).slice(0, 1) : []),
    (text, i) => (isClose(i) && isPlainName(text) && !isOutlet(text) && [texts[i - 1], texts[i + 1]].some((beside) => beside !== undefined && isDateLine(beside)) ? [withoutBy(text)] : []),
  ]
  for (const attempt of attempts) {
    const found = texts.map(attempt).find((names) => names.length > 0)
    if (found) return found
  }
  // further down, at the end of the text, only what is labelled outright
  const labelled = lines.findIndex(({ text }, i) => LABEL.test(text) && isPersonName(lines[i + 1]?.text ?? ''))
  if (labelled >= 0) return [lines[labelled + 1]!.text]
  const end = lines.find(({ text }) => text.length < 80 && (/^[([]?(?:autor(?:in)?|author|auteur|责编|责任编辑|作者)\s*[:：]/iu.test(text) || (/^autorin\/autor\s/iu.test(text) && isPersonName(withoutBy(text)))))
  return end ? persons(end.text) : []
}

/** Whether the line holds a date and next to nothing else: "May 14, 2025", "Posted Dec 19, 2025 at 10:15". */
function isDateLine(line: string): boolean {
  return line.length < 60 && findDate(line) !== null && undated(line).replace(/[^\p{L}]+/gu, '').length <= 14
}

function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = lettersOf(name)
    // "All posts of ann" beside "ann"
    if (key === '' || [...seen].some((other) => key.endsWith(other))) return false
    seen.add(key)
    return true
  })
}
