import type { Profile, ProfiledSide } from './profile.ts'
import type { Sides, Words } from './rule.ts'
import { contentStems, stem } from './words.ts'

// The rules that keep figures apart by whose things are counted and among whom; `rules.ts` has their order.

/** Things of one people, and things that the other text calls those of another people alone: Ukrainian drones, and the Russian ones. */
export function peoplesApart(mine: Profile, theirs: Profile, [left, right]: Sides): Words | null {
  const other = (stated: Profile, unsaid: Profile, side: ProfiledSide): string | null => {
    // who has them may be told otherwise than beside the noun: by the base where they serve
    if (stated.known.owners.length === 0 || unsaid.known.owners.length > 0 || unsaid.figure.actors.length > 0) return null
    const found = side.peoples.get(stem(unsaid.figure.head.toLowerCase()))
    return found && !stated.known.owners.some((owner) => found.has(owner)) ? [...found][0]! : null
  }
  if (mine.dimension !== 'count') return null
  const [a, b] = [other(theirs, mine, left), other(mine, theirs, right)]
  return a !== null ? [a, theirs.known.owners[0]!] : b !== null ? [mine.known.owners[0]!, b] : null
}

const AMONG = /(?:^|[.;:,“"]\s*|\b(?:and|but|while) )(?:[Oo]f|[Aa]mong(?:st)?) (?:the |all |those )?((?:[\p{L}'’-]+ ){0,2}\p{L}+s)\b[^.;:\d]{0,40}$/u

/** Whether a share is told to be of those named before it: "Of Canadians, 84 percent". */
export function isAmong({ figure, text }: Profile): boolean {
  return figure.kind === 'share' && AMONG.test(text.slice(figure.sentence.start, figure.wording.start))
}

/** Shares among those that the one text names before it, of whom the other says nothing. */
export function circlesApart(mine: Profile, theirs: Profile, [left, right]: Sides): Words | null {
  const unknown = (one: Profile, other: ProfiledSide): string | null => {
    if (one.figure.kind !== 'share') return null
    const named = AMONG.exec(one.text.slice(one.figure.sentence.start, one.figure.wording.start))?.[1]
    return named !== undefined && [...contentStems(named)].some((word) => !other.frequency.has(word)) ? named : null
  }
  const [a, b] = [unknown(mine, right), unknown(theirs, left)]
  return a === null && b === null ? null : [a ?? '', b ?? '']
}
