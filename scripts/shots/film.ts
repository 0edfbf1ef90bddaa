import type { Scene } from './moving.ts'
import type { Easel } from './sheet.ts'
import { moveStills, type Frame } from './webp.ts'

/** How often it plays before it rests at its end: whoever reads beside it is not kept from reading. */
const ROUNDS = 3

/** A moving WebP of scenes, without loss, with a pointer that goes from one to the next. */
export async function film(easel: Easel, scenes: readonly Scene[]): Promise<Uint8Array> {
  const { frames, width, height } = await easel.evaluate(drawFrames, scenes)
  return moveStills(frames.map((frame): Frame => ({ ...frame, image: Buffer.from(frame.image, 'base64') })), width, height, ROUNDS)
}

/** Draws the frames in a page, each of what has changed since the one before; stands alone. */
async function drawFrames(scenes: readonly Scene[]): Promise<{ frames: (Omit<Frame, 'image'> & { image: string })[]; width: number; height: number }> {
  const STEP = 50
  const STEPS = 11
  const PRESSED = 160
  const ARROW = new Path2D('M0 0V17.5L4.2 13.6L6.9 19.8L9.7 18.6L7 12.5H12.6Z')
  const pictures = await Promise.all(scenes.map(async ({ picture }) => createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob())))
  const { width, height } = pictures[0]!
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { willReadFrequently: true })!
  const frames: (Omit<Frame, 'image'> & { image: string })[] = []
  let before: Uint32Array | null = null

  const show = async (picture: ImageBitmap, [x, y]: readonly [number, number], pressed: boolean, duration: number) => {
    context.drawImage(picture, 0, 0)
    if (pressed) {
      context.fillStyle = 'rgb(11 79 132 / 0.28)'
      context.beginPath()
      context.arc(x, y, 15, 0, 2 * Math.PI)
      context.fill()
    }
    context.setTransform(1, 0, 0, 1, Math.round(x), Math.round(y))
    context.fillStyle = '#fff'
    context.strokeStyle = '#111'
    context.lineWidth = 1.4
    context.lineJoin = 'round'
    context.fill(ARROW)
    context.stroke(ARROW)
    context.resetTransform()
    const now = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)
    const area = before === null ? [0, 0, width, height] as const : changed(before, now)
    before = now
    const last = frames.at(-1)
    if (area === null) {
      if (last) last.duration += duration
      return
    }
    const [left, top, right, bottom] = area
    const part = new OffscreenCanvas(right - left, bottom - top)
    part.getContext('2d')!.drawImage(canvas, -left, -top)
    // of this quality the format loses nothing
    const bytes = new Uint8Array(await (await part.convertToBlob({ type: 'image/webp', quality: 1 })).arrayBuffer())
    frames.push({ image: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')), x: left, y: top, width: right - left, height: bottom - top, duration })
  }

  /** The smallest box around what differs, its left and top even; null where nothing does. */
  const changed = (one: Uint32Array, other: Uint32Array): readonly [number, number, number, number] | null => {
    let [left, top, right, bottom] = [width, height, -1, -1]
    for (let at = 0; at < one.length; at++) {
      if (one[at] === other[at]) continue
      const [x, y] = [at % width, Math.floor(at / width)]
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = y
    }
    return right < 0 ? null : [left - (left % 2), top - (top % 2), right + 1, bottom + 1]
  }

  let pointer: readonly [number, number] = [width * 0.42, height * 0.62]
  for (const [place, { rest, to }] of scenes.entries()) {
    const picture = pictures[place]!
    await show(picture, pointer, false, rest)
    if (to === null) continue
    const from = pointer
    for (let step = 1; step <= STEPS; step++) {
      // sets out and arrives slowly
      const way = (1 - Math.cos((Math.PI * step) / STEPS)) / 2
      pointer = [from[0] + (to[0] - from[0]) * way, from[1] + (to[1] - from[1]) * way]
      await show(picture, pointer, false, step === STEPS ? 150 : STEP)
    }
    await show(picture, pointer, true, PRESSED)
  }
  return { frames, width, height }
}
