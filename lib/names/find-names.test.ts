import { describe, expect, it } from 'vitest'
import { findNames } from './find-names.ts'

const read = (text: string) => findNames(text).map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)

describe('names in a text', () => {
  it.each([
    ['Guards watched the Afghan-Tajik border near Khorog.', ['place: Afghan', 'place: Tajik', 'place: Khorog']],
    ['The 14th Tank Brigade left for the 102nd military base in Gyumri.', ['thing: 14th Tank Brigade', 'thing: 102nd military base', 'place: Gyumri']],
    ['Minister Olga Brandt told Reuters that IS had lost Raqqa.', ['person: Olga Brandt', 'group: Reuters', 'group: IS', 'place: Raqqa']],
    ["Papua New Guinea's capital is Port Moresby.", ['place: Papua New Guinea', 'place: Port Moresby']],
    ['The New York Times wrote of U.S. troops in Côte d’Ivoire.', ['group: New York Times', 'place: U.S.', 'place: Côte d’Ivoire']],
    ['Flight 128 landed late.', ['thing: Flight 128']],
    ['However, it is not known who it was.', []],
    ['On Monday the president and the minister met; in May they had not.', []],
    ['', []],
  ])('%s', (text, names) => {
    expect(read(text)).toEqual(names)
  })

  it('tells the word for a people from the place', () => {
    expect(findNames('Russian troops are in Russia.').map((name) => name.demonym)).toEqual([true, false])
  })

  it('leaves the first word of a sentence alone unless it is written with a capital elsewhere', () => {
    expect(read('Trees fell.')).toEqual([])
    expect(read('Elmira fell ill. Her mother took Elmira home.')).toHaveLength(2)
  })

  it('gives spans without the genitive', () => {
    const text = "Shoigu's visit to Shoigu's town"
    for (const { span } of findNames(text)) expect(text.slice(span.start, span.end)).toBe('Shoigu')
  })
})
