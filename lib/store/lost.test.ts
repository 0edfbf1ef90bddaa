import { expect, it } from 'vitest'
import { lostPassages } from './lost.ts'

function memory(items: Record<string, unknown> = {}) {
  const listeners: ((changes: Record<string, object>) => void)[] = []
  const written: unknown[] = []
  const area = {
    get: async (key: string) => ({ [key]: items[key] }),
    async set(more: Record<string, unknown>) {
      Object.assign(items, more)
      written.push(more)
      listeners.forEach((listener) => listener(Object.fromEntries(Object.keys(more).map((key) => [key, {}]))))
    },
    onChanged: { addListener: (listener: (changes: Record<string, object>) => void) => void listeners.push(listener) },
  }
  return { area, written }
}

it('remembers what a page did not have until a page has it', async () => {
  const { area } = memory()
  const lost = lostPassages(area)
  await Promise.all([lost.tell(['a', 'b'], ['b']), lost.tell(['c'], [])])
  expect(await lost.read()).toEqual(['a', 'c'])
  await lost.tell(['a', 'b'], ['a', 'b'])
  expect(await lost.read()).toEqual(['c'])
})

it('writes nothing where nothing has changed, and tells whoever watches of what has', async () => {
  const { area, written } = memory()
  const lost = lostPassages(area)
  const seen: string[][] = []
  lost.watch((ids) => seen.push([...ids]))
  await lost.tell(['a', 'b'], ['b'])
  await lost.tell(['a', 'b'], ['b'])
  expect(written).toHaveLength(1)
  await expect.poll(() => seen.at(-1)).toEqual(['a'])
})

it('takes what is not understood for nothing', async () => {
  expect(await lostPassages(memory({ lost: 'a' }).area).read()).toEqual([])
})
