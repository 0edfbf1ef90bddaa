import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../corpus/report.ts'
import { buildIndex } from './build-index.ts'
import { findRelated, type Query } from './match.ts'

function report(id: string, published: string | null, title: string, text: string): Report {
  return { id, title, publisher: `${id} Gazette`, published, url: null, language: 'en', form: 'full', text, credit: [], cites: [], unknown: [] }
}

const REPORTS = [
  report('ferry-1', '2019-04-02', 'Ferry sinks off Lindero', `The ferry Santa Brava sank off Lindero on Tuesday morning and at least 31 people drowned, the harbour office said.

The vessel had 214 passengers aboard when a wave broke its loading door. Fishermen from Lindero pulled survivors out of the water.`),
  report('ferry-2', '2019-04-03', 'Toll of Santa Brava rises', `Divers found nine more bodies in the wreck of the ferry Santa Brava on Wednesday, which brings the toll to 40.

The Santa Brava went down off Lindero on Tuesday with 214 passengers. Survivors said the loading door had burst open. The owner, Mareas Line, has been ordered to keep its other ferry in harbour.`),
  report('ferry-old', '2011-08-19', 'Storm strands ferry', `A ferry with 96 passengers ran aground in a storm near Port Alban on Friday. All were brought ashore by helicopter, the coast guard said.

The captain told reporters that the engine had failed.`),
  report('dam-2015', '2015-05-11', 'Orrin dam to be raised', `The Orrin dam above Velmora will be raised by eleven metres, the ministry of energy said on Monday.

The reservoir of the dam feeds the turbines that give Velmora its light. Engineers of the Hydrova company warned that the concrete of the Orrin dam, poured in 1961, has cracks. About 1,900 people below the dam have been told what to do when the sirens sound.`),
  report('dam-2022', '2022-11-30', 'Cracks in Orrin dam worry Velmora', `Hydrova, the company that runs the Orrin dam, has found new cracks in its concrete, the mayor of Velmora said on Wednesday.

The reservoir is kept four metres below the crest. Some 2,300 people live below the Orrin dam, and sirens are tested every month. Raising the dam did not weaken it, Hydrova's engineers say.`),
  report('cup', '2019-04-02', 'Velmora reach final', `Velmora beat Lindero 2-1 on Tuesday and reached the final of the cup. Both goals fell after a corner.

The trainer praised the goalkeeper, who saved a penalty in the last minute.`),
  report('bank', null, 'Rates stay', `The central bank left its rate at 3.5 percent. The governor said that inflation had slowed and that lending to households was weak.`),
]

const index = buildIndex(REPORTS)

function query(changes: Partial<Query>): Query {
  return { id: '', title: '', text: '', published: null, ...changes }
}

async function found(changes: Partial<Query>): Promise<string[]> {
  return (await findRelated(index, query(changes))).map(({ report: id, relation }) => `${id} ${relation}`)
}

describe('findRelated', () => {
  const sinking = {
    title: 'Owner of Santa Brava held',
    published: '2019-04-05',
    text: `Police have arrested the owner of the Santa Brava, the ferry that sank off Lindero on Tuesday with 214 passengers.

At least 40 people drowned when the loading door of the ferry broke. Mareas Line had been warned of the door by the harbour office, survivors were told.`,
  }

  it('finds the reports of the same event and not those of its kind, its place or its day', async () => {
    expect((await found(sinking)).sort()).toEqual(['ferry-1 event', 'ferry-2 event'])
  })

  it('finds them without a date as well', async () => {
    expect((await found({ ...sinking, published: null })).sort()).toEqual(['ferry-1 event', 'ferry-2 event'])
  })

  it('finds a standing subject over the years, as a subject', async () => {
    expect(await found({ ...REPORTS[4], id: 'dam-2022' })).toEqual(['dam-2015 subject'])
  })

  it('finds nothing for an article on something else', async () => {
    const text = 'A wolf has been seen near the village school for the third time this month. Parents drive their children, and the hunters ask for a permit.'
    expect(await found({ title: 'Wolf at school', text, published: '2019-04-02' })).toEqual([])
  })

  it('never answers with the report that asks', async () => {
    for (const asks of REPORTS) expect((await findRelated(index, asks, { all: true })).map(({ report: id }) => id)).not.toContain(asks.id)
  })

  it('gives spans of the words that carry a reason, in both texts', async () => {
    const [first] = await findRelated(index, query(sinking))
    const theirs = REPORTS.find(({ id }) => id === first!.report)!
    const ship = first!.why.find(({ label }) => label === 'Santa Brava')!
    expect(ship.mine.map(({ start, end }) => sinking.text.slice(start, end))).toContain('Santa Brava')
    expect(ship.theirs.map(({ start, end }) => theirs.text.slice(start, end))).toContain('Santa Brava')
  })

  it('gives at least two reasons, at most five, none twice', async () => {
    for (const { why } of await findRelated(index, query(sinking))) {
      expect(why.length).toBeGreaterThanOrEqual(2)
      expect(why.length).toBeLessThanOrEqual(5)
      expect(new Set(why.map(({ label }) => label.toLowerCase())).size).toBe(why.length)
    }
  })

  it('gives all that shares a word, in the order of the score, when it is asked for all', async () => {
    const all = await findRelated(index, query(sinking), { all: true })
    expect(all.length).toBeGreaterThan(2)
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).sort((a, b) => b - a))
    expect(await findRelated(index, query(sinking), { all: true, limit: 1 })).toEqual(all.slice(0, 1))
  })

  it('finds nothing in an empty corpus and for an empty article', async () => {
    expect(await findRelated(buildIndex([]), query(sinking))).toEqual([])
    expect(await found({})).toEqual([])
  })

  it('finds nothing where the language is not one whose rare words are known', async () => {
    const german = (id: string): Report => report(id, '2020-01-01', 'Fähre gesunken', `Die Fähre sank am Dienstag vor der Küste, nachdem eine Welle das Tor eingedrückt hatte. Fischer zogen Überlebende aus dem Wasser, ${id}.`)
    expect(await findRelated(buildIndex([german('eins'), german('zwei')]), german('drei'))).toEqual([])
  })

  it('answers whatever the text holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 40 }), async (text, title) => {
        expect(await findRelated(index, query({ text, title }))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('does not depend on the order of the corpus', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(REPORTS, { minLength: REPORTS.length }), async (shuffled) => {
        const answers = await findRelated(buildIndex(shuffled), query(sinking))
        expect(answers.map(({ report: id, relation }) => `${id} ${relation}`)).toEqual(await found(sinking))
      }),
      { numRuns: 10 },
    )
  })
})
