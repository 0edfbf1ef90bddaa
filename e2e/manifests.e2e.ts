import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { BrowserFamily } from '../scripts/find-browser.mjs'
import { builtExtension } from './setting.ts'

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown

/** A new permission is a question to every reader, so it is to be seen in review: change the file in `e2e/manifests` with it. */
test.each<BrowserFamily>(['chrome', 'firefox'])('the manifest for %s is the reviewed one', (family) => {
  const reviewed = fileURLToPath(new URL(`manifests/${family}.json`, import.meta.url))
  expect(read(join(builtExtension(family), 'manifest.json'))).toEqual(read(reviewed))
})
