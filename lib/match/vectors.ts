import { placeWords } from './place-words.ts'
import type { ReadText, Texts } from './texts.ts'

/** How near the words of two texts are. */
export interface WordNearness {
  /** Of the words weighed by their rarity in news at large, 0 to 1. */
  cosine: number
  /** The same without the three words that give most to it: what is left when two texts share a name alone is next to nothing. */
  breadth: number
  /** The same without names of known places and the three other words that give most: little is left of two texts that share some countries. */
  placeless: number
}

/** How near a text is to each of some others, in their order. */
export function compareAll(texts: Texts, text: number, others: readonly number[]): WordNearness[] {
  const weights = new Float32Array(texts.size)
  spread(texts, texts.at(text), weights)
  const isPlace = placesAmong(texts, texts.at(text))
  return others.map((other) => compare(texts, weights, isPlace, texts.at(text).norm, texts.at(other)))
}

/** The cosines of some texts to each other, 0 for a text and itself, in their order. */
export function cosinesOf(texts: Texts, of: readonly number[]): Float32Array[] {
  const own = of.map((text) => texts.at(text))
  const rows = own.map(() => new Float32Array(own.length))
  const weights = new Float32Array(texts.size)
  own.forEach((text, at) => {
    spread(texts, text, weights)
    for (let other = at + 1; other < own.length; other++) {
      const scale = text.norm * own[other]!.norm
      rows[at]![other] = rows[other]![at] = scale === 0 ? 0 : product(texts, weights, own[other]!) / scale
    }
    for (let entry = text.from; entry < text.to; entry++) weights[texts.words[entry]!] = 0
  })
  return rows
}

/** Writes the weights of a text's words to their numbers. */
function spread({ words, weights: all }: Texts, { from, to }: ReadText, weights: Float32Array): void {
  for (let entry = from; entry < to; entry++) weights[words[entry]!] = all[entry]!
}

/** For each word of a text by its number whether it is one of the names of places. */
function placesAmong({ words, hashes, size }: Texts, { from, to }: ReadText): Uint8Array {
  const isPlace = new Uint8Array(size)
  for (let entry = from; entry < to; entry++) if (placeWords().get(hashes[words[entry]!]!) >= 0) isPlace[words[entry]!] = 1
  return isPlace
}

function product({ words, weights: theirs }: Texts, weights: Float32Array, { from, to }: ReadText): number {
  let sum = 0
  for (let entry = from; entry < to; entry++) sum += weights[words[entry]!]! * theirs[entry]!
  return sum
}

function compare({ words, weights: theirs }: Texts, weights: Float32Array, isPlace: Uint8Array, norm: number, other: ReadText): WordNearness {
  let [sum, placed] = [0, 0]
  const [all, others] = [new TopThree(), new TopThree()]
  for (let entry = other.from; entry < other.to; entry++) {
    const word = words[entry]!
    const weight = weights[word]!
    if (weight === 0) continue
    const part = weight * theirs[entry]!
    sum += part
    all.add(part)
    if (isPlace[word]) placed += part
    else others.add(part)
  }
  const scale = norm * other.norm
  if (scale === 0) return { cosine: 0, breadth: 0, placeless: 0 }
  return { cosine: sum / scale, breadth: Math.max(0, sum - all.sum()) / scale, placeless: Math.max(0, sum - placed - others.sum()) / scale }
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
