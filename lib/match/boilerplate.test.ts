import { describe, expect, it } from 'vitest'
import type { Report } from '../corpus/report.ts'
import { Boilerplate, stripBoilerplate } from './boilerplate.ts'

function report(publisher: string | null, text: string): Report {
  return { id: text, title: '', publisher, published: null, url: null, language: null, form: 'full', text, credit: [], cites: [], unknown: [] }
}

const FOOTER = 'Subscribe to our newsletter today'
const stories = ['The ferry came late because of the fog.', 'A bridge is closed until the spring.', 'The baker of Velmora retires in June.', 'Two cows walked into the town hall.']

describe('stripBoilerplate', () => {
  it('leaves out what an outlet repeats in four reports', () => {
    expect(stripBoilerplate(stories.map((story) => report('Gazette', `${story}\n\n${FOOTER}`)))).toEqual(stories)
  })

  it('keeps what fewer reports repeat, and what another outlet repeats', () => {
    const few = stories.slice(0, 3).map((story) => report('Gazette', `${story}\n\n${FOOTER}`))
    const other = report('Herald', `A paper closes.\n\n${FOOTER}`)
    expect(stripBoilerplate([...few, other]).every((text) => text.includes(FOOTER))).toBe(true)
  })

  it('takes reports without a publisher for one outlet', () => {
    expect(stripBoilerplate(stories.map((story) => report(null, `${FOOTER}\n${story}`)))).toEqual(stories)
  })

  it('keeps a text of which more than half repeats: a story carried by many', () => {
    const copies = ['AP', 'By staff', 'Wire', 'Agencies', 'Reuters'].map((line) => report(null, `${line}\n\nThe ferry sank in the morning and forty people drowned.`))
    expect(stripBoilerplate(copies)).toEqual(copies.map(({ text }) => text))
  })
})

describe('Boilerplate', () => {
  const withFooter = stories.map((story) => report('Gazette', `${story}\n\n${FOOTER}`))

  it('knows from one batch to the next what an outlet repeats', () => {
    const boilerplate = new Boilerplate()
    expect(boilerplate.strip(withFooter.slice(0, 2))).toEqual(withFooter.slice(0, 2).map(({ text }) => text))
    expect(boilerplate.strip(withFooter.slice(2))).toEqual(stories.slice(2))
  })

  it('forgets what it saw least where it has seen too much', () => {
    const boilerplate = new Boilerplate(3)
    for (const one of withFooter) boilerplate.strip([one])
    expect(boilerplate.strip([report('Gazette', `Rain is on its way to the coast again.\n${FOOTER}`)])).toEqual(['Rain is on its way to the coast again.'])
    expect(boilerplate.strip([withFooter[0]!])).toEqual([stories[0]])
  })

  it('knows after a new start what was seen more than once', () => {
    const before = new Boilerplate()
    before.strip(withFooter.slice(0, 3))
    const after = new Boilerplate(undefined, before.repeated())
    expect(after.strip([withFooter[3]!])).toEqual([stories[3]])
    expect(before.repeated()).toHaveLength(2)
  })

  it('leaves what an outlet repeats out of an article of that outlet, and counts nothing by it', () => {
    const boilerplate = new Boilerplate()
    boilerplate.strip(withFooter)
    const article = { publisher: 'Gazette', text: `The mayor of Orla swims to work across the lake.\n\n${FOOTER}` }
    expect(boilerplate.without(article)).toBe('The mayor of Orla swims to work across the lake.')
    expect(boilerplate.without({ ...article, publisher: 'Herald' })).toContain(FOOTER)
    for (let time = 0; time < 5; time++) boilerplate.without({ publisher: 'Herald', text: article.text })
    expect(boilerplate.without({ publisher: 'Herald', text: article.text })).toContain(FOOTER)
  })
})
