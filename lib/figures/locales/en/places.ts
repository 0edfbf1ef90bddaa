import { words } from '../words.ts'

/** English words of places and of those that things belong to; the names of countries come from the platform. */
export const places = {
  /** Nouns before "of" that make the name behind it a place; links between an attack and where it strikes; verbs of going somewhere. */
  placeOwners: words('residents inhabitants people citizens mayor governor outskirts suburbs suburb north south east west centre center streets south-east parts'),
  attackLinks: words('on against'),
  motionVerbs: words('moved fled went came returned sent travelled traveled flew deported relocated evacuated marched drove sailed shipped transferred brought driven moving fleeing'),
  leavingVerbs: words('left leaves leave leaving departed departs quit quits fled flees fleeing'),
  placeOpeners: words('cape mount lake port fort gulf camp saint san santa el los las isle'),
  prepositions: words('in at near from outside inside across around along within throughout off between into to of on over'),
  /** Prepositions before a name that make it a place; where something was said; whose a thing is; words between places that are one. */
  placeLinks: words('in at near outside inside around across from between into off throughout toward towards'),
  /** Words that may stand between a preposition and the name of a place. */
  placeAdjectives: words('northern southern eastern western central north south east west northeast northwest southeast southwest upper lower greater downtown mainland rural coastal neighbouring neighboring nearby northeastern northwestern southeastern southwestern'),
  where: words('in at'),
  ownerLinks: words('of from for by in'),
  placeJoins: words('and or in the one with border'),
  backPlaces: ['there'],
  countryNouns: words('country nation republic kingdom'),
  aliases: {
    us: 'United States', 'u.s.': 'United States', 'u.s': 'United States', usa: 'United States', america: 'United States', uk: 'United Kingdom', 'u.k.': 'United Kingdom', britain: 'United Kingdom', turkey: 'Turkey', myanmar: 'Myanmar', burma: 'Myanmar', palestine: 'Palestine', gaza: 'Gaza', uae: 'United Arab Emirates', england: 'England', scotland: 'Scotland', wales: 'Wales',
    europe: 'Europe', asia: 'Asia', africa: 'Africa', eurasia: 'Eurasia', kyrgyzstan: 'Kyrgyzstan', 'ivory coast': 'Ivory Coast', congo: 'Congo', 'hong kong': 'Hong Kong', czechia: 'Czechia', macedonia: 'Macedonia', 'soviet union': 'Soviet Union', kosovo: 'Kosovo', crimea: 'Crimea', syria: 'Syria', iran: 'Iran', russia: 'Russia', 'south korea': 'South Korea', 'north korea': 'North Korea',
  } as Record<string, string>,
  /** Adjectives and names of peoples, which say whose something is, and sometimes where. */
  demonyms: {
    american: 'United States', british: 'United Kingdom', english: 'England', scottish: 'Scotland', welsh: 'Wales', irish: 'Ireland', french: 'France', german: 'Germany', italian: 'Italy', spanish: 'Spain', portuguese: 'Portugal', dutch: 'Netherlands', belgian: 'Belgium', swiss: 'Switzerland', austrian: 'Austria', polish: 'Poland', czech: 'Czechia',
    slovak: 'Slovakia', hungarian: 'Hungary', romanian: 'Romania', bulgarian: 'Bulgaria', greek: 'Greece', turkish: 'Turkey', russian: 'Russia', ukrainian: 'Ukraine', belarusian: 'Belarus', moldovan: 'Moldova', georgian: 'Georgia', armenian: 'Armenia', azerbaijani: 'Azerbaijan', kazakh: 'Kazakhstan', uzbek: 'Uzbekistan', tajik: 'Tajikistan',
    kyrgyz: 'Kyrgyzstan', turkmen: 'Turkmenistan', afghan: 'Afghanistan', pakistani: 'Pakistan', indian: 'India', bangladeshi: 'Bangladesh', nepalese: 'Nepal', chinese: 'China', japanese: 'Japan', korean: 'Korea', vietnamese: 'Vietnam', thai: 'Thailand', indonesian: 'Indonesia', malaysian: 'Malaysia', filipino: 'Philippines', australian: 'Australia', canadian: 'Canada',
    mexican: 'Mexico', brazilian: 'Brazil', argentine: 'Argentina', chilean: 'Chile', colombian: 'Colombia', venezuelan: 'Venezuela', cuban: 'Cuba', peruvian: 'Peru', egyptian: 'Egypt', libyan: 'Libya', tunisian: 'Tunisia', algerian: 'Algeria', moroccan: 'Morocco', sudanese: 'Sudan', ethiopian: 'Ethiopia', kenyan: 'Kenya', nigerian: 'Nigeria', somali: 'Somalia',
    ghanaian: 'Ghana', 'south african': 'South Africa', israeli: 'Israel', palestinian: 'Palestine', syrian: 'Syria', iraqi: 'Iraq', iranian: 'Iran', saudi: 'Saudi Arabia', yemeni: 'Yemen', lebanese: 'Lebanon', jordanian: 'Jordan', kuwaiti: 'Kuwait', swedish: 'Sweden', norwegian: 'Norway', danish: 'Denmark', finnish: 'Finland', icelandic: 'Iceland', serbian: 'Serbia', croatian: 'Croatia', bosnian: 'Bosnia', albanian: 'Albania', estonian: 'Estonia', latvian: 'Latvia', lithuanian: 'Lithuania', european: 'Europe', african: 'Africa', asian: 'Asia', soviet: 'Soviet Union', rohingya: 'Myanmar',
  } as Record<string, string>,
  nouns: words('city town village province region district county state island islands border river valley capital coast airport port base street square camp harbour harbor region highlands delta desert sea ocean gulf bay lake mountains peninsula'),
  organisations: ['united nations', 'islamic state'],
  /** Things of a country that stand in another one, and those that may. */
  abroad: words('embassy embassies consulate consulates mission contingent garrison delegation'),
  standing: words('base bases plant plants factory factories station stations outpost facility office offices branch camp airbase mine mines refinery'),
  orbits: words('space'),
  actorNouns: words('base brigade division regiment battalion army navy force forces fleet group groups company corporation bank party union organisation organization association agency ministry department council commission university hospital club team federation movement militia coalition alliance government office court league committee institute airline police guard corps fund foundation'),
}
