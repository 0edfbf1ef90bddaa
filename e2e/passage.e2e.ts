import { describe, expect, test } from 'vitest'
import { badgeOf } from './badge.ts'
import { BROWSERS } from './browsers.ts'
import { recordsOf, waitToHear } from './kept.ts'
import { selectWords } from './page.ts'
import { panelRows, panelTitle, press, pressInRow, shownPairs, until, waitForHeading, type Panel } from './panel.ts'
import { DEMO, DEMO_TITLE } from './setting.ts'
import { stage } from './stage.ts'

// A reader asks about a sentence: pasted into the panel, or selected where no script of ours is.

const TROOPS = 'Russia keeps about 7,000 troops at its 201st military base in Tajikistan, Defence Minister Sergei Shoigu told reporters in Dushanbe.'
const BORDER = 'The border between Tajikistan and Afghanistan is 1,300 km long, the ministry of defence said at the 201st military base in Dushanbe.'
const ASIDE = 'Our man there asks whether anybody has set it beside what the other papers wrote in the years before, since the number seems to have come from a map and not from the ministry, and would like an answer by noon.'
const PAGES = {
  '/mail.html': { body: `<!doctype html><html lang="en"><head><title>Inbox</title></head><body><p>Dear desk,</p><p>${BORDER}</p><p>${ASIDE}</p><input type="password"></body></html>` },
  '/paper.pdf': { type: 'application/pdf', body: pdfOf('Some 7,000 troops serve at the 201st military base in Tajikistan.') },
}

