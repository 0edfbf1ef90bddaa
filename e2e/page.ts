/*
 * What is asked of a page from outside: each function runs in the page by `Driven.inPage`, so it stands alone.
 */

/** Begins to count every change to the document of the page; `changesOf` says how many there were. */
export function countChanges(): void {
  const counter = window as unknown as { changesSeen: string[] }
  counter.changesSeen = []
  new MutationObserver((records) => {
    for (const record of records) counter.changesSeen.push(`${record.type} ${record.target.nodeName} ${record.attributeName ?? ''}`.trim())
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
}

/** The changes since `countChanges`, each as its kind and the node's name. */
export function changesOf(): string[] {
  return (window as unknown as { changesSeen: string[] }).changesSeen
}

/** The whole document of the page as text. */
export function documentText(): string {
  return document.documentElement.outerHTML
}

/** What is marked in a page, and whether the reader sees it. */
export interface Mark {
  text: string
  /** Whether its middle stands in the window and nothing lies over it. */
  inView: boolean
  /** Middle of its first line, in CSS pixels of the window. */
  x: number
  y: number
}

/** The marks of one name that the page carries, in order of the text. */
export function marksOf(name: string): Mark[] {
  const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[]
  return ranges
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
    .map((range) => {
      const box = range.getClientRects()[0] ?? range.getBoundingClientRect()
      const x = box.left + box.width / 2
      const y = box.top + box.height / 2
      const hit = document.elementFromPoint(x, y)
      const inView = box.width > 0 && hit !== null && (hit.contains(range.startContainer) || range.commonAncestorContainer.contains(hit))
      return { text: range.toString().replace(/\s+/g, ' '), inView, x, y }
    })
}

/** Scrolls the page to the mark of a name that begins with the given words, as a reader may who looks for it. */
export function bringMark(name: string, words: string): void {
  const range = ([...(CSS.highlights.get(name) ?? [])] as Range[]).find((one) => one.toString().startsWith(words))
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
}

/** Grounds that the browser draws the marks of one name on, in the page or in its only frame; none is "rgba(0, 0, 0, 0)". */
export function groundsOf(name: string, framed: boolean): string[] {
  const view = framed ? document.querySelector('iframe')!.contentWindow as Window & typeof globalThis : window
  const ranges = [...(view.CSS.highlights.get(name) ?? [])] as Range[]
  return ranges.map(({ startContainer }) => view.getComputedStyle(startContainer.parentElement!, `::highlight(${name})`).backgroundColor)
}

/** Names of the marks that the page carries, with how many there are of each. */
export function markNames(): Record<string, number> {
  return Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, ranges.size]))
}

/** Selects from the first words to the last, through whatever elements lie between, and brings them into view. */
export function selectWords(first: string, last: string): void {
  const texts: Text[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  const from = texts.find(({ data }) => data.includes(first))!
  const to = texts.find(({ data }) => data.includes(last))!
  from.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' })
  getSelection()!.setBaseAndExtent(from, from.data.indexOf(first), to, to.data.indexOf(last) + last.length)
}
