// Runs a TypeScript file of the project with the Node that the project installs: node scripts/with-node.mjs FILE …
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { main, ROOT, runNode, Stop } from './setup.mjs'

await main(() => {
  if (!existsSync(join(ROOT, 'node_modules'))) throw new Stop('The packages are not installed yet: run npm start or npm test once, or npm ci.')
  const [file, ...args] = process.argv.slice(2)
  return runNode(file, args)
})
