import type { Candidate } from './collect-blocks.ts'

// what stands for a paragraph or a part of one; its home is what holds it
const PARAGRAPHS = new Set(['P', 'LI', 'UL', 'OL', 'DL', 'DT', 'DD', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TR', 'TBODY', 'THEAD', 'TABLE', 'PRE'])

/**
 * The home of a line: tag and classes of what holds its paragraph, and of what holds that. Paragraphs of one article are written by one template, so that
 * they share a home, also when each has a container of its own; boxes between them have another.
 */
export function homeOf({ element }: Pick<Candidate, 'element'>): string {
  const home = homeElement(element)
  return `${signature(home.parentElement)}>${signature(home)}`
}

/** The nearest element around a line that is not itself a paragraph, a heading, a list or a quote. */
export function homeElement(element: Element): Element {
  let home = element
  while (PARAGRAPHS.has(home.tagName) && home.parentElement) home = home.parentElement
  return home
}

/** Homes that hold a good part of the text. */
export function mainHomes(prose: readonly Candidate[]): Set<string> {
  const letters = new Map<string, number>()
  let total = 0
  for (const one of prose) {
    const home = homeOf(one)
    letters.set(home, (letters.get(home) ?? 0) + one.text.length)
    total += one.text.length
  }
  return new Set([...letters].filter(([, sum]) => sum >= 0.15 * total).map(([home]) => home))
}

function signature(element: Element | null): string {
  // numbers in classes count the parts of one article ("part-1", "part-2")
  return element ? `${element.tagName}.${(element.getAttribute('class') ?? '').replace(/\d+/g, '').trim()}` : ''
}
