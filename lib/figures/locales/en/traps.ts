import { words } from '../words.ts'

/** English wordings in which a number is no figure. */
export const traps = {
  /** Nouns that turn the number behind them into a name ("article 5"), also when written small. */
  labelNouns: words(`
    article articles case junction op sec pp section sections chapter chapters part page pages figure figures fig table act scene verse psalm paragraph clause amendment annex appendix rule
    row seat berth gate terminal platform runway room suite floor apartment flat unit block building bus route highway road interstate exit channel episode season series volume vol issue book step stage phase level tier grade class category cat type model version ver windows mark mk
    no nos number numbers lot item question q note line lines group team squad task factor point option plan schedule form tip lesson day night week game round heat lap hole area zone district ward precinct sector
    apollo voyager boeing airbus falcon formula ios android playstation xbox iphone galaxy ps euro proposition prop resolution directive regulation law decree order bill protocol flight train reactor pier dock engine generation gen division ligue serie championship
    sonata symphony concerto opus corinthians kings samuel timothy john matthew luke genesis exodus isaiah mach world war quarter vision agenda title p
  `),
  /** Numbers in set phrases, words separated by spaces. */
  idioms: [
    'in one respect', 'in one sense', 'in one way', 'of one kind or another', 'of one sort or another', 'half - year', 'half - yearly', 'by one estimate', 'by one account', 'by one count', 'by one reckoning', 'by one measure',
    'one of the', 'one of its', 'one of his', 'one of her', 'one of their', 'one of our', 'one of my', 'one of your', 'one of those', 'one of these', 'one of them', 'one of us', 'one of you', 'one of which', 'one of whom', 'one of', 'one another', 'one last', 'one more', 'one time', 'at one point', 'one by one', 'one - on - one', 'one to one',
    'on one hand', 'on the one hand', 'one - off', 'one - sided', 'one - way', 'one - time', 'square one', 'number one', 'day one', 'one and only', 'the one before', 'one or another', 'one or the other', 'one way or another', 'loved one', 'little one', 'one moment',
    '9 / 11', '24 / 7', '24 - 7', '50 - 50', 'fifty - fifty', '20 / 20', '7 / 7', 'cloud nine', 'catch 22', 'catch - 22', 'seven - eleven', 'four - letter', 'at sixes and sevens', 'two - faced', 'two - way', 'three - way', 'second to none', 'sixth sense', 'zero tolerance', 'zero - sum', 'ground zero', 'net zero', 'net - zero', 'zero in', 'one - size', 'ten commandments', 'three - dimensional', 'two - dimensional', 'back to square one', 'one and the same',
    'a million miles from', 'a million miles away', 'a million miles off', 'two of a kind', 'a thousand thanks', 'one foot in', 'one of a kind', 'one day soon', 'you two', 'one to watch', 'at once', 'one - stop', 'one - third of the way', 'million dollar question', 'thousand times no', 'two cents', 'a thousand times', 'big four', 'big three', 'five eyes', 'group of seven', 'group of eight', 'group of twenty', 'seven wonders', 'seven sisters', 'permanent five', 'half - staff', 'half - mast', 'half - hearted', 'half time', 'half - time', 'first half', 'second half', 'better half', 'half brother', 'half - brother', 'half sister', 'half - sister', 'other half', 'half - life', 'fourth of july', 'quarter final', 'quarter - final', 'third party', 'third - party', 'one who', 'ones',
  ],
  scoreWords: words('beat beats win wins won lose loses lost draw draws drew defeat defeated victory lead leads led score scored scoring scoreline level equalise equaliser tie tied trail trailed trailing thrashed edged triumph match game final semifinal set sets vote voted ruling ruled decision'),
  countLabels: words('number total'),
  streetNouns: words('street st road rd avenue ave way lane ln drive dr court ct boulevard blvd terrace square crescent close highway hwy'),
  measureAdjectives: words('equal close due worth back next same open available such'),
  positionWords: words('first last next previous top'),
  eras: words('bc bce ad ce b.c. a.d.'),
  factorWords: words('times'),
  comparisonWords: words('as more less fewer higher lower larger greater bigger smaller faster slower longer'),
  /** Nouns before an age that is a limit: "children under 12". */
  agedNouns: words('children child people persons adults kids youths boys girls men women those anyone teenagers youngsters minors pupils drivers passengers citizens residents patients workers players'),
  agedPersons: words(`
    man woman boy girl child baby toddler teenager youth pensioner mother father widow widower grandmother grandfather person lady gentleman son daughter
    uncle aunt cousin nephew niece brother sister husband wife fiance fiancee driver cyclist motorcyclist biker pedestrian passenger tourist hiker climber walker skier swimmer surfer diver firefighter fireman policeman policewoman
    soldier sailor pilot farmer fisherman shopkeeper teacher nurse doctor student schoolboy schoolgirl pupil worker labourer laborer miner trader priest nun carer cook waiter waitress lawyer journalist reporter photographer actor actress singer dancer
    footballer player athlete retiree migrant suspect resident neighbour neighbor volunteer trainee apprentice
  `),
  /** Words that open a sentence before an age: "At 37, she leads". */
  ageOpeners: words('at now'),
  ageWords: words('aged age ages'),
  oldWords: ['old', 'olds'],
  /** Words before an age that show it to be that of a person. */
  personSubjects: words("he she was who i i'm he's she's am"),
  ageSubjects: words('who he she i will would'),
  ageVerbs: words('is was turned turns be'),
  /** Nouns of a name that a number closes: "Group of Ten". */
  groupNames: words('group gang big club council league class committee band rule law circle'),
  /** Nouns behind the round number of a part of a street. */
  blockNouns: words('block'),
  /** Words between the two numbers of a ratio. */
  ratioLinks: words('for to on'),
  /** Nouns that a year stands before: "1987 profits". */
  yearNouns: words('profits profit sales earnings revenues revenue levels level figures results result budget election elections cuts campaign season report forecast estimates onwards onward midterms primaries presidential quarter standards prices rates accord constitution treaty'),
  designationNouns: words('rocket rockets launcher launchers gun guns pistol pistols cannon cannons howitzer howitzers mortar mortars shell shells artillery calibre caliber round rounds multiple rifle rifles film lens ammunition bullet bullets machine tank'),
}
