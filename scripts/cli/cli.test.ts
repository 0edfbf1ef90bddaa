import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

// The command line as its callers see it: processes, streams and exit codes.

// each call is a process of its own, and a busy machine starts them slowly
vi.setConfig({ testTimeout: 60_000 })

const CLI = path.resolve(import.meta.dirname, '..', 'cli.mjs')
let dir: string

beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'second-source-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

function run(args: string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { input, encoding: 'utf8' })
  return { status, stderr, stdout, get lines() { return stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, any>) } }
}

function file(name: string, content: string | Buffer): string {
  const place = path.join(dir, name)
  writeFileSync(place, content)
  return place
}

const PAGE = `<!doctype html><html lang="en"><head><title>River towns count the cost</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-03T08:00:00Z"></head><body>
<nav><a href="/">Home</a> <a href="/sport">900 sports stories</a></nav>
<article><h1>River towns count the cost</h1>${[
  'The flood that came down the Orla valley on Tuesday night left 48 people dead, the provincial governor said, and rescue teams were still searching two villages on Thursday.',
  'About 2,300 houses stood under water at the height of it, more than in any year since the dam was finished, and the bridge at Marn was carried off whole.',
  'The army sent 12 boats and three helicopters, and the first tents reached the hills above the town before dark, where families had lit fires of fence posts.',
].map((text) => `<p>${text}</p>`).join('')}</article></body></html>`

