// "Brandt beat Maas by 54 percent to 46": the first number is his who does it, the second the other's.

const NAME = "\\p{Lu}[\\p{L}’'-]*\\p{L}(?: \\p{Lu}[\\p{L}’'-]*\\p{L})*"
const OVER = `\\b(?:led|leads?|leading|won|wins?|winning|beat|beats|beating|defeat(?:s|ed|ing)|edged(?: out)?|outpolled|trail(?:s|ed|ing)|los(?:t|es|ing) to)(?: (?:the )?(${NAME}))?\\b[^.;:\\d]{0,40} by `
const UNIT = '(?: ?(?:percent|per cent|%|points?|votes?|seats?|stations?|goals?))?'
const FIRST = new RegExp(`${OVER}$`, 'u')
/** Stands before the second number of a score: whose the first is, and whose the second, where they are named so. */
export const SECOND = new RegExp(`(?:(${NAME})(?: \\p{Ll}+){0,3} )?${OVER}[\\d.,]*\\d${UNIT} to $`, 'u')
const TO_SECOND = new RegExp(`^${UNIT} to \\d`)

/** The words before the first number of a score, with the name of the one who has the second; null where a number is none, or a lead. */
export function opensScore(before: string, after: string): RegExpExecArray | null {
  return TO_SECOND.test(after) ? FIRST.exec(before) : null
}
