/** How often the address is looked at where the browser has no word for what a page's script does to it (Firefox before 147), in milliseconds. */
const EVERY = 200

/** What the page did to its address: named another page, maybe another one (a query tells an article from another, or how far the reader has come), or another place within it. */
export type Move = 'page' | 'query' | 'place'

/**
 * Calls `onMove` each time that the page has changed its address by script, or the reader has gone back and forth in it. A fragment that is a path ("#/story/2") names
 * another page, as with routers that use it so.
 * @returns what stops it.
 */
export function watchAddress(onMove: (move: Move) => void): () => void {
  let seen = new URL(location.href)
  const look = (): void => {
    if (location.href === seen.href) return
    const now = new URL(location.href)
    const isPage = now.pathname !== seen.pathname || (now.hash !== seen.hash && (isRoute(now.hash) || isRoute(seen.hash)))
    const move = isPage ? 'page' : now.search !== seen.search ? 'query' : 'place'
    seen = now
    onMove(move)
  }
  const { navigation } = window as { navigation?: EventTarget }
  const poll = navigation ? undefined : setInterval(look, EVERY)
  navigation?.addEventListener('currententrychange', look)
  addEventListener('popstate', look)
  addEventListener('hashchange', look)
  return () => {
    clearInterval(poll)
    navigation?.removeEventListener('currententrychange', look)
    removeEventListener('popstate', look)
    removeEventListener('hashchange', look)
  }
}

function isRoute(hash: string): boolean {
  return /^#!?\/./.test(hash)
}
