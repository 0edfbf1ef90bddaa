/** How much of a file is read at once. */
const PIECE = 1024 * 1024

/**
 * The bytes of a file, piece by piece, the next when it is asked for.
 * @param progress is told how many bytes have been read of it
 */
export async function* bytesOf(file: Blob, progress: (bytes: number) => void = () => undefined): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < file.size; at += PIECE) {
    const bytes = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer())
    progress(Math.min(at + PIECE, file.size))
    yield bytes
  }
}
