import { beforeAll, describe, expect, test } from 'vitest'
import { badgeOf } from './badge.ts'
import { BROWSERS } from './browsers.ts'
import { bringMark, changesOf, countChanges, documentText, groundsOf, markNames, marksOf } from './page.ts'
import { honestyLines, panelRows, pressInRow, rowCounts, shownPairs, until } from './panel.ts'
import { DEMO, DEMO_TITLE } from './setting.ts'
import { stage } from './stage.ts'

/** Names of reasons that the article spells otherwise. */
const ALSO_CALLED: Record<string, string> = { 'Qurghon Teppa': 'Bokhtar' }

/** Numbers of the demo page that are not the article's: of its advert, links, letter and comments. */
const BESIDE_THE_ARTICLE = /9,900|1,450|\b640\b|48,000|2,900|6,300|1,206|30,000|\b1999\b|160 km|600 megawatts|9\.95|\b34 °C/

describe.each(BROWSERS)('the demo article in $name', ({ launch }) => {
  const here = stage(launch, DEMO)
  let before: string

  beforeAll(async () => {
    await here.open('article.html')
    before = await here.driven.inPage(documentText)
    await here.driven.inPage(countChanges)
    await here.check(DEMO_TITLE)
  })

  const everyRow = async () => {
    const parts = ['Differing figures', 'Same figures', 'Other numbers', 'No report speaks of these', 'Within the text']
    return (await Promise.all(parts.map((heading) => panelRows(here.panel, heading)))).flat()
  }

  test('about 7,000 troops stand against 7,500 of another report, as differing', async () => {
    const pair = (await shownPairs(here.panel)).find(({ sides: [mine, theirs] }) => /about 7,000/i.test(mine!.wording) && /7,500/.test(theirs!.wording))
    expect(pair).toMatchObject({ outcome: 'Differs', gap: ['1.07×', '500 more', '5 years between'] })
    expect(pair?.sides[0]?.who).toBe('In this article')
    expect(pair?.sides[1]?.who).toMatch(/Sputnik/)
  })

  test('the length of the border stands against another length', async () => {
    const pair = (await shownPairs(here.panel)).find(({ sides: [mine, theirs] }) => /1,357 km/.test(mine!.wording) && /1,3\d\d.*km|810 miles/.test(theirs!.wording))
    expect(pair?.outcome).toBe('Differs')
  })

  test('the figure that two reports took from one statement is shown as one origin', async () => {
    const row = (await panelRows(here.panel, 'Same figures')).find(({ text }) => /more than 3,500/.test(text))
    expect(row?.text).toMatch(/2 reports, 1 origin/)
    expect(row?.text).toMatch(/An echo, not a second count/)
  })

  test('nothing comes from adverts, links, the letter or comments', async () => {
    const rows = await everyRow()
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.flatMap(({ buttons }) => buttons).filter((name) => BESIDE_THE_ARTICLE.test(name))).toEqual([])
    expect(rows.filter(({ text }) => BESIDE_THE_ARTICLE.test(text)).map(({ text }) => text)).toEqual([])
  })

  test('the panel says what was compared with what, and what was not', async () => {
    const lines = (await honestyLines(here.panel)).join('\n')
    expect(lines).toMatch(/5 reports, newest October 2025: 5 on the same subject; origins not stated/)
    const [, figures, beside, rows, silent] = /(\d+) figures read: (\d+) set beside reports \((\d+) rows\), (\d+) in no report/.exec(lines)!.map(Number)
    expect(beside! + silent!).toBe(figures)
    const [all, ...kinds] = await rowCounts(here.panel)
    expect([all, kinds.reduce((sum, kind) => sum + kind)]).toEqual([rows, rows])
  })

  test('the badge is the number of differing rows', async () => {
    const rows = await panelRows(here.panel, 'Differing figures')
    const badge = await until(() => badgeOf(here.driven), 'the badge')
    expect(badge).toBe(String(rows.length))
  })

  test('each related report leads to its original', async () => {
    const links = await here.panel.run((document) => [...document.querySelectorAll<HTMLAnchorElement>('#reports .card__title a')].map((link) => link.href))
    expect(links.length).toBeGreaterThanOrEqual(3)
    for (const link of links) expect(link).toMatch(/^https:\/\//)
  })

  test('the compared figures are marked in the page', async () => {
    const marks = await until(async () => {
      const found = await here.driven.inPage(marksOf, 'ss-differs')
      return found.length > 0 && found
    }, 'marks in the page')
    expect(marks.map(({ text }) => text)).toContainEqual(expect.stringMatching(/about 7,000/i))
    const rows = await shownPairs(here.panel)
    const compared = await panelRows(here.panel, 'Same figures')
    const count = Object.entries(await here.driven.inPage(markNames)).reduce((sum, [name, size]) => (name === 'ss-focus' ? sum : sum + size), 0)
    expect(count).toBeLessThanOrEqual(rows.length + compared.length)
    const grounds = await here.driven.inPage(groundsOf, 'ss-differs', false)
    expect(grounds.filter((ground) => ground === 'rgba(11, 79, 132, 0.07)')).toHaveLength(marks.length)
  })

  test('"in the article" brings the sentence into view and marks it', async () => {
    await pressInRow(here.panel, 'Differing figures', 'About 7,000', 'in the article: About 7,000 troops')
    const [mark] = await until(async () => {
      const marks = await here.driven.inPage(marksOf, 'ss-focus')
      return marks.some(({ inView }) => inView) && marks
    }, 'the sentence in view')
    expect(mark?.text).toMatch(/^About 7,000 troops serve at the base today/)
  })

  test('another row moves the mark', async () => {
    await pressInRow(here.panel, 'Differing figures', '1,357', 'in the article: 1,357 km')
    await until(async () => {
      const [mark, ...others] = await here.driven.inPage(marksOf, 'ss-focus')
      return others.length === 0 && mark?.inView && mark.text.includes('1,357 km long')
    }, 'the other sentence alone, and in view')
  })

  test('every reason of a report leads to its words in the page', async () => {
    const reasons = await here.panel.run((document) => [...document.querySelectorAll<HTMLElement>('.card')].flatMap((card, at) => [...card.querySelectorAll('.why__words')].map((reason) => ({ at, tag: reason.localName, label: reason.textContent ?? '' }))))
    expect(reasons.length).toBeGreaterThan(9)
    expect(reasons.filter(({ tag }) => tag !== 'button')).toEqual([])
    const labels = new Set(reasons.map(({ label }) => label))
    const unseen: string[] = []
    for (const label of labels) {
      await here.panel.run((document, label) => [...document.querySelectorAll<HTMLElement>('button.why__words')].find((one) => one.textContent === label)!.click(), label)
      const words = (ALSO_CALLED[label] ?? label).toLowerCase().split(/\W+/).filter((word) => word.length > 3)
      const shown = async () => (await here.driven.inPage(marksOf, 'ss-focus')).some(({ text, inView }) => inView && (words.length === 0 || words.some((word) => text.toLowerCase().includes(word.slice(0, 4)))))
      await until(shown, label, 3_000).catch(() => unseen.push(label))
    }
    expect(unseen).toEqual([])
  })

  test('a mark in the page leads back to its row', async () => {
    // another row is the current one, and the page has come to rest at its sentence
    for (const [words, sentence] of [['About 7,000 troops', /^About 7,000 troops/], ['1,357 km', /1,357 km long/]] as const) {
      await pressInRow(here.panel, 'Differing figures', words.replace(/ \w+$/, ''), `in the article: ${words}`)
      await until(async () => (await here.driven.inPage(marksOf, 'ss-focus')).some(({ text, inView }) => inView && sentence.test(text)), `the sentence with ${words} in view`)
    }
    await here.driven.inPage(bringMark, 'ss-differs', 'About 7,000')
    const again = await until(async () => (await here.driven.inPage(marksOf, 'ss-differs')).find(({ text, inView }) => inView && /about 7,000/i.test(text)), 'the mark in view')
    await here.driven.clickAt(again.x, again.y)
    const row = await until(() => here.panel.run((document) => {
      const rows = [...document.querySelectorAll('[aria-current="true"]')]
      const here = rows.find((one) => /7,500/.test(one.textContent ?? ''))
      const box = here?.getBoundingClientRect()
      return box && box.bottom > 0 && box.top < document.defaultView!.innerHeight ? (here!.textContent ?? '') : ''
    }), 'the row in view')
    expect(row).toMatch(/7,500/)
  })

  test('the document of the page is what it was, and was never changed', async () => {
    expect(await here.driven.inPage(changesOf)).toEqual([])
    expect(await here.driven.inPage(documentText)).toBe(before)
  })

  test('nothing is written to the console of the page', () => {
    expect(here.driven.console).toEqual([])
  })

  test('every shortcut is one that the browser has accepted', async () => {
    const commands = await here.driven.inExtension(shortcuts)
    expect(commands.length).toBeGreaterThan(0)
    for (const { name, shortcut } of commands) expect(shortcut, name).not.toBe('')
  })
})

interface ExtensionApi {
  commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> }
}

async function shortcuts(): Promise<{ name: string; shortcut: string }[]> {
  const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi }
  const commands = await (browser ?? chrome).commands.getAll()
  // The command that opens the panel by the toolbar button is the browser's own and may go without.
  return commands.filter(({ name }) => !name?.startsWith('_')).map(({ name = '', shortcut = '' }) => ({ name, shortcut }))
}
