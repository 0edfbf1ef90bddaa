import type { Locale } from '../../locale.ts'
import { calendar } from './calendar.ts'
import { events } from './events.ts'
import { grammar } from './grammar.ts'
import { money } from './money.ts'
import { numbers } from './numbers.ts'
import { places } from './places.ts'
import { speech } from './speech.ts'
import { traps } from './traps.ts'
import { adverbPeriods, periods, perWords, rateUnits, units } from './units.ts'

/** The words of English. */
export const english: Locale = {
  language: 'en',
  ...numbers,
  units,
  rateUnits,
  perWords,
  periods,
  adverbPeriods,
  ...money,
  ...grammar,
  ...calendar,
  ...traps,
  ...speech,
  events,
  places: { prepositions: places.prepositions, demonyms: places.demonyms, nouns: places.nouns, aliases: places.aliases },
  actorNouns: places.actorNouns,
}
