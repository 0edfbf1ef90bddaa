import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJsonl } from './read-jsonl.ts'

describe('readJsonl', () => {
  it('reads a line with all fields', () => {
    const line = { id: 'a', title: 'Ferry', text: 'A ferry sank.', published: '2020-05-01', publisher: 'Bay News', url: 'https://bay.example/a' }
    expect(readJsonl(JSON.stringify(line))).toEqual({
      reports: [{ ...line, language: null, form: 'full', credit: [], cites: [], unknown: [] }],
      unread: [],
    })
  })

  it('reads a line with the fewest fields', () => {
    const { reports } = readJsonl('{"id":7,"text":"A ferry sank."}')
    expect(reports).toMatchObject([{ id: '7', title: '', published: null, publisher: null, url: null }])
  })

  it.each([
    ['2021-07-28T15:18:00Z', '2021-07-28'],
    ['2021-07', '2021-07'],
    ['last week', null],
  ])('reads the date %s as %s', (published, expected) => {
    expect(readJsonl(JSON.stringify({ id: 'a', text: 'x', published })).reports[0]!.published).toBe(expected)
  })

  it.each([
    ['KERROW, May 3 (Reuters) - The river rose before dawn.', ['Reuters']],
    ['Kerrow (dpa) – The river rose before dawn.', ['dpa']],
    ['The river rose before dawn.\n\nThe road is cut. (AFP)', ['AFP']],
    ['The river rose before dawn.\n\nWith files from The Canadian Press', ['Canadian Press']],
    ['The river rose before dawn, Reuters reported on Monday (see map).', []],
    ['The river rose before dawn.\n\nPhoto: AFP', []],
    ['The river rose before dawn.\n\nCopyright 2024 The Associated Press. All rights reserved.', ['Associated Press']],
    ['(Bloomberg) -- The river rose before dawn.', ['Bloomberg']],
    ['Reuters will cut 600 jobs, it said on Monday.', []],
  ])('reads whose text it is: %s', (text, credit) => {
    expect(readJsonl(JSON.stringify({ id: 'a', text })).reports[0]!.credit).toEqual(credit)
  })

  it('lists what could not be read with line and reason, and reads the rest', () => {
    const lines = ['{"id":"a","text":"x"}', '', 'not json', '[1]', 'null', '{"text":"x"}', '{"id":"b","text":" "}', '{"id":"b","text":5}', '{"id":"a","text":"y"}', '{"id":"c","text":"z"}', '{"id":"a","text":"y"}']
    const { reports, unread } = readJsonl(lines.join('\r\n'))
    expect(reports.map(({ id, text }) => [id, text])).toEqual([['a', 'x'], [expect.stringMatching(/^#/), 'x'], [expect.stringMatching(/^a~\w+$/), 'y'], ['c', 'z']])
    expect(unread).toEqual([
      { line: 3, reason: 'not JSON' },
      { line: 4, reason: 'not an object' },
      { line: 5, reason: 'not an object' },
      { line: 7, reason: 'no "text"' },
      { line: 8, reason: 'no "text"' },
      { line: 9, reason: expect.stringMatching(/^another report with the id "a" stands above; this one was taken as "a~\w+"$/) },
      { line: 11, reason: 'the same report with the id "a" stands above' },
    ])
  })

  it('takes of a very long text as much as is read of a page, and says so', () => {
    const { reports, unread } = readJsonl(JSON.stringify({ id: 'a', text: 'many words '.repeat(100_000) }))
    expect(reports[0]!.text).toHaveLength(400_000)
    expect(unread).toEqual([{ line: 1, reason: 'very long: the first 400,000 letters were taken' }])
  })

  it('never throws, and every line that is not blank is a report or stands in the list', () => {
    const line = fc.oneof(fc.json(), fc.string(), fc.record({ id: fc.string(), text: fc.string() }).map((fields) => JSON.stringify(fields)))
    fc.assert(
      fc.property(fc.array(line.map((text) => text.replace(/[\n\uFEFF]/g, ''))), (lines) => {
        const { reports, unread } = readJsonl(lines.join('\n'))
        expect(reports.length + unread.length).toBe(lines.filter((text) => text.trim()).length)
      }),
    )
  })
})
