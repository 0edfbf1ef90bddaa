import { gazetteer } from '../names/gazetteer.ts'
import { HashTable } from './hash-table.ts'
import { hashTerm, readTerms } from './terms.ts'

let places: HashTable | null = null

/** The words in names of known places and of their people, by their hashes. */
export function placeWords(): HashTable {
  if (places) return places
  places = new HashTable(1 << 10)
  for (const { kind, spellings } of gazetteer.byKey.values()) {
    if (kind !== 'place') continue
    for (const spelling of spellings) readTerms(spelling, (term) => places!.getOrSet(hashTerm(term), 1))
  }
  return places
}
