import type { Token } from './token.ts'

interface Phrase<T> {
  words: string[]
  value: T
}

/** Phrases of one or more words that are found at a token, the longest first; a hyphen glued between two words is passed over. */
export class PhraseMap<T> {
  private readonly byFirst = new Map<string, Phrase<T>[]>()
  private readonly byLast = new Map<string, Phrase<T>[]>()

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [text, value] of entries) this.add(text, value)
  }

  /** The first phrase added under a wording stays. */
  add(text: string, value: T): void {
    const words = wordsOf(text)
    insert(this.byFirst, words[0]!, { words, value })
    insert(this.byLast, words.at(-1)!, { words, value })
  }

  /** The longest phrase that begins at token `at`; words with capitals match as written, others in any case. */
  at(tokens: Token[], at: number): { value: T; to: number } | null {
    const token = tokens[at]
    if (!token) return null
    return longest(this.byFirst.get(token.lower), tokens, at) ?? (token.text === token.lower ? null : longest(this.byFirst.get(token.text), tokens, at))
  }

  /** The longest phrase that ends right before token `end`, and not before `floor`. */
  before(tokens: Token[], end: number, floor = 0): { value: T; from: number } | null {
    const token = tokens[end - 1]
    if (!token || end - 1 < floor) return null
    const candidates = this.byLast.get(token.lower)
    if (!candidates) return null
    for (const { words, value } of candidates) {
      const from = end - words.length
      if (from >= floor && words.every((word, k) => tokens[from + k]!.lower === word)) return { value, from }
    }
    return null
  }
}

/** The words of a phrase as tokens have them: a slash stands alone. */
export function wordsOf(phrase: string): string[] {
  return phrase.replace(/(?<=\S)\/(?=\S)/g, ' / ').split(' ')
}

function insert<T>(map: Map<string, Phrase<T>[]>, key: string, phrase: Phrase<T>): void {
  const list = map.get(key)
  if (!list) map.set(key, [phrase])
  else {
    list.push(phrase)
    list.sort((a, b) => b.words.length - a.words.length)
  }
}

function longest<T>(candidates: Phrase<T>[] | undefined, tokens: Token[], at: number): { value: T; to: number } | null {
  if (!candidates) return null
  for (const { words, value } of candidates) {
    const to = follow(tokens, at, words)
    if (to > 0) return { value, to }
  }
  return null
}

function follow(tokens: Token[], at: number, words: string[]): number {
  let to = at
  for (let k = 0; k < words.length; k++) {
    if (k > 0 && tokens[to]?.text === '-' && words[k] !== '-') to++
    const token = tokens[to]
    if (!token || (token.lower !== words[k] && token.text !== words[k])) return -1
    to++
  }
  return to
}
