import { lettersOf } from './letters.ts'

/** Of longer titles the beginning is compared. */
export const LONGEST_TITLE = 2000

/** Whether two titles are the same but for a part that one of them leaves out. */
export function agreeingTitles(a: string, b: string): boolean {
  const [x, y] = [lettersOfTitle(a), lettersOfTitle(b)]
  if (x === '' || y === '') return false
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  return long.includes(short) && short.length > 0.5 * long.length
}

/** What two spellings of a title share. */
export function lettersOfTitle(text: string): string {
  return lettersOf(text.slice(0, LONGEST_TITLE).normalize('NFKC'))
}
