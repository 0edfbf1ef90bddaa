import { describe, expect, test } from 'vitest'
import { BROWSERS } from './browsers.ts'
import { recordsOf, shownHighlights, waitForQuotes, waitToHear, writeInto } from './kept.ts'
import { bringMark, changesOf, countChanges, groundsOf, markNames, marksOf, selectWords } from './page.ts'
import { press, until, waitForHeading } from './panel.ts'
import type { MadePage } from './site.ts'
import { stage } from './stage.ts'
import { articleOf, OTHER, pageOf, paragraphsOf, STORY } from './story.ts'

// A reader keeps passages of a page and finds them again: one page after another, each test standing on what those before it kept.

const troops = STORY.paragraphs[1]!
const ACROSS = 'streets behind the barracks. The border with Afghanistan'
const ALONE = 'herders and smugglers'

const MADE: Readonly<Record<string, MadePage>> = {
  '/story.html': { body: storyPage() },
  '/2022/amp/story.html': { body: storyPage('<link rel="canonical" href="/story.html">') },
  // a page that gives another's address for its own
  '/sheep.html': { body: pageOf(`<main>${articleOf(OTHER)}</main>`, OTHER, '<link rel="canonical" href="/story.html">') },
  '/front.html': { body: `<!doctype html><html lang="en"><title>Today</title><body>${Array.from({ length: 30 }, (_, at) => `<p><a href="/${at}">Headline number ${at} of the day</a></p>`).join('')}</body></html>` },
  '/parts.html': {
    body: pageOf(`<main>${articleOf(STORY)}<news-box></news-box><iframe srcdoc="${paragraphsOf(OTHER).replaceAll('"', '&quot;')}"></iframe></main>
<script>customElements.define('news-box', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<p>The mill has paid its spinners in flour since May.</p>' } })</script>`),
  },
}

function storyPage(head = ''): string {
  return pageOf(`<main>${articleOf(STORY)}</main>`, STORY, head)
}

