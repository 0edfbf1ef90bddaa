import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, delimiter, join } from 'node:path'

/*
 * Plain JavaScript without dependencies: it runs before anything is installed, on Node 20.
 */

const CHROME_COMMANDS = [
  'google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'brave-browser', 'brave',
]
const FIREFOX_COMMANDS = ['firefox-esr', 'firefox']

const MAC_CHROME = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser']
const WINDOWS_CHROME = [
  'Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe', 'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
]

/**
 * An installed browser that answers `--version`: the one that `$BROWSER_PATH` names, else the first Chrome, Chromium, Edge or
 * Brave, else the first Firefox. A command that only tells how to install a browser (a snap's stand-in) does not answer.
 *
 * @param wanted only this family; a `$BROWSER_PATH` of the other family is then passed over
 * @returns null when there is none
 * @throws when `$BROWSER_PATH` names no browser that starts
 */
export function findBrowser(wanted = undefined, env = process.env) {
  if (env.BROWSER_PATH) {
    const named = answering(env.BROWSER_PATH, familyOf(env.BROWSER_PATH))
    if (!named) throw new Error(`BROWSER_PATH is ${env.BROWSER_PATH}, and no browser starts there: correct it or unset it`)
    if (!wanted || named.family === wanted) return named
  }
  for (const family of wanted ? [wanted] : ['chrome', 'firefox']) {
    for (const path of candidates(family, env)) {
      const found = answering(path, family)
      if (found) return found
    }
  }
  return null
}

function candidates(family, env) {
  if (process.platform === 'darwin') {
    const names = family === 'chrome' ? MAC_CHROME : ['Firefox']
    return ['/Applications', join(homedir(), 'Applications')]
      .flatMap((folder) => names.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name === 'Firefox' ? 'firefox' : name)))
      .filter(existsSync)
  }
  if (process.platform === 'win32') {
    const names = family === 'chrome' ? WINDOWS_CHROME : ['Mozilla Firefox\\firefox.exe']
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => names.map((name) => join(folder, name)))
      .filter(existsSync)
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  return (family === 'chrome' ? CHROME_COMMANDS : FIREFOX_COMMANDS).flatMap((name) => folders.map((folder) => join(folder, name))).filter(existsSync)
}

function familyOf(path) {
  return /firefox/i.test(basename(path)) ? 'firefox' : 'chrome'
}

function answering(path, family) {
  if (!existsSync(path)) return null
  // chrome.exe opens a window instead of answering
  if (process.platform === 'win32') return { family, path, version: '' }
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  const version = (stdout ?? '').trim().split('\n').at(-1)
  if (status !== 0 || !/\d+\.\d+/.test(version)) return null
  return { family: /firefox/i.test(version) ? 'firefox' : family, path, version }
}
