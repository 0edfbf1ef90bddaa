import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js'
import en from './en.json' with { type: 'json' }

// Languages that nobody speaks: English in other letters and two fifths longer, in brackets. What of a page is not in it never came from a locale file, and
// what has no room for it has none for German or Finnish; the one in Hebrew letters runs from the right.

const ACCENTED = lettersOf('aceghijklnorstuyzACEGHIJKLNORSTUYZ', 'áçéğħíĵķļñóřšţúýžÁÇÉĞĤÍĴĶĻÑÓŘŠŢÚÝŽ')
const HEBREW = lettersOf('abcdefghijklmnopqrstuvwxyz', 'אבגדהפטחיכקלמנעספצרשתוזכעט')
/** How much longer than English words of other languages are, as a share. */
const LONGER = 0.4

function lettersOf(plain: string, strange: string): Map<string, string> {
  return new Map([...plain].map((letter, i) => [letter, [...strange][i]!]))
}

/** A message with its words made strange and longer; arguments, plurals and tags stay. */
export function pseudo(message: string, letters = ACCENTED): string {
  return `[${printAST(strange(parse(message), letters))}]`
}

function strange(parts: readonly MessageFormatElement[], letters: ReadonlyMap<string, string>): MessageFormatElement[] {
  return parts.map((part) => {
    if (part.type === TYPE.literal) return { ...part, value: longer(part.value, letters) }
    if (part.type === TYPE.tag) return { ...part, children: strange(part.children, letters) }
    if (part.type !== TYPE.plural && part.type !== TYPE.select) return part
    return { ...part, options: Object.fromEntries(Object.entries(part.options).map(([name, { value }]) => [name, { value: strange(value, letters) }])) }
  })
}

/** Strange letters, and behind the last word as many as are missing. */
function longer(words: string, letters: ReadonlyMap<string, string>): string {
  const count = words.replace(/[^\p{L}]/gu, '').length
  const end = words.search(/\s*$/u)
  const more = count < 3 ? '' : ` ${'x'.repeat(Math.ceil(count * LONGER)).replace(/x{7}(?=x)/gu, '$& ')}`
  return [...words.slice(0, end) + more].map((letter) => letters.get(letter) ?? letters.get(letter.toLowerCase()) ?? letter).join('') + words.slice(end)
}

const wordsIn = (letters: Map<string, string>) => Object.fromEntries(Object.entries(en).map(([key, message]) => [key, pseudo(message, letters)])) as typeof en

export default wordsIn(ACCENTED)
/** The same from right to left. */
export const mirrored = { default: wordsIn(HEBREW) }
