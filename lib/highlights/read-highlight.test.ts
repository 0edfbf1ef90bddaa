import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Highlight } from './highlight.ts'
import { readHighlight, VERSION } from './read-highlight.ts'

const FOLDER = path.join(import.meta.dirname, 'versions')
const records = readdirSync(FOLDER).flatMap((file) => (JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Record<string, unknown>[]).map((record) => [file, record] as const))
const [passage, row] = records.map(([, record]) => record) as [Record<string, unknown>, Record<string, unknown>]

describe('a record of a highlight', () => {
  it('has an example of every version', () => {
    expect([...new Set(records.map(([, { v }]) => v))]).toEqual(Array.from({ length: VERSION }, (_, i) => i + 1))
  })

  it.each(records)('of %s is read', (_, record) => {
    expect(readHighlight(record)).toMatchObject({ v: VERSION, id: record.id, quote: record.quote, note: record.note })
  })

  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'highlight'],
    ['without a version', { ...passage, v: undefined }],
    ['of version nought', { ...passage, v: 0 }],
    ['without an id', { ...passage, id: '' }],
    ['of no known kind', { ...passage, kind: 'page' }],
    ['with a number for a note', { ...passage, note: 7 }],
    ['with a tag that is no text', { ...passage, tags: ['a', 1] }],
    ['without words where it has a place', { ...passage, quote: '' }],
    ['with a place that ends before it begins', { ...passage, selectors: { ...(passage as unknown as Highlight).selectors, position: { start: 9, end: 3 } } }],
    ['with a time that no calendar has', { ...passage, made: 1e300 }],
    ['a row without evidence', { ...row, row: undefined }],
    ['a row of an unknown outcome', { ...row, row: { ...(row.row as object), outcome: 'wrong' } }],
    ['with an article that has no title', { ...passage, article: { ...(passage.article as object), title: null } }],
  ])('%s is none', (_, value) => {
    expect(readHighlight(value)).toBe('notAHighlight')
  })

  it('of a later version is told as such', () => {
    expect(readHighlight({ v: VERSION + 1, anything: true })).toBe('later')
  })

  it('goes from version to version, one step after the other', () => {
    const steps = { 1: (record: Record<string, unknown>) => ({ ...record, note: `${record.note as string}1` }), 2: (record: Record<string, unknown>) => ({ ...record, note: `${record.note as string}2` }) }
    // what is of the last version is checked as this program's own, whose version is another
    expect(readHighlight({ ...row, v: 1, note: '' }, steps, 3)).toBe('notAHighlight')
    const seen: number[] = []
    readHighlight({ ...row, v: 1 }, { 1: (record) => (seen.push(record.v as number), record), 2: (record) => (seen.push(record.v as number), record) }, 3)
    expect(seen).toEqual([1, 2])
  })

  it('of a version from which no step leads is none', () => {
    expect(readHighlight({ ...passage, v: 1 }, {}, 2)).toBe('notAHighlight')
  })
})
