import type { Figure } from '../figures/figure.ts'

/** A figure told by its words and by what stands around them, as a quote is; no offset, so that the text may change elsewhere. */
export interface QuotedFigure {
  /** Id of the report, or `articleKey` of the article. */
  document: string
  in: Figure['in']
  /** The number with its hedge, "some 7,000". */
  quote: string
  /** What stands before it and behind it, up to 32 characters each. */
  before: string
  after: string
}

/** A text and its title, with the figures read in them. */
export interface FigureTexts {
  title: string
  text: string
  figures: readonly Figure[]
}

const CONTEXT = 32
/** The part of the context that must still stand there. */
const ENOUGH = 0.5

/** A figure in words that `findQuoted` finds it by. */
export function quoteFigure(figure: Figure, { title, text }: FigureTexts, document: string): QuotedFigure {
  const whole = figure.in === 'title' ? title : text
  const { start, end } = figure.wording
  return { document, in: figure.in, quote: whole.slice(start, end), before: whole.slice(Math.max(0, start - CONTEXT), start), after: whole.slice(end, end + CONTEXT) }
}

/**
 * The figure that a quote means: the same words with at least half of the same context, the nearest in context where several are.
 * @returns null when there is none; the document is the caller's to choose and is not looked at
 */
export function findQuoted(quoted: QuotedFigure, texts: FigureTexts): Figure | null {
  let best: { figure: Figure; kept: number } | null = null
  for (const figure of texts.figures) {
    if (figure.in !== quoted.in) continue
    const here = quoteFigure(figure, texts, quoted.document)
    if (here.quote !== quoted.quote) continue
    const kept = keptPart(quoted, here)
    if (kept >= ENOUGH && (best === null || kept > best.kept)) best = { figure, kept }
  }
  return best?.figure ?? null
}

/** The figure of another text that is the quoted one, copied: the same words with all of the same context. */
export function findCopied(quoted: QuotedFigure, texts: FigureTexts): Figure | null {
  const figure = findQuoted(quoted, texts)
  return figure && keptPart(quoted, quoteFigure(figure, texts, quoted.document)) === 1 ? figure : null
}

/** The part of the context of one quote that the other has too, 0 to 1; 1 where there is none to have. */
function keptPart(quoted: QuotedFigure, here: QuotedFigure): number {
  const size = quoted.before.length + quoted.after.length
  if (size === 0) return 1
  const shared = (a: string, b: string, at: (text: string, i: number) => string | undefined) => {
    let length = 0
    while (length < Math.min(a.length, b.length) && at(a, length) === at(b, length)) length++
    return length
  }
  return (shared(quoted.before, here.before, (text, i) => text.at(-1 - i)) + shared(quoted.after, here.after, (text, i) => text[i])) / size
}
