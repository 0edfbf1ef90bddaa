import type { Page } from 'puppeteer-core'
import { launchChromium, type DrivenChromium } from '../../e2e/chromium.ts'
import { badgeOf } from '../../e2e/badge.ts'
import { check, until, type Panel } from '../../e2e/panel.ts'
import { marksOf } from '../../e2e/page.ts'
import { builtExtension, chromeProgram, DEMO_TITLE } from '../../e2e/setting.ts'
import type { Newspaper } from './newspaper.ts'
import { PANEL_BAR, PANEL_WIDTH, type Taken } from './sheet.ts'

/** Room above the differing figures at which nothing is seen of the filter above them. */
export const PAST_FILTER = -10

/** A reader at the demo article: browser, page and panel of exactly the size that a picture wants. */
export interface ReadingRoom {
  driven: DrivenChromium
  panel: Panel
  panelPage: Page
  /** Both as they are now. */
  take(): Promise<Taken>
  /** Makes the window smaller or larger. @param width and height of page and panel together */
  resize(width: number, height: number): Promise<void>
  /** Draws what follows on a light or on a dark device. */
  dress(scheme: 'light' | 'dark'): Promise<void>
  /** Brings an element of the panel below its top. @param room pixels left above it */
  scrollPanel(selector: string, room?: number): Promise<void>
  /** Clicks "in the article" of a differing row, and waits until the page shows the words. @param row place from 0 */
  goToWords(row: number): Promise<void>
}

/** Opens the article and the panel beside it. @param width and height of page and panel together */
export async function enterReadingRoom(newspaper: Newspaper, width: number, height: number): Promise<ReadingRoom> {
  const driven = await openAtArticle(newspaper)
  const panel = await check(driven, DEMO_TITLE)
  await until(() => badgeOf(driven), 'the badge')
  const panelPage = await driven.panelPage()
  const { page } = driven
  const resize = async (width: number, height: number) => {
    await page.setViewport({ width: width - PANEL_WIDTH - 1, height })
    await panelPage.setViewport({ width: PANEL_WIDTH, height: height - PANEL_BAR })
  }
  await resize(width, height)
  return {
    driven,
    panel,
    panelPage,
    take: async () => ({ page: await pictureOf(page), panel: await pictureOf(panelPage) }),
    resize,
    async dress(scheme) {
      for (const one of [page, panelPage]) await one.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    },
    scrollPanel: (selector, room = 8) => scrollTo(panelPage, selector, room),
    async goToWords(row) {
      await panel.run((document, row) => document.querySelectorAll('#differing .rows > li')[row]!.querySelector<HTMLElement>('button.jump')!.click(), row)
      await until(async () => (await driven.inPage(marksOf, 'ss-focus')).some(({ inView }) => inView), 'the words in view')
    },
  }
}

/** A browser at the article, nothing pressed yet. */
export async function openAtArticle(newspaper: Newspaper): Promise<DrivenChromium> {
  const driven = await launchChromium({ program: chromeProgram(), extension: builtExtension('chrome'), switches: newspaper.switches })
  await driven.open(newspaper.article)
  return driven
}

/** A page as it is now, as a PNG. */
export async function pictureOf(page: Page): Promise<string> {
  // what was just pressed is drawn with the frame after the next
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  return page.screenshot({ encoding: 'base64', captureBeyondViewport: false })
}

/** Brings an element to the top of what scrolls around it. */
async function scrollTo(page: Page, selector: string, room: number): Promise<void> {
  await page.evaluate((selector, room) => {
    const element = document.querySelector<HTMLElement>(selector)
    if (!element) throw new Error(`the panel has no ${selector}`)
    element.style.scrollMarginTop = `${room}px`
    element.scrollIntoView({ block: 'start', behavior: 'instant' })
    element.style.removeProperty('scroll-margin-top')
  }, selector, room)
}
