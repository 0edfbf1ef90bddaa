import { daysBetween } from '../text/edtf.ts'
import { EVENT_PLACELESS, ONE_EVENT, type Decision } from './decide.ts'
import type { Nearness } from './nearness.ts'
import { rarity } from './rarity.ts'
import { readTerms } from './terms.ts'

/** A text of at most this many words, and without a title, is a passage that somebody asks about, not an article. */
const PASSAGE_WORDS = 120
/** Where a reader keeps a corpus on one story all of it is near, and that must not hide it. */
const MOST_CROWD = 0.25
/** Fitted by `npm run eval -- passages` to sentences with a figure of labelled news. */
const WEIGHTS = [-3.94, 3.72, 0.98, 3.86, -2.58]
/** Shown from this evidence on: a reader who asks about a sentence would rather see one report too many than none. */
const SHOWN = 1
/** Called one event from this evidence on, where one in twenty of those shown is wrong. */
const EVENT = 2

/** How much of a passage's words a report has. */
export interface PassageSigns {
  /** Share of the rarity of the passage's words that the report has too, 0 to 1; numbers do not count, since they may differ. */
  coverage: number
  /** The rarity of the shared words, summed. */
  mass: number
}

/** Whether a text is a passage: a sentence or a few, pasted or marked, of which nothing else is known. What has an id is a report of some corpus, however short. */
export function isPassage({ id, title, text }: { id: string; title: string; text: string }): boolean {
  return id === '' && title === '' && text.split(/\s+/).length <= PASSAGE_WORDS
}

/** Reads the signs of reports beside a passage. */
export function passageSigns(passage: string): (report: { title: string; text: string }) => PassageSigns {
  const words = wordsOf(passage)
  const all = [...words].reduce((sum, word) => sum + rarity(word), 0)
  return ({ title, text }) => {
    const theirs = wordsOf(`${title}\n${text}`)
    const mass = [...words].filter((word) => theirs.has(word)).reduce((sum, word) => sum + rarity(word), 0)
    return { coverage: all > 0 ? mass / all : 0, mass }
  }
}

/**
 * Which of the near reports speak of what a passage speaks of; in the order of the list. Whole texts are weighed by what they share with an article's beginning, title
 * and days, of which a passage has none: what counts here is how much of it a report has, and how much nearer it is than the rest of the domain. What is likelier still,
 * by more than places, and within two months of the nearest, tells of one event; the rest of its subject.
 */
export function relatePassage(passage: string, near: readonly Nearness[]): Decision[] {
  const signs = passageSigns(passage)
  const evidence = near.map((report) => passageEvidence(passageFeatures(signs(report.report), report)))
  const best = evidence.indexOf(Math.max(...evidence))
  const day = near[best]?.published ?? null
  return near.map(({ published, placeless }, at) => {
    const days = daysBetween(day, published)
    const together = at === best || (days !== null && Math.abs(days) <= ONE_EVENT)
    const relation = evidence[at]! < SHOWN ? null : evidence[at]! >= EVENT && placeless >= EVENT_PLACELESS && together ? 'event' : 'subject'
    return { relation, score: evidence[at]!, close: relation !== null }
  })
}

/** What the evidence of a passage is weighed from: 1, coverage, and logarithms of mass, cosine and crowd. */
export function passageFeatures({ coverage, mass }: PassageSigns, { cosine, crowd }: Pick<Nearness, 'cosine' | 'crowd'>): number[] {
  return [1, coverage, Math.log(1 + mass), Math.log(cosine + 0.01), Math.log(Math.min(crowd, MOST_CROWD) + 0.02)]
}

/** Log odds that a report speaks of a passage's event. */
function passageEvidence(features: readonly number[]): number {
  return features.reduce((sum, value, at) => sum + value * WEIGHTS[at]!, 0)
}

function wordsOf(text: string): Set<string> {
  const words = new Set<string>()
  readTerms(text, (term) => { if (!/^\d/.test(term) && rarity(term) > 0) words.add(term) })
  return words
}
