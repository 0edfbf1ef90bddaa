import { beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { BROWSERS } from './browsers.ts'
import { recordsOf, waitForQuotes, waitToHear } from './kept.ts'
import { marksOf, selectWords } from './page.ts'
import { press, until, type Light } from './panel.ts'
import { stage } from './stage.ts'
import { articleOf, pageOf, STORY } from './story.ts'

// The background stops while something is saved; several presses come at once; who cannot see or cannot point keeps passages too.

const URL_OF = 'story.html'
const words = STORY.paragraphs.flatMap((text) => text.split(/[,.] /).filter((part) => part.length > 12))

/** The part of the extension's API that is asked here. */
interface Api {
  runtime: { sendMessage(call: object): Promise<unknown> }
  tabs: { query(of: object): Promise<{ id: number }[]> }
}

describe.each(BROWSERS)('what is saved lasts in $name', ({ launch }) => {
  const here = stage(launch, null, { [`/${URL_OF}`]: { body: pageOf(`<main>${articleOf(STORY)}</main>`) } })

  /** A call to the background, as the panel makes it. */
  const call = (name: string, ...args: unknown[]) => here.panel.run((document, name, args) => {
    const { browser, chrome } = document.defaultView as unknown as { browser?: Api; chrome: Api }
    return (browser ?? chrome).runtime.sendMessage({ to: 'background', name, args })
  }, name, args)

  beforeAll(async () => {
    await here.openChecked(URL_OF, STORY.title)
    await until(() => here.panel.run((document) => document.querySelector('.keeping__save') !== null), 'the button')
  })

  test('a background that is stopped in the middle of saving leaves the whole highlight or nothing, and saves again when it is woken', async () => {
    const pauses = [0, 1, 2, 4, 8, 15, 30, 60]
    for (const [at, pause] of pauses.entries()) {
      await here.driven.inPage(selectWords, words[at]!, words[at]!)
      // it sleeps since it was stopped
      await call('tags')
      await press(here.panel, 'Save selection')
      await new Promise((resolve) => setTimeout(resolve, pause))
      await here.driven.stopBackground()
    }
    const tried = words.slice(0, pauses.length)
    await call('tags')
    for (const { id, highlight } of await recordsOf(here.driven)) {
      expect(tried).toContain(highlight.quote)
      expect(highlight).toMatchObject({ v: 1, id, kind: 'passage', note: '', selectors: { quote: { exact: highlight.quote } }, article: { title: STORY.title, sketch: expect.stringMatching(/^[\da-f]{128}$/) } })
    }
    await here.driven.inPage(selectWords, 'herders and smugglers', 'herders and smugglers')
    await press(here.panel, 'Save selection')
    await waitToHear(here.panel, 'Saved: “herders and smugglers”.')
    const quotes = (await recordsOf(here.driven)).map(({ highlight }) => highlight.quote)
    await waitForQuotes(here.panel, quotes)
    await until(async () => (await here.driven.inPage(marksOf, 'ss-kept')).length === quotes.length, 'all that was saved to be painted')
  })

  test('two presses at once keep a passage once', async () => {
    const quote = words[9]!
    await here.driven.inPage(selectWords, quote, quote)
    const tab = await here.driven.inExtension(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
      return (await (browser ?? chrome).tabs.query({ active: true, lastFocusedWindow: true }))[0]!.id
    })
    const { value: { document } } = (await call('state', tab)) as { value: { document: number } }
    const answers = (await Promise.all([1, 2, 3].map(() => call('saveSelection', tab, document)))) as { value: { became: string } }[]
    expect(answers.map(({ value }) => value.became).sort()).toEqual(['known', 'known', 'saved'])
    expect((await recordsOf(here.driven)).filter(({ highlight }) => highlight.quote === quote)).toHaveLength(1)
    await waitForQuotes(here.panel, (await recordsOf(here.driven)).map(({ highlight }) => highlight.quote))
  })

  test.each<[Light, number]>([['light', 252], ['dark', 360]])('axe finds nothing beside what was kept, and nothing stands out over the side: %s, %d px wide', async (light, width) => {
    await here.driven.look(light, width)
    expect(await axeFindings(here.panel, light)).toEqual([])
    const [wide, room] = await here.panel.run((document) => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
    expect(wide).toBeLessThanOrEqual(room!)
  })
})
