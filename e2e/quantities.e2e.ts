import { describe, expect, test } from 'vitest'
import { BROWSERS } from './browsers.ts'
import { waitToHear } from './kept.ts'
import { press, pressByKey, until, type Light } from './panel.ts'
import { DEMO, DEMO_TITLE } from './setting.ts'
import { stage } from './stage.ts'

/** A file that the panel had saved. */
interface Saved {
  name: string
  content: Blob
}

/** Has the panel note what it saves, and save nothing. */
function noteFiles(document: Document): void {
  const { HTMLAnchorElement, URL } = document.defaultView as unknown as typeof globalThis
  const made: Blob[] = []
  const files: Saved[] = []
  const address = URL.createObjectURL
  URL.createObjectURL = (content: Blob) => (made.push(content), address.call(URL, content))
  HTMLAnchorElement.prototype.click = function () {
    files.push({ name: this.download, content: made.at(-1)! })
  }
  Object.assign(document, { files })
}

/** Names of the saved files; what they are; how they begin. */
function savedFiles(document: Document): Promise<{ name: string; type: string; size: number; begins: string }[]> {
  const { files } = document as unknown as { files: Saved[] }
  return Promise.all(files.map(async ({ name, content }) => ({ name, type: content.type, size: content.size, begins: (await content.text()).slice(1, 4) })))
}

/** Words of plots that lie on others, on a mark or on the article's value, or stand out of their picture, and marks that nobody is named at: the words of each. */
function wrongLabels(document: Document): (string | null)[] {
  return [...document.querySelectorAll<SVGSVGElement>('#quantities .chart')].flatMap((chart) => {
    // without what is drawn around the letters
    const boxesOf = (parts: string) => [...chart.querySelectorAll<SVGGraphicsElement>(parts)].map((part) => ({ words: part.textContent, box: part.getBBox() }))
    const boxes = boxesOf('.label, .axes .ax')
    const shapes = boxesOf('.mark__dot, .mark__mine, .mark__ring, .level')
    const out = boxes.filter(({ box }) => box.x < -4 || box.x + box.width > chart.clientWidth + 4)
    const met = boxes.filter(({ box: a }, at) => [...boxes.slice(at + 1), ...shapes].some(({ box: b }) => a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 3 && b.y < a.y + a.height - 3))
    const unnamed = [...chart.querySelectorAll('.mark')].filter((mark) => !mark.querySelector('.label__said') || !mark.querySelector('.label__who'))
    return [...[...out, ...met].map(({ words }) => words), ...unnamed.map((mark) => mark.getAttribute('aria-label'))]
  })
}

describe.each(BROWSERS)('who gives what, in $name', ({ launch }) => {
  const on = stage(launch, DEMO)
  const told = () => on.panel.run((document) => document.querySelector('#quantities .plot__said')?.textContent ?? '')

  test('is drawn over time; focus tells a mark in full, and keys lead to the next', async () => {
    await on.openChecked('article.html', DEMO_TITLE)
    const marks = () => on.panel.run((document) => [...document.querySelectorAll('#quantities .chart')].map((chart) => chart.querySelectorAll('.mark').length))
    await until(async () => (await marks()).length > 2, 'the plots')
    expect(Math.min(...(await marks()))).toBeGreaterThan(1)
    await on.driven.keys([])
    const below = () => on.panel.run((document) => document.querySelector<HTMLElement>('#quantities .plot__words')!.offsetHeight)
    const before = await below()
    await on.panel.run((document) => document.querySelector<SVGElement>('#quantities .mark[tabindex="0"]')!.focus())
    const first = await until(async () => (await told()).includes('as of') && told(), 'the first mark to be told')
    expect(await below()).toBe(before)
    expect(first).toMatch(/^7,500: Sputnik International, as of /)
    await on.driven.keys(['ArrowRight'])
    await until(async () => (await told()) !== first, 'the next mark to be told')
    expect(await told()).toMatch(/7,000: .+, as of /)
  })

  test.each<[number, Light]>([[360, 'light'], [252, 'dark'], [252, 'forced']])('every mark is named, and no words lie on others or stick out, at %d px, %s', async (width, light) => {
    await on.driven.look(light, width)
    expect(await on.panel.run(wrongLabels)).toEqual([])
  })

  test('a plot is saved as PNG and as SVG', async () => {
    await on.panel.run(noteFiles)
    const title = await on.panel.run((document) => document.querySelector('#quantities h3')!.textContent!)
    for (const kind of ['PNG', 'SVG']) {
      expect(await press(on.panel, `${kind}: save ${title}`)).toBe(true)
      await until(async () => (await on.panel.run(savedFiles)).at(-1)?.name.endsWith(kind.toLowerCase()), `the ${kind}`)
    }
    await waitToHear(on.panel, 'The picture is saved.')
    const files = await on.panel.run(savedFiles)
    expect(files).toMatchObject([{ name: `${title}.png`, type: 'image/png', begins: 'PNG' }, { name: `${title}.svg`, type: 'image/svg+xml', begins: 'svg' }])
    expect(files[0]!.size).toBeGreaterThan(5_000)
  })

  test('the sentence gives each number with its source, and lies in the clipboard as text, with links and as Markdown', async () => {
    const [title, sentence] = await on.panel.run((document) => ['h3', '.said-by p'].map((part) => document.querySelector(`#quantities ${part}`)!.textContent!))
    expect(sentence).toMatch(/^Reports give 7,000 to 7,500; Sputnik International said 7,500 on 11 June 2017, .*; this article \(Steppe Courier\) said “about 7,000” /)
    await pressByKey(on.driven, on.panel, `Copy the sentence: ${title}`)
    await waitToHear(on.panel, 'The sentence is copied.')
    const { text, html } = await on.driven.clipboard()
    expect(text).toBe(sentence)
    expect(html).toMatch(/<a href="https:\/\/[^"]+"[^>]*>Sputnik International<\/a> said 7,500 on 11 June 2017/)
    expect(html.replace(/<[^>]+>/g, '')).toContain(sentence)
    await pressByKey(on.driven, on.panel, `Markdown: copy the sentence on ${title}`)
    await until(async () => (await on.driven.clipboard()).text.startsWith('Reports give 7,000 to 7,500; [Sputnik International](<https://'), 'the Markdown to lie in the clipboard')
  })

  test('what has no day stands in the plot too, below what has one', async () => {
    expect(await press(on.panel, 'Check a passage')).toBe(true)
    await until(() => on.panel.run((document) => document.querySelector('textarea.ask__field') !== null), 'the field')
    await on.panel.run((document, words) => {
      const field = document.querySelector<HTMLTextAreaElement>('textarea.ask__field')!
      const { KeyboardEvent } = document.defaultView as unknown as typeof globalThis
      field.value = words
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }))
    }, 'Russia keeps about 9,000 troops at its 201st military base in Tajikistan, Defence Minister Sergei Shoigu told reporters in Dushanbe.')
    const drawn = () => on.panel.run((document) => [...document.querySelectorAll('#quantities .chart :is(.axes .ax, .label)')].map((words) => words.textContent!.replace('\u2002', ' ')))
    await until(async () => (await drawn()).includes('about 9,000 the passage'), 'the passage in the plot')
    const words = await drawn()
    expect(words).toContain('undated')
    expect(words.filter((one) => one.endsWith(' the passage') || /^\d,\d00 Sputnik/.test(one))).toEqual(['7,500 Sputnik International', 'about 9,000 the passage'])
    expect(await on.panel.run(wrongLabels)).toEqual([])
  })
})
