import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tidyTags, withoutTags, withTags, type Highlight } from './highlight.ts'

const tagged = (...tags: string[]): Highlight => ({
  v: 1, kind: 'passage', id: '1', article: { address: 'https://paper.example/1', canonical: null, title: 'T', publisher: null, byline: [], published: null, language: null, hash: null, sketch: '' },
  selectors: null, quote: '', note: '', tags, made: 1, changed: 1,
})

describe('tags', () => {
  it.each([
    [[' river ', 'river', ''], ['river']],
    [['to  check', 'to\ncheck'], ['to check']],
    [['b', 'a', 'b'], ['b', 'a']],
  ])('%j are kept as %j', (written, kept) => {
    expect(tidyTags(written)).toEqual(kept)
  })

  it('are added behind those that are there, each once and none lost', () => {
    expect(withTags(tagged('river', 'dyke'), [' dyke', 'mud']).tags).toEqual(['river', 'dyke', 'mud'])
    const many = Array.from({ length: 300 }, (_, at) => `t${at}`)
    expect(withTags(tagged(...many), ['one more']).tags).toHaveLength(301)
  })

  it('are taken away by name, and the others stay in their order', () => {
    expect(withoutTags(tagged('river', 'dyke', 'mud'), ['dyke', 'no such']).tags).toEqual(['river', 'mud'])
  })

  it('that were added and taken away leave those of before', () => {
    const tags = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/))
    fc.assert(fc.property(tags, tags, (before, added) => {
      const fresh = added.filter((tag) => !before.includes(tag))
      expect(withoutTags(withTags(tagged(...before), fresh), fresh).tags).toEqual(before)
    }))
  })
})
