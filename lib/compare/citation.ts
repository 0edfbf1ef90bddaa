import { sameName } from '../names/names.ts'
import { WEEKDAY } from './calendar-words.ts'
import type { Side } from './comparison.ts'

/** Fewer letters are a word as likely as a name, unless they are capitals alone ("BBC"). */
const SHORTEST = 5
const DOMAIN = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\d-]+)(?:\.(?:com?|org|net|gov|ac|\p{L}{2,4})){1,2}$/iu

/** What stands before the name of a source. */
const BEFORE = [
  '[Aa]ccording to', '[Cc]iting', '[Qq]uoting', 'told', '[Vv]ia', '[Ss]ource:', 'comes? from', '[Ii]nterview (?:with|in|on|for|to)', 'speaking to',
  '(?:reported|published|disclosed|revealed|broadcast|carried|cited|quoted|seen|obtained|reviewed|verified|mentioned|printed|aired|confirmed)(?: first)? (?:by|in|on)', 'first in',
  '(?:report|reports|story|article|account|investigation|analysis|tally|count|dispatch) (?:by|in|from|on)',
]
/** What stands behind it. */
const AFTER = [
  '(?:first |later |also |has |had |earlier |exclusively )*(?:reports?|reported|writes?|wrote|written|quotes?|quoted|cites?|cited|revealed|reveals|said|says|disclosed|published|broadcast|learned|learnt|counted|calculated|understands)\\b',
  '(?:first )?broke the (?:news|story)', '(?:report|story|investigation|article|tally|count)\\b',
]

const patterns = new Map<string, RegExp | null>()

/**
 * The publisher of `other`, where the text of `side` names it as a source ("the Daily Mirror reports", "told the BBC"); null where it does not,
 * and for the text of the outlet itself. A publisher that is known by its address alone is found by the letters of it.
 */
export function citesInText(side: Side, other: Side): string | null {
  const publisher = other.publisher?.trim() ?? ''
  if (publisher === '' || (side.publisher !== null && sameName(side.publisher, publisher))) return null
  let pattern = patterns.get(publisher)
  if (pattern === undefined) patterns.set(publisher, pattern = patternOf(publisher))
  return pattern?.test(side.text) ? publisher : null
}

function patternOf(publisher: string): RegExp | null {
  const domain = DOMAIN.exec(publisher)?.[1]?.replace(/-/g, '')
  const bare = publisher.replace(/^The /, '')
  const letters = (domain ?? bare).replace(/[^\p{L}\p{N}]/gu, '')
  if (letters.length < 3 || (letters.length < SHORTEST && (domain !== undefined || /\p{Ll}/u.test(letters)))) return null
  const name = domain === undefined ? bare.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : `(?=\\p{Lu})${[...domain].map((letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`).join('[ .-]?')}`
  // "The National Guard" is not The National
  const whole = `${name}(?![\\p{L}\\p{N}])(?! (?!${WEEKDAY})\\p{Lu})`
  const source = String.raw`(?:[Tt]he |an? )?(?:(?:newspaper|news agency|agency|broadcaster|website|daily|magazine) )?${whole}`
  // "People said" at the head of a sentence may be a word
  const clear = /[ .]/.test(bare) || !/\p{Ll}/u.test(bare) ? '' : String.raw`(?<=[\p{Ll},”"] )`
  return new RegExp(String.raw`(?<!\p{L})(?:${BEFORE.join('|')}) ${source}|(?<![\p{L}\p{N}])${clear}${whole}(?:,? citing [^.]{3,40},|['’]s)? (?:${AFTER.join('|')})`, 'u')
}
