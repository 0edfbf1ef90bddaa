import type { Report } from '../lib/corpus/report.ts'
import { BUNDLED_CASES } from '../lib/match/bundled-cases.ts'

const FIRST_DAY = Date.UTC(2010, 0, 4)
const DAYS = 5800
const OUTLETS = ['Northern Star', 'Harbour Post', 'The Dial', 'Evening Mail']

/**
 * Reports that share countries, offices and kinds of thing with the bundled story and tell another: sentences of our own articles on neighbouring
 * matters, mixed two by two, each with other numbers and another day. The same reports for the same number.
 */
export function mixedReports(number: number): Report[] {
  const sources = BUNDLED_CASES.filter(({ finds }) => finds === 'none').map(({ title, text }) => ({ title, sentences: text.split(/(?<=[.!?])\s+/) }))
  return Array.from({ length: number }, (_, at): Report => {
    const random = stepper(at + 1)
    const [one, other] = [sources[at % sources.length]!, sources[random() % sources.length]!]
    const kept = one.sentences.filter(() => random() % 3 > 0)
    const taken = other.sentences.filter(() => random() % 2 > 0)
    const vary = (text: string) => text.replace(/\d{2,}/g, (digits) => String(Number(digits) + 1 + (random() % Number(digits))))
    const text = vary([one.sentences[0]!, ...kept, ...taken].join(' '))
    const published = new Date(FIRST_DAY + (random() % DAYS) * 86_400_000).toISOString().slice(0, 10)
    return { id: `mixed-${at}`, title: vary(one.title), publisher: OUTLETS[at % OUTLETS.length]!, published, url: null, language: 'en', form: 'full', text, credit: [], cites: [], unknown: [] }
  })
}

/** Whole numbers that look like chance. @see https://en.wikipedia.org/wiki/Linear_congruential_generator */
function stepper(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 10
  }
}
