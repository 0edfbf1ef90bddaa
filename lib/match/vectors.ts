import type { Holds } from './beginning.ts'
import { HashTable } from './hash-table.ts'
import { knownPlaces, placeWords } from './place-words.ts'
import { lexicon, rarityOfUnknown } from './rarity.ts'
import { hashTerm, readHashes } from './terms.ts'

/** How near the words of two texts are. */
export interface WordNearness {
  /** Of the words weighed by their rarity in news at large, 0 to 1. */
  cosine: number
  /** The same without the three words that give most to it: what is left when two texts share a name alone is next to nothing. */
  breadth: number
  /** The same without names of known places and the three other words that give most: little is left of two texts that share some countries. */
  placeless: number
}

/** Weight of a word in a text's vector: rare words and repeated ones weigh more, the tenth time hardly more than the ninth. */
function weigh(count: number, rareness: number): number {
  return LOGARITHMS[count < 255 ? count : 255]! * rareness
}

const LOGARITHMS = Float32Array.from({ length: 256 }, (_, count) => 1 + Math.log(Math.max(1, count)))

/** The words of one text by their numbers, with their weights; the length of the whole. */
interface Vector {
  words: Uint32Array
  counts: Uint8Array
  weights: Float32Array
  norm: number
  /** All words of the text. */
  length: number
  /** A bit for each word by its number, made when first asked for. */
  bits: Uint32Array | null
}

/** The words of an article and of the reports beside it, each word a number, so that texts are compared without their letters. */
export class Vectors {
  private readonly known = lexicon()
  /** Words that the table of rarities does not hold have the numbers behind those that it holds. */
  private readonly others = new HashTable(1 << 12)
  private rarities: Float32Array
  private isPlace: Uint8Array
  private size: number
  private readonly vectors: Vector[] = []
  /** Of the text that is being read: how often each word, and which words there are. */
  private counts: Uint16Array
  private found = new Uint32Array(1 << 10)
  /** Weights of one text's words by their numbers, zeros but while texts are compared. */
  private weights = new Float32Array(0)

  constructor() {
    this.size = this.known.rarities.length
    const room = this.size + (1 << 12)
    this.rarities = widened(this.known.rarities, new Float32Array(room))
    this.isPlace = widened(knownPlaces(), new Uint8Array(room))
    this.counts = new Uint16Array(room)
  }

  /** Takes in a text, which gets the next number. */
  add(...texts: string[]): void {
    let [length, words] = [0, 0]
    for (const text of texts) {
      readHashes(text, (hash, start) => {
        let word = this.known.numbers.get(hash)
        if (word < 0) {
          word = this.others.get(hash)
          if (word < 0) word = this.addOther(hash, text.charCodeAt(start))
        }
        // of a stop word
        if (this.rarities[word]! < 0) return
        length++
        if (this.counts[word]!++ > 0) return
        if (words === this.found.length) this.found = widened(this.found, new Uint32Array(words * 2))
        this.found[words++] = word
      })
    }
    const own = this.found.slice(0, words)
    const counts = new Uint8Array(words)
    const weights = new Float32Array(words)
    let sum = 0
    for (let entry = 0; entry < words; entry++) {
      const word = own[entry]!
      counts[entry] = Math.min(255, this.counts[word]!)
      this.counts[word] = 0
      const weight = weigh(counts[entry]!, this.rarities[word]!)
      weights[entry] = weight
      sum += weight * weight
    }
    this.vectors.push({ words: own, counts, weights, norm: Math.sqrt(sum), length, bits: null })
  }

  /** Gives a number to a word that the table of rarities does not hold. */
  private addOther(hash: number, first: number): number {
    const word = this.size++
    if (word === this.rarities.length) {
      this.rarities = widened(this.rarities, new Float32Array(word * 2))
      this.isPlace = widened(this.isPlace, new Uint8Array(word * 2))
      this.counts = widened(this.counts, new Uint16Array(word * 2))
    }
    this.others.set(hash, word)
    this.rarities[word] = rarityOfUnknown(first >= 0x30 && first <= 0x39)
    this.isPlace[word] = placeWords().get(hash) < 0 ? 0 : 1
    return word
  }

  /** The number of a word; -1 where no text holds it and the table does not. */
  private numberOf(hash: number): number {
    const word = this.known.numbers.get(hash)
    return word < 0 ? this.others.get(hash) : word
  }

