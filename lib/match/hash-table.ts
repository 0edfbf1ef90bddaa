/** Whole numbers under keys of 32 bits, in a typed array: a look-up makes nothing, where a Map of strings would make a string and read its letters. */
export class HashTable {
  /** Pairs of a key and one more than the number under it, side by side since they are read together; 0 where there is none. */
  private slots: Int32Array
  private shift: number
  private filled = 0

  /** @param room for so many numbers, to begin with */
  constructor(room: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(room * 2)))
    this.slots = new Int32Array(2 ** bits * 2)
    this.shift = 32 - bits
  }

  /** The number under a key; -1 where there is none. */
  get(key: number): number {
    const { slots } = this
    const last = slots.length - 1
    for (let slot = (Math.imul(key, SPREAD) >>> this.shift) * 2; ; slot = (slot + 2) & last) {
      const value = slots[slot + 1]!
      if (value === 0) return -1
      if (slots[slot] === (key | 0)) return value - 1
    }
  }

  /** The number under a key; where there is none yet this one is put there. @param value 0 or more */
  getOrSet(key: number, value: number): number {
    const { slots } = this
    const last = slots.length - 1
    let slot = (Math.imul(key, SPREAD) >>> this.shift) * 2
    for (; slots[slot + 1] !== 0; slot = (slot + 2) & last) if (slots[slot] === (key | 0)) return slots[slot + 1]! - 1
    slots[slot] = key
    slots[slot + 1] = value + 1
    if (++this.filled * 4 > slots.length) this.grow()
    return value
  }

  /** Takes all numbers out; the room stays. */
  clear(): void {
    this.slots.fill(0)
    this.filled = 0
  }

  private grow(): void {
    const { slots } = this
    this.slots = new Int32Array(slots.length * 2)
    this.shift--
    this.filled = 0
    for (let slot = 0; slot < slots.length; slot += 2) if (slots[slot + 1] !== 0) this.getOrSet(slots[slot]!, slots[slot + 1]! - 1)
  }
}

/** Spreads keys over the slots. @see Knuth, The Art of Computer Programming, volume 3, 6.4 */
const SPREAD = 0x9e3779b1
