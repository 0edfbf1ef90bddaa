import { ALIASES } from './aliases.ts'
import { COUNTRIES, REGIONS } from './places.ts'
import { foldName, romanised } from './spelling.ts'

/** What a name names. `group`: organisations, armed groups, companies, peoples; `thing`: "201st military base", "Uragan". */
export type NameKind = 'place' | 'person' | 'group' | 'thing'

/** A name that the data files know. */
export interface KnownName {
  key: string
  kind: NameKind
  /** Keys of the places that it lies in, nearest first. */
  inside: Set<string>
  /** Whether it is a group that has fighters. */
  armed: boolean
  /** Every spelling, as the data has it. */
  spellings: string[]
}

/** All known names by key, and the ways to them from a spelling. */
export interface Gazetteer {
  byKey: Map<string, KnownName>
  byFold: Map<string, KnownName>
  byRomanised: Map<string, KnownName>
  /** Names in capitals alone ("IS", "US"): words in small letters are not meant. */
  byCapitals: Map<string, KnownName>
  /** Keys of countries. */
  countries: Set<string>
  /** Folded words for the people of a place ("russian"). */
  demonyms: Set<string>
  /** Longest spelling in words, by first folded word. */
  longest: Map<string, number>
}

let read: Gazetteer | null = null

function known(): Gazetteer {
  return (read ??= build())
}

/** What the data files know, read once: when it is first asked for, since a start of the background has no time for it. */
export const gazetteer: Gazetteer = {
  get byKey() { return known().byKey },
  get byFold() { return known().byFold },
  get byRomanised() { return known().byRomanised },
  get byCapitals() { return known().byCapitals },
  get demonyms() { return known().demonyms },
  get longest() { return known().longest },
  get countries() { return known().countries },
}

function build(): Gazetteer {
  const all: Gazetteer = { byKey: new Map(), byFold: new Map(), byRomanised: new Map(), byCapitals: new Map(), countries: new Set(), demonyms: new Set(), longest: new Map() }
  const cells = (line: string) => line.split('|').map((cell) => cell.trim())
  const list = (cell: string | undefined, mark: string) => (cell ?? '').split(mark).map((part) => part.trim()).filter(Boolean)
  const lines = (text: string) => text.split('\n').map((line) => line.trim()).filter(Boolean)

  for (const line of lines(COUNTRIES)) {
    const [names, demonyms, inner] = cells(line)
    const country = add(all, 'place', [...list(names, '='), ...list(demonyms, ',')])
    all.countries.add(country.key)
    for (const demonym of list(demonyms, ',')) all.demonyms.add(foldName(demonym))
    for (const city of list(inner, ',')) add(all, 'place', list(city, '=')).inside.add(country.key)
  }
  const regions = lines(REGIONS).map((line) => cells(line))
  for (const [names] of regions) add(all, 'place', list(names, '='))
  // twice, since a region may hold regions ("Africa" holds "West Africa")
  for (const [names, inner] of [...regions, ...regions]) {
    const region = all.byFold.get(foldName(list(names, '=')[0]!))!
    for (const member of list(inner, ',')) {
      const known = all.byFold.get(foldName(member))
      if (known) known.inside.add(region.key)
    }
  }
  for (const known of all.byKey.values()) {
    for (const outer of known.inside) for (const outermost of all.byKey.get(outer)?.inside ?? []) known.inside.add(outermost)
  }
  for (const line of lines(ALIASES)) {
    const colon = line.indexOf(':')
    const kind = line.slice(0, colon)
    add(all, kind === 'armed' ? 'group' : kind as NameKind, list(line.slice(colon + 1), '=')).armed ||= kind === 'armed'
  }
  return all
}

function add(all: Gazetteer, kind: NameKind, spellings: string[]): KnownName {
  const key = foldName(spellings[0]!)
  const known: KnownName = all.byKey.get(key) ?? { key, kind, inside: new Set(), armed: false, spellings: [] }
  all.byKey.set(key, known)
  for (const spelling of spellings) {
    known.spellings.push(spelling)
    const fold = foldName(spelling)
    const capitals = spelling.replace(/\./g, '')
    if (/^\p{Lu}{2,5}$/u.test(capitals)) {
      if (!all.byCapitals.has(capitals)) all.byCapitals.set(capitals, known)
    } else {
      if (!all.byFold.has(fold)) all.byFold.set(fold, known)
      const sound = romanised(fold)
      if (!all.byRomanised.has(sound)) all.byRomanised.set(sound, known)
    }
    const words = fold.split(' ')
    all.longest.set(words[0]!, Math.max(all.longest.get(words[0]!) ?? 0, words.length))
  }
  return known
}
