import { defineBackground } from 'wxt/utils/define-background'
import { browser, openLibrary, openPanel, openWelcome, type Menus, type Runtime, type Tabs } from '../../lib/browser/browser.ts'
import { receiverOf } from '../../lib/messages/calls.ts'
import { OF_PAGES, TO_BACKGROUND, type ToBackground } from '../../lib/messages/contexts.ts'
import { pausedSites } from '../../lib/sites/paused.ts'
import { askPassage, datePassage, leavePassage, passageHere, showMoreOfPassage } from './ask-passage.ts'
import { check, checkAsked, checkLoaded, close, followTab, sayChanged, showMore, stateOf } from './checker.ts'
import { decide, keepShown, pauseOn, takeNames } from './decide.ts'
import { addTag, allTags, bringBack, dropTag, followChange, removeHighlight, writeNote } from './edit-highlights.ts'
import { compareAllAgain, followSettings, refreshAccess } from './follow-changes.ts'
import { keptHere, showHighlight, takeFound } from './kept-here.ts'
import { createMenu, PASSAGE, SAVE } from './menu.ts'
import { nobodyThere } from './page-calls.ts'
import { passKeptMark, passMark, showWords } from './page-words.ts'
import { settings } from './read-state.ts'
import { styleMarks } from './read-tab.ts'
import { savePassageRow, saveRow } from './save-row.ts'
import { saveSelection } from './saving.ts'
import { sayAsked } from './show-tab.ts'
import { registerSites } from './sites.ts'
import { states } from './states.ts'

// Listeners are added before anything is awaited, or the browser would wake the worker and find nobody.
export default defineBackground(() => {
  browser.action.onClicked.addListener(checkBeside)
  browser.commands.onCommand.addListener((command, tab) => (command === SAVE ? saveBeside(tab) : checkBeside(tab)))
  browser.contextMenus.onClicked.addListener(choose)
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // never on an update, of the extension or of the browser
    if (reason === 'install') void openWelcome()
    void createMenu()
    void syncSites()
  })
  browser.runtime.onStartup.addListener(() => {
    // the browser keeps the menu from one start to the next, and not the words of the button
    void createMenu()
    void syncSites()
  })
  browser.permissions.onAdded.addListener(() => void syncSites())
  browser.permissions.onRemoved.addListener(() => void syncSites())
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status !== undefined) void followTab(tab, status === 'loading')
  })
  browser.tabs.onRemoved.addListener((tab) => void close(tab))
  settings.watch((before, now) => { if (before.language !== now.language) void createMenu() })
  // one after the other: both write what is shown of a tab
  settings.watch((before, now) => void syncSites().then(() => followSettings(before, now)))
  browser.runtime.onMessage.addListener(receive)
  void browser.action.setBadgeBackgroundColor({ color: '#0b4f84' })
  // for who measures how long a start takes
  performance.mark('second-source:started')
})

/** Does what was chosen in a menu. */
function choose(chosen: Menus.OnClickData, tab: Tabs.Tab | undefined): void {
  switch (chosen.menuItemId) {
    case 'library': return void openLibrary('search')
    case PASSAGE: return passageBeside(chosen, tab)
    case SAVE: return saveBeside(tab)
    default: return checkBeside(tab)
  }
}

/** Opens the panel and checks what is selected. The menu brings the words itself, so that no page has to be let in: a PDF, the store, a site that is left alone. */
function passageBeside({ selectionText = '', pageUrl = '' }: Menus.OnClickData, tab: Tabs.Tab | undefined): void {
  const ask = ({ id, title = '', url }: Tabs.Tab) => {
    if (id === undefined) return
    sayAsked(id)
    void askPassage(id, selectionText, { title, address: url || pageUrl }, null)
  }
  if (tab?.id !== undefined && tab.id >= 0) {
    openPanel(tab.id).catch(() => {})
    return ask(tab)
  }
  // a viewer of the browser's own may be in no tab that it names
  void browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([shown]) => shown && ask(shown))
}

/** Opens the panel beside a tab's page and checks the page. The panel comes first: once anything is awaited, the browser no longer sees the reader's gesture. */
function checkBeside(tab: Tabs.Tab | undefined): void {
  if (tab?.id === undefined) return
  // where the browser has no room for a panel (a window without toolbars), the badge and the marks still tell
  openPanel(tab.id).catch(() => {})
  void leavePassage(tab.id)
  void checkAsked(tab.id)
}

