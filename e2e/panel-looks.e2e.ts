import { beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { BROWSERS } from './browsers.ts'
import { walkByKeys } from './by-keys.ts'
import { marksOf } from './page.ts'
import { PANEL, panelRows, pressByKey, pressInRow, shownPairs, until, waitForHeading, type Light } from './panel.ts'
import { DEMO, DEMO_TITLE } from './setting.ts'
import { stage } from './stage.ts'

describe.each(BROWSERS)('the panel in $name', ({ launch }) => {
  const here = stage(launch, DEMO)

  beforeAll(async () => {
    await here.openChecked('article.html', DEMO_TITLE)
  })

  test.each<[Light, number]>([['light', 252], ['dark', 360], ['forced', 252]])('axe finds nothing, and nothing stands out over the side: %s, %d px wide', async (light, width) => {
    await here.driven.look(light, width)
    await here.panel.run((document) => document.querySelectorAll('details').forEach((closed) => { closed.open = true }))
    expect(await axeFindings(here.panel, light)).toEqual([])
    const [wide, room] = await here.panel.run((document) => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
    expect(wide).toBeLessThanOrEqual(room!)
  })

  describe('with a row that is kept', () => {
    const there = (selector: string, is = true) => until(() => here.panel.run((document, selector, is) => (document.querySelector(selector) !== null) === is, selector, is), `${selector} to be there, or gone`)
    const focused = () => here.panel.run((document) => (document.activeElement === document.body ? null : document.activeElement?.textContent?.trim() ?? null))

    test('all is reached by keys, which show where they are', async () => {
      await here.driven.look('light', 360)
      await there('#differing .ribbon')
      await here.panel.run((document) => document.querySelector<HTMLElement>('#differing .ribbon')!.click())
      await there('.keeping__turn')
      await here.panel.run((document) => document.querySelector<HTMLElement>('.keeping__turn')!.click())
      await there('.kept')
      await here.panel.run((document) => document.querySelectorAll('details').forEach((closed) => { closed.open = true }))
      expect(await walkByKeys(here.driven, here.panel, PANEL)).toEqual({ missed: [], unseen: [], small: [] })
    })

    test('the field for a passage is reached by keys too, and whoever turns back is where the field came from', async () => {
      await pressByKey(here.driven, here.panel, 'Check a passage')
      await there('textarea.ask__field')
      expect(await walkByKeys(here.driven, here.panel, PANEL)).toEqual({ missed: [], unseen: [], small: [] })
      await pressByKey(here.driven, here.panel, 'Back to the page')
      await until(async () => (await focused()) === 'Check a passage', 'the button to have the focus')
    })

    test('the focus is not lost with a row that is decided, nor when that is taken back', async () => {
      const { actOn } = await here.panel.run((document) => {
        const button = document.querySelector<HTMLElement>('#differing button[aria-label^="Not the same thing"]')!
        return { actOn: button.getAttribute('aria-label')! }
      })
      await pressByKey(here.driven, here.panel, actOn)
      await until(async () => (await focused()) === 'Undo', 'the way back to have the focus')
      await here.driven.keys(['Enter'])
      await until(async () => (await focused()) === 'Close', 'the other button of the bar to have it')
      await here.driven.keys(['Enter'])
      await there('.bar:not(.bar--kept)', false)
      expect(await here.panel.run((document) => document.activeElement?.closest('section')?.id ?? document.activeElement?.outerHTML.slice(0, 200))).toBe('differing')
    })
  })

  test('a background that was stopped starts again when the panel needs it', async () => {
    const rows = await shownPairs(here.panel)
    await here.driven.stopBackground()
    await pressInRow(here.panel, 'Differing figures', '1,357', 'in the article: 1,357 km')
    await until(async () => (await here.driven.inPage(marksOf, 'ss-focus')).some(({ text, inView }) => inView && text.includes('1,357 km long')), 'the sentence in view')
    await here.check(DEMO_TITLE)
    await until(async () => JSON.stringify(await shownPairs(here.panel)) === JSON.stringify(rows), 'the same rows as before')
  })

  test('leaving the article leaves its rows', async () => {
    await here.open('not-an-article.html')
    await waitForHeading(here.panel, 'This page has not been checked yet')
    expect(await panelRows(here.panel, 'Differing figures')).toEqual([])
  })
})
