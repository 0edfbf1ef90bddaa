import { describe, expect, it, vi } from 'vitest'
import { flood } from '../../components/fixtures/flood.ts'
import { rowsOf } from '../../components/rows.ts'
import type { Comparison, Outcome } from '../../lib/compare/comparison.ts'
import { isTabState, type PanelState, type TabState } from '../../lib/messages/panel-state.ts'
import type { Reading } from '../../lib/reading.ts'
import { badgeText } from './badge.ts'
import { closedByAddress, isRefusal, whyClosed } from './closed-pages.ts'
import { figureMarks } from './figure-marks.ts'
import { patternOf } from '../../lib/sites/host.ts'
import { PAGE_SCRIPT, registerSites } from './sites.ts'
import { tabRecords, type SessionArea } from './tab-records.ts'
import { within } from './within.ts'

function readingOf(...outcomes: Outcome[]): Reading {
  return {
    figures: [{ in: 'title', start: 2, end: 5 }, { in: 'text', start: 10, end: 14 }],
    comparisons: outcomes.map((outcome, index) => ({ outcome, mine: index % 2, theirs: { report: `r${index}`, figure: { value: index } } }) as Comparison),
    reports: [] as Reading['reports'],
  } as Reading
}
const site = { host: 'paper.example', always: false } as const

describe('the badge', () => {
  it.each<[Outcome[], string]>([
    [[], ''],
    [['same', 'compatible'], ''],
    [['differs', 'same', 'far', 'updated'], '3'],
    [Array<Outcome>(9).fill('differs'), '9'],
    [Array<Outcome>(10).fill('differs'), '9+'],
  ])('of %j is "%s"', (outcomes, text) => {
    expect(badgeText({ kind: 'read', at: 0, keeping: 'kept', saved: false, site, reading: readingOf(...outcomes) })).toBe(text)
  })

  it('is the number of rows that the panel has, where copies share one', () => {
    const [row] = flood.comparisons
    const copies = Array.from({ length: 18 }, (_, at) => ({ ...flood.reports[0]!, report: `copy${at}` }))
    const reading = { ...flood, reports: [...flood.reports, ...copies], comparisons: [...flood.comparisons, ...copies.map(({ report }) => ({ ...row!, theirs: { ...row!.theirs, report } }))] }
    expect(badgeText({ kind: 'read', at: 0, keeping: 'kept', saved: false, site, reading })).toBe(String(rowsOf(reading).differing.length))
    expect(rowsOf(reading).differing).toHaveLength(rowsOf(flood).differing.length)
  })

  it('is empty in every other state', () => {
    expect(badgeText({ kind: 'notArticle', site, reason: 'frontPage' })).toBe('')
  })
})

describe('marks of the figures', () => {
  it('are one for each figure, drawn as what differs most plainly', () => {
    expect(figureMarks(readingOf('same', 'compatible', 'differs'))).toEqual([
      { figure: 0, outcome: 'differs', in: 'title', span: { start: 2, end: 5 } },
      { figure: 1, outcome: 'compatible', in: 'text', span: { start: 10, end: 14 } },
    ])
  })

  it('are none where nothing is compared', () => {
    expect(figureMarks(readingOf())).toEqual([])
  })
})

describe('a page that may not be read', () => {
  it.each([
    ['chrome://version/', 'Cannot access a chrome:// URL', 'browserPage'],
    [null, 'Missing host permission for the tab', 'browserPage'],
    ['about:blank', 'Cannot access contents of url "about:blank".', 'browserPage'],
    ['https://chromewebstore.google.com/detail/x', 'The extensions gallery cannot be scripted.', 'store'],
    ['https://addons.mozilla.org/firefox/', 'Missing host permission for the tab', 'store'],
    ['file:///home/reader/a.html', 'Cannot access contents of url "file:///home/reader/a.html".', 'file'],
    [null, 'Cannot access contents of url "file:///home/reader/a.html".', 'file'],
    ['https://paper.example/budget.pdf?page=2', 'Missing host permission for the tab', 'pdf'],
    ['https://paper.example/story', 'page: no answer within 15 seconds', null],
    // what a browser shows in place of a page that could not be loaded stands at the page's own address
    ['https://paper.example/story', 'Missing host permission for the tab', 'browserPage'],
    ['https://paper.example/story', 'Frame with ID 0 is showing error page', 'browserPage'],
  ] as const)('%s: "%s" is %s', (url, error, why) => {
    expect(whyClosed(url, error)).toBe(why)
  })

  it.each([
    ['', null],
    ['https://paper.example/story', null],
    ['https://paper.example/story?from=chrome-extension://ours/', null],
    ['chrome-extension://ours/welcome.html', 'browserPage'],
    ['chrome-extension://theirs/page.html', null],
    ['file:///home/reader/a.html', 'file'],
  ] as const)('%s is told by its address alone: %s', (url, why) => {
    expect(closedByAddress(url, 'chrome-extension://ours/')).toBe(why)
  })
})

describe('a refusal', () => {
  it.each([
    ['Cannot access contents of the page. Extension manifest must request permission to access the respective host.', true],
    ['Missing host permission for the tab', true],
    ['Frame with ID 0 is showing error page', true],
    ['page: no answer within 15 seconds', false],
    ['Could not establish connection. Receiving end does not exist.', false],
  ])('"%s" is one: %s', (error, refused) => {
    expect(isRefusal(error)).toBe(refused)
  })
})

