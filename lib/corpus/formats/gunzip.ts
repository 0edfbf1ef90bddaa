import { Gunzip } from 'fflate'

/** Head and end of a member, with nothing packed between them. */
const SHORTEST = 18
/** Bytes given to the unpacker at once: a bomb grows a thousandfold and must not fill the memory. */
const STEP = 16 * 1024

/** What went wrong with the packing; what was unpacked before has been given. */
export class GzipError extends Error {
  readonly reason: 'truncatedGzip' | 'brokenGzip'
  constructor(reason: 'truncatedGzip' | 'brokenGzip', cause?: unknown) {
    super(`gunzip: ${reason}`, { cause })
    this.reason = reason
  }
}

/** Whether bytes begin as gzip does. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8
}

/**
 * The unpacked bytes of a gzip file, of all its members: WARC packs each record by itself, and logs are joined from parts. The browser's own unpacker is used as
 * far as it goes, which is to the end of the first member; what follows is unpacked by fflate, at a third of the speed.
 * @param open the packed bytes from their beginning; called a second time where there are more members
 * @param many whether more than one member is to be expected, so that the browser's is not tried
 * @throws GzipError at the end of what can be unpacked, where there should be more
 */
export async function* gunzip(open: () => AsyncIterable<Uint8Array<ArrayBuffer>>, many: boolean): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let given = 0
  if (!many) {
    const source = open()[Symbol.asyncIterator]()
    const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
      async pull(controller) {
        const { done, value } = await source.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await source.return?.()
      },
    })
    try {
      for await (const bytes of chunksOf(packed.pipeThrough(new DecompressionStream('gzip')))) {
        given += bytes.length
        yield bytes
      }
      return
    } catch (error) {
      // more members, a broken one, or an early end: the browser says TypeError to all of them, the other unpacker tells them apart
      if (!(error instanceof TypeError)) throw error
    }
  }
  yield* unpackAll(open(), given)
}

/** All members, less what was given already. */
async function* unpackAll(packed: AsyncIterable<Uint8Array<ArrayBuffer>>, given: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let out: Uint8Array<ArrayBuffer>[] = []
  let past = given
  let ended = false
  let read = 0
  const unpacker = new Gunzip((bytes, final) => {
    ended = final
    if (past >= bytes.length) past -= bytes.length
    else out.push(past > 0 ? bytes.slice(past) : bytes.slice())
    if (past < bytes.length) past = 0
  })
  const push = (bytes: Uint8Array<ArrayBuffer>, final: boolean): void => {
    try {
      unpacker.push(bytes, final)
    } catch (error) {
      // fflate throws an Error with its number: 0 where the bytes end before the packing does
      throw new GzipError((error as { code?: unknown }).code === 0 ? 'truncatedGzip' : 'brokenGzip', error)
    }
  }
  try {
    for await (const bytes of packed) {
      read += bytes.length
      for (let at = 0; at < bytes.length; at += STEP) {
        push(bytes.subarray(at, at + STEP), false)
        yield* out
        out = []
      }
    }
    push(new Uint8Array(0), true)
    yield* out
    if (!ended || read < SHORTEST) throw new GzipError('truncatedGzip')
  } catch (error) {
    yield* out
    throw error
  }
}

/** The chunks of a stream; it is cancelled when nobody wants more. */
async function* chunksOf<Chunk>(stream: ReadableStream<Chunk>): AsyncGenerator<Chunk> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
