import { describe, expect, it } from 'vitest'
import { readFigures } from './read-figures.ts'

/** A Monday. */
const PUBLISHED = '2023-03-06'

describe('a dateline', () => {
  it.each([
    'TORVIK, March 3 (TNA) - Ruvo will open 40 schools in Aldmoor, the mayor said.',
    'Torvik, 3 March 2023 (Reuters) — Ruvo will open 40 schools in Aldmoor, the mayor said.',
    'PORT TORVIK (AFP) – Ruvo will open 40 schools in Aldmoor, the mayor said.',
    'TORVIK, March 3. /TASS/. Ruvo will open 40 schools in Aldmoor, the mayor said.',
    'ARL - Ruvo will open 40 schools in Aldmoor, the mayor said.',
  ])('is no figure, and nobody in it acts or speaks: %s', (text) => {
    const figures = readFigures({ text, published: PUBLISHED })
    expect(figures.map(({ value }) => value)).toEqual([40])
    expect(JSON.stringify([figures[0]!.actors, figures[0]!.places, figures[0]!.attribution])).not.toMatch(/torvik|arl\b|tna|afp|tass/i)
    expect(text.slice(figures[0]!.sentence.start)).toMatch(/^Ruvo will/)
  })

  it.each([
    ['TORVIK, March 3 (TNA) - On Saturday 12 houses burned.', '2023-02-25'],
    ['TORVIK (TNA) - On Saturday 12 houses burned.', '2023-03-04'],
    ['On Saturday 12 houses burned.', '2023-03-04'],
    ['Fire in the hills\n\nTORVIK, March 3 (TNA) - On Saturday 12 houses burned.', '2023-02-25'],
    ['One.\n\nTwo.\n\nThree.\n\nTORVIK, March 3 (TNA) - On Saturday 12 houses burned.', '2023-03-04'],
  ])('gives the day from which weekdays are told: %s', (text, asOf) => {
    expect(readFigures({ text, published: PUBLISHED }).find(({ value }) => value === 12)?.asOf).toBe(asOf)
  })

  it('is not known by its year where nothing was published, and no figure all the same', () => {
    expect(readFigures({ text: 'TORVIK, March 3 (TNA) - Ruvo opened 40 schools.' }).map(({ value }) => value)).toEqual([40])
  })

  it.each([
    ['In March 3 schools opened - a first.', 3],
    ['40 - 50 people died.', null],
    ['Some 30 people - most of them children - died.', 30],
  ])('is not the head of any sentence with a dash: %s', (text, value) => {
    const [first] = readFigures({ text, published: PUBLISHED })
    if (value === null) expect(first!.value).toEqual([40, 50])
    else expect(first!.start).toBeLessThan(20)
  })
})
