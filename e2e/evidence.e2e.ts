import { describe, expect, test } from 'vitest'
import { BROWSERS } from './browsers.ts'
import { openKept, recordsOf, waitToHear } from './kept.ts'
import { panelRows, pressInRow, until, type Panel } from './panel.ts'
import { DEMO, DEMO_TITLE } from './setting.ts'
import { stage } from './stage.ts'

/** The name of a button of the first differing row, once it stands there: what is kept comes a moment after what was read. */
function buttonOf(panel: Panel, begins: string): Promise<{ title: string; button: string }> {
  return until(async () => {
    const [row] = await panelRows(panel, 'Differing figures')
    const button = row?.buttons.find((one) => one.startsWith(begins))
    return row && button ? { title: row.title, button } : null
  }, `a button "${begins}"`)
}

/** Has the panel's page keep what it is asked to save, instead of saving it. */
function catchFiles(document: Document): void {
  const { HTMLAnchorElement, URL } = document.defaultView as unknown as typeof globalThis
  const files: { name: string; content: Blob | null }[] = []
  let content: Blob | null = null
  const address = URL.createObjectURL
  URL.createObjectURL = (of: Blob) => address.call(URL, (content = of))
  HTMLAnchorElement.prototype.click = function () {
    files.push({ name: this.download, content })
  }
  Object.assign(document, { files })
}

/** The pictures that were caught: name, kind, size, and how many shades are in each. */
function caughtPictures(document: Document): Promise<{ name: string; type: string; width: number; height: number; shades: number }[]> {
  const { files } = document as unknown as { files: { name: string; content: Blob }[] }
  return Promise.all(files.map(async ({ name, content }) => {
    const { width, height } = await document.defaultView!.createImageBitmap(content)
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d')!
    context.drawImage(await document.defaultView!.createImageBitmap(content), 0, 0)
    const { data } = context.getImageData(0, 0, width, height)
    const shades = new Set<string>()
    for (let at = 0; at < data.length; at += 4) shades.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`)
    return { name, type: content.type, width, height, shades: shades.size }
  }))
}

describe.each(BROWSERS)('evidence in $name', ({ launch }) => {
  const on = stage(launch, DEMO)

  test('a row is kept with both sides, shown among what is kept here, and lies on the device', async () => {
    const panel = await on.openChecked('article.html', DEMO_TITLE)
    const { title, button } = await buttonOf(panel, 'Keep: ')
    await pressInRow(panel, 'Differing figures', title, button)
    await waitToHear(panel, 'Saved: “')
    await openKept(panel)
    await until(() => panel.run((document) => {
      const turn = document.querySelector<HTMLElement>('.keeping__turn')
      if (turn?.ariaExpanded === 'false') turn.click()
      return document.querySelectorAll('.kept .kept__side').length === 2
    }), 'the row to stand among what is kept')
    expect(await panel.run((document, name) => [...document.querySelectorAll('button')].find((one) => one.getAttribute('aria-label') === name)?.getAttribute('aria-pressed'), button)).toBe('true')
    const records = (await recordsOf(on.driven)) as unknown as { highlight: { kind: string; row: { mine: { sentence: string; hash: string }; theirs: { sentence: string; account: boolean; hash: string } } } }[]
    expect(records.map(({ highlight }) => highlight)).toMatchObject([{ kind: 'row', row: { mine: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) }, theirs: { account: true, hash: expect.stringMatching(/^[0-9a-f]{64}$/) } } }])
    await until(() => panel.run((document) => !document.querySelector('.kept')!.textContent!.includes('Its place in the page was not found.')), 'the page to have it')
  })

  test('a row is saved as a picture, light and twice as fine as the screen', async () => {
    const { panel } = on
    await panel.run(catchFiles)
    const { title, button } = await buttonOf(panel, 'Picture: ')
    await pressInRow(panel, 'Differing figures', title, button)
    await waitToHear(panel, 'The picture is saved.')
    const [file] = await panel.run(caughtPictures)
    expect(file).toMatchObject({ name: expect.stringMatching(/\.png$/), type: 'image/png', width: 1360 })
    // words were drawn: many shades of ink and blue
    expect(file!.height).toBeGreaterThan(700)
    expect(file!.shades).toBeGreaterThan(50)
  })

  test('pressed again it is deleted, with a way back', async () => {
    const { panel } = on
    const { title, button } = await buttonOf(panel, 'Keep: ')
    await pressInRow(panel, 'Differing figures', title, button)
    await waitToHear(panel, 'Deleted: “')
    await until(async () => (await recordsOf(on.driven)).length === 0, 'the row to leave the device')
  })
})