describe.each(BROWSERS)('a passage in $name', ({ name, launch }) => {
  const here = stage(launch, DEMO, PAGES)
  const quote = (panel: Panel) => panel.run((document) => document.querySelector('main [aria-busy]') ? '' : document.querySelector('.facts') && document.querySelector('blockquote.quote')?.textContent)
  /** Waits until the panel shows what came of a passage. */
  const asked = (words: string) => until(async () => (await quote(here.panel))?.includes(words), `the panel to show “${words}”`).catch(async (error: unknown) => {
    throw new Error(`it is headed "${await panelTitle(here.panel)}" and quotes "${await quote(here.panel)}"`, { cause: error })
  })
  const paste = async (words: string) => {
    await here.panel.run((document, words) => {
      const field = document.querySelector<HTMLTextAreaElement>('textarea.ask__field')!
      const { KeyboardEvent } = document.defaultView as unknown as typeof globalThis
      field.value = words
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }))
    }, words)
  }
  const field = () => until(() => here.panel.run((document) => document.querySelector('textarea.ask__field') !== null), 'the field')

  test('is pasted beside an article, compared as it is, and left for the article', async () => {
    await here.openChecked('article.html', DEMO_TITLE)
    await until(async () => (await badgeOf(here.driven)) === '4', 'the number of the article')
    await press(here.panel, 'Check a passage')
    await field()
    await paste(TROOPS)
    await asked(TROOPS)
    expect(await shownPairs(here.panel)).toMatchObject([{ outcome: 'Differs', sides: [{ who: 'In the passage', wording: 'about 7,000 troops' }, { wording: '7,500 soldiers' }] }])
    await until(async () => (await badgeOf(here.driven)) === '1', 'the number of the passage')
    await press(here.panel, 'Back to the page')
    await waitForHeading(here.panel, DEMO_TITLE)
    await until(async () => (await badgeOf(here.driven)) === '4', 'the number of the article')
  })

  test('is of the day that the reader gives, and leads to its figures', async () => {
    await press(here.panel, 'Check a passage')
    await field()
    await paste(TROOPS)
    await asked(TROOPS)
    await here.panel.run((document) => {
      const day = document.querySelector<HTMLInputElement>('input[type="date"]')!
      const { Event } = document.defaultView as unknown as typeof globalThis
      day.value = '2022-06-28'
      day.dispatchEvent(new Event('change', { bubbles: true }))
    })
    const rows = () => panelRows(here.panel, 'Differing figures')
    await until(async () => (await rows())[0]?.text.includes('5 years between'), 'the row with the day')
    await pressInRow(here.panel, 'Differing figures', '7,500', 'in the passage: about 7,000 troops')
    await until(() => here.panel.run((document) => document.activeElement?.closest('blockquote.quote') !== null && document.querySelector('.is-shown')?.textContent === 'about 7,000 troops'), 'the words in the passage')
  })

  test('has rows that are kept as evidence', async () => {
    await pressInRow(here.panel, 'Differing figures', '7,500', 'Keep: about 7,000 troops here, 7,500 soldiers in Sputnik International')
    await waitToHear(here.panel, 'Saved: ')
    expect((await recordsOf(here.driven)).map(({ highlight }) => highlight.quote)).toEqual([TROOPS])
    await until(() => here.panel.run((document) => document.querySelector('.ribbon[aria-pressed="true"]') !== null), 'the row to be marked as kept')
  })

  test('stays while the reader is in another tab, and when the panel is loaded anew', async () => {
    const other = await here.driven.inExtension(async () => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: { create(of: object): Promise<{ id: number }> } } }
      return (await chrome.tabs.create({ url: 'about:blank' })).id
    })
    await waitForHeading(here.panel, 'This page has not been checked yet')
    await here.driven.inExtension(async (id) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: { remove(id: number): Promise<void> } } }
      await chrome.tabs.remove(id)
    }, other)
    await here.driven.open(here.site.url('article.html'))
    await asked(TROOPS)
    // the browser takes the number away with the page that it stood beside
    await until(async () => (await badgeOf(here.driven)) === '1', 'the number of the passage')
    await here.panel.run((document) => {
      // what is loaded anew does not have it
      document.documentElement.dataset.before = ''
      document.defaultView!.location.reload()
    })
    here.panel = await until(async () => {
      const panel = await here.driven.panel()
      return (await panel?.run((document) => document.documentElement.dataset.before === undefined && document.querySelector<HTMLInputElement>('input[type="date"]')?.value === '2022-06-28')) ? panel : null
    }, 'the passage with its day in the panel that is loaded anew')
    await asked(TROOPS)
  })

  test('gives way to the page that the reader checks', async () => {
    await here.check(DEMO_TITLE)
    await until(async () => (await badgeOf(here.driven)) === '4', 'the number of the article')
  })

  test('comes from the menu of a page that is left alone, with its page', async () => {
    await here.openChecked('mail.html', 'This page asks for a password')
    await here.driven.inPage(selectWords, 'The border between', 'by noon.')
    await here.driven.chooseInMenu('check-passage')
    await asked(BORDER)
    await asked(ASIDE)
    expect(await panelTitle(here.panel)).toBe('Passage from Inbox')
    expect((await panelRows(here.panel, 'Same figures'))[0]?.text).toContain('1,300 km')
  })

  test('comes from a page where no script may run', async () => {
    if (name === 'Firefox') {
      await here.open('paper.pdf')
      await until(() => here.driven.inPage(() => document.querySelector('.textLayer')?.textContent?.includes('Some 7,000') ?? false), 'the words of the PDF')
      await here.driven.inPage(selectWords, 'Some 7,000', 'in Tajikistan.')
    } else {
      await here.driven.open('chrome://version')
      await here.driven.inPage((words) => {
        const line = document.body.appendChild(document.createElement('p'))
        line.textContent = words
        getSelection()!.selectAllChildren(line)
      }, 'Some 7,000 troops serve at the 201st military base in Tajikistan.')
    }
    await here.driven.chooseInMenu('check-passage')
    await asked('Some 7,000 troops serve at the 201st military base in Tajikistan.')
    expect(await shownPairs(here.panel)).toMatchObject([{ sides: [{ wording: 'Some 7,000 troops' }, { wording: '7,500 soldiers' }] }])
  })
})

/** A PDF of one line. */
function pdfOf(words: string): string {
  const line = `BT /F1 12 Tf 20 100 Td (${words}) Tj ET`
  return `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/MediaBox[0 0 420 200]/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${line.length}>>stream
${line}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
`
}
