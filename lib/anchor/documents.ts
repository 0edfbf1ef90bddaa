/** A document of a page, and the address of the frame that shows it; null for the page's own. */
export interface ShownDocument {
  document: Document
  frame: string | null
}

const MOST = 50

/** The page's document and those of its frames that a script of the page may read, in the order in which they stand; other origins' frames are left out. */
export function documentsOf(document: Document): ShownDocument[] {
  const found: ShownDocument[] = [{ document, frame: null }]
  for (let i = 0; i < found.length && found.length < MOST; i += 1) {
    for (const frame of found[i]!.document.querySelectorAll('iframe, frame')) {
      // null for a document of another origin, and for a frame that has none yet
      const inner = (frame as HTMLIFrameElement).contentDocument
      if (inner?.body && found.length < MOST) found.push({ document: inner, frame: addressOf(inner) })
    }
  }
  return found
}

/** The address by which a frame's document is known again. */
function addressOf(document: Document): string {
  return document.URL.replace(/#.*$/, '')
}
