import type en from './en.json'

/** Key of a message; a key that no locale file has does not compile. */
export type WordKey = keyof typeof en

/** The messages of a language, in the ICU message format. */
export type Words = Record<WordKey, string>

/** A language that the interface speaks. */
export interface Language {
  /** As it is kept in the settings. */
  code: string
  /** BCP 47 tag that numbers, dates and plurals are written by. */
  tag: string
  /** What it calls itself. */
  name: string
  direction: 'ltr' | 'rtl'
  /** Whether its words were read by nobody who grew up with it. */
  draft: boolean
  /** Whether readers are offered it; what is for tests alone is not. */
  offered: boolean
  load(): Promise<{ default: Words }>
}

/** All languages, in the order in which they are offered. The first is the one that words are written in. */
export const LANGUAGES: readonly Language[] = [
  // British English, for its order of day and month
  { code: 'en', tag: 'en-GB', name: 'English', direction: 'ltr', draft: false, offered: true, load: () => import('./en.json', { with: { type: 'json' } }) },
  { code: 'ru', tag: 'ru', name: 'Русский', direction: 'ltr', draft: false, offered: true, load: () => import('./ru.json', { with: { type: 'json' } }) },
  { code: 'fr', tag: 'fr', name: 'Français', direction: 'ltr', draft: true, offered: true, load: () => import('./fr.json', { with: { type: 'json' } }) },
  { code: 'ar', tag: 'ar', name: 'العربية', direction: 'rtl', draft: true, offered: true, load: () => import('./ar.json', { with: { type: 'json' } }) },
  // texts give days of the common calendar, so that theirs and ours can be set side by side
  { code: 'fa', tag: 'fa-u-ca-gregory', name: 'فارسی', direction: 'rtl', draft: true, offered: true, load: () => import('./fa.json', { with: { type: 'json' } }) },
  { code: 'en-XA', tag: 'en-XA', name: '[Éñğļíšħ]', direction: 'ltr', draft: true, offered: false, load: () => import('./pseudo.ts') },
  { code: 'en-XB', tag: 'en-XB', name: '[ענגליש]', direction: 'rtl', draft: true, offered: false, load: async () => (await import('./pseudo.ts')).mirrored },
]

/**
 * The language for a reader.
 *
 * @param chosen code from the settings; null leaves it to the browser
 * @param wanted the browser's languages, the dearest first
 * @returns English where none of them is spoken
 */
export function languageOf(chosen: string | null, wanted: readonly string[]): Language {
  const offered = LANGUAGES.filter((language) => language.offered)
  const main = (tag: string) => tag.split('-')[0]!.toLowerCase()
  const found = chosen === null ? wanted.map((tag) => offered.find(({ code }) => code === main(tag))).find((one) => one !== undefined) : LANGUAGES.find(({ code }) => code === chosen)
  return found ?? LANGUAGES[0]!
}
