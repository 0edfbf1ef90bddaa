import type { Comparator } from '../figures/figure.ts'
import { nearKeys, sameName, samePerson } from '../names/names.ts'
import { causesApart, listsApart } from './contrasts.ts'
import { isPeople, isPersons } from './counted.ts'
import { ratioOf, valueOutcome } from './evidence.ts'
import type { Profile, ProfiledSide } from './profile.ts'
import { both, disjoint, either, type Rule, type Sides, type Words } from './rule.ts'
import { dealsApart, kindsOfMoneyApart, purposesApart } from './rules-of-money.ts'
import { basesApart, isOfVictims, partPlacesApart, partsApart, victimsApart } from './rules-of-parts.ts'
import { anchorsApart, endsApart, landsApart, placesApart, scenesApart, stretchesApart, townSharesApart } from './rules-of-places.ts'
import { attributesApart, doingsApart, equalAttributesApart, narrowerApart, opposedApart, slotsApart, statesApart } from './rules-of-things.ts'
import { countriesApart, diseasesApart, doersApart, lossesApart, monthsApart, strangersApart, isDivided, outsidersApart, partiesApart, scoresApart } from './rules-of-frames.ts'
import { circlesApart, isAmong, peoplesApart } from './rules-of-whom.ts'
import { accumulationsApart, daysApart, editionsApart, erasApart, eventsApart, isOfEdition, isSet, isSudden, periodsApart, settingsApart, stretchesOfTimeApart, timesApart } from './rules-of-time.ts'
import { within } from './within.ts'
import { FIRM_STATES, RUNNING_STATES } from './word-classes.ts'

