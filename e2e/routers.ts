/** What stands in a page of a made-up paper whose script changes what it shows, as `routerPage` gives it: called by `Driven.inPage`. */
export interface Routed {
  /** Shows a story in the place of the one before, as a router of the named kind does. @returns when its text stood in the page, as `Date.now()` has it */
  go(kind: RouterKind, title: string): Promise<number>
  /** Puts another story below, and names its address once it is in view, as papers do for readers who scroll on. */
  append(title: string): void
  scrollTo(title: string): void
  /** Messages that the page has heard. */
  heard: unknown[]
}

/**
 * `keyed`: the address first, then the same elements get other words (React, Vue); `body`: the whole body is changed, then the address (Turbo, pjax); `hash`: a fragment
 * is the path; `late`: an empty page, and the text a while after; `silent`: no other address at all.
 */
export type RouterKind = 'keyed' | 'body' | 'hash' | 'late' | 'silent'

/** A page of stories in which the head goes on stating what was true of the first. */
export function routerPage(first: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${first}</title><meta property="og:type" content="article"><meta property="og:site_name" content="The Quay">
<meta property="og:title" content="${first}"><meta property="article:published_time" content="2024-03-01T08:00:00Z"><link rel="canonical" href="/${slug(first)}">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${first}","datePublished":"2024-03-01T08:00:00Z","author":{"@type":"Person","name":"Ida Moll"}}</script>
</head><body><main id="app"></main><script>
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const slugOf = ${slug}
const lines = (title) => Array.from({ length: 9 }, (_, i) => title + ', says the harbour master, who counted ' + (title.length + i) + ' boats at the quay number ' + i + ' before the tide turned and wrote each of them down with care.')
const story = (title) => '<article><h1>' + title + '</h1><p class="byline">By the night desk, <time>5 April 2025</time></p>' + lines(title).map((line) => '<p>' + line + '</p>').join('') + '</article>'
const app = () => document.querySelector('#app')
const show = (title) => { app().innerHTML = story(title) }
globalThis.heard = []
addEventListener('message', ({ data }) => heard.push(data))
addEventListener('popstate', ({ state }) => state && show(state))
const routers = {
  async keyed(title) {
    history.pushState(title, '', '/' + slugOf(title))
    await pause(150)
    document.querySelector('h1').firstChild.data = title
    lines(title).forEach((line, i) => { document.querySelectorAll('article > p:not(.byline)')[i].firstChild.data = line })
    document.title = title
  },
  async body(title) {
    await pause(50)
    const body = document.createElement('body')
    body.innerHTML = '<main id="app">' + story(title) + '</main>'
    document.body.replaceWith(body)
    document.title = title
    history.pushState(title, '', '/' + slugOf(title))
  },
  async hash(title) {
    location.hash = '#/' + slugOf(title)
    await pause(300)
    show(title)
  },
  async late(title) {
    history.pushState(title, '', '/' + slugOf(title))
    app().innerHTML = '<p>One moment…</p>'
    await pause(900)
    show(title)
  },
  async silent(title) {
    show(title)
  },
}
globalThis.go = async (kind, title) => {
  await routers[kind](title)
  return Date.now()
}
globalThis.append = (title) => app().insertAdjacentHTML('beforeend', story(title))
globalThis.scrollTo = (title) => {
  const heading = [...document.querySelectorAll('h1')].find((one) => one.textContent === title)
  heading.scrollIntoView({ block: 'start', behavior: 'instant' })
  history.replaceState(title, '', '/' + slugOf(title))
  document.title = title
}
show(${JSON.stringify(first)})
history.replaceState(${JSON.stringify(first)}, '', '/' + slugOf(${JSON.stringify(first)}))
</script></body></html>`
}

function slug(title: string): string {
  return title.toLowerCase().replace(/\W+/g, '-')
}
