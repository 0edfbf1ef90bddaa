const words = (list: string): string[] => list.trim().split(/\s+/)

/** The little words of English that the rules look for; those of one word are named by it. */
export const particles = {
  the: ['the'],
  of: ['of'],
  to: ['to'],
  from: ['from'],
  by: ['by'],
  in: ['in'],
  with: ['with'],
  as: ['as'],
  than: ['than'],
  or: ['or'],
  per: ['per'],
  when: ['when'],
  who: ['who', 'whom'],
  every: ['every'],
  all: ['all'],
  plus: ['plus'],
  among: ['among'],
  including: ['including', 'comprising'],
  quarter: ['quarter'],
  dozen: ['dozen'],
  point: ['point'],
  be: words('is are was were be been being'),
  have: words('has have had having'),
  copulas: words('is was'),
  helpers: words('is was are were be been being has have had will would can could may might must do does did'),
  infinitiveLinks: words('to will would should must may can could shall'),
  negations: ['no'],
  definites: words('the this that'),
  /** Words that end as a past form and are none. */
  notPast: words('need exceed succeed proceed speed feed breed indeed hundred red bed'),
  indefinites: words('anyone everyone someone nobody everybody somebody anybody none others'),
  relatives: words('that which'),
  wholePronouns: words('them whom which'),
  wholeWords: words('them whom which these those'),
  /** "half of that": a whole that is a sum. */
  wholeSums: words('that this it'),
  moreWords: ['more', 'others'],
  lastingVerbs: words('lasted lasts last lasting taken took takes take gone ran run runs spanned spans continued continues raged went'),
  thingPronouns: ['it'],
  groupPronouns: words('its it their whose'),
  nounLinks: words('of on in at for from by with between'),
  subjectLinks: words('in at of for with between around near on outside'),
  eventLinks: words('of to on in against'),
  clauseJoins: words('and but while'),
  clauseBreaks: words('because although but'),
  clauseOpeners: words('and but which who that as while if'),
  listWords: [',', '-', '–', ...words('and or to between from')],
  ratioOut: ['out'],
  degreeWords: words('very most more less least too'),
  comparisonDegrees: words('most more less least too'),
  capitalNames: ['US', 'IT', 'WHO'],
  halfCompounds: words('hour time'),
  participleLinks: words('in on by at since until'),
  ended: ['over'],
  additions: words('another additional'),
  changeAdverbs: words('up down higher lower more less fewer'),
  nameLinks: words('of for'),
  nameParticles: words('al bin ibn de van von da del el la ul'),
}

/** What endings of English words tell. */
export const endings = {
  past: ['ed'],
  agent: words('er or ist ian man woman'),
  participle: words('ed n t ld'),
  gerund: ['ing'],
  adverb: ['ly'],
  privative: ['less'],
  comparative: ['er'],
  largeOrdinal: words('dth nth'),
  plural: words('s men children people'),
  /** Endings that look like one of a plural and are none. */
  notPlural: words("ss us is umen imen 's ’s"),
  adjective: words('al ic ed y ous ive ful ing an ent ant er le ge ll ld ng'),
  /** A word that begins a sentence and ends so is seldom a name. */
  common: words('s ly ed ing'),
}

/** Endings of the plural with those of the singular, the first that fits. */
export const singulars: [string, string][] = [['ies', 'y'], ['hoes', 'hoe'], ['oes', 'o'], ['ches', 'ch'], ['shes', 'sh'], ['xes', 'x'], ['sses', 'ss'], ['zzes', 'zz'], ['children', 'child'], ['people', 'people'], ['men', 'man'], ['s', '']]
