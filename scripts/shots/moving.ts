import { badgeOf } from '../../e2e/badge.ts'
import { bringMark, marksOf } from '../../e2e/page.ts'
import { until } from '../../e2e/panel.ts'
import type { Newspaper } from './newspaper.ts'
import { enterReadingRoom, openAtArticle, PAST_FILTER, pictureOf } from './reading-room.ts'
import { BAR, BUTTON, PANEL_BAR, PANEL_WIDTH, putTogether, type Easel } from './sheet.ts'

/** Size of page and panel together. */
const SIZE = [960, 580] as const
/** Left edge and top of the panel in the picture. */
const PANEL_AT = [SIZE[0] - PANEL_WIDTH, BAR + PANEL_BAR] as const

/** A point of the picture. */
type Point = readonly [number, number]

/** What stands still for a while, and what the pointer does then. */
export interface Scene {
  /** PNG in base64. */
  picture: string
  /** Milliseconds before the pointer sets out. */
  rest: number
  /** Where the pointer goes next, and presses; null where it stays. */
  to: Point | null
}

/** The main job in scenes: the button is pressed, the figures stand beside each other, a click leads to the words, a mark leads back. */
export async function playMainJob(newspaper: Newspaper, easel: Easel): Promise<Scene[]> {
  const { host } = new URL(newspaper.article)
  const before = await openAtArticle(newspaper)
  let alone: string
  try {
    await before.page.setViewport({ width: SIZE[0], height: SIZE[1] })
    await before.inPage(bringArticle)
    alone = await pictureOf(before.page)
  } finally {
    await before.close()
  }
  const address = `${host}${new URL(newspaper.article).pathname}`
  const scenes: Scene[] = [{
    picture: await putTogether(easel, { page: alone, panel: null }, ...SIZE, { bar: { address, badge: '' } }),
    rest: 700,
    to: [SIZE[0] - BUTTON[0], BUTTON[1]],
  }]
  const room = await enterReadingRoom(newspaper, ...SIZE)
  try {
    const { driven, panelPage } = room
    const badge = await badgeOf(driven)
    await driven.inPage(bringArticle)
    const add = async (rest: number, to: Point | null) => {
      scenes.push({ picture: await putTogether(easel, await room.take(), ...SIZE, { bar: { address, badge } }), rest, to })
    }
    const inPanel = async (selector: string): Promise<Point> => {
      const { x, y } = await panelPage.$eval(selector, (element) => {
        const box = element.getBoundingClientRect()
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
      })
      return [PANEL_AT[0] + x, PANEL_AT[1] + y]
    }

    const top = await panelPage.$eval('#differing', (part) => part.getBoundingClientRect().top)
    await add(1300, null)
    // scrolled as a wheel does it, in steps
    for (const part of [0.35, 0.75, 1]) {
      await room.scrollPanel('#differing', top + (PAST_FILTER - top) * part)
      await add(part === 1 ? 900 : 40, part === 1 ? await inPanel('#differing button.jump') : null)
    }
    await room.goToWords(0)
    await add(1500, null)
    await driven.inPage(bringMark, 'ss-differs', '1,357 km')
    const mark = await until(async () => (await driven.inPage(marksOf, 'ss-differs')).find(({ inView, text }) => inView && text.startsWith('1,357')), 'the other mark')
    await add(700, [mark.x, BAR + mark.y])
    await driven.clickAt(mark.x, mark.y)
    await until(() => panelPage.$eval('[aria-current="true"]', (row) => row.textContent!.includes('1,357')), 'the row of the mark')
    await add(2400, null)
  } finally {
    await room.driven.close()
  }
  return scenes
}

/** Scrolls the newspaper past its masthead; stands alone. */
function bringArticle(): void {
  window.scrollTo({ top: document.querySelector('article')!.getBoundingClientRect().top + scrollY - 24, behavior: 'instant' })
}
