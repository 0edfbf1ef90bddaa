// Starts the command line (scripts/cli/main.ts). Plain JavaScript, so that an older Node can hand over to the one
// that the project installs: the engine is TypeScript, which Node runs as it is from 22.18 on.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const [major, minor] = process.versions.node.split('.').map(Number)
const local = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')

if (!existsSync(path.join(root, 'node_modules'))) {
  console.error('The packages are not installed yet: run npm start or npm test once, or npm ci.')
  process.exit(1)
}
if (major > 22 || (major === 22 && minor >= 18)) {
  const { main } = await import('./cli/main.ts')
  process.exitCode = await main(process.argv.slice(2))
} else if (existsSync(local)) {
  const run = spawnSync(local, process.argv.slice(1), { stdio: 'inherit', shell: process.platform === 'win32' })
  process.exitCode = run.status ?? 1
} else {
  console.error(`Node ${process.versions.node} cannot run TypeScript: install Node 22.18 or newer.`)
  process.exitCode = 1
}
