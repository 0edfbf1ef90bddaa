/** The text nodes that an index knows. */
type Known = ReadonlyMap<Node, unknown>

/**
 * The text at a position in the page, or the first one behind it, that of a shadow tree among it.
 * @returns null when no text that is known follows.
 */
export function firstTextFrom(node: Node, offset: number, known: Known): Text | null {
  if (node.nodeType === 3 && known.has(node)) return node as Text
  for (let child = node.childNodes[offset] ?? null; child; child = child.nextSibling) {
    const found = textsIn(child, known, 'first')
    if (found) return found
  }
  // before all that an empty host of a shadow tree shows
  if (offset === 0 && !node.firstChild) {
    const found = textsIn(node, known, 'first')
    if (found) return found
  }
  for (let from: Node | null = node; from; from = from.parentNode ?? hostOf(from)) {
    for (let next = from.nextSibling; next; next = next.nextSibling) {
      const found = textsIn(next, known, 'first')
      if (found) return found
    }
  }
  return null
}

/**
 * The text at a position in the page, or the last one before it, that of a shadow tree among it.
 * @returns null when no text that is known stands before it.
 */
export function lastTextBefore(node: Node, offset: number, known: Known): Text | null {
  if (node.nodeType === 3 && known.has(node) && offset > 0) return node as Text
  for (let child = node.childNodes[offset - 1] ?? null; child; child = child.previousSibling) {
    const found = textsIn(child, known, 'last')
    if (found) return found
  }
  for (let from: Node | null = node; from; from = from.parentNode ?? hostOf(from)) {
    for (let next = from.previousSibling; next; next = next.previousSibling) {
      const found = textsIn(next, known, 'last')
      if (found) return found
    }
  }
  return null
}

function hostOf(node: Node): Element | null {
  return node.nodeType === 11 && 'host' in node ? (node as ShadowRoot).host : null
}

/** The first or last known text of a node, its open shadow trees read. */
function textsIn(node: Node, known: Known, which: 'first' | 'last'): Text | null {
  if (known.has(node)) return node as Text
  if (node.nodeType !== 1) return null
  const root = (node as Element).shadowRoot ?? node
  const forward = which === 'first'
  for (let child = forward ? root.firstChild : root.lastChild; child; child = forward ? child.nextSibling : child.previousSibling) {
    const found = textsIn(child, known, which)
    if (found) return found
  }
  // what is slotted is shown in the shadow tree, but stands in the light
  if (root !== node) {
    for (let child = forward ? node.firstChild : node.lastChild; child; child = forward ? child.nextSibling : child.previousSibling) {
      const found = textsIn(child, known, which)
      if (found) return found
    }
  }
  return null
}
