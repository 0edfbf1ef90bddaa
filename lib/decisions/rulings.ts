import type { Rulings, Side } from '../compare/comparison.ts'
import type { Figure } from '../figures/figure.ts'
import type { Decision } from './decision.ts'
import { findQuoted, type QuotedFigure } from './quoted-figure.ts'

/** What decisions mean for one article and its reports, and which of them took effect. */
export interface Ruled {
  rulings: Rulings
  /** In the order that they were made. */
  applied: Decision[]
}

/**
 * The decisions about these texts, as comparing asks for them. What is quoted and no longer stands there has no effect.
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
  for (const decision of decisions) {
    switch (decision.kind) {
      case 'wrongNumber': {
        const figure = figureOf(decision.figure)
        if (!figure) continue
        misread.add(figure)
        break
      }
      case 'notSameThing': {
        const [mine, theirs] = [figureOf(decision.mine), figureOf(decision.theirs)]
        if (!mine || !theirs || decision.mine.document !== key) continue
        apart.set(mine, (apart.get(mine) ?? new Set()).add(theirs))
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
