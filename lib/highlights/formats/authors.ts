/** An author as reference managers have one: a person in two parts, or a name that has none. */
export type Author = { family: string; given: string } | { literal: string }

/** Words that begin a family name. */
const PARTICLE = /^(?:al|ap|ben|bin|da|dal|de|del|della|den|der|di|dos|du|el|ibn|la|las|le|los|st\.?|ten|ter|van|von|zu|zur)$/i
/** Words of names that are of no person. */
const BODY = /\b(?:agenc(?:y|ies)|board|bureau|committee|correspondents?|desk|editors?|editorial|institute|media|ministry|news(?:room)?|office|press|reporters?|service|staff|team|times|union)\b/i

/** Words that stand between the names of several. */
const SEVERAL = /\s(?:and|et|och|og|und)\s/
/** What stands behind a comma and is no given name. */
const SUFFIX = /^(?:jr|sr|i{2,3}|iv|ph\.?d|m\.?d)\.?$/i

/**
 * The two parts of a name as a byline writes it, the given ones first or behind a comma; one word, and names of desks, agencies and several people, stay whole. What
 * stands before a comma is a family name only where it is one word, or begins as such names do: "Jane Smith, Reuters" is none.
 */
export function authorOf(name: string): Author {
  const words = name.trim().split(/\s+/)
  const turned = /^([^,]+),\s*([^,]+)$/.exec(words.join(' '))
  if (turned && !BODY.test(name) && !/[\d&/]/.test(name) && !SEVERAL.test(name) && !SUFFIX.test(turned[2]!)) {
    const [first, second] = turned[1]!.split(' ')
    if (second === undefined || PARTICLE.test(first!)) return { family: turned[1]!.trim(), given: turned[2]! }
  }
  if (words.length < 2 || BODY.test(name) || SEVERAL.test(name) || /[\d,&/]/.test(name)) return { literal: words.join(' ') }
  let family = words.length - 1
  while (family > 1 && PARTICLE.test(words[family - 1]!)) family -= 1
  return { family: words.slice(family).join(' '), given: words.slice(0, family).join(' ') }
}
