import { parseArgs } from 'node:util'
import { buildExtension } from './build.mjs'
import { main, runNode, setUpBrowser, setUpDependencies, Stop } from './setup.mjs'

const USAGE = `Opens the demo article in a browser, with Second Source beside it, and prints what differs.

  npm start                          with any browser that is installed
  npm start -- --browser firefox     with Firefox ("chrome" stands for Chrome, Chromium, Edge and Brave)
  npm start -- --headless            without a window; that is also what happens where there is no display
  npm start -- --picture FILE.png    where the picture of page and panel goes, without a window
  npm start -- --port 8080           port of the demo page on this machine; any that is free when left out`

await main(() => {
  const { browser, headless, picture, port, help } = readArguments()
  if (help) {
    console.log(USAGE)
    return 0
  }
  setUpDependencies()
  const { family, path } = setUpBrowser(browser)
  const extension = buildExtension(family)
  return runNode('scripts/demo.ts', [
    '--family', family, '--program', path, '--extension', extension,
    ...(headless || !hasDisplay() ? ['--headless'] : []),
    ...(picture ? ['--picture', picture] : []),
    ...(port ? ['--port', port] : []),
  ])
})

function readArguments() {
  let values
  try {
    values = parseArgs({
      options: {
        browser: { type: 'string' }, headless: { type: 'boolean' }, picture: { type: 'string' }, port: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    throw new Stop(`${error.message}\n\n${USAGE}`, 2)
  }
  if (values.browser && !['chrome', 'firefox'].includes(values.browser)) {
    throw new Stop(`--browser is "chrome" or "firefox", not "${values.browser}"`, 2)
  }
  if (values.port && !(/^\d+$/.test(values.port) && Number(values.port) < 65536)) throw new Stop(`--port is a number up to 65535, not "${values.port}"`, 2)
  return values
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
