import { describe, expect, it } from 'vitest'
import { answerLine, linesOf, objectField, optionalField, textField, type Line } from './lines.ts'

const echo = (line: Line) => ({ said: textField(line, 'text'), note: optionalField(line, 'note') })

describe('a line of input', () => {
  it('is answered with its id first', async () => {
    expect(JSON.stringify(await answerLine('{"text":"a","id":7}', echo))).toBe('{"id":7,"said":"a","note":null}')
  })

  it.each([
    ['{"id":"x"}', 'x', '"text" must be a string, got nothing'],
    ['{"id":"x","text":null}', 'x', '"text" must be a string, got null'],
    ['{"id":"x","text":[1]}', 'x', '"text" must be a string, got a list'],
    ['{"id":"x","text":"a","note":3}', 'x', '"note" must be a string, got a number'],
    ['[1,2]', null, 'a line must be an object, got a list'],
    ['{"id":', null, 'not a line of JSON'],
    ['', null, 'not a line of JSON'],
  ])('is answered by what is wrong with it: %s', async (line, id, error) => {
    expect(await answerLine(line, echo)).toEqual({ id, error })
  })

  it('may hold objects, and lists are none', () => {
    expect(objectField({ mine: { text: 'a' } }, 'mine')).toEqual({ text: 'a' })
    expect(() => objectField({ mine: [] }, 'mine')).toThrow('"mine" must be an object, got a list')
  })
})

describe('lines of a stream', () => {
  async function read(...chunks: string[]): Promise<string[]> {
    const lines: string[] = []
    for await (const line of linesOf((async function* () { yield* chunks })())) lines.push(line)
    return lines
  }

  it('end where JSON Lines end, and nowhere else', async () => {
    expect(await read('a\u2028b\u2029c\u0085d\ne\r\nf')).toEqual(['a\u2028b\u2029c\u0085d', 'e', 'f'])
  })

  it('are put together from pieces', async () => {
    expect(await read('{"a"', ':', '1}\n{"b":', '2}\n')).toEqual(['{"a":1}', '{"b":2}'])
  })

  it('may be empty, but for the rest behind the last end', async () => {
    expect(await read('a\n\nb\n')).toEqual(['a', '', 'b'])
    expect(await read('')).toEqual([])
    expect(await read('\n')).toEqual([''])
  })
})
