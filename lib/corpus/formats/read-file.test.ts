import fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../problem.ts'
import type { Report } from '../report.ts'
import type { ReadPage } from './entry.ts'
import { LONGEST_TEXT } from './make-report.ts'
import { readFile } from './read-file.ts'
import { isKind, recogniseFile } from './recognise.ts'

type Bytes = Uint8Array<ArrayBuffer>
const encoder = new TextEncoder()
const bytes = (text: string): Bytes => encoder.encode(text)
const latin1 = (text: string): Bytes => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const joined = (...parts: (string | Uint8Array)[]): Bytes => new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))))

/** What stands for the browser's document: title and paragraphs of a page, found by a pattern. */
const readPage: ReadPage = async (html, url, force) => {
  const of = (tag: string): string[] => [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, words]) => words!)
  const text = of('p').join('\n\n')
  return text.length < 20 && !force ? null : { title: of('h1')[0] ?? '', publisher: null, published: null, url, language: 'en', form: 'full', text, credit: [], cites: [], unknown: [] }
}

interface Read {
  reports: Report[]
  problems: (Pick<Problem, 'reason' | 'values'> & { line: number | null; record: number })[]
}

async function read(path: string, content: string | Uint8Array, pieces?: readonly number[]): Promise<Read> {
  const whole: Bytes = typeof content === 'string' ? bytes(content) : new Uint8Array(content)
  const source = { path, file: new Blob([whole]) }
  const kind = await recogniseFile(source)
  if (!isKind(kind)) return { reports: [], problems: [{ ...kind, line: null, record: 0 }] }
  async function* open(): AsyncGenerator<Bytes> {
    for (let at = 0, i = 0; at < whole.length; i++) {
      const length = pieces![i % pieces!.length]!
      yield whole.slice(at, at + length)
      at += length
    }
  }
  const found: Read = { reports: [], problems: [] }
  for await (const { line, record, read: entry } of readFile(source, { kind, table: null, readPage, progress: () => undefined, ...(pieces ? { open } : {}) })) {
    const { report, fault, also = [] } = await entry()
    if (report) found.reports.push(report)
    for (const one of fault ? [fault, ...also] : also) found.problems.push({ line, record, ...one })
  }
  return found
}

const short = ({ reports }: Read) => reports.map(({ title, text }) => [title, text])
const reasons = ({ problems }: Read) => problems.map(({ line, record, reason }) => [line, record, reason])
const FERRY = { id: 'a', title: 'Ferry', text: 'A ferry sank off Orrin.', published: '2020-05-01', publisher: 'Bay News', url: 'https://bay.example/a', language: 'en' }
const whole = (fields: object): Report => ({ id: '', title: '', publisher: null, published: null, url: null, language: null, form: 'full', text: '', credit: [], cites: [], unknown: [], ...fields })

const HTTP = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<h1>Dam</h1><p>The dam above Orrin holds, they say.</p>'
const record = (type: string, content: string | Uint8Array, head: string): Uint8Array => {
  const body = typeof content === 'string' ? bytes(content) : content
  return joined(`WARC/1.1\r\nWARC-Type: ${type}\r\n${head}\r\nContent-Length: ${body.length}\r\n\r\n`, body, '\r\n\r\n')
}
const response = (http: string | Uint8Array = HTTP) => record('response', http, 'WARC-Target-URI: https://bay.example/dam\r\nContent-Type: application/http; msgtype=response')

