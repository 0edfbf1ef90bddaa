import { daysBetween } from '../text/edtf.ts'
import type { Nearness } from './nearness.ts'
import type { Relation } from './related.ts'

/** What is decided of a near report. */
export interface Decision {
  /** Null when it does not tell the article's story. */
  relation: Relation | null
  /** Log odds that both tell of one event, set off by the ranking; puts the answers in order. */
  score: number
  /** Whether it is near enough for a story that the reader follows: less than a relation of its own needs. */
  close: boolean
}

/** Shown as an event from this evidence on: about one article in twenty then has a wrong report among its answers. */
const EVENT = 2.1
/** What is asked on top where there are too few reports to show what the article's domain looks like, in full where there is none beyond the nearest. */
const EVENT_UNKNOWN_CROWD = 3
const FEW_REPORTS = 10
const ENOUGH_REPORTS = 40
const EVENT_CROWD = 0.25
/** Evidence of one event that is enough beside a story that the reader follows. */
const CLOSE = 0
/** Words beyond places and the three weightiest others that an event needs, as part of the cosine: less is geography, or a person, and no more. */
export const EVENT_PLACELESS = 0.05
/** Days between publications beyond which two reports do not tell of one event, however alike: the later one tells of its return. */
export const ONE_EVENT = 60
/** What the words of two texts on one subject reach. */
interface Threshold {
  /** Evidence of words alone, which leaves dates, days and numbers out. */
  words: number
  cosine: number
  breadth: number
  /** What must be left of the breadth without the names of places. */
  placeless: number
}

const SUBJECT: Threshold = { words: 2.5, cosine: 0.28, breadth: 0.1, placeless: 0.02 }
const SUBJECT_CROWD = 0.12
/** A report that is less near, or has another title, belongs to the subject when it is near to one that does: it is judged by more than one article's choice of words. */
const LINKED: Threshold = { words: -0.2, cosine: 0.18, breadth: 0.06, placeless: 0.01 }
const LINK = 0.3
/** What is asked beside a story that the reader follows. */
const CLOSE_TO_SUBJECT: Threshold = { words: 0.4, cosine: 0.2, breadth: 0.08, placeless: 0.02 }
/** What a title names stands in the text of the other, or the two are very near otherwise. */
const SUBJECT_TITLES = 0.15
const WITHOUT_TITLES = 0.4

/**
 * Which of the near reports tell the article's story, and how; in the order of the list.
 *
 * @param isApart whether the report at a place of the list tells of what happened on another day; asked of likely events alone.
 *
 * An event is decided by a logistic sum of signs: how near the words are, how much nearer than the rest of the domain, how much of each
 * title the other text has, the days between, the weekdays, days, years and numbers that both texts name, and how near the report is
 * to one that tells another story, which is what gives away the sibling event. A standing subject is told by words alone, since dates
 * may not hide it, and it must be broad: two texts that share but the name of a country are not of one subject.
 */
export function relateReports(near: readonly Nearness[], isApart: (at: number) => boolean = () => false): Decision[] {
  const highest = Math.max(...near.map(({ score }) => score))
  const alone = near.map((report) => evidence(report, ln(report.score / highest)))
  const subjects = findSubjects(near)
  const odds = near.map((report, at) => {
    const rival = Math.max(0, ...alone.map((other, place) => report.others[place]! * (1 - likelihood(other))))
    return 0.9 * alone[at]! - 1.44 * Math.log(rival + 0.02) - 1.86
  })
  const likely = odds.map((odd, at) => near[at]!.placeless >= EVENT_PLACELESS && odd > EVENT)
  const unknown = (ENOUGH_REPORTS - Math.min(ENOUGH_REPORTS, Math.max(FEW_REPORTS, near.length))) / (ENOUGH_REPORTS - FEW_REPORTS)
  const events = odds.map((odd, at) => likely[at]! && odd > EVENT + EVENT_UNKNOWN_CROWD * unknown && !isApart(at))
  const day = dayOfEvent(near, events, alone)
  return near.map((report, at): Decision => {
    const days = report.days ?? daysBetween(day, report.published)
    const apart = days !== null && Math.abs(days) > ONE_EVENT
    // what is too little, too late or of another day for an event still tells of its subject
    const again = likely[at]! && report.breadth >= CLOSE_TO_SUBJECT.breadth
    const relation = events[at] && !apart ? 'event' : again || subjects.has(at) ? 'subject' : null
    const close = relation !== null || (report.placeless >= EVENT_PLACELESS && odds[at]! > CLOSE) || (reaches(report, CLOSE_TO_SUBJECT) && sharesTitles(report))
    return { relation, score: odds[at]! + 3 * Math.log(report.score), close }
  })
}

