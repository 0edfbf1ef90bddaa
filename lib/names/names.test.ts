import { describe, expect, it } from 'vitest'
import { namePairs, ONE, TWO } from './name-pairs.ts'
import { contains, nameKey, sameName, samePerson } from './names.ts'

describe('spellings of a name', () => {
  it('has at least 200 pairs that are one and 100 that are two', () => {
    expect(namePairs(ONE).length).toBeGreaterThanOrEqual(200)
    expect(namePairs(TWO).length).toBeGreaterThanOrEqual(100)
  })

  it.each(namePairs(ONE))('%s and %s are one', (a, b) => {
    expect(sameName(a, b)).toBe(true)
    expect(sameName(b, a)).toBe(true)
  })

  it.each(namePairs(TWO))('%s and %s are two', (a, b) => {
    expect(sameName(a, b)).toBe(false)
    expect(sameName(b, a)).toBe(false)
  })

  it.each([['Afganistan', 'Afghanistan'], ['Turkmanistan', 'Turkmenistan'], ['Dargahan', 'Dargehan'], ['Azerbaidjan', 'Azerbaijan']])('%s is a slip for %s', (a, b) => {
    expect(sameName(a, b)).toBe(true)
  })

  it('gives one key to one name', () => {
    expect(nameKey('Kiev')).toBe('kyiv')
    expect(nameKey("Russia's")).toBe(nameKey('Russian'))
    expect(nameKey('northern Afghanistan')).not.toBe(nameKey('Afghanistan'))
    expect(nameKey('')).toBe('')
  })
})

describe('persons', () => {
  it.each([['Shoigu', 'Sergei Shoigu'], ['Mr Shoigu', 'Defence Minister Sergei Shoigu'], ['S. Lavrov', 'Sergei Lavrov'], ['Heydar Alishvandi', 'Heidar Alishvandi'], ['Mehdi Irannejad', 'Mehdi Iran-Nejad'], ['Muammar Gaddafi', 'Moammar Qadhafi']])('%s may be %s', (a, b) => {
    expect(samePerson(a, b)).toBe(true)
  })

  it.each([['Bill Clinton', 'Hillary Clinton'], ['Ban Ki-moon', 'John Ging'], ['Igor Ivanov', 'Sergei Ivanov'], ['George Bush', 'George Brown']])('%s is not %s', (a, b) => {
    expect(samePerson(a, b)).toBe(false)
  })
})

describe('places inside places', () => {
  it.each([
    ['Tajikistan', 'Dushanbe'], ['Central Asia', 'Dushanbe'], ['Asia', 'Tajikistan'], ['Afghanistan', 'northern Afghanistan'], ['South Asia', 'northern Afghanistan'],
    ['Ukraine', 'Kiev'], ['Palestine', 'Khan Younis'], ['Africa', 'Lagos'], ['United Kingdom', 'Scotland'], ['Indonesia', 'Jakarta'], ['EU', 'Vienna'],
  ])('%s contains %s', (outer, inner) => {
    expect(contains(outer, inner)).toBe(true)
    expect(contains(inner, outer)).toBe(false)
  })

  it.each([['Tajikistan', 'Kabul'], ['Sudan', 'South Sudan'], ['Mexico', 'New Mexico'], ['Tajikistan', 'Tajikistan'], ['Nowhere', 'Elsewhere'], ['Georgia', 'Atlanta']])('%s does not contain %s', (outer, inner) => {
    expect(contains(outer, inner)).toBe(false)
  })
})
