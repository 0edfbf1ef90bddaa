import { describe, expect, it } from 'vitest'
import { parseSeed, parseSeeds } from './parse-seed.ts'

const FRONT = {
  id: 'river-post-2019-03-02',
  title: '"Dam at Orrin holds", says minister',
  publisher: 'The River Post',
  published: '2019-03-02',
  url: 'https://river.example/2019/dam',
  language: 'en',
  text: 'account',
}

function seed(changes: Record<string, string | null> = {}, body = 'The dam holds.\n\nIt is 40 m high.'): string {
  const lines = Object.entries({ ...FRONT, title: `'${FRONT.title}'`, ...changes }).filter(([, value]) => value !== null)
  return `---\n${lines.map(([field, value]) => `${field}: ${value}`).join('\n')}\n---\n\n${body}\n`
}

const FILE = 'seeds/river-post-2019-03-02.md'

describe('parseSeed', () => {
  it('reads front matter and account', () => {
    const content = seed({ credit: '[Wire One]', cites: '\n  - Hill Radio\n  - Valley Times', known: '[the day of publication]' })
    expect(parseSeed(FILE, content)).toEqual({
      id: FRONT.id,
      title: FRONT.title,
      publisher: FRONT.publisher,
      published: FRONT.published,
      url: FRONT.url,
      language: 'en',
      form: 'account',
      text: 'The dam holds.\n\nIt is 40 m high.',
      credit: ['Wire One'],
      cites: ['Hill Radio', 'Valley Times'],
      unknown: ['the day of publication'],
    })
  })

  it('joins the lines of a paragraph and drops the marks of headings', () => {
    expect(parseSeed(FILE, seed({}, '## The dam\n\nIt holds,\nso far.\n\n\nNo more is known.')).text).toBe('The dam\n\nIt holds, so far.\n\nNo more is known.')
  })

  it('reads files with Windows line ends and a byte order mark', () => {
    expect(parseSeed(FILE, `\uFEFF${seed().replace(/\n/g, '\r\n')}`).text).toBe('The dam holds.\n\nIt is 40 m high.')
  })

  it.each(['2019', '2019-03', '2019-03-02'])('takes the date %s as written', (published) => {
    expect(parseSeed(FILE, seed({ published })).published).toBe(published)
  })

  it.each([
    ['no front matter', 'The dam holds.', `${FILE}: expected front matter between two lines of "---" at the top`],
    ['front matter that never ends', '---\nid: x\n', `${FILE}: expected front matter between two lines of "---" at the top`],
    ['front matter that is a list', '---\n- id\n---\nx', `${FILE}: front matter: expected lines of "field: value"`],
    ['an id of another file', seed({ id: 'other' }), `${FILE}: field "id": expected the name of the file, "river-post-2019-03-02", got "other"`],
    ['no title', seed({ title: null }), `${FILE}: field "title": missing; expected the title of the report`],
    ['an empty title', seed({ title: '' }), `${FILE}: field "title": expected the title of the report, got ""`],
    ['a date in words', seed({ published: 'yesterday' }), `${FILE}: field "published": expected an EDTF date such as 2018-12-21, got "yesterday"`],
    ['a day that no month has', seed({ published: '2019-02-30' }), `${FILE}: field "published": expected an EDTF date such as 2018-12-21, got "2019-02-30"`],
    ['an address without a scheme', seed({ url: 'river.example/dam' }), `${FILE}: field "url": expected an address that starts with https:// or http://, got "river.example/dam"`],
    ['a language in words', seed({ language: 'English' }), `${FILE}: field "language": expected a BCP 47 tag such as en, got "English"`],
    ['another form', seed({ text: 'summary' }), `${FILE}: field "text": expected "account" or "full", got "summary"`],
    ['a list of lists', seed({ cites: '[[a]]' }), `${FILE}: field "cites": expected a list of words, got [["a"]]`],
    ['an unknown field', seed({ author: 'somebody' }), `${FILE}: field "author": not known; expected one of id, title, publisher, published, url, language, text, credit, cites, known`],
    ['no account', seed({}, ' '), `${FILE}: the account is missing; expected Markdown paragraphs below the front matter`],
  ])('refuses %s in one line', (_what, content, message) => {
    expect(() => parseSeed(FILE, content)).toThrow(new Error(message))
  })

  it('names the line where the front matter is not YAML', () => {
    expect(() => parseSeed(FILE, '---\nid: x\ntitle: "open\n---\nx')).toThrow(/^seeds\/river-post-2019-03-02\.md: line \d+: front matter is not YAML: .+$/)
  })
})

describe('parseSeeds', () => {
  it('gives the reports in the order of their file names', () => {
    const b = { file: 'seeds/b.md', content: seed({ id: 'b' }) }
    const a = { file: 'seeds/a.md', content: seed({ id: 'a' }) }
    expect(parseSeeds([b, a]).map((report) => report.id)).toEqual(['a', 'b'])
  })

  it('refuses two files with one id', () => {
    const files = ['one/a.md', 'two/a.md'].map((file) => ({ file, content: seed({ id: 'a' }) }))
    expect(() => parseSeeds(files)).toThrow(new Error('two/a.md: field "id": expected an id of its own, got "a", which one/a.md has'))
  })
})
