import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Drafted } from '../../lib/article/draft-article.ts'
import { watchStory } from './watch-story.ts'

const LINES = ['The reservoir at Tarn lost three million cubic metres over the summer.', 'Nobody at the water board of Tarn could say where all of it had gone.']
const MORE = 'Divers were sent down on Thursday, and came back up with nothing at all.'

let heard: string[]
let reads: number
let watch: ReturnType<typeof watchStory>

/** What the page shows, as far as a watch asks for it. */
function draftedNow(): Drafted {
  const elements = [...document.querySelectorAll('p')]
  const lines = elements.map((element) => ({ text: element.textContent }))
  return {
    draft: { notArticle: elements.length === 0 ? { reason: 'empty' } : null, forced: false, stated: { title: 'Tarn', heading: null }, lines, blocks: lines.map((_, line) => ({ line, kind: 'paragraph' })) },
    stated: {}, heading: null, elements,
  } as unknown as Drafted
}

function show(...lines: string[]): void {
  document.body.innerHTML = `<main>${lines.map((line) => `<p>${line}</p>`).join('')}</main>`
}

function append(line: string): void {
  document.querySelector('main')!.append(Object.assign(document.createElement('p'), { textContent: line }))
}

/** Reads the page as it is, so many milliseconds after it was opened, and watches it. */
async function readAt(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms)
  watch.follow(draftedNow())
}

beforeEach(() => {
  vi.useFakeTimers()
  Element.prototype.checkVisibility = () => true
  show(...LINES)
  ;[heard, reads] = [[], 0]
  const look = async (): Promise<Drafted> => {
    reads += 1
    return draftedNow()
  }
  watch = watchStory(document, look, { onOther: () => heard.push('other'), onChanged: () => heard.push('changed') })
})
afterEach(() => {
  watch.stop()
  vi.useRealTimers()
})

describe('an article that goes on arriving', () => {
  it.each([100, 2_800])('is read again by itself where it was read %i ms after its page was opened', async (ms) => {
    await readAt(ms)
    await vi.advanceTimersByTimeAsync(1_500)
    append(MORE)
    await vi.advanceTimersByTimeAsync(1_200)
    expect(heard).toEqual(['other'])
  })

  it('is told of where its page had long been there', async () => {
    await readAt(20_000)
    await vi.advanceTimersByTimeAsync(1_500)
    append(MORE)
    await vi.advanceTimersByTimeAsync(2_500)
    expect(heard).toEqual(['changed'])
  })

  it('is told of, and not read on and on, where it never comes to its end', async () => {
    await readAt(100)
    for (let i = 0; i < 150; i += 1) {
      append(`${i} ${MORE}`)
      await vi.advanceTimersByTimeAsync(100)
      // who hears of another article has it read, and watched
      if (heard.length > 0 && heard.at(-1) === 'other') watch.follow(watch.fresh() ?? draftedNow())
    }
    expect(heard.filter((one) => one === 'changed')).toHaveLength(1)
    expect(heard.at(-1)).toBe('changed')
    // each costs next to nothing here; in a page they take a tenth of the time at most
    expect(reads).toBeLessThan(40)
  })
})

it('ten minutes of an endless page are two dozen readings at most, and one word to the reader', async () => {
  await readAt(60_000)
  const glances = vi.spyOn(HTMLParagraphElement.prototype, 'isConnected', 'get')
  for (let i = 0; i < 600; i += 1) {
    append(`${i} ${MORE}`)
    await vi.advanceTimersByTimeAsync(1_000)
  }
  expect(heard).toEqual(['changed'])
  expect(reads).toBeLessThanOrEqual(24)
  // each of its two lines is asked for once a second
  expect(glances.mock.calls.length).toBeGreaterThan(2 * 300)
  expect(glances.mock.calls.length).toBeLessThan(2 * 700)
})