/** The rules that keep figures apart, tried in order, those of the axes after them; each gives the words that tell the two apart, or null. */
export const RULES: Rule[] = [
  { reason: 'counted', holds: 'always', asked: both(({ state }) => state !== null), apart: statesApart },
  { reason: 'counted', holds: 'unlessEqual', asked: either(({ capacity, substance, attribute }) => capacity || substance !== null || attribute !== null), apart: attributesApart },
  { reason: 'counted', holds: 'always', asked: either(({ capacity, substance, attribute, dimension }) => capacity || substance !== null || (attribute !== null && dimension === 'length')), apart: equalAttributesApart },
  { reason: 'counted', holds: 'unlessEqual', asked: both(({ state }) => state !== null), apart: doingsApart },
  { reason: 'population', holds: 'ifApart', asked: both(({ thing }) => isPersons(thing)), apart: narrowerApart },
  { reason: 'counted', holds: 'always', asked: either(({ figure, attributes }) => figure.kind === 'share' && attributes.size > 0), apart: sharesApart },
  { reason: 'counted', holds: 'always', asked: either(({ state, dimension }) => state !== null && dimension !== 'count'), apart: dealsApart },
  { reason: 'counted', holds: 'always', asked: both(({ state }) => state !== null), apart: opposedApart },
  { reason: 'counted', holds: 'ifApart', asked: both(({ attributes, dimension }) => attributes.size > 0 && dimension !== 'count'), apart: purposesApart },
  { reason: 'counted', holds: 'always', asked: both(({ attributes, dimension }) => attributes.size > 0 && dimension !== 'count'), apart: kindsOfMoneyApart },
  { reason: 'place', holds: 'always', asked: both(({ anchor }) => anchor !== null), apart: anchorsApart },
  { reason: 'place', holds: 'ifApart', asked: either(({ anchor }) => anchor !== null), apart: endsApart },
  { reason: 'place', holds: 'always', asked: both(({ dimension, known }) => dimension.startsWith('length') && known.near.length > 1), apart: stretchesApart },
  { reason: 'actor', holds: 'always', asked: both(({ known }) => known.owners.length > 0), apart: ownersApart },
  { reason: 'actor', holds: 'always', asked: either(({ known, dimension }) => dimension === 'count' && known.owners.length > 0), apart: peoplesApart },
  { reason: 'population', holds: 'always', asked: either(isAmong), apart: circlesApart },
  { reason: 'actor', holds: 'always', asked: both(({ numbered }) => numbered.length > 0), apart: numbersApart },
  { reason: 'actor', holds: 'always', asked: both(({ subject }) => subject !== null), apart: subjectsApart },
  { reason: 'actor', holds: 'unlessEqual', asked: both(({ holder }) => holder !== null), apart: holdersApart },
  { reason: 'actor', holds: 'unlessEqual', asked: both(({ doer }) => doer !== null), apart: doersApart },
  { reason: 'actor', holds: 'always', asked: both(({ holder, doer, subject }) => holder !== null || doer !== null || subject !== null), apart: strangersApart },
  { reason: 'actor', holds: 'always', asked: either(({ outsider }) => outsider !== null), apart: outsidersApart },
  { reason: 'actor', holds: 'always', asked: either(({ against }) => against !== null), apart: scoresApart },
  { reason: 'actor', holds: 'unlessEqual', asked: either(isDivided), apart: partiesApart },
  { reason: 'actor', holds: 'ifApart', asked: both(({ dimension, near }) => dimension === 'date' && near.size > 0), apart: scenesOfDatesApart },
  { reason: 'counted', holds: 'ifApart', asked: both(({ dimension, subjects }) => dimension === 'date' && subjects.size > 0), apart: (mine, theirs) => disjoint(mine.subjects, theirs.subjects) },
  { reason: 'time', holds: 'always', asked: both(({ months }) => months !== null), apart: monthsApart },
  { reason: 'event', holds: 'always', asked: both(({ diseases }) => diseases.size > 0), apart: diseasesApart },
  { reason: 'actor', holds: 'always', asked: both(({ lossOf }) => lossOf !== null), apart: lossesApart },
  { reason: 'place', holds: 'ifApart', asked: both(({ figure, state }) => figure.kind === 'date' || (figure.kind === 'count' && figure.accumulation === 'stock' && state === null)), apart: countriesApart },
  { reason: 'part', holds: 'always', asked: either(({ base }) => base), apart: basesApart },
  { reason: 'population', holds: 'always', asked: both(({ among }) => among.size > 0), apart: amongApart },
  { reason: 'place', holds: 'always', asked: both(({ known }) => known.located.length > 0), apart: placesApart },
  { reason: 'place', holds: 'always', asked: either(({ figure, located }) => figure.kind === 'share' && located.size > 0), apart: townSharesApart },
  { reason: 'event', holds: 'unlessEqual', asked: either(({ past, strength }) => past !== null || strength !== null), apart: eventsApart },
  { reason: 'event', holds: 'unlessEqual', asked: both(({ day }) => day !== null), apart: daysApart },
  { reason: 'time', holds: 'unlessEqual', asked: both(isSet), apart: settingsApart },
  { reason: 'event', holds: 'always', asked: both(({ figure }) => figure.unit?.dimension === 'points'), apart: settingsApart },
  { reason: 'event', holds: 'unlessEqual', asked: both(isSudden), apart: erasApart },
  { reason: 'event', holds: 'always', asked: either(isOfEdition), apart: editionsApart },
  { reason: 'modality', holds: 'unlessEqual', asked: either(({ figure }) => figure.modality === 'planned'), apart: modalitiesApart },
  { reason: 'population', holds: 'unlessEqual', asked: either(({ episode }) => episode), apart: episodesApart },
  { reason: 'counted', holds: 'always', asked: either(({ aboard }) => aboard), apart: aboardApart },
  { reason: 'population', holds: 'always', asked: either(({ populace }) => populace), apart: populaceApart },
  { reason: 'population', holds: 'ifApart', asked: either(({ thing, known }) => thing === 'militant' || known.groups.length > 0), apart: populationsApart },
  { reason: 'part', holds: 'unlessEqual', asked: either(({ figure }) => figure.partOf !== null), apart: partsApart },
  { reason: 'part', holds: 'unlessEqual', asked: either(isOfVictims), apart: victimsApart },
  { reason: 'part', holds: 'unlessEqual', asked: either(({ partPlace }) => partPlace !== null), apart: partPlacesApart },
  { reason: 'modality', holds: 'always', asked: either(({ figure }) => figure.modality === 'planned'), apart: deedsDoneApart },
  { reason: 'accumulation', holds: 'unlessEqual', asked: either(({ figure }) => figure.accumulation === 'flow'), apart: accumulationsApart },
  { reason: 'period', holds: 'unlessEqual', asked: either(({ period }) => period !== null), apart: periodsApart },
  { reason: 'period', holds: 'always', asked: both(({ period }) => period !== null), apart: stretchesOfTimeApart },
  { reason: 'time', holds: 'ifApart', asked: either(({ relative, times }) => relative !== null || times.size > 0), apart: timesApart },
  { reason: 'place', holds: 'always', asked: both(({ located }) => located.size > 0), apart: scenesApart },
  { reason: 'place', holds: 'unlessEqual', asked: both(({ known }) => known.lands.length > 0), apart: landsApart },
  { reason: 'part', holds: 'unlessEqual', asked: either(({ contrasts }) => contrasts.has('listed')), apart: (mine, theirs) => listsApart(mine.contrasts, theirs.contrasts) },
  { reason: 'actor', holds: 'unlessEqual', asked: both(({ figure }) => figure.attribution.length > 0), apart: speakersApart },
  { reason: 'event', holds: 'always', asked: both(({ dimension, contrasts }) => dimension === 'date' && contrasts.has('cause')), apart: (mine, theirs) => mine.figure.kind === 'date' ? causesApart(mine.contrasts, theirs.contrasts) : null },
  { reason: 'counted', holds: 'ifApart', asked: both(({ slots }) => slots.size > 0), apart: slotsApart },
]

