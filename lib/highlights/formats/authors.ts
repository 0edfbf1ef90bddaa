/** An author as reference managers have one: a person in two parts, or a name that has none. */
export type Author = { family: string; given: string } | { literal: string }

/** Words that begin a family name. */
const PARTICLE = /^(?:al|ap|ben|bin|da|dal|de|del|della|den|der|di|dos|du|el|ibn|la|las|le|los|st\.?|ten|ter|van|von|zu|zur)$/i
/** Words of names that are of no person. */
const BODY = /\b(?:agenc(?:y|ies)|board|bureau|committee|correspondents?|desk|editors?|editorial|institute|media|ministry|news(?:room)?|office|press|reporters?|service|staff|team|times|union)\b/i

/** The two parts of a name as a byline writes it, the given ones first; one word, and names of desks and agencies, stay whole. */
export function authorOf(name: string): Author {
  const words = name.trim().split(/\s+/)
  if (words.length < 2 || BODY.test(name) || /[\d,&/]/.test(name)) return { literal: words.join(' ') }
  let family = words.length - 1
  while (family > 1 && PARTICLE.test(words[family - 1]!)) family -= 1
  return { family: words.slice(family).join(' '), given: words.slice(0, family).join(' ') }
}
