import type { Report } from '../corpus/report.ts'
import type { Figure } from '../figures/figure.ts'
import { nameKey } from '../names/names.ts'
import { daysBetween } from '../text/edtf.ts'
import { namesIn, type NameInText } from './names-in-text.ts'
import type { Reason } from './related.ts'
import { sharedNames, type WeighedReason } from './shared-names.ts'
import { numbersOf, sharedDays, sharedFigures, type CountedNumber } from './shared-numbers.ts'
import { phrasesOf, sharedWords, type Phrases } from './shared-words.ts'
import { termsOf } from './terms.ts'
import { findDays, type NamedDay } from './times-and-numbers.ts'

/** Reasons given for a report. */
const MOST = 5
/** So many are given even where they say little. */
const LEAST = 2
/** Places of the words given for a reason, on each side. */
const SPANS = 5
/** What a second reason of one kind still counts, and the third of that: five places tell less than a place and a person. */
const AGAIN = 0.75
/** Texts of about one time name the same day when they name the same month and day. */
const ONE_TIME = 60

/** What reasons are found for. */
export interface ReasonSource {
  text: string
  published: string | null
  publisher?: string | null
  figures?: readonly Figure[]
}

/**
 * Finds why a report belongs to the article, for one report after the other: names, figures and days in common, then rare words.
 * Best first, at most five; fewer than two only where the texts share fewer.
 */
export function reasonFinder(article: ReasonSource): (report: Report) => Reason[] {
  let mine: Evidence | null = null
  return (report) => {
    // most articles have no related report, and their names are not looked for
    mine ??= readEvidence(article.text)
    const theirs = readReport(report)
    const outlets = [article.publisher, report.publisher, ...report.credit, ...report.cites].filter((outlet) => typeof outlet === 'string')
    const days = daysBetween(article.published, report.published)
    return pick([
      ...sharedNames(mine.names, theirs.names, new Set(outlets.map(nameKey))),
      ...sharedFigures(article.text, mine.numbers, theirs.numbers, article.figures ?? null),
      ...sharedDays(article.text, mine.days, theirs.days, days === null || Math.abs(days) <= ONE_TIME),
      ...sharedWords(article.text, mine.phrases, report.text, theirs.phrases),
    ])
  }
}

/** What of a text can be a reason. */
interface Evidence {
  names: NameInText[]
  phrases: Phrases
  numbers: CountedNumber[]
  days: NamedDay[]
}

const read = new WeakMap<Report, Evidence>()

/** What of a report can be a reason, read when it is first an answer and kept, since a story's reports are answers again and again. */
function readReport(report: Report): Evidence {
  const known = read.get(report)
  if (known) return known
  const found = readEvidence(report.text)
  read.set(report, found)
  return found
}

function readEvidence(text: string): Evidence {
  const names = namesIn(text)
  const terms = termsOf(text)
  return { names, phrases: phrasesOf(terms, names), numbers: numbersOf(text, terms), days: findDays(text) }
}

/** The weightiest reasons, where each further one of a kind counts less; weak ones only behind fewer than two others. */
function pick(reasons: readonly WeighedReason[]): Reason[] {
  const picked = pickFrom(reasons.filter(({ weak }) => !weak), MOST, [])
  return picked.length >= LEAST ? picked : pickFrom(reasons.filter(({ weak }) => weak), LEAST, picked)
}

function pickFrom(reasons: readonly WeighedReason[], most: number, before: readonly Reason[]): Reason[] {
  const left = [...reasons]
  const picked: Reason[] = [...before]
  const labels: Set<string>[] = before.map(({ label }) => wordsOf(label))
  const taken = new Map<Reason['kind'], number>()
  while (picked.length < most && left.length > 0) {
    const worth = (reason: WeighedReason): number => reason.weight * AGAIN ** (taken.get(reason.kind) ?? 0)
    const best = left.reduce((a, b) => (worth(b) > worth(a) ? b : a))
    left.splice(left.indexOf(best), 1)
    const { kind, label, mine, theirs } = best
    const words = wordsOf(label)
    if (labels.some((other) => holds(other, words) || holds(words, other))) continue
    labels.push(words)
    taken.set(kind, (taken.get(kind) ?? 0) + 1)
    picked.push({ kind, label, mine: mine.slice(0, SPANS), theirs: theirs.slice(0, SPANS) })
  }
  return picked
}

function wordsOf(label: string): Set<string> {
  return new Set(termsOf(label).map(({ term }) => term))
}

/** Whether every word of the second label is one of the first: "Boehner" says nothing beside "John Boehner". */
function holds(label: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...other].every((word) => label.has(word))
}