/** Shares of other things: prices are not jobs, exports no imports, and how far a count has come is nobody's share. */
function sharesApart(a: Profile, b: Profile): Words | null {
  if (a.figure.kind !== 'share' || b.figure.kind !== 'share') return null
  return a.attributes.has('progress') !== b.attributes.has('progress') ? [a.attribute ?? '', b.attribute ?? ''] : disjoint(a.attributes, b.attributes)
}

/** Days on which something happened to two things whose names neither text shares: the strike at one firm and that at another. */
function scenesOfDatesApart({ near: a }: Profile, { near: b }: Profile, [left, right]: Sides): Words | null {
  const [[one], [other]] = [a, b]
  return [...a].some((name) => right.names.has(name)) || [...b].some((name) => left.names.has(name)) ? null : [one!, other!]
}

/** Those who took part, and those who are there. */
function episodesApart(a: Profile, b: Profile): Words | null {
  if (a.episode === b.episode || (a.state !== null && a.state === b.state)) return null
  const others = a.episode ? b : a
  return others.present || others.populace || others.state === 'deployed' || a.figure.accumulation !== b.figure.accumulation ? ['', ''] : null
}

/** Those whom a vehicle had in it, and those of them who came to harm or were saved. */
function aboardApart(a: Profile, b: Profile): Words | null {
  return a.aboard !== b.aboard && (a.aboard ? a : b).state === null && FIRM_STATES.has((a.aboard ? b : a).state ?? '') ? [a.aboard ? 'aboard' : a.state!, b.aboard ? 'aboard' : b.state!] : null
}

function populaceApart(a: Profile, b: Profile): Words | null {
  // to whom nothing is said to have happened, and as many as live there, are those who live there
  if (a.state === null && b.state === null && valueOutcome(a, b) === 'same') return null
  return a.populace !== b.populace && isPeople(a.thing) && isPeople(b.thing) && a.figure.kind === 'count' ? [a.populace ? 'population' : '', b.populace ? 'population' : ''] : null
}

function ownersApart({ known: { owners: a } }: Profile, { known: { owners: b } }: Profile): Words | null {
  if (a.length === 0 || b.length === 0) return null
  return a.some((one) => b.some((other) => within(one, other))) ? null : [a[0]!, b[0]!]
}

/** Two doers that neither sentence shares: the seats of one party and of another. */
function subjectsApart(mine: Profile, theirs: Profile): Words | null {
  const [a, b] = [mine.subject, theirs.subject]
  if (a === null || b === null || within(a, b) || samePerson(a, b)) return null
  return tells(mine, b) || tells(theirs, a) ? null : [a, b]
}

/** Whether a sentence tells of a name, and does not only set its number beside his. */
function tells({ names, beside }: Profile, key: string): boolean {
  return names.has(key) && !beside.has(key)
}

