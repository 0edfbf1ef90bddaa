import type { Joining, JoiningKind, StatedFigure, WhyNot } from './comparison.ts'
import { isKindOf } from './counted.ts'
import type { Weighing } from './comparable.ts'
import type { Profile, ProfiledSide } from './profile.ts'

/** How many shared words are named. */
const MOST_WORDS = 6

/** The words of two profiles that a kind of evidence rests on; a kind without words of its own is left out. */
const WORDS: Partial<Record<JoiningKind, (mine: Profile, theirs: Profile) => string[]>> = {
  words: sharedWords,
  dates: sharedWords,
  thing: ({ thing }) => [thing],
  state: ({ state }) => [state!],
  attribute: ({ attribute }) => [attribute!],
  anchor: ({ anchor }) => [anchor!],
  names: (mine, theirs) => [...mine.near].filter((name) => theirs.near.has(name)),
  spots: (mine, theirs) => mine.places.filter((place) => theirs.places.includes(place)),
}

/** Kinds whose words are names. */
const OF_NAMES: ReadonlySet<JoiningKind> = new Set<JoiningKind>(['anchor', 'names', 'spots'])

/** What joined two figures, the weightiest first; names as the article writes them. */
export function whyJoined(mine: Profile, theirs: Profile, { parts }: Weighing, { spelling }: ProfiledSide): Joining[] {
  const joined: Joining[] = []
  for (const { kind, weight } of parts) {
    if (kind === 'rest' || weight <= 0) continue
    const words = WORDS[kind]?.(mine, theirs) ?? []
    joined.push({ kind, weight, words: OF_NAMES.has(kind) ? words.map((word) => spelling.get(word) ?? word) : words })
  }
  return joined.sort((a, b) => b.weight - a.weight)
}

/** The words that tell two figures apart as their texts write them: names in their spelling, nouns instead of stems. */
export function wordsApart({ words: [mine, theirs] }: Weighing, left: Profile, right: Profile, [own, other]: [ProfiledSide, ProfiledSide]): [string, string] {
  return [asWritten(mine, left, own), asWritten(theirs, right, other)]
}

function asWritten(word: string, { thing, figure }: Profile, { spelling }: ProfiledSide): string {
  return spelling.get(word) ?? (word !== '' && word === thing && figure.head !== '' ? figure.head : word)
}

/** Whether a reader may take two figures for one: they count or measure the same as far as both say what. Of other nouns nobody asks what keeps them apart. */
export function couldBeMeant(mine: Profile, theirs: Profile): boolean {
  if (mine.figure.kind === 'date') return true
  if (mine.dimension !== 'count') return mine.attribute === null || theirs.attribute === null || mine.attribute === theirs.attribute
  if (mine.thing === '' || theirs.thing === '') return mine.state !== null && mine.state === theirs.state
  return mine.thing === theirs.thing || isKindOf(mine.thing, theirs.thing) || isKindOf(theirs.thing, mine.thing)
}

/** Why a figure stands beside none: the pair that came nearest, or that there was none to come near. */
export function whyNot(nearest: { theirs: StatedFigure; weighing: Weighing } | undefined, reports: number): WhyNot {
  if (!nearest) return { kind: reports === 0 ? 'noReports' : 'nothingLikeIt', words: ['', ''], nearest: null }
  return { kind: nearest.weighing.reason ?? 'tooLittle', words: nearest.weighing.words, nearest: nearest.theirs }
}

function sharedWords(mine: Profile, theirs: Profile): string[] {
  // the weightiest so far, in order; of two that weigh as much the one that stands first
  const words: string[] = []
  const weights: number[] = []
  for (const [word, own] of mine.context) {
    const other = theirs.context.get(word)
    if (other === undefined) continue
    const weight = own * other
    let at = Math.min(words.length, MOST_WORDS)
    if (at === MOST_WORDS && weights[at - 1]! >= weight) continue
    if (at === MOST_WORDS) at--
    for (; at > 0 && weights[at - 1]! < weight; at--) {
      words[at] = words[at - 1]!
      weights[at] = weights[at - 1]!
    }
    words[at] = word
    weights[at] = weight
  }
  return words
}
