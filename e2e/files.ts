import { gzipSync } from 'node:zlib'

/** The text of every made report. */
export const FERRY = 'The ferry Marisol ran aground off Kestrel Point on Monday with 212 passengers on board, the harbour office said. Two tugs reached her before noon, and nobody was hurt. By the evening 180 of the passengers had been taken ashore in small boats, while the others waited for the tide.'

const LEDGER = 'https://ledger.example/2022'

/** A file of each format that is read, with one report, named after it where it has a name of its own; and one that is none. */
export const FILES: Record<string, string | Uint8Array> = {
  'a.jsonl': `{"id":"1","title":"jsonl","text":"${FERRY}"}\nnot json`,
  'b.json': JSON.stringify({ articles: [{ headline: 'json', body: FERRY }] }),
  'c.jsonl.gz': gzipSync(`{"id":"1","title":"gzip","text":"${FERRY}"}`),
  'd.csl.json': JSON.stringify([{ type: 'article-newspaper', title: 'csl', abstract: FERRY, issued: { 'date-parts': [[2022, 5, 3]] }, 'container-title': 'Bay Ledger' }]),
  'e.rss': `<rss version="2.0"><channel><title>Bay Ledger</title><item><title>rss</title><description>${FERRY}</description></item></channel></rss>`,
  'f.atom': `<feed xmlns="http://www.w3.org/2005/Atom"><title>Bay Ledger</title><entry><title>atom</title><id>tag:ledger.example,2022:1</id><updated>2022-05-03T10:00:00Z</updated><content>${FERRY}</content></entry></feed>`,
  'g.opml': `<opml version="2.0"><head><title>Mine</title></head><body><outline text="opml" _note="${FERRY}"/><outline text="Bay" xmlUrl="https://ledger.example/rss"/></body></opml>`,
  'h.md': `---\ntitle: markdown\ndate: 2022-05-03\n---\n\n${FERRY}\n`,
  'i.html': page('html'),
  'j.mhtml': mhtml(page('mhtml'), `${LEDGER}/mhtml`),
  'k.warc.gz': warc(page('warc'), `${LEDGER}/warc`),
  'l.png': Uint8Array.from({ length: 900 }, (_, i) => (i * 7919) % 256),
}

/** Titles of the reports that are in these files, sorted. */
export const TITLES = ['Ferry aground, as html tells', 'Ferry aground, as mhtml tells', 'Ferry aground, as warc tells', 'atom', 'csl', 'gzip', 'json', 'jsonl', 'markdown', 'opml', 'rss']

/** So many short reports as JSON Lines, titled "many 0" and so on. */
export function manyReports(count: number): string {
  return Array.from({ length: count }, (_, i) => JSON.stringify({ id: `m${i}`, title: `many ${i}`, text: `Report ${i} tells that ${i % 977} of ${i} were counted at post ${i % 31}. `.repeat(6) })).join('\n')
}

function page(name: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry aground, as ${name} tells - The Bay Ledger</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2022-05-03T10:00:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>Ferry aground, as ${name} tells</h1>${`<p>${FERRY}</p>`.repeat(4)}</article></body></html>`
}

function mhtml(html: string, url: string): string {
  return [
    'From: <Saved by Blink>', `Snapshot-Content-Location: ${url}`, 'MIME-Version: 1.0', 'Content-Type: multipart/related; type="text/html"; boundary="----part"', '', '',
    '------part', 'Content-Type: text/html', 'Content-Transfer-Encoding: 8bit', `Content-Location: ${url}`, '', html, '------part--', '',
  ].join('\r\n')
}

function warc(html: string, url: string): Uint8Array {
  const record = (type: string, head: string, body: string) => gzipSync(`WARC/1.1\r\nWARC-Type: ${type}\r\n${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`)
  return Buffer.concat([
    record('warcinfo', 'Content-Type: application/warc-fields', 'software: made'),
    record('response', `WARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=response`, `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`),
  ])
}
