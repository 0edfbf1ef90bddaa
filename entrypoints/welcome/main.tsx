import '../../components/second-source.css'
import '../../components/welcome/welcome.css'
import { render } from 'preact'
import seeds from 'virtual:seeds'
import { Welcome } from '../../components/welcome/Welcome.tsx'
import type { WelcomeActions, WelcomeView } from '../../components/welcome/welcome-view.ts'
import { speakAsSet } from '../../components/words/speak-as-set.ts'
import { say } from '../../components/words/words.ts'
import { browser, CHECK, isInToolbar, keyOf, openKeys, openLibrary, openOptions, openPanel } from '../../lib/browser/browser.ts'
import { callerOf } from '../../lib/messages/calls.ts'
import { namesOf, TO_BACKGROUND, type ToBackground } from '../../lib/messages/contexts.ts'
import { settingsStore } from '../../lib/store/settings.ts'
import { messageIn } from '../background/menu-words.ts'

// The page that opens once, when the extension was installed. It keeps nothing and asks the browser alone.

const background = callerOf<ToBackground>('background', namesOf(TO_BACKGROUND), (call) => browser.runtime.sendMessage(call))
const settings = settingsStore(browser.storage.local)

async function viewNow(): Promise<WelcomeView> {
  const [key, inToolbar, { language }] = await Promise.all([keyOf(CHECK), isInToolbar(), settings.get()])
  return {
    key,
    entry: messageIn(language, 'check') ?? browser.i18n.getMessage('check'),
    inToolbar,
    reports: seeds.length,
  }
}

/** The tab of this page, asked for beforehand: nothing may be awaited between a press and the panel. */
const tab = (await browser.tabs.getCurrent())?.id

const actions: WelcomeActions = {
  async check(passage) {
    if (tab === undefined) throw new Error('welcome: the page is in no tab')
    const opened = openPanel(tab)
    await background.checkPassage(tab, passage, null)
    await opened
  },
  changeKeys: openKeys,
  openOptions,
  openLibrary: () => void openLibrary('corpora'),
}

async function draw(): Promise<void> {
  document.title = `${say('welcome.page')}: Second Source`
  render(<Welcome view={await viewNow()} actions={actions} />, document.body)
}

await speakAsSet(settings, document, navigator.languages, () => void draw())
// keys are changed in another tab, and the button is pinned outside of any
addEventListener('focus', () => void draw())
await draw()