describe('the command line', () => {
  it('answers each line in order, and a bad one without stopping', () => {
    const { status, lines } = run(['figures'], '{"id":"a","text":"The flood killed 48 people."}\nnonsense\n{"id":"c","text":"Nobody was hurt."}\n')
    expect(status).toBe(0)
    expect(lines.map(({ id }) => id)).toEqual(['a', null, 'c'])
    expect(lines[0]!.figures).toMatchObject([{ value: 48, kind: 'count', comparator: 'exact', unit: null, sentence: 'The flood killed 48 people.' }])
    expect(lines[1]!.error).toBe('not a line of JSON')
    expect(lines[2]!.figures).toEqual([])
  })

  it('extracts the article of a page', () => {
    const { lines } = run(['extract'], `${JSON.stringify({ id: 'p', html: PAGE, url: 'https://paper.example/2024/05/03/river-towns' })}\n${JSON.stringify({ id: 'q', html: PAGE, url: 'nowhere' })}\n`)
    expect(lines[0]!.article).toMatchObject({ isArticle: true, title: 'River towns count the cost', published: '2024-05-03' })
    expect(lines[0]!.article.text).toContain('48 people dead')
    expect(lines[0]!.article.text).not.toContain('sports stories')
    expect(lines[1]!.error).toContain('"url" must be an address')
  })

  it('compares two texts', () => {
    const mine = { text: 'The flood in the Orla valley killed 48 people, the governor said.', published: '2024-05-03' }
    const theirs = { text: 'At least 61 people were killed by the flood in the Orla valley.', published: '2024-05-03' }
    const { lines } = run(['compare'], `${JSON.stringify({ id: 1, mine, theirs })}\n`)
    expect(lines[0]).toMatchObject({ id: 1, comparisons: [{ mine: { value: 48 }, theirs: { value: 61 } }] })
    expect(lines[0]).toHaveProperty('origin')
    expect(lines[0]).toHaveProperty('unlike')
  })

  it('matches against the reports of the named files alone, never the query itself', () => {
    const text = 'The flood in the Orla valley killed 48 people and carried off the bridge at Marn, governor Ilse Brandt said after flying over Kesten.'
    const corpus = file('corpus.jsonl', `${JSON.stringify({ id: 'self', title: 'Flood in the Orla valley', text, published: '2024-05-03' })}\n${JSON.stringify({ id: 'other', title: 'Orla flood takes bridge at Marn', text: `${text} Families lit fires in the hills above Kesten.`, published: '2024-05-03' })}\nrubbish\n`)
    const { status, lines, stderr } = run(['match', '--corpus', corpus], `${JSON.stringify({ id: 'self', title: 'Flood in the Orla valley', text, published: '2024-05-03' })}\n`)
    expect(status).toBe(0)
    expect(lines[0]!.reports.map(({ id }: { id: string }) => id)).toEqual(['other'])
    expect(stderr).toContain('line 3')
  })

  it('checks a page, for people and for programs', () => {
    const page = file('page.html', PAGE)
    const json = run(['check', page, '--json'])
    expect(json.status).toBe(0)
    expect(Object.keys(json.lines[0]!)).toEqual(['article', 'corpus', 'reports', 'clusters', 'comparisons', 'unlike', 'unmatched', 'internal', 'drift', 'extremes', 'figures'])
    expect(json.lines[0]!.corpus.reports).toBeGreaterThanOrEqual(5)
    expect(run(['check', page]).stdout).toContain('River towns count the cost')
  })

  it('keeps both of two texts with one id, the second under one of its own, and says so', () => {
    const corpus = file('twice.jsonl', `${JSON.stringify({ id: 'sputnik-2017-06-11', title: 'Another', text: 'Another text.' })}\n`)
    const { status, stderr, lines } = run(['check', file('page.html', PAGE), '--corpus', corpus, '--json'])
    expect(status).toBe(0)
    expect(stderr).toContain('another report with the id "sputnik-2017-06-11" is there already; this one was taken as "sputnik-2017-06-11~')
    expect(lines[0]!.corpus.reports).toBe(6)
  })

  it('says of a corpus that is none what it is', () => {
    const { status, stderr } = run(['match', '--corpus', file('bad.jsonl', 'a\0b')])
    expect(status).toBe(1)
    expect(stderr).toContain('is not a text file of reports.')
  })

  it.each([['a PDF', '%PDF-1.4\n%abc', /is a PDF/], ['rubbish', 'a\0b', /is not a page of text/], ['nothing', ' \n', /is empty/]])('says that %s is no page', (_what, content, message) => {
    const { status, stderr, stdout } = run(['check', file('bad.html', content)])
    expect(status).toBe(1)
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stdout).toBe('')
  })

  it('reads a page in the encoding that it tells', () => {
    const page = PAGE.replace('<head>', '<head><meta charset="windows-1252">').replaceAll('Marn', 'Märn')
    for (const bytes of [Buffer.from(page, 'latin1'), Buffer.from(`\uFEFF${page}`, 'utf16le'), Buffer.from(`\uFEFF${page}`, 'utf8')]) {
      expect(run(['check', file('encoded.html', bytes), '--json']).lines[0]!.article.text).toContain('the bridge at Märn')
    }
  })

  it('says that a corpus holds no report', () => {
    expect(run(['match', '--corpus', file('bad.jsonl', 'rubbish\n')])).toMatchObject({ status: 1, stderr: expect.stringMatching(/holds no report: line 1/) })
  })

  it('sets the figures of the demo article beside those of the bundled reports', () => {
    const [reading] = run(['check', path.resolve(import.meta.dirname, '..', '..', 'demo', 'article.html'), '--json']).lines
    const rows = (reading!.comparisons as { mine: { text: string }; theirs: { text: string }; outcome: string }[]).map(({ mine, theirs, outcome }) => `${mine.text} ~ ${theirs.text}: ${outcome}`)
    for (const row of [
      'About 7,000 troops ~ 7,500 soldiers: differs', 'About 7,000 troops ~ Some 7,000 Russian troops: same', 'three facilities ~ two military facilities: differs', '1,357 km ~ 1,300 km: differs',
      'more than 3,500 Islamic State fighters ~ more than 3,500 militants: same', 'about 22 miles ~ up to 35 kilometres: compatible',
    ]) expect(rows).toContain(row)
    expect(rows.filter((row) => row.endsWith('differs'))).toHaveLength(3)
  })

  it('says of a passage in another language that its figures are not read', () => {
    const passage = 'В порту работают 300 человек.'
    expect(run(['check', '-', '--json'], passage).lines[0]).toMatchObject({ article: { language: 'ru' }, figures: [] })
    expect(run(['check', '-'], passage).stdout).toMatch(/Figures in Russian are not read yet/)
  })

  it('checks a passage from standard input', () => {
    const { lines } = run(['check', '-', '--json'], 'About 2,300 houses stood under water.')
    expect(lines[0]!.figures).toMatchObject([{ value: 2300, comparator: 'about' }])
  })

  it('finds more for a passage whose page it is told', () => {
    const passage = 'About 7,000 troops serve at the base today.'
    const found = (...more: string[]) => run(['check', '-', '--json', ...more], passage).lines[0]!.reports as unknown[]
    expect(found()).toEqual([])
    expect(found('--page', 'New tanks for the base near Dushanbe', '--said', '2018-12-19')).not.toEqual([])
  })

  it.each([[['check', 'page.html', '--page', 'Title'], '--page and --said are of a passage'], [['check', '-', '--said', 'Tuesday'], '--said takes a day']])('takes %j for wrong', (args, stderr) => {
    expect(run(args)).toMatchObject({ status: 2, stderr: expect.stringContaining(stderr) })
  })

  it.each([
    ['UTF-16, as Windows writes it', Buffer.from('\uFEFFAbout 2,300 houses stood under water.', 'utf16le')],
    ['HTML', '<p>About <b>2,300</b> houses stood under water.</p>'],
  ])('checks a passage in %s', (_, passage) => {
    const { lines } = run(['check', '-', '--json'], passage)
    expect(lines[0]!.figures).toMatchObject([{ value: 2300, comparator: 'about' }])
  })

  it('takes no file of plain text for a page', () => {
    expect(run(['check', file('notes.md', '# Notes\n\nAbout 2,300 houses stood under water.\n')])).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/notes\.md" is no page of HTML\. A passage comes in on standard input/) })
  })

  it.each([
    [['check', 'no-such-page.html'], 1, /no file "no-such-page.html"/],
    [['check', '-'], 1, /Nothing came in/],
    [['check'], 2, /exactly one page/],
    [['check', 'a.html', '--url', 'nowhere'], 2, /--url takes an address/],
    [['check', 'a.html', '--jsn'], 2, /--jsn/],
    [['match'], 2, /needs --corpus/],
    [['match', '--corpus', 'x.jsonl', '--limit', 'many'], 2, /--limit takes a whole number/],
    [['match', '--corpus', 'no-such.jsonl'], 1, /no file "no-such.jsonl"/],
    [['invent'], 2, /no command "invent"/],
    [[], 2, /no command/],
  ])('says what is wrong with %j', (args, status, message) => {
    const result = run(args)
    expect(result.status).toBe(status)
    expect(result.stderr).toMatch(message)
    expect(result.stdout).toBe('')
  })

  it('says on request what can be asked, and that is no mistake', () => {
    expect(run(['check', '--help'])).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^check PAGE\.html.*\ncheck - .*\nfigures .*\nmatch --corpus/) })
  })
})
