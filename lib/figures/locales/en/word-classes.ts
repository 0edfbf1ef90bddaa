import { words } from '../words.ts'

/** English words that tell where a noun phrase ends; only words that are common in news and have one reading there. */
export const wordClasses = {
  finiteVerbs: words(`
    shrank
    go goes foresaw drank wept abandon abolish absorb accelerate accept accommodate accomplish accuse achieve acknowledge acquire adapt add adhere adjust admit adopt advise affect
    afford agree alienate align allege allow alter amend analyze announce anticipate apologise apologize appear applaud apply appoint appreciate approve
    argue arise arrive articulate ask assert assess assume assure ate attach attend attract authorize avert avoid backfire became become becoming began
    begin begun behave believe belong blew bore borrow bother breathe broaden broke build calculate came capitalize celebrate choose chose circumvent
    clarify coincide collaborate collect combine come commit communicate compare compel compensate compete complain complicate comply conceal concede
    concentrate conclude condemn confirm conform confront congratulate connect consider constitute consult consume contain contend continue contradict
    contribute convey convince cooperate coordinate create criticise criticize curb curtail decide declare deem defend defer define deflect defy delete
    deliver demonstrate denounce deny depart depend deploy derail describe deserve designate destroy detain detect deter determine develop dictate die
    differ diminish disagree disappear disapprove disclose discourage discover discuss dismantle dismiss disrupt distinguish distract distribute divert
    dominate donate drew drove earn eat educate eliminate embarrass emerge emphasise emphasize employ empower enable enact encourage endorse endure
    enforce engage enhance enjoy enroll ensure enter erase escalate establish evacuate evaluate evolve examine exclude execute exist expand expect expire
    explain explode explore expose extend facilitate fail feel fell fend fill find flee flew follow forge forget forgot fulfil fulfill gather gave
    generate get give got govern greet grew grow happen heal hear heard identify ignore imagine impeach implement impose improve include indicate inflict
    inform insist inspire install integrate intend intensify interact interfere interpret intervene intimidate introduce invade invest investigate invoke
    involve isolate jeopardize join justify keep kept kill knew know lay lend listen locate lose maintain make manage marry maximise maximize meet
    minimise minimize mislead mitigate mobilise mobilize modify navigate negotiate nominate notify observe obstruct obtain occur occupy operate oppose
    organise organize oust outweigh overcame overcome oversaw oversee overturn overwhelm owe participate perform persuade plead portray possess postpone
    pour pray predict prefer prepare prevail prevent prioritise prioritize produce prohibit promote propel propose prosecute protect prove provide provoke
    publish punish pursue qualify ran rang react realise realize reap reassure rebuild receive recognise recognize recommend reconsider recover reduce
    refer reflect refuse regain regulate reinforce reject relate relocate rely remain remember remind remove renew reopen replace represent require
    rescind reshape resign resist respond restrict retain retaliate retire reveal revive rode rose sang sank sat satisfy save saw see seek seem seize send
    serve settle shook simplify sit skip slid soar soften solve speak specify speculate spend spoke steal steer stole strengthen strove submit subscribe
    suffer suggest suppress surpass survive suspend sustain swam swore take teach tell tend terminate testify thank think threaten threw thrive thwart
    tighten tolerate took tore transform translate transmit treat undergo undermine understand undertake undertook underwent undo unify unite unlock
    unseat unveil uphold urge vary verify violate want was warn weaken wear weigh went withdraw withdrew withhold woke wore write wrote accepts accuses
    acknowledges adds admits advises affects agrees allows announces appears applies appreciates approves argues arrives asks asserts assumes attends
    avoids becomes begins believes belongs blames boasts brings builds buys chooses comes comprises concedes concludes condemns confirms considers
    consists constitutes contains contends continues contradicts contributes creates decides declares defends defines delivers demonstrates denies depends
    describes deserves determines develops differs disagrees discusses dominates earns eliminates emerges emphasizes employs enables encourages endorses
    enjoys ensures entails enters divides exceeds excludes exists expands expects explains explores expresses extends fails feels follows generates gets
    gives governs grows happens hates identifies ignores illustrates implies imposes improves includes indicates informs insists intends introduces
    investigates involves keeps knows lacks lags lets listens loses loves maintains makes manages means meets occurs operates opposes oversees owes
    participates performs persists possesses predicts prefers prepares prevents produces prohibits promotes proposes protects proves provides     pursues qualifies reaches receives recognises recognizes recommends refers reflects refuses reinforces rejects relates relies remains
    remembers reminds replaces represents requires responds retains reveals seeks seems sees sells sends serves speaks specialises specializes
    spends stems succeeds suffers suggests supports takes teaches tells tends thinks threatens throws translates treats understands undermines
    urges violates wants warns weighs welcomes writes
  `),
  participles: words(`
    beaten bent borne bought bound broken brought built burnt caught chosen cut dealt drawn driven dug eaten fallen felt forbidden forgiven forgotten
    fought found frozen given gone gotten grown held hidden hit hung hurt known laid led left lent lit lost made meant met misled overseen paid proven put
    read rebuilt repaid ridden risen said seen sent set shaken shed shot shown shrunk shut slain slept sold sought spent split spoken spread spun stolen
    stood struck stuck sunk swept sworn swung taken taught thought thrown told torn undergone understood undertaken upheld withdrawn withheld won worn
    written
  `),
  adjectives: words(`
    necessary responsible superb sublime religious positive negative safe better former last such next own big recent important foreign great free different full hard     strong nuclear latest late senior small large private sure due online biggest short higher bad similar lower
    difficult popular wrong significant civil largest huge true certain prime tough easy common entire ready particular bipartisan
    multiple separate highest deep worse simple fair guilty wide false overall greater happy larger partisan daily familiar straight unlikely
    smaller corporate easier broad heavy southern northern eastern western aware unclear moderate fewer confident bigger joint immediate violent
    quick modern older minimum complex fresh racist perfect fake stronger nationwide angry prominent broader worldwide vast brief rare
    overseas longtime appropriate younger consistent weak widespread permanent proud extreme nearby deadly apparent severe greatest friendly
    unique lengthy legitimate healthy tight hot smart nice efficient sharp relevant unknown unfair diverse afraid remote opposite monthly upper eager tiny
    wild proper accurate intense keen wider innocent weekly robust inappropriate cheap cheaper steady exact urban ultimate
    constant sorry crazy busy urgent overnight rapid honest mandatory tougher safer flat desperate fierce modest deeper sad frequent evil excellent
    subsequent empty silent suburban soft routine fastest unpopular thin longest tense reluctant genuine decent concrete sufficient latter underway exempt
    absolute stark corrupt valid slight bold imminent sudden everyday strict improper glad interim inner blind pregnant transparent rough loose
    strange odd inaccurate brilliant instant handheld best worst new long closer close faster slower later earlier further narrow strongest weaker
    long-term narrowest open possible available
  `),
  /** Words among `stops` that are adjectives right before a noun: "ten outside directors". */
  stopAdjectives: words('outside inside past near'),
  /** Words among `stops` that are nouns in the plural right behind a number. */
  stopNouns: words('reports notes claims'),
  /** Nouns in the plural that stand before another noun: "two arms dealers". */
  attributivePlurals: words('sales arms sports goods systems operations communications services rights customs resources savings earnings awards securities affairs relations appeals drugs news veterans parks works'),
  /** Adjectives that name people without a noun and stand before one as well: "three poor harvests". */
  nominalAdjectives: words('dead poor missing unemployed homeless'),
  /** Participles that name people without a noun: "48 million uninsured". */
  nominalParticiples: words('uninsured undecided unvaccinated unaccounted underemployed undocumented disabled aged injured retired deceased accused'),
  /** Nouns in the plural without a final s that open no compound. */
  heads: words('men women people children policemen servicemen firemen feet teeth lives kids'),
  /** Words with a final "ly" that are no adverbs. */
  notAdverbs: words('family families ally rally supply assembly anomaly monopoly fly reply bully belly butterfly jelly italy july elderly early daily weekly monthly yearly quarterly hourly nightly friendly deadly costly likely unlikely lonely lovely ugly holy only'),
  /** Words with a final "ing" that are nouns. */
  notGerunds: words('building meeting hearing ruling shooting killing training wedding briefing landing parking housing funding spending opening setting painting filing listing warning rating reading feeling beginning ending finding holding offering thing king ring wing spring string evening morning being bombing hanging drawing crossing gathering outing railing dressing serving helping saying sibling pudding clothing lodging ceiling dumpling farthing'),
  /** Words with a final "ed" that are no forms of a verb. */
  notParticiples: words('bed beds seed feed speed need shed weed reed deed breed creed greed steed red sled hundred sacred naked wicked rugged beloved kindred moped unmanned exceed succeed proceed indeed embed'),
}
