import { describe, expect, test } from 'vitest'
import { BROWSERS } from './browsers.ts'
import { changesOf, countChanges, marksOf } from './page.ts'
import { panelText, until } from './panel.ts'
import type { MadePage } from './site.ts'
import { stage } from './stage.ts'
import { articleOf, OTHER, pageOf, paragraphsOf, STORY } from './story.ts'

// One story in pages that are made in the ways that no saved page shows: in shadow trees, by script, behind walls, in frames, with more below.

const NOT_AN_ARTICLE = 'This page does not read as an article'
const PATIENCE = 20_000
const STORY_MARK = 'ss-differs'

const WALL = `<p>We and our 812 partners store and read information on your device, and we process what it tells us, such as the address that you come from and the pages that you look at.</p>
<p>You can agree to this, or say in detail what you do not want; your choice is kept for 13 months, and you can change it at any time by the link at the foot of every page.</p>
<button>Agree</button><button>More</button>`
const OVERLAY = 'position:fixed;inset:0;z-index:99;background:#fff;overflow:auto'

const MADE: Record<string, MadePage> = {
  '/2022/06/28/open-shadow-root.html': { body: pageOf(`<news-page></news-page>${shadow('news-page', 'open', `<main>${articleOf(STORY)}</main>`)}`) },
  '/2022/06/28/closed-shadow-root.html': { body: pageOf(`<news-page></news-page>${shadow('news-page', 'closed', `<main>${articleOf(STORY)}</main>`)}`) },
  '/2022/06/28/slots-of-a-shadow-root.html': { body: pageOf(`<page-frame>${articleOf(STORY)}</page-frame>${shadow('page-frame', 'closed', '<nav>12 stories of today</nav><main><slot></slot></main>')}`) },
  '/2022/06/28/without-boxes.html': { body: pageOf(`<news-page></news-page>${shadow('news-page', 'closed', `<style>main, article, p { display: contents }</style><main>${articleOf(STORY)}</main>`)}`) },
  '/2022/06/28/with-folded-parts.html': { body: pageOf(`<main>${articleOf(STORY).replace('</p>', `</p>${folded(OTHER)}`)}</main>`) },
  '/2022/06/28/rendered-by-script.html': { body: pageOf(`<div id="app"></div><script>setTimeout(() => { document.querySelector('#app').innerHTML = ${text(`<main>${articleOf(STORY)}</main>`)} }, 50)</script>`) },
  '/2022/06/28/with-more-below.html': { body: pageOf(`<main>${articleOf(STORY)}</main><script>
    globalThis.more = () => { document.querySelector('main').insertAdjacentHTML('beforeend', ${text(articleOf(OTHER))}) }</script>`) },
  '/2022/06/28/more-in-one-column.html': { body: pageOf(`<main>${inColumn(STORY)}</main><script>
    globalThis.more = () => { document.querySelector('main').insertAdjacentHTML('beforeend', ${text(inColumn(OTHER))}) }</script>`) },
  '/amp/2022/06/28/base.html': { body: ampPage() },
  '/2022/06/28/behind-a-wall.html': { body: pageOf(`<main>${articleOf(STORY)}</main><div role="dialog" aria-modal="true" style="${OVERLAY}">${WALL}</div>`) },
  '/2022/06/28/behind-a-plain-wall.html': { body: pageOf(`<div class="cookie-wall" style="${OVERLAY}">${WALL}</div><main>${articleOf(STORY)}</main>`) },
  '/2022/06/28/hidden-by-a-wall.html': { body: pageOf(`<main style="display:none">${articleOf(STORY)}</main><div class="consent" style="${OVERLAY}">${WALL}</div>`) },
  '/2022/06/28/beside-frames.html': { body: pageOf(`<main>${articleOf(STORY)}</main><iframe srcdoc="${attribute(paragraphsOf(OTHER))}"></iframe><iframe src="/frame.html"></iframe>`) },
  '/frame.html': { body: pageOf(articleOf(OTHER), OTHER) },
  '/2022/06/28/nothing-but-a-wall.html': { body: pageOf(`<div class="consent" style="${OVERLAY}">${WALL}</div>`, { title: 'Before you go on' }) },
  '/framed': { body: `<!doctype html><html lang="en"><head><title>Framed</title></head><body><iframe src="/frame.html" style="width:100%;height:900px"></iframe></body></html>` },
  '/2022/06/28/for-subscribers.html': { body: partlyShown() },
}

const READ = Object.keys(MADE).filter((path) => !/nothing-but|frame|for-subscribers/.test(path)).concat('/2022/06/28/beside-frames.html')

