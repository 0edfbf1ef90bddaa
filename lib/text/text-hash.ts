/** A hash of texts, 53 bits of them, so that it is a number and of a million no two are alike by chance; where one text ends and the next begins counts. */
export function textHash(...texts: readonly string[]): number {
  let [a, b] = [0x9e3779b9, 0x85ebca6b]
  texts.forEach((text, nth) => {
    for (const part of nth === 0 ? [text] : ['\0', text]) {
      for (let at = 0; at < part.length; at++) {
        const unit = part.charCodeAt(at)
        a = Math.imul(a ^ unit, 0x85ebca77)
        b = Math.imul(b ^ unit, 0xc2b2ae3d)
        a ^= a >>> 15
      }
    }
  })
  a = Math.imul(a ^ (a >>> 16), 0x21f0aaad) ^ Math.imul(b ^ (b >>> 13), 0x735a2d97)
  b = Math.imul(b ^ (b >>> 16), 0x735a2d97) ^ Math.imul(a ^ (a >>> 15), 0x21f0aaad)
  return (b & 0x1fffff) * 2 ** 32 + (a >>> 0)
}
