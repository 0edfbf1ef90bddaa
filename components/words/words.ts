import { IntlMessageFormat } from 'intl-messageformat'
import en from './en.json' with { type: 'json' }
import { LANGUAGES, type Language, type WordKey, type Words } from './languages.ts'

export type { WordKey } from './languages.ts'

/** Values for the arguments of a message. */
export type WordArgs = Record<string, string | number>

/** BCP 47 tag that words, numbers and dates are written in. */
export let locale = LANGUAGES[0]!.tag

let words: Words = en
const compiled = new Map<WordKey, IntlMessageFormat>()

/** Speaks a language from now on; called before anything is drawn. What is loaded is all its words, so a page shows them in one piece. */
export async function speak(language: Language): Promise<void> {
  words = (await language.load()).default
  locale = language.tag
  compiled.clear()
}

/** The compiled message of a key. @see https://unicode-org.github.io/icu/userguide/format_parse/messages/ */
export function message(key: WordKey): IntlMessageFormat {
  let found = compiled.get(key)
  if (!found) compiled.set(key, (found = new IntlMessageFormat(words[key], locale)))
  return found
}

/** A message as plain text. Messages that hold tags (`<b>`) are for `Say`. */
export function say(key: WordKey, args: WordArgs = {}): string {
  return String(message(key).format(args))
}