/** Opens the panel beside a tab's page, where it says what was saved, and saves what is selected in the page. */
function saveBeside(tab: Tabs.Tab | undefined): void {
  if (tab?.id === undefined) return
  openPanel(tab.id).catch(() => {})
  void saveSelection(tab.id, 'press')
}

const receive = receiverOf<ToBackground, Runtime.MessageSender>('background', TO_BACKGROUND, {
  state: (_from, tab) => stateOf(tab),
  read: (_from, tab, forced) => check(tab, 'panel', forced),
  pause: (_from, tab, host, paused) => pauseOn(tab, host, paused),
  showFigure: (_from, tab, document, index) => showWords(tab, document, ({ reading }) => {
    const figure = reading.figures[index]
    return figure ? { in: figure.in, spans: [figure.sentence] } : null
  }),
  showSpans: (_from, tab, document, spans) => showWords(tab, document, () => ({ in: 'text', spans })),
  decide: (_from, tab, decision) => decide(tab, decision, 'keep'),
  takeBack: (_from, tab, decision) => decide(tab, decision, 'takeBack'),
  keepArticle: (_from, tab, article, keep) => keepShown(tab, article, keep),
  showMore: (_from, tab, document, reach) => showMore(tab, document, reach),
  takeNames: (_from, tab, spelling) => takeNames(tab, spelling),
  corporaChanged: () => compareAllAgain(),
  passage: (_from, tab) => passageHere(tab),
  checkPassage: (_from, tab, text, said) => askPassage(tab, text, null, said),
  datePassage: (_from, tab, said) => datePassage(tab, said),
  leavePassage: (_from, tab) => leavePassage(tab),
  showMoreOfPassage: (_from, tab, reach) => showMoreOfPassage(tab, reach),
  savePassageRow: (_from, tab, text, row) => savePassageRow(tab, text, row),
  kept: (_from, tab) => keptHere(tab),
  saveSelection: (_from, tab, document) => saveSelection(tab, 'panel', document),
  saveRow: (_from, tab, document, row) => saveRow(tab, document, row),
  bringBack: (_from, highlight) => bringBack(highlight),
  note: (_from, id, note, begun) => writeNote(id, note, begun),
  tag: (_from, id, tag) => addTag(id, tag),
  untag: (_from, id, tag) => dropTag(id, tag),
  removeHighlight: (_from, id) => removeHighlight(id),
  showHighlight: (_from, tab, document, id) => showHighlight(tab, document, id),
  tags: () => allTags(),
  highlightsChanged: () => followChange(),
  async keptFound({ tab }, document, ids, changed) {
    if (tab?.id !== undefined) await takeFound(tab.id, document, ids, changed)
  },
  async pageLoaded({ tab, url }, document) {
    if (tab?.id === undefined) return
    // a page that is checked as it is opened is what the reader turned to
    if ((await states.get(tab.id))?.document !== document) await leavePassage(tab.id)
    await checkLoaded(tab.id, document, url ?? null)
  },
  async pageChanged({ tab }, document) {
    if (tab?.id !== undefined) await sayChanged(tab.id, document)
  },
  async marksStand({ tab }, dark, grounds) {
    if (tab?.id !== undefined) await styleMarks(tab.id, dark, grounds)
  },
  async keptPressed({ tab }, document, id) {
    if (tab?.id !== undefined) await passKeptMark(tab.id, document, id)
  },
  async markPressed({ tab }, document, figure) {
    if (tab?.id !== undefined) await passMark(tab.id, document, figure)
  },
}, (from, name) => from.id === browser.runtime.id && (isOwnPage(from) || OF_PAGES.has(name)))

/** Whether a message comes from a page of the extension, not from its script in somebody's page. */
function isOwnPage({ url }: Runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false
}

let synced: Promise<void> = Promise.resolve()

/** Has the script run where the reader lets it by now. One after the other: of two at once the later to end may be the one that knows less. */
function syncSites(): Promise<void> {
  synced = synced.catch(nobodyThere).then(syncOnce)
  return synced
}

async function syncOnce(): Promise<void> {
  const paused = pausedSites((await settings.get()).pauses).map(({ host }) => host)
  await registerSites(browser.scripting as Parameters<typeof registerSites>[0], await browser.permissions.getAll(), paused)
  await refreshAccess()
}
