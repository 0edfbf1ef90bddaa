import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passageArticle } from './passage.ts'
import { withoutRepeats } from './repeats.ts'

const CRANES = 'Some 4,000 cranes rest on the lake.'
const GEESE = 'The geese, about 900 of them, left on Monday.'

describe('what is said twice', () => {
  it.each([
    ['a sentence behind itself', [`${CRANES} ${CRANES}`], [CRANES]],
    ['twenty times', [`${CRANES} `.repeat(20).trim()], [CRANES]],
    ['without a space', [CRANES + CRANES], [CRANES]],
    ['without a stop', ['Some 4,000 cranes rest on the lake Some 4,000 cranes rest on the lake'], ['Some 4,000 cranes rest on the lake']],
    ['the last of them broken off', [`${CRANES} ${CRANES} Some 4,000 cranes`], [CRANES]],
    ['in quotation marks', [`“${CRANES}” “${CRANES}”`], [`“${CRANES}”`]],
    ['in other letters', [`${CRANES} ${CRANES.toUpperCase()}`], [CRANES]],
    ['two sentences, the second without a stop', ['Cranes rest on the lake. The geese left it on Monday Cranes rest on the lake. The geese left it on Monday'], ['Cranes rest on the lake. The geese left it on Monday']],
    ['in another paragraph', [CRANES, GEESE, CRANES], [CRANES, GEESE]],
    ['among others', [`${CRANES} ${GEESE}`, `${GEESE} Nobody knows why.`], [`${CRANES} ${GEESE}`, 'Nobody knows why.']],
  ])('is kept once: %s', (_what, paragraphs, kept) => {
    expect(withoutRepeats(paragraphs)).toEqual(kept)
  })

  it.each([
    ['another number', [`${CRANES} ${CRANES.replace('4,000', '5,000')}`]],
    ['a few words', ['Monday: nobody was hurt. Tuesday: nobody was hurt.', 'Three died.', 'Three died.']],
    ['words again and again, but others between', ['More and more and more cranes came.']],
    ['a sentence alone', [CRANES]],
    ['nothing', []],
  ])('is not what is new: %s', (_what, paragraphs) => {
    expect(withoutRepeats(paragraphs)).toEqual(paragraphs)
  })

  it('makes no difference to a passage', () => {
    const once = passageArticle(`${CRANES}\n\n${GEESE}`)
    fc.assert(fc.property(fc.integer({ min: 2, max: 30 }), fc.constantFrom(' ', '\n', '\n\n', '\r\n \r\n'), (times, between) => {
      expect(passageArticle(Array.from({ length: times }, () => `${CRANES}\n\n${GEESE}`).join(between))).toEqual(once)
    }))
  })
})
