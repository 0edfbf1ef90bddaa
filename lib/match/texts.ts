import { HashTable } from './hash-table.ts'
import { lexicon, rarityOfUnknown } from './rarity.ts'
import { HashedWords, hashTerm, readHashes, termAt } from './terms.ts'
import type { NumberInText } from './times-and-numbers.ts'

/** One text that was read; its words lie in the arrays of {@link Texts}. */
export interface ReadText {
  readonly title: string
  readonly text: string
  /** Where its different words lie in `words`, `counts` and `weights`. */
  readonly from: number
  readonly to: number
  /** Where its words in reading order lie in `order` and `starts`: first those of the title, then those of the text. */
  readonly first: number
  readonly ofText: number
  readonly last: number
  /** Length of its words as a vector. */
  readonly norm: number
  /** All its words, as often as they stand there. */
  readonly length: number
}

const LOGARITHMS = Float32Array.from({ length: 256 }, (_, count) => 1 + Math.log(Math.max(1, count)))
/** Room to begin with: for different words, and for words of all texts. */
const [WORDS, ENTRIES] = [1 << 13, 1 << 15]

/**
 * An article and the reports beside it, each read once: its words are numbers that mean the same in all of the texts, so that they are compared
 * without their letters. The numbers follow one another, so that what is known of the words is small and stays near the processor.
 */
export class Texts {
  private readonly numbers = new HashTable(WORDS)
  /** Of each word by its number: its hash, see `hashTerm`. */
  hashes = new Int32Array(WORDS)
  /** Of each word by its number: how rare it is in news at large, below 0 for a stop word. */
  rarities = new Float32Array(WORDS)
  /** Of each word by its number: how often it stands in the text that is being read. */
  private times = new Uint32Array(WORDS)
  /** How many different words all texts have. */
  size = 0

  /** The different words of each text but for stop words, one text behind the other, in the order in which they first stand there. */
  words = new Uint32Array(ENTRIES)
  /** How often each stands in its text, up to 255. */
  counts = new Uint8Array(ENTRIES)
  /** What each weighs there: rare words and repeated ones more, the tenth time hardly more than the ninth. */
  weights = new Float32Array(ENTRIES)
  /** All words in reading order, one text behind the other; of stop words those that begin with a digit. */
  order = new Uint32Array(ENTRIES)
  /** Where each of these begins, in its title or in its text. */
  starts = new Uint32Array(ENTRIES)
  private readonly read: ReadText[] = []
  private readonly raw = new HashedWords()

  /** Forgets all texts; their room is kept for the next, since making it costs as much as reading some of them. */
  clear(): void {
    this.numbers.clear()
    this.size = this.read.length = 0
  }

  /** Takes in a text, which gets the next number. */
  add(title: string, text: string): void {
    const { raw } = this
    raw.size = 0
    readHashes(title, raw)
    const titleSize = raw.size
    readHashes(text, raw)
    const { to: from, last: first } = this.read.at(-1) ?? { to: 0, last: 0 }
    this.makeRoom(from + raw.size, first + raw.size)
    this.number(title, text, titleSize)
    const { words, order, starts, times, rarities } = this
    const { size, hashes: numbers, starts: places } = raw
    let [to, ofText, last, length] = [from, first, first, 0]
    for (let at = 0; at < size; at++) {
      if (at === titleSize) ofText = last
      const word = numbers[at]!
      if (rarities[word]! >= 0) {
        length++
        if (times[word]!++ === 0) words[to++] = word
      } else if (!isDigit((at < titleSize ? title : text).charCodeAt(places[at]!))) continue
      order[last] = word
      starts[last++] = places[at]!
    }
    if (titleSize === size) ofText = last
    this.read.push({ title, text, from, to, first, ofText, last, norm: this.weigh(from, to), length })
  }

  /** Puts their numbers in place of the hashes of the words that were read. Step by step, since each look-up in the larger table waits for memory and many can wait together. */
  private number(title: string, text: string, titleSize: number): void {
    const { size, hashes: read, starts } = this.raw
    const known = this.size
    for (let at = 0; at < size; at++) {
      const hash = read[at]!
      const word = this.numbers.getOrSet(hash, this.size)
      read[at] = word
      if (word < this.size) continue
      if (this.size === this.times.length) this.grow()
      this.hashes[word] = hash
      // kept for a moment in place of what is not known yet
      this.rarities[word] = rarityOfUnknown(isDigit((at < titleSize ? title : text).charCodeAt(starts[at]!)))
      this.size++
    }
    const { numbers, rarities } = lexicon()
    for (let word = known; word < this.size; word++) {
      const found = numbers.get(this.hashes[word]!)
      if (found >= 0) this.rarities[word] = rarities[found]!
    }
  }

  /** Weighs the words of the text that was read, and forgets how often each stands there. @returns the length of all as a vector */
  private weigh(from: number, to: number): number {
    const { words, counts, weights, times, rarities } = this
    let sum = 0
    for (let entry = from; entry < to; entry++) {
      const word = words[entry]!
      const count = Math.min(255, times[word]!)
      times[word] = 0
      counts[entry] = count
      const weight = LOGARITHMS[count]! * rarities[word]!
      weights[entry] = weight
      sum += weight * weight
    }
    return Math.sqrt(sum)
  }

  private grow(): void {
    const room = this.times.length * 2
    this.times = widened(this.times, new Uint32Array(room))
    this.hashes = widened(this.hashes, new Int32Array(room))
    this.rarities = widened(this.rarities, new Float32Array(room))
  }

  private makeRoom(entries: number, ordered: number): void {
    if (entries > this.words.length) {
      const room = Math.max(entries, this.words.length * 2)
      this.words = widened(this.words, new Uint32Array(room))
      this.counts = widened(this.counts, new Uint8Array(room))
      this.weights = widened(this.weights, new Float32Array(room))
    }
    if (ordered > this.order.length) {
      const room = Math.max(ordered, this.order.length * 2)
      this.order = widened(this.order, new Uint32Array(room))
      this.starts = widened(this.starts, new Uint32Array(room))
    }
  }

  /** A text by its number. */
  at(text: number): ReadText {
    return this.read[text]!
  }

  /** The number of a word; -1 where no text holds it. @param term as `readTerms` gives it */
  numberOf(term: string): number {
    return this.numbers.get(hashTerm(term))
  }

  /** The numbers in a text, in its title and behind it. */
  numbersIn(text: number): { title: NumberInText[]; text: NumberInText[] } {
    const read = this.at(text)
    return { title: this.numbersBetween(read.title, read.first, read.ofText), text: this.numbersBetween(read.text, read.ofText, read.last) }
  }

  private numbersBetween(text: string, from: number, to: number): NumberInText[] {
    const numbers: NumberInText[] = []
    for (let at = from; at < to; at++) {
      const start = this.starts[at]!
      const unit = text.charCodeAt(start)
      // letters beyond ASCII may be digits too
      if (!isDigit(unit) && unit < 0x80) continue
      const { term } = termAt(text, start)
      if (isDigit(term.charCodeAt(0))) numbers.push({ term, start })
    }
    return numbers
  }
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

function widened<A extends Uint32Array | Int32Array | Float32Array | Uint8Array>(array: A, wider: A): A {
  wider.set(array)
  return wider
}
