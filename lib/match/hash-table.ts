/** Whole numbers under keys of 32 bits, in typed arrays: a look-up makes nothing, where a Map of strings would make a string and read its letters. */
export class HashTable {
  private keys: Int32Array
  /** One more than the number under the key beside it; 0 where there is none. */
  private values: Int32Array
  private shift: number
  private filled = 0

  /** @param room for so many numbers, to begin with */
  constructor(room: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(room * 2)))
    this.keys = new Int32Array(2 ** bits)
    this.values = new Int32Array(2 ** bits)
    this.shift = 32 - bits
  }

  /** The number under a key; -1 where there is none. */
  get(key: number): number {
    const { keys, values } = this
    const last = keys.length - 1
    for (let slot = Math.imul(key, SPREAD) >>> this.shift; ; slot = (slot + 1) & last) {
      if (values[slot] === 0) return -1
      if (keys[slot] === (key | 0)) return values[slot]! - 1
    }
  }

  /** Puts a number, 0 or more, under a key. */
  set(key: number, value: number): void {
    const { keys, values } = this
    const last = keys.length - 1
    let slot = Math.imul(key, SPREAD) >>> this.shift
    while (values[slot] !== 0 && keys[slot] !== (key | 0)) slot = (slot + 1) & last
    if (values[slot] === 0) this.filled++
    keys[slot] = key
    values[slot] = value + 1
    if (this.filled * 2 > keys.length) this.grow()
  }

  /** All keys, in no order. */
  keysOf(): number[] {
    return [...this.keys].filter((_, slot) => this.values[slot] !== 0)
  }

  private grow(): void {
    const { keys, values } = this
    this.keys = new Int32Array(keys.length * 2)
    this.values = new Int32Array(keys.length * 2)
    this.shift--
    this.filled = 0
    values.forEach((value, slot) => {
      if (value !== 0) this.set(keys[slot]!, value - 1)
    })
  }
}

/** Spreads keys over the slots. @see Knuth, The Art of Computer Programming, volume 3, 6.4 */
const SPREAD = 0x9e3779b1
