import '../../components/second-source.css'
import '../../components/library/library.css'
import '../../components/options/options.css'
import { render } from 'preact'
import seeds from 'virtual:seeds'
import { Options } from '../../components/options/Options.tsx'
import type { CorpusLine, OptionsActions, OptionsView } from '../../components/options/options-view.ts'
import { speakAsSet } from '../../components/words/speak-as-set.ts'
import { say } from '../../components/words/words.ts'
import { browser, openKeys, openLibrary } from '../../lib/browser/browser.ts'
import { EVERYWHERE, hostOfPattern, isEverywhere, patternOf } from '../../lib/sites/host.ts'
import { pausedSites } from '../../lib/sites/paused.ts'
import { IMPORTS } from '../../lib/messages/import-words.ts'
import { collectionStore } from '../../lib/store/collections.ts'
import { openDatabase } from '../../lib/store/database.ts'
import { roomOf } from '../../lib/store/room.ts'
import { settingsStore } from '../../lib/store/settings.ts'

// What is shown comes from the browser and the settings, and follows them when they are changed elsewhere.

const settings = settingsStore(browser.storage.local)
const collections = collectionStore(openDatabase())

async function viewNow(): Promise<OptionsView> {
  const [{ origins = [] }, commands, set, corpora, room] = await Promise.all([browser.permissions.getAll(), browser.commands.getAll(), settings.get(), corporaNow(), roomOf(navigator.storage).catch(() => null)])
  const granted = origins.filter((pattern) => pattern !== '')
  return {
    sites: granted.filter((pattern) => !isEverywhere(pattern)).map((pattern) => ({ pattern, host: hostOfPattern(pattern) })).sort((a, b) => (a.host < b.host ? -1 : 1)),
    everywhere: granted.some(isEverywhere),
    paused: pausedSites(set.pauses),
    keys: commands.map(({ name = '', shortcut = '' }) => ({ command: name, key: shortcut })),
    language: set.language,
    badge: set.badge,
    exactNames: set.spelling === 'exact',
    corpora,
    used: room?.used ?? null,
  }
}

/** The corpora as the store has them; the bundled reports, of which there is a record once they were switched, are there in any case. */
async function corporaNow(): Promise<CorpusLine[]> {
  const all = await collections.all().catch(() => [])
  const isOn = all.find(({ kind }) => kind === 'bundled')?.on ?? true
  return [{ id: 'bundled', name: 'Second Source', reports: seeds.length, bytes: null, on: isOn }, ...all.filter(({ kind }) => kind !== 'bundled')]
}

const actions: OptionsActions = {
  // nothing may be awaited before a request, or the browser no longer sees the reader's gesture
  addSite: (host) => browser.permissions.request({ origins: [patternOf(host)] }),
  async removeSite(pattern) {
    await browser.permissions.remove({ origins: [pattern] })
    await draw()
  },
  async checkEverywhere(on) {
    const done = on ? await browser.permissions.request({ origins: [EVERYWHERE] }) : await browser.permissions.remove({ origins: await everywhere() })
    // a choice that was refused is taken back in what is shown
    await draw()
    return done
  },
  async pause(host, paused) {
    await settings.pause(host, paused)
    await draw()
  },
  speak: (language) => settings.change({ language }),
  showBadge: (badge) => settings.change({ badge }),
  takeExactNames: (on) => settings.change({ spelling: on ? 'exact' : 'any' }),
  changeKeys: openKeys,
  openLibrary: (part) => void openLibrary(part),
}

/** The patterns that stand for all sites, as the browser wrote them. */
async function everywhere(): Promise<string[]> {
  return ((await browser.permissions.getAll()).origins ?? []).filter(isEverywhere)
}

async function draw(): Promise<void> {
  document.title = `${say('options.title')}: Second Source`
  render(<Options view={await viewNow()} actions={actions} />, document.body)
}

await speakAsSet(settings, document, navigator.languages, () => void draw())
settings.watch(() => void draw())
browser.permissions.onAdded.addListener(() => void draw())
browser.permissions.onRemoved.addListener(() => void draw())
new BroadcastChannel(IMPORTS).addEventListener('message', () => void draw())
// keys are changed in another tab
addEventListener('focus', () => void draw())
await draw()