/** A file of each format that holds two reports and something that is none. */
const FILES: Record<string, string | Uint8Array> = {
  'a.jsonl': `${JSON.stringify(FERRY)}\r\n\r\nnot json é\n{"text":"Überflutung 水 in 2021.","id":7}`,
  'a.json': JSON.stringify({ took: 3, hits: { total: 3, list: [FERRY, { id: 'b' }, { headline: 'Q "x"', body: 'Brackets ]}{[ and \\ "quotes".\n水' }] } }, null, 1),
  'list.json': JSON.stringify([FERRY, { text: 5 }, { content: ['One part.', 'Another part.'] }]),
  'a.csv': '\ufeffTitle;Text;Date\r\n"Ferry; sunk";"A ""ferry"" sank\r\noff Orrin.";13/05/2020\r\n;;\r\nDam;The dam holds.;"03/04/2021"\r\n',
  'a.tsv': 'title\tbody\turl\nFerry\tA ferry sank.\thttps://bay.example/a\nDam\t\t\nRain\tRain fell é.\tnone',
  'csl.json': JSON.stringify([{ type: 'article-newspaper', title: 'Dam', abstract: 'The dam holds.', issued: { 'date-parts': [[2021, 4]] }, 'container-title': 'Bay News', URL: 'https://bay.example/d' }, { type: 'book', title: 'None', issued: { raw: '1999' } }]),
  'feed.xml': `<?xml version="1.0"?><rss xmlns:content="c"><channel><title>Bay &amp; News</title><item><title>Ferry</title><description>Short.</description><content:encoded><![CDATA[<p>A ferry <b>sank</b>.</p><p>Off Orrin &amp; Hill.</p>]]></content:encoded><pubDate>Tue, 03 May 2022 23:30:00 -0800</pubDate><guid isPermaLink="false">77</guid><link>https://bay.example/a</link></item>\n<item><title>None</title></item><item><description>&lt;p&gt;Rain fell.&lt;/p&gt;</description></item></channel></rss>`,
  'atom.xml': '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Bay</title><entry><title type="html">Dam &amp;amp; ferry</title><link rel="self" href="https://bay.example/self"/><link href="https://bay.example/d"/><id>tag:1</id><updated>2021-04-03T10:00:00Z</updated><content type="xhtml"><div xmlns="x"><p>Fewer than 5 &lt; 6.</p><p>So they say.</p></div></content></entry></feed>',
  'list.opml': '<opml version="2.0"><head><title>Mine</title></head><body><outline text="News"><outline text="Bay" type="rss" xmlUrl="https://bay.example/rss"/>\n<outline text="Ferry" _note="A ferry sank off Orrin."/></outline></body></opml>',
  '2021-04-03-dam.md': '---\ntitle: "Dam holds"\nsource: Bay News\n---\n## What is known\n\nThe dam **holds**,\nthey [say](https://x.example).\n\n- So far.\n- And on.\n\n```\ncode\n```\n',
  'page.html': '<!doctype html><!-- saved from url=(0023)https://bay.example/dam --><meta charset="iso-8859-1"><h1>Dam</h1><p>The dam holds.</p>',
  'page.mhtml': 'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://bay.example/dam\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--x"\r\n\r\n\r\n----x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<meta charset=3D"utf-8"><h1>D=C3=A4m</h1><p>The dam =\r\nholds.</p>\r\n----x--',
  'crawl.warc': joined(record('warcinfo', 'software: x', 'Content-Type: application/warc-fields'), response(), response('HTTP/1.1 404 No\r\nContent-Type: text/html\r\n\r\n<p>Not here at all, sorry.</p>'), record('conversion', 'Ferry\nA ferry sank.\nOff Orrin.', 'WARC-Target-URI: https://bay.example/f\r\nContent-Type: text/plain'), response('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Menu</p>')),
}

