import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { english } from './locales/en/english.ts'

/*
 * Code names kinds and fields, and the symbols of units that it converts; all words of a language stand in its locale.
 * A word that is not in these lists and stands in a string or an expression of the code is one of a language.
 */
const KINDS = 'count measure money share rate duration date number word ordinal label sign text title place person group pronoun start end past future either day week month quarter year decade'
const VALUES = 'exact about nearly moreThan atLeast lessThan atMost between vague stated claimed estimated planned denied stock flow cumulative'
const FIELDS = 'kind comparator value unit counted head places actors asOf attribution occasion modality accumulation implied'
const UNITS = 'fraction factor cent currency temperature points length area mass volume energy time mm cm cc count region none'
const CODE = new Set([KINDS, VALUES, FIELDS, UNITS].join(' ').split(' '))

const folder = import.meta.dirname
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|^judge-case/.test(file) && !file.startsWith('locales'))

/** Words of two letters and more in the strings and expressions of a source, its types, imports and comments left out. */
function wordsInStrings(source: string): string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*(?:import|export type|type)\b.*$/gm, '')
    .replace(/(?<=^|\s)\/\/ .*$/gm, '')
    .replace(/\w+\['\w+'\]|\b(?:Omit|Pick|Record)<[^>]*>/g, '')
    .replace(/\$\{[^{}]*\}/g, ' ')
  const expression = /(?<=[(,=:!&|?[]\s*|return )\/((?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n])+)\/[a-z]*(?=[.,)\s;])/g
  const expressions = [...code.matchAll(expression)].map((found) => found[1]!)
  // quotes inside an expression open no string
  const strings = [...code.replace(expression, '').matchAll(/'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/g)].map((found) => found[1] ?? found[2] ?? found[3] ?? '')
  return [...expressions, ...strings].flatMap((text) => text.replace(/\\u[\da-f]{4}|\\[pP]\{\w+\}|\\[a-z]/gi, ' ').match(/[A-Za-z]{2,}/g) ?? [])
}

describe('the words of a language', () => {
  it.each(files)('stand in no code: %s', (file) => {
    const words = wordsInStrings(readFileSync(path.join(folder, file), 'utf8'))
    expect(words.filter((word) => !CODE.has(word))).toEqual([])
  })

  it('would be seen where they stood in code', () => {
    expect(wordsInStrings("if (word === 'until' || /^(?:was|were)$/.test(word)) return `${word} of`")).toEqual(['was', 'were', 'until', 'of'])
  })

  it('are given for every list', () => {
    const lists = Object.entries(english).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]) && entry[1].every((word) => typeof word === 'string'))
    expect(lists.filter(([, list]) => list.length === 0).map(([name]) => name)).toEqual([])
  })
})
