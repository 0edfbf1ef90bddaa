import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchAddress } from './watch-address.ts'

beforeEach(() => {
  vi.useFakeTimers()
  history.replaceState(null, '', '/first')
})
afterEach(() => vi.useRealTimers())

it('looks each time it was told to after the address has changed, and anew after the next change', () => {
  const look = vi.fn()
  const stop = watchAddress(look, [250, 1_000])
  history.pushState(null, '', '/second')
  vi.advanceTimersByTime(450)
  expect(look).toHaveBeenCalledTimes(1)
  history.pushState(null, '', '/third')
  vi.advanceTimersByTime(5_000)
  expect(look).toHaveBeenCalledTimes(3)
  stop()
})

it('takes a change of the fragment for none', () => {
  const look = vi.fn()
  const stop = watchAddress(look, [250])
  history.pushState(null, '', '/first#figures')
  vi.advanceTimersByTime(5_000)
  expect(look).not.toHaveBeenCalled()
  stop()
})

it('looks no more once it was stopped', () => {
  const look = vi.fn()
  const stop = watchAddress(look, [250])
  history.pushState(null, '', '/second')
  vi.advanceTimersByTime(200)
  stop()
  vi.advanceTimersByTime(5_000)
  expect(look).not.toHaveBeenCalled()
})
