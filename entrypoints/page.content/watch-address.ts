/** How often the address is looked at, in milliseconds: Firefox 140 has no event for what a page's script does to it. */
const EVERY = 200

/**
 * Calls `onLook` some times after the page has changed its address by script, since its text may come at once or from far away;
 * a change of the fragment alone is none.
 * @param after milliseconds from the last change of the address to each call
 * @returns what stops it.
 */
export function watchAddress(onLook: () => void, after: readonly number[]): () => void {
  let seen = addressOf(location.href)
  let due: ReturnType<typeof setTimeout>[] = []
  const look = setInterval(() => {
    const now = addressOf(location.href)
    if (now === seen) return
    seen = now
    due.forEach(clearTimeout)
    due = after.map((ms) => setTimeout(onLook, ms))
  }, EVERY)
  return () => {
    clearInterval(look)
    due.forEach(clearTimeout)
  }
}

function addressOf(href: string): string {
  return href.split('#', 1)[0]!
}
