/**
 * 64 bits of a text as 16 hexadecimal digits, the same on every device. Two of a million reports share it by chance once in
 * 30 million corpora; nobody is kept from making two that do, and all that is gained is that the second is not added.
 * @see https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js (two multiplicative hashes side by side)
 */
export function textHash(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x9e3779b1)
    b = Math.imul(b ^ unit, 0x5f356495)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0')
}

/** The hash of what makes two reports one: title and text. */
export function reportHash({ title, text }: { title: string; text: string }): string {
  return textHash(`${title}\n\n${text}`)
}
