import { beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { BROWSERS } from './browsers.ts'
import { marksOf } from './page.ts'
import { panelRows, pressInRow, shownPairs, until, waitForHeading, type Light } from './panel.ts'
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