/** The day of an article that has none itself: that of the likeliest report of its event, since reports years apart tell of two. */
function dayOfEvent(near: readonly Nearness[], events: readonly boolean[], alone: readonly number[]): string | null {
  let best: number | null = null
  near.forEach(({ published }, at) => {
    if (events[at] && published !== null && (best === null || alone[at]! > alone[best]!)) best = at
  })
  return best === null ? null : near[best]!.published
}

/** What evidence is weighed from. */
export type Signs = Omit<Nearness, 'place' | 'score' | 'report' | 'published' | 'others'>

/**
 * Evidence that two texts tell of one event, as log odds; the weights were fitted to labelled news of six collections.
 * @param rank logarithm of the ranking's score as a part of the highest one
 */
export function evidence(report: Signs, rank: number): number {
  const days = report.days === null ? null : Math.abs(report.days)
  const whenever = days === null ? -0.74 : 3.69 * Math.exp(-days / 7) - (days > ONE_EVENT ? 2.26 : 0)
  return (
    -4.92 +
    3.48 * ln(report.cosine) - 3.67 * Math.log(Math.min(report.crowd, EVENT_CROWD) + 0.02) +
    1.86 * rank +
    whenever +
    (report.weekday === null ? 0 : report.weekday === 'shared' ? 0.44 : -0.44) +
    0.88 * report.sharedDays -
    (report.otherYears ? 1.53 : 0) +
    0.29 * Math.log(1 + report.sharedNumbers) +
    1.43 * report.sharedEarly +
    // a text without a title has its first line as heading, and that line is in its opening too
    7.04 * Math.min(report.titles, 0.6) - 3.46 * report.headings +
    5.79 * report.openings +
    2.18 * report.leads +
    2 * report.names
  )
}

/**
 * The part of the evidence that words alone give.
 * @param most crowd that counts: where a reader keeps a corpus on one story all of it is near, and that must not hide it.
 */
function topical({ cosine, crowd }: Signs, most: number): number {
  return 2 + 3.13 * Math.log(cosine + 1e-9) + 4.67 * Math.log(cosine / (Math.min(crowd, most) + 0.02) + 1e-9)
}

/** Places in the list of the reports on the article's subject: those that are near themselves, then those near to one of them. */
function findSubjects(near: readonly Nearness[]): Set<number> {
  const direct = near.flatMap((report, at) => (reaches(report, SUBJECT) && sharesTitles(report) ? [at] : []))
  const linked = near.flatMap((report, at) =>
    reaches(report, LINKED) && direct.some((other) => report.others[other]! >= LINK) ? [at] : [],
  )
  return new Set([...direct, ...linked])
}

/** Whether the words of a report reach a threshold of the subject. */
function reaches(report: Nearness, { words, cosine, breadth, placeless }: Threshold): boolean {
  return topical(report, SUBJECT_CROWD) > words && report.cosine >= cosine && report.breadth >= breadth && report.placeless >= placeless
}

function sharesTitles({ titles, cosine }: Nearness): boolean {
  return titles >= SUBJECT_TITLES || cosine >= WITHOUT_TITLES
}

function ln(value: number): number {
  return Math.log(value + 1e-9)
}

function likelihood(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
