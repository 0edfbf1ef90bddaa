/** A part of a moving picture that changes, for as long as it then stays. */
export interface Frame {
  /** A still WebP file. */
  image: Uint8Array
  /** Where it lies, in pixels: both even. */
  x: number
  y: number
  width: number
  height: number
  /** Milliseconds. */
  duration: number
}

/**
 * One moving WebP of stills, each laid over what those before it have left.
 *
 * @param rounds how often it plays; 0 for ever
 * @see https://developers.google.com/speed/webp/docs/riff_container#animation
 */
export function moveStills(frames: readonly Frame[], width: number, height: number, rounds: number): Uint8Array {
  const ANIMATED = 0b10
  const KEEP_AND_COVER = 0b10
  return riff([
    chunk('VP8X', Buffer.concat([Buffer.from([ANIMATED, 0, 0, 0]), u24(width - 1), u24(height - 1)])),
    chunk('ANIM', Buffer.from([255, 255, 255, 255, rounds & 255, rounds >> 8])),
    ...frames.map(({ image, x, y, width, height, duration }) => {
      if (x % 2 !== 0 || y % 2 !== 0) throw new Error(`a frame lies at ${x}, ${y}, which the format cannot say`)
      return chunk('ANMF', Buffer.concat([u24(x / 2), u24(y / 2), u24(width - 1), u24(height - 1), u24(duration), Buffer.from([KEEP_AND_COVER]), pixelsOf(image)]))
    }),
  ])
}

/** The chunk of a still that holds its pixels, with those that belong to it. */
function pixelsOf(image: Uint8Array): Uint8Array {
  const file = Buffer.from(image)
  const kept: Buffer[] = []
  for (let at = 12; at + 8 <= file.length;) {
    const end = at + 8 + file.readUInt32LE(at + 4)
    if (['VP8 ', 'VP8L', 'ALPH'].includes(file.toString('latin1', at, at + 4))) kept.push(file.subarray(at, end + (end % 2)))
    at = end + (end % 2)
  }
  if (kept.length === 0) throw new Error('a still is no WebP')
  return Buffer.concat(kept)
}

function riff(chunks: readonly Uint8Array[]): Uint8Array {
  return chunk('RIFF', Buffer.concat([Buffer.from('WEBP'), ...chunks]))
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const head = Buffer.alloc(8)
  head.write(name, 'latin1')
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)])
}

function u24(value: number): Uint8Array {
  return Buffer.from([value & 255, (value >> 8) & 255, value >> 16])
}
