/** Brings the beginning of a range into the upper half of the window, at once and through all scrolled boxes around it. */
export function scrollToRange(range: Range): void {
  const node = range.startContainer
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  const view = node.ownerDocument?.defaultView
  const box = range.getClientRects()[0]
  if (!view || !box) return
  // a paragraph taller than the window, of which the words are at the end
  if (box.top < view.innerHeight * 0.1 || box.bottom > view.innerHeight * 0.9) view.scrollBy({ top: box.top - view.innerHeight * 0.4, behavior: 'instant' })
}
