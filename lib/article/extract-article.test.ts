import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Article } from './article.ts'
import type { ExtractOptions } from './draft-article.ts'
import { extractArticle } from './extract-article.ts'

const STORY = [
  'The dam above Velmora held back 41 million cubic metres of water on Tuesday, its keepers said, the most since it was finished in 1987.',
  'Engineers opened four of the six gates before dawn. By noon the river had risen by 2.3 metres at the old bridge, and the lower market was under water.',
  'Some 3,200 people left their homes, according to the district office. A further 900 were told to be ready to go at an hour’s notice.',
  'The keepers expect the level to fall from Thursday on, when the rain that has fallen since the end of last week is forecast to move east.',
]
const HEAD = '<meta property="og:type" content="article"><meta property="og:site_name" content="Velmora Post"><meta property="article:published_time" content="2024-05-14T22:40:00+05:00">'
const URL = 'https://post.example/2024/05/14/velmora-dam-opens-four-gates'

function story(extra: { before?: string; between?: string; after?: string; head?: string; outside?: string } = {}): string {
  const [first, ...rest] = STORY.map((line) => `<p>${line}</p>`)
  return `<html lang="en"><head><title>Velmora dam opens four gates - Velmora Post</title>${HEAD}${extra.head ?? ''}</head><body>
    <nav><a href="/">Home</a> <a href="/local">Local</a></nav><main><article><h1>Velmora dam opens four gates</h1>${extra.before ?? ''}
    <div class="story">${first}${extra.between ?? ''}${rest.join('')}${extra.after ?? ''}</div></article></main>${extra.outside ?? ''}
    <footer><p>Velmora Post, 12 Mill Street, 2024. Printed in 18,000 copies every working day since 1951.</p></footer></body></html>`
}

function read(html: string, options: ExtractOptions = { url: URL }): Article {
  return extractArticle(new JSDOM(html).window.document, options)
}

