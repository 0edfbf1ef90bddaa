import { describe, expect, test } from 'vitest'
import { badgeOf } from './badge.ts'
import { BROWSERS } from './browsers.ts'
import { panelText, panelTitle, press, until, waitForHeading } from './panel.ts'
import { routerPage, type Routed, type RouterKind } from './routers.ts'
import { DEMO, DEMO_TITLE } from './setting.ts'
import { stage } from './stage.ts'

// Pages that change what they show without being loaded anew.

const FIRST = 'Ferries in the morning'

describe.each(BROWSERS)('a page that changes by script in $name', ({ launch }) => {
  const here = stage(launch, DEMO, { [`/${'ferries-in-the-morning'}`]: { body: routerPage(FIRST) } })
  const go = (kind: RouterKind, title: string) => here.driven.inPage((kind, title) => (globalThis as unknown as Routed).go(kind, title), kind, title)
  /** When the panel was headed so, as `Date.now()` has it. */
  const headed = (title: string) => here.panel.run((panel, title) => new Promise<number>((resolve) => {
    const look = () => panel.querySelector('h1')?.textContent?.trim() === title && resolve(Date.now())
    new MutationObserver(look).observe(panel, { subtree: true, childList: true, characterData: true })
    look()
  }), title)

  test('has each article that takes the place of another read, and says how soon', async () => {
    await here.openChecked('ferries-in-the-morning', FIRST)
    const taken: number[] = []
    for (const [kind, title] of [['keyed', 'Ferries at noon'], ['body', 'Ferries in the evening'], ['late', 'Ferries after dark'], ['hash', 'Ferries in the fog'], ['silent', 'Ferries at anchor']] as const) {
      const [there, read] = await Promise.all([go(kind, title), headed(title)])
      await waitForHeading(here.panel, title)
      taken.push(read - there)
    }
    console.log(`milliseconds from text to reading: ${taken.join(', ')}`)
  })

  test('has nothing of the article before in what is said of the one that is shown', async () => {
    const text = await panelText(here.panel)
    expect(text).toContain('The Quay')
    expect(text).toContain('5 April 2025')
    expect(text).not.toContain('1 March 2024')
  })

  test('is followed back and forth', async () => {
    await go('keyed', 'Ferries in the rain')
    await waitForHeading(here.panel, 'Ferries in the rain')
    await go('keyed', 'Ferries in the sun')
    await waitForHeading(here.panel, 'Ferries in the sun')
    await here.driven.inPage(() => history.back())
    await waitForHeading(here.panel, 'Ferries in the rain')
    await here.driven.inPage(() => history.forward())
    await waitForHeading(here.panel, 'Ferries in the sun')
  })

  test('shows which of several articles below each other is meant, and never mixes them', async () => {
    await here.openChecked('ferries-in-the-morning', FIRST)
    await here.driven.inPage(() => (globalThis as unknown as Routed).append('Trams for the hill'))
    expect(await panelTitle(here.panel)).toBe(FIRST)
    await here.driven.inPage(() => (globalThis as unknown as Routed).scrollTo('Trams for the hill'))
    await waitForHeading(here.panel, 'Trams for the hill')
    expect(await panelText(here.panel)).not.toContain('1 March 2024')
    await here.driven.inPage(() => (globalThis as unknown as Routed).scrollTo('Ferries in the morning'))
    await waitForHeading(here.panel, FIRST)
    expect(await panelText(here.panel)).toContain('1 March 2024')
  })

  test('is read again when the reader asks, once it says something else', async () => {
    await here.openChecked('article.html', DEMO_TITLE)
    const badge = await until(() => badgeOf(here.driven), 'the badge')
    expect(await panelText(here.panel)).not.toContain('has changed since it was read')
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    await here.driven.inPage(() => {
      const paragraph = document.querySelectorAll('article p, main p')[4]
      paragraph!.before(Object.assign(document.createElement('p'), { textContent: 'Update: the ministry said late on Sunday that 412 of the conscripts had been sent home before the visit began.' }))
    })
    await until(async () => (await panelText(here.panel)).includes('This page has changed since it was read.'), 'the panel to say so')
    expect(await badgeOf(here.driven)).toBe(badge)
    // whole: the port of the site stands in the panel too
    expect(await panelText(here.panel)).not.toMatch(/\b412\b/)
    expect(await press(here.panel, 'Read again')).toBe(true)
    await until(async () => /\b412\b/.test(await panelText(here.panel)), 'the new words')
    expect(await panelText(here.panel)).not.toContain('has changed since it was read')
  })

  test('nothing of all this is seen by the page', async () => {
    await here.openChecked('ferries-in-the-morning', FIRST)
    await go('keyed', 'Ferries at noon')
    await waitForHeading(here.panel, 'Ferries at noon')
    expect(await here.driven.inPage(() => (globalThis as unknown as Routed).heard)).toEqual([])
    expect(here.driven.console.filter((line) => !/favicon/.test(line))).toEqual([])
  })
})
