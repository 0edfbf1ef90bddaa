import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeEach, describe, expect, test } from 'vitest'
import { BROWSERS } from './browsers.ts'
import { panelText, until } from './panel.ts'
import { DEMO } from './setting.ts'
import type { MadePage } from './site.ts'
import { stage } from './stage.ts'

/** A port that no server has. */
const NOWHERE = 'http://127.0.0.1:9009/story.html'

const MADE: Record<string, MadePage> = {
  '/empty.html': { body: '<!doctype html><title></title>' },
  '/paper.pdf': { type: 'application/pdf', body: smallestPdf() },
  '/picture.svg': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="3"/></svg>' },
  '/ferries.html': { body: articlePage('Fewer ferries in the harbour', longStory(6_000)) },
  '/long.html': { body: articlePage('The long account of the harbour', longStory(5_000_000)) },
  '/restless.html': { body: articlePage('Three ferries collide in the harbour', longStory(20_000), restlessScript()) },
  '/vanishing.html': { body: articlePage('The ferries that went away', longStory(20_000), 'setTimeout(() => { document.body.textContent = "" }, 1)\n') },
  '/throwing.html': { body: articlePage('The page that gets in the way', longStory(6_000), hostileScript()) },
}

describe.each(BROWSERS)('a page in $name', ({ name, launch }) => {
  const here = stage(launch, DEMO, MADE)
  let before = 0
  beforeEach(() => { before = here.driven.console.length })
  /** What was written to the console in this test. */
  const written = () => here.driven.console.slice(before)

  const clearStates = [
    { page: 'a front page', address: () => here.site.url('not-an-article.html'), title: 'This page does not read as an article' },
    { page: 'an empty page', address: () => here.site.url('empty.html'), title: 'This page does not read as an article' },
    { page: 'a page of the browser', address: () => (name === 'Firefox' ? 'about:license' : 'chrome://version'), title: 'This page belongs to the browser' },
    { page: 'a tab with nothing in it', address: () => 'about:blank', title: name === 'Firefox' ? 'This page does not read as an article' : 'This page belongs to the browser' },
    { page: 'a file of the device', address: () => pathToFileURL(join(DEMO, 'article.html')).href, title: 'This is a file on your device' },
    { page: 'a picture', address: () => here.site.url('picture.svg'), title: 'This page does not read as an article' },
    { page: 'a page of a server that does not answer', address: () => NOWHERE, title: 'This page belongs to the browser' },
    { page: 'a page that is not there', address: () => here.site.url('gone.html'), title: 'This page does not read as an article' },
  ]

  test.each(clearStates)('$page is told apart in words', async ({ address, title }) => {
    await here.driven.open(address())
    await here.check(title)
    expect(written().filter((line) => !/404 \(Not Found\)/.test(line))).toEqual([])
  })

  test('a page of 5 MB is read, or the part of it that can be', async () => {
    await here.openChecked('long.html', 'The long account of the harbour')
    expect(await here.driven.inPage(() => document.querySelectorAll('p').length)).toBeGreaterThan(1000)
    expect(written()).toEqual([])
  })

  test('a page whose scripts write it anew all the time is read as it was at one moment', async () => {
    await here.openChecked('restless.html', 'Three ferries collide in the harbour')
    expect(await here.driven.inPage(() => (globalThis as unknown as { turns: number }).turns)).toBeGreaterThan(0)
    expect(written()).toEqual([])
  })

  test('a page that empties itself ends in a state that says so', async () => {
    await here.open('vanishing.html')
    await until(() => here.driven.inPage(() => document.body.textContent === ''), 'the page to empty itself')
    await here.check('This page does not read as an article')
    expect(written()).toEqual([])
  })

  test('a page that has broken the built-in functions is read all the same', async () => {
    await here.openChecked('throwing.html', 'The page that gets in the way')
    expect(written()).toEqual([])
  })

  test('an article that no report tells has its figures listed, and nothing beside them', async () => {
    const panel = await here.openChecked('ferries.html', 'Fewer ferries in the harbour')
    expect(await panelText(panel)).toContain('No report here tells this story')
  })

  test('a PDF is told apart in words', async () => {
    // the last: Chromium's viewer would stand in the way of the next page
    await here.openChecked('paper.pdf', 'This is a PDF')
    expect(written().filter((line) => !/PDF/.test(line))).toEqual([])
  })
})

function articlePage(title: string, story: string, script = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-03-09T08:00:00Z"></head>
<body><article><h1>${title}</h1>${story}</article><script>${script}</script></body></html>`
}

/** Paragraphs of about so many characters in all; no two are alike. */
function longStory(length: number): string {
  const paragraphs: string[] = []
  for (let size = 0, day = 1; size < length; day++) {
    const paragraph = `<p>On morning ${day} of the count the harbour master wrote down ${day + 40} ferries and ${day * 3 + 200} passengers, `
      + 'and then walked along the quay to the office where the tide tables hang. Nobody at the counter disputed the number, although the clerk '
      + 'asked, as on every other morning, whether the boats that only turn round in the basin should be among them.</p>\n'
    paragraphs.push(paragraph)
    size += paragraph.length
  }
  return paragraphs.join('')
}

/** Writes the story anew at every turn of the event loop, in new elements, and moves its parts about. */
function restlessScript(): string {
  return `globalThis.turns = 0
const story = document.querySelector('article')
const turn = () => {
  turns++
  const copy = story.cloneNode(true)
  story.replaceChildren(...copy.childNodes)
  for (const paragraph of story.querySelectorAll('p:nth-of-type(3n)')) paragraph.textContent = paragraph.textContent + ''
  setTimeout(turn, 0)
}
setTimeout(turn, 0)
`
}

/** What careless or hostile pages do to the functions that a content script may lean on. */
function hostileScript(): string {
  return `Array.prototype.map = () => { throw new Error('not here') }
Node.prototype.cloneNode = () => null
document.querySelectorAll = () => []
Object.defineProperty(document, 'body', { get: () => null })
window.getComputedStyle = () => null
`
}

function smallestPdf(): string {
  return `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/MediaBox[0 0 200 200]/Parent 2 0 R>>endobj
trailer<</Root 1 0 R>>
`
}
