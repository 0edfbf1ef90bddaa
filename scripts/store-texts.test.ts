import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')
const messages = (locale: string) => JSON.parse(read(`public/_locales/${locale}/messages.json`)) as Record<string, { message: string }>

/** The texts of a part of docs/store.md, by their headings. */
function parts(text: string, mark: string): Record<string, string> {
  return Object.fromEntries(text.split(new RegExp(`^${mark} `, 'm')).slice(1).map((part) => {
    const [heading, ...lines] = part.split('\n')
    return [heading!.replaceAll('\\', ''), lines.join('\n').trim()]
  }))
}

const texts = parts(read('docs/store.md'), '##')
const reasons = parts(texts.Permissions!, '###')

/** By what words the privacy statement speaks of each table of the database. */
const TOLD: Record<string, string> = {
  highlights: 'Highlights, notes, tags', decisions: 'Your decisions', reports: 'reports that you import', collections: 'reports that you import', imports: 'Files of an import', importFiles: 'Files of an import',
  problems: 'what could not be read of them', segments: 'their index', pages: 'their index', deleted: 'their index', manifest: 'their index', readFigures: 'their index', repeats: 'their index',
}

/** The reviewed manifests; a test in real builds holds that they are the built ones. */
const manifests = ['chrome', 'firefox'].map((family) => JSON.parse(read(`e2e/manifests/${family}.json`)) as {
  permissions: string[]; optional_permissions?: string[]; optional_host_permissions?: string[]; host_permissions?: string[]; icons: Record<string, string>; action: { default_icon: Record<string, string> }
})
const asked = [...new Set(manifests.flatMap((one) => [...one.permissions, ...(one.optional_permissions ?? []), ...(one.host_permissions ?? []), ...(one.optional_host_permissions ?? [])]))]

describe('the texts for the stores', () => {
  test('name and summary are those of the package', () => {
    expect(texts.Name).toBe(messages('en').name!.message)
    expect(texts.Summary).toBe(messages('en').description!.message)
  })

  test.each(readdirSync(path.join(ROOT, 'public/_locales')))('name and summary in %s keep to what all three stores allow', (locale) => {
    const { name, description } = messages(locale)
    expect(name!.message.length).toBeLessThanOrEqual(45)
    // Chrome 132, addons.mozilla.org 250
    expect(description!.message.length).toBeLessThanOrEqual(132)
  })

  test('the description is neither too short for Edge nor too long for any', () => {
    expect(texts.Description!.length).toBeGreaterThanOrEqual(250)
    expect(texts.Description!.length).toBeLessThanOrEqual(10_000)
  })

  test('each permission has its reason, within the length that Chrome takes, and no other has one', () => {
    expect(Object.keys(reasons).sort()).toEqual([...asked].sort())
    for (const reason of [texts['Single purpose']!, ...Object.values(reasons)]) {
      expect(reason.length).toBeGreaterThan(50)
      expect(reason.length).toBeLessThanOrEqual(1000)
    }
  })

  test('the privacy statement names each permission, and each place where something is stored', () => {
    const statement = read('PRIVACY.md')
    for (const permission of asked.filter((one) => !one.includes('/'))) expect(statement).toContain(`\`${permission}\``)
    const database = read('lib/store/database.ts')
    expect([...database.matchAll(/dexie\.table\('(\w+)'\)/g)].map(([, table]) => table).sort()).toEqual(Object.keys(TOLD).sort())
    for (const words of Object.values(TOLD)) expect(statement).toContain(words)
    for (const place of ['storage.local', 'storage.session', `IndexedDB \`${/const NAME = '(.*?)'/.exec(database)![1]}\``]) expect(statement).toContain(place)
  })
})

describe('the icons', () => {
  const named = [...new Set(manifests.flatMap(({ icons, action }) => [...Object.entries(icons), ...Object.entries(action.default_icon)]).map(([size, file]) => `${size} ${file}`))]

  test('there is one of each size that browsers and stores ask for', () => {
    expect(named.map((one) => Number(one.split(' ')[0])).sort((a, b) => a - b)).toEqual([16, 32, 48, 96, 128])
  })

  test.each(named)('%s has that many pixels', (one) => {
    const [size, file] = one.split(' ')
    const png = readFileSync(path.join(ROOT, 'public', file!))
    expect(png.toString('latin1', 1, 4)).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)])
  })
})
