import { stringify } from 'yaml'
import type { EvidenceSide, Highlight, RowEvidence } from '../highlight.ts'
import { groupByArticle, type ArticleGroup } from '../same-article.ts'
import { angle, plain } from './markdown-words.ts'
import { partsOf } from './reference.ts'

/** A file of an export. */
export interface ExportFile {
  name: string
  text: string
}

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i
const LONGEST_NAME = 100

/** The words that stand beside what was kept, in the language of the interface. */
export interface ExportWords {
  /** BCP 47 tag in which days are written. */
  locale: string
  outcome(outcome: RowEvidence['outcome']): string
  /** @param what how two figures relate, marked as strong @param day on which they were read */
  read(what: string, day: string): string
  /** That a side is in our own words. */
  account: string
  saidBy(who: string): string
  asOf(date: string): string
  /** What an article without a title is called. */
  untitled: string
}

/** Highlights as Markdown, one file an article, with front matter that Obsidian shows as properties. */
export function toMarkdown(highlights: readonly Highlight[], words: ExportWords): ExportFile[] {
  const taken = new Set<string>()
  return groupByArticle(highlights).map((group) => ({ name: fileName(group.article.title || group.article.address, words.untitled, taken), text: fileOf(group, words) }))
}

/** One highlight as Markdown, with its source line. */
export function markdownOf(highlight: Highlight, words: ExportWords): string {
  return `${blockOf(highlight, words)}\n\n${sourceLine(highlight, words)}\n`
}

function fileOf({ article, highlights }: ArticleGroup, words: ExportWords): string {
  const properties: Record<string, unknown> = {
    title: article.title,
    ...(article.byline.length > 0 && { author: article.byline }),
    ...(article.publisher && { publisher: article.publisher }),
    ...(article.published && { published: article.published }),
    ...(article.address && { url: article.address }),
    ...(article.language && { language: article.language }),
    tags: [...new Set(highlights.flatMap(({ tags }) => tags).map(obsidianTag).filter((tag) => tag !== ''))],
    kept: new Date(Math.min(...highlights.map(({ made }) => made))).toISOString().slice(0, 10),
    highlights: highlights.length,
  }
  const blocks = highlights.map((highlight) => `${blockOf(highlight, words)}\n\n^${blockId(highlight.id)}\n`)
  return `---\n${stringify(properties, { lineWidth: 0 })}---\n\n# ${plain(article.title) || words.untitled}\n\n${blocks.join('\n')}`
}

function blockOf(highlight: Highlight, words: ExportWords): string {
  const parts = highlight.kind === 'row' ? [rowOf(highlight.row, words)] : highlight.quote === '' ? [] : [highlight.quote.split(/\r?\n/).map(plain).filter((line) => line !== '').map((line) => `> ${line}`).join('  \n')]
  if (highlight.note !== '') parts.push(highlight.note.split(/\r?\n/).map(plain).join('  \n'))
  if (highlight.tags.length > 0) parts.push(highlight.tags.map(obsidianTag).filter((tag) => tag !== '').map((tag) => `#${tag}`).join(' '))
  return parts.filter((part) => part !== '').join('\n\n')
}

function rowOf({ outcome, mine, theirs, read }: RowEvidence, words: ExportWords): string {
  return [words.read(`**${words.outcome(outcome)}**`, new Date(read).toISOString().slice(0, 10)), sideOf(mine, words), sideOf(theirs, words)].join('\n\n')
}

/** What a side says; an account is in our own words and is said to be one. */
function sideOf(side: EvidenceSide, words: ExportWords): string {
  const who = [side.publisher, side.title].filter((part) => part !== null && part !== '').map((part) => plain(part!)).join(': ')
  const when = side.published ? `, ${side.published}` : ''
  const said = side.speakers.length > 0 ? `; ${words.saidBy(plain(side.speakers.join(', ')))}` : ''
  const asOf = side.asOf ? `; ${words.asOf(side.asOfStated ? side.asOf : `\\[${side.asOf}\\]`)}` : ''
  const source = side.address ? ` <${angle(side.address)}>` : ''
  return `> ${plain([side.before, side.sentence, side.after].filter((part) => part !== '').join(' '))}\n>\n> — ${who}${when}${side.account ? ` (${words.account})` : ''}${said}${asOf}${source}`
}

function sourceLine({ article }: Highlight, { locale }: ExportWords): string {
  const title = plain(article.title || article.address)
  const link = article.address ? `[${title}](<${angle(article.address)}>)` : title
  return [article.byline.map(plain).join(', '), link, article.publisher && plain(article.publisher), dayOf(article.published, locale)].filter((part) => part).join(', ')
}

/** One highlight as a line of text with its source, as it may stand in a footnote. */
export function citationOf({ article, quote, kind, made, ...rest }: Highlight, { locale }: Pick<ExportWords, 'locale'>): string {
  const account = kind === 'row' && 'row' in rest && rest.row.mine.account
  const words = quote === '' ? '' : account ? `${quote} ` : `“${quote}” `
  const accessed = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(made)
  const source = [article.byline.join(', '), article.title && `“${article.title}”`, article.publisher, dayOf(article.published, locale), article.address].filter((part) => part)
  return `${words}${words === '' ? '' : '– '}${source.join(', ')} (${accessed})`
}

function dayOf(date: string | null, locale: string): string {
  const [year, month, day] = partsOf(date)
  if (year === undefined) return ''
  const time = Date.UTC(year, (month ?? 1) - 1, day ?? 1)
  const style: Intl.DateTimeFormatOptions = day ? { dateStyle: 'long' } : month ? { year: 'numeric', month: 'long' } : { year: 'numeric' }
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(time)
}

/** A tag as Obsidian takes one: letters, digits, "-", "_" and "/", not digits alone. */
function obsidianTag(tag: string): string {
  const clean = tag.normalize('NFC').replace(/[^\p{L}\p{N}\p{Emoji_Presentation}/_-]+/gu, '-').replace(/^[-/]+|[-/]+$/g, '')
  return /^\d+$/.test(clean) ? `n${clean}` : clean
}

function blockId(id: string): string {
  return id.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-+|-+$/g, '').slice(-60) || 'highlight'
}

/** A name that every file system takes, and Obsidian in a link; no two differ in capitals alone. */
function fileName(title: string, untitled: string, taken: Set<string>): string {
  const clean = title.normalize('NFC').replace(/[\u0000-\u001f\u007f\\/:*?"<>|#^[\]%]+/g, ' ').replace(/\s+/g, ' ').trim()
  const cut = [...clean].slice(0, LONGEST_NAME).join('').replace(/^[. ]+|[. ]+$/g, '') || untitled
  const base = RESERVED.test(cut) ? `${cut}_` : cut
  let name = base
  for (let i = 2; taken.has(name.toLowerCase()); i += 1) name = `${base} ${i}`
  taken.add(name.toLowerCase())
  return `${name}.md`
}
