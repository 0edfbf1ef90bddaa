import { MessageChannel } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { callerOf, receiverOf } from './calls.ts'
import { openLine, type End } from './line.ts'

interface Sums {
  add(a: number, b: number): number
}
const CHECKS = { add: (args: readonly unknown[]) => args.every((arg) => typeof arg === 'number') }

/** The two ends of a line, as a page and its worker have them. */
function ends(): [End, End] {
  const { port1, port2 } = new MessageChannel()
  port1.start()
  port2.start()
  port1.unref()
  port2.unref()
  return [port1 as unknown as End, port2 as unknown as End]
}
const sums = receiverOf<Sums, null>('sums', CHECKS, { add: (_from, a, b) => a + b }, () => true)
const nobody = () => undefined

describe('a line between a page and its worker', () => {
  it('brings each call its own answer, in whatever order they come', async () => {
    const [page, worker] = ends()
    openLine(worker, (call) => new Promise((resolve) => setTimeout(() => resolve(sums(call, null)!), call.args[0] === 1 ? 20 : 0)))
    const { add } = callerOf<Sums>('sums', ['add'], openLine(page, nobody).post)
    expect(await Promise.all([add(1, 1), add(2, 2)])).toEqual([2, 4])
  })

  it('carries calls both ways', async () => {
    const [page, worker] = ends()
    const both = [openLine(page, (call) => sums(call, null)), openLine(worker, (call) => sums(call, null))].map(({ post }) => callerOf<Sums>('sums', ['add'], post))
    expect(await Promise.all(both.map(({ add }) => add(20, 3)))).toEqual([23, 23])
  })

  it('answers a call that nobody takes by an error', async () => {
    const [page, worker] = ends()
    openLine(worker, nobody)
    await expect(callerOf<Sums>('sums', ['add'], openLine(page, nobody).post).add(1, 2)).rejects.toThrow('nobody answers "add"')
  })

  it('has calls that wait fail where the other end is gone', async () => {
    const [page] = ends()
    const line = openLine(page, nobody)
    const waiting = callerOf<Sums>('sums', ['add'], line.post).add(1, 2)
    line.breakOff('the worker ended')
    await expect(waiting).rejects.toThrow('the worker ended')
  })

  it('leaves messages that are not of the line alone', async () => {
    const [page, worker] = ends()
    openLine(worker, (call) => sums(call, null))
    const { post } = openLine(page, nobody)
    page.postMessage('good morning')
    worker.postMessage({ number: 1 })
    expect(await callerOf<Sums>('sums', ['add'], post).add(1, 2)).toBe(3)
  })
})
