import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Figure } from './figure.ts'
import { readFigures } from './read-figures.ts'

/** What a report says, and what must be read of the account of it. */
interface Line {
  value?: number
  date?: string
  comparator?: Figure['comparator']
  unit?: string
  /** Words that what is counted must hold. */
  counted: string[]
  /** Places and owners, as the account writes them. */
  of: string[]
  /** Null: nothing is said of when, or the figure is a date. */
  asOf: string | null
  by: string[]
  occasion?: Partial<Figure['occasion']>
}

const ASTANA = { day: '2017-06-07', place: 'Astana' }

/** The accounts of the bundled reports, figure by figure. */
const SAID: Record<string, Line[]> = {
  'asia-plus-2018-12-21': [
    { value: 7000, comparator: 'about', counted: ['Russian', 'troops'], of: ['201st military base', 'Dushanbe', 'Bokhtar'], asOf: '2018-12-21', by: [] },
    { value: 2, counted: ['military', 'facilities'], of: ['201st military base'], asOf: '2018-12-21', by: [] },
    { value: 100, comparator: 'about', unit: 'km', counted: ['Bokhtar', 'from', 'Dushanbe'], of: ['Bokhtar', 'Dushanbe'], asOf: '2018-12-21', by: [] },
    { value: 3500, counted: ['militants'], of: ['ISIL', 'Afghanistan'], asOf: '2017-06-07', by: ['Sergei Shoigu'], occasion: ASTANA },
    { date: '2004', counted: ['base', 'opened'], of: ['Tajikistan'], asOf: null, by: [] },
    { date: '1993', counted: ['agreement', 'signed'], of: ['Tajikistan'], asOf: null, by: [] },
  ],
  'sputnik-2017-06-11': [
    { value: 3500, comparator: 'moreThan', counted: ['militants'], of: ['Daesh', 'Afghanistan'], asOf: '2017-06-07', by: ['Shoigu'], occasion: ASTANA },
    { value: 10_000, comparator: 'about', counted: ['jihadist', 'militants'], of: ['Afghanistan', 'Tajikistan'], asOf: '2017-06-11', by: [] },
    { value: 1300, unit: 'km', counted: ['border'], of: ['Afghanistan', 'Tajikistan'], asOf: '2017-06-11', by: [] },
    { value: 7500, counted: ['soldiers'], of: ['201st military base', 'Dushanbe', 'Kurgan-Tyube'], asOf: '2017-06-11', by: [] },
    { value: 35, comparator: 'atMost', unit: 'km', counted: ['firing', 'range'], of: ['Uragan'], asOf: '2017-06-11', by: [] },
    { value: 4, counted: ['Russian', 'military', 'bases'], of: ['Kyrgyzstan'], asOf: '2017-06-11', by: [] },
    { date: '2001-06-15', counted: ['SCO', 'founded'], of: ['SCO'], asOf: null, by: [] },
  ],
  'the-national-2021-07-28': [
    { value: 1000, comparator: 'moreThan', counted: ['Russian', 'soldiers'], of: ['Russia'], asOf: '2021-07-28', by: ['Russia'] },
    { date: '2021-08-05', counted: ['drills', 'start'], of: ['Tajikistan'], asOf: null, by: ['Russia'] },
    { date: '2021-08-10', counted: ['drills', 'end'], of: ['Tajikistan'], asOf: null, by: ['Russia'] },
  ],
  'caspian-post-2025-10': [
    { value: 23_000, comparator: 'moreThan', counted: ['militants'], of: ['Afghanistan'], asOf: '2025-10', by: ['Sergei Shoigu'] },
    { date: '2025-10-09', counted: ['Putin', 'travel', 'Tajikistan'], of: ['Tajikistan'], asOf: null, by: ['foreign media'] },
    { date: '2021', counted: ['Taliban', 'power'], of: ['Afghanistan'], asOf: null, by: [] },
  ],
  'breitbart-2015-09-15': [
    { value: 22, counted: ['people', 'killed'], of: ['Tajikistan'], asOf: '2015-09-15', by: ['Reuters'] },
    { date: '2005', counted: ['Russian', 'forces', 'border'], of: ['Tajikistan', 'Afghanistan'], asOf: null, by: ['Khaama Press'] },
    { date: '2007-10', counted: ['combat', 'mission', 'began'], of: ['Afghanistan'], asOf: null, by: [] },
    { date: '2014-12', counted: ['combat', 'mission', 'over'], of: ['Afghanistan'], asOf: null, by: ['Obama'] },
    { value: 13, unit: 'year', counted: ['effort'], of: ['Afghanistan'], asOf: '2015-09-10', by: ['SIGAR'] },
  ],
}

const folder = path.resolve(import.meta.dirname, '../../seeds')

/** Front matter of a bundled report is for the corpus to check; here it gives the date and the title only. */
function figuresOf(id: string): Figure[] {
  const [, front, text] = readFileSync(path.join(folder, `${id}.md`), 'utf8').split(/^---$/m)
  const { title, published, publisher } = parse(front!) as { title: string; published: string; publisher: string }
  return readFigures({ title, published, publisher, text: text!.trim() })
}

describe('the accounts of the bundled reports', () => {
  it('are all held to what the reports say', () => {
    expect(readdirSync(folder).map((file) => file.replace(/\.md$/, '')).sort()).toEqual(Object.keys(SAID).sort())
  })

  for (const [id, lines] of Object.entries(SAID)) {
    const figures = figuresOf(id)
    it.each(lines.map((line) => [line.date ?? line.value, line.counted.join(' '), line] as const))(`${id} gives %s, %s`, (_, __, line) => {
      const found = figures.filter((figure) => (line.date ? figure.date === line.date : figure.value === line.value) && line.counted.every((word) => figure.counted.includes(word)))
      expect(found, figures.map(({ text, counted }) => `${text}: ${counted}`).join('\n')).toHaveLength(1)
      const figure = found[0]!
      expect(figure).toMatchObject({ comparator: line.comparator ?? 'exact', asOf: line.asOf, attribution: line.by, ...(line.occasion ? { occasion: line.occasion } : {}) })
      expect(figure.unit?.symbol ?? null).toBe(line.unit ?? null)
      expect([...figure.places, ...figure.actors]).toEqual(expect.arrayContaining(line.of))
    })
  }
})