describe('sites that are always checked', () => {
  function scripting(registered: number) {
    return { getRegisteredContentScripts: vi.fn(async () => Array(registered).fill({})), registerContentScripts: vi.fn(async () => {}), updateContentScripts: vi.fn(async () => {}), unregisterContentScripts: vi.fn(async () => {}) }
  }

  it('are those that were granted, whatever scheme and port', async () => {
    const api = scripting(0)
    await registerSites(api, { origins: [patternOf('paper.example:8080')] }, ['mail.example'])
    expect(api.registerContentScripts).toHaveBeenCalledWith([{ id: 'sites', js: [PAGE_SCRIPT], matches: ['*://paper.example/*'], excludeMatches: ['*://*.mail.example/*'], runAt: 'document_idle' }])
    expect(api.unregisterContentScripts).not.toHaveBeenCalled()
  })

  it('change without a moment in which none is read', async () => {
    const api = scripting(1)
    await registerSites(api, { origins: [patternOf('paper.example'), patternOf('quay.example')] }, [])
    expect(api.updateContentScripts).toHaveBeenCalledWith([expect.objectContaining({ id: 'sites', matches: ['*://paper.example/*', '*://quay.example/*'] })])
    expect(api.unregisterContentScripts).not.toHaveBeenCalled()
  })

  it('are no longer read once the last is taken back', async () => {
    const api = scripting(1)
    await registerSites(api, { origins: [] }, [])
    expect(api.unregisterContentScripts).toHaveBeenCalledOnce()
    expect(api.registerContentScripts).not.toHaveBeenCalled()
  })
})

describe('states of tabs', () => {
  function area(limit = Infinity) {
    const items = new Map<string, unknown>()
    const size = () => [...items.values()].reduce<number>((sum, item) => sum + JSON.stringify(item).length, 0)
    const fake: SessionArea = {
      get: async (key) => Object.fromEntries([...items].filter(([name]) => key === null || name === key)),
      async set(more) {
        for (const [key, item] of Object.entries(more)) {
          const before = items.get(key)
          items.set(key, item)
          if (size() > limit) {
            if (before === undefined) items.delete(key)
            else items.set(key, before)
            throw new Error('QuotaBytes quota exceeded')
          }
        }
      },
      remove: async (keys) => { for (const key of [keys].flat()) items.delete(key) },
    }
    return { items, fake }
  }
  let clock = 0
  const now = () => ++clock
  const tabStates = (of: SessionArea) => tabRecords<TabState>(of, 'tab:', isTabState, now)
  const state = (text = ''): PanelState => ({ kind: 'failed', site, detail: text })

  it('come back as they were kept', async () => {
    const states = tabStates(area().fake)
    await states.set(7, { document: 1.5, state: state('a') })
    expect(await states.get(7)).toMatchObject({ document: 1.5, state: { detail: 'a' } })
    expect(await states.get(8)).toBeNull()
    await states.drop(7)
    expect(await states.get(7)).toBeNull()
  })

  it('are kept for the last twelve tabs', async () => {
    const states = tabStates(area().fake)
    for (let tab = 1; tab <= 20; tab++) await states.set(tab, { document: tab, state: state() })
    expect((await states.tabs()).sort((a, b) => a - b)).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])
  })

  it('make room where the quota is reached', async () => {
    const { fake } = area(1_500)
    const states = tabStates(fake)
    for (let tab = 1; tab <= 3; tab++) await states.set(tab, { document: tab, state: state('x'.repeat(800)) })
    expect(await states.tabs()).toEqual([3])
  })

  it('last only as long as the worker when they are too large to keep', async () => {
    const { fake, items } = area()
    const states = tabStates(fake)
    await states.set(1, { document: 1, state: state('small') })
    await states.set(1, { document: 2, state: state('x'.repeat(2_100_000)) })
    expect(items.size).toBe(0)
    expect(await states.get(1)).toMatchObject({ document: 2 })
    expect(await tabStates(fake).get(1)).toBeNull()
    await states.set(1, { document: 3, state: state('small') })
    expect(await states.get(1)).toMatchObject({ document: 3 })
  })

  it('of private windows are written nowhere', async () => {
    const { fake, items } = area()
    const states = tabStates(fake)
    await states.set(1, { document: 1, state: state('an open window') })
    await states.set(1, { document: 2, state: state('a private one') }, true)
    expect(items.size).toBe(0)
    expect(await states.get(1)).toMatchObject({ document: 2 })
    expect(await states.tabs()).toEqual([1])
    await states.drop(1)
    expect(await states.get(1)).toBeNull()
  })

  it('leave alone what is none', async () => {
    const { fake, items } = area()
    items.set('tab:4', { nonsense: true }).set('other', 1)
    const states = tabStates(fake)
    expect(await states.get(4)).toBeNull()
    await states.set(5, { document: 1, state: state() })
    expect(items.get('other')).toBe(1)
  })
})

describe('what takes too long', () => {
  it('is given up with a word that says so', async () => {
    await expect(within(new Promise(() => {}), 5, 'page: no answer')).rejects.toThrow('page: no answer within 0.005 seconds')
    await expect(within(Promise.resolve(3), 1_000, 'page: no answer')).resolves.toBe(3)
  })
})
