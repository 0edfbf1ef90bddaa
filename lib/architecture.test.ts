import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/*
 * Which room may import from which. A new arrow is a line here, to be seen in review.
 * A room is a folder of lib/, components/ or entrypoints/, or one of the files at the top of lib/.
 */
const ROOT = path.resolve(import.meta.dirname, '..')
const ARROWS: Record<string, string[]> = {
  'lib/text': [],
  'lib/article': ['lib/text'],
  'lib/figures': ['lib/text'],
  'lib/names': ['lib/text'],
  'lib/corpus': ['lib/text', 'lib/article'],
  'lib/match': ['lib/text', 'lib/figures', 'lib/names', 'lib/corpus'],
  'lib/compare': ['lib/text', 'lib/figures', 'lib/names', 'lib/match'],
  'lib/search': ['lib/text', 'lib/figures', 'lib/names', 'lib/corpus', 'lib/match', 'lib/compare'],
  'lib/anchor': ['lib/text', 'lib/article'],
  'lib/highlights': ['lib/text', 'lib/article', 'lib/anchor', 'lib/figures', 'lib/compare', 'lib/corpus'],
  'lib/decisions': ['lib/article', 'lib/figures', 'lib/compare'],
  'lib/reading.ts': ['lib/article', 'lib/names', 'lib/compare', 'lib/decisions', 'lib/figures', 'lib/match', 'lib/corpus'],
  'lib/read.ts': ['lib/article', 'lib/figures', 'lib/names', 'lib/corpus', 'lib/match', 'lib/compare', 'lib/decisions', 'lib/reading.ts'],
  'lib/open-corpus.ts': ['lib/read.ts', 'lib/text', 'lib/names', 'lib/corpus', 'lib/match', 'lib/compare'],
  'lib/open-library.ts': ['lib/read.ts', 'lib/text', 'lib/names', 'lib/corpus', 'lib/match', 'lib/compare', 'lib/store'],
  'lib/sites': [],
  'lib/store': ['lib/sites', 'lib/text', 'lib/highlights', 'lib/figures', 'lib/corpus', 'lib/match', 'lib/names', 'lib/decisions'],
  'lib/messages': ['lib/text', 'lib/article', 'lib/names', 'lib/corpus', 'lib/anchor', 'lib/highlights', 'lib/store', 'lib/compare', 'lib/search', 'lib/decisions', 'lib/reading.ts'],
  'lib/browser': [],
  components: ['lib/sites', 'lib/text', 'lib/article', 'lib/figures', 'lib/names', 'lib/corpus', 'lib/match', 'lib/compare', 'lib/search', 'lib/decisions', 'lib/highlights', 'lib/reading.ts', 'lib/messages'],
}

/** Packages that only some rooms may use; all others may be used by whoever needs them. */
const DOORS: Record<string, string[]> = {
  'webextension-polyfill': ['lib/browser'],
  wxt: ['entrypoints'],
  preact: ['components', 'entrypoints'],
  'intl-messageformat': ['components'],
  '@mozilla/readability': ['lib/article'],
  dexie: ['lib/store'],
  jsdom: [],
  puppeteer: [],
}

interface Import {
  file: string
  /** Path of the imported file from the root, or the package's name. */
  of: string
  own: boolean
}

function sources(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = `${folder}/${entry.name}`
    if (entry.isDirectory()) return sources(place)
    return /\.tsx?$/.test(place) && !/\.test\.tsx?$|\.d\.ts$/.test(place) ? [place] : []
  })
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8')
  return [...text.matchAll(/^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm)].map((found) => {
    const of = (found[1] ?? found[2] ?? found[3])!
    return of.startsWith('.') ? { file, of: path.posix.join(path.posix.dirname(file), of), own: true } : { file, of, own: false }
  })
}

function roomOf(file: string): string {
  const [top, second] = file.split('/')
  return top === 'lib' ? `lib/${second}` : top!
}

const files = ['lib', 'components', 'entrypoints'].flatMap(sources)
const imports = files.flatMap(importsOf)

describe('the house', () => {
  it('has been read', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(imports.filter(({ own }) => own).length).toBeGreaterThan(100)
  })

  it('has no room that is not drawn', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => room !== 'entrypoints' && !(room in ARROWS))).toEqual([])
  })

  it('has no arrow that is not drawn', () => {
    const undrawn = imports.filter(({ file, of, own }) => {
      const [from, to] = [roomOf(file), roomOf(of)]
      return own && from !== to && from !== 'entrypoints' && !ARROWS[from]?.includes(to)
    })
    expect(undrawn.map(({ file, of }) => `${file} -> ${of}`)).toEqual([])
  })

  it('has no arrow that nobody takes', () => {
    const taken = new Set(imports.filter(({ own }) => own).map(({ file, of }) => `${roomOf(file)} -> ${roomOf(of)}`))
    expect(Object.entries(ARROWS).flatMap(([from, rooms]) => rooms.map((to) => `${from} -> ${to}`)).filter((arrow) => !taken.has(arrow))).toEqual([])
  })

  it('has no circle of files', () => {
    const of = Map.groupBy(imports.filter(({ own }) => own), ({ file }) => file)
    const circles: string[] = []
    const done = new Set<string>()
    const follow = (file: string, way: string[]) => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' -> '))
      if (done.has(file) || way.includes(file)) return
      for (const next of of.get(file) ?? []) follow(next.of, [...way, file])
      done.add(file)
    }
    files.forEach((file) => follow(file, []))
    expect(circles).toEqual([])
  })

  it('has one door to each package that is kept behind one', () => {
    const past = imports.filter(({ file, of, own }) => {
      const door = own ? undefined : Object.keys(DOORS).find((name) => of === name || of.startsWith(`${name}/`) || (name === 'puppeteer' && of.startsWith('puppeteer')))
      return door !== undefined && !DOORS[door]!.includes(roomOf(file))
    })
    expect(past.map(({ file, of }) => `${file} -> ${of}`)).toEqual([])
  })

  it('has the extension behind one door, and the page where pages are read', () => {
    const knows = (pattern: RegExp, rooms: RegExp) => files.filter((file) => !rooms.test(file) && pattern.test(readFileSync(path.join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
    expect(knows(/\b(?:browser|chrome)\.(?:runtime|tabs|storage|scripting|permissions|action)\b/, /^(?:entrypoints|lib\/browser)\//)).toEqual([])
    expect(knows(/\b(?:document|window)\.(?:\w)|\bnew (?:MutationObserver|DOMParser)\b/, /^(?:entrypoints|components|lib\/article|lib\/anchor)\//)).toEqual([])
  })

  it('writes what it imports in full, so that Node runs it as it stands', () => {
    expect(imports.filter(({ of, own }) => own && !/\.(?:tsx?|json|css(?:\?inline)?)$/.test(of)).map(({ file, of }) => `${file} -> ${of}`)).toEqual([])
  })

  it('has no lumber rooms', () => {
    expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:\/|\.tsx?$)/i.test(file))).toEqual([])
  })
})
