/** Words that the frames of figures are read by: who does what in which time. */

/** Classes of `ATTRIBUTES` of what comes anew in every period, so that the numbers of two periods are of two things. */
export const PERIODIC_ATTRIBUTES = new Set('growth inflation unemployment deficit budget revenue profit export import production retail'.split(' '))

/** The same of `STATES` of money. */
export const PERIODIC_STATES = new Set('earned sold exported imported'.split(' '))

/** Verbs of clauses that neither "-ed" nor "-s" shows. */
export const CLAUSE_VERBS = 'flew|threw|ran|swam|drove|wrote|chose|broke|bore|fell|will|would|won|lost|sent|beat|drew|held|cut|made|got|took|rose|fell|grew|had|have|went|gave|spent|sold|bought|paid|built|led|put|ran|hit|left|kept|met|came|saw|are|were|scored|shot'

/** Words that stand for a company, a team or a country that was named before. */
export const STANDS_FOR_NAMED = 'company|firm|group|bank|club|team|party|carrier|airline|chipmaker|carmaker|retailer|maker|producer|manufacturer|country|nation|army'

/** Words for what a name behind them is to whom a text is about. */
export const OTHERS_BESIDE = '[Rr]ivals?|[Cc]ompetitors?|[Nn]eighbou?r(?:ing|s)?|[Nn]ext-door|[Aa]djoining|[Aa]djacent|[Bb]ordering'

/** What a company has, which stands without its name once it was named. */
export const COMPANY_QUANTITIES = 'shares|revenues?|sales|turnover|profits?|earnings|net profit|net income|operating profit|net loss|orders|margins?'

/** Words with a capital that open sentences and are no names. */
export const COMMON_OPENERS = ('police parliament government turnout inflation unemployment exports imports debt defence defense education power water rain snow smoke wind storm flood fire demand supply ' +
  'output production trade traffic insurance damage spending investment voters polls prices wages shares bonds stocks oil gas gold wheat coffee rice maize nobody nothing everyone everything some many most ' +
  'several both half about around nearly almost more less fewer over under up at in on of for by with from to after before during since until while when where why how what who whose whom which whether because although though unless once despite unlike as but and or if yet so then there here now still only ' +
  'just even also another other each every all none one two three four five six seven eight nine ten eleven twelve a an the this that these those it they he she we you i its their his her our my ' +
  'officials rescuers gunmen militants rebels troops soldiers nurses teachers doctors medics drivers miners workers farmers investigators prosecutors judges lawyers scientists researchers economists ' +
  'measles cholera malaria dengue ebola polio plague covid flu first second third last next early late separately meanwhile however according local foreign national federal state central public private ' +
  'what who whom whose which why how where whatever whoever new old total global world human heavy strong severe winter summer spring autumn public crude').split(' ')

/** States that one does to another, so that either may be the subject. */
export const HARM_STATES = new Set('killed wounded critical casualties missing displaced destroyed damaged hostage arrested released charged convicted rescued evacuated'.split(' '))

/** Verbs of which one excludes the other of its table, of what is counted: seats won are no seats lost. */
export const OPPOSITE_VERBS = [`
won = won win wins winning gained gains
lost = lost loses lose losing
`, `
passed = passed pass passes
failed = failed fail fails flunked
`, `
held = holding hold holds held
freed = freed free frees freeing released release releases releasing
`, `
for = backed back backs support supports supported favour favours favoured favor favors approve approved approves
against = opposed oppose opposes rejected reject rejects against
`, `
opened = opened reopened open reopen opening reopening
closed = closed shut close closing
`, `
came = arrived arrive entered enter joined join
left = left leave quit
`, `
bought = bought buy buys acquired purchased
sold = sold sell sells
`, `
paid = paid pays pay
received = received receives got gets collected
`, `
asked = requested request requests sought
refused = thrown rejected refused discarded invalid spoiled
`, `
planned = erect erected install installed build
stopped = idle halted switched stopped operation
`, `
up = launch launched launches orbiting
down = burn burned burnt re-enter re-entered reenter
`, `
delivered = delivered delivers deliver
made = manufactured assembled left
`]

/** Work on a thing, which costs something else than the thing did. */
export const UPKEEP_WORDS = /\b(?:repair(?:s|ing|ed)?|renovat(?:ion|ing|ed)|restor(?:ation|ing|ed)|maintenance|maintaining|refurbish(?:ment|ing|ed)|demolition|demolishing|clean-?up|insuring|running costs)\b/i

/** Quantities that are told while they are being counted. */
export const CLOCK_QUANTITIES = /\b(?:turnout|voted|votes?|ballots|counted)\b/i

/** Diseases: what one did is not what another did, though the numbers be equal. */
export const DISEASES = 'measles|cholera|malaria|dengue|ebola|typhoid|polio|plague|influenza|flu|covid|covid-19|coronavirus|diphtheria|mpox|zika|meningitis|rabies|tuberculosis|hepatitis|whooping cough|yellow fever'

/** Verbs of those who tell their own losses. */
export const OWN_LOSS = 'lost|lose|loses|counts|counted|admits|admitted|mourns|mourned|buried'

/** Classes of `THINGS` that are gathered over a season. */
export const SEASON_THINGS = new Set('point game goal win defeat medal'.split(' '))

/** States that end for one after the other, so that a later count is the lower. */
export const FALLING_STATES = new Set('missing trapped stranded critical hospitalised'.split(' '))
