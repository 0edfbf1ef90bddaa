import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js'
import en from './en.json' with { type: 'json' }

// A language that nobody speaks: English in strange letters and two fifths longer, in brackets. What of a page is not in it never came from a locale file, and
// what has no room for it has none for German or Finnish.

const PLAIN = 'aceghijklnorstuyzACEGHIJKLNORSTUYZ'
const STRANGE = 'áçéğħíĵķļñóřšţúýžÁÇÉĞĤÍĴĶĻÑÓŘŠŢÚÝŽ'
const LETTERS = new Map([...PLAIN].map((letter, i) => [letter, [...STRANGE][i]!]))
/** How much longer than English words of other languages are, as a share. */
const LONGER = 0.4

/** A message with its words made strange and longer; arguments, plurals and tags stay. */
export function pseudo(message: string): string {
  return `[${printAST(strange(parse(message)))}]`
}

function strange(parts: readonly MessageFormatElement[]): MessageFormatElement[] {
  return parts.map((part) => {
    if (part.type === TYPE.literal) return { ...part, value: longer(part.value) }
    if (part.type === TYPE.tag) return { ...part, children: strange(part.children) }
    if (part.type !== TYPE.plural && part.type !== TYPE.select) return part
    return { ...part, options: Object.fromEntries(Object.entries(part.options).map(([name, { value }]) => [name, { value: strange(value) }])) }
  })
}

/** Strange letters, and behind the last word as many as are missing. */
function longer(words: string): string {
  const letters = words.replace(/[^\p{L}]/gu, '').length
  const end = words.search(/\s*$/u)
  const more = letters < 3 ? '' : ` ${'x'.repeat(Math.ceil(letters * LONGER)).replace(/x{7}(?=x)/gu, '$& ')}`
  return [...words.slice(0, end)].map((letter) => LETTERS.get(letter) ?? letter).join('') + more + words.slice(end)
}

export default Object.fromEntries(Object.entries(en).map(([key, message]) => [key, pseudo(message)])) as typeof en