describe('the text of an article', () => {
  it('is the paragraphs of the story and nothing else', () => {
    const article = read(story())
    expect(article.isArticle).toBe(true)
    expect(article.text).toBe(STORY.join('\n\n'))
    expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual(STORY)
  })

  it('leaves out marks of footnotes and keeps powers', () => {
    const noted = story({ between: '<p>At least 48 people died<sup>2</sup> where the water covered 40 km<sup>2</sup> and 9 square miles, the office said.<sup>[3]</sup> More rain is due.</p>' })
    expect(read(noted).text).toContain('At least 48 people died where the water covered 40 km2 and 9 square miles, the office said. More rain is due.')
  })

  it.each(['By Ann Lee', 'By Ann Lee and Bo de Wit in Velmora', 'Von Jana Roth'])('does not begin with the byline: %s', (line) => {
    expect(read(story().replace('<div class="story">', `<div class="story"><p>${line}</p>`)).text).toBe(STORY.join('\n\n'))
  })

  it('begins with a sentence that begins as bylines do', () => {
    const line = 'By Monday the water had reached the second floor of the old mill at Velmora.'
    expect(read(story().replace('<div class="story">', `<div class="story"><p>${line}</p>`)).text.startsWith(line)).toBe(true)
  })

  const TEMPTING = 'Another flood drowned 77 cattle and cost the valley 5.5 million crowns in the spring of that year, a look back shows.'
  it.each([
    ['a list of related stories', { between: `<div class="related-stories"><h3>More on this</h3><p>${TEMPTING}</p></div>` }],
    ['an aside', { between: `<aside><p>${TEMPTING}</p></aside>` }],
    ['a newsletter box', { between: `<div class="newsletter-signup"><p>${TEMPTING}</p><form><input type="email"></form></div>` }],
    ['an advert', { between: `<div class="ad-slot"><p>${TEMPTING}</p></div>` }],
    ['comments', { outside: `<section id="comments"><h2>77 comments</h2><p>${TEMPTING}</p><p>${TEMPTING} Indeed it was so.</p></section>` }],
    ['hidden text', { between: `<p hidden>${TEMPTING}</p>` }],
    ['text for screen readers', { between: `<div class="visually-hidden">${TEMPTING}</div>` }],
    ['a consent wall', { outside: `<div role="dialog" aria-modal="true"><p>${TEMPTING}</p><p>We and our 812 partners store and read data on your device. ${TEMPTING}</p></div>` }],
    ['a teaser without a word that marks it', { between: `<div class="k3x"><a href="/x"><h4>Seventy-seven cattle drowned in the valley</h4></a><p>${TEMPTING}</p></div>` }],
    ['a line that is a link', { between: `<p><a href="/x">${TEMPTING}</a></p>` }],
    ['a noscript', { between: `<noscript><p>${TEMPTING}</p></noscript>` }],
  ])('leaves out %s', (_, extra) => {
    expect(read(story(extra)).text).toBe(STORY.join('\n\n'))
  })

  it('keeps a short line, a heading and a list that stand among the paragraphs', () => {
    const { text, blocks } = read(story({ between: '<h2>What is open</h2><p>Not much.</p><ul><li>the north road</li><li>the school</li></ul>' }))
    expect(text).toContain('What is open\n\nNot much.\n\nthe north road\n\nthe school')
    expect(blocks.slice(1, 5).map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'listItem', 'listItem'])
  })

  it('puts the parts of a split article together', () => {
    const parts = STORY.map((line, i) => `<section class="part part-${i}"><p>${line}</p><p>${line.replace('The', 'And so the')} It went on so for hours.</p></section><div class="ad">Advertisement</div>`)
    const { text } = read(`<html><head>${HEAD}</head><body><h1>Velmora dam opens four gates</h1><div>${parts.join('')}</div></body></html>`)
    for (const line of STORY) expect(text).toContain(line)
    expect(text).not.toContain('Advertisement')
  })

  it('takes a mark that holds most of the story for a mistake of the page', () => {
    expect(read(story().replace('<article>', '<article class="with-sidebar has-comments newsletter">')).text).toBe(STORY.join('\n\n'))
  })

  it('reads tables as rows', () => {
    const table = '<table><tr><th>Place</th><th>Left home</th></tr><tr><td>Velmora</td><td>2,100</td></tr><tr><td>Ask</td><td>1,100</td></tr></table>'
    const { text, blocks } = read(story({ between: table }))
    expect(text).toContain('Place | Left home\n\nVelmora | 2,100\n\nAsk | 1,100')
    expect(blocks.filter(({ kind }) => kind === 'tableRow')).toHaveLength(3)
  })

  it('reads what a layout table holds as paragraphs', () => {
    const html = `<html><head>${HEAD}</head><body><table><tr><td><a href="/">Home</a></td><td>${STORY.map((line) => `<p>${line}</p>`).join('')}</td></tr></table></body></html>`
    expect(read(html).text).toBe(STORY.join('\n\n'))
  })

  it('puts captions and pull quotes beside the text', () => {
    const { text, asides } = read(story({ between: '<figure><img src="a.jpg"><figcaption>The dam in 1999, with 30 million cubic metres</figcaption></figure><blockquote class="pull-quote">“The most since 1987”</blockquote>' }))
    expect(text).toBe(STORY.join('\n\n'))
    expect(asides).toEqual([
      { kind: 'caption', text: 'The dam in 1999, with 30 million cubic metres' },
      { kind: 'pullQuote', text: '“The most since 1987”' },
    ])
  })

  it('parts paragraphs that two line breaks part', () => {
    const html = story().replace(/<div class="story">[\s\S]*?<\/div>/, `<div class="story">${STORY.join('<br><br>')}</div>`)
    expect(read(html).text).toBe(STORY.join('\n\n'))
  })

  it('keeps the space that groups thousands and drops soft hyphens', () => {
    const { text } = read(story({ between: '<p>About 7\u00a0000 sand\u00adbags lie ready\u00a0on the dyke, and more are being filled every hour.</p>' }))
    expect(text).toContain('About 7\u00a0000 sandbags lie ready on the dyke')
  })

  it('reads open shadow roots, slots in their places', () => {
    const { document } = new JSDOM(story()).window
    const host = document.createElement('story-part')
    document.querySelectorAll('.story p')[1]!.replaceWith(host)
    host.append(Object.assign(document.createElement('b'), { textContent: '2.3 metres' }))
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Engineers opened four gates, and by noon the river had risen by <slot></slot> at the bridge in the old town.</p>'
    expect(extractArticle(document, { url: URL }).text).toContain('the river had risen by 2.3 metres at the bridge')
  })

  it('reads the visible part of a page with a wall and says so', () => {
    const ld = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Velmora dam opens four gates","isAccessibleForFree":false}</script>'
    const wall = '<div class="paywall"><p>Subscribe to continue reading. Already a subscriber?</p><form><input></form></div>'
    const article = read(story({ head: ld, after: wall }))
    expect(article.partial).toBe('paywall')
    expect(article.text).toBe(STORY.join('\n\n'))
    expect(read(story({ head: ld.replace('false', 'true') })).partial).toBeNull()
  })

  describe('of a live blog', () => {
    const entry = (line: string, i: number, time: string): string => `<div class="entry" id="e${i}">${time}<h3>Update ${i}</h3><p>${line}</p></div>`
    const timed = (i: number): string => `<time datetime="2024-05-1${4 + (i >> 1)}T0${i}:30+0500">0${i}:30</time>`
    const live = (entries: string, ld = '{"@type":"LiveBlogPosting","headline":"Velmora dam live"}'): Article =>
      read(`<html lang="en"><head>${HEAD}<script type="application/ld+json">${ld}</script></head><body><main><h1>Velmora dam live</h1><p class="standfirst">All that is known of the gates of Velmora, hour by hour.</p><div class="live">${entries}</div></main></body></html>`)

    it('is read entry by entry, each with its time', () => {
      const { text, blocks } = live(STORY.map((line, i) => entry(line, i, timed(i))).join(''))
      expect(text).toBe(['All that is known of the gates of Velmora, hour by hour.', ...STORY.flatMap((line, i) => [`Update ${i}`, line])].join('\n\n'))
      expect(blocks.filter(({ kind }) => kind === 'entry').map(({ start, end, time }) => [text.slice(start, end), time])).toEqual([
        ['Update 0', '2024-05-14T00:30:00+05:00'],
        ['Update 1', '2024-05-14T01:30:00+05:00'],
        ['Update 2', '2024-05-15T02:30:00+05:00'],
        ['Update 3', '2024-05-15T03:30:00+05:00'],
      ])
    })

    it('takes the times from the JSON-LD where the entries show the hour alone', () => {
      const updates = STORY.map((_, i) => `{"@type":"BlogPosting",${i % 2 ? `"headline":"Update ${i}"` : `"url":"${URL}#e${i}"`},"datePublished":"2024-05-14T1${i}:05:00Z"}`)
      const { blocks } = live(STORY.map((line, i) => entry(line, i, `<time>1${i}:05</time>`)).join(''), `{"@type":"LiveBlogPosting","liveBlogUpdate":[${updates.join()}]}`)
      expect(blocks.filter(({ kind }) => kind === 'entry').map(({ time }) => time)).toEqual([0, 1, 2, 3].map((i) => `2024-05-14T1${i}:05:00Z`))
    })

    it('has entries without a time where none is stated in full', () => {
      const { blocks } = live(STORY.map((line, i) => entry(line, i, `<time>1${i}:05</time>`)).join(''))
      expect(blocks.filter(({ kind }) => kind === 'entry')).toHaveLength(4)
      expect(blocks.some((block) => 'time' in block)).toBe(false)
    })

    it('is no matter of a report with times in its boxes', () => {
      const { blocks } = read(story({ between: `<p>At <time datetime="2024-05-14T12:00">noon</time> the third gate was opened, and by two o’clock the fourth.</p>` }))
      expect(blocks.every(({ kind }) => kind === 'paragraph')).toBe(true)
    })
  })
})

