import { gazetteer } from '../names/gazetteer.ts'
import { rarity } from './rarity.ts'
import { readTerms, termsOf } from './terms.ts'

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
}

/** The words of an article and of the reports beside it, each word a number, so that texts are compared without their letters. */
export class Vectors {
  private readonly numbers = new Map<string, number>()
  private readonly rarities: number[] = []
  private readonly isPlace: boolean[] = []
  private readonly vectors: Vector[] = []
  private counts = new Uint16Array(1 << 12)

  /** Takes in a text, which gets the next number. */
  add(...texts: string[]): void {
    const words: number[] = []
    let length = 0
    for (const text of texts) {
      readTerms(text, (term) => {
        length++
        let word = this.numbers.get(term)
        if (word === undefined) {
          word = this.rarities.length
          this.numbers.set(term, word)
          this.rarities.push(rarity(term))
          this.isPlace.push(placeWords().has(term))
          if (word >= this.counts.length) this.grow()
        }
        if (this.counts[word]!++ === 0) words.push(word)
      })
    }
    let sum = 0
    const weights = new Float32Array(words.length)
    const counts = new Uint8Array(words.length)
    words.forEach((word, entry) => {
      counts[entry] = Math.min(255, this.counts[word]!)
      this.counts[word] = 0
      const weight = (weights[entry] = weigh(counts[entry]!, this.rarities[word]!))
      sum += weight ** 2
    })
    this.vectors.push({ words: Uint32Array.from(words), counts, weights, norm: Math.sqrt(sum), length })
  }

  /** Whether a text holds a word. */
  holds(text: number, term: string): boolean {
    const word = this.numbers.get(term)
    return word !== undefined && this.vectors[text]!.words.includes(word)
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
    const byNumber = new Float32Array(this.rarities.length)
    for (const [term, weight] of weights) {
      const word = this.numbers.get(term)
      if (word !== undefined) byNumber[word] = weight
    }
    return byNumber
  }

  /** How near a text is to each of some others, in their order. */
  compareAll(text: number, others: readonly number[]): WordNearness[] {
    const { weights, norm } = this.spread(text)
    return others.map((other) => this.compare(weights, norm, this.vectors[other]!))
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
    })
    return rows
  }

  /** The weights of a text by the number of the word. */
  private spread(text: number): { weights: Float32Array; norm: number } {
    const weights = new Float32Array(this.rarities.length)
    const { words, weights: own, norm } = this.vectors[text]!
    words.forEach((word, entry) => (weights[word] = own[entry]!))
    return { weights, norm }
  }

  private compare(weights: Float32Array, norm: number, vector: Vector): WordNearness {
    let [sum, placed] = [0, 0]
    const [all, others] = [new TopThree(), new TopThree()]
    vector.words.forEach((word, entry) => {
      const weight = weights[word]!
      if (weight === 0) return
      const part = weight * vector.weights[entry]!
      sum += part
      all.add(part)
      if (this.isPlace[word]) placed += part
      else others.add(part)
    })
    const scale = norm * vector.norm
    if (scale === 0) return { cosine: 0, breadth: 0, placeless: 0 }
    return { cosine: sum / scale, breadth: Math.max(0, sum - all.sum()) / scale, placeless: Math.max(0, sum - placed - others.sum()) / scale }
  }

  private grow(): void {
    const wider = new Uint16Array(this.counts.length * 2)
    wider.set(this.counts)
    this.counts = wider
  }
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

let places: Set<string> | null = null

/** The words in names of known places and of their people. */
function placeWords(): ReadonlySet<string> {
  places ??= new Set(
    [...gazetteer.byKey.values()]
      .filter(({ kind }) => kind === 'place')
      .flatMap(({ spellings }) => spellings.flatMap((spelling) => termsOf(spelling).map(({ term }) => term))),
  )
  return places
}
