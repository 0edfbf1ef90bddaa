import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import type { Decision } from '../decisions/decision.ts'
import { isDecision } from '../decisions/is-decision.ts'
import { openDatabase, type DecisionRecord } from './database.ts'
import { decisionStore, type Decided } from './decisions.ts'

let databases = 0
function freshStore() {
  const name = `test-${++databases}`
  const database = openDatabase(name)
  let at = 1000
  return { name, database, store: decisionStore(database, () => at++) }
}

const quoted = (quote: string, document = 'https://paper.example/a') => ({ document, in: 'text' as const, quote, before: 'about ', after: ' men' })
const EACH: Decision[] = [
  { kind: 'notSameThing', mine: quoted('7,000'), theirs: quoted('7,500', 'herald') },
  { kind: 'wrongNumber', figure: quoted('12') },
  { kind: 'sameOrigin', documents: ['herald', 'post'] },
  { kind: 'differentOrigins', documents: ['herald', 'ledger'] },
  { kind: 'notSameEvent', article: 'https://paper.example/a', report: 'post' },
  { kind: 'followStory', article: 'https://paper.example/a', report: 'herald', story: ['post'] },
]

describe('the store of decisions', () => {
  it('gives back what was kept, in the order that it was decided, to whoever opens it anew', async () => {
    const { name, database, store } = freshStore()
    expect(await store.all()).toEqual([])
    for (const decision of EACH) await store.keep(decision)
    database.close()
    expect(await decisionStore(openDatabase(name)).all()).toEqual(EACH)
  })

  it('keeps a decision once, as the latest, however its documents are ordered', async () => {
    const { store } = freshStore()
    for (const decision of EACH) await store.keep(decision)
    await store.keep({ kind: 'sameOrigin', documents: ['post', 'herald'] })
    const all = await store.all()
    expect(all).toHaveLength(EACH.length)
    expect(all.at(-1)).toEqual({ kind: 'sameOrigin', documents: ['post', 'herald'] })
  })

  it('takes back the one that is meant', async () => {
    const { store } = freshStore()
    for (const decision of EACH) await store.keep(decision)
    await store.takeBack(EACH[1]!)
    await store.takeBack({ kind: 'wrongNumber', figure: quoted('13') })
    expect(await store.all()).toEqual(EACH.filter((_, at) => at !== 1))
  })

  it('passes over what is no decision, and leaves it where it is', async () => {
    const { database, store } = freshStore()
    await store.keep(EACH[0]!)
    const strange = [
      { v: 2, key: 'later', made: 1, decision: EACH[1] },
      { v: 1, key: 'unknown', made: 2, decision: { kind: 'notSameMoon' } },
      { v: 1, key: 'broken', made: 3, decision: { kind: 'wrongNumber', figure: { quote: 12 } } },
    ] as unknown as DecisionRecord[]
    await database.decisions.bulkPut(strange)
    expect(await store.all()).toEqual([EACH[0]])
    expect(await database.decisions.count()).toBe(4)
  })
})

describe('a decision from outside', () => {
  it.each(EACH.map((decision) => [decision.kind, decision] as const))('of kind %s is one', (_kind, decision) => {
    expect(isDecision(JSON.parse(JSON.stringify(decision)))).toBe(true)
  })

  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'notSameEvent'],
    ['of no known kind', { kind: 'delete', report: 'post' }],
    ['without its report', { kind: 'notSameEvent', article: 'a' }],
    ['with a number for a quote', { kind: 'wrongNumber', figure: { ...quoted('1'), quote: 1 } }],
    ['with an empty quote', { kind: 'wrongNumber', figure: quoted('') }],
    ['about one document', { kind: 'sameOrigin', documents: ['a'] }],
    ['about a document and itself', { kind: 'sameOrigin', documents: ['a', 'a'] }],
    ['of a story that is no list', { kind: 'notSameEvent', article: 'a', report: 'post', story: 'herald' }],
    ['of a story without end', { kind: 'followStory', article: 'a', report: 'post', story: Array.from({ length: 60 }, () => 'x') }],
    ['of endless length', { kind: 'notSameEvent', article: 'a'.repeat(20_000), report: 'post' }],
  ])('%s is none', (_what, value) => {
    expect(isDecision(value)).toBe(false)
  })
})

describe('a decision that was taken back', () => {
  it('is put back as of when it was made, so that what contradicts it and came later still holds', async () => {
    const { store } = freshStore()
    const [join, split] = [EACH[2]!, { ...EACH[2]!, kind: 'differentOrigins' } as Decision]
    await store.keep(join)
    await store.keep(split)
    let seen: Decided[] = []
    const end = store.watch((all) => { seen = all }, () => {})
    await vi.waitFor(() => expect(seen.map(({ decision }) => decision)).toEqual([split, join]))
    const decided = seen[1]!
    await store.takeBack(join)
    await vi.waitFor(() => expect(seen).toHaveLength(1))
    await store.putBack(decided)
    await vi.waitFor(() => expect(seen.map(({ decision }) => decision)).toEqual([split, join]))
    expect(await store.all()).toEqual([join, split])
    end()
  })
})