describe('reading a page', () => {
  it('changes nothing in it', async () => {
    const { window } = new JSDOM(story({ before: '<p class="byline">By Ana Brek</p>' }))
    const before = window.document.documentElement.outerHTML
    const records: MutationRecord[] = []
    const observer = new window.MutationObserver((found) => records.push(...found))
    observer.observe(window.document, { subtree: true, childList: true, attributes: true, characterData: true })
    extractArticle(window.document, { url: URL })
    await Promise.resolve()
    expect(window.document.documentElement.outerHTML).toBe(before)
    expect([...records, ...observer.takeRecords()]).toEqual([])
  })

  it.each([
    ['an empty page', '', 'empty'],
    ['a page without a body', '<html><head><title>x</title></head></html>', 'empty'],
    ['a page of scripts', '<body><script>let a = 1</script></body>', 'empty'],
    ['a page with one line', '<body><p>Nothing here yet.</p></body>', 'tooShort'],
    ['a frameset', '<frameset><frame src="a.html"></frameset>', 'empty'],
  ])('does not throw on %s', (_, html, reason) => {
    const article = read(html, {})
    expect(article).toMatchObject({ isArticle: false, notArticle: { reason } })
  })

  it('survives a document whose body was taken away', () => {
    const { document } = new JSDOM(story()).window
    document.documentElement.remove()
    expect(extractArticle(document, { url: URL }).isArticle).toBe(false)
  })

  it('reads on when the JSON-LD cannot be parsed', () => {
    const head = '<script type="application/ld+json">{"@type":"NewsArticle", "headline": "Velmora", oops</script>'
    expect(read(story({ head })).text).toBe(STORY.join('\n\n'))
  })

  it('reads a page of five megabytes in seconds', () => {
    const rows = Array.from({ length: 6000 }, (_, i) => `<p>Line ${i} of a long register that a village keeps: ${'number and name and house and field, '.repeat(22)}and no more.</p>`).join('')
    const started = Date.now()
    expect(read(story({ after: rows })).text.length).toBeGreaterThan(4_000_000)
    expect(Date.now() - started).toBeLessThan(45_000)
  }, 60_000)
})

