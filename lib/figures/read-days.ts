import type { Span } from '../text/span.ts'
import type { Figure, FigureSource } from './figure.ts'
import { readFigures } from './read-figures.ts'

/**
 * The figures of a text whose parts were written on different days, in reading order: each part is read with its own day, which resolves "Wednesday" and stands
 * in for an as-of date.
 * @param days the parts, in order, that make up the whole text; offsets in `source.text`
 */
export function readFiguresByDay(source: FigureSource, days: readonly (Span & { published: string | null })[]): Figure[] {
  if (days.length < 2) return readFigures({ ...source, published: days[0]?.published ?? source.published ?? null })
  return days.reduce<Figure[]>((figures, { start, end, published }, index) => {
    // the title is the article's, and read once
    const title = index === 0 ? source.title : null
    const found = readFigures({ title, text: source.text.slice(start, end), publisher: source.publisher ?? null, published })
    return [...figures, ...found.map((figure) => shift(figure, figure.in === 'text' ? start : 0, figures.length))]
  }, [])
}

/** The figure with its places moved by a number of code units, and its whole by a number of figures. */
function shift(figure: Figure, by: number, figures: number): Figure {
  const move = (span: Span): Span => ({ start: span.start + by, end: span.end + by })
  return { ...figure, ...move(figure), wording: move(figure.wording), sentence: move(figure.sentence), partOf: figure.partOf === null ? null : figure.partOf + figures }
}
