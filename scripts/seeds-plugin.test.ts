import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { build } from 'vite'
import { readSeeds, seedsPlugin } from './seeds-plugin.ts'

const folders: string[] = []

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'seeds-'))
  folders.push(folder)
  for (const [file, content] of Object.entries(files)) writeFileSync(path.join(folder, file), content)
  return folder
}

function seed(id: string, published = '2020-01-02'): string {
  return `---\nid: ${id}\ntitle: Ferry\npublisher: Bay News\npublished: ${published}\nurl: https://bay.example/\nlanguage: en\ntext: account\n---\nA ferry sank.\n`
}

async function bundle(folder: string): Promise<string> {
  writeFileSync(path.join(folder, 'entry.js'), "import seeds from 'virtual:seeds'\nexport default seeds")
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [seedsPlugin(folder)],
    build: { write: false, lib: { entry: path.join(folder, 'entry.js'), formats: ['es'] } },
  })
  const [output] = Array.isArray(result) ? result : [result]
  return 'output' in output! ? output.output[0].code : ''
}

afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

describe('readSeeds', () => {
  it('reads the Markdown files of the folder, but not its README', () => {
    const folder = folderWith({ 'b.md': seed('b'), 'a.md': seed('a'), 'README.md': 'How to add a seed.', 'notes.txt': 'x' })
    expect(readSeeds(folder).map((report) => report.id)).toEqual(['a', 'b'])
  })
})

describe('seedsPlugin', () => {
  it('gives the reports as the module virtual:seeds', async () => {
    expect(await bundle(folderWith({ 'a.md': seed('a') }))).toContain('A ferry sank.')
  })

  it('ends the build with the line that names file and field', async () => {
    await expect(bundle(folderWith({ 'a.md': seed('a', 'yesterday') }))).rejects.toThrow(
      /a\.md: field "published": expected an EDTF date such as 2018-12-21, got "yesterday"/,
    )
  })
})