describe('a file', () => {
  it.each([
    ['a.jsonl', [whole(FERRY), whole({ id: '7', text: 'Überflutung 水 in 2021.' })], [[3, 2, 'notJson']]],
    ['a.json', [whole(FERRY), { title: 'Q "x"', text: 'Brackets ]}{[ and \\ "quotes".\n水' }], [[15, 2, 'noText']]],
    ['list.json', [whole(FERRY), { text: 'One part.\n\nAnother part.' }], [[1, 2, 'noText']]],
    ['a.csv', [{ title: 'Ferry; sunk', text: 'A "ferry" sank\noff Orrin.', published: '2020-05-13' }, { title: 'Dam', text: 'The dam holds.', published: '2021-04-03' }], [[4, 2, 'noText']]],
    ['a.tsv', [{ title: 'Ferry', url: 'https://bay.example/a' }, { title: 'Rain', text: 'Rain fell é.', url: null }], [[3, 2, 'noText']]],
    ['csl.json', [{ title: 'Dam', text: 'The dam holds.', published: '2021-04', publisher: 'Bay News', url: 'https://bay.example/d' }], [[1, 2, 'noText']]],
    ['feed.xml', [{ id: '77', title: 'Ferry', text: 'A ferry sank.\n\nOff Orrin & Hill.', published: '2022-05-03', publisher: 'Bay & News', url: 'https://bay.example/a' }, { text: 'Rain fell.', publisher: 'Bay & News' }], [[2, 2, 'noText']]],
    ['atom.xml', [{ id: 'tag:1', title: 'Dam & ferry', text: 'Fewer than 5 < 6.\n\nSo they say.', published: '2021-04-03', url: 'https://bay.example/d', language: 'en', publisher: 'Bay' }], []],
    ['list.opml', [{ title: 'Ferry', text: 'A ferry sank off Orrin.', publisher: 'Mine' }], [[1, 1, 'addressOnly']]],
    ['2021-04-03-dam.md', [{ id: '2021-04-03-dam.md', title: 'Dam holds', text: 'What is known\n\nThe dam holds, they say.\n\nSo far.\n\nAnd on.', published: '2021-04-03', publisher: 'Bay News' }], []],
    ['page.html', [{ title: 'Dam', text: 'The dam holds.', url: 'https://bay.example/dam', id: 'https://bay.example/dam' }], []],
    ['page.mhtml', [{ title: 'Däm', text: 'The dam holds.', url: 'https://bay.example/dam' }], []],
    ['crawl.warc', [{ title: 'Dam', url: 'https://bay.example/dam' }, { title: 'Ferry', text: 'A ferry sank.\n\nOff Orrin.', url: 'https://bay.example/f' }], [[null, 3, 'notAnArticle']]],
  ])('is read by what it holds: %s', async (path, reports, problems) => {
    const found = await read(path, FILES[path]!)
    expect(found.reports).toMatchObject(reports)
    expect(found.reports).toHaveLength(reports.length)
    expect(reasons(found)).toEqual(problems)
  })

  it.each(Object.keys(FILES))('is read the same in whatever pieces it comes, packed or not: %s', async (path) => {
    const content = typeof FILES[path] === 'string' ? bytes(FILES[path]) : FILES[path]!
    const expected = await read(path, content)
    const packed = new Uint8Array(gzipSync(content))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }), async (pieces) => {
        expect(await read(path, content, pieces)).toEqual(expected)
        expect(short(await read(`${path}.gz`, packed, pieces))).toEqual(short(expected))
      }),
      { numRuns: 15 },
    )
  })

  it('that our own export wrote gives the same reports, whatever they hold', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((one) => one.replace(/[\x00-\x08\x0b-\x1f\x7f\ufeff]/g, '').trim()).filter(Boolean)
    const name = text.map((one) => one.replace(/\s+/g, ' ').trim().slice(0, 90).trim()).filter((one) => one !== '' && one.isWellFormed())
    const report = fc.record({ id: name, title: name, publisher: fc.option(name), published: fc.constantFrom(null, '2021', '2021-04', '2021-04-03', '199X', '2021-04-03/2021-05-01'), url: fc.constantFrom(null, 'https://bay.example/a?b=1&c=<p>'), language: fc.constantFrom(null, 'en', 'pt-BR'), form: fc.constantFrom('full' as const, 'account' as const), text: fc.oneof(text, text.map((one) => `<p>${one}</p> &amp;`)), credit: fc.array(name), cites: fc.array(name), unknown: fc.array(name) })
    await fc.assert(
      fc.asyncProperty(fc.array(report, { minLength: 1, maxLength: 5 }), async (reports) => {
        expect((await read('x.jsonl', reports.map((one) => JSON.stringify(one)).join('\n'))).reports).toEqual(reports)
      }),
    )
  })
})