describe.each(BROWSERS)('highlights in $name', ({ name, launch }) => {
  /** A page of these is edited on the way. */
  const made = { ...MADE }
  const here = stage(launch, null, made)
  const kept = async () => (await here.driven.inPage(marksOf, 'ss-kept')).map(({ text }) => text)
  /** The words of so many highlights, once they are painted: that comes behind what the panel shows. */
  const painted = (count: number) => until(async () => {
    const found = await kept()
    return found.length === count && found
  }, `${count} to be painted`)
  const heldRecords = async () => (await recordsOf(here.driven)).map(({ highlight }) => highlight.quote)

  test('a key saves what is selected over two paragraphs, says so, and paints it without touching the page', async () => {
    await here.open('story.html')
    // only in Firefox can the key itself be pressed: there it lets the page in and opens the panel
    if (name === 'Chromium') await here.check(STORY.title)
    await here.driven.inPage(countChanges)
    await here.driven.inPage(selectWords, 'streets behind', 'Afghanistan')
    await here.driven.command('save-highlight')
    here.panel = await until(() => here.driven.panel(), 'the panel to open')
    await waitForHeading(here.panel, STORY.title)
    await waitToHear(here.panel, `Saved: “${ACROSS}”.`)
    await waitForQuotes(here.panel, [ACROSS])
    expect(await painted(1)).toEqual([expect.stringMatching(/^streets behind the barracks\.\s*The border with Afghanistan$/)])
    expect(await here.driven.inPage(changesOf)).toEqual([])
    expect(await heldRecords()).toEqual([ACROSS])
  })

  test('so does the menu of the page; and the same words are kept once', async () => {
    for (const words of ['Saved: ', 'Kept already: ']) {
      await here.driven.inPage(selectWords, ALONE, ALONE)
      await here.driven.chooseInMenu('save-highlight')
      await waitToHear(here.panel, `${words}“${ALONE}”.`)
    }
    await waitForQuotes(here.panel, [ACROSS, ALONE])
  })

  test('so does the button in the panel, which says where nothing is selected', async () => {
    await here.driven.inPage(() => getSelection()!.removeAllRanges())
    await until(() => press(here.panel, 'Save selection'), 'the button')
    await waitToHear(here.panel, 'Nothing was saved: no words are selected in the page.')
    await here.driven.inPage(selectWords, 'About 7,000 troops', 'About 7,000 troops')
    await until(() => press(here.panel, 'Save selection'), 'the button')
    await waitToHear(here.panel, 'Saved: “About 7,000 troops”.')
    await waitForQuotes(here.panel, [ACROSS, ALONE, 'About 7,000 troops'])
    expect(Object.keys(await here.driven.inPage(markNames))).toContain('ss-differs')
  })

  test('a note and a tag are written where they stand, and last', async () => {
    await writeInto(here.panel, `Note on “${ALONE}”`, 'who counts them?')
    await writeInto(here.panel, `Add a tag to “${ALONE}”`, 'border')
    await until(async () => (await shownHighlights(here.panel)).some(({ tags }) => tags.includes('border')), 'the tag to be kept')
    await until(async () => (await recordsOf(here.driven)).some(({ highlight }) => highlight.note === 'who counts them?'), 'the note to be kept')
    await here.openChecked('story.html', STORY.title)
    await waitForQuotes(here.panel, [ACROSS, ALONE, 'About 7,000 troops'])
    expect((await shownHighlights(here.panel)).find(({ quote }) => quote === ALONE)).toMatchObject({ note: 'who counts them?', tags: ['border'] })
    await painted(3)
  })

  test('a highlight leads to its place', async () => {
    await here.driven.inPage(() => scrollTo(0, 0))
    await press(here.panel, `in the page: ${ALONE}`)
    await until(async () => (await here.driven.inPage(marksOf, 'ss-focus')).some(({ text, inView }) => inView && text === ALONE), 'the place in view')
  })

  test('its mark in the page leads to its card', async () => {
    await here.panel.run((document) => document.querySelector<HTMLElement>('.keeping__turn[aria-expanded="true"]')?.click())
    await here.driven.inPage(bringMark, 'ss-kept', ALONE)
    const { x, y } = (await here.driven.inPage(marksOf, 'ss-kept')).find(({ text, inView }) => inView && text === ALONE)!
    await here.driven.clickAt(x, y)
    await until(() => here.panel.run((document, words) => document.activeElement?.matches('.kept[aria-current="true"]') === true && document.activeElement.querySelector('.kept__quote')?.textContent === words, ALONE), 'its card')
  })

  test.each(['/story.html?utm_source=letter#top', '/2022/amp/story.html'])('the article has them at another of its addresses: %s', async (path) => {
    await here.openChecked(path, STORY.title)
    await waitForQuotes(here.panel, [ACROSS, ALONE, 'About 7,000 troops'])
    await painted(3)
  })

  test('another article that names its address has none of them', async () => {
    await here.openChecked('sheep.html', OTHER.title)
    await until(() => here.panel.run((document) => document.querySelector('.keeping__save') !== null), 'the panel to know what is kept')
    expect(await shownHighlights(here.panel)).toEqual([])
    expect(await kept()).toEqual([])
  })

  test('in an edited page they are found, and what is gone is listed with its words', async () => {
    made['/story.html'] = { body: storyPage().replace(`<p>${troops}</p>`, '<p>An advertisement.</p>').replace('crossed by herders', 'crossed by <em>herders</em>') }
    await here.openChecked('story.html', STORY.title)
    await waitForQuotes(here.panel, [ALONE], [ACROSS, 'About 7,000 troops'])
    expect(await painted(1)).toEqual([ALONE])
    expect(await here.driven.inPage(() => document.querySelector('em')!.textContent)).toBe('herders')
  })

  test('they follow a page that is written anew by script, and are found when more of it comes', async () => {
    await here.driven.inPage((paragraph) => {
      const herders = document.querySelector('em')!.parentElement!
      herders.innerHTML = herders.innerHTML
      herders.previousElementSibling!.outerHTML = paragraph
    }, `<p>${troops}</p>`)
    await waitForQuotes(here.panel, [ACROSS, ALONE, 'About 7,000 troops'])
    await painted(3)
  })

  test('where the page changes the words, the panel shows what it says now', async () => {
    const nowSays = () => here.panel.run((document) => [...document.querySelectorAll('.kept__now .kept__quote')].map(({ textContent }) => textContent))
    const write = (from: string, to: string) => here.driven.inPage((was, is) => {
      const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent!.includes(was))!
      paragraph.textContent = paragraph.textContent!.replace(was, is)
    }, from, to)
    await write('7,000', '9,000')
    await until(async () => (await nowSays()).join() === 'About 9,000 troops', 'the new words to be shown')
    await painted(3)
    await write('9,000', '7,000')
    await until(async () => (await nowSays()).length === 0, 'them to go with the change')
    await waitForQuotes(here.panel, [ACROSS, ALONE, 'About 7,000 troops'])
    await painted(3)
  })

  test('what is deleted can be brought back', async () => {
    await press(here.panel, `Delete: ${ALONE}`)
    await until(async () => (await shownHighlights(here.panel)).length === 2, 'it to go')
    await until(async () => !(await kept()).includes(ALONE), 'its mark to go')
    await press(here.panel, 'Undo')
    await until(async () => (await shownHighlights(here.panel)).find(({ quote }) => quote === ALONE)?.note === 'who counts them?', 'it to come back whole')
    await until(async () => (await kept()).includes(ALONE), 'its mark to come back')
  })

  test('a page that is no article keeps them too', async () => {
    await here.openChecked('front.html', 'This page does not read as an article')
    await here.driven.inPage(selectWords, 'Headline number 7', 'number 8')
    await until(() => press(here.panel, 'Save selection'), 'the button')
    await waitForQuotes(here.panel, ['Headline number 7 of the day Headline number 8'])
    await here.openChecked('front.html', 'This page does not read as an article')
    await waitForQuotes(here.panel, ['Headline number 7 of the day Headline number 8'])
    await painted(1)
  })

  test('they may stand in frames of the same site and in shadow trees', async () => {
    await here.openChecked('parts.html', STORY.title)
    await here.driven.inPage(() => {
      const inner = document.querySelector('iframe')!.contentDocument!
      const text = inner.querySelector('p')!.firstChild as Text
      inner.getSelection()!.setBaseAndExtent(text, text.data.indexOf('9,123 sheep'), text, text.data.indexOf('9,123 sheep') + 11)
    })
    await until(() => press(here.panel, 'Save selection'), 'the button')
    await waitForQuotes(here.panel, ['9,123 sheep'])
    await here.driven.inPage(() => {
      document.querySelector('iframe')!.contentDocument!.getSelection()!.removeAllRanges()
      const text = document.querySelector('news-box')!.shadowRoot!.querySelector('p')!.firstChild as Text
      getSelection()!.setBaseAndExtent(text, 4, text, text.data.indexOf('flour') + 5)
    })
    await until(() => press(here.panel, 'Save selection'), 'the button')
    const inShadow = 'mill has paid its spinners in flour'
    await waitForQuotes(here.panel, ['9,123 sheep', inShadow])
    await here.openChecked('parts.html', STORY.title)
    await waitForQuotes(here.panel, ['9,123 sheep', inShadow])
    expect(await painted(1)).toEqual([inShadow])
    expect(await here.driven.inPage(() => [...(document.querySelector('iframe')!.contentWindow as unknown as { CSS: typeof CSS }).CSS.highlights.get('ss-kept') ?? []].map(String))).toEqual(['9,123 sheep'])
    await until(async () => (await here.driven.inPage(groundsOf, 'ss-kept', true)).join() === 'rgba(222, 168, 40, 0.3)', 'the mark in the frame to be drawn')
  })
})
