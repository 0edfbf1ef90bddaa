import Fuse from 'fuse.js'

/** How far a word may be from one that is spelled otherwise: about one letter in four. */
const APPROXIMATE = 0.25
/** Shorter words are in too many others. */
const SHORTEST = 4
/** Spellings that one word may stand for. */
const MOST = 12
/** Texts whose words are read before it is asked whether there is time for more. */
const STEP = 200

/** Texts that can be searched as somebody types. */
export interface WordSearch {
  /**
   * Which texts hold all the words of a line: a word anywhere in another, words in quotation marks one behind the other. A word that none holds stands for those that are spelled
   * nearly so.
   * @returns null for a line without words: all of them
   */
  find(line: string): Found | null
  /** Makes ready for words that are misspelled, a little at a time. @param goOn whether there is time for more @returns whether it is done */
  prepare(goOn: () => boolean): boolean
}

/** What a line has found. */
export interface Found {
  /** 1 for each text that holds all words. */
  holds: Uint8Array
  /** Words that no text holds, with those that were searched for in their place. */
  respelled: { word: string; as: string[] }[]
}

const WORD = /[\p{L}\p{N}]+/gu
const MARKS = /\p{M}+/gu

/** @param texts read once, in small letters and without accents */
export function openWordSearch(texts: readonly string[]): WordSearch {
  const folded = texts.map(fold)
  const known = new Set<string>()
  let read = 0
  let spelling: Fuse<string> | null = null

  function readSome(goOn: () => boolean): boolean {
    do {
      for (const text of folded.slice(read, read + STEP)) for (const word of text.match(WORD) ?? []) if (word.length >= SHORTEST) known.add(word)
      read += STEP
    } while (read < folded.length && goOn())
    return read >= folded.length
  }

  function nearest(word: string): string[] {
    if (word.length < SHORTEST) return []
    readSome(() => true)
    spelling ??= new Fuse([...known], { threshold: APPROXIMATE, distance: 30, includeScore: true })
    // fuse would take a word that merely holds the letters somewhere
    return spelling.search(word, { limit: MOST }).map(({ item }) => item).filter((item) => Math.abs(item.length - word.length) <= 2)
  }

  return {
    find(line) {
      const terms = termsOf(line)
      if (terms.length === 0) return null
      const found: Found = { holds: new Uint8Array(folded.length).fill(1), respelled: [] }
      for (const term of terms) {
        let any = false
        const here = folded.map((text) => text.includes(term) && (any = true))
        if (!any) {
          const as = nearest(term)
          found.respelled.push({ word: term, as })
          folded.forEach((text, i) => { here[i] = as.some((word) => text.includes(word)) })
        }
        here.forEach((is, i) => { if (!is) found.holds[i] = 0 })
      }
      return found
    },
    prepare(goOn) {
      if (!readSome(goOn)) return false
      spelling ??= new Fuse([...known], { threshold: APPROXIMATE, distance: 30, includeScore: true })
      return true
    },
  }
}

function termsOf(line: string): string[] {
  return [...fold(line).matchAll(/["“„«]([^"”“»]+)["”“»]?|\S+/g)].map(([all, quoted]) => (quoted ?? all).trim()).filter((term) => term !== '' && /[\p{L}\p{N}]/u.test(term))
}

/** A text as it is compared: small letters, no accents, white space single. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(/\s+/g, ' ').trim()
}
