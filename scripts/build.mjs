import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runNode, Stop } from './setup.mjs'

/** All that a build depends on; tests are left out. */
const SOURCES = [
  'entrypoints', 'components', 'lib', 'seeds', 'public', 'scripts/seeds-plugin.ts',
  'wxt.config.ts', 'web-ext.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json',
]

/**
 * Builds the extension for one family of browsers, unless what is there was built from these very sources.
 *
 * @param family "chrome" or "firefox"
 * @returns the folder that a browser loads
 * @throws Stop when the build fails; its output stands above
 */
export function buildExtension(family) {
  const folder = join(ROOT, '.output', `${family}-mv3`)
  const stamp = `${folder}.json`
  const sources = digestOf(SOURCES)
  if (stampOf(stamp) === stampFor(folder, sources)) return folder
  console.log(`Building the extension for ${family === 'firefox' ? 'Firefox' : 'Chrome'} …`)
  if (runNode('node_modules/wxt/bin/wxt.mjs', ['build', '-b', family, '--mv3', '--level', 'warn'], { quiet: true }) !== 0) {
    throw new Stop('The extension could not be built: see the lines above.')
  }
  writeFileSync(stamp, stampFor(folder, sources))
  return folder
}

function stampOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** The time of the manifest is part of it, so that a build made by other means is not taken for this one. */
function stampFor(folder, sources) {
  const manifest = join(folder, 'manifest.json')
  return JSON.stringify({ sources, built: existsSync(manifest) ? statSync(manifest).mtimeMs : null })
}

function digestOf(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesUnder)) hash.update(file).update('\0').update(readFileSync(join(ROOT, file))).update('\0')
  return hash.digest('hex')
}

function filesUnder(path) {
  const whole = join(ROOT, path)
  if (!existsSync(whole)) return []
  if (statSync(whole).isFile()) return /\.test\.tsx?$/.test(path) ? [] : [path]
  return readdirSync(whole).sort().flatMap((name) => filesUnder(`${path}/${name}`))
}
