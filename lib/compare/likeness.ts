import type { Profile, ProfiledSide } from './profile.ts'
import type { Sides } from './rule.ts'

/** How alike the words around two figures are. */
export interface Likeness {
  /** Cosine of the weighed words, rare words of the two texts weighing more; 0 to 1. */
  cosine(mine: Profile, theirs: Profile): number
  /** How many words they share. */
  shared(mine: Profile, theirs: Profile): number
}

/** The words around the figures of a side, so that two sides are set beside each other word by word and not once for each pair of figures. */
interface Lexis {
  /** Each word with the number of sentences of the text that it stands in, and the figures that it stands near with its weight there. */
  words: { stem: string; frequency: number; figures: number[]; weights: number[] }[]
  /** Stem -> its place in `words`. */
  placeOf: Map<string, number>
  /** By figure: the places in `words` of those around it, and their weights. */
  around: { words: Uint32Array; weights: Float64Array }[]
}

const lexes = new WeakMap<ProfiledSide, Lexis>()

function lexisOf(side: ProfiledSide): Lexis {
  const kept = lexes.get(side)
  if (kept) return kept
  const lexis: Lexis = { words: [], placeOf: new Map(), around: [] }
  for (const { at, context } of side.profiles) {
    const words = new Uint32Array(context.size)
    let count = 0
    for (const [stem, weight] of context) {
      let place = lexis.placeOf.get(stem)
      if (place === undefined) {
        lexis.placeOf.set(stem, place = lexis.words.length)
        lexis.words.push({ stem, frequency: side.frequency.get(stem) ?? 0, figures: [], weights: [] })
      }
      lexis.words[place]!.figures.push(at)
      lexis.words[place]!.weights.push(weight)
      words[count++] = place
    }
    lexis.around[at] = { words, weights: Float64Array.from(context.values()) }
  }
  lexes.set(side, lexis)
  return lexis
}

let last: { sides: Sides; likeness: Likeness } | null = null

/** How alike the words around the figures of two sides are; kept for the two sides asked about last, since pairs come side by side. */
export function likenessOf(sides: Sides): Likeness {
  if (last?.sides[0] !== sides[0] || last.sides[1] !== sides[1]) last = { sides, likeness: measure(...sides) }
  return last.likeness
}

function measure(left: ProfiledSide, right: ProfiledSide): Likeness {
  const [mine, theirs] = [lexisOf(left), lexisOf(right)]
  const total = left.sentences + right.sentences
  const rarities: number[] = []
  const rarity = (frequency: number) => rarities[frequency] ??= Math.log(1 + total / (1 + frequency))
  const [rarityOfMine, rarityOfTheirs] = [new Float64Array(mine.words.length), new Float64Array(theirs.words.length)]
  const width = theirs.around.length
  const dots = new Float64Array(mine.around.length * width)
  const counts = new Uint16Array(mine.around.length * width)
  for (let place = 0; place < mine.words.length; place++) {
    const { stem, frequency, figures, weights } = mine.words[place]!
    const there = theirs.placeOf.get(stem)
    if (there === undefined) {
      rarityOfMine[place] = rarity(frequency + (right.frequency.get(stem) ?? 0))
      continue
    }
    const near = theirs.words[there]!
    rarityOfMine[place] = rarityOfTheirs[there] = rarity(frequency + near.frequency)
    const squared = rarityOfMine[place]! ** 2
    for (let i = 0; i < figures.length; i++) {
      const row = figures[i]! * width
      for (let k = 0; k < near.figures.length; k++) {
        const cell = row + near.figures[k]!
        dots[cell]! += weights[i]! * near.weights[k]! * squared
        counts[cell]!++
      }
    }
  }
  // of the words that stand near no figure of mine
  theirs.words.forEach(({ stem, frequency }, place) => {
    if (rarityOfTheirs[place] === 0) rarityOfTheirs[place] = rarity(frequency + (left.frequency.get(stem) ?? 0))
  })
  const [sizesOfMine, sizesOfTheirs] = [sizes(mine, rarityOfMine), sizes(theirs, rarityOfTheirs)]
  return {
    cosine: ({ at }, other) => counts[at * width + other.at] === 0 ? 0 : rounded(dots[at * width + other.at]! / Math.sqrt(sizesOfMine[at]! * sizesOfTheirs[other.at]!)),
    shared: ({ at }, other) => counts[at * width + other.at]!,
  }
}

/** To nine digits, so that words alike are equally alike in whatever order they were added up. */
function rounded(cosine: number): number {
  return Math.round(cosine * 1e9) / 1e9
}

/** By figure: the square of the length of its words' weights. */
function sizes({ around }: Lexis, rarity: Float64Array): Float64Array {
  const sums = new Float64Array(around.length)
  around.forEach(({ words, weights }, at) => {
    let sum = 0
    for (let i = 0; i < words.length; i++) sum += (weights[i]! * rarity[words[i]!]!) ** 2
    sums[at] = sum
  })
  return sums
}
