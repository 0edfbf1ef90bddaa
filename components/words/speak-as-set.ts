import { languageOf } from './languages.ts'
import { quoteMarks, speak } from './words.ts'

/** Where the reader's language is set. */
interface LanguageSetting {
  get(): Promise<{ language: string | null }>
  /** Tells of each change. */
  watch(changed: () => void): void
}

/**
 * Has a page speak the language that is set, from before it is drawn, and another as soon as that is set.
 *
 * @param page whose language and direction follow
 * @param wanted the browser's languages, the dearest first
 * @param draw draws the page anew
 */
export async function speakAsSet(setting: LanguageSetting, page: Document, wanted: readonly string[], draw: () => void): Promise<void> {
  const follow = async () => {
    // where the browser gives nothing of what was set, a page is there all the same
    const { language: chosen } = await setting.get().catch(() => ({ language: null }))
    const language = languageOf(chosen, wanted)
    await speak(language)
    page.documentElement.lang = language.tag
    page.documentElement.dir = language.direction
    page.documentElement.style.setProperty('quotes', quoteMarks())
  }
  // a page without its words is no page: what goes wrong here ends as the browser's own error
  setting.watch(() => void follow().then(draw))
  await follow()
}
