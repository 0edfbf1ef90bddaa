import { BACKGROUND_ARTICLES, BACKGROUND_WORDS } from '../lib/match/background-words.ts'
import { STOP_WORDS } from '../lib/match/stop-words.ts'
import type { Report } from '../lib/corpus/report.ts'

/*
 * Made-up news for measuring: words as often as news has them (a law of Zipf with what follows from it: each report has some words that no
 * other has), five reports to a story, which share names, words and numbers. Nothing reads well; what counts is how many words there are, and in how many reports.
 */

/** Words in a report. */
const WORDS = 300
/** Reports of one story. */
const OF_STORY = 5
const SYLLABLES = ['ka', 'ro', 'mi', 'ten', 'dal', 'vo', 'sha', 'lin', 'bur', 'ez', 'gor', 'pa', 'nur', 'el', 'tas', 'wen', 'ild', 'qua', 'fer', 'zo', 'ham', 'ry', 'ost', 'un']

/** Numbers between 0 and 1, the same for the same seed. @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md (mulberry32) */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const words: string[] = []
const upTo: number[] = []
BACKGROUND_WORDS.split('\n').forEach((line, step) => {
  for (const word of line.split(' ').filter(Boolean)) {
    words.push(word)
    upTo.push((upTo.at(-1) ?? 0) + BACKGROUND_ARTICLES * Math.exp(-step / 10))
  }
})
const stopWords = [...STOP_WORDS].filter((word) => /^[a-z]{2,}$/.test(word))

/** A word of news, by how often it is there. */
function usualWord(random: () => number): string {
  const at = random() * upTo.at(-1)!
  let [low, high] = [0, words.length - 1]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (upTo[middle]! > at) high = middle
    else low = middle + 1
  }
  return words[low]!
}

function name(random: () => number): string {
  let made = ''
  for (let left = 2 + Math.floor(random() * 3); left > 0; left--) made += SYLLABLES[Math.floor(random() * SYLLABLES.length)]!
  return made[0]!.toUpperCase() + made.slice(1)
}

interface Story {
  names: string[]
  words: string[]
  numbers: string[]
  day: number
}

let last: { number: number; story: Story } | null = null

function storyOf(number: number): Story {
  if (last?.number !== number) last = { number, story: makeStory(number) }
  return last.story
}

function makeStory(story: number): Story {
  const random = randomFrom(story * 7919 + 1)
  // a few names are in the news for years, most for a day
  const known = (rank: number): string => name(randomFrom(1_000_003 + rank))
  return {
    names: Array.from({ length: 9 }, (_, at) => (at < 4 ? known(Math.floor(2000 * random() ** 3)) : name(random))),
    words: Array.from({ length: 40 }, () => words[Math.floor(words.length * random() ** 2)]!),
    numbers: Array.from({ length: 5 }, () => String(Math.floor(10 ** (1 + 4 * random())))),
    day: Math.floor(random() * 3650),
  }
}

const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)]!

/** A report of made-up news: the same for the same number. */
export function madeReport(number: number): Report {
  const random = randomFrom(number * 104_729 + 7)
  const story = storyOf(storyOfReport(number))
  const sentence: string[] = []
  let text = ''
  for (let at = 0; at < WORDS; at++) {
    const lot = random()
    sentence.push(
      lot < 0.42 ? pick(random, stopWords) : lot < 0.8 ? usualWord(random) : lot < 0.93 ? pick(random, story.words) : lot < 0.975 ? pick(random, story.names) : lot < 0.99 ? pick(random, story.numbers)
        : lot < 0.996 ? name(random) : String(Math.floor(random() * 100_000)),
    )
    if (sentence.length > 14 + random() * 14 || at === WORDS - 1) {
      text += `${sentence[0]![0]!.toUpperCase()}${sentence.join(' ').slice(1)}.${random() < 0.3 ? '\n\n' : ' '}`
      sentence.length = 0
    }
  }
  const day = new Date(Date.UTC(2014, 0, 1 + story.day + Math.floor(random() * 3)))
  return {
    id: `m${number}`,
    title: `${pick(random, story.names)} ${pick(random, story.words)} ${usualWord(random)} ${pick(random, story.names)} ${pick(random, story.words)}`,
    publisher: `Paper ${number % 40}`, published: day.toISOString().slice(0, 10), url: null, language: 'en', form: 'full', text: text.trim(), credit: [], cites: [], unknown: [],
  }
}

/** The story that a made-up report tells. */
export function storyOfReport(number: number): number {
  return Math.floor(number / OF_STORY)
}

/** The story that a made-up article tells. */
export function storyOfArticle(at: number, reports: number): number {
  return Math.floor(((at * 0.618034) % 1) * (reports / OF_STORY))
}

/** An article that the corpus of so many reports has no more than its story of; spread evenly over the corpus. */
export function madeArticle(at: number, reports: number): Report {
  const story = storyOfArticle(at, reports)
  // a sixth report of the story, which no corpus holds
  const random = randomFrom(at + 17)
  const of = madeReport(story * OF_STORY + Math.floor(random() * OF_STORY))
  const other = madeReport(2 ** 30 + at * OF_STORY)
  const half = of.text.split('. ')
  return { ...of, id: `article${at}`, text: [...half.slice(0, half.length * 0.6), ...other.text.split('. ').slice(0, half.length * 0.4)].join('. ') }
}
