import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followPage, holds, type Anchored } from './follow-page.ts'

describe('following the page', () => {
  let document: Document
  let anchored: Anchored[]
  let lost: number
  let stop: () => void

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    document = new JSDOM('<body><main><p>About 310 boats were out.</p></main><div id="clock">12:00</div></body>').window.document
    const range = document.createRange()
    range.setStart(document.querySelector('p')!.firstChild!, 6)
    range.setEnd(document.querySelector('p')!.firstChild!, 15)
    anchored = [{ quote: '310 boats', range }]
    lost = 0
    stop = followPage(document, () => anchored, () => {
      lost += 1
    })
  })

  afterEach(() => {
    stop()
    vi.useRealTimers()
  })

  const settle = async (milliseconds: number): Promise<void> => {
    await Promise.resolve()
    await vi.advanceTimersByTimeAsync(milliseconds)
  }

  it('tells within 300 ms when a range no longer holds its quote', async () => {
    document.querySelector('main')!.innerHTML = '<p>About 310 boats were out.</p>'
    await settle(199)
    expect(lost).toBe(0)
    await settle(1)
    expect(lost).toBe(1)
    expect(holds(anchored[0]!)).toBe(false)
  })

  it('says nothing when something else changes', async () => {
    document.getElementById('clock')!.textContent = '12:01'
    await settle(1000)
    expect(lost).toBe(0)
    expect(holds(anchored[0]!)).toBe(true)
  })

  it('says nothing when text is put before the quote', async () => {
    ;(document.querySelector('p')!.firstChild as Text).insertData(0, 'On Friday: ')
    await settle(1000)
    expect(lost).toBe(0)
  })

  it('looks less and less often at a page that never comes to rest', async () => {
    anchored = [{ quote: '310 boats', range: null }]
    for (let i = 0; i < 600; i += 1) {
      document.getElementById('clock')!.textContent = String(i)
      await settle(100)
    }
    expect(lost).toBeGreaterThan(3)
    expect(lost).toBeLessThan(14)
  })

  it('is still after it was stopped', async () => {
    stop()
    document.querySelector('main')!.innerHTML = ''
    await settle(1000)
    expect(lost).toBe(0)
  })
})
