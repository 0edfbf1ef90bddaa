import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchAddress, type Move } from './watch-address.ts'

let moves: Move[]
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  history.replaceState(null, '', '/first')
  moves = []
  stop = watchAddress((move) => moves.push(move))
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

it.each<[string, Move[]]>([
  ['/second', ['page']],
  ['/first?read=40', ['query']],
  ['/first#figures', ['place']],
  ['/first#/story/2', ['page']],
  ['/first#!/story/2', ['page']],
  ['/first', []],
])('an address that turns into %s is told as %j', (address, told) => {
  history.pushState(null, '', address)
  vi.advanceTimersByTime(450)
  expect(moves).toEqual(told)
})

it('says each change once, however often it is asked', () => {
  history.pushState(null, '', '/second')
  vi.advanceTimersByTime(250)
  dispatchEvent(new Event('popstate'))
  history.replaceState(null, '', '/third')
  vi.advanceTimersByTime(1_000)
  expect(moves).toEqual(['page', 'page'])
})

it('says nothing once it was stopped', () => {
  stop()
  history.pushState(null, '', '/second')
  vi.advanceTimersByTime(5_000)
  expect(moves).toEqual([])
})
