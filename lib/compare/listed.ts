import { isExactCount, type Finder } from './finder.ts'

const PARTIAL = /\b(?:including|include[sd]?|among|at least|mostly|some|such as|others?|for example|elsewhere)\b/i
const NAME = /^(?:the |an? |one in |in )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*\.?){0,4}$/u
const VERB = '(?:were|was|are|is|have|has|had|will|would|took|lost|won|died|fell|came|went|said)'
const FIRM = / and (?:Co|Company|Sons|Brothers|Partners|Associates)\b/g
/** "four bases: A, B and C"; "four bases, in A, B and C."; "two provinces, A, B and C, were hit" */
const LISTS = [/^[^.,;:–—]{0,40}(?::| [–—])\s+([^:;–—]+?)(?: [–—]|(?<!\b\p{Lu})[.!?]|$)/u, /^, ((?:in )\p{Lu}[^:;–—.]+?)\.$/u, new RegExp(String.raw`^(?: \p{Ll}+)?, (\p{Lu}[^:;–—.]+?), ${VERB}\b`, 'u')]

/** A number and the names behind it, of which there are more or fewer. */
export const listOf: Finder = (figure, at, _, text) => {
  if (!isExactCount(figure) || (figure.value as number) > 12 || (figure.value as number) < 2) return null
  const rest = text.slice(figure.end, figure.sentence.end).trimEnd()
  const list = LISTS.map((form) => form.exec(rest)?.[1]).find((found) => found !== undefined)
  if (!list || PARTIAL.test(list) || !/,| and /.test(list)) return null
  // "Morgan and Co" is one name
  const items = list.replace(FIRM, '').split(/,\s*(?:and\s+)?|\s+and\s+/).filter(Boolean)
  // names alone: a clause with a verb or a bracket may hold a comma of its own
  if (!items.every((item) => NAME.test(item.trim()))) return null
  // "in Tarn, Norvale, and Brod, Sudmark": a place with its country is one
  return items.length === figure.value || items.length === 2 * (figure.value as number) ? null : { reason: 'list', figures: [at] }
}
