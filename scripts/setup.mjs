import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './find-browser.mjs'

/*
 * What a fresh machine lacks, put there before anything else runs. Plain JavaScript without dependencies, for Node 20.
 */

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** A line that the reader of the terminal understands, with the exit code that goes with it. */
export class Stop extends Error {
  constructor(message, code = 1) {
    super(message)
    this.code = code
  }
}

/** Runs a script's main function; a `Stop` becomes one line on stderr and its exit code, anything else keeps its stack. */
export async function main(run) {
  try {
    process.exitCode = (await run()) ?? 0
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error)
    process.exitCode = error instanceof Stop ? error.code : 1
  }
}

/**
 * Installs the dependencies when they are missing or not those of the lock file.
 *
 * @throws Stop when npm fails
 */
export function setUpDependencies() {
  if (dependenciesAreCurrent()) return
  console.log('Installing the dependencies (npm ci) …')
  // A production setting of the machine must not leave out the tools, nor the newer Node that comes as an optional dependency.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const cli = process.env.npm_execpath
  const { status } = cli && /npm-cli\.c?js$/.test(cli)
    ? spawnSync(process.execPath, [cli, ...args], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) throw new Stop('npm ci failed: see its lines above. It needs the network the first time.')
}

/** Whether every package of the lock file is there in its version; packages for other systems may be absent. */
function dependenciesAreCurrent() {
  const written = join(ROOT, 'node_modules', '.package-lock.json')
  if (!existsSync(written)) return false
  const installed = JSON.parse(readFileSync(written, 'utf8')).packages
  const locked = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages
  return Object.entries(locked).every(([path, { version, optional }]) => {
    if (path === '') return true
    if (!installed[path]) return optional === true
    return installed[path].version === version && existsSync(join(ROOT, path))
  })
}

/**
 * The Node that runs the project's tools: the one that came with the dependencies, else the running one.
 *
 * @throws Stop when there is none that reads TypeScript
 */
function nodePath() {
  const [system, program] = process.platform === 'win32' ? ['win', 'node.exe'] : [process.platform, 'node']
  const local = join(ROOT, 'node_modules', `node-${system}-${process.arch}`, 'bin', program)
  if (existsSync(local)) return local
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  throw new Stop(`There is no Node 24 among the dependencies for this system, and this is Node ${process.versions.node}: install Node 22.18 or newer.`, 2)
}

/**
 * Runs a tool of the project with the project's Node.
 *
 * @param script path from the project's root
 * @param quiet keep its output, and show it only when it fails
 * @returns its exit code
 */
export function runNode(script, args = [], { quiet = false, env = {} } = {}) {
  const node = nodePath()
  const { status, stdout, stderr, error } = spawnSync(node, [join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    env: { ...process.env, ...env, PATH: [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter) },
  })
  if (error) throw error
  if (quiet && status !== 0) process.stderr.write(stdout + stderr)
  return status ?? 1
}

/**
 * An installed browser; as root on a machine with apt-get one is installed when there is none.
 *
 * @param wanted "chrome" (with Chromium, Edge, Brave) or "firefox"; any when left out
 * @throws Stop with what to install, when there is none
 */
export function setUpBrowser(wanted = undefined) {
  let found
  try {
    found = findBrowser(wanted)
  } catch (error) {
    throw new Stop(error.message, 2)
  }
  if (found) return found
  const isRoot = process.getuid?.() === 0
  if (isRoot && hasAptGet()) {
    const name = wanted === 'firefox' ? 'firefox-esr' : 'chromium'
    console.log(`Installing a browser (apt-get install ${name}), about 100 MB …`)
    const said = aptInstall(name)
    const installed = findBrowser(wanted)
    if (installed) return installed
    if (said) process.stderr.write(`${said}\n`)
  }
  throw new Stop(missingBrowserLine(wanted, isRoot), 2)
}

function missingBrowserLine(wanted, isRoot) {
  const name = wanted === 'firefox' ? 'Firefox' : 'Google Chrome, Chromium, Edge or Brave'
  const or = wanted ? '' : ' (or Firefox)'
  const debian = wanted === 'firefox' ? 'firefox-esr' : 'chromium'
  const how = process.platform === 'linux' && !isRoot && hasAptGet() ? `: on Debian "sudo apt-get install ${debian}"` : ''
  return `No browser was found: install ${name}${or}${how}, or set BROWSER_PATH to the program of one.`
}

function hasAptGet() {
  return spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
}

/** Tries with the package lists that are there, then with new ones. Returns the last words of apt-get when it failed, else "". */
function aptInstall(name) {
  const apt = (...args) => spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  const install = () => apt('install', '-y', '--no-install-recommends', name)
  if (install().status === 0) return ''
  const update = apt('update')
  const second = install()
  if (second.status === 0) return ''
  return (update.status === 0 ? second.stderr : update.stderr + second.stderr).trim().split('\n').slice(-5).join('\n')
}
