import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../corpus/report.ts'
import { Boilerplate, leaveOut, type OutletText } from './boilerplate.ts'

function report(publisher: string | null, text: string): Report {
  return { id: text, title: '', publisher, published: null, url: null, language: null, form: 'full', text, credit: [], cites: [], unknown: [] }
}

const FOOTER = 'Subscribe to our newsletter today'
const stories = ['The ferry came late because of the fog.', 'A bridge is closed until the spring.', 'The baker of Velmora retires in June.', 'Two cows walked into the town hall.']

/** The texts without what their outlets repeat. */
function strip(reports: readonly Report[], boilerplate = new Boilerplate()): string[] {
  const found = boilerplate.count(reports)
  return reports.map(({ text }, at) => leaveOut(text, found[at]!))
}

describe('Boilerplate of paragraphs', () => {
  it('leaves out what an outlet repeats in four reports', () => {
    expect(strip(stories.map((story) => report('Gazette', `${story}\n\n${FOOTER}`)))).toEqual(stories)
  })

  it('keeps what fewer reports repeat, and what another outlet repeats', () => {
    const few = stories.slice(0, 3).map((story) => report('Gazette', `${story}\n\n${FOOTER}`))
    const other = report('Herald', `A paper closes.\n\n${FOOTER}`)
    expect(strip([...few, other]).every((text) => text.includes(FOOTER))).toBe(true)
  })

  it('takes reports without a publisher for one outlet', () => {
    expect(strip(stories.map((story) => report(null, `${FOOTER}\n${story}`)))).toEqual(stories)
  })

  it('keeps a text of which more than half repeats: a story carried by many', () => {
    const copies = ['AP', 'By staff', 'Wire', 'Agencies', 'Reuters'].map((line) => report(null, `${line}\n\nThe ferry sank in the morning and forty people drowned.`))
    expect(strip(copies)).toEqual(copies.map(({ text }) => text))
  })
})

describe('Boilerplate', () => {
  const withFooter = stories.map((story) => report('Gazette', `${story}\n\n${FOOTER}`))

  it('knows from one batch to the next what an outlet repeats', () => {
    const boilerplate = new Boilerplate()
    expect(strip(withFooter.slice(0, 2), boilerplate)).toEqual(withFooter.slice(0, 2).map(({ text }) => text))
    expect(strip(withFooter.slice(2), boilerplate)).toEqual(stories.slice(2))
  })

  it('forgets what it saw least where it has seen too much', () => {
    const boilerplate = new Boilerplate(4)
    for (const one of withFooter) boilerplate.count([one])
    expect(strip([report('Gazette', `Rain is on its way to the coast again.\n${FOOTER}`)], boilerplate)).toEqual(['Rain is on its way to the coast again.'])
    expect(strip([withFooter[0]!], boilerplate)).toEqual([stories[0]])
  })

  it('knows after a new start what was seen more than once', () => {
    const before = new Boilerplate()
    before.count(withFooter.slice(0, 3))
    const after = new Boilerplate(undefined, before.repeated())
    expect(strip([withFooter[3]!], after)).toEqual([stories[3]])
    // the footer and the outlet itself, each with its count
    expect(before.repeated()).toHaveLength(4)
  })

  it('leaves what an outlet repeats out of an article of that outlet, and counts nothing by it', () => {
    const boilerplate = new Boilerplate()
    boilerplate.count(withFooter)
    const without = (article: OutletText): string => leaveOut(article.text, boilerplate.find(article))
    const article = { publisher: 'Gazette', text: `The mayor of Orla swims to work across the lake.\n\n${FOOTER}` }
    expect(without(article)).toBe('The mayor of Orla swims to work across the lake.')
    expect(without({ ...article, publisher: 'Herald' })).toContain(FOOTER)
    for (let time = 0; time < 5; time++) without({ publisher: 'Herald', text: article.text })
    expect(without({ publisher: 'Herald', text: article.text })).toContain(FOOTER)
  })

  it('takes back what deleted reports were counted for', () => {
    const boilerplate = new Boilerplate()
    boilerplate.count(withFooter)
    boilerplate.forget(withFooter.slice(0, 2))
    expect(strip([report('Gazette', `Rain is on its way.\n\n${FOOTER}`)], boilerplate)[0]).toContain(FOOTER)
    boilerplate.forget(withFooter.slice(2))
    boilerplate.forget([report('Gazette', `Rain is on its way.\n\n${FOOTER}`)])
    expect(boilerplate.repeated()).toHaveLength(0)
  })

  it('counts what is counted elsewhere too, and keeps its own counts alone', () => {
    const elsewhere = new Boilerplate()
    elsewhere.count(withFooter.slice(0, 3))
    const boilerplate = new Boilerplate(undefined, undefined, [elsewhere.repeated()])
    expect(strip([withFooter[3]!], boilerplate)).toEqual([stories[3]])
    expect(boilerplate.repeated()).toHaveLength(0)
  })
})

describe('Boilerplate of sentences', () => {
  const PLEA = 'Help us to keep this paper free of charge.'
  const tale = (at: number): string => `The boat of mooring ${at} sank last night and nobody was aboard at the time.`
  const inside = (at: number, plea = PLEA): Report => report('Gazette', `${tale(at)} ${plea} A crane lifts wreck number ${at} on Friday.`)
  const plain = (at: number): Report => report('Gazette', tale(at))
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at)

  it('leaves out a sentence that an outlet puts into its paragraphs, wherever it stands there', () => {
    expect(strip(numbers(8).map((at) => inside(at)))[7]).toBe(`${tale(7)} A crane lifts wreck number 7 on Friday.`)
    expect(strip(numbers(8).map((at) => report('Gazette', `${PLEA} ${tale(at)}`)))[0]).toBe(tale(0))
    expect(strip(numbers(8).map((at) => report('Gazette', `${tale(at)} ${PLEA}`)))[0]).toBe(tale(0))
  })

  it.each([
    ['that fewer reports hold', numbers(7).map((at) => inside(at))],
    ['that a small part of the outlet\'s reports hold', [...numbers(500).map(plain), ...numbers(9).map((at) => inside(at))]],
    ['of reports without a publisher', numbers(9).map((at) => ({ ...inside(at), publisher: null }))],
    ['of a few words', numbers(9).map((at) => inside(at, 'He did not say.'))],
  ])('keeps a sentence %s', (_what, all) => {
    expect(strip(all).at(-1)).toBe(all.at(-1)!.text)
  })

  it('leaves out no more than half of a text, for any pieces', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.constantFrom(PLEA, tale(1), tale(2), 'Mr.', 'x', '\n', ' '), { maxLength: 6 }), { maxLength: 12 }), (texts) => {
      const all = texts.map((parts) => report('Gazette', parts.join(' ')))
      new Boilerplate().count(all).forEach((spans, at) => {
        const { text } = all[at]!
        const left = spans.reduce((sum, { start, end }) => sum - (end - start), text.length)
        expect(left).toBeGreaterThanOrEqual(text.length / 2)
        spans.forEach(({ start, end }, nth) => {
          expect(end).toBeGreaterThan(start)
          if (nth > 0) expect(start).toBeGreaterThan(spans[nth - 1]!.end)
        })
      })
    }))
  })
})