describe.each(BROWSERS)('in $name', ({ launch }) => {
  const here = stage(launch, null, MADE)

  const read = async (path: string, title: string): Promise<void> => {
    await here.open(path)
    await until(() => here.driven.inPage(() => document.readyState === 'complete' && !document.querySelector('#app:empty')), 'the page')
    await here.driven.inPage(countChanges)
    await here.check(title)
  }
  const marked = () => until(async () => (await here.driven.inPage(marksOf, STORY_MARK)).some(({ text }) => text.startsWith(STORY.marked)), 'the mark', PATIENCE)

  test.each(READ)('%s is read and marked, and left as it is', async (path) => {
    await read(path, STORY.title)
    await marked()
    const shown = await panelText(here.panel)
    expect(shown).not.toMatch(/9,123|\b412\b|\b812\b|13 months/)
    expect(await here.driven.inPage(changesOf)).toEqual([])
    expect(here.driven.console.filter((line) => !/^(log|info|debug):/.test(line))).toEqual([])
  })

  test.each(['/2022/06/28/with-more-below.html', '/2022/06/28/more-in-one-column.html'])('%s stays the first story when another is put below it', async (path) => {
    await read(path, STORY.title)
    await marked()
    await here.driven.inPage(() => (globalThis as unknown as { more(): void }).more())
    await here.check(STORY.title)
    expect(await panelText(here.panel)).not.toMatch(/9,123|\b412\b/)
    // the marks come behind the reading
    await until(async () => (await here.driven.inPage(marksOf, STORY_MARK)).length === 1, 'one mark, as before', PATIENCE)
  })

  test('words that are written anew under their marks are marked again', async () => {
    await read('/2022/06/28/with-more-below.html', STORY.title)
    await marked()
    // looked at before the page has drawn anything
    const left = await here.driven.inPage((name) => {
      document.querySelector('article')!.innerHTML += ''
      return [...(CSS.highlights.get(name) ?? [])].map(String)
    }, STORY_MARK)
    expect(left).toEqual([''])
    const waited = await here.driven.inPage(framesUntilMarked, STORY_MARK, STORY.marked)
    // two frames would do for the work itself; a busy machine gets more time than the 300 ms that a reader is promised
    expect(waited).toBeLessThan(2000)
  })

  test.each(['/2022/06/28/nothing-but-a-wall.html', '/framed'])('%s holds no article of its own', async (path) => {
    await read(path, NOT_AN_ARTICLE)
    expect(await here.driven.inPage(changesOf)).toEqual([])
  })

  test('an article of which a part is shown is said to be read in part', async () => {
    await read('/2022/06/28/for-subscribers.html', STORY.title)
    await until(async () => /Only the first \d+ words/.test(await panelText(here.panel)), 'the word that only a part was read', PATIENCE)
  })
})

/** Milliseconds until a mark holds words again, looked at in every frame that the page draws. */
function framesUntilMarked(name: string, words: string): Promise<number> {
  const start = performance.now()
  return new Promise((resolve) => {
    const look = (): void => {
      const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[]
      if (ranges.some((range) => range.toString().startsWith(words))) resolve(performance.now() - start)
      else requestAnimationFrame(look)
    }
    look()
  })
}

/** The paragraphs of a story in parts that a browser keeps from sight: one of them with a box, one without, one that is only skipped. */
function folded({ paragraphs: [first, second, third] }: typeof OTHER): string {
  return `<details><summary>More</summary><p>${first}</p></details><details><summary>More</summary><p style="display:contents">${second}</p></details>
<div style="content-visibility:hidden"><p style="display:contents">${third}</p></div>`
}

/** A story as parts of a page without an element for stories. */
function inColumn(story: typeof OTHER): string {
  return `<div class="story"><h1>${story.title}</h1><p class="byline">By Ana Brek</p><div class="text">${paragraphsOf(story)}</div></div>`
}

function shadow(name: string, mode: ShadowRootMode, html: string): string {
  return `<script>customElements.define('${name}', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: '${mode}' }).innerHTML = ${text(html)} } })</script>`
}

/** A string of a page's script, which must not end the script. */
function text(html: string): string {
  return JSON.stringify(html).replace(/<\//g, '<\\/')
}

function attribute(html: string): string {
  return html.replace(/&/g, '&amp;').replace(/"/g, '&quot;')
}

/** A page of the form that AMP asks for; its scripts, which would come from elsewhere, are left out. */
function ampPage(): string {
  const head = `<link rel="canonical" href="https://paper.example/2022/06/28/base-near-dushanbe"><meta name="viewport" content="width=device-width">
<style amp-boilerplate>body{animation:-amp-start 1s steps(1,end) 0s 1 normal both}@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style>
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: STORY.title, datePublished: '2022-06-28' })}</script>`
  const body = `<amp-sidebar layout="nodisplay" hidden><ul><li><a href="/">412 stories</a></li></ul></amp-sidebar>
<article><h1>${STORY.title}</h1><amp-img src="/none.jpg" width="4" height="3" layout="responsive"></amp-img><section amp-access="access">${paragraphsOf(STORY)}</section></article>
<amp-ad width="300" height="250" type="none"><div placeholder>812 offers</div></amp-ad>`
  return pageOf(body, STORY, head).replace('<html lang', '<html ⚡ lang')
}

function partlyShown(): string {
  const head = `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: STORY.title, datePublished: '2022-06-28', isAccessibleForFree: false })}</script>`
  const shown = { ...STORY, paragraphs: STORY.paragraphs.slice(0, 4) }
  return pageOf(`<main>${articleOf(shown)}<div class="paywall"><p>Subscribe to continue reading.</p></div></main>`, STORY, head)
}