/** Two holders that one of the sentences tells apart: "48 percent for Brandt and 44 for Maas". */
function holdersApart(mine: Profile, theirs: Profile): Words | null {
  if (mine.figure.kind === 'measure' || mine.figure.kind === 'duration' || mine.figure.kind === 'date') return null
  const [a, b] = [mine.holder, theirs.holder]
  if (a === null || b === null || within(a, b) || samePerson(a, b)) return null
  return mine.names.has(b) || theirs.names.has(a) ? [a, b] : null
}

/** Shares of two peoples or parties, neither of which the other text knows. */
function amongApart({ among: a }: Profile, { among: b }: Profile, [left, right]: Sides): Words | null {
  const [[one], [other]] = [a, b]
  if ([...a].some((name) => [...b].some((key) => within(name, key) || nearKeys(name, key)))) return null
  return [...a].some((name) => right.names.has(name)) && [...b].some((name) => left.names.has(name)) ? null : [one!, other!]
}

/** Two of one kind that their numbers tell apart: the 102nd base and the 201st. */
function numbersApart(mine: Profile, theirs: Profile): Words | null {
  for (const one of mine.numbered) {
    const kind = theirs.numbered.filter((other) => other[1] === one[1])
    if (kind.length > 0 && !kind.some((other) => other[0] === one[0])) return [one.join(' '), kind[0]!.join(' ')]
  }
  return null
}

/** How far two values may be apart, as a logarithm, of which one is the other in round numbers. */
const ROUNDED = 0.05
const LIMITS = new Set<Comparator>(['between', 'atMost', 'atLeast', 'moreThan'])

function isWithinLimits(mine: Profile, theirs: Profile): boolean {
  return valueOutcome(mine, theirs) === 'compatible'
}

/** Planned and done. */
export function modalitiesApart(mine: Profile, theirs: Profile): Words | null {
  const [a, b] = [mine.figure.modality === 'planned', theirs.figure.modality === 'planned']
  // what came about lies within the limits that were expected, or is what was planned, in round numbers
  if (a !== b && isWithinLimits(mine, theirs) && (LIMITS.has((a ? mine : theirs).figure.comparator) || ratioOf(mine, theirs) < ROUNDED)) return null
  // "would seek to unlock" is planned too, though no rule of reading says so
  return a !== b && !(a ? theirs : mine).planned ? [mine.figure.modality, theirs.figure.modality] : null
}

/** The fighters of one named group, and fighters of whom it is not said. */
function populationsApart(mine: Profile, theirs: Profile): Words | null {
  if (mine.thing === 'militant' && theirs.thing === 'militant' && mine.armed.size + theirs.armed.size > 0 && ![...mine.armed].some((group) => theirs.armed.has(group))) {
    return [[...mine.armed][0] ?? '', [...theirs.armed][0] ?? '']
  }
  const [a, b] = [mine.known.groups, theirs.known.groups]
  if ((a.length > 0) === (b.length > 0) || mine.figure.kind !== 'count') return null
  const names = a.length > 0 ? theirs.names : mine.names
  return [...a, ...b].some((group) => names.has(group)) ? null : [a[0] ?? '', b[0] ?? '']
}

/** What was done to people, and what is to be done to as many. */
function deedsDoneApart(mine: Profile, theirs: Profile): Words | null {
  return mine.state !== null && mine.state === theirs.state && RUNNING_STATES.has(mine.state) ? modalitiesApart(mine, theirs) : null
}

/** Two who say two numbers, where one side gives the number of the other's speaker too: the organisers' and that of the police. */
function speakersApart(mine: Profile, theirs: Profile, [left, right]: Sides): Words | null {
  const [a, b] = [mine.figure.attribution[0], theirs.figure.attribution[0]]
  if (!a || !b || sameName(a, b) || samePerson(a, b) || mine.figure.kind !== theirs.figure.kind) return null
  const says = ({ profiles }: ProfiledSide, speaker: string, not: Profile) => profiles.some(({ figure, thing }) => figure !== not.figure && figure.kind === not.figure.kind
    && (thing === '' || isPeople(thing) || thing === not.thing) && figure.attribution[0] !== undefined && sameName(figure.attribution[0], speaker))
  return says(left, b, mine) || says(right, a, theirs) ? [a, b] : null
}
