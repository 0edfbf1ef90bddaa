import type { Locale } from '../../locale.ts'
import { calendar } from './calendar.ts'
import { events } from './events.ts'
import { grammar } from './grammar.ts'
import { money } from './money.ts'
import { numbers } from './numbers.ts'
import { endings, particles, singulars } from './particles.ts'
import { places } from './places.ts'
import { speech } from './speech.ts'
import { traps } from './traps.ts'
import { adverbPeriods, gluedPrefixes, gluedUnits, gluedWords, periods, ounces, perWords, pictureLines, rateBases, rateUnits, thermometers, units } from './units.ts'
import { wordClasses } from './word-classes.ts'

/** The words of English. */
export const english: Locale = {
  language: 'en',
  ...numbers,
  units,
  rateUnits,
  ounces,
  thermometers,
  perWords,
  periods,
  adverbPeriods,
  rateBases,
  gluedUnits,
  pictureLines,
  gluedWords,
  gluedPrefixes,
  ...money,
  ...grammar,
  ...particles,
  endings,
  singulars,
  ...wordClasses,
  ...calendar,
  ...traps,
  ...speech,
  events,
  placeLinks: places.placeLinks,
  placeAdjectives: places.placeAdjectives,
  placeOpeners: places.placeOpeners,
  placeOwners: places.placeOwners,
  attackLinks: places.attackLinks,
  motionVerbs: places.motionVerbs,
  leavingVerbs: places.leavingVerbs,
  where: places.where,
  ownerLinks: places.ownerLinks,
  placeJoins: places.placeJoins,
  backPlaces: places.backPlaces,
  countryNouns: places.countryNouns,
  places: { prepositions: places.prepositions, demonyms: places.demonyms, nouns: places.nouns, aliases: places.aliases },
  abroad: places.abroad,
  standing: places.standing,
  orbits: places.orbits,
  actorNouns: places.actorNouns,
  organisations: places.organisations,
}
