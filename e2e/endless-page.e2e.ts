import { describe, expect, test } from 'vitest'
import { BROWSERS } from './browsers.ts'
import { panelText, until } from './panel.ts'
import { stage } from './stage.ts'

// A page that never comes to rest: each paragraph that it appends is a change of its own, as many as ten minutes of an endless page bring.

const TITLE = 'The long night at the lock'
const CHANGES = 6_000

/** What the script in the page has done, as it is counted there. */
interface Counts {
  /** How often an observer was called. */
  heard: number
  /** How often the whole page was read, or its text indexed. */
  read: number
}

interface Scripting {
  tabs: { query(of: object): Promise<{ id: number }[]> }
  scripting: { executeScript(of: object): Promise<{ result: unknown }[]> }
  runtime: { onMessage: { addListener(listener: (message: { to?: string; name?: string }, from: { tab?: object }) => void): void } }
}

describe.each(BROWSERS)('an endless page in $name', ({ launch }) => {
  const here = stage(launch, null, { '/endless.html': { body: endlessPage() } })

  test('is heard of a few times a second, read a few times, and told of once', async () => {
    await here.openChecked('endless.html', TITLE)
    await here.driven.inExtension(countMessages)
    await here.driven.inExtension(countInPage)
    // what is counted are the observers of the reading that comes now
    await here.check(TITLE)
    await new Promise((resolve) => setTimeout(resolve, 3_500))
    const before = await here.driven.inExtension(countsInPage) as Counts
    const seconds = await here.driven.inPage((changes) => (globalThis as unknown as { grow(changes: number): Promise<number> }).grow(changes), CHANGES)
    await until(async () => (await panelText(here.panel)).includes('This page has changed since it was read.'), 'the panel to say so')
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    const after = await here.driven.inExtension(countsInPage) as Counts
    const told = await here.driven.inExtension(() => (globalThis as unknown as { told: Record<string, number> }).told)
    console.log(`${CHANGES} changes in ${seconds.toFixed(1)} s: heard of ${after.heard - before.heard} times, read ${after.read - before.read} times, told ${JSON.stringify(told)}`)
    expect(after.heard - before.heard).toBeLessThan(12 * (seconds + 2))
    expect(after.read - before.read).toBeLessThanOrEqual(3)
    expect(told).toEqual({ pageChanged: 1 })
  })
})

/** Counts the messages of pages; runs where the extension hears them. */
function countMessages(): void {
  const { browser, chrome } = globalThis as unknown as { browser?: Scripting; chrome: Scripting }
  const told: Record<string, number> = {}
  Object.assign(globalThis, { told })
  ;(browser ?? chrome).runtime.onMessage.addListener(({ to, name }, { tab }) => {
    if (tab && to === 'background' && name) told[name] = (told[name] ?? 0) + 1
  })
}

/** Has what the script in the page does from now on counted, in its own world. */
async function countInPage(): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Scripting; chrome: Scripting }
  const { tabs, scripting } = browser ?? chrome
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
  await scripting.executeScript({
    target: { tabId: tab!.id },
    func: () => {
      const counts = { heard: 0, read: 0 }
      const world = globalThis as unknown as { counts: typeof counts; MutationObserver: typeof MutationObserver }
      world.counts = counts
      const Real = world.MutationObserver
      world.MutationObserver = class extends Real {
        constructor(callback: MutationCallback) {
          super((records, observer) => {
            counts.heard += 1
            callback(records, observer)
          })
        }
      }
      const query = Document.prototype.querySelectorAll
      // asked once by each reading of what a page states
      Document.prototype.querySelectorAll = function (this: Document, selector: string) {
        if (selector === 'meta[content]') counts.read += 1
        return query.call(this, selector)
      } as typeof query
    },
  })
}

async function countsInPage(): Promise<unknown> {
  const { browser, chrome } = globalThis as unknown as { browser?: Scripting; chrome: Scripting }
  const { tabs, scripting } = browser ?? chrome
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
  const [answer] = await scripting.executeScript({ target: { tabId: tab!.id }, func: () => (globalThis as unknown as { counts: unknown }).counts })
  return answer!.result
}

function endlessPage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title><meta property="og:type" content="article"></head><body><main><article><h1>${TITLE}</h1></article></main><script>
const article = document.querySelector('article')
const append = (i) => {
  const line = document.createElement('p')
  line.textContent = 'At hour ' + i + ' the keeper let ' + (i * 7 % 31) + ' barges through the upper gate, wrote their names into the book and drank what was left of the tea.'
  article.append(line)
}
for (let i = 0; i < 20; i += 1) append(i)
globalThis.grow = async (changes) => {
  const began = performance.now()
  for (let i = 0; i < changes; i += 1) {
    append(20 + i)
    await new Promise((resolve) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(0) })
    if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve))
  }
  return (performance.now() - began) / 1000
}
</script></body></html>`
}
