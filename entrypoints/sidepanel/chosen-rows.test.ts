import { describe, expect, it } from 'vitest'
import { chosenRows } from './chosen-rows.ts'

const area = (items: Record<string, unknown> = {}) => ({ items, get: async () => items, set: async (more: object) => void Object.assign(items, more) })

describe('the kinds of rows that a reader chose', () => {
  it('are those of the panel before, for each text its own', async () => {
    const kept = area()
    const before = await chosenRows(kept, false)
    expect(before.chosen).toEqual({})
    before.choose('a', 'same')
    before.choose('b', 'other')
    before.choose('a', 'differing')
    expect((await chosenRows(kept, false)).chosen).toEqual({ b: 'other', a: 'differing' })
  })

  it('are those of the last twelve texts', async () => {
    const kept = area()
    const { choose } = await chosenRows(kept, false)
    for (let text = 1; text <= 20; text++) choose(`text ${text}`, 'same')
    expect(Object.keys((await chosenRows(kept, false)).chosen)).toEqual(Array.from({ length: 12 }, (_, at) => `text ${at + 9}`))
  })

  it('of private windows are written nowhere, and none of others are shown there', async () => {
    const kept = area({ rows: { a: 'same' } })
    const { chosen, choose } = await chosenRows(kept, true)
    expect(chosen).toEqual({})
    choose('b', 'other')
    expect(kept.items).toEqual({ rows: { a: 'same' } })
  })

  it.each([[{ rows: 'same' }], [{ rows: { a: 'none' } }], [{ rows: ['same'] }], [{}]])('are none where %j is kept', async (items) => {
    expect((await chosenRows(area(items), false)).chosen).toEqual({})
  })

  it('are none where the browser refuses, and then cannot be kept', async () => {
    const refused = () => Promise.reject(new Error('no storage'))
    const { chosen, choose } = await chosenRows({ get: refused, set: refused }, false)
    expect(chosen).toEqual({})
    expect(() => choose('a', 'other')).not.toThrow()
  })
})
