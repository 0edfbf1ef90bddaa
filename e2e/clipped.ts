/**
 * What of a page cannot be read for want of room, to be run in the page: words that stand out over the side of the window, of their button or cell, that are cut off or broken,
 * or lie on other words. A title that is cut after some lines on purpose is none of these; nor is what the reader can scroll.
 *
 * @returns a line for each place, with the words and what is wrong; empty where all has room
 */
export function clippedIn(document: Document): string[] {
  const window = document.defaultView!
  const found = new Set<string>()
  const room = document.documentElement.clientWidth
  const styleOf = (element: Element) => window.getComputedStyle(element)
  const name = (element: Element) => `${element.localName}${[...element.classList].map((one) => `.${one}`).join('')}`
  const tell = (element: Element, what: string, words = element.textContent ?? '') => found.add(`${what}: ${name(element)} “${words.replace(/\s+/g, ' ').trim().slice(0, 60)}”`)
  const ancestors = (element: Element) => {
    const all: Element[] = []
    for (let one: Element | null = element; one && one !== document.documentElement; one = one.parentElement) all.push(one)
    return all
  }

  const wide = document.documentElement.scrollWidth
  if (wide > room) found.add(`the page is ${wide} px wide, and the window ${room}`)

  interface Word { rect: DOMRect; element: Element; node: Node; floats: boolean }
  const words: Word[] = []
  const walker = document.createTreeWalker(document.body, 4)
  while (walker.nextNode()) {
    const node = walker.currentNode
    const element = node.parentElement!
    if (node.textContent!.trim() === '' || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || /^(script|style|option|title)$/.test(element.localName)) continue
    const around = ancestors(element)
    // what is for screen readers alone has no room on purpose
    if (around.some((one) => styleOf(one).clipPath !== 'none')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    // a word that stands in two lines without a hyphen has less room than its letters
    if (styleOf(element).hyphens !== 'auto' && range.getClientRects().length > 1) {
      for (const { 0: word, index } of node.textContent!.matchAll(/\p{L}{2,12}/gu)) {
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const tops = [...range.getClientRects()].map(({ top }) => Math.round(top))
        if (Math.max(...tops) - Math.min(...tops) > 6) tell(element, `“${word}” is broken`, node.textContent!)
      }
      range.selectNodeContents(node)
    }
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5)
    const cutter = around.find((one) => styleOf(one).webkitLineClamp !== 'none' || styleOf(one).textOverflow === 'ellipsis')
    const scroller = around.find((one) => /auto|scroll/.test(styleOf(one).overflowX) && one.scrollWidth > one.clientWidth + 1)
    const svg = element.closest('svg')
    const box = svg ? svg.ownerSVGElement ?? svg : around.find((one) => !/^(inline|contents)$/.test(styleOf(one).display))!
    const floats = around.some((one) => /sticky|fixed|absolute/.test(styleOf(one).position))
    for (const rect of rects) {
      words.push({ rect, element, node, floats: floats || cutter !== undefined || scroller !== undefined })
      if (scroller || cutter) continue
      if (rect.left < -1 || rect.right > room + 1) tell(element, 'out of the window', node.textContent!)
      const its = box.getBoundingClientRect()
      if (rect.left < its.left - 1.5 || rect.right > its.right + 1.5) tell(box, 'out of its box', node.textContent!)
      for (const one of around) {
        const { overflowX, overflowY } = styleOf(one)
        const edge = one.getBoundingClientRect()
        if (/hidden|clip/.test(overflowX) && (rect.left < edge.left - 1.5 || rect.right > edge.right + 1.5)) tell(one, 'cut at the side', node.textContent!)
        if (/hidden|clip/.test(overflowY) && (rect.top < edge.top - 3 || rect.bottom > edge.bottom + 3)) tell(one, 'cut above or below', node.textContent!)
      }
    }
  }

  // lines of one text touch; words of two lie on each other only by mistake
  words.sort((a, b) => a.rect.top - b.rect.top)
  for (const [at, one] of words.entries()) {
    for (const other of words.slice(at + 1)) {
      if (other.rect.top > one.rect.bottom - 4) break
      if (one.node === other.node || one.floats || other.floats) continue
      const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left)
      const down = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top
      if (across > 2 && down > 5) tell(one.element, `on “${other.node.textContent!.trim().slice(0, 40)}”`, one.node.textContent!)
    }
  }

  const canvas = document.createElement('canvas').getContext('2d')!
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input:not([type="checkbox"], [type="radio"], [type="file"], [type="date"]), select')) {
    if (!field.checkVisibility()) continue
    const style = styleOf(field)
    canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
    const said = field.localName === 'select' ? (field as HTMLSelectElement).selectedOptions[0]?.textContent ?? '' : field.value === '' ? (field as HTMLInputElement).placeholder : ''
    const arrow = field.localName === 'select' ? 16 : 0
    const needed = canvas.measureText(said).width + parseFloat(style.paddingInlineStart) + parseFloat(style.paddingInlineEnd) + arrow
    if (said !== '' && needed > field.clientWidth + 1) tell(field, `needs ${Math.ceil(needed)} px of ${field.clientWidth}`, said)
  }
  return [...found]
}
