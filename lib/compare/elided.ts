import type { Figure } from '../figures/figure.ts'
import { sayingOf } from './ask-rules.ts'
import { attributesOf } from './attributes.ts'
import { isAgreement, isParticular, valueOutcome } from './evidence.ts'
import { meaningDigits, periodScale, pointOfFigure, statedValue } from './outcome.ts'
import type { Profile, ProfiledSide } from './profile.ts'

/** The figures of a side of whose unit something is left out, and those whose unit says all. */
interface Elisions {
  /** Numbers without a unit and without a noun: "set damages at 62 million". */
  bare: Profile[]
  /** Amounts and shares, of which another text may leave out the unit. */
  measured: Profile[]
  /** By what they are amounts of, whatever the time or thing that each is for: "£1,641 a year" beside "£137 a month". */
  byRoot: Map<string, Profile[]>
}

const kept = new WeakMap<ProfiledSide, Elisions>()

/** The figures of a side by what their unit leaves out; read once for a side. */
function elisionsOf(side: ProfiledSide): Elisions {
  let elisions = kept.get(side)
  if (elisions === undefined) {
    const measured = side.profiles.filter((profile) => profile.dimension === 'share' || profile.figure.unit !== null)
    elisions = { bare: side.profiles.filter(isBare), measured, byRoot: Map.groupBy(measured, ({ dimension }) => rootOf(dimension)) }
    kept.set(side, elisions)
  }
  return elisions
}

/** The figures of a side that may be of one quantity with a figure of the other text although they are measured in something else, since one of the two texts leaves it out. */
export function elidedBeside(mine: Profile, other: ProfiledSide): Profile[] {
  const { bare, measured, byRoot } = elisionsOf(other)
  if (isBare(mine)) return measured
  if (mine.dimension !== 'share' && mine.figure.unit === null) return []
  const kin = (byRoot.get(rootOf(mine.dimension)) ?? []).filter(({ dimension }) => dimension !== mine.dimension)
  return kin.length === 0 ? bare : [...bare, ...kin]
}

/**
 * Two figures of which one leaves out its unit, or a part of it, as if it gave the other's.
 * @returns null where they do not agree so, since then nothing shows that the unit is the one left out; or where one says another unit than the other
 */
export function inUnitOfOther(mine: Profile, theirs: Profile): [Profile, Profile] | null {
  const agree = (pair: [Profile, Profile]) => {
    if (!isAgreement(valueOutcome(...pair)) || !(isParticular(mine) || isParticular(theirs))) return null
    for (const one of pair) one.says = sayingOf(one)
    return pair
  }
  if (isBare(mine) || isBare(theirs)) {
    const pair: [Profile, Profile] = isBare(mine) ? [standIn(mine, theirs), theirs] : [mine, standIn(theirs, mine)]
    return valueOutcome(...pair) === 'same' || (isTelling(mine) && isTelling(theirs) && areNear(pair)) ? agree(pair) : null
  }
  const [a, b] = [mine.figure.unit!, theirs.figure.unit!]
  if (a.dimension !== b.dimension && !isOfAnyCountry(mine) && !isOfAnyCountry(theirs)) return null
  if (a.per !== b.per && a.per !== null && b.per !== null && periodScale(a.per, b.per) === null) return null
  // of two, the one that says more of its unit is taken at its word
  return agree(a.per === null ? [standIn(mine, theirs), theirs] : [mine, standIn(theirs, mine)])
}

/** A number of which the text says neither what it counts nor what it is measured in. */
function isBare({ figure, dimension, thing }: Profile): boolean {
  return dimension === 'count' && figure.unit === null && figure.comparator !== 'vague' && (POINTS.has(thing) || (thing === '' && figure.head === ''))
}

/** Whether a number is no small whole one, such as any text has. */
function isTelling({ figure: { value } }: Profile): boolean {
  return typeof value === 'number' && (value >= LARGE || !Number.isInteger(value))
}

const LARGE = 1000

/** Whether two values are near each other as they stand: an open bound alone, which admits half of all numbers, shows no unit. */
function areNear([{ stated: a }, { stated: b }]: [Profile, Profile]): boolean {
  return a !== null && b !== null && Math.abs(Math.log(a.high / b.high)) < NEAR
}

/** How far apart, as a logarithm. */
const NEAR = 0.15

/** "36 points" in a poll are percent. */
const POINTS = new Set(['point'])

/** What an amount is of, without the time or thing that it is for; all dollars are of one name, as all shillings are. */
function rootOf(dimension: string): string {
  const [root] = dimension.split('/') as [string]
  return root.startsWith('currency:') ? `currency:${nounOf(root.slice('currency:'.length))}` : root
}

const currencyNames = new Intl.DisplayNames(['en'], { type: 'currency', fallback: 'none' })
const nouns = new Map<string, string>()

/** Name of a currency without the country's: "shilling" for KES; what is no code is such a name itself. */
function nounOf(code: string): string {
  let noun = nouns.get(code)
  if (noun === undefined) nouns.set(code, noun = /^[A-Z]{3}$/.test(code) ? currencyNames.of(code)?.toLowerCase().split(' ').at(-1) ?? code : code)
  return noun
}

/** Whether an amount does not say of which country its currency is: "$31 billion" in a paper of Sydney, "Sh320bn". */
function isOfAnyCountry({ figure: { unit, text } }: Profile): boolean {
  if (unit?.dimension === 'currency:USD') return !/U\.?S\.?\s?\$|\bUSD\b|\bU\.?S\.? dollar|\bAmerican\b/.test(text)
  return /^currency:[a-z]/.test(unit?.dimension ?? '')
}

/** A figure as if its text gave the unit of another. */
function standIn(profile: Profile, like: Profile): Profile {
  const figure: Figure = { ...profile.figure, kind: like.figure.kind, unit: profile.figure.unit ?? like.figure.unit }
  const attributes = attributesOf(figure, profile.text, profile.words, profile.first, profile.last, () => false)
  const stated = statedValue(figure, 1, profile.converted)
  return { ...profile, figure, dimension: like.dimension, thing: '', thingKnown: false, attributes: new Set(attributes), attribute: attributes[0] ?? null, stated, point: pointOfFigure(figure, stated), digits: meaningDigits(figure) }
}