describe('a file that is broken', () => {
  it.each([
    ['empty.json', '', 'empty'],
    ['blank.csv', ' \n\n', 'empty'],
    ['photo.jsonl', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256), 'binary'],
    ['book.pdf', '%PDF-1.7 and so on', 'unknownFormat'],
    ['all.zip', 'PK\x03\x04 and so on', 'unknownFormat'],
    ['words.dat', 'Only words, without a form that is known.', 'unknownFormat'],
    ['half.jsonl.gz', gzipSync('{"text":"A ferry sank."}').subarray(0, 8), 'truncatedGzip'],
  ])('as a whole is said to be so: %s', async (path, content, reason) => {
    expect((await read(path, content)).problems.map((problem) => problem.reason)).toEqual([reason])
  })

  it('gives what stands before the break of its packing', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `{"id":"${i}","text":"Ferry ${(i * 7919) % 10007} sank ${Math.imul(i, 40503) >>> 0}."}`).join('\n')
    const packed = gzipSync(lines)
    const found = await read('a.jsonl.gz', packed.subarray(0, packed.length - 2000))
    expect(found.reports.length).toBeGreaterThan(1500)
    expect(found.problems.map(({ reason }) => reason)).toEqual(['notJson', 'truncatedGzip'])
    const flipped = Uint8Array.from(packed)
    flipped.fill(0xff, packed.length >> 1, (packed.length >> 1) + 300)
    expect((await read('a.jsonl.gz', flipped)).problems.at(-1)!.reason).toMatch(/Gzip$/)
  })

  it('gives the reports of all members of its packing', async () => {
    const members = ['{"id":"1","text":"One."}\n', '{"id":"2","text":"Two."}\n'].map((line) => gzipSync(line))
    expect(short(await read('a.jsonl.gz', Buffer.concat(members)))).toEqual([['', 'One.'], ['', 'Two.']])
    expect((await read('a.warc.gz', Buffer.concat([response(), response()].map((one) => gzipSync(one))))).reports).toHaveLength(2)
  })

  it('in the middle of a list goes on behind the break', async () => {
    const item = (i: number, quote = '"') => ` {\n  "id": "${i}",\n  "text": "Report ${quote} no ${i} [ {."\n }`.replace(/ " no/, ' no')
    const list = `[\n${[item(1), ' {\n  "id": "2",\n  "text": "An odd " quote."\n }', item(3), ' {"id": "4", "text": }', item(5)].join(',\n')}\n]`
    const found = await read('a.json', list)
    expect(found.reports.map(({ id }) => id)).toEqual(['1', '3', '5'])
    expect(reasons(found)).toEqual([[6, 2, 'notJson'], [14, 4, 'notJson']])
  })

  it.each([
    ['ends in the middle', '[{"text":"One."},{"text":"Tw', [['', 'One.']], ['truncated']],
    ['has control characters in its texts', '[{"text":"One\n\tand \x00two."}]', [['', 'One  and  two.']], []],
    ['has numbers that are none', '[{"text":"One.","score":NaN,},{"text":"Two: NaN, NaN","score":-Infinity}]', [['', 'One.'], ['', 'Two: NaN, NaN']], []],
    ['is one report with lists of its own', '{"headline":"Dam","text":"It holds.","authors":[{"name":"Ann"}],"comments":[{"text":"No."}]}', [['Dam', 'It holds.']], []],
    ['keeps reports by name', '{"x":{"text":"One."},"y":{"text":"Two."}}', [['', 'One.'], ['', 'Two.']], []],
    ['is several documents', '{\n"text":"One."\n}\n{\n"text":"Two."\n}', [['', 'One.'], ['', 'Two.']], []],
    ['holds no report', '{"a":[1,2],"b":"x"}', [], ['noReports']],
    ['is deep', `[{"text":"One.","deep":${'['.repeat(200_000)}${']'.repeat(200_000)}},{"text":"Two."}]`, [['', 'One.'], ['', 'Two.']], []],
  ])('JSON that %s', async (_what, json, reports, problems) => {
    const found = await read('a.json', json)
    expect(short(found)).toEqual(reports)
    expect(found.problems.map(({ reason }) => reason)).toEqual(problems)
  })

  it.each([
    ['a quotation mark that is never closed', 'title,text\nA,"One is\nB,Two.\nC,Three.', [['A', '"One is'], ['B', 'Two.'], ['C', 'Three.']], ['openQuote']],
    ['marks within a quoted cell that are not doubled', 'title,text\nA,"He said "no" to, them"\nB,Two.', [['A', 'He said "no" to, them'], ['B', 'Two.']], []],
    ['cells too many', 'title,text\nA,One, two\nB,Two.', [['B', 'Two.']], ['columnCount']],
    ['cells too few', 'id,text,title\n1,One.\n2', [['', 'One.']], ['noText']],
    ['spaces around quoted cells', 'title, text\n"A" , "One, two"\n', [['A', 'One, two']], []],
    ['line ends of old systems', 'title,text\rA,One.\rB,Two.', [['A', 'One.'], ['B', 'Two.']], []],
    ['no names of columns', 'A first title here,https://x.example/1,2021-04-03,The first text is a long one since it tells all that there is to tell of a thing.\nA second title here,https://x.example/2,2021-04-04,The second text is a long one too since it tells what there is to tell of another.', [['A first title here', 'The first text is a long one since it tells all that there is to tell of a thing.'], ['A second title here', 'The second text is a long one too since it tells what there is to tell of another.']], []],
    ['no column of texts', 'a,b\n1,2\n3,4', [], ['noColumns']],
  ])('a table with %s', async (_what, csv, reports, problems) => {
    const found = await read('a.csv', csv)
    expect(short(found)).toEqual(reports)
    expect(found.problems.map(({ reason }) => reason)).toEqual(problems)
  })

  it.each([
    ['in Windows-1252', latin1('title,text\nD\xe4m,Caf\xe9 \x93x\x94'), 'Café “x”', []],
    ['in UTF-16', joined('\ufeff').length > 0 ? new Uint8Array(Buffer.from('\ufefftitle,text\nDäm,水', 'utf16le')) : '', '水', []],
    ['in UTF-8 with some bytes of another', joined('title,text\nDäm,', latin1('caf\xe9')), 'café', ['encoding']],
  ])('by its letters: %s', async (_what, content, text, problems) => {
    const head = `title,text\n${'Wörter,Wörter sind hier.\n'.repeat(12_000)}`
    const mixed = problems.length > 0 ? joined(head, (content as Uint8Array).subarray(11)) : content
    const found = await read('a.csv', mixed)
    expect(found.reports.at(-1)).toMatchObject({ title: 'Däm', text })
    expect(found.problems.map(({ reason }) => reason)).toEqual(problems)
  })

  it.each([
    ['ends in the middle', '<rss><channel><item><title>A</title><description>One.</description></item><item><title>B</title><description>Tw', [['A', 'One.'], ['B', 'Tw']], ['truncated', 'brokenXml']],
    ['does not close its items', '<rss><channel><item><title>A</title><description>One &amp; all &nbsp;here</description><item><title>B</title><description>Two.</description></item></channel></rss>', [['A', 'One & all here'], ['B', 'Two.']], ['truncated', 'brokenXml']],
    ['nests without end', `<rss><channel><item><title>A</title><description>One.</description></item>${'<x>'.repeat(100_000)}`, [['A', 'One.']], ['brokenXml']],
  ])('a feed that %s', async (_what, xml, reports, problems) => {
    const found = await read('a.xml', xml)
    expect(short(found).map(([title, text]) => [title, text!.replace(/\s+/g, ' ')])).toEqual(reports)
    expect(found.problems.map(({ reason }) => reason)).toEqual(problems)
  })

  it('a WARC with a broken record goes on with the next', async () => {
    const found = await read('a.warc', joined(response(), 'WARC/1.1\r\nContent-Length: many\r\n\r\nrubbish \r\n', response(), response().subarray(0, response().length - 20)))
    expect(found.reports).toHaveLength(2)
    expect(found.problems.map(({ reason }) => reason)).toEqual(['truncated', 'brokenWarc', 'truncated'])
  })

  it('a page that is packed or in chunks within its record is read', async () => {
    const page = bytes('<p>The dam above Orrin holds, they say.</p>')
    const chunked = joined('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n', `${(10).toString(16)};x\r\n`, page.subarray(0, 10), `\r\n${(page.length - 10).toString(16)}\r\n`, page.subarray(10), '\r\n0\r\n\r\n')
    const packed = joined('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n', gzipSync(page))
    const brotli = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\nxyz'
    const found = await read('a.warc', joined(response(chunked), response(packed), response(brotli)))
    expect(found.reports.map(({ text }) => text)).toEqual(Array.from({ length: 2 }, () => 'The dam above Orrin holds, they say.'))
    expect(found.problems.map(({ reason }) => reason)).toEqual(['brokenWarc'])
  })

  it('a text that is far too long is cut between two words, and listed', async () => {
    const found = await read('a.jsonl', JSON.stringify({ id: 'a', text: 'many words '.repeat(5_000_000) }))
    expect(found.reports[0]!.text.length).toBeLessThanOrEqual(LONGEST_TEXT)
    expect(found.reports[0]!.text.slice(-6)).toMatch(/s many$| words$/)
    expect(found.problems).toMatchObject([{ reason: 'cut', values: { length: 54_999_999 + 1 } }])
  })

  it.each([
    [{ published: 'not a date' }, [['noDate', { date: 'not a date' }]]],
    [{ published: '9999-99-99' }, [['noDate', { date: '9999-99-99' }]]],
    [{ published: '12/05/2022' }, [['dayOrMonth', { date: '12/05/2022', read: '2022' }]]],
    [{ published: 'n/a' }, []],
    [{ published: '' }, []],
    [{ published: null }, []],
    [{ published: '2022' }, []],
    [{ published: '13/05/2022' }, []],
    [{ published: 1_653_000_000 }, []],
    [{ url: `https://bay.example/${'a'.repeat(2000)}` }, [['longAddress', { limit: 2000 }]]],
    [{ title: 'Dam '.repeat(600), publisher: 'Bay '.repeat(600) }, [['longTitle', { limit: 2000 }], ['longPublisher', { limit: 2000 }]]],
  ])('what is lost of a report is listed: %j', async (fields, problems) => {
    const { reports, problems: found } = await read('a.jsonl', JSON.stringify({ id: 'a', text: 'A ferry sank.', ...fields }))
    expect(found.map(({ reason, values }) => [reason, values])).toEqual(problems)
    expect(reports).toHaveLength(1)
    // a part of an address would lead elsewhere
    expect(reports[0]!.url).toBeNull()
  })

  it('a million empty reports are listed one by one', async () => {
    const found = await read('a.jsonl', '{}\n'.repeat(1_000_000))
    expect(found.reports).toEqual([])
    expect(found.problems).toHaveLength(1_000_000)
    expect(found.problems.at(-1)).toEqual({ line: 1_000_000, record: 1_000_000, reason: 'noText', values: {} })
  })

  it('of any kind is never more than listed: whatever the bytes, reading comes to an end', async () => {
    const names = Object.keys(FILES)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.nat(), fc.uint8Array({ maxLength: 12 }), async (path, at, garbage) => {
        const content = typeof FILES[path] === 'string' ? bytes(FILES[path]) : FILES[path]!
        const place = at % content.length
        const found = await read(path, joined(content.subarray(0, place), garbage, content.subarray(place + (at % 5))))
        expect(found.reports.every(({ text, id }) => text !== '' && id !== '')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
