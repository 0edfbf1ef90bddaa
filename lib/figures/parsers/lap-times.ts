import { newDraft, type Parsed, type Sentence, type TextReading } from '../draft.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Token } from '../token.ts'

/** Hours of a race told without seconds: "won the marathon in 2:04". */
const LONGEST = 9
/** How far around a time words tell of a race, in tokens. */
const NEAR = 25

/**
 * "3:31.08", "2:17:45", "his lead is 1:44": how long a race took, or how far one is behind another, in seconds. Hundredths and three parts tell a
 * watch from a clock; two parts need words of a race around them, and those of a time of day leave them to it.
 */
export function parseLapTime(sentence: Sentence, at: number, { lexicon }: TextReading): Parsed | null {
  const { tokens } = sentence
  const parts = partsAt(tokens, at)
  if (!parts) return null
  const to = at + 2 * parts.length - 1
  const fine = parts.at(-1)!.text.includes('.')
  if (isOfDay(sentence, at, to, fine, lexicon)) return null
  const told = [isOfRace(tokens, at, lexicon), lexicon.is.lapLinks.has(tokens[at - 1]?.lower ?? '')]
  if (!fine && !(parts.length < 3 ? told.every(Boolean) : told.some(Boolean))) return null
  const inHours = !fine && parts.length === 2 && parts[0]!.value <= LONGEST && around(tokens, at).some(({ lower }) => lexicon.is.longRaces.has(lower))
  const seconds = parts.reduce((sum, { value }) => sum * 60 + value, 0) * (inHours ? 60 : 1)
  const draft = newDraft(sentence, at, to, Math.round(seconds * 1000) / 1000)
  draft.kind = 'duration'
  draft.unit = lexicon.second
  return { to, drafts: [draft] }
}

/** The numbers of "2:17:45", all after the first of two digits and below sixty; null when they are not. */
function partsAt(tokens: Token[], at: number): Token[] | null {
  const first = tokens[at]!
  if (first.kind !== 'number' || !first.plain || first.value >= 100 || (tokens[at - 1]?.text === ':' && !first.spaced)) return null
  const parts = [first]
  for (let k = at + 1; tokens[k]?.text === ':' && !tokens[k]!.spaced && tokens[k + 1]?.kind === 'number' && !tokens[k + 1]!.spaced; k += 2) parts.push(tokens[k + 1]!)
  const rest = parts.slice(1)
  if (rest.length === 0 || rest.length > 2 || rest.some(({ text, value }, k) => !(k === rest.length - 1 ? /^\d\d(?:\.\d{1,3})?$/ : /^\d\d$/).test(text) || value >= 60)) return null
  return parts
}

/** "at 2:14", "02:31:05", "3:27 pm", and the verse behind the name of a book. */
function isOfDay({ tokens, dates }: Sentence, at: number, to: number, fine: boolean, lexicon: Lexicon): boolean {
  const before = tokens[at - 1]
  if (lexicon.is.timeWords.has(tokens[to]?.lower ?? '')) return true
  if (fine) return false
  const dated = dates.at(-1)
  return /^0/.test(tokens[at]!.text) || (dated !== undefined && at - dated.to <= 1) || (before !== undefined && (lexicon.is.at.has(before.lower) || lexicon.is.labelNouns.has(before.lower)))
}

function isOfRace(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  return around(tokens, at).some(({ lower }) => lexicon.is.raceWords.has(lower))
}

function around(tokens: Token[], at: number): Token[] {
  return tokens.slice(Math.max(0, at - NEAR), at + NEAR)
}
