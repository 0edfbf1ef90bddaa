import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { programOf } from '../../e2e/setting.ts'
import { film } from './film.ts'
import { playMainJob } from './moving.ts'
import { openNewspaper } from './newspaper.ts'
import { openEasel } from './sheet.ts'
import { drawInFirefox, drawScreenshots } from './store.ts'
import { drawTiles } from './tiles.ts'

/*
 * The part of `npm run shots` that needs the packages and the built extension.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** For the stores: drawn whenever they are wanted, and not part of the project. */
const STORE = 'out/store'

const newspaper = await openNewspaper()
const { browser, easel } = await openEasel()
try {
  const scenes = await playMainJob(newspaper, easel)
  await save('docs/main-job.webp', await film(easel, scenes))
  // the still for who wants no motion: the words that a click has led to
  await save('docs/main-job.png', scenes.at(-3)!.picture)

  const { store, readme } = await drawScreenshots(newspaper, easel)
  const firefox = programOf('firefox')
  if (!firefox) console.log('No Firefox here: its pictures are not drawn.')
  Object.assign(store, await drawTiles(easel), firefox ? await drawInFirefox(newspaper, firefox) : {})
  for (const [name, picture] of Object.entries(readme)) await save(`docs/${name}.png`, picture)
  for (const [name, picture] of Object.entries(store)) await save(`${STORE}/${name}.png`, picture)
} finally {
  await browser.close()
  await newspaper.close()
}

/** @param content bytes, or base64 */
async function save(file: string, content: Uint8Array | string): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'base64') : content
  const path = join(ROOT, file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
  console.log(`${relative(ROOT, path).padEnd(48)} ${String(Math.round(bytes.length / 1000)).padStart(4)} kB`)
}
