import { describe, expect, it } from 'vitest'
import { readFigures } from './read-figures.ts'

// Sentences as they stand in articles, where one word decides how a number is to be read.

const read = (text: string, published = '2022-06-28') => readFigures({ text, published })
const values = (text: string) => read(text).map(({ value, date }) => date ?? value)

describe('figures in articles', () => {
  it.each([
    ['The brigade is spread over three bases.', 3, 'exact'],
    ['The grant is divided over four years.', 4, 'exact'],
    ['Over three million people voted.', 3_000_000, 'moreThan'],
    ['The fire spread to over three hundred homes.', 300, 'moreThan'],
  ])('take "over" for what it is there: %s', (text, value, comparator) => {
    expect(read(text)).toMatchObject([{ value, comparator }])
  })

  it('are as of the day of the statement that gives them, where the sentence says it', () => {
    const [figure] = read('On 7 June 2017, at a meeting of health ministers of the European Union in Tallinn, Anna Kask, the host, spoke of more than 3,500 nurses in training.')
    expect(figure).toMatchObject({ value: 3500, asOf: '2017-06-07', attribution: ['Anna Kask'], occasion: { day: '2017-06-07', place: 'Tallinn' } })
    expect(figure!.occasion.event).toBe('meeting of health ministers of the European Union')
  })

  it('have both ends of a period', () => {
    expect(values('The games run from 5 to 10 August 2021.')).toEqual(['2021-08-05', '2021-08-10'])
    expect(values('The fair is held on August 5-10 in Graz.')).toEqual(['2022-08-05', '2022-08-10'])
    expect(values('The club may stay until 2042 under the present lease.')).toEqual(['2042'])
  })

  it('of a table take their noun from the head of the row and their year from the head of the column', () => {
    const figures = read('The fleet in figures follows.\n\nEquipment | 2017 | 2022\n\nTrams | 70 | 96\n\nBuses | 310 | 300')
    expect(figures.map(({ value, counted, asOf }) => [value, counted, asOf])).toEqual([[70, 'Trams', '2017'], [96, 'Trams', '2022'], [310, 'Buses', '2017'], [300, 'Buses', '2022']])
  })

  it('count what the head of the column says where a day heads the row', () => {
    const { figures } = { figures: read('The office keeps a list.\n\nDay | Rescued swimmers\n\nFriday | 150\n\nSaturday | 220') }
    expect(figures.map(({ value, counted }) => [value, counted])).toEqual([[150, 'Rescued swimmers'], [220, 'Rescued swimmers']])
  })

  it.each(['“Nine calls in ten are pranks,” the fire chief said.', 'They meet in more than one club.', 'He took his one last chance.', 'We are back to square one.'])('are not idioms: %s', (text) => {
    expect(values(text).filter((value) => value === 1 || value === 10 || value === 9)).toEqual([])
  })

  it('know whose they are when the speaker has no name', () => {
    expect(read('Up to 12,000 birds are gathered near the lake, according to a Finnish forest ranger who was not allowed to give her name.')[0]!.attribution).toEqual(['Finnish forest ranger'])
  })

  it('measure what the measure is of', () => {
    expect(read('Finland’s border with Russia is 1,340 km long, most of it forest.')[0]).toMatchObject({ value: 1340, head: 'border' })
    expect(read('The crowd waits along the 1,300 km border between Finland and Russia.')[0]).toMatchObject({ value: 1300, head: 'border' })
  })
})
