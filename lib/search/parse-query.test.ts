import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery } from './parse-query.ts'
import { isEmpty, type SearchQuery } from './query.ts'

/** A line, and what a query of it has beside nothing. */
const LINES: [string, Partial<SearchQuery>][] = [
  ['ferry harbour ', { words: ['ferry', 'harbour'] }],
  ['ferry harb', { words: ['ferry', 'harb'], typing: true }],
  ['"state of emergency" ferry ', { words: ['ferry'], phrases: ['state of emergency'] }],
  ['“state of emergency”', { phrases: ['state of emergency'] }],
  ['"state of emer', { phrases: ['state of emer'] }],
  ['ferry -cargo -"car deck" ', { words: ['ferry'], without: ['cargo', 'car deck'] }],
  ['publisher:"Coast Daily" by:wire', { publishers: ['Coast Daily', 'wire'] }],
  ['place:Dushanbe in:"New Zealand"', { places: ['Dushanbe', 'New Zealand'] }],
  ['after:2017-06 before:2018', { from: '2017-06', to: '2018' }],
  ['date:2017..2018-03', { from: '2017', to: '2018-03' }],
  ['date:2017', { from: '2017', to: '2017' }],
  ['date:2017..', { from: '2017' }],
  ['after:tomorrow', { problems: [{ kind: 'date', written: 'after:tomorrow' }] }],
  ['colour:red', { problems: [{ kind: 'field', written: 'colour:red' }] }],
  ['"', {}],
  ['place:Central Asia ferry ', { places: ['Central Asia'], words: ['ferry'] }],
  ['place:Dushanbe ferry ', { places: ['Dushanbe'], words: ['ferry'] }],
  ['https://x.example/story ', { words: ['https://x.example/story'] }],
  ['- : ', { words: ['-', ':'] }],
]

const KILLED = { of: 'killed', unit: null }
const RANGES: [string, object[], string[]][] = [
  ['killed 40..60 ', [{ ...KILLED, low: 40, high: 60, written: '40..60' }], []],
  ['40..60 killed ', [{ ...KILLED, low: 40, high: 60, written: '40..60' }], []],
  ['flood killed 40..60 ', [{ ...KILLED, low: 40, high: 60, written: '40..60' }], ['flood']],
  ['killed >40 flood ', [{ ...KILLED, low: 41, high: Infinity, written: '>40' }], ['flood']],
  ['killed ≤40 ', [{ ...KILLED, low: -Infinity, high: 40, written: '≤40' }], []],
  ['killed ..40 ', [{ ...KILLED, low: -Infinity, high: 40, written: '..40' }], []],
  ['killed 40.. ', [{ ...KILLED, low: 40, high: Infinity, written: '40..' }], []],
  ['troops 7,000..7,500 ', [{ of: 'troops', unit: null, low: 7_000, high: 7_500, written: '7,000..7,500' }], []],
  ['budget 3..5m ', [{ of: 'budget', unit: null, low: 3e6, high: 5e6, written: '3..5m' }], []],
  ['road 40..60 km ', [{ of: 'road', unit: expect.objectContaining({ symbol: 'km' }), low: 40, high: 60, written: '40..60' }], []],
  ['40..60 km road ', [{ of: '', unit: expect.objectContaining({ symbol: 'km' }), low: 40, high: 60, written: '40..60' }], ['road']],
  ['turnout 40..60% ', [{ of: 'turnout', unit: expect.objectContaining({ symbol: '%' }), low: 40, high: 60, written: '40..60%' }], []],
  ['budget $3m..$5m ', [{ of: 'budget', unit: expect.objectContaining({ symbol: 'USD' }), low: 3e6, high: 5e6, written: '$3m..$5m' }], []],
  ['killed 40..60 wounded 100..200 ', [{ ...KILLED, low: 40, high: 60, written: '40..60' }, { of: 'wounded', unit: null, low: 100, high: 200, written: '100..200' }], []],
  ['flight 737 ', [], ['flight', '737']],
  ['12:30 ', [], ['12:30']],
]

describe('parseQuery', () => {
  it.each(LINES)('reads %s', (line, expected) => {
    expect(parseQuery(line)).toEqual({ ...parseQuery(''), ...expected })
  })

  it.each(RANGES)('reads the figures of %s', (line, figures, words) => {
    expect(parseQuery(line)).toMatchObject({ figures, words, problems: [] })
  })

  it('takes no range whose ends stand the wrong way round, and says so', () => {
    expect(parseQuery('killed 60..40 ')).toMatchObject({ figures: [], words: ['killed'], problems: [{ kind: 'range', written: '60..40' }] })
  })

  it('asks for nothing when nothing is written', () => {
    expect(isEmpty(parseQuery('  '))).toBe(true)
    expect(isEmpty(parseQuery('-ferry'))).toBe(true)
    expect(isEmpty(parseQuery('ferry'))).toBe(false)
  })

  it('reads any line', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (line) => {
      const { words, phrases, without } = parseQuery(line)
      expect([...words, ...phrases, ...without].every((part) => part !== '' && line.includes(part))).toBe(true)
    }))
  })
})
