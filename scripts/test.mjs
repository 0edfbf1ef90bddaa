import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildExtension } from './build.mjs'
import { findBrowser } from './find-browser.mjs'
import { main, runNode, setUpBrowser, setUpDependencies, Stop } from './setup.mjs'

const USAGE = `Type check, then all tests: of the engine, of the components, and of the built extension in real browsers.

  npm test                                       all of them
  npm run unit -- lib/figures                    those of a folder or file that need no browser
  npm run build && npm run e2e -- e2e/search     those of a file that do`

await main(() => {
  if (['--help', '-h'].some((word) => process.argv.includes(word))) {
    console.log(USAGE)
    return 0
  }
  setUpDependencies()
  const chrome = setUpBrowser('chrome')
  const firefox = findBrowser('firefox')

  heading('Types')
  if (runNode('node_modules/typescript/bin/tsc', ['--noEmit']) !== 0) throw new Stop('The type check failed: see the lines above.')

  heading('Engine and components')
  const parts = [vitest(['unit', 'dom'])]

  heading('Real browsers')
  buildExtension('chrome')
  buildExtension('firefox')
  console.log(`${chrome.version || chrome.path}\n${firefox ? firefox.version || firefox.path : 'No Firefox here: its tests do not run.'}`)
  parts.push(vitest(['e2e'], { SECOND_SOURCE_CHROME: chrome.path, SECOND_SOURCE_FIREFOX: firefox?.path ?? '' }))

  const passed = parts.reduce((sum, part) => sum + part.passed, 0)
  const failed = parts.reduce((sum, part) => sum + part.failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
})

function heading(words) {
  console.log(`\n── ${words}`)
}

/**
 * Runs some of the test projects.
 *
 * @returns how many tests passed and failed; a file that could not be loaded, or a run that ended badly without a failed test, is one failure
 */
function vitest(projects, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-'))
  try {
    const file = join(folder, 'results.json')
    const status = runNode('node_modules/vitest/vitest.mjs', [
      'run', ...projects.flatMap((name) => ['--project', name]), '--reporter=default', '--reporter=json', `--outputFile.json=${file}`,
    ], { env })
    return countResults(file, status)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function countResults(file, status) {
  let results
  try {
    results = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Stop(`vitest ended with exit code ${status} and left no results (${error.message})`)
  }
  const unloaded = results.testResults.filter((one) => one.status === 'failed' && !one.assertionResults.some((test) => test.status === 'failed'))
  const failed = results.numFailedTests + unloaded.length
  return { passed: results.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed }
}
