import { isOffice, nameKey } from '../names/names.ts'
import { MONTH } from './calendar-words.ts'
import type { Side } from './comparison.ts'
import { isPersons } from './counted.ts'
import { COMMON_OPENERS, COMPANY_QUANTITIES, CLAUSE_VERBS, STANDS_FOR_NAMED } from './frame-words.ts'
import type { Doer, Profile } from './profile.ts'
import { SECOND, opensScore } from './scores.ts'
import { STATE_NOUN_OF, STATE_OF } from './state.ts'
import { ATTRIBUTES, THINGS, classTable } from './word-classes.ts'
import { stem } from './words.ts'

const NAME = "\\p{Lu}[\\p{L}’'-]*\\p{L}(?: \\p{Lu}[\\p{L}’'-]*\\p{L})*(?:[ -]\\d{1,3}\\b)?"
const OPENS = "(?:^|[;:“\"—–] ?|,? (?:and|but|while|whereas|as|that|when) |, )(?:[Tt]he |In \\p{L}+ |On \\p{Lu}\\p{Ll}+ )?"
const VERB = `(\\p{Ll}+(?:ed|s)|${CLAUSE_VERBS})`
const DOES = new RegExp(`${OPENS}(${NAME})(?:, [^,.;]{1,60},)? (?:\\p{Ll}+ly |also |now |still |has |have |had |will |would )*${VERB}\\b(?! of\\b)`, 'gu')
const OWNS = new RegExp(`${OPENS}(${NAME})['’]s? (?:\\p{Ll}+ ){1,3}${VERB}\\b`, 'gu')
const SHOWN = new RegExp(`\\b(?:puts?|gives?|gave|sees?|saw|had|has|shows?|showed|with) (?:the )?(${NAME}) (?:at|on|with|to get|getting) (?:\\p{Ll}+ ){0,2}$`, 'u')
const REPORTS = /^(?:said|says|told|tells|puts?|reported|reports|estimated|estimates|announced|quoted|added|noted|warned|confirmed|wrote|believes|expects|expected|according|declared|showed|shows|denied|denies|claims|claimed|found|counted|counts|recorded|registered|spoke|speaks)$/
const STANDS = new RegExp(`^(?:[“"])?(?:It|They|He|She|Its|Their|His|Her|(?:The|This) (?:${STANDS_FOR_NAMED})(?:['’]s)?)\\b`)
const QUANTITY = new RegExp(`^(?:The |Its |Net |Annual |Quarterly )?(?:${COMPANY_QUANTITIES})\\b`, 'i')

/** "Seventy-eight youngsters joined": a number in words that opens a sentence. */
const NUMBER = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|(?:Thir|Four|Fif|Six|Seven|Eigh|Nine)teen|(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)ty|Dozens|Scores|Hundreds|Thousands|Millions)\b/

const TIME = new RegExp(`\\b(?:\\p{Lu}\\p{Ll}+day|${MONTH})\\b`, 'u')

/** Words that open a sentence and are no names, whatever the sentence. */
const COMMON = new Set([...classTable(THINGS).keys(), ...classTable(ATTRIBUTES).keys(), ...STATE_OF.keys(), ...STATE_NOUN_OF.keys(), ...COMMON_OPENERS])
const OPENERS = new Set(COMMON_OPENERS)
const COMMON_ENDING = /(?:tion|ment|ness|ance|ence|ers|ors|ies|ists|ing|ship|age|ure|ity|ly|ed)$/

/** How many sentences back the name is looked for that "it" or "the company" stands for. */
const STANDS_FOR = 5

/** Who does what the clause of a figure says, if a name does; dates have none. */
export function doerOf({ figure, text }: Profile, side: Side): Doer | null {
  if (figure.kind === 'date' || figure.kind === 'measure') return null
  const { start } = figure.sentence
  const before = text.slice(start, figure.wording.start)
  const clause = before.split(/(?:[;:]|, (?:and|but|while|whereas)) (?=(?:\p{Lu}|it |they |its |the ))/u).at(-1)!
  const shown = SHOWN.exec(before)?.[1]
  if (shown && isName(shown, side.text, false)) return { key: nameKey(shown), verb: 'at', own: true }
  const own = doerIn(before, side.text)
  if (own) return own
  if (!STANDS.test(clause) && !(figure.kind !== 'count' && QUANTITY.test(clause))) return null
  const earlier = text.slice(Math.max(0, start - 600), start).split(/(?<=[.!?]["”]?)\s+|\n+/).filter((sentence) => sentence.trim() !== '')
  for (const sentence of earlier.reverse().slice(0, STANDS_FOR)) {
    const found = doerIn(sentence, side.text)
    if (found) return { ...found, own: false }
  }
  return null
}

/** The last name of a stretch of text that opens a clause and does something in it. */
function doerIn(text: string, whole: string): Doer | null {
  const found = [...text.matchAll(DOES), ...text.matchAll(OWNS)]
    .filter((match) => !REPORTS.test(match[2]!) && isName(match[1]!, whole, !/[\p{L},]/u.test(match[0].slice(0, match[0].indexOf(match[1]!)))))
    .sort((a, b) => a.index - b.index).at(-1)
  return found ? { key: nameKey(found[1]!), verb: stem(found[2]!), own: true } : null
}

/** Whether a capitalised word is a name, and no common noun that opens a sentence. */
function isName(words: string, text: string, opens: boolean): boolean {
  if (TIME.test(words) || NUMBER.test(words)) return false
  const lower = words.toLowerCase()
  if (words.includes(' ') || /\d/.test(words)) return !OPENERS.has(lower.split(' ')[0]!) && !isOffice(words)
  // "The Liberals" opens the sentence with another word, and elsewhere the text writes "Rovers" with a capital too
  if (!OPENERS.has(lower) && (!opens || new RegExp(`\\p{Ll},? ${words}\\b`, 'u').test(text))) return true
  if (COMMON.has(lower) || COMMON_ENDING.test(lower) || isPersons(stem(lower))) return false
  return !new RegExp(`\\b${lower}\\b`, 'u').test(text)
}

/** Gives the two numbers of a score to those whose they are: "Brandt beat Maas by 54 percent to 46". */
export function giveScore(profile: Profile): void {
  const { text, figure: { sentence, wording }, doer, subject } = profile
  const before = text.slice(sentence.start, wording.start)
  const first = opensScore(before, text.slice(wording.end, sentence.end))
  if (first) {
    if (first[1] !== undefined) profile.against = nameKey(first[1])
    profile.holder = null
    return
  }
  const second = / to $/.test(before) ? SECOND.exec(before) : null
  if (!second) return
  profile.against = doer?.key ?? subject ?? (second[1] === undefined ? null : nameKey(second[1]))
  profile.doer = second[2] === undefined ? null : { key: nameKey(second[2]), verb: '', own: true }
  ;[profile.subject, profile.holder] = [null, null]
}
