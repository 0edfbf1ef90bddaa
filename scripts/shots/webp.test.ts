import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { moveStills } from './webp.ts'

/** The chunks of a file, from a place on: name and content. */
function chunks(file: Buffer, at: number): { name: string; content: Buffer }[] {
  const found = []
  while (at < file.length) {
    const size = file.readUInt32LE(at + 4)
    found.push({ name: file.toString('latin1', at, at + 4), content: file.subarray(at + 8, at + 8 + size) })
    at += 8 + size + (size % 2)
  }
  expect(at).toBe(file.length)
  return found
}

/** A still with pixels of an odd length, after a chunk that is none. */
const STILL = Buffer.concat([Buffer.from('RIFF\x1c\0\0\0WEBPEXIF\x02\0\0\0abVP8L\x03\0\0\0xyz\0', 'latin1')])

test('stills become frames with their place, size and time', () => {
  const file = Buffer.from(moveStills([
    { image: STILL, x: 0, y: 0, width: 960, height: 624, duration: 700 },
    { image: STILL, x: 300, y: 40, width: 21, height: 30, duration: 50 },
  ], 960, 624, 3))
  expect(file.toString('latin1', 0, 4) + file.toString('latin1', 8, 12)).toBe('RIFFWEBP')
  expect(file.readUInt32LE(4)).toBe(file.length - 8)
  const [head, loop, ...frames] = chunks(file, 12)
  expect([head!.name, head!.content[0], head!.content.readUIntLE(4, 3), head!.content.readUIntLE(7, 3)]).toEqual(['VP8X', 2, 959, 623])
  expect([loop!.name, loop!.content.readUInt16LE(4)]).toEqual(['ANIM', 3])
  expect(frames.map(({ name, content }) => [name, ...[0, 3, 6, 9, 12].map((at) => content.readUIntLE(at, 3))])).toEqual([
    ['ANMF', 0, 0, 959, 623, 700],
    ['ANMF', 150, 20, 20, 29, 50],
  ])
  for (const { content } of frames) expect(chunks(Buffer.from(content), 16)).toEqual([{ name: 'VP8L', content: Buffer.from('xyz') }])
})

test('what the format cannot say is refused', () => {
  expect(() => moveStills([{ image: STILL, x: 1, y: 0, width: 2, height: 2, duration: 50 }], 4, 4, 0)).toThrow('1, 0')
  expect(() => moveStills([{ image: Buffer.from('GIF89a and some more'), x: 0, y: 0, width: 2, height: 2, duration: 50 }], 4, 4, 0)).toThrow('no WebP')
})

test('the moving picture of README ends within ten seconds and a half and within 1.5 MB', () => {
  const file = readFileSync(fileURLToPath(new URL('../../docs/main-job.webp', import.meta.url)))
  const frames = chunks(file, 12).filter(({ name }) => name === 'ANMF')
  expect(frames.length).toBeGreaterThan(20)
  expect(frames.reduce((sum, { content }) => sum + content.readUIntLE(12, 3), 0)).toBeLessThan(10_500)
  expect(file.length).toBeLessThan(1.5e6)
})
