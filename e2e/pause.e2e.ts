import { describe, expect, test } from 'vitest'
import { badgeOf } from './badge.ts'
import { BROWSERS } from './browsers.ts'
import { press, pressByKey, until, waitForHeading } from './panel.ts'
import { DEMO, DEMO_TITLE } from './setting.ts'
import { stage } from './stage.ts'

// A reader leaves a site alone, and takes that back.

/** A page with a form to log in that is shown, and one whose form is folded away as on most pages of the news. */
const STORY = `<h1>Two towns share one dam</h1><p>By Ida Moll</p><p>The dam above Orlen held back 42 million cubic metres on Monday, the water board said, about a third of what it can take.</p>
  <p>Engineers counted 17 cracks along its crown last spring and filled 9 of them before the rain came, at a cost of 310,000 crowns.</p>
  <p>Both towns pay for the works: Orlen two thirds, Brask the rest, as they agreed in 1998 when the wall was raised by 3 metres.</p>
  <p>The board meets again on Friday to decide whether the lower gates stay open, which would bring the lake down by half a metre a day.</p>
  <p>“We have had wetter Februaries, and the wall stood,” said Karla Venn, who has run the works since 2011. “What is new is how fast the water comes now that the upper meadows are paved.”</p>
  <p>In Brask, where the river bends around the old market, shopkeepers carried stock upstairs over the weekend. The fire brigade lent out 60 pumps, and the school stayed shut on Monday as it had after the storm in 2013.</p>
  <p>Orlen’s mayor said that he would ask the region for a second gauge above the meadows, so that the towns hear of a flood six hours before it comes and not two, as they did this time.</p>`
const page = (form: string) => ({ body: `<!doctype html><html lang="en"><head><title>Two towns share one dam</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-02T09:00:00Z"></head><body><main><article>${STORY}</article></main>${form}</body></html>` })
const PAGES = {
  '/shown.html': page('<form><label>Password <input type="password"></label></form>'),
  '/folded.html': page('<form style="display:none"><label>Password <input type="password"></label></form>'),
}

/** The part of the extension's API that is asked here. */
interface Api {
  runtime: { getURL(path: string): string }
  tabs: { create(tab: { url: string }): Promise<unknown>; query(of: object): Promise<{ id: number }[]>; sendMessage(tab: number, message: object): Promise<unknown> }
}

const NOT_CHECKED = 'This page has not been checked yet'

describe.each(BROWSERS)('pausing in $name', ({ name, launch }) => {
  const here = stage(launch, DEMO, PAGES)
  const host = () => new URL(here.site.url('')).host
  const marks = () => here.driven.inPage(() => [...CSS.highlights.keys()])
  const badge = () => badgeOf(here.driven)

  /** Has the panel note what it is headed by from now on. */
  const noteHeadings = () => here.panel.run((document) => {
    const noted = new Set<string>()
    const { MutationObserver } = document.defaultView as unknown as typeof globalThis
    const note = () => noted.add(document.querySelector('h1')?.textContent?.trim() ?? '')
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true })
    Object.assign(document.defaultView!, { headings: () => [...noted] })
  })
  const headings = () => here.panel.run((document) => (document.defaultView as unknown as { headings(): string[] }).headings())

  /** Whether a script of the extension answers in the page in front. */
  const isEntered = () => here.driven.inExtension(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
    const { tabs } = browser ?? chrome
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
    return tabs.sendMessage(tab!.id, { to: 'page', name: 'here', args: [] }).then(() => true, () => false)
  })

  test('takes the number, the marks and the reading away, and a press does nothing', async () => {
    const panel = await here.openChecked('article.html', DEMO_TITLE)
    await until(async () => (await marks()).length > 0 && (await badge()) !== '', 'the marks and the number')
    expect(await press(panel, `Pause on ${host()}`)).toBe(true)
    await waitForHeading(panel, `Paused on ${host()}`)
    await until(async () => (await marks()).length === 0 && (await badge()) === '', 'the marks and the number to go')
    await noteHeadings()
    await here.openChecked('not-an-article.html', `Paused on ${host()}`)
    // Firefox keeps the address of a page to itself until the button is pressed there, and may say so in between
    if (name === 'Chromium') expect(await headings()).not.toContain(NOT_CHECKED)
    await here.openChecked('article.html', `Paused on ${host()}`)
    expect(await marks()).toEqual([])
    // no script has come into the page, by no key either
    expect(await isEntered()).toBe(false)
    for (const key of ['check-page', 'save-highlight']) await here.driven.command(key)
    await here.check(`Paused on ${host()}`)
    expect([await isEntered(), await badge()]).toEqual([false, ''])
  })

  test('holds on no other host', async () => {
    expect(await press(here.panel, 'End the pause')).toBe(true)
    await waitForHeading(here.panel, DEMO_TITLE)
    // the same device under its name
    await here.driven.open(here.site.url('article.html').replace('127.0.0.1', 'localhost'))
    await here.check(DEMO_TITLE)
    expect(await press(here.panel, `Pause on ${host().replace('127.0.0.1', 'localhost')}`)).toBe(true)
    await waitForHeading(here.panel, `Paused on ${host().replace('127.0.0.1', 'localhost')}`)
    await here.openChecked('article.html', DEMO_TITLE)
    expect(await isEntered()).toBe(true)
    expect(await press(here.panel, `Pause on ${host()}`)).toBe(true)
    await waitForHeading(here.panel, `Paused on ${host()}`)
  })

  test('keeps the script out of the site where all sites are let in', async () => {
    await here.driven.willAllow('*://*/*')
    await here.driven.inExtension(async (path) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
      await (browser ?? chrome).tabs.create({ url: (browser ?? chrome).runtime.getURL(path) })
    }, 'options.html')
    const options = await here.driven.ownPage('options.html')
    await until(() => options.run((document) => document.querySelector('.opt__choices') !== null), 'the options to be drawn')
    await pressByKey(here.driven, options, 'On all sites, articles are also checked as they open', 'options.html')
    await until(() => options.run((document) => document.querySelectorAll<HTMLInputElement>('.opt__choices input')[1]!.checked), 'all sites to be let in')
    // another host is read unasked, this one is not, which the panel says at once
    await noteHeadings()
    await here.openChecked('article.html', `Paused on ${host()}`)
    expect(await headings()).not.toContain(NOT_CHECKED)
    expect(await isEntered()).toBe(false)
    await pressByKey(here.driven, options, 'On the sites below, articles are also checked as they open', 'options.html')
    await until(() => options.run((document) => document.querySelectorAll<HTMLInputElement>('.opt__choices input')[0]!.checked), 'all sites to be taken back')
    await here.openChecked('article.html', `Paused on ${host()}`)
  })

  test('ends where the reader says so, and the page is read', async () => {
    expect(await press(here.panel, 'End the pause')).toBe(true)
    await waitForHeading(here.panel, DEMO_TITLE)
    await until(async () => (await marks()).length > 0, 'the marks')
  })

  test('holds from the start on a page that asks for a password, until the reader asks for it', async () => {
    const panel = await here.openChecked('shown.html', 'This page asks for a password')
    expect(await marks()).toEqual([])
    expect(await press(panel, 'Check it all the same')).toBe(true)
    await waitForHeading(panel, 'Two towns share one dam')
  })

  test('does not hold where the form to log in is folded away', async () => {
    await here.openChecked('folded.html', 'Two towns share one dam')
  })
})
