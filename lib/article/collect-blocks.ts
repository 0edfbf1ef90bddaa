import type { BlockKind } from './article.ts'
import { asideKind } from './asides.ts'
import { breaksLine, flatChildren, isHiddenInline, isUnread } from './flat-tree.ts'
import { outsideReason, type OutsideReason } from './outside.ts'
import { collapse } from './white-space.ts'

/** An element that marks what stands in it as no part of an article. */
export interface Outside {
  element: Element
  reason: OutsideReason
}

/** A line or paragraph of the page, with all that is needed to tell whether it belongs to the article. */
export interface Candidate {
  text: string
  kind: BlockKind
  /** The block element that it is a line of. */
  element: Element
  /** Share of the letters that are in links, 0 to 1. */
  linkShare: number
  /** Marked elements around it, outermost first. */
  outside: readonly Outside[]
  /** Beside the text: a caption, or a quote that was pulled out of it. */
  aside: 'caption' | 'pullQuote' | null
  /** The list it is an item of, or null. */
  list: Element | null
  /** Level 1 to 6 of a heading, 0 otherwise. */
  level: number
  /** Whether all of it is bold: a heading without being marked as one. */
  bold: boolean
}

interface Around {
  block: Element
  kind: BlockKind
  outside: readonly Outside[]
  aside: Candidate['aside']
  list: Element | null
  level: number
  link: boolean
  bold: boolean
}

/** All lines of the page or of a part of it, in the order in which they are read, empty ones left out. */
export function collectBlocks(root: Document | Element): Candidate[] {
  const found: Candidate[] = []
  const top = (root as Document).documentElement ?? (root as Element)
  let [text, letters, linked, bold] = ['', 0, 0, 0]
  let breaks = 0
  let open: Around | null = null
  const flush = (): void => {
    const words = open ? collapse(text) : ''
    if (open && /[\p{L}\p{N}]/u.test(words)) {
      const { block, kind, outside, aside, list, level } = open
      found.push({ text: words, kind, element: block, linkShare: letters ? linked / letters : 0, outside, aside, list, level, bold: bold === letters })
    }
    ;[text, letters, linked, bold, breaks, open] = ['', 0, 0, 0, 0, null]
  }
  const walk = (node: Node, around: Around): void => {
    if (node.nodeType === 3) {
      const words = (node as Text).data
      text += words
      const seen = words.replace(/\s+/g, '').length
      if (seen === 0) return
      open ??= around
      breaks = 0
      letters += seen
      if (around.link) linked += seen
      if (around.bold) bold += seen
      return
    }
    if (node.nodeType !== 1) return
    const element = node as Element
    if (isUnread(element)) return
    const name = element.tagName
    if (name === 'BR' || name === 'HR') {
      text += ' '
      breaks += 1
      // two line breaks make a paragraph
      if (breaks > 1 || name === 'HR') flush()
      return
    }
    const block = breaksLine(element)
    if (!block && isHiddenInline(element)) return
    const inside = enter(element, around, block)
    if (name === 'TABLE' && isDataTable(element)) {
      flush()
      for (const row of rowsOf(element)) found.push({ ...row, outside: inside.outside, aside: null, list: null, level: 0, bold: false })
      return
    }
    if (block) flush()
    for (const child of flatChildren(element)) walk(child, inside)
    if (block) flush()
  }
  walk(top, { block: top, kind: 'paragraph', outside: [], aside: null, list: null, level: 0, link: false, bold: false })
  flush()
  return found
}

function enter(element: Element, around: Around, block: boolean): Around {
  const name = element.tagName
  const reason = outsideReason(element)
  const inside = { ...around }
  if (reason) inside.outside = [...around.outside, { element, reason }]
  if (name === 'A') inside.link = true
  if (name === 'B' || name === 'STRONG') inside.bold = true
  if (!block) return inside
  inside.block = element
  if (name === 'UL' || name === 'OL') inside.list = element
  if (name === 'LI') inside.kind = 'listItem'
  else if (name === 'BLOCKQUOTE') inside.kind = 'quote'
  else if (/^H[1-6]$/.test(name)) {
    inside.kind = 'heading'
    inside.level = Number(name[1])
  }
  inside.aside = asideKind(element) ?? around.aside
  return inside
}

/** Long lines that are not links. */
export function isProse(one: Candidate): boolean {
  return one.text.length >= 60 && one.linkShare < 0.3 && one.kind !== 'heading' && !one.aside
}

/** Number of UTF-16 code units in the lines. */
export function lettersOf(lines: Iterable<Pick<Candidate, 'text'>>): number {
  let sum = 0
  for (const { text } of lines) sum += text.length
  return sum
}

/** Whether the table holds data and not the layout of the page: two rows and two columns at least, and cells that are short. */
function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table')) return false
  const rows = [...table.querySelectorAll('tr')]
  const cells = rows.map((row) => row.querySelectorAll('td, th').length)
  if (rows.length < 2 || Math.max(...cells) < 2) return false
  const lengths = [...table.querySelectorAll('td, th')].map((cell) => (cell.textContent ?? '').trim().length)
  return Math.max(...lengths) < 600 && lengths.reduce((a, b) => a + b, 0) / lengths.length < 120
}

function rowsOf(table: Element): Pick<Candidate, 'text' | 'kind' | 'element' | 'linkShare'>[] {
  return [...table.querySelectorAll('tr')].flatMap((row) => {
    const cells = [...row.querySelectorAll('td, th')].map((cell) => lineOf(cell)).filter((cell) => cell !== '')
    if (cells.length === 0) return []
    const linked = [...row.querySelectorAll('a')].reduce((sum, link) => sum + lineOf(link).length, 0)
    const text = cells.join(' | ')
    return [{ text, kind: 'tableRow' as const, element: row, linkShare: linked / text.length }]
  })
}

/** Text of an element as one line, as the index of the page has it. */
export function lineOf(element: Element): string {
  let text = ''
  const walk = (node: Node): void => {
    if (node.nodeType === 3) text += (node as Text).data
    if (node.nodeType !== 1 || isUnread(node as Element)) return
    const border = (node as Element).tagName === 'BR' || breaksLine(node as Element)
    if (!border && isHiddenInline(node as Element)) return
    if (border) text += ' '
    for (const child of flatChildren(node)) walk(child)
    if (border) text += ' '
  }
  for (const child of flatChildren(element)) walk(child)
  return collapse(text)
}
