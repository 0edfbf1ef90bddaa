import { describe, expect, it } from 'vitest'
import { readFigures } from './read-figures.ts'

/** A Friday. */
const PUBLISHED = '2024-03-08'

/** The first date that a text has as a figure, else the day as of which its first number holds. */
function dateIn(text: string): string | null {
  const figures = readFigures({ text, published: PUBLISHED })
  return figures.find(({ kind }) => kind === 'date')?.date ?? figures[0]?.asOf ?? null
}

describe('the year of a day or a month', () => {
  it.each([
    ['On 3 November last year the dam burst.', '2023-11-03'],
    ['In April last year the dam burst.', '2023-04'],
    ['In April of last year the dam burst.', '2023-04'],
    ['Last year, on 3 April, the dam burst.', '2023-04-03'],
    ['In 2017, in May, the dam burst.', '2017-05'],
    ['The works began on April 9 last year.', '2023-04-09'],
    ['The tunnel will open on 3 February next year.', '2025-02-03'],
    ['The dam burst on 3 February this year.', '2024-02-03'],
    ['The dam burst on 3 February 2019.', '2019-02-03'],
    ['The dam burst on the third of February.', '2024-02-03'],
    ['The fair ran from the twenty-eighth to the thirtieth of May 2019.', '2019-05-28'],
    ['In the second of January\'s storms the dam burst.', '2024-01'],
    ['The fire that broke out in May would burn 90 barns.', '2023-05'],
  ])('is the one that stands beside it: %s', (text, date) => {
    expect(dateIn(text)).toBe(date)
  })

  it.each([
    ['On 4 March he was ahead. Two days later he led by 310 votes.', '2024-03-06'],
    ['The dam was repaired in 2011. Three years later 40 barns stood below it.', '2014'],
    ['On 4 March he was ahead. Two weeks later 310 votes will be cast.', '2024-03-08'],
    ['The dam was built in mid-2011. On 9 October of that year it burst.', '2011-10-09'],
    ['The dam was repaired in 2011. It burst in October of the same year.', '2011-10'],
    ['The dam was planned in 1998. Some 40 farms were sold that year.', '1998'],
    ['In May 1998 floods came. Some 40 farms were sold in the same month.', '1998-05'],
    ['In May 1998 Torvik was the largest town. Some 9,000 people lived there then.', '1998-05'],
    ['In 1998 Torvik was the largest town. Some 9,000 people lived there at the time.', '1998'],
  ])('is that of the date told of before: %s', (text, date) => {
    const figures = readFigures({ text, published: PUBLISHED })
    expect(figures.filter(({ kind, date: own }) => (kind === 'date' ? own === date : true)).at(-1)![figures.at(-1)!.kind === 'date' ? 'date' : 'asOf']).toBe(date)
  })

  it.each([
    ['Some 40 villagers stood at the gate on 20 November.', '2023-11-20'],
    ['Councillors passed it by 12 votes to nine on Wednesday.', '2024-03-06'],
    ['On 4 December, when the votes were counted, she had been 310 ahead.', '2023-12-04'],
    ['In late August the club was last, with nine points.', '2023-08'],
    ['By mid-January nurses had counted 320 cases.', '2024-01'],
  ])('is behind the text where the tense is: %s', (text, date) => {
    const figures = readFigures({ text, published: PUBLISHED })
    expect(figures.map(({ kind, date: own, asOf }) => (kind === 'date' ? own : asOf))).toContain(date)
    expect(figures.every(({ asOf }) => asOf === null || asOf <= PUBLISHED)).toBe(true)
  })

  it.each([
    ['The school is to open on 1 September.', '2024-09-01'],
    ['The bridges are to be closed on 30 October.', '2024-10-30'],
    ['The tunnel is due to open on 2 December.', '2024-12-02'],
    ['Drivers threatened to strike on 20 May.', '2024-05-20'],
    ['Drivers warned of a strike on 20 May.', '2024-05-20'],
    ['The port will open on 1 June, the ministry said.', '2024-06-01'],
    ['The ministry said on 20 November that the port had closed.', null],
    ['Talks were held in May, and on 20 April the port will open.', '2023-05'],
  ])('is ahead of it where a plan is told: %s', (text, date) => {
    expect(readFigures({ text, published: PUBLISHED }).find(({ kind }) => kind === 'date')?.date ?? null).toBe(date)
  })
})

describe('a time of day', () => {
  it.each(['It struck shortly after four in the morning.', 'The bridge fell at ten to seven.', 'Doors opened at 5 in the afternoon.', 'It fell at twenty past six in the evening.'])('counts nothing: %s', (text) => {
    expect(readFigures({ text, published: PUBLISHED }).filter(({ kind }) => kind !== 'date')).toEqual([])
  })

  it.each(['The toll fell from ten to seven.', 'Police shot four in the morning.', 'From 40 to 50 people came.'])('is no other number: %s', (text) => {
    expect(readFigures({ text, published: PUBLISHED })).not.toEqual([])
  })
})
