import { describe, expect, it } from 'vitest'
import { framingOf } from './framing.ts'

/** The text with a bar in place of each run of its framing. */
function told(text: string): string {
  const framed = new Set(framingOf(text).flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)))
  return [...text].map((letter, at) => (framed.has(at) ? '|' : letter)).join('').replace(/\|(?:[|\s]*\|)?/g, '|')
}

describe('who says something, and when,', () => {
  it.each([
    ['Some 40 nurses left the clinic today, an officer said on Tuesday.', 'Some 40 nurses left the clinic |, an | on |.'],
    ['According to the ministry of health, 40 nurses probably left last month.', '| to the |, 40 nurses | left |.'],
    ['Dr Ana Ruiz told them on Friday that 40 nurses had left.', '| them on | that 40 nurses had left.'],
    ['The mayor announced on 4 May 2021 that 40 nurses would leave.', 'The | on | that 40 nurses would leave.'],
  ])('is told from what is said: %s', (text, without) => {
    expect(told(text)).toBe(without)
  })

  it.each(['The bridge of Tolma is 300 metres long.', 'Three ships sank off the cape in March 2019.', ''])('is not there: %s', (text) => {
    expect(framingOf(text)).toEqual([])
  })
})
