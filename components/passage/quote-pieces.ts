import type { Article } from '../../lib/article/article.ts'
import type { Figure } from '../../lib/figures/figure.ts'
import type { Span } from '../../lib/text/span.ts'

/** A run of words of a passage. */
export interface Piece {
  words: string
  /** Whether the reader has asked for these words. */
  shown: boolean
}

/** Words of one figure, or those between two. */
export interface Run {
  /** Index in `Reading.figures`; null for words between figures. */
  figure: number | null
  pieces: Piece[]
}

/**
 * A passage cut for the panel: its paragraphs, each in runs of words that are a figure's and words that are none.
 * Of two figures in the same words the first has them.
 * @param shown spans that the reader has asked for
 */
export function piecesOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>, figures: readonly Figure[], shown: readonly Span[]): Run[][] {
  const own = figures.flatMap(({ in: where, start, end }, figure) => (where === 'text' ? [{ figure, start, end }] : [])).sort((a, b) => a.start - b.start || b.end - a.end)
  return blocks.map((block) => {
    const runs: Run[] = []
    const add = (figure: number | null, start: number, end: number) => {
      if (start < end) runs.push({ figure, pieces: cut(text, { start, end }, shown) })
    }
    let at = block.start
    for (const { figure, start, end } of own) {
      if (start < at || end > block.end) continue
      add(null, at, start)
      add(figure, start, end)
      at = end
    }
    add(null, at, block.end)
    return runs
  })
}

function cut(text: string, { start, end }: Span, shown: readonly Span[]): Piece[] {
  const edges = [...new Set([start, end, ...shown.flatMap((span) => [span.start, span.end])])].filter((edge) => edge >= start && edge <= end).sort((a, b) => a - b)
  return edges.slice(1).map((edge, index) => {
    const from = edges[index]!
    return { words: text.slice(from, edge), shown: shown.some((span) => span.start <= from && span.end >= edge) }
  })
}
