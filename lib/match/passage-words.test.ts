import { describe, expect, it } from 'vitest'
import { PassageWords } from './passage-words.ts'

const report = (text: string, title = '') => ({ title, text })

describe('what a report has of a passage', () => {
  it('is weighed by rarity, and numbers do not count', () => {
    const words = new PassageWords({ text: 'Eleven pupils from Marwitz died, 14 others were hurt.' })
    const [all, some, none] = [words.signsOf(report('In Marwitz eleven pupils died and others were hurt.')), words.signsOf(report('Nothing else.', 'Marwitz')), words.signsOf(report('In 14 days.'))]
    expect(all.coverage).toBeCloseTo(1)
    expect(some.coverage).toBeGreaterThan(0.2)
    expect(some.coverage).toBeLessThan(all.coverage)
    expect(some.mass).toBeLessThan(all.mass)
    expect(none).toMatchObject({ coverage: 0, mass: 0, together: 0 })
  })

  it('counts who says it, and when, for the report that has them and against none', () => {
    const bare = new PassageWords({ text: 'The ferry carried 300 lorries.' })
    const said = new PassageWords({ text: 'The ferry carried 300 lorries, Captain Hedda Lund said on Thursday.' })
    const [other, own] = [report('A ferry with lorries.'), report('A ferry with lorries, captain Hedda Lund said.')]
    expect(said.signsOf(other).coverage).toBeCloseTo(bare.signsOf(other).coverage)
    expect(said.signsOf(own).mass).toBeGreaterThan(bare.signsOf(own).mass)
    expect(said.signsOf(other).cosineScale).toBeGreaterThan(bare.signsOf(other).cosineScale)
  })

  it('stands together in one place, or apart', () => {
    const words = new PassageWords({ text: 'The ferry carried lorries of timber.' })
    const filler = 'Nobody knew which street the minister would choose for his evening walk through town. '.repeat(8)
    expect(words.signsOf(report('A ferry carried timber and lorries.')).together).toBeCloseTo(1)
    expect(words.signsOf(report(`A ferry came. ${filler}It carried lorries. ${filler}Timber burns.`)).together).toBeLessThan(0.7)
  })

  it.each([
    ['The Latvian-Estonian border is long.', 'The border between Latvia and Estonia'],
    ['The border between Latvia and Estonia is long.', 'The Latvian and Estonian border'],
  ])('takes a people for its country: %s', (passage, text) => {
    expect(new PassageWords({ text: passage }).signsOf(report(`${text} is long.`)).coverage).toBeCloseTo(1)
  })

  it('takes no people for a country where two are called so, and adds the countries of the others', () => {
    expect(new PassageWords({ text: 'Congolese and Latvian soldiers.' }).countries).toBe('latvia')
    expect(new PassageWords({ text: 'Soldiers from Latvia.' }).countries).toBe('')
  })

  it('has the words of the title of its page apart', () => {
    const words = new PassageWords({ text: 'It carried 300 lorries.', page: 'Ferry runs aground off Tolma' })
    expect(words.signsOf(report('The ferry ran aground off Tolma.')).title).toBeGreaterThan(0.6)
    expect(words.signsOf(report('It carried lorries.'))).toMatchObject({ title: 0, coverage: 1 })
  })
})
