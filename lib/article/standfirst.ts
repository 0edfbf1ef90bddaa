import { isCaptionBox } from './boxes.ts'
import type { Candidate } from './candidate.ts'
import { wordsOfNames } from './outside.ts'

const STANDFIRST_FORMS = [
  'intro|introduction|lead|lede|dek|deck|standfirst|stand first|sub ?titles?|sub ?heading|sub ?head(line)?|summary|excerpt|chapo|abstract',
  'description|sottotitolo|occhiello|entradilla|bajada|copete|vorspann|ingress|preamble|perex|tagline',
]
const STANDFIRST = new RegExp(`(^| )(${STANDFIRST_FORMS.join('|')})( |$)`)

/**
 * What many pages set between title and text: a line that is marked as such, else the first long lines behind the heading; at most two.
 * @param before the lines before the first paragraph, those left out that the page marks as something else
 */
export function findStandfirst(before: readonly Candidate[]): Candidate[] {
  const heading = before.findLastIndex(({ level }) => level === 1)
  const behind = heading < 0 ? before.slice(-15) : before.slice(heading + 1, heading + 20)
  const near = behind.filter((one) => !one.aside && one.linkShare < 0.3 && one.text.length >= 40 && one.text.length <= 700 && !isCaptionBox(one.element))
  const marked = near.filter(({ element }) => STANDFIRST.test(wordsOfNames(`${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`)))
  return (marked.length > 0 || heading < 0 ? marked : near.filter(({ text, element }) => text.length >= 60 && /^(P|H[2-4])$/.test(element.tagName))).slice(0, 2)
}
