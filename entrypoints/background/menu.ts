import { browser } from '../../lib/browser/browser.ts'
import { messageIn, type MenuWord } from './menu-words.ts'
import { settings } from './read-state.ts'

/** The command that saves what is selected, and its entry in the menu. */
export const SAVE = 'save-highlight'

/** The entry that checks what is selected. */
export const PASSAGE = 'check-passage'

/** Entries in the menu of a page and of the toolbar button. */
const ENTRIES = [
  { id: 'check', words: 'check', contexts: ['page', 'link'] },
  // where words are selected browsers put the two a level deeper, under our name; both are wanted there: only the menu brings words of pages that may not be read
  { id: PASSAGE, words: 'passage', contexts: ['selection'] },
  { id: SAVE, words: 'save', contexts: ['selection'] },
  { id: 'library', words: 'library', contexts: ['action'] },
] as const satisfies { id: string; words: MenuWord; contexts: readonly string[] }[]

let made = Promise.resolve()

/** Makes the entries anew, in the reader's language, and the words of the toolbar button; an update finds the entries of the version before. One after the other: two at once would make each entry twice. */
export function createMenu(): Promise<void> {
  return (made = made.then(create, create))
}

async function create(): Promise<void> {
  const { language } = await settings.get()
  const words = (word: MenuWord) => messageIn(language, word) ?? browser.i18n.getMessage(word)
  await browser.contextMenus.removeAll()
  for (const { id, words: word, contexts } of ENTRIES) browser.contextMenus.create({ id, title: words(word), contexts: [...contexts] })
  await browser.action.setTitle({ title: words('check') })
}
