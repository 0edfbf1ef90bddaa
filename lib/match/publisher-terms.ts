import { foldName } from '../names/spelling.ts'

/** What the words of publishers' names begin with in an index: no word of a text does, so that they count neither for its length nor for its rank. */
export const PUBLISHER = '\u0001'

/** The words of a publisher's name as an index holds them. */
export function publisherTerms(name: string): string[] {
  const folded = foldName(name)
  return folded === '' ? [] : folded.split(' ').map((word) => PUBLISHER + word)
}
