import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { buildExtension } from '../scripts/build.mjs'

const ROOT = path.resolve(import.meta.dirname, '..')

/**
 * Prints the size of each script of the built extension, minified, as it is and gzipped; then what the script that goes into pages is made of.
 * @returns the exit code
 */
export async function run(): Promise<number> {
  const folder = buildExtension('chrome')
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js')).sort()
  console.log(`${'script'.padEnd(44)}${'kB'.padStart(8)}${'gzipped'.padStart(10)}`)
  for (const file of scripts) {
    const bytes = readFileSync(path.join(folder, file))
    console.log(`${file.padEnd(44)}${kilo(bytes.length)}${kilo(gzipSync(bytes, { level: 9 }).length).padStart(10)}`)
  }
  console.log('\nthe script in the page, kB before it is minified')
  for (const [module, length] of await modulesOf('entrypoints/page.content/index.ts')) console.log(`  ${module.padEnd(42)}${kilo(length)}`)
  return 0
}

/** The modules of a script by what of them is kept, the largest first. */
async function modulesOf(entry: string): Promise<[string, number][]> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'esnext', lib: { entry: path.join(ROOT, entry), formats: ['iife'], name: 'page' } },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error('the script was not built')
  const lengths = Object.entries(output.output[0].modules).map(([id, { renderedLength }]): [string, number] => [path.relative(ROOT, id.replace(/^\0|\?.*$/g, '')), renderedLength])
  return lengths.filter(([, length]) => length > 0).sort((a, b) => b[1] - a[1])
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(8)
}
