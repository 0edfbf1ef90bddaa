import { describe, expect, it } from 'vitest'
import { Beginnings, compareBeginnings, type Beginning } from './beginning.ts'
import { Texts } from './texts.ts'

const RAIN = 'Heavy rain fell on the coast for a third day and rivers rose. '
const texts = {
  ferry: { title: 'Ferry runs aground off Lismore', text: `The ferry Morven ran aground off Lismore on Monday with 80 people on board. ${RAIN.repeat(8)}` },
  sameFerry: { title: 'Passengers taken off stranded ferry', text: `All 80 passengers of the Morven, which had run aground off Lismore, were safe by night. ${RAIN.repeat(8)}` },
  tanker: { title: 'Tanker adrift off Bergen', text: `A tanker, the Halten, lost its engine off Bergen with 21 men on board. ${RAIN.repeat(8)}` },
}
/** The beginnings of texts that are read together. */
const read = (...told: { title: string; text: string }[]): { texts: Texts; all: Beginning[] } => {
  const texts = new Texts()
  for (const { title, text } of told) texts.add(title, text)
  const beginnings = new Beginnings(texts)
  return { texts, all: told.map((_, at) => beginnings.of(at)) }
}
const compare = (a: keyof typeof texts, b: keyof typeof texts) => {
  const { all } = read(texts[a], texts[b])
  return compareBeginnings(all[0]!, all[1]!)
}

describe('compareBeginnings', () => {
  it.each(['headings', 'openings', 'leads', 'names'] as const)('finds more in common between two reports of one event than beside another of the same weather: %s', (sign) => {
    expect(compare('ferry', 'sameFerry')[sign]).toBeGreaterThan(compare('ferry', 'tanker')[sign])
  })

  it('says the same in either order', () => expect(compare('ferry', 'sameFerry')).toEqual(compare('sameFerry', 'ferry')))

  it('gives nothing for texts without words', () => {
    const { all } = read({ title: '', text: '' }, { title: '', text: '' })
    expect(compareBeginnings(all[0]!, all[1]!)).toEqual({ titles: 0.5, headings: 0, openings: 0, leads: 0, names: 0 })
  })
})

describe('Beginnings', () => {
  it.each([
    ['the title', 'Ferry aground', 'Other words here.', ['ferry', 'aground']],
    ['the first line of an untitled text', '', 'Ferry aground off Lismore\nIt was Monday when it happened.', ['ferry', 'aground', 'off', 'lismore']],
    ['the first sentence of one line', '', `Ferry aground off the isle of Lismore. ${'It was a long day for the crew on deck. '.repeat(5)}`, ['ferry', 'aground', 'off', 'isle', 'lismore']],
  ])('takes as heading %s', (_what, title, text, heading) => {
    const { texts, all } = read({ title, text })
    expect([...all[0]!.heading.words].sort()).toEqual(heading.filter((word) => word !== 'off').map((word) => texts.numberOf(word)).sort())
  })

  it('takes no word for a name that is written small elsewhere', () => {
    const { texts, all } = read({ title: '', text: 'Rain fell. The rain in Lismore fell on Lismore.' })
    expect([...all[0]!.names.words]).toEqual([texts.numberOf('lismore')])
  })
})
