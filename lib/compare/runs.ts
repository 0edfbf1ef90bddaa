/** Part of a telephone number or an address on the web: whom to turn to stands under many reports in the same words. */
const CONTACT = /^(?:0\d{2,}|https?|www)$/
const WORD = /[\p{L}\p{N}]+/gu

/**
 * The runs of a number of words of a text, in lower case and whatever stands between the words; runs with part of an address are left out.
 * A run is told by two hashes of its words, 64 bits together: every report is asked for every run of an article, and chance makes no two of them alike.
 * @see https://doi.org/10.1145/872757.872770 (copied text found by shared n-grams)
 */
export class Runs {
  /** The first word of each run that stands in no earlier place, in reading order. */
  readonly distinct: number[] = []
  /** By word: the place in `distinct` of the run that it opens, -1 where it opens none. */
  readonly placeOf: Int32Array
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly #length: number
  readonly #words: string[] = []
  /** By word: two hashes of the run that it opens. */
  readonly #hashes: Int32Array
  readonly #others: Int32Array
  /** Places in `distinct`, counted from 1, at their hashes or behind; 0 where there is none. */
  readonly #table: Int32Array

  constructor(text: string, length: number) {
    this.#length = length
    let end = 0
    for (const word of text.match(WORD) ?? []) {
      // nothing that a word may begin with stands between two of them
      const start = text.indexOf(word, end)
      end = start + word.length
      this.starts.push(start)
      this.ends.push(end)
      this.#words.push(word.toLowerCase())
    }
    const words = this.#words
    this.placeOf = new Int32Array(words.length).fill(-1)
    this.#hashes = new Int32Array(words.length)
    this.#others = new Int32Array(words.length)
    this.#table = new Int32Array(2 ** Math.ceil(Math.log2(2 * words.length + 2)))
    const ofWords = hashesOf(words, 31)
    const othersOfWords = hashesOf(words, 65599)
    // how many words behind a contact a run may end again
    let clean = 0
    for (let last = 0; last < words.length; last++) {
      clean = isContact(words[last]!) ? 0 : clean + 1
      const first = last - length + 1
      if (clean < length || first < 0) continue
      let [hash, another] = [0, 0]
      for (let i = first; i <= last; i++) {
        hash = Math.imul(hash, 31) + ofWords[i]! | 0
        another = Math.imul(another ^ othersOfWords[i]!, 0x01000193)
      }
      this.#hashes[first] = hash
      this.#others[first] = another
      this.placeOf[first] = this.#add(first)
    }
  }

  /** Places in `distinct` of the distinct runs of another text, of runs as long, in their order; -1 for each that does not stand here. */
  placesOf(other: Runs): Int32Array {
    const places = new Int32Array(other.distinct.length)
    for (let i = 0; i < places.length; i++) places[i] = this.#table[this.#slotOf(other, other.distinct[i]!)]! - 1
    return places
  }

  /** The words of the run that a word opens. */
  wordsAt(first: number): string {
    return this.#words.slice(first, first + this.#length).join(' ')
  }

  #add(first: number): number {
    const slot = this.#slotOf(this, first)
    if (this.#table[slot] === 0) this.#table[slot] = this.distinct.push(first)
    return this.#table[slot]! - 1
  }

  /** Where a run stands in the table, or would stand. */
  #slotOf(other: Runs, first: number): number {
    const mask = this.#table.length - 1
    for (let slot = other.#hashes[first]! & mask; ; slot = slot + 1 & mask) {
      const place = this.#table[slot]!
      if (place === 0 || this.#isEqual(this.distinct[place - 1]!, other, first)) return slot
    }
  }

  #isEqual(own: number, other: Runs, first: number): boolean {
    return this.#hashes[own] === other.#hashes[first] && this.#others[own] === other.#others[first]
  }
}

function isContact(word: string): boolean {
  // most words open otherwise
  return '0hw'.includes(word[0]!) && CONTACT.test(word)
}

function hashesOf(words: string[], factor: number): Int32Array {
  const hashes = new Int32Array(words.length)
  words.forEach((word, at) => {
    let hash = 0
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash, factor) + word.charCodeAt(i) | 0
    hashes[at] = hash
  })
  return hashes
}
