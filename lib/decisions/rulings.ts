import type { Rulings, Side } from '../compare/comparison.ts'
import type { Figure } from '../figures/figure.ts'
import type { Decision } from './decision.ts'
import { findCopied, findQuoted, type QuotedFigure } from './quoted-figure.ts'

/** What decisions mean for one article and its reports, and which of them took effect. */
export interface Ruled {
  rulings: Rulings
  /** In the order that they were made. */
  applied: Decision[]
}

/**
 * The decisions about these texts, as comparing asks for them. What is quoted and no longer stands there has no effect.
 * What is said of a figure of a report holds for its copies in other reports: a reader is shown one row for all of them.
 * @param article the article's side, whose id is ""; decisions call it by `key`
 * @param decisions in the order that they were made: of two about the origin of one pair the later holds
 */
export function ruleOn(decisions: readonly Decision[], article: Side, key: string, reports: readonly Side[]): Ruled {
  const sides = new Map([[key, article], ...reports.map((side) => [side.id, side] as const)])
  const misread = new Set<Figure>()
  const apart = new Map<Figure, Set<Figure>>()
  const origins = new Map<string, { pair: [string, string]; decision: Decision }>()
  const applied = new Set<Decision>()
  const figureOf = (quoted: QuotedFigure) => {
    const side = sides.get(quoted.document)
    return side ? findQuoted(quoted, side) : null
  }
  const copiesOf = (quoted: QuotedFigure) => (quoted.document === key ? [] : reports.filter(({ id }) => id !== quoted.document).flatMap((side) => findCopied(quoted, side) ?? []))
  for (const decision of decisions) {
    switch (decision.kind) {
      case 'wrongNumber': {
        const figure = figureOf(decision.figure)
        if (!figure) continue
        for (const one of [figure, ...copiesOf(decision.figure)]) misread.add(one)
        break
      }
      case 'notSameThing': {
        const [mine, theirs] = [figureOf(decision.mine), figureOf(decision.theirs)]
        if (!mine || !theirs || decision.mine.document !== key) continue
        apart.set(mine, new Set([...(apart.get(mine) ?? []), theirs, ...copiesOf(decision.theirs)]))
        break
      }
      case 'sameOrigin':
      case 'differentOrigins': {
        const [a, b] = decision.documents.map((document) => sides.get(document)?.id)
        if (a === undefined || b === undefined || a === b) continue
        const pair = [a, b].sort() as [string, string]
        const before = origins.get(pair.join('\n'))
        if (before) applied.delete(before.decision)
        origins.set(pair.join('\n'), { pair, decision })
        break
      }
      case 'notSameEvent':
      case 'followStory':
        continue
    }
    applied.add(decision)
  }
  const pairsOf = (kind: Decision['kind']) => [...origins.values()].filter(({ decision }) => decision.kind === kind).map(({ pair }) => pair)
  return {
    rulings: { misread, isApart: (mine, theirs) => apart.get(mine)?.has(theirs) ?? false, oneOrigin: pairsOf('sameOrigin'), twoOrigins: pairsOf('differentOrigins') },
    applied: [...applied],
  }
}
