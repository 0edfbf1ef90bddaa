import type { Decision } from './decision.ts'
import type { QuotedFigure } from './quoted-figure.ts'

/** Longest that one text of a decision may be, in UTF-16 code units; addresses are the longest that are meant. */
const LONGEST = 10_000

/** Whether something that comes from outside (a message, a store, a file) is a decision, whole and of a kind that is known. */
export function isDecision(value: unknown): value is Decision {
  if (typeof value !== 'object' || value === null) return false
  const decision = value as Record<string, unknown>
  switch (decision.kind) {
    case 'notSameThing': return isQuoted(decision.mine) && isQuoted(decision.theirs)
    case 'wrongNumber': return isQuoted(decision.figure)
    case 'sameOrigin':
    case 'differentOrigins': return Array.isArray(decision.documents) && decision.documents.length === 2 && decision.documents.every(isText) && decision.documents[0] !== decision.documents[1]
    case 'notSameEvent': return isText(decision.article) && isText(decision.report) && (decision.story === undefined || isStory(decision.story))
    case 'followStory': return isText(decision.article) && isText(decision.report) && isStory(decision.story)
    default: return false
  }
}

/** Most reports that a story is known by. */
const MOST = 50

function isStory(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MOST && value.every(isText)
}

function isQuoted(value: unknown): value is QuotedFigure {
  if (typeof value !== 'object' || value === null) return false
  const { document, in: place, quote, before, after } = value as Partial<QuotedFigure>
  return isText(document) && (place === 'text' || place === 'title') && isText(quote) && quote !== '' && isText(before) && isText(after)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST
}
