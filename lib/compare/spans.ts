import type { Axis, Around } from './axis.ts'
import { MONTH, MONTHS, WEEKDAY } from './calendar-words.ts'

// How long the time is that a number is for, where its sentence says so.

const SAID_ON = new RegExp(`\\b(?:said|says|told|reported|reports|announced|added|according|report|statement|bulletin|figures|data|paper|table)\\b[^.;,]{0,40}?\\b(?:on|of) (?:${WEEKDAY}|yesterday)`, 'g')
/** "the ministry on Friday lowered the number of the dead": the day of the count, as that of a statement, is no time in which people died. */
const COUNTED_ON = new RegExp(`\\bon (?:${WEEKDAY}|yesterday),? (?:again )?(?:said|reported|announced|confirmed|lowered|raised|revised|corrected|updated|increased|put)\\b|\\b(?:lowered|raised|revised|corrected|updated|put)\\b[^.;]{0,80}? on (?:${WEEKDAY}|yesterday)`, 'g')
const HOUR = /\b(?:[Ii]n|[Ww]ithin|[Dd]uring) (?:an|one|a single|just one|just an|under an|less than an|the same) hour\b/
const SINGLE_DAY = /\b(?:[Ii]n|[Ww]ithin|[Oo]n|[Dd]uring) (?:a|one|a single|just one|the same) day\b|\b(?:[Ii]n|[Ww]ithin) 24 hours\b|\bthe whole of \p{Lu}\p{Ll}+day\b/u
const ON_DAY = new RegExp(`(?<!\\b(?:by|until|till|as of|since|after|before|from)(?: \\p{Ll}+)?(?: on)? )\\b(?:on ${WEEKDAY}|yesterday|today)\\b`, 'u')
const BY_DAY = new RegExp(`\\b(?:by|until|till|as of) (?:\\p{Ll}+ ){0,3}(?:on )?${WEEKDAY}`, 'iu')
const LONG = new RegExp(`\\bsince (?!${WEEKDAY})|\\bfrom (?:${MONTH}|${WEEKDAY}) to (?:${MONTH}|${WEEKDAY})\\b|\\b(?:over|in|during) the (?:past|last) (?:\\p{L}+ )?(?:days|weeks|months|years)\\b|\\b(?:after|in|over|during) [\\p{L}\\d-]+ (?:days|weeks|months|years) (?:of|in which)\\b|\\bin all\\b|\\bto date\\b`, 'u')

const OTHER_CLAUSE = /[;,] (?:and|but|while|whereas) (?:\p{Lu}|(?:it|they|the \p{Ll}+) (?:\p{Ll}+ed|said|says|has|had|have)\b)/u

const COURSE = new RegExp(`\\b(?:(\\d{1,2})(?: (${MONTH}))? ?(?:to|until|till|through|and|[-–—]) ?(\\d{1,2}) (${MONTH})|(${MONTH}) (\\d{1,2}) ?(?:to|until|till|through|and|[-–—]) ?(?:(${MONTH}) )?(\\d{1,2}))\\b`, 'u')

/** What came in a month or quarter, and what came so far. */
const IN_TIME = new RegExp(`(?<!\\b(?:began|begun|started|broke out|erupted|emerged|declared|appeared) )\\b(?:[Ii]n|[Dd]uring) (?:the month of )?(?:${MONTH})\\b(?! \\d{1,2},)|\\b(?:[Ii]n|[Dd]uring) (?:the )?(?:past|last|first|second|third|fourth) (?:week|month|quarter)\\b|\\b(?:[Ll]ast|[Tt]his) (?:week|month)\\b`, 'u')
const SO_FAR = new RegExp(`\\b(?:so far|to date|altogether|in total|in all|since (?:the (?:outbreak|start|beginning|epidemic|war|onset)|its outbreak|${MONTH}|(?:19|20)\\d\\d))\\b`, 'iu')

/** The axes of time's length. */
export const SPANS: Axis[] = [
  { name: 'hour', reason: 'period', alone: true, holds: 'always', read: ({ sentence, figure }) => figure.kind !== 'date' && HOUR.test(sentence) ? ['hour'] : [] },
  { name: 'span', reason: 'period', alone: false, read: spanOf },
  { name: 'so far', reason: 'period', alone: false, read: ({ sentence, figure }) => figure.kind !== 'count' ? [] : SO_FAR.test(sentence) ? ['so far'] : IN_TIME.test(sentence) ? ['in a time'] : [] },
  { name: 'course', reason: 'event', alone: false, holds: 'always', read: ({ sentence, figure }) => figure.kind === 'date' ? [] : courseOf(sentence) },
]

/** The days from the first to the last of what took some: "from 5 to 10 August" is another drill than "from 22 to 26 August". */
function courseOf(sentence: string): string[] {
  const match = COURSE.exec(sentence)
  if (!match) return []
  const [day, month, lastDay, lastMonth] = match[1] !== undefined ? [match[1], match[2] ?? match[4], match[3], match[4]] : [match[6], match[5], match[8], match[7] ?? match[5]]
  const number = (name: string, date: string) => MONTHS.indexOf(name.toLowerCase()) * 31 + Number(date)
  const [from, to] = [number(month!, day!), number(lastMonth!, lastDay!)]
  return Array.from({ length: Math.max(0, Math.min(to - from, LONGEST_COURSE) + 1) }, (_, at) => `${MONTHS[Math.floor((from + at - 1) / 31)]} ${(from + at - 1) % 31 + 1}`)
}

/** What takes more days than these is no single happening. */
const LONGEST_COURSE = 45


function spanOf({ sentence, before, figure }: Around): string[] {
  // what stands there is there at a time, not for one: "serve today" is no count of a day
  if (figure.kind === 'date' || figure.accumulation === 'stock') return []
  // another clause with a doer of its own has its own time
  const end = sentence.slice(before.length).search(OTHER_CLAUSE)
  const clause = end < 0 ? sentence : sentence.slice(0, before.length + end)
  const own = clause.includes('day') ? clause.replace(SAID_ON, '').replace(COUNTED_ON, '') : clause
  if (SINGLE_DAY.test(own)) return ['day']
  if (LONG.test(own)) return ['since']
  return ON_DAY.test(own) && !BY_DAY.test(own) ? ['day'] : []
}
