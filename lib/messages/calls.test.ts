import { describe, expect, it, vi } from 'vitest'
import { callerOf, receiverOf, type Call, type Checks } from './calls.ts'

interface ToShop {
  price(thing: string): number
  close(): void
}
const CHECKS: Checks<ToShop> = { price: ([thing]) => typeof thing === 'string', close: (args) => args.length === 0 }

function shop(price: (thing: string) => number, trusted: (from: string, name: string) => boolean = () => true) {
  const close = vi.fn()
  const receive = receiverOf<ToShop, string>('shop', CHECKS, { price: (_from, thing) => price(thing), close }, trusted)
  // what goes between contexts is cloned, so that undefined and functions are lost on the way
  const post = async (call: Call) => {
    const answer = await receive(JSON.parse(JSON.stringify(call)), 'somebody')
    return answer === undefined ? undefined : JSON.parse(JSON.stringify(answer))
  }
  return { receive, post, close, calls: callerOf<ToShop>('shop', ['price', 'close'], post) }
}

describe('a call between contexts', () => {
  it('is answered', async () => {
    const { calls, close } = shop((thing) => thing.length)
    expect(await calls.price('bread')).toBe(5)
    expect(await calls.close()).toBeUndefined()
    expect(close).toHaveBeenCalledOnce()
  })

  it('rejects with the words of what went wrong there', async () => {
    const { calls } = shop(() => { throw new Error('shop: sold out') })
    await expect(calls.price('bread')).rejects.toThrow('shop: sold out')
  })

  it('rejects when nobody answers', async () => {
    await expect(callerOf<ToShop>('shop', ['price'], async () => undefined).price('bread')).rejects.toThrow('shop did not answer "price"')
  })

  it.each([
    { to: 'shop', name: 'price', args: [7] },
    { to: 'shop', name: 'price', args: [] },
    { to: 'shop', name: 'close', args: ['now'] },
    { to: 'shop', name: 'toString', args: [] },
    { to: 'shop', name: '__proto__', args: [] },
  ])('that is not well formed reaches no handler: %j', async (call) => {
    const price = vi.fn()
    const { receive, close } = shop(price)
    expect(await receive(call, 'somebody')).toHaveProperty('error')
    expect(price).not.toHaveBeenCalled()
    expect(close).not.toHaveBeenCalled()
  })

  it.each([null, 3, 'price', {}, { to: 'bank', name: 'price', args: ['bread'] }, { to: 'shop', name: 'price' }])('to somebody else is left alone: %j', (message) => {
    expect(shop(() => 1).receive(message, 'somebody')).toBeUndefined()
  })

  it('of somebody who may not make it finds nobody there', () => {
    const { receive } = shop(() => 1, (from, name) => from === 'friend' || name === 'close')
    expect(receive({ to: 'shop', name: 'price', args: ['bread'] }, 'stranger')).toBeUndefined()
    expect(receive({ to: 'shop', name: 'price', args: ['bread'] }, 'friend')).toBeInstanceOf(Promise)
    expect(receive({ to: 'shop', name: 'close', args: [] }, 'stranger')).toBeInstanceOf(Promise)
  })
})
