import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { chooseBlocks, type Choice } from './choose-blocks.ts'

const LINES = [
  'The harbour of Ostrel was closed on Friday after a crane of 140 tonnes fell across the only quay that is deep enough for ferries.',
  'Nobody was hurt, the harbour master said, because the crew had gone ashore when the wind passed 90 kilometres an hour.',
  'Three ferries with 610 passengers turned back to the mainland, and a fourth waited in the sound until the evening.',
  'A floating crane is on its way from Karsund and should arrive on Sunday, weather permitting, the shipping office said.',
]
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('')

function chosenIn(document: Document): Choice {
  const steps = chooseBlocks(document)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

function choose(between: string, around: { html?: string; after?: string } = {}): { text: string[]; asides: [string, string][] } {
  const html = around.html ?? `<main><h1>Crane falls across quay</h1><div class="body">${paragraphs(LINES.slice(0, 2))}${between}${paragraphs(LINES.slice(2))}</div></main>${around.after ?? ''}`
  const { blocks, asides } = chosenIn(new JSDOM(`<html><body>${html}</body></html>`).window.document)
  return { text: blocks.map(({ text }) => text), asides: asides.map(({ aside, text }) => [aside!, text]) }
}
const withLine = (line: string): string[] => [...LINES.slice(0, 2), line, ...LINES.slice(2)]

describe('what stands beside the text', () => {
  const QUOTE = 'the crew had gone ashore when the wind passed 90 kilometres an hour'
  it.each([
    ['a quote in an aside', `<aside><blockquote>“We were lucky, and that is all there is to say about it.”</blockquote></aside>`, 'pullQuote'],
    ['a quote of words that a paragraph has', `<blockquote>“${QUOTE}”</blockquote>`, 'pullQuote'],
    ['a box of words that a paragraph has', `<div class="k9"><p>${QUOTE[0]!.toUpperCase()}${QUOTE.slice(1)}.</p></div>`, 'pullQuote'],
    ['a caption by a word in the middle of its class', '<div class="imageEmbedCaption">The crane of 140 tonnes on the day that it was set up, in 1998.</div>', 'caption'],
    ['a line in the box of a picture', '<div class="k9"><img src="a.jpg"><p>The crane, seen from the sound on the day before it fell.</p></div>', 'caption'],
  ])('is %s', (_, html, kind) => {
    const { text, asides } = choose(html)
    expect(text).toEqual(LINES)
    expect(asides.map(([aside]) => aside)).toEqual([kind])
  })

  it.each([
    ['a quote that stands nowhere else', '<blockquote>“We were lucky, and that is all there is to say about it.”</blockquote>', '“We were lucky, and that is all there is to say about it.”'],
    ['a paragraph behind a picture in a box without a name', '<p>Ferries are to sail again on Monday from the old quay, the office said.</p>', 'Ferries are to sail again on Monday from the old quay, the office said.'],
  ])('is not %s', (_, html, line) => {
    expect(choose(html).text).toEqual(withLine(line))
  })

  it('is not said twice where a box repeats a caption', () => {
    const line = 'The harbour of Ostrel before the storm, with the crane in place.'
    const { text, asides } = choose(`<figure><img src="a.jpg"><figcaption>${line} Ann Lee</figcaption></figure><div class="k9"><p>${line}</p></div>`)
    expect(text).toEqual(LINES)
    expect(asides).toEqual([['caption', `${line} Ann Lee`]])
  })
})

describe('invitations to the reader', () => {
  it.each([
    'Sign up for our free newsletter and get the news of the coast in your inbox.',
    'Get the news of the coast right in your inbox. Subscribe to our morning newsletter.',
    'Subscribe to Harbour Briefing, a weekly round-up for those who work at sea.',
    'Follow Ostrel News on Facebook and Instagram.',
    'Do you have a story to tell? Email: desk@ostrel.example',
    'Abonnieren Sie hier unseren Newsletter aus dem Hafen.',
    'Abonnez-vous à notre newsletter du port.',
  ])('are left out: %s', (line) => {
    expect(choose(`<p>${line}</p>`).text).toEqual(LINES)
  })

  it.each([
    'The office asked passengers to follow its advice, and 40 of them slept in the hall.',
    'Some 12,000 people have signed up for the newsletter of the party since its founding in March.',
    'The magazine lost 3,000 subscribers after the briefing, its publisher said on Friday.',
    'Follow the money, the auditors were told, and they found 2.4 million crowns on an account in Karsund.',
  ])('are not told by one word: %s', (line) => {
    expect(choose(`<p>${line}</p>`).text).toEqual(withLine(line))
  })
})

describe('the marks of a page', () => {
  const LINE = 'The ferry company expects to lose 2 million crowns a day as long as the quay is closed, its owner said.'

  it('are believed where a short name says it, and not where an id is a sentence', () => {
    expect(choose(`<div id="promoted"><p>${LINE}</p></div>`).text).toEqual(LINES)
    expect(choose(`<div id="captain-promoted-after-the-storm"><p>${LINE}</p></div>`).text).toEqual(withLine(LINE))
  })

  it('hide a copy for machines also when it is longer than the text', () => {
    const copy = `<div style="display:none" itemscope itemtype="http://schema.org/NewsArticle"><div itemprop="name">Ann Lee</div><div itemprop="articleBody">${LINES.join(' ')} ${LINE}</div></div>`
    expect(choose('', { after: copy }).text).toEqual(LINES)
    expect(choose('', { html: `<article itemscope itemtype="http://schema.org/NewsArticle"><h1>Crane</h1>${paragraphs(LINES)}</article>` }).text).toEqual(LINES)
  })
})

describe('paragraphs of one article', () => {
  const part = (name: string, line: string, own = ''): string => `<div class="col"><div class="${name}"><p${own}>${line}</p></div></div>`

  it('are at home where the class of their container has one word more, if they are of one class themselves', () => {
    const html = (own: string): string => `<main>${LINES.slice(0, 3).map((line) => part('text wide', line, own)).join('')}${part('text', LINES[3]!, own)}<div class="box"><p>Not this line, which is about 77 other cranes in another harbour.</p><input></div></main>`
    expect(choose('', { html: html(' class="line"') }).text).toEqual(LINES)
  })

  it('keep a line that leads to a post, though most of it is a link', () => {
    expect(choose('<p><a href="/x">The shipping office of Karsund</a> wrote:</p>').text).toEqual(withLine('The shipping office of Karsund wrote:'))
    expect(choose('<p><a href="/x">Storm: what is known of the ferries</a> more</p>').text).toEqual(LINES)
  })

  it('keep the items of a list that are sentences with long links', () => {
    const items = ['Ferries wait in the sound until Sunday, and the office gives no other day.', 'The old quay is open to boats of 20 metres, and to no longer ones at all.']
    const list = `<ul><li><a href="/a">${items[0]!.slice(0, 42)}</a>${items[0]!.slice(42)}</li><li>${items[1]}</li></ul>`
    expect(choose(list).text).toEqual([...LINES.slice(0, 2), ...items, ...LINES.slice(2)])
    expect(choose(`<ul>${items.map((line) => `<li><a href="/a">${line}</a></li>`).join('')}</ul>`).text).toEqual(LINES)
  })
})
