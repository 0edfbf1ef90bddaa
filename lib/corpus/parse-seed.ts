import { parseEdtf } from '../text/edtf.ts'
import { BadFrontMatter, parseFrontMatter, splitFrontMatter } from './front-matter.ts'
import type { Report } from './report.ts'

/** A seed file: its path as an author would name it, and what stands in it. */
export interface SeedFile {
  file: string
  content: string
}

const REQUIRED = ['id', 'title', 'publisher', 'published', 'url', 'language', 'text'] as const
const LISTS = ['credit', 'cites', 'known'] as const
const FIELDS: readonly string[] = [...REQUIRED, ...LISTS]

type Fields = Record<string, unknown>

/**
 * The report that a seed file describes: YAML front matter between two lines of `---`, then the account as Markdown paragraphs.
 * Every value is read as written, so that `published: 2021` stays a text and no date is turned into a time.
 * @param file path of the file; its name without `.md` must be the id.
 * @throws Error of one line that names the file, the field and what is expected.
 */
export function parseSeed(file: string, content: string): Report {
  const fail = (problem: string): never => {
    throw new Error(`${file}: ${problem}`)
  }
  const parts = splitFrontMatter(content)
  if (!parts) return fail('expected front matter between two lines of "---" at the top')
  const fields = readFields(parts.yaml, fail)
  for (const field of Object.keys(fields)) {
    if (!FIELDS.includes(field)) fail(`field "${field}": not known; expected one of ${FIELDS.join(', ')}`)
  }
  const need = (field: (typeof REQUIRED)[number], expected: string, fits: (value: string) => boolean = () => true): string => {
    const value = fields[field]
    if (value === undefined) return fail(`field "${field}": missing; expected ${expected}`)
    const text = typeof value === 'string' ? value.trim() : ''
    return text && fits(text) ? text : fail(`field "${field}": expected ${expected}, got ${quote(value)}`)
  }
  const name = file.replace(/^.*[\\/]/, '').replace(/\.md$/, '')
  const report: Report = {
    id: need('id', `the name of the file, "${name}"`, (value) => value === name),
    title: need('title', 'the title of the report'),
    publisher: need('publisher', 'the name of the publisher'),
    published: need('published', 'an EDTF date such as 2018-12-21', (value) => parseEdtf(value) !== null),
    url: need('url', 'an address that starts with https:// or http://', isAddress),
    language: need('language', 'a BCP 47 tag such as en', (value) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value)),
    form: need('text', '"account" or "full"', (value) => value === 'account' || value === 'full') as Report['form'],
    text: paragraphs(parts.body),
    credit: readList(fields, 'credit', fail),
    cites: readList(fields, 'cites', fail),
    unknown: readList(fields, 'known', fail),
  }
  if (!report.text) fail('the account is missing; expected Markdown paragraphs below the front matter')
  return report
}

/**
 * The reports of a folder of seeds, in the order of their file names.
 * @throws Error of one line, see {@link parseSeed}; also when two files have one id.
 */
export function parseSeeds(files: readonly SeedFile[]): Report[] {
  const from = new Map<string, string>()
  return [...files]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, content }) => {
      const report = parseSeed(file, content)
      const first = from.get(report.id)
      if (first !== undefined) throw new Error(`${file}: field "id": expected an id of its own, got "${report.id}", which ${first} has`)
      from.set(report.id, file)
      return report
    })
}

function readFields(yaml: string, fail: (problem: string) => never): Fields {
  try {
    return parseFrontMatter(yaml) ?? fail('front matter: expected lines of "field: value"')
  } catch (error) {
    if (!(error instanceof BadFrontMatter)) throw error
    return fail(`line ${error.line}: front matter is not YAML: ${error.message}`)
  }
}

/** A list of words; one word alone stands for a list of one, a missing field for an empty list. */
function readList(fields: Fields, field: (typeof LISTS)[number], fail: (problem: string) => never): string[] {
  const value = fields[field]
  if (value === undefined) return []
  const list: unknown[] = Array.isArray(value) ? value : [value]
  const words = list.filter((word): word is string => typeof word === 'string' && word.trim() !== '')
  if (words.length < list.length) fail(`field "${field}": expected a list of words, got ${quote(value)}`)
  return words.map((word) => word.trim())
}

/** Markdown's paragraphs as plain text: lines of one paragraph joined, the marks of headings and lists left out. */
function paragraphs(markdown: string): string {
  return markdown
    .split(/\r?\n[ \t]*(?:\r?\n)+/)
    .map((block) => block.trim().replace(/^(?:#{1,6}|[-*+]|>)[ \t]+/, '').replace(/[ \t]*\r?\n[ \t]*/g, ' '))
    .filter(Boolean)
    .join('\n\n')
}

function isAddress(value: string): boolean {
  return /^https?:\/\//.test(value) && URL.canParse(value)
}

function quote(value: unknown): string {
  return JSON.stringify(value) ?? String(value)
}
