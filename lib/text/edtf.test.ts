import { describe, expect, it } from 'vitest'
import { containsDate, knownDaysBetween, daysBetween, newestDate, parseEdtf } from './edtf.ts'

describe('EDTF dates', () => {
  it.each(['2004', '2025-10', '2001-06-15', '2024-02-29', '0099-12-31', '199X', '2021-21', '2021-36', '2023-05-01/2023-05-07', '2022/2023'])('reads %s', (date) => {
    expect(parseEdtf(date)).not.toBeNull()
  })

  it.each(['', '204', '2025-13', '2025-00', '2021-02-29', '2021-04-31', '2021-4-1', '2021-01-00', 'June 2001', '2021-25', '2021-33-01', '19XX', '2023/2021', '2021/2022/2023', '/', '2021/'])('refuses "%s"', (date) => {
    expect(parseEdtf(date)).toBeNull()
  })

  it('spans the days that a date may be', () => {
    const year = parseEdtf('2024')!
    expect(year.latest - year.earliest).toBe(365)
    expect(parseEdtf('1970-01-01')).toEqual({ precision: 'day', earliest: 0, latest: 0 })
  })

  it('spans weeks, seasons, quarters and decades', () => {
    expect(parseEdtf('2023-05-01/2023-05-07')).toMatchObject({ precision: 'month' })
    expect(containsDate(parseEdtf('2021-24')!, parseEdtf('2022-02-28')!)).toBe(true)
    expect(containsDate(parseEdtf('2021-34')!, parseEdtf('2021-06-30')!)).toBe(true)
    expect(containsDate(parseEdtf('199X')!, parseEdtf('1999')!)).toBe(true)
    expect(containsDate(parseEdtf('199X')!, parseEdtf('2000')!)).toBe(false)
  })

  it('counts days between dates that are known to the month', () => {
    expect(daysBetween('2022-06-28', '2017-06-11')).toBe(1843)
    expect(daysBetween('2017-06-11', '2022-06-28')).toBe(-1843)
    expect(daysBetween('2022', '2017-06-11')).toBeNull()
    expect(daysBetween(null, '2017-06-11')).toBeNull()
  })

  it('knows which date contains which', () => {
    expect(containsDate(parseEdtf('2001-06')!, parseEdtf('2001-06-15')!)).toBe(true)
    expect(containsDate(parseEdtf('2001-06-15')!, parseEdtf('2001-06')!)).toBe(false)
    expect(containsDate(parseEdtf('2004')!, parseEdtf('2005')!)).toBe(false)
  })

  it('finds the newest date as it was written', () => {
    expect(newestDate(['2017-06-11', null, '2025-10', '2018'])).toBe('2025-10')
    expect(newestDate([null])).toBeNull()
  })
})

describe('days apart', () => {
  it.each([
    ['2025-10-15', '2025-10', 0], ['2025-10', '2025-10-03', 0], ['2025-10-01/2025-10-07', '2025-10-05', 0], ['2025-09-29/2025-10-05', '2025-10', 0],
    ['2025-10-15', '2025-08', 60], ['2025-08', '2025-10-15', -60], ['2025-10-15', '2025-10-12', 3], ['2025-10-15', '2025', null], [null, '2025-10', null],
  ])('from %s and %s are %s', (a, b, days) => {
    expect(knownDaysBetween(a, b)).toBe(days)
  })
})
