import { describe, expect, it } from 'vitest'
import { dayOrder, readDate } from './dates.ts'

describe('readDate', () => {
  it.each([
    ['2021-04-03', '2021-04-03'],
    ['2021-04-03T23:30:00-08:00', '2021-04-03'],
    ['2021-04-03 10:00:00 UTC', '2021-04-03'],
    ['2021-04', '2021-04'],
    ['1987', '1987'],
    ['199X', '199X'],
    ['2021-04-03/2021-05-01', '2021-04-03/2021-05-01'],
    ['Tue, 03 May 2022 23:30:00 -0800', '2022-05-03'],
    ['3 May 1931', '1931-05-03'],
    ['April 3, 2021', '2021-04-03'],
    ['20210403', '2021-04-03'],
    [20210403, '2021-04-03'],
    [2021, '2021'],
    [1617408000, '2021-04-03'],
    [1617408000000, '2021-04-03'],
    ['1617408000', '2021-04-03'],
    [{ 'date-parts': [[2021, 4, 3]] }, '2021-04-03'],
    [{ 'date-parts': [['2021', '4']] }, '2021-04'],
    [{ 'date-parts': [[]] }, null],
    [{ raw: '3 April 2021' }, '2021-04-03'],
    [{ $date: '2021-04-03T00:00:00Z' }, '2021-04-03'],
    ['13/05/2020', '2020-05-13'],
    ['05/13/2020', '2020-05-13'],
    ['03/04/2021', '2021'],
    ['04-04-2021', '2021-04-04'],
    ['2021-02-30', null],
    ['last week', null],
    ['', null],
    [Number.NaN, null],
    [-5, null],
    [1e300, null],
    [[2021], null],
    [null, null],
    [true, null],
  ])('takes %j for %s', (value, date) => {
    expect(readDate(value)).toBe(date)
  })

  it('tells day and month apart where the file shows which stands first', () => {
    expect(dayOrder(['03/04/2021', '13/05/2020'])).toBe('dayFirst')
    expect(dayOrder(['03/04/2021', '05/13/2020'])).toBe('monthFirst')
    expect(dayOrder(['13/05/2020', '05/13/2020'])).toBeNull()
    expect(dayOrder(['03/04/2021'])).toBeNull()
    expect(readDate('03/04/2021', 'dayFirst')).toBe('2021-04-03')
    expect(readDate('03/04/2021', 'monthFirst')).toBe('2021-03-04')
  })
})
