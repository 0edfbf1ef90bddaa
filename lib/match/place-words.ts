import { gazetteer } from '../names/gazetteer.ts'
import { HashTable } from './hash-table.ts'
import { lexicon } from './rarity.ts'
import { hashTerm, readTerms } from './terms.ts'

let places: HashTable | null = null

/** The words in names of known places and of their people, by their hashes. */
export function placeWords(): HashTable {
  if (places) return places
  places = new HashTable(1 << 10)
  for (const { kind, spellings } of gazetteer.byKey.values()) {
    if (kind !== 'place') continue
    for (const spelling of spellings) readTerms(spelling, (term) => places!.set(hashTerm(term), 1))
  }
  return places
}

let placesKnown: Uint8Array | null = null

/** For each word of the table of rarities whether it is one of {@link placeWords}. */
export function knownPlaces(): Uint8Array {
  if (placesKnown) return placesKnown
  const { numbers, rarities } = lexicon()
  placesKnown = new Uint8Array(rarities.length)
  for (const hash of placeWords().keysOf()) {
    const word = numbers.get(hash)
    if (word >= 0) placesKnown[word] = 1
  }
  return placesKnown
}
