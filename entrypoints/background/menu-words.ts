import ar from '../../public/_locales/ar/messages.json' with { type: 'json' }
import en from '../../public/_locales/en/messages.json' with { type: 'json' }
import fa from '../../public/_locales/fa/messages.json' with { type: 'json' }
import fr from '../../public/_locales/fr/messages.json' with { type: 'json' }
import ru from '../../public/_locales/ru/messages.json' with { type: 'json' }

// The browser reads these files in its own language alone; what the background sets itself is in the reader's.

/** What the browser shows outside the pages of the extension. */
export type MenuWord = keyof typeof en

const MESSAGES: Readonly<Record<string, Record<MenuWord, { message: string }>>> = { ar, en, fa, fr, ru }

/** Words in a language that the reader has chosen. @returns null where none is chosen, or has no words: the browser's own language serves */
export function messageIn(language: string | null, word: MenuWord): string | null {
  return language !== null && Object.hasOwn(MESSAGES, language) ? MESSAGES[language]![word].message : null
}
