/** Most names, in which there is nothing to fold but their capitals. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/**
 * A name without what spellings differ in by habit alone: case, accents, dots, apostrophes, hyphens, "the" in front,
 * "'s" behind.
 */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replace(/^the (?=.)/, '')
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/ß/g, 'ss').replace(/æ/g, 'ae').replace(/ı/g, 'i').replace(/đ/g, 'd')
    .replace(/[’'ʼ`‘]s(?=\s|$)/g, '')
    .replace(/[’'ʼ`‘.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '')
}

/** Each line joins spellings that romanisation systems give to one sound; applied in order to a folded name. */
const ROMANISATIONS: [RegExp, string][] = [
  [/\b(?:mohammed|mohamed|mohammad|muhammed|mohamad|muhamad|muhammed)\b/g, 'muhammad'],
  [/\b(?:hussein|husain|hussain|hossein|husein)\b/g, 'husayn'],
  [/\b(?:ahmad|ahmed|akhmed|akhmad)\b/g, 'ahmad'],
  [/\b(?:alexander|aleksander|aleksandr|alexandr|oleksandr|alyaksandr)\b/g, 'alexandr'],
  [/\b(?:yury|yuri|yuriy|iurii|yuriĭ)\b/g, 'yuri'],
  [/\b(?:al|el|ad|as|ash|ar|an|at|az) (?=\p{L}{3})/gu, ''],
  [/\bye(?=\p{L}{3})/gu, 'e'],
  [/\btch/g, 'ch'],
  [/shch|sch(?=[aeiouy])/g, 'sh'],
  [/dzh|dj/g, 'j'],
  [/zh/g, 'j'],
  [/kh|gh/g, 'h'],
  [/ts(?=[aeiouy])|tz/g, 'z'],
  [/ph/g, 'f'],
  [/q/g, 'k'],
  [/ck/g, 'k'],
  [/x/g, 'ks'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/(?:iy|yy|ij|ii|ey|ei|y)\b/g, 'i'],
  [/y(?=[aeou])/g, 'i'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/(\p{L})\1/gu, '$1'],
]

/**
 * What the romanised spellings of one name have in common ("rahmon" for Rakhmon); not meant to be read.
 * @param folded as `foldName` gives it
 */
export function romanised(folded: string): string {
  return ROMANISATIONS.reduce((name, [from, to]) => name.replace(from, to), folded)
}

/** Whether two folded words differ as two hands spell one name: a vowel, a doubled letter or two letters changed round. */
export function nearSpelling(a: string, b: string): boolean {
  if (a === b) return true
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 6) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length === 2 && right.length === 2) return left[0] === right[1] && left[1] === right[0]
  // a vowel at the end of a word often tells names apart (Dominic, Dominica); inside it seldom does
  return end > 0 && /^[aeiou]{0,2}$/.test(left) && /^[aeiou]{0,2}$/.test(right)
}
