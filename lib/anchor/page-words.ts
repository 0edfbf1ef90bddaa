/** Signs that editors and their programs exchange for each other, by what stands for all of them. Each is one unit, so that places stay as they are. */
const ALIKE: readonly [RegExp, string][] = [
  [/[\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4`]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u00a0\u2009\u202f]/g, ' '],
]
const ANY_ALIKE = /[\u2018-\u201f\u02bc\u2032\u2033\u00b4`\u00ab\u00bb\u2010-\u2015\u2212\u00a0\u2009\u202f]/
const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu
const HAS_DIGIT = /\p{N}/u
const CAPITAL = /^\p{Lu}/u

/** A text in which quotation marks, dashes and spaces of any form are one; every place in it is the same place in the text. */
export function fold(text: string): string {
  return ANY_ALIKE.test(text) ? ALIKE.reduce((folded, [signs, sign]) => folded.replace(signs, sign), text) : text
}

/** The words of a folded text, in order. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? []
}

/** The words that tell a passage from others of its kind: numbers, and names by their capitals; two passages of one mould differ in them alone. */
export function tellingWords(text: string): string[] {
  return [...text.matchAll(WORD)].filter(([word], i) => HAS_DIGIT.test(word) || (CAPITAL.test(word) && i > 0)).map(([word]) => word)
}

/** Those of the telling words that a text lacks. */
export function missingFrom(text: string, telling: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const word of wordsOf(text)) left.set(word, (left.get(word) ?? 0) + 1)
  return telling.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

/** How many words two texts have in common in one order, case aside. */
export function sharedInOrder(a: readonly string[], b: readonly string[]): number {
  const other = b.map((word) => word.toLowerCase())
  let row = new Uint32Array(other.length + 1)
  for (const word of a) {
    const low = word.toLowerCase()
    const next = new Uint32Array(other.length + 1)
    for (let j = 0; j < other.length; j += 1) next[j + 1] = other[j] === low ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!)
    row = next
  }
  return row[other.length]!
}
