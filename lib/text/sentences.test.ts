import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitBlocks, splitSentences } from './sentences.ts'

const sentences = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['Rain fell. The dam held.', ['Rain fell.', 'The dam held.']],
    ['Growth was 3.5 percent. Debt was 1.2 bn.', ['Growth was 3.5 percent.', 'Debt was 1.2 bn.']],
    ['Mr. Orlov met Dr. Ruiz at St. Mary. Both left.', ['Mr. Orlov met Dr. Ruiz at St. Mary.', 'Both left.']],
    ['J. K. Meyer wrote it. He was 80.', ['J. K. Meyer wrote it.', 'He was 80.']],
    ['She lives in the U.S. The house is small.', ['She lives in the U.S.', 'The house is small.']],
    ['The U.S. Army left.', ['The U.S. Army left.']],
    ['“We lost 80 hives. All are gone,” he said. Nobody spoke.', ['“We lost 80 hives.', 'All are gone,” he said.', 'Nobody spoke.']],
    ['“Go!” she cried. He went.', ['“Go!” she cried.', 'He went.']],
    ['It ended at 5 p.m. on Oct. 31 as planned.', ['It ended at 5 p.m. on Oct. 31 as planned.']],
    ['A heading\n\nThe first line\nwas wrapped here. Next.', ['A heading', 'The first line\nwas wrapped here.', 'Next.']],
    ['Forty pupils fell ill. By Friday most were back in the sun. Dr. Ruiz of Peoria, Ill. Home of corn, was pleased.', ['Forty pupils fell ill.', 'By Friday most were back in the sun.', 'Dr. Ruiz of Peoria, Ill. Home of corn, was pleased.']],
    ['It fell… Then it rose?! Yes.', ['It fell…', 'Then it rose?!', 'Yes.']],
    ['', []],
    [' \n\n ', []],
  ])('of %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('leaves out nothing but white space, in order, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })

  it('cuts a line without end', () => {
    expect(splitSentences('word '.repeat(5000)).length).toBeGreaterThan(5)
  })
})

describe('splitBlocks', () => {
  it('separates at blank lines and trims', () => {
    const text = ' one \n\n\ttwo\nlines\n \nthree'
    expect(splitBlocks(text).map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two\nlines', 'three'])
  })
})