describe('the gate', () => {
  it.each([
    ['a front page', 'https://post.example/', 'frontPage'],
    ['a list of a tag', 'https://post.example/tag/floods', 'listing'],
  ])('refuses %s', (_, url, reason) => {
    const teasers = STORY.flatMap((line, i) => [`<article><h2><a href="/a${i}">Story ${i}</a></h2><p>${line}</p></article>`, `<article><h2><a href="/b${i}">Story ${i}</a></h2><p>${line}</p></article>`]).join('')
    const html = `<html><head><meta property="og:type" content="website"></head><body><main>${teasers}</main></body></html>`
    expect(read(html, { url })).toMatchObject({ isArticle: false, notArticle: { reason } })
  })

  it.each([
    ['a shop', 'https://shop.example/products/sandbags', '<meta property="og:type" content="product"><meta property="product:price:amount" content="12">'],
    ['a manual', 'https://docs.example/docs/gates/opening', '<meta property="og:type" content="website">'],
    ['a forum', 'https://talk.example/forum/threads/dam-levels.5531/', '<script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script>'],
  ])('refuses %s', (_, url, head) => {
    const body = STORY.map((line) => `<p>${line}</p>`).join('')
    const article = read(`<html><head>${head}</head><body>${body}</body></html>`, { url })
    expect(article.isArticle).toBe(false)
    expect(read(`<html><head>${head}</head><body>${body}</body></html>`, { url, force: true })).toMatchObject({ isArticle: true, notArticle: null, text: STORY.join('\n\n') })
  })

  it('takes an essay on a plain site, and an AMP page with the address of the article', () => {
    const body = [...STORY, ...STORY].map((line, i) => `<p>${line} (${i})</p>`).join('')
    expect(read(`<html lang="en"><head><meta name="author" content="Ana Brek"></head><body><h1>On living below a dam</h1>${body}</body></html>`, { url: 'https://brek.example/on-living-below-a-dam.html' }).isArticle).toBe(true)
    const amp = `<html amp lang="en"><head><link rel="canonical" href="${URL}">${HEAD}</head><body><article><h1>Velmora dam opens four gates</h1>${body}</article></body></html>`
    expect(read(amp, { url: 'https://post.example/amp/2024/05/14/velmora-dam-opens-four-gates' })).toMatchObject({ isArticle: true, url: URL })
  })

  it('asks markup and text alone where the address is not known', () => {
    expect(read(story(), {}).isArticle).toBe(true)
  })
})

describe('what the browser does not render', () => {
  const hide = (document: Document, selector: string): void => {
    const prototype = document.defaultView!.Element.prototype
    prototype.checkVisibility = function checkVisibility(this: Element) {
      return this.closest(selector) === null
    }
  }
  const half = STORY.map((line) => `<p>${line}</p>`).join('')

  it('stays unread on a page that is to be paid for', () => {
    const head = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Velmora dam opens four gates","isAccessibleForFree":"False"}</script>'
    const { document } = new JSDOM(story({ head, after: `<div class="rest">${half.replaceAll('The', 'Also the')}${half.replaceAll('The', 'And the')}</div>` })).window
    hide(document, '.rest')
    expect(extractArticle(document, { url: URL })).toMatchObject({ text: STORY.join('\n\n'), partial: 'paywall' })
  })

  it('is read where a page shows next to nothing yet', () => {
    const { document } = new JSDOM(story()).window
    hide(document, '.story')
    expect(extractArticle(document, { url: URL })).toMatchObject({ text: STORY.join('\n\n'), partial: null })
  })

  it('is passed over where it stands beside what is shown', () => {
    const { document } = new JSDOM(story({ between: '<p class="tab">Another tab says that 19 boats were lost in the harbour that night.</p>' })).window
    hide(document, '.tab')
    expect(extractArticle(document, { url: URL }).text).toBe(STORY.join('\n\n'))
  })
})
