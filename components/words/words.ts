import { IntlMessageFormat } from 'intl-messageformat'
import en from './en.json' with { type: 'json' }

/** Key of a message; a key that no locale file has does not compile. */
export type WordKey = keyof typeof en

/** Values for the arguments of a message. */
export type WordArgs = Record<string, string | number>

/** BCP 47 tag that words, numbers and dates are written in. British English, for its order of day and month. */
export const locale = 'en-GB'

const compiled = new Map<WordKey, IntlMessageFormat>()

/** The compiled message of a key. @see https://unicode-org.github.io/icu/userguide/format_parse/messages/ */
export function message(key: WordKey): IntlMessageFormat {
  let found = compiled.get(key)
  if (!found) compiled.set(key, (found = new IntlMessageFormat(en[key], locale)))
  return found
}

/** A message as plain text. Messages that hold tags (`<b>`) are for `Say`. */
export function say(key: WordKey, args: WordArgs = {}): string {
  return String(message(key).format(args))
}
