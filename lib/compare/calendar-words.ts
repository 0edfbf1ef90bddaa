/** The months in order, lower case. */
export const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** A month as it is written, for patterns. */
export const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

/** A day of the week as it is written, for patterns. */
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'

const UNMISTAKABLE = new Set(MONTHS.filter((month) => month !== 'may'))

/** Whether a word in lower case is a month and nothing else: "may" is a verb as a rule. */
export function isMonth(word: string): boolean {
  return UNMISTAKABLE.has(word)
}
