import { describe, expect, it } from 'vitest'
import { flood, unmatched } from './fixtures/flood.ts'
import { titlesOf } from '../lib/reading.ts'
import { rowsOf } from './rows.ts'

describe('rows of a reading', () => {
  const rows = rowsOf(flood)

  it('has a differing row for each comparison that differs, is far apart or is a later count, in the order of the article', () => {
    expect(rows.differing.map(({ comparison: { mine, outcome } }) => `${mine} ${outcome}`)).toEqual(['3 differs', '5 updated', '5 updated', '7 differs', '8 far', '9 differs', '10 differs'])
  })

  it('puts the reports that agree with one figure in one row', () => {
    expect(rows.same.map(({ mine, members }) => [mine, members.length])).toEqual([[6, 2], [7, 1], [11, 1]])
  })

  it('calls a row the same as soon as one report gives the same figure', () => {
    const [same, allows] = [flood.comparisons[9]!, { ...flood.comparisons[10]!, mine: 7 }]
    expect(rowsOf({ ...flood, comparisons: [allows, same] }).same).toEqual([{ mine: 7, outcome: 'same', members: [same, allows] }])
  })

  it('leaves no figure of the article without a place', () => {
    const placed = new Set([...rows.differing.map(({ comparison }) => comparison), ...rows.same, ...rows.other].map(({ mine }) => mine).concat(rows.silent.map(({ figure }) => figure)))
    expect(placed.size).toBe(flood.figures.length)
  })

  it('adds up to the number of figures read', () => {
    expect(rows.beside + rows.silent.length + rows.misread.length).toBe(flood.figures.length)
  })

  it('gives a figure that is missing from the unmatched ones its place all the same, without a reason', () => {
    const { silent, misread } = rowsOf({ ...flood, unmatched: [{ ...unmatched(1), reason: 'wrongNumber' }] })
    expect(silent).toEqual([unmatched(0), unmatched(12)])
    expect(misread).toEqual([{ ...unmatched(1), reason: 'wrongNumber' }])
  })

  it('has one row for a number of the title that the text gives again beside the same figure of a report', () => {
    const [row] = flood.comparisons
    const title = { ...flood.figures[row!.mine]!, in: 'title' as const }
    const reading = { ...flood, figures: [...flood.figures, title], comparisons: [...flood.comparisons, { ...row!, mine: flood.figures.length }] }
    expect(rowsOf(reading).differing.map(({ comparison }) => comparison.mine)).toEqual(rows.differing.map(({ comparison }) => comparison.mine))
    expect(rowsOf(reading).silent).toEqual(rows.silent)
    expect(titlesOf(reading, row!.mine)).toEqual([flood.figures.length])
  })

  it('keeps the row of a title that gives another number than the text', () => {
    const [row] = flood.comparisons
    const title = { ...flood.figures[row!.mine]!, in: 'title' as const, value: 99_999 }
    const reading = { ...flood, figures: [...flood.figures, title], comparisons: [...flood.comparisons, { ...row!, mine: flood.figures.length }] }
    expect(rowsOf(reading).differing).toHaveLength(rows.differing.length + 1)
    expect(titlesOf(reading, row!.mine)).toEqual([])
  })

  it('does not call a figure that is compared one that no report speaks of', () => {
    expect(rowsOf({ ...flood, unmatched: [unmatched(3)] }).silent.map(({ figure }) => figure)).not.toContain(3)
  })
})
