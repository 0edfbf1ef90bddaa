import { english } from './locales/en/english.ts'

/** What a word does to the number that it stands in. */
interface Part {
  kind: number
  value: number
}

const [DIGITS, SMALL, TIMES, SCALE, ADDED, DIVIDED] = [0, 1, 2, 3, 4, 5]
const listed = (words: Readonly<Record<string, number>>, kind: number): [string, Part][] => Object.entries(words).map(([word, value]) => [word, { kind, value }])
const PARTS = new Map<string, Part>([
  ...listed(english.small, SMALL),
  ...english.hundred.map((word): [string, Part] => [word, { kind: TIMES, value: 100 }]),
  ...listed(english.dozens, TIMES),
  ...listed(english.scales, SCALE),
  ...english.half.map((word): [string, Part] => [word, { kind: ADDED, value: 0.5 }]),
  ...listed({ '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }, ADDED),
  ...listed(english.denominators, DIVIDED),
])
const GLUED: Readonly<Record<string, number>> = { ...english.moneyScales, ...english.gluedScales }
const any = (words: readonly string[]): string => `(?:${words.join('|')})`

/** Whether a word of the table begins with two letters, at {@link beginningAt}: most words are passed over by these alone. */
const BEGINNINGS = new Uint8Array(32 * 32)
for (const word of PARTS.keys()) if (/^[a-z]{2}/.test(word)) BEGINNINGS[beginningAt(word, 0)] = 1

const LONGEST = Math.max(...[...PARTS.keys()].map((word) => word.length))
/** Digits from a place on, with the letters that are glued to them. */
const FROM_DIGIT = /(\d(?:[\d,\u00a0\u2009\u202f]*\d)?(?:\.\d+)?)([^\W\d_]{0,3})/y
const LINKS = any([...english.and, ...english.of])
const ARTICLES = any(english.articles)
/** What may stand between two parts of one number. */
const JOINED = new RegExp(`^(?:|[ \\u00a0-]|[ -]${LINKS}(?: ${ARTICLES})?[ -]| ${ARTICLES} )$`, 'i')
/** What may stand between the two numbers of a part of a whole, or of a range: "4 in 10", "1 out of 5", "2/3", "30 to 40". */
const BETWEEN = /^(?:[ -]\p{L}{2,3}(?: \p{L}{2})?[ -]\p{Sc}?|[/–-])$/u
const MONTHS = any(Object.keys(english.months))
const SUFFIX = `${any(english.ordinalSuffixes)}?`
const BEFORE_MONTH = new RegExp(`^${SUFFIX}(?: ${any(english.of)})? ${MONTHS}\\b`, 'i')
const BEHIND_MONTH = new RegExp(`\\b${MONTHS}\\.? $`, 'i')
const ENDS_DATE = new RegExp(`^${SUFFIX}(?:[,.;)]| \\d{4}|$)`, 'i')
/** Letters around a number that tell whether it is a day of a month. */
const AROUND = 16

/**
 * Calls back for every number that a text may state as a figure's, with where it stands: more than are stated, since years and numbers in names are among
 * them, and each part of a number in words, but seldom fewer. It takes a fiftieth of the time of reading figures, so that most texts need not be read for theirs.
 */
export function scanNumbers(text: string, visit: (value: number, at: number) => void): void {
  let chain: Part[] = []
  let [from, end] = [0, -1]
  let last: number | null = null
  let partner: number | null = null
  const close = (): void => {
    const scale = chain.find(({ kind }) => kind === SCALE)
    // "30 to 40 million": the first end is in millions too
    if (partner !== null && scale) visit(partner * scale.value, from)
    for (let first = 0; first < chain.length; first++) compose(chain, first, (value) => visit(value, from))
    partner = null
    chain = []
  }
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    let part: Part | undefined
    let behind = at + 1
    let letters = ''
    if (unit >= 0x30 && unit <= 0x39) {
      FROM_DIGIT.lastIndex = at
      const [whole, digits, glued] = FROM_DIGIT.exec(text)!
      behind = at + whole.length
      letters = glued!
      if (!isDay(text, at, at + digits!.length)) part = { kind: DIGITS, value: Number(digits!.replace(/[^\d.]/g, '')) }
    } else if (isLetter(unit)) {
      while (isLetter(text.charCodeAt(behind))) behind++
      if (behind - at <= LONGEST && behind - at > 1) part = wordAt(text, at, behind)
    } else if (unit > 0x7f) part = PARTS.get(text[at]!)
    const start = at
    at = behind
    if (part === undefined) continue
    const between = text.slice(end, start)
    if (chain.length > 0 && !JOINED.test(between)) close()
    if (chain.length === 0) from = start
    if (last !== null && last < part.value && BETWEEN.test(between)) {
      for (const share of [last / part.value, (100 * last) / part.value]) visit(share, from)
      partner = last
    }
    last = part.value
    chain.push(part)
    const scale = letters === '' ? undefined : (GLUED[letters] ?? (english.scales as Readonly<Record<string, number>>)[letters.toLowerCase()])
    if (scale !== undefined) chain.push({ kind: SCALE, value: scale })
    end = behind
  }
  close()
}

function isLetter(unit: number): boolean {
  const lower = unit | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/** See {@link BEGINNINGS}; both are letters, small or not. */
function beginningAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0x1f) << 5) | (text.charCodeAt(at + 1) & 0x1f)
}

/** What a word does to a number, however it is capitalised; most words do nothing, and are not written anew for it. */
function wordAt(text: string, start: number, end: number): Part | undefined {
  if (BEGINNINGS[beginningAt(text, start)] === 0) return undefined
  const word = text.slice(start, end)
  return PARTS.get(word) ?? (text.charCodeAt(start) < 0x61 ? PARTS.get(word.toLowerCase()) : undefined)
}

/** The numbers that begin with a part of a chain, as far as each word goes: of "two hundred and ten thousand" 2, 200, 210 and 210,000. */
function compose(chain: readonly Part[], first: number, visit: (value: number) => void): void {
  let total = 0
  let current: number | null = null
  for (let at = first; at < chain.length; at++) {
    const { kind, value } = chain[at]!
    if (kind === DIGITS) {
      if (current !== null || (at > first && chain[at - 1]!.kind !== SCALE)) return
      current = value
    } else if (kind === SMALL) {
      if (current !== null && !(current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && value < 10))) return
      current = (current ?? 0) + value
    } else if (kind === ADDED) {
      current = (current ?? 0) + value
      visit(100 * value)
    } else if (kind === DIVIDED) {
      // a share is asked for as a part or in hundredths
      for (const share of [(current ?? 1) / value, (100 * (current ?? 1)) / value]) visit(share)
      if (at > first) return
      current = 1 / value
    } else if (kind === TIMES) current = (current ?? 1) * value
    else {
      total = current === null && total > 0 ? total * value : total + (current ?? 1) * value
      current = null
    }
    visit(total + (current ?? 0))
  }
}

/** Whether the digits at a place are a day of a month. */
function isDay(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false
  const after = text.slice(end, end + AROUND)
  return BEFORE_MONTH.test(after) || (BEHIND_MONTH.test(text.slice(Math.max(0, start - AROUND), start)) && ENDS_DATE.test(after))
}
