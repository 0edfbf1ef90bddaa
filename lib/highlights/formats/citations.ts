import type { Highlight } from '../highlight.ts'
import type { Author } from './authors.ts'
import { referencesOf, type Reference } from './reference.ts'

/** The articles of highlights as CSL-JSON, which Zotero and pandoc read. @see https://docs.citationstyles.org/en/stable/specification.html */
export function toCslJson(highlights: readonly Highlight[]): string {
  return `${JSON.stringify(referencesOf(highlights).map(cslOf), null, 2)}\n`
}

function cslOf({ key, title, authors, publisher, published, address, accessed, language, tags, notes }: Reference): Record<string, unknown> {
  return {
    id: key,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 && { author: authors }),
    ...(publisher && { 'container-title': publisher }),
    ...(published.length > 0 && { issued: { 'date-parts': [published] } }),
    accessed: { 'date-parts': [accessed] },
    ...(address && { URL: address }),
    ...(language && { language }),
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
    ...(notes.length > 0 && { note: notes.join('\n') }),
  }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** What TeX takes for something else; all other letters are written as they are, in UTF-8. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', $: '\\$', '&': '\\&', '#': '\\#', '%': '\\%', _: '\\_', '^': '\\textasciicircum{}', '~': '\\textasciitilde{}',
}

/** The articles of highlights as BibTeX in UTF-8; `date` is for biblatex, `year` and `month` for BibTeX. */
export function toBibtex(highlights: readonly Highlight[]): string {
  return referencesOf(highlights).map(bibtexOf).join('\n')
}

function bibtexOf({ key, title, authors, publisher, published, address, accessed, language, tags, notes }: Reference): string {
  const fields: [string, string][] = []
  const add = (name: string, value: string | null): void => {
    if (value) fields.push([name, value])
  }
  add('author', authors.map(bibtexName).join(' and ') && `{${authors.map(bibtexName).join(' and ')}}`)
  // within two braces the capitals stay
  add('title', `{{${texOf(title)}}}`)
  add('howpublished', publisher && `{${texOf(publisher)}}`)
  add('year', published[0] ? `{${String(published[0]).padStart(4, '0')}}` : null)
  add('month', published[1] ? MONTHS[published[1] - 1]! : null)
  add('date', published[0] ? `{${dateOf(published, '-')}}` : null)
  add('url', address && `{${addressOf(address)}}`)
  add('urldate', `{${dateOf(accessed, '-')}}`)
  add('language', language && `{${texOf(language)}}`)
  add('keywords', tags.length > 0 ? `{${texOf(tags.map((tag) => tag.replaceAll(',', ' ')).join(', '))}}` : null)
  add('note', notes.length > 0 ? `{${texOf(notes.join(' / '))}}` : null)
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`
}

function bibtexName(author: Author): string {
  if ('literal' in author) return `{${texOf(author.literal)}}`
  // "and" within a name would part it in two
  const whole = (part: string): string => (/\band\b|,/i.test(part) ? `{${texOf(part)}}` : texOf(part))
  return `${whole(author.family)}, ${whole(author.given)}`
}

function texOf(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (sign) => TEX[sign]!).replace(/\s+/g, ' ').trim()
}

/** An address is read letter by letter; what would end the field is written in percent. */
function addressOf(address: string): string {
  return address.replace(/[{}\\\s^~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}

/** The articles of highlights as RIS. @see https://en.wikipedia.org/wiki/RIS_(file_format) */
export function toRis(highlights: readonly Highlight[]): string {
  return referencesOf(highlights).map(risOf).join('')
}

function risOf({ key, title, authors, publisher, published, address, accessed, language, tags, notes }: Reference): string {
  const line = (tag: string, value: string | null): string => (value ? `${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n` : '')
  return [
    line('TY', 'NEWS'),
    line('ID', key),
    line('TI', title),
    ...authors.map((author) => line('AU', 'literal' in author ? author.literal : `${author.family}, ${author.given}`)),
    line('T2', publisher),
    line('PY', published[0] ? String(published[0]).padStart(4, '0') : null),
    line('DA', published[0] ? `${dateOf(published, '/')}${'/'.repeat(4 - published.length)}` : null),
    line('UR', address),
    line('Y2', `${dateOf(accessed, '/')}/`),
    line('LA', language),
    ...tags.map((tag) => line('KW', tag)),
    ...notes.map((note) => line('N1', note)),
    'ER  - \r\n\r\n',
  ].join('')
}

function dateOf(parts: readonly number[], sign: string): string {
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join(sign)
}
