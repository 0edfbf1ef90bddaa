/** Whether the code unit is white space: what CSS collapses, the spaces of Unicode, and the no-break spaces. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000
}

/** Whether the code unit is written but never seen: soft hyphen, zero-width space, word joiner, byte order mark. */
export function isDropped(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff
}

/**
 * What a run of white space stands for when it gets one more: one no-break or thin space stays what it is, all else is a space.
 * Whoever writes the run keeps such a space only between digits, where it groups thousands ("7 000").
 */
export function spaceBetween(run: string, next: string): string {
  return run === '' && /[\u00a0\u202f\u2009]/.test(next) ? next : ' '
}

/** Whether the text has nothing but single spaces in it, at its ends too: most texts have, and that is told faster than they are written anew. */
export function isCollapsed(text: string): boolean {
  return !text.includes('  ') && !/[\t-\r\u00a0\u00ad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/.test(text)
}

/** The text with each run of white space as one space, none at the ends, and what is never seen left out. */
export function collapse(text: string): string {
  if (isCollapsed(text)) return text.trim()
  const seen = text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
  if (!/[\u00a0\u202f\u2009]/.test(seen)) return seen.replace(/\s+/g, ' ').trim()
  return seen
    .replace(/\s+/g, (run, at: number, whole: string) => (/^[\u00a0\u202f\u2009]$/.test(run) && /\d/.test(whole[at - 1] ?? '') && /\d/.test(whole[at + 1] ?? '') ? run : ' '))
    .trim()
}
