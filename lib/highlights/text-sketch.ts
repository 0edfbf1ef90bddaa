const WORDS = 4
const SIZE = 32
/** Of fewer runs of words no two texts can be told apart. */
const FEWEST = 8

/**
 * A text in 128 letters by which it can be held against others without being kept: the least of each of 32 hashes over its runs of four words,
 * 16 bits of each.
 * @returns '' for a text of a few words.
 * @see Broder, On the resemblance and containment of documents (1997)
 */
export function sketchOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < FEWEST + WORDS) return ''
  const least = new Uint32Array(SIZE).fill(0xffffffff)
  for (let i = 0; i + WORDS <= words.length; i += 1) {
    const hash = hashOf(words.slice(i, i + WORDS).join(' '))
    for (let k = 0; k < SIZE; k += 1) {
      const mixed = mix(hash ^ Math.imul(k + 1, 0x9e3779b1))
      if (mixed < least[k]!) least[k] = mixed
    }
  }
  return [...least].map((value) => (value & 0xffff).toString(16).padStart(4, '0')).join('')
}

/**
 * What share of their runs of words two texts have in common, 0 to 1, to about a tenth.
 * @returns null where one of them has no sketch.
 */
export function likenessOf(a: string, b: string): number | null {
  if (a.length !== SIZE * 4 || b.length !== SIZE * 4) return null
  let same = 0
  for (let i = 0; i < a.length; i += 4) if (a.slice(i, i + 4) === b.slice(i, i + 4)) same += 1
  return same / SIZE
}

/** SHA-256 of a text in UTF-8, as `sha256sum` prints it. */
export async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
