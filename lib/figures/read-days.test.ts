import { describe, expect, it } from 'vitest'
import { readFiguresByDay } from './read-days.ts'
import { readFigures } from './read-figures.ts'

const NEWER = 'At least 52 people have died in the flood at Velmora, the district office said. Of them 9 were children.\n\n'
const OLDER = 'On Monday 40 people were killed at Velmora, the district office said. Some 900 left their homes, of them 120 to the school.'
const text = NEWER + OLDER
const days = [{ start: 0, end: NEWER.length, published: '2024-05-16' }, { start: NEWER.length, end: text.length, published: '2024-05-14' }]

describe('figures read by day', () => {
  const figures = readFiguresByDay({ title: 'Flood at Velmora kills 52', text, publisher: 'Velmora Post' }, days)

  it('stand where they stand in the whole text', () => {
    for (const figure of figures) {
      const own = figure.in === 'title' ? 'Flood at Velmora kills 52' : text
      expect(own.slice(figure.start, figure.end)).toBe(figure.text)
      expect(own.slice(figure.sentence.start, figure.sentence.end)).toContain(figure.text)
    }
    expect(figures.filter((figure) => figure.in === 'title')).toHaveLength(1)
  })

  it('are true as of the day of their own part', () => {
    const asOf = (value: number): unknown => figures.find((figure) => figure.in === 'text' && figure.value === value)?.asOf
    expect([asOf(52), asOf(40)]).toEqual(['2024-05-16', '2024-05-13'])
  })

  it('point at their wholes in the whole list', () => {
    for (const figure of figures) if (figure.partOf !== null) expect(figures[figure.partOf]!.start).toBeLessThan(figure.start)
    expect(figures.some((figure) => figure.partOf !== null && figure.start > NEWER.length)).toBe(true)
  })

  it('are those of the text where there is one day', () => {
    expect(readFiguresByDay({ text }, [{ start: 0, end: text.length, published: '2024-05-16' }])).toEqual(readFigures({ text, published: '2024-05-16' }))
  })
})
