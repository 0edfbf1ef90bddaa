import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isBackup, readBackup, writeBackup } from './backup.ts'

it('a backup is known by its first line', () => {
  const text = [...writeBackup({ highlights: [], decisions: [], articles: [], settings: null })].join('')
  expect([text, `\ufeff${text}`, '{"format":"other"}', '', '[]'].map(isBackup)).toEqual([true, true, false, false, false])
})

it('records of any kind are read as they were written', () => {
  fc.assert(fc.property(fc.array(fc.jsonValue()), fc.array(fc.jsonValue()), fc.array(fc.jsonValue()), (...lists) => {
    const [highlights, decisions, articles] = lists.map((list) => JSON.parse(JSON.stringify(list)) as unknown[]) as [unknown[], unknown[], unknown[]]
    const text = [...writeBackup({ highlights, decisions, articles, settings: null })].join('')
    expect(readBackup(text)).toMatchObject({ highlights, decisions, articles, settings: null, unread: [] })
  }))
})
