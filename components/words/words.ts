import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { IntlMessageFormat, type FormatXMLElementFn } from 'intl-messageformat'
import en from './en.json' with { type: 'json' }
import { LANGUAGES, type Language, type WordKey, type Words } from './languages.ts'

export type { WordKey } from './languages.ts'

/** Values for the arguments of a message. */
export type WordArgs = Record<string, string | number>

/** Which way the words run. */
let direction = LANGUAGES[0]!.direction

/** BCP 47 tag that words, numbers and dates are written in. */
export let locale = LANGUAGES[0]!.tag

let words: Words = en
const compiled = new Map<WordKey, IntlMessageFormat>()

/** Speaks a language from now on; called before anything is drawn. What is loaded is all its words, so a page shows them in one piece. */
export async function speak(language: Language): Promise<void> {
  words = (await language.load()).default
  locale = language.tag
  direction = language.direction
  compiled.clear()
}

/** The compiled message of a key. @see https://unicode-org.github.io/icu/userguide/format_parse/messages/ */
function message(key: WordKey): IntlMessageFormat {
  let found = compiled.get(key)
  if (!found) compiled.set(key, (found = new IntlMessageFormat(apart(parse(words[key])), locale)))
  return found
}

/** What stands behind the name of an argument that is put into the text and not chosen by. */
const APART = ' apart'

/** A message whose arguments, where they stand in the text, are those that `valuesOf` keeps apart. */
function apart(parts: readonly MessageFormatElement[]): MessageFormatElement[] {
  return parts.map((part) => {
    if (part.type === TYPE.argument) return { ...part, value: part.value + APART }
    if (part.type === TYPE.tag) return { ...part, children: apart(part.children) }
    if (part.type !== TYPE.select && part.type !== TYPE.plural) return part
    return { ...part, options: Object.fromEntries(Object.entries(part.options).map(([name, option]) => [name, { ...option, value: apart(option.value) }])) }
  })
}

const RUNS_FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/** The marks of direction that `isolated` sets. */
const MARKS = /[\u2067-\u2069]/gu

/** Words that keep their order among others that run the other way; as they are, where they run as the language does. What is put together in a language from right to left runs as that language, whatever its parts are. */
export function isolated(words: string): string {
  if (direction === 'rtl' && words.search(MARKS) >= 0) return `\u2067${words}\u2069`
  return direction === 'rtl' || RUNS_FROM_RIGHT.test(words) ? `\u2068${words}\u2069` : words
}

/** The marks before and after words of a text, as `quotes` of a style sheet takes them. */
export function quoteMarks(): string {
  // what stands for the words is no letter of any language
  return say('sentence.quoted', { words: '|' }).replace(MARKS, '').split('|').map((mark) => `"${mark}"`).join(' ')
}

/** What parts two things that are told one after the other, with its space. */
export function comma(): string {
  return say('sentence.comma', { before: '', after: '' }).replace(MARKS, '')
}

/** Values with, of each, a twin that keeps the order of its own words inside a sentence that runs the other way. @see https://unicode.org/reports/tr9/#Explicit_Directional_Isolates */
function valuesOf(args: WordArgs): WordArgs {
  return Object.fromEntries(Object.entries(args).flatMap(([name, value]) => {
    return [[name, value], [name + APART, typeof value === 'string' ? isolated(value) : value]]
  }))
}

/** A message as plain text. Messages that hold tags (`<b>`) are for `Say`. */
export function say(key: WordKey, args: WordArgs = {}): string {
  return String(message(key).format(valuesOf(args)))
}

/** A message as parts, its tags given as functions. */
export function sayParts<Part>(key: WordKey, args: WordArgs, tags: Record<string, FormatXMLElementFn<Part>>): string | Part | (string | Part)[] {
  return message(key).format<Part>({ ...valuesOf(args), ...tags })
}
