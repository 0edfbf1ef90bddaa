import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { parseSeeds } from '../lib/corpus/parse-seed.ts'
import type { Report } from '../lib/corpus/report.ts'

const ID = 'virtual:seeds'
const RESOLVED = `\0${ID}`

/**
 * The reports of a folder of seeds, in the order of their file names.
 * @throws Error of one line that names file and field when a seed cannot be read.
 */
export function readSeeds(folder: string): Report[] {
  const name = path.basename(folder)
  const files = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md')
  return parseSeeds(files.map((file) => ({ file: `${name}/${file}`, content: readFileSync(path.join(folder, file), 'utf8') })))
}

/**
 * The Vite plugin that gives the module `virtual:seeds`: its default export is the list of bundled reports.
 * A seed that cannot be read ends the build with its one line; in development the page reloads when a seed changes.
 * @param folder of the seeds, absolute.
 */
export function seedsPlugin(folder: string): Plugin {
  return {
    name: 'seeds',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      for (const file of readdirSync(folder)) if (file.endsWith('.md')) this.addWatchFile(path.join(folder, file))
      try {
        return `export default ${JSON.stringify(readSeeds(folder))}`
      } catch (error) {
        return this.error(error instanceof Error ? error.message : String(error))
      }
    },
    configureServer(server) {
      server.watcher.add(folder)
      server.watcher.on('all', (_event, file) => {
        if (!file.endsWith('.md') || path.dirname(file) !== folder) return
        const seeds = server.moduleGraph.getModuleById(RESOLVED)
        if (!seeds) return
        server.moduleGraph.invalidateModule(seeds)
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}
