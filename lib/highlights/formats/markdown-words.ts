const SIGNS = /[\\`*_[\]<>|~=$#^!&]/g
const LINE_START = /^(\s*)([-+>]|\d+[.)])(?=\s)/gm

/** Words in which nothing is read as a mark of Markdown. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(SIGNS, '\\$&').replace(LINE_START, (_, space: string, sign: string) => `${space}${sign.length === 1 ? `\\${sign}` : sign.replace(/[.)]$/, '\\$&')}`)
}

/** An address as it stands between the angle brackets of a link. */
export function angle(address: string): string {
  return address.replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign))
}