  /** What tells whether a text holds a word. */
  holder(text: number): Holds {
    const vector = this.vectors[text]!
    const bits = (vector.bits ??= bitsOf(vector.words, this.size))
    return (hash) => {
      const word = this.numberOf(hash)
      return word >= 0 && (bits[word >>> 5]! & (1 << (word & 31))) !== 0
    }
  }

  /** Words of a text in all. */
  length(text: number): number {
    return this.vectors[text]!.length
  }

  /**
   * What some words give to a text, added up.
   * @param weights of words of the first text, see {@link numbered}
   * @param share what part of its weight a word gives that stands there so often
   */
  sum(text: number, weights: Float32Array, share: (count: number) => number): number {
    const { words, counts } = this.vectors[text]!
    let sum = 0
    for (let entry = 0; entry < words.length; entry++) {
      const weight = weights[words[entry]!]
      if (weight) sum += weight * share(counts[entry]!)
    }
    return sum
  }

  /** Weights of words by their numbers, 0 for every other word. */
  numbered(weights: ReadonlyMap<string, number>): Float32Array {
    const byNumber = new Float32Array(this.size)
    for (const [term, weight] of weights) {
      const word = this.numberOf(hashTerm(term))
      if (word >= 0) byNumber[word] = weight
    }
    return byNumber
  }

  /** How near a text is to each of some others, in their order. */
  compareAll(text: number, others: readonly number[]): WordNearness[] {
    const { weights, norm } = this.spread(text)
    const found = others.map((other) => this.compare(weights, norm, this.vectors[other]!))
    this.gather(text)
    return found
  }

  /** The cosines of some texts to each other, 0 for a text and itself, in their order. */
  cosines(of: readonly number[]): Float32Array[] {
    const texts = of.map((text) => this.vectors[text]!)
    const rows = texts.map(() => new Float32Array(texts.length))
    of.forEach((text, at) => {
      const { weights, norm } = this.spread(text)
      for (let other = at + 1; other < texts.length; other++) {
        const { words, weights: theirs, norm: length } = texts[other]!
        let sum = 0
        for (let entry = 0; entry < words.length; entry++) sum += weights[words[entry]!]! * theirs[entry]!
        rows[at]![other] = rows[other]![at] = norm * length === 0 ? 0 : sum / (norm * length)
      }
      this.gather(text)
    })
    return rows
  }

  /** The weights of a text by the number of the word, until {@link gather}. */
  private spread(text: number): { weights: Float32Array; norm: number } {
    if (this.weights.length < this.size) this.weights = new Float32Array(this.rarities.length)
    const { words, weights: own, norm } = this.vectors[text]!
    for (let entry = 0; entry < words.length; entry++) this.weights[words[entry]!] = own[entry]!
    return { weights: this.weights, norm }
  }

  private gather(text: number): void {
    const { words } = this.vectors[text]!
    for (let entry = 0; entry < words.length; entry++) this.weights[words[entry]!] = 0
  }

  private compare(weights: Float32Array, norm: number, vector: Vector): WordNearness {
    let [sum, placed] = [0, 0]
    const [all, others] = [new TopThree(), new TopThree()]
    for (let entry = 0; entry < vector.words.length; entry++) {
      const word = vector.words[entry]!
      const weight = weights[word]!
      if (weight === 0) continue
      const part = weight * vector.weights[entry]!
      sum += part
      all.add(part)
      if (this.isPlace[word]) placed += part
      else others.add(part)
    }
    const scale = norm * vector.norm
    if (scale === 0) return { cosine: 0, breadth: 0, placeless: 0 }
    return { cosine: sum / scale, breadth: Math.max(0, sum - all.sum()) / scale, placeless: Math.max(0, sum - placed - others.sum()) / scale }
  }
}

function bitsOf(words: Uint32Array, size: number): Uint32Array {
  const bits = new Uint32Array((size + 31) >>> 5)
  for (let entry = 0; entry < words.length; entry++) bits[words[entry]! >>> 5]! |= 1 << (words[entry]! & 31)
  return bits
}

/** The three largest of some numbers. */
class TopThree {
  private first = 0
  private second = 0
  private third = 0

  add(part: number): void {
    if (part > this.first) {
      this.third = this.second
      this.second = this.first
      this.first = part
    } else if (part > this.second) {
      this.third = this.second
      this.second = part
    } else if (part > this.third) this.third = part
  }

  sum(): number {
    return this.first + this.second + this.third
  }
}

function widened<A extends Uint32Array | Float32Array | Uint16Array | Uint8Array>(array: A, wider: A): A {
  wider.set(array)
  return wider
}
