import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { spawnSync } from 'node:child_process'
import { main, ROOT, runNode, setUpDependencies, Stop } from './setup.mjs'

const USAGE = `Makes the packages for the stores of Chrome, Edge and Firefox, and the sources that Firefox's reviewers build from.

  npm run zip                 the four packages, in .output
  npm run zip -- --verify     builds the sources anew in an empty folder, and compares what comes out with Firefox's package, byte for byte`

await main(async () => {
  const { verify, help } = readArguments()
  if (help) {
    console.log(USAGE)
    return 0
  }
  setUpDependencies()
  for (const browser of ['chrome', 'edge', 'firefox']) {
    if (runNode('node_modules/wxt/bin/wxt.mjs', ['zip', '-b', browser, '--mv3', '--level', 'warn'], { quiet: true }) !== 0) throw new Stop(`The package for ${browser} could not be made: see the lines above.`)
  }
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const packages = ['chrome', 'edge', 'firefox', 'sources'].map((kind) => join(ROOT, '.output', `${name}-${version}-${kind}.zip`))
  for (const file of packages) {
    if (!existsSync(file)) throw new Stop(`${relative(ROOT, file)} was not made`)
    console.log(`${relative(ROOT, file)}  ${(readFileSync(file).length / 1e6).toFixed(2)} MB`)
  }
  return verify ? rebuild(packages.at(-1), packages.at(-2)) : 0
})

function readArguments() {
  try {
    return parseArgs({ options: { verify: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } }).values
  } catch (error) {
    throw new Stop(`${error.message}\n\n${USAGE}`, 2)
  }
}

/** Builds sources as a reviewer does, from nothing but their package. @returns the exit code */
async function rebuild(sources, made) {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-sources-'))
  try {
    await unpack(sources, folder)
    for (const [program, ...args] of [['npm', 'ci', '--loglevel=error'], ['npx', 'wxt', 'build', '-b', 'firefox', '--mv3', '--level', 'warn']]) {
      const { status } = spawnSync(program, args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
      if (status !== 0) throw new Stop(`"${[program, ...args].join(' ')}" failed in the folder of the sources`)
    }
    const theirs = join(folder, 'made')
    await unpack(made, theirs)
    const [expected, built] = [hashesOf(theirs), hashesOf(join(folder, '.output', 'firefox-mv3'))]
    const other = [...new Set([...Object.keys(expected), ...Object.keys(built)])].filter((file) => expected[file] !== built[file])
    for (const file of other) console.error(`${file} ${file in built ? (file in expected ? 'is not the same' : 'is not in the package') : 'was not built'}`)
    console.log(other.length > 0 ? 'The sources do not give the package.' : `The sources give the package, byte for byte: ${Object.keys(expected).length} files.`)
    return other.length > 0 ? 1 : 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function unpack(file, folder) {
  // a dependency that is there only once the project is set up
  const { unzipSync } = await import('fflate')
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    if (name.endsWith('/')) continue
    const target = join(folder, name)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bytes)
  }
}

function hashesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(files.map((entry) => {
    const file = join(entry.parentPath, entry.name)
    return [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]
  }))
}
