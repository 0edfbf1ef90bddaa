import type { Decision } from '../lib/decisions/decision.ts'
import { formatList } from './words/numbers.ts'
import { say } from './words/words.ts'

/**
 * What a decision says, or that it is taken back, in the reader's words.
 * @param who what a document is called: the article, or a report by its id
 */
export function wordsOfDecision(decision: Decision, became: 'decided' | 'takenBack', who: (document: string) => string): string {
  return say(became === 'decided' ? `decided.${decision.kind}` : `takenBack.${decision.kind}`, namedIn(decision, who))
}

function namedIn(decision: Decision, who: (document: string) => string): Record<string, string> {
  switch (decision.kind) {
    case 'notSameThing': return { mine: decision.mine.quote, theirs: decision.theirs.quote, who: who(decision.theirs.document) }
    case 'wrongNumber': return { quote: decision.figure.quote, who: who(decision.figure.document) }
    case 'notSameEvent':
    case 'followStory': return { who: who(decision.report) }
    case 'sameOrigin':
    case 'differentOrigins': return { both: formatList(decision.documents.map(who)) }
  }
}
