import { gzipSync } from 'node:zlib'

/** A report before it is written into a file. */
export interface MadeReport {
  id: string
  title: string
  text: string
  published: string
  publisher: string
  url: string
}

const SYLLABLES = 'ka lo mi ren tas vor del sin bra chu fen gar hol jis kel mun nor pel qui ros sta tur ven wil yor zan'.split(' ')
const SMALL = 'the of and to in a was that on by for with as it at from were said has but be this had'.split(' ')

/** Reports of so many words each, every one another; the same numbers give the same reports. */
export function madeReports(count: number, words = 300): MadeReport[] {
  let state = 12_345
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % below
  }
  const word = (): string => (next(5) < 2 ? SMALL[next(SMALL.length)]! : next(25) === 0 ? String(next(9000)) : Array.from({ length: 2 + next(2) }, () => SYLLABLES[next(SYLLABLES.length)]).join(''))
  const sentence = (length: number): string => {
    const said = Array.from({ length }, word).join(' ')
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
  }
  return Array.from({ length: count }, (_, i) => ({
    id: `made-${i}`,
    title: sentence(9).slice(0, -1),
    text: Array.from({ length: Math.ceil(words / 60) }, () => Array.from({ length: 4 }, () => sentence(15)).join(' ')).join('\n\n'),
    published: `20${String(10 + next(14))}-0${1 + next(9)}-1${next(10)}`,
    publisher: `The ${SYLLABLES[next(SYLLABLES.length)]} Post`,
    url: `https://made.example/${i}`,
  }))
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
const wet = ({ url, title, text }: MadeReport): string => {
  const body = `${title}\n${text}`
  return `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: ${url}\r\nContent-Type: text/plain\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`
}

/** How reports are written in each format that holds many in a file, by the file's name. */
export const WRITTEN: Readonly<Record<string, (reports: readonly MadeReport[]) => string | Buffer>> = {
  'made.jsonl': (reports) => reports.map((report) => JSON.stringify(report)).join('\n'),
  'made.jsonl.gz': (reports) => gzipSync(reports.map((report) => JSON.stringify(report)).join('\n')),
  'made.json': (reports) => JSON.stringify({ articles: reports }, null, 1),
  'made.csv': (reports) => ['id,title,text,published,publisher,url', ...reports.map((report) => Object.values(report as unknown as Record<string, string>).map(quoted).join(','))].join('\r\n'),
  'made.csl.json': (reports) => JSON.stringify(reports.map(({ id, title, text, published, publisher, url }) => ({ id, type: 'article-newspaper', title, abstract: text, issued: { 'date-parts': [published.split('-').map(Number)] }, 'container-title': publisher, URL: url }))),
  'made.rss': (reports) => `<rss version="2.0"><channel><title>Made</title>${reports.map(({ title, text, published, url }) => `<item><title>${escaped(title)}</title><link>${url}</link><pubDate>${published}</pubDate><description>${escaped(text.split('\n\n').map((one) => `<p>${one}</p>`).join(''))}</description></item>`).join('\n')}</channel></rss>`,
  'made.opml': (reports) => `<opml version="2.0"><body>${reports.map(({ title, text, url }) => `<outline text="${escaped(title)}" htmlUrl="${url}" _note="${escaped(text)}"/>`).join('\n')}</body></opml>`,
  'made.warc': (reports) => reports.map(wet).join(''),
  'made.warc.gz': (reports) => Buffer.concat(reports.map((report) => gzipSync(wet(report)))),
}

/** A report as a Markdown file. */
export function markdownOf({ title, text, published, publisher, url }: MadeReport): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndate: ${published}\nsource: ${publisher}\nurl: ${url}\n---\n\n${text}\n`
}
