import { monthOf } from '../text/month-names.ts'
import { parseEdtf } from '../text/edtf.ts'

/** Which of two numbers is the month when both could be ("03/04/2021"). */
export type DayOrder = 'dayFirst' | 'monthFirst'

const WORD = '\\p{L}[\\p{L}\\p{M}]+'
const DATED = new RegExp(
  [
    // 2021-04-03, 2021/4/3, 2021.04.03., 2021年4月3日, 2021년 4월 3일
    '(?<![\\d])(?<y1>(?:19|20)\\d\\d)\\s?[-/.年년]\\s?(?<m1>\\d{1,2})\\s?[-/.月월]\\s?(?<d1>\\d{1,2})(?!\\d)',
    // 3.4.2021, 03/04/2021, 03-04-2021, 03.04.21
    '(?<![\\d./-])(?<a2>\\d{1,2})\\s?(?<s2>[./-])\\s?(?<b2>\\d{1,2})\\s?\\k<s2>\\s?(?<y2>(?:19|20)\\d\\d|\\d\\d)(?![\\d/-])',
    // 3 April 2021, 3. April 2021, 3rd of April, 2021, 3 de abril de 2021, 3-Apr-2021
    `(?<!\\d)(?<d3>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s-]{0,2}(?:(?:of|de|di|d'|ta’)\\s)?(?<m3>${WORD})\\.?,?[\\s-]{0,2}(?:(?:de|del|of)\\s)?(?<y3>(?:19|20)\\d\\d)(?!\\d)`,
    // April 3, 2021, Apr. 3rd 2021
    `(?<![\\p{L}])(?<m4>${WORD})\\.?\\s(?<d4>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<y4>(?:19|20)\\d\\d)(?!\\d)`,
    // 2021. április 3.
    `(?<!\\d)(?<y5>(?:19|20)\\d\\d)\\.?\\s(?:m\\.\\s)?(?<m5>${WORD})\\s(?<d5>\\d{1,2})(?!\\d)`,
  ].join('|'),
  'gu',
)
const MONTH_ONLY = new RegExp(`(?<![\\p{L}])(?<m>${WORD})\\.?,?\\s(?:de\\s)?(?<y>(?:19|20)\\d\\d)(?!\\d)`, 'gu')

/**
 * The date that a machine-readable value states, as EDTF, the day as written whatever its time zone: ISO 8601, RFC 2822, compact digits, seconds or milliseconds
 * since 1970, or a date in words.
 * @returns null when it states no date, and for days that are not between 1990 and next year.
 */
export function statedDate(value: string, order: DayOrder = 'dayFirst'): string | null {
  const text = value.trim().slice(0, 200)
  const iso = /^((?:19|20)\d\d)-(\d{2})(?:-(\d{2}))?(?!\d)/.exec(text)
  if (iso) return plausible(iso[3] ? `${iso[1]}-${iso[2]}-${iso[3]}` : `${iso[1]}-${iso[2]}`)
  const compact = /^((?:19|20)\d\d)(\d{2})(\d{2})(?:\D|\d{6}\b|$)/.exec(text)
  if (compact) return plausible(`${compact[1]}-${compact[2]}-${compact[3]}`)
  if (/^\d{10}$|^\d{13}$/.test(text)) return plausible(new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().slice(0, 10))
  return findDate(text, order)
}

/**
 * The first date in a text, as EDTF with the precision that is written.
 * @returns null when there is none.
 */
export function findDate(text: string, order: DayOrder = 'dayFirst'): string | null {
  return findDates(text, order)[0]?.date ?? null
}

/** All dates in a text that are written to the day; where there is none, those written to the month. */
export function findDates(written: string, order: DayOrder = 'dayFirst'): { date: string; index: number; length: number }[] {
  const text = latinDigits(written)
  // most lines have no number that a date could be written with, and the long patterns need not be asked
  if (!/(?:19|20)\d\d|\d\s?[./-]\s?\d/.test(text)) return []
  const found: { date: string; index: number; length: number }[] = []
  for (const match of text.matchAll(DATED)) {
    const date = fromGroups(match.groups ?? {}, order)
    if (date) found.push({ date, index: match.index, length: match[0].length })
  }
  if (found.length > 0) return found
  for (const match of text.matchAll(MONTH_ONLY)) {
    const month = monthOf(match.groups?.m ?? '')
    const date = month ? plausible(`${match.groups?.y}-${pad(month)}`) : null
    if (date) found.push({ date, index: match.index, length: match[0].length })
  }
  return found
}

/** The date in an address: "/2021/04/03/", "/2021-04-03-", "/20210403", "/03-04-2021-"; to the month when there is no day. */
export function dateInUrl(url: string): string | null {
  const day = /[/_-]((?:19|20)\d\d)([/_-])(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/.exec(url) ?? /[/_-]((?:19|20)\d\d)()([01]\d)([0-3]\d)(?=[/_.-]|$)/.exec(url)
  const reversed = /[/_-](\d{1,2})([/_-])(\d{1,2})\2((?:19|20)\d\d)(?=[/_.-]|$)/.exec(url)
  if (!day && reversed) return plausible(`${reversed[4]}-${pad(Number(reversed[3]))}-${pad(Number(reversed[1]))}`)
  if (day) return plausible(`${day[1]}-${pad(Number(day[3]))}-${pad(Number(day[4]))}`)
  const month = /\/((?:19|20)\d\d)\/(\d{2})(?=\/)/.exec(url)
  return month ? plausible(`${month[1]}-${month[2]}`) : null
}

// the zeros of the decimal digits that news is written in: Arabic, Persian, Devanagari, Bengali, Gujarati, Tamil, Telugu, Thai, Burmese, Khmer, full width
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xae6, 0xbe6, 0xc66, 0xe50, 0x1040, 0x17e0, 0xff10]

/** The text with all decimal digits as those of ASCII, unit for unit. */
function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0ae6-\u0aef\u0be6-\u0bef\u0c66-\u0c6f\u0e50-\u0e59\u1040-\u1049\u17e0-\u17e9\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - ZEROS.findLast((zero) => zero <= code)!)
  })
}

function fromGroups(groups: Record<string, string | undefined>, order: DayOrder): string | null {
  if (groups.y1) return written(groups.y1, Number(groups.m1), Number(groups.d1))
  if (groups.y2) {
    const [a, b] = [Number(groups.a2), Number(groups.b2)]
    const year = groups.y2.length === 2 ? `20${groups.y2}` : groups.y2
    // points part day and month everywhere; strokes do so in another order in the United States
    const monthFirst = b > 12 || (groups.s2 !== '.' && order === 'monthFirst' && a <= 12)
    return monthFirst ? written(year, a, b) : written(year, b, a)
  }
  for (const i of [3, 4, 5]) {
    const month = groups[`m${i}`] ? monthOf(groups[`m${i}`]!) : null
    if (month) return written(groups[`y${i}`]!, month, Number(groups[`d${i}`]))
  }
  return null
}

function written(year: string, month: number, day: number): string | null {
  return plausible(`${year}-${pad(month)}-${pad(day)}`)
}

function plausible(date: string): string | null {
  const year = Number(date.slice(0, 4))
  return parseEdtf(date) && year >= 1990 && year <= new Date().getFullYear() + 1 ? date : null
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
