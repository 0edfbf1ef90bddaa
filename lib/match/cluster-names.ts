import type { Report } from '../corpus/report.ts'
import { nameKey } from '../names/names.ts'
import { namesIn, type NameInText } from './names-in-text.ts'
import { KIND_WEIGHT, labelOf, rarityOf } from './shared-names.ts'
import { termsOf } from './terms.ts'

/** Where a report says what happened. */
const BEGINNING = 900
const MOST = 2
/** Part of a group's reports that name what is said of the group. */
const HALF = 0.5

/**
 * What the reports of each group name at their beginning and the other groups do not, or less: at most two names a group.
 * None where there is but one group.
 */
export function sharedNamesOf(groups: readonly (readonly Report[])[]): string[][] {
  if (groups.length < 2) return groups.map(() => [])
  const outlets = new Set(groups.flat().flatMap(({ publisher, credit, cites }) => [publisher, ...credit, ...cites].flatMap((outlet) => (outlet === null ? [] : [nameKey(outlet)]))))
  const named = groups.map((reports) => {
    const names = new Map<string, { name: NameInText; reports: number }>()
    for (const { title, text } of reports) {
      for (const name of namesIn(`${title}.\n${beginningOf(text)}`)) {
        if (outlets.has(name.key)) continue
        const known = names.get(name.key)
        if (known) known.reports++
        else names.set(name.key, { name, reports: 1 })
      }
    }
    return names
  })
  return named.map((names, at) =>
    [...names.values()]
      .filter(({ reports }) => reports > groups[at]!.length * HALF - 0.01)
      .map(({ name, reports }) => {
        const elsewhere = named.filter((other, place) => place !== at && other.has(name.key)).length
        const label = labelOf(name, name)
        return { label, weight: (reports / groups[at]!.length) * Math.log(groups.length / (1 + elsewhere)) * KIND_WEIGHT[name.kind] * rarityOf(label) * Math.log(1 + name.spans.length) }
      })
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .reduce((picked: string[], { label }) => (picked.length < MOST && !picked.some((other) => shareAWord(other, label)) ? [...picked, label] : picked), []),
  )
}

/** "Sergei Shoigu" says what "Shoigu" says. */
function shareAWord(a: string, b: string): boolean {
  const words = new Set(termsOf(a).map(({ term }) => term))
  return termsOf(b).some(({ term }) => words.has(term))
}

/** Up to a space, since half a word is no name. */
function beginningOf(text: string): string {
  return text.length <= BEGINNING ? text : text.slice(0, Math.max(text.lastIndexOf(' ', BEGINNING), 0))
}
