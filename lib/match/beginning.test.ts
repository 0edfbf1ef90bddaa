import { describe, expect, it } from 'vitest'
import { compareBeginnings, readBeginning } from './beginning.ts'
import { hashTerm, termsOf } from './terms.ts'

const RAIN = 'Heavy rain fell on the coast for a third day and rivers rose. '
const texts = {
  ferry: { title: 'Ferry runs aground off Lismore', text: `The ferry Morven ran aground off Lismore on Monday with 80 people on board. ${RAIN.repeat(8)}` },
  sameFerry: { title: 'Passengers taken off stranded ferry', text: `All 80 passengers of the Morven, which had run aground off Lismore, were safe by night. ${RAIN.repeat(8)}` },
  tanker: { title: 'Tanker adrift off Bergen', text: `A tanker, the Halten, lost its engine off Bergen with 21 men on board. ${RAIN.repeat(8)}` },
}
const compare = (a: keyof typeof texts, b: keyof typeof texts) => {
  const holds = ({ title, text }: { title: string; text: string }) => {
    const words = new Set(termsOf(`${title} ${text}`).map(({ term }) => hashTerm(term)))
    return (word: number) => words.has(word)
  }
  return compareBeginnings(readBeginning(texts[a].title, texts[a].text), holds(texts[a]), readBeginning(texts[b].title, texts[b].text), holds(texts[b]))
}

describe('compareBeginnings', () => {
  it.each(['headings', 'openings', 'leads', 'names'] as const)('finds more in common between two reports of one event than beside another of the same weather: %s', (sign) => {
    expect(compare('ferry', 'sameFerry')[sign]).toBeGreaterThan(compare('ferry', 'tanker')[sign])
  })

  it('says the same in either order', () => expect(compare('ferry', 'sameFerry')).toEqual(compare('sameFerry', 'ferry')))

  it('gives nothing for texts without words', () => {
    const nothing = readBeginning('', '')
    expect(compareBeginnings(nothing, () => false, nothing, () => false)).toEqual({ titles: 0.5, headings: 0, openings: 0, leads: 0, names: 0 })
  })
})

describe('readBeginning', () => {
  it.each([
    ['the title', 'Ferry aground', 'Other words here.', ['ferry', 'aground']],
    ['the first line of an untitled text', '', 'Ferry aground off Lismore\nIt was Monday when it happened.', ['ferry', 'aground', 'off', 'lismore']],
    ['the first sentence of one line', '', `Ferry aground off the isle of Lismore. ${'It was a long day for the crew on deck. '.repeat(5)}`, ['ferry', 'aground', 'off', 'isle', 'lismore']],
  ])('takes as heading %s', (_what, title, text, heading) => {
    expect([...readBeginning(title, text).heading.keys()].sort()).toEqual(heading.filter((word) => word !== 'off').map(hashTerm).sort())
  })

  it('takes no word for a name that is written small elsewhere', () => {
    expect([...readBeginning('', 'Rain fell. The rain in Lismore fell on Lismore.').names.keys()]).toEqual([hashTerm('lismore')])
  })
})
