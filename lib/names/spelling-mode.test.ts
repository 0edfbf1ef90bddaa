import { describe, expect, it } from 'vitest'
import { findNames } from './find-names.ts'
import { contains, nameKey, sameName, samePerson } from './names.ts'
import { isExact, withSpelling } from './spelling-mode.ts'

const exactly = <T>(act: () => T) => withSpelling('exact', act)

describe('names taken exactly', () => {
  it.each([['Kyiv', 'Kiev'], ['Bokhtar', 'Kurgan-Tyube'], ['Daesh', 'ISIS'], ['US', 'United States'], ['Rahmon', 'Rakhmon'], ['Dargahan', 'Dargehan'], ['Afganistan', 'Afghanistan']])('%s and %s are two', (a, b) => {
    expect(sameName(a, b)).toBe(true)
    expect(exactly(() => sameName(a, b))).toBe(false)
  })

  it.each([['Kyiv', 'KYIV'], ['Côte d’Ivoire', "Cote d'Ivoire"], ['U.S.', 'US'], ['the Netherlands', 'Netherlands'], ['Russian', 'Russia'], ['Mr Shoigu', 'Shoigu']])('%s and %s are still one', (a, b) => {
    expect(exactly(() => sameName(a, b))).toBe(true)
  })

  it('keep what lies in what', () => {
    expect(exactly(() => contains('Ukraine', 'Kyiv'))).toBe(true)
    expect(exactly(() => contains('Ukraine', 'Kiev'))).toBe(false)
  })

  it('tell persons by the last name as it is spelled', () => {
    expect(samePerson('Emomali Rahmon', 'Rakhmon')).toBe(true)
    expect(exactly(() => samePerson('Emomali Rahmon', 'Rakhmon'))).toBe(false)
    expect(exactly(() => samePerson('Emomali Rahmon', 'Rahmon'))).toBe(true)
  })

  it('are found in a text under the spelling that it has', () => {
    const keysOf = () => findNames('Trains to Kiev left on time, as did those to Kyiv.').map(({ key }) => key)
    expect(new Set(keysOf())).toEqual(new Set(['kyiv']))
    expect(exactly(keysOf)).toEqual(['kiev', 'kyiv'])
  })

  it('are so only while they are asked for, even when something goes wrong', () => {
    expect(() => exactly(() => { throw new Error(nameKey('Kiev')) })).toThrow('kiev')
    expect(isExact()).toBe(false)
    expect(nameKey('Kiev')).toBe('kyiv')
  })
})
