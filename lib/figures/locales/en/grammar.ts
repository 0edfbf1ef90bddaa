import { words } from '../words.ts'

/** English closed classes and the words that shape a noun phrase. */
export const grammar = {
  determiners: words('the a an this that these those its his her their our my your whose'),
  pronouns: words('they them their it its he him his she her we us our you i who whom whose which that these those'),
  stops: words(`
    the a an this that these those its his her their our my your whose some any each every no all both either neither another
    of in on at by for from to with without within into onto upon over under above below between among amid against across along around about after before behind beneath beside besides
    beyond despite down during except inside near off out outside past per since through throughout till toward towards until up via as than like unlike including excluding concerning regarding amongst versus vs
    and or but nor so yet because although though while whereas if unless when where why how whether which who whom what then there here
    i you he she it we they me him us them himself herself itself themselves myself yourself
    is are was were be been being am has have had having do does did done doing will would shall should can could may might must cannot
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't ain't isnt arent wasnt werent hasnt havent hadnt dont doesnt didnt wont wouldnt cant couldnt
    not n't also just only even still already now later earlier ago again too very more less most least much many few often always never ever soon once twice away aboard ahead afloat adrift apart alone together instead else
    however therefore thus hence perhaps maybe meanwhile moreover nevertheless nonetheless otherwise respectively approximately roughly nearly almost exactly yesterday today tomorrow tonight
    said says say saying told tells reported reports according added adding noted notes claimed claims announced
    today's yesterday's him/her etc everyone everybody someone somebody anyone anybody nobody anything something nothing everything onwards onward yes oh uh um well
  `),
  adverbs: words(`
    now currently still already reportedly allegedly officially recently initially roughly approximately also just only even more other additional further new extra separate
    different such same total combined whole entire full good solid confirmed suspected single mere whopping staggering record
  `),
  verbs: words(`
    is are was were be been has have had do does did will would can could may might must get gets got make makes made take takes took taken give gives gave given go goes went gone come comes came
    become becomes became begin begins began begun bring brings brought build builds built buy buys bought call calls called cause causes caused change changes changed choose chose close closes closed
    contain contains contained continue continues continued cost costs cover covers covered create creates created cut cuts decide decides decided die dies died drive drives drove drop drops dropped eat eats ate end ends ended
    enter enters entered exist exists existed expect expects expected face faces faced fail fails failed fall falls fell fallen feel feels felt fight fights fought find finds found flee flees fled fly flies flew follow follows followed
    gain gained grow grows grew grown happen happens happened hear heard help helps helped hit hits hold holds held hope hopes hoped include includes included increase increases increased join joins joined keep keeps kept
    kill kills know knows knew known lead leads led leave leaves left let lets lie lies lay lose loses lost love loves meet meets met miss move moves moved need needs needed occur occurs occurred offer offers offered
    open opens opened own owns owned pay pays paid play plays played produce produces produced provide provides provided put puts raise raises raised ran reach reaches reached read reads receive receives received remain remains remained require requires required
    return returns returned rise rises rose risen run runs say says said see sees saw seen seem seems seemed sell sells sold send sends sent serve serves served set sets show shows showed shown sit sits sat speak speaks spoke spend spends spent stand stands stood
    start starts started stay stays stayed stop stops stopped suffer suffers suffered survive survived talk talks tell tells told think thinks thought throw threw travel try tries tried turn turns turned use uses used visit visited vote voted wait walk walked want wants wanted
    watch watched wear wore win wins won wish work works worked write writes wrote written arrived agreed attended gathered protested marched crossed escaped lived applied signed responded participated belong belongs appears appeared appear consists consist represents represent
    deployed stationed located based displaced injured wounded killed arrested detained missing dead evacuated rescued affected infected hospitalised hospitalized tested trapped stranded homeless
  `),
  nounVerbs: words('vote set thought play run talk move change cost cut drop end fight gain hit hold hope increase lead love need offer read return rise show stand start stay stop travel turn use visit walk watch wish work win try call cause cover face fall help take meet'),
  /** Participles and adjectives that say what became of those counted; the value is the one word for them. */
  states: {
    killed: 'killed', dead: 'killed', died: 'killed', slain: 'killed', perished: 'killed', drowned: 'killed', executed: 'executed', 'were killed': 'killed', wounded: 'wounded', injured: 'injured', hurt: 'injured', missing: 'missing', displaced: 'displaced', evacuated: 'evacuated',
    arrested: 'arrested', detained: 'detained', imprisoned: 'imprisoned', jailed: 'jailed', captured: 'captured', infected: 'infected', hospitalised: 'hospitalised', hospitalized: 'hospitalised', rescued: 'rescued', homeless: 'homeless', abducted: 'abducted', kidnapped: 'abducted',
    destroyed: 'destroyed', damaged: 'damaged', fled: 'fled', vaccinated: 'vaccinated', recovered: 'recovered', trapped: 'trapped', stranded: 'stranded', evicted: 'evicted', relocated: 'relocated', sacked: 'sacked', affected: 'affected', flooded: 'flooded', cancelled: 'cancelled', sold: 'sold', deported: 'deported', freed: 'freed', released: 'released',
  },
  stateForms: { killing: 'killed', wounding: 'wounded', injuring: 'injured', displacing: 'displaced', destroying: 'destroyed', damaging: 'damaged', kill: 'killed', kills: 'killed', wounds: 'wounded', injures: 'injured', displaces: 'displaced', destroys: 'destroyed', damages: 'damaged' },
  /** States that stand before a noun as well: "missing persons". */
  stateAdjectives: ['missing'],
  stateLinks: words('were was are is have had has been who being reported confirmed left be feared also now already known believed presumed thought said to'),
  stateFillers: words('at least than more nearly over about some the to up another'),
  /** Plurals that the rule of the final s does not give, with their singulars. */
  plurals: {
    people: 'people', men: 'man', women: 'woman', children: 'child', police: 'police', troops: 'troop', personnel: 'personnel', staff: 'staff', aircraft: 'aircraft', cattle: 'cattle', sheep: 'sheep', fish: 'fish', deer: 'deer', feet: 'foot', teeth: 'tooth', mice: 'mouse', geese: 'goose',
    policemen: 'policeman', servicemen: 'serviceman', servicewomen: 'servicewoman', fishermen: 'fisherman', businessmen: 'businessman', firemen: 'fireman', gunmen: 'gunman', militiamen: 'militiaman', lawmen: 'lawman', congressmen: 'congressman', infantry: 'infantry', crew: 'crew', spacecraft: 'spacecraft', species: 'species', series: 'series', means: 'means',
    criteria: 'criterion', phenomena: 'phenomenon', media: 'medium', bacteria: 'bacterium', lives: 'life', wives: 'wife', knives: 'knife', leaves: 'leaf', thieves: 'thief', halves: 'half', shelves: 'shelf', wolves: 'wolf', hooves: 'hoof', loaves: 'loaf', headquarters: 'headquarters', dead: 'dead', wounded: 'wounded', injured: 'injured', missing: 'missing', unemployed: 'unemployed', homeless: 'homeless', poor: 'poor', buses: 'bus', viruses: 'virus', bonuses: 'bonus', campuses: 'campus', censuses: 'census', gases: 'gas', crises: 'crisis', analyses: 'analysis', bases: 'base', axes: 'axe', kids: 'kid', oxen: 'ox', folk: 'folk', offspring: 'offspring', livestock: 'livestock', poultry: 'poultry', manpower: 'manpower', cases: 'case', pairs: 'pair',
    phases: 'phase', houses: 'house', nurses: 'nurse', horses: 'horse', courses: 'course', purchases: 'purchase', warehouses: 'warehouse', diseases: 'disease', licenses: 'license', licences: 'licence', expenses: 'expense', offenses: 'offense', databases: 'database', movies: 'movie', ties: 'tie', cookies: 'cookie', zombies: 'zombie', rookies: 'rookie', calories: 'calorie', selfies: 'selfie', heroes: 'hero', potatoes: 'potato', tomatoes: 'tomato', torpedoes: 'torpedo', vetoes: 'veto', volcanoes: 'volcano', sacrifices: 'sacrifice', indices: 'index', matrices: 'matrix', vertices: 'vertex', fungi: 'fungus', alumni: 'alumnus', stimuli: 'stimulus', nuclei: 'nucleus', cacti: 'cactus', foci: 'focus', formulae: 'formula', larvae: 'larva', antennae: 'antenna', curricula: 'curriculum', strata: 'stratum', spectra: 'spectrum', errata: 'erratum', dice: 'die', lice: 'louse', brethren: 'brother', swine: 'swine', salmon: 'salmon', trout: 'trout', shrimp: 'shrimp', squid: 'squid', cod: 'cod', hovercraft: 'hovercraft', offices: 'office',
  },
  notPlural: words(`
    this is was has does us thus plus less unless across always perhaps besides sometimes towards afterwards news politics economics physics mathematics athletics gas bus status virus focus census campus bonus crisis basis analysis axis
    various serious previous famous religious dangerous numerous anonymous enormous precious obvious continuous generous nervous glorious gracious curious ambitious spurious hideous simultaneous consecutive anxious cautious conscious delicious furious
    mysterious notorious suspicious vicious yes its his as
    upwards downwards forwards backwards gorgeous tremendous populous indigenous
  `),
  amountNouns: words('number numbers total sum amount strength size population count tally figure contingent force average'),
  tollNouns: { 'death toll': 'killed', toll: 'killed', fatalities: 'killed', casualties: 'casualties', deaths: 'killed', 'body count': 'killed', attendance: 'attendance', turnout: 'turnout', population: 'population', headcount: 'headcount', membership: 'membership', workforce: 'workforce' },
  tollWords: ['toll'],
  scaleNouns: words('magnitude'),
  baseNouns: words('gdp gnp'),
  strengthNouns: words('strength size population force contingent tally'),
  measureLinks: words('is are was were be been of has have had reached reaches reach hit hits stands stood at totals totalled totaled total measures measured weighs weighed costs cost exceeds exceeded averages averaged now already currently approximately set put estimated forecast expected projected lies lie lay spans spanned covers covered lasted lasts to by amounts amounted will would worth a an the'),
  auxiliaries: words('was were been be is are being has have had will would to set due expected also first only going scheduled plans planned helped which that who when , it not then later'),
  changeVerbs: words(`
    rose rise rises rising risen fell fall falls falling fallen grew grow grows growing grown increased increase increases increasing declined decline declines declining dropped drop drops dropping climbed climb climbs climbing gained gain gains gaining
    jumped jump jumps jumping surged surge surges surging soared soar slipped slip slips slid plunged plunge tumbled tumble shrank shrunk shrink shrinking expanded expand expanding lost up down decreased decrease decreasing widened narrowed slumped advanced added rallied rebounded dipped sank
    reduced reduce reduces reducing cut cuts cutting raised raise raises raising lowered lower lowers lowering boosted boost boosts boosting higher
    enlarged enlarge enlarges enlarging extended extend extends extending lengthened lengthen lengthens lengthening shortened shorten shortens shortening widen widens widening narrow narrows narrowing
    lifted lift lifts lifting hiked hike hikes hiking trimmed trim trims trimming slashed slash slashes slashing scaled upgraded downgraded shifted shift shifts
  `),
  reachVerbs: words('reach reaches reached total totalled totaled stood stand stands hit'),
  changeNouns: words('increase rise decline drop fall growth gain jump surge decrease cut reduction hike raise loss slump'),
  cumulative: words('killed casualties dead died deaths toll wounded injured displaced infected confirmed cases total cumulative arrested detained evacuated recovered so_far altogether overall destroyed'),
}
