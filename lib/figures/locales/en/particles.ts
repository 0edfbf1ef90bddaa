import { words } from '../words.ts'

/** The little words of English that the rules look for; those of one word are named by it. */
export const particles = {
  the: ['the'],
  of: ['of'],
  to: ['to'],
  from: ['from'],
  by: ['by'],
  in: ['in'],
  at: ['at'],
  with: ['with'],
  as: ['as'],
  than: ['than'],
  comparisonOpeners: words('than compared versus'),
  contrastWords: words('from against after'),
  levelWords: words('below above short'),
  sequelWords: words('after before where'),
  or: ['or'],
  per: ['per'],
  when: ['when'],
  who: ['who', 'whom'],
  every: words('every each'),
  baseLinks: ['for'],
  centLinks: words('of in on out from'),
  all: ['all'],
  plus: ['plus'],
  among: ['among'],
  including: ['including', 'comprising'],
  quarter: ['quarter'],
  dozen: ['dozen'],
  point: ['point'],
  pointWords: ['point', 'points'],
  pastWords: ['past'],
  pollWords: words('poll polls polling pollster pollsters survey surveys surveyed runoff run-off tracking voters turnout approval'),
  pollLinks: words('on at with'),
  raceWords: words('lead leads led leading margin behind ahead clocked clocking lap laps stage stages split splits race races raced racing runner runners rider riders sprint marathon marathons relay heat record finish finished peloton swim swam hurdles freestyle medley steeplechase'),
  longRaces: words('marathon marathons half-marathon'),
  lapLinks: words("in by of is was to with lost lose gained clocked clocking ran timed winning leads led lead s a an and but than only just"),
  lengthWords: words(`
    tall high higher deep deeper long longer wide wider thick distance metres meters metre meter height heights depth depths length width radius altitude above below beneath away within from off apart across jump jumped jumps leapt leap vault vaulted cleared clears threw throw put javelin
    discus hammer dive dived diver divers wave waves surge swell wall tower mast tunnel bridge road track pool cliff trench crater underground underwater upstream downstream inland snow visibility level pitch yards yard km miles feet inches run ran stretch strip
  `),
  manyWords: words(`
    people population visitors visitor visits attendance viewers audience audiences subscribers users customers members passengers voters votes fans followers readers tourists travellers guests pupils workers households homes cars vehicles phones handsets units copies tickets shares downloads streams views shipments
    sales sold sell selling sells number numbers figure figures total totals tally count counted circulation readership ridership output production exports imports traffic jobs
  `),
  belowZero: ['below zero'],
  be: words('is are was were be been being'),
  have: words('has have had having'),
  /** Verbs of having and being there, whose denial denies the number behind them. */
  holdingVerbs: words('has have had having is are was were be been hold holds held host hosts hosted employ employs employed keep keeps kept own owns possess possesses'),
  denials: words("not never no cannot isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can't couldn't"),
  onlyWords: words('only just merely simply'),
  presentHelpers: words('is are has have does do'),
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
  heatWords: words('temperature temperatures heat heatwave hot hottest hotter warm warmest warmer warming cool cooler coolest cold coldest colder freezing frost fever mercury thermometer thermometers celsius fahrenheit centigrade'),
  warmerWords: words('warmer hotter cooler colder higher lower above below'),
  moreWords: ['more', 'others'],
  goVerbs: words('left died fled came went stayed returned survived remained joined drowned perished escaped arrived departed voted abstained disappeared moved'),
  phaseVerbs: words('begun began begin begins started start starts ended end ends finished finish finishes lasted lasts'),
  lastingVerbs: words('lasted lasts last lasting taken took takes take gone ran run runs spanned spans continued continues raged went'),
  thingPronouns: ['it'],
  personPronouns: ['he', 'she'],
  reflexives: words('itself himself herself themselves'),
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
  duringWords: ['over'],
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
