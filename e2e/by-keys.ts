import type { Driven, Panel } from './panel.ts'

/** What a hand at the keyboard meets on a page of the extension. */
export interface ByKeys {
  /** Controls that the Tab key did not come to. */
  missed: string[]
  /** Those that do not show that they have the focus. */
  unseen: string[]
  /** Those whose target is smaller than 24 px, words in a line apart. */
  small: string[]
}

/** Walks through a page by the Tab key. @param path as for `Driven.keys` */
export async function walkByKeys(driven: Driven, page: Panel, path: string): Promise<ByKeys> {
  const count = await page.run((document) => {
    const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, textarea')].filter((one) => one.checkVisibility() && one.tabIndex >= 0 && !(one as HTMLButtonElement).disabled)
    // of radio buttons the chosen one stands for all
    const stops = controls.filter((one) => (one as HTMLInputElement).type !== 'radio' || (one as HTMLInputElement).checked)
    const look = (stop: HTMLElement | null) => {
      if (!stop?.dataset.stop) return
      const shows = [stop, stop.closest('.find, .search')].some((one) => {
        if (!one) return false
        const { outlineStyle, outlineWidth } = document.defaultView!.getComputedStyle(one)
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1
      })
      // a field for a day has several stops, and the browser's own picker among them
      stop.dataset.met = String(shows || stop.dataset.met === 'true')
    }
    document.querySelectorAll<HTMLElement>('[data-stop]').forEach((one) => { delete one.dataset.stop; delete one.dataset.met })
    stops.forEach((one, at) => { one.dataset.stop = String(at) })
    // the page itself notes what has the focus: between a press and a look from here it may have gone on
    if (!document.documentElement.dataset.walked) document.addEventListener('focusin', ({ target }) => { look(target as HTMLElement) })
    document.documentElement.dataset.walked = 'true'
    return stops.length
  })
  await driven.keys([], path)
  // from its top, over the page itself and what it scrolls: behind its last control the focus goes to the browser, and need not come back
  await page.run(({ body }) => {
    body.tabIndex = -1
    body.focus()
    body.removeAttribute('tabindex')
  })
  for (let presses = 0; presses < 2 * count + 16; presses++) {
    await driven.keys(['Tab'], path)
    const met = await page.run((document) => document.querySelectorAll('[data-met="true"]').length)
    if (met >= count) break
  }
  const names = await page.run((document) => [...document.querySelectorAll<HTMLElement>('[data-stop]')].map((one) => {
    const { width, height } = (one.closest('label') ?? one).getBoundingClientRect()
    const name = one.getAttribute('aria-label') ?? (one.textContent || one.closest('label')?.textContent || one.className)
    const inLine = document.defaultView!.getComputedStyle(one).display === 'inline' && one.closest('p, blockquote') !== null
    return { name: name.trim().replace(/\s+/g, ' ').slice(0, 80), met: one.dataset.met, small: !inLine && Math.min(width, height) < 24 }
  }))
  return {
    missed: names.filter(({ met }) => met === undefined).map(({ name }) => name),
    unseen: names.filter(({ met }) => met === 'false').map(({ name }) => name),
    small: names.filter(({ small }) => small).map(({ name }) => name),
  }
}
