import type { Profile } from '../compare/profile.ts'
import type { Report } from '../corpus/report.ts'
import { termsOf } from '../match/terms.ts'
import { splitSentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { phrasePattern } from './check-report.ts'
import type { Group } from './groups.ts'
import type { SearchQuery } from './query.ts'

/** A report that was found, with the sentence that shows why. */
export interface Hit {
  report: Report
  /** Where the words that were looked for stand in the title. */
  titleMarks: Span[]
  /** The sentence of the text with most of them. */
  sentence: Span
  /** Where they stand in the text, inside the sentence. */
  marks: Span[]
}

/** A report as it is shown to whoever searched. @param figures those that lie in the ranges asked for; the first of them says which sentence is shown */
export function makeHit(report: Report, query: SearchQuery, groups: readonly Group[], figures: readonly Profile[]): Hit {
  const shown = groups.filter((group) => group.shown)
  const inText = marksIn(report.text, query, shown)
  const stated = figures.map(({ figure }) => figure).filter((figure) => figure.in === 'text')
  const sentences = splitSentences(report.text)
  const own = stated[0] && sentences.find(({ start, end }) => start <= stated[0]!.start && stated[0]!.end <= end)
  const sentence = own ?? best(sentences, inText) ?? { start: 0, end: 0 }
  const marks = [...inText, ...stated.map(({ wording }) => wording)]
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  return { report, titleMarks: joined(marksIn(report.title, query, shown)), sentence, marks: joined(marks) }
}

interface Mark extends Span {
  /** Which of the things that were looked for it is. */
  group: number
}

function marksIn(text: string, { phrases }: SearchQuery, groups: readonly Group[]): Mark[] {
  const words = termsOf(text).flatMap(({ term, start, end }): Mark[] => {
    const group = groups.findIndex(({ terms }) => terms.includes(term))
    return group < 0 ? [] : [{ start, end, group }]
  })
  const runs = phrases.filter((phrase) => /[\p{L}\p{N}]/u.test(phrase)).flatMap((phrase, at) =>
    [...text.matchAll(phrasePattern(phrase, 'g'))].map((match): Mark => ({ start: match.index, end: match.index + match[0].length, group: groups.length + at })))
  return [...words, ...runs]
}

/** The first of the sentences that hold most of what was looked for. */
function best(sentences: readonly Span[], marks: readonly Mark[]): Span | null {
  let found: { sentence: Span; count: number } | null = null
  for (const sentence of sentences) {
    const count = new Set(marks.filter(({ start, end }) => start >= sentence.start && end <= sentence.end).map(({ group }) => group)).size
    if (!found || count > found.count) found = { sentence, count }
  }
  return found?.sentence ?? null
}

/** Marks in reading order, those that touch or overlap as one. */
function joined(marks: readonly Span[]): Span[] {
  const spans: Span[] = []
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = spans.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  }
  return spans
}
