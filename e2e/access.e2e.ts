import { describe, expect, test } from 'vitest'
import { badgeOf } from './badge.ts'
import { BROWSERS } from './browsers.ts'
import { marksOf } from './page.ts'
import { panelText, pressByKey, pressInRow, until, waitForHeading, type Panel } from './panel.ts'
import { DEMO, DEMO_TITLE } from './setting.ts'
import { stage } from './stage.ts'

// A reader lets one site in for good, or all of them, and takes that back, in the panel, in the options and in the browser's own page; or refuses it.

const NOT_CHECKED = 'This page has not been checked yet'
const SITE = '*://127.0.0.1/*'
const EVERYWHERE = '*://*/*'
const OPTIONS = 'options.html'

/** The part of the extension's API that is asked here. */
interface Api {
  action: { getBadgeText(of: { tabId: number }): Promise<string> }
  permissions: { getAll(): Promise<{ permissions: string[]; origins: string[] }> }
  runtime: { getURL(path: string): string }
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> }
  tabs: { create(tab: { url: string; active?: boolean }): Promise<{ id: number }>; remove(tabs: number[]): Promise<void> }
}

describe.each(BROWSERS)('the access to sites in $name', ({ name, launch }) => {
  const here = stage(launch, DEMO)
  const host = () => new URL(here.site.url('')).host
  const footSays = (panel: Panel, words: RegExp) => until(() => panel.run((document, words) => new RegExp(words).test(document.querySelector('footer')?.textContent ?? ''), words.source), `the foot to say ${words}`)
  /** How many scripts come into what is opened from now on. */
  const registered = () => here.driven.inExtension(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
    return (await (browser ?? chrome).scripting.getRegisteredContentScripts()).length
  })
  const isRegistered = () => until(async () => (await registered()) > 0, 'the script to be registered')
  const origins = () => here.driven.inExtension(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
    return (await (browser ?? chrome).permissions.getAll()).origins
  })

  test('is none after the extension was installed', async () => {
    expect(await origins()).toEqual([])
    const panel = await here.openChecked('article.html', DEMO_TITLE)
    await here.open('not-an-article.html')
    await waitForHeading(panel, NOT_CHECKED)
    await here.open('article.html')
    await waitForHeading(panel, NOT_CHECKED)
  })

  test.each([
    { way: 'key', act: () => here.driven.command('check-page') },
    { way: 'menu', act: () => here.driven.chooseInMenu('check') },
  ])('is not needed by the $way', async ({ act }) => {
    await here.open('article.html')
    await waitForHeading(here.panel, NOT_CHECKED)
    // neither is pressed for real in a Chromium that is driven, and lets no page in: there it checks one that the button let in
    if (name === 'Chromium') await here.check(DEMO_TITLE)
    await here.panel.run((document) => document.querySelector('h1')?.setAttribute('data-before', ''))
    await act()
    await waitForHeading(here.panel, DEMO_TITLE)
    expect(await origins()).toEqual([])
  })

  test('is refused, and everything works by hand all the same', async () => {
    // before any is given: Chromium gives what it gave before without asking again
    await here.driven.refuse(() => pressByKey(here.driven, here.panel, `Always check ${host()}`))
    await here.open('not-an-article.html')
    await waitForHeading(here.panel, NOT_CHECKED)
    expect(await origins()).toEqual([])
    await here.openChecked('article.html', DEMO_TITLE)
    await footSays(here.panel, /Always check/)
    await pressInRow(here.panel, 'Differing figures', '1,357', 'in the article: 1,357 km')
    await until(async () => (await here.driven.inPage(marksOf, 'ss-focus')).some(({ text, inView }) => inView && text.includes('1,357 km long')), 'the sentence in view')
  })

  test('is given to one site in the panel, which says what that does; its pages are read as they open', async () => {
    expect(await panelText(here.panel)).toContain('Its articles are then checked as you open them.')
    await here.driven.willAllow(SITE)
    await here.open('article.html')
    await here.check(DEMO_TITLE)
    await pressByKey(here.driven, here.panel, `Always check ${host()}`)
    await footSays(here.panel, /is always checked/)
    await here.open('not-an-article.html')
    await waitForHeading(here.panel, 'This page does not read as an article')
    await here.open('article.html')
    await waitForHeading(here.panel, DEMO_TITLE)
  })

  test('lasts while the background stops, and serves several tabs at once', async () => {
    await here.driven.stopBackground()
    await here.open('not-an-article.html')
    await waitForHeading(here.panel, 'This page does not read as an article')
    const tabs = await here.driven.inExtension(async (url) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
      const made = await Promise.all([1, 2, 3].map((at) => (browser ?? chrome).tabs.create({ url: `${url}?${at}`, active: false })))
      return made.map(({ id }) => id)
    }, here.site.url('article.html'))
    const badges = () => here.driven.inExtension(async (tabs) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
      return Promise.all(tabs.map((tabId) => (browser ?? chrome).action.getBadgeText({ tabId })))
    }, tabs)
    const seen = await until(async () => {
      const all = await badges()
      return all.every((one) => one !== '') && all
    }, 'each tab to have its number', 30_000)
    expect(new Set(seen).size).toBe(1)
    await here.driven.inExtension((tabs) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
      return (browser ?? chrome).tabs.remove(tabs)
    }, tabs)
    await here.open('article.html')
    await waitForHeading(here.panel, DEMO_TITLE)
    await until(async () => (await badgeOf(here.driven)) === seen[0], 'the same number in front')
  })

  test('is taken back in the panel', async () => {
    await pressByKey(here.driven, here.panel, `Stop checking ${host()} always`)
    await footSays(here.panel, /Always check/)
    expect(await origins()).toEqual([])
    await here.open('not-an-article.html')
    await waitForHeading(here.panel, NOT_CHECKED)
  })

  test('is given in the options, and taken back in the browser’s own page while an article stands open', async () => {
    await here.driven.willAllow(SITE)
    const options = await openOptions()
    await options.run((document) => {
      const field = document.querySelector<HTMLInputElement>('.opt__add input')!
      field.value = 'http://127.0.0.1/some/story'
      field.dispatchEvent(new (document.defaultView as unknown as typeof globalThis).Event('input', { bubbles: true }))
    })
    await pressByKey(here.driven, options, 'Add', OPTIONS)
    await until(async () => (await panelText(options)).includes('127.0.0.1 is always checked.'), 'the options to say so')
    await isRegistered()
    await here.open('article.html')
    await waitForHeading(here.panel, DEMO_TITLE)
    await footSays(here.panel, /is always checked/)
    await here.driven.revoke(SITE)
    await footSays(here.panel, /Always check/)
    await until(async () => !(await options.run((document) => document.querySelector('[aria-label="Remove 127.0.0.1"]') !== null)), 'the options to have it no longer')
    // what was read stays to be seen
    await waitForHeading(here.panel, DEMO_TITLE)
    await here.open('not-an-article.html')
    await waitForHeading(here.panel, NOT_CHECKED)
    await here.open('article.html')
    await here.check(DEMO_TITLE)
  })

  test('is given to all sites in the options, and taken back where the panel leads to', async () => {
    await here.driven.willAllow(EVERYWHERE)
    const options = await here.driven.ownPage(OPTIONS)
    await pressByKey(here.driven, options, 'On all sites, articles are also checked as they open', OPTIONS)
    await isRegistered()
    await here.open('not-an-article.html')
    await waitForHeading(here.panel, 'This page does not read as an article')
    await here.open('article.html')
    await waitForHeading(here.panel, DEMO_TITLE)
    await footSays(here.panel, /All sites are checked/)
    // a reader who goes on while a page is being read is shown the next one, and not that the first gave no answer
    for (let turn = 0; turn < 5; turn++) {
      await here.open('not-an-article.html')
      await here.open('article.html')
      await waitForHeading(here.panel, DEMO_TITLE)
    }
    // the last of them may be under way again
    await until(async () => {
      await pressByKey(here.driven, here.panel, 'Change')
      return true
    }, 'the way to the options')
    await until(() => options.run((document) => document.visibilityState === 'visible'), 'the options to come to the front')
    await pressByKey(here.driven, options, 'On the sites below, articles are also checked as they open', OPTIONS)
    await until(async () => (await origins()).length === 0, 'all sites to be taken back')
    await until(async () => (await registered()) === 0, 'no script to come into what is opened from now on')
    await here.open('not-an-article.html')
    await waitForHeading(here.panel, NOT_CHECKED)
    await here.openChecked('article.html', DEMO_TITLE)
    await footSays(here.panel, /Always check/)
  })

  async function openOptions(): Promise<Panel> {
    await here.driven.inExtension(async (path) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
      await (browser ?? chrome).tabs.create({ url: (browser ?? chrome).runtime.getURL(path) })
    }, OPTIONS)
    const options = await here.driven.ownPage(OPTIONS)
    await until(() => options.run((document) => document.querySelector('.opt__add input') !== null), 'the options to be drawn')
    return options
  }
})
