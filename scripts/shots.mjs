import { parseArgs } from 'node:util'
import { buildExtension } from './build.mjs'
import { findBrowser } from './find-browser.mjs'
import { main, runNode, setUpBrowser, setUpDependencies, Stop } from './setup.mjs'

const USAGE = `Draws the pictures of README (into docs) and of the stores (into out/store) from the extension itself, in real browsers.

  npm run shots         all of them; those of Firefox's window where there is one`

await main(() => {
  try {
    if (parseArgs({ options: { help: { type: 'boolean', short: 'h' } } }).values.help) {
      console.log(USAGE)
      return 0
    }
  } catch (error) {
    throw new Stop(`${error.message}\n\n${USAGE}`, 2)
  }
  setUpDependencies()
  const chrome = setUpBrowser('chrome')
  const firefox = findBrowser('firefox')
  buildExtension('chrome')
  if (firefox) buildExtension('firefox')
  return runNode('scripts/shots/main.ts', [], { env: { SECOND_SOURCE_CHROME: chrome.path, SECOND_SOURCE_FIREFOX: firefox?.path ?? '' } })
})
