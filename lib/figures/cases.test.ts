import { describe, expect, it } from 'vitest'
import cases from './cases.json'
import { judgeCase, type Case } from './judge-case.ts'
import meaning from './meaning.json'

describe.each([
  ['forms and traps', cases as Case[]],
  ['meaning', meaning as Case[]],
])('figures of sentences: %s', (_, list) => {
  for (const one of list) {
    const run = one.todo ? it.fails : it
    run(`${one.form}: ${one.text}`, () => {
      expect(judgeCase(one).faults).toEqual([])
    })
  }
})

describe('the cases', () => {
  it('are as often traps as figures', () => {
    const traps = (cases as Case[]).filter(({ figures }) => figures.length === 0).length
    expect(traps * 2).toBeGreaterThanOrEqual(cases.length - 10)
  })
})
