import type { Modality } from '../../figure.ts'
import { words } from '../words.ts'

/** English words of who says what, when and how surely. */
export const speech = {
  speechVerbs: words(`
    said says say saying told tells added adds noted notes stated states claimed claims announced announces warned warns declared declares stressed stresses explained explains estimated estimates argued argues acknowledged admitted admits confirmed confirms denied denies
    insisted insists emphasised emphasized revealed reveals disclosed predicted predicts testified suggested suggests believes believed wrote writes tweeted posted recalled commented remarked mentioned indicated indicates concluded observed described spoke speaks spoken called calls put puts alleged alleges allege claim announce warn estimate believe confirm deny insist fear fears feared expect expects expected forecast forecasts show shows showed suggest reckon reckons hope hopes argue note predict heard complained pledged promised vowed replied answered repeated maintains cautioned
  `),
  reportVerbs: words('reports reported report cited cites citing quoted quotes quoting publishes wrote writes broadcast published carried'),
  accordingTo: ['according to', 'as per', 'citing', 'quoting', 'in the words of', 'figures from', 'data from', 'statistics from', 'estimates by', 'estimates from', 'numbers from', 'on the word of'],
  speakerLinks: ['of', 'the', 'close', 'to', 'for', 'a', 'an', "'s", '’s', "'", '’', 'in', 'and', '-', 'at', ')', '(', 'from', 'with', 'familiar'],
  /** Report verbs that are participles, of those who passed it on: "carried by". */
  passedOn: words('published carried broadcast'),
  /** Verbs of which every subject is a speaker, whatever its noun. */
  plainSpeech: words('pledged promised vowed said says say told tells added adds announced announces claimed claims claim stated states warned warns insisted insists alleged alleges allege explained acknowledged admitted admits confirmed confirms confirm denied denies deny argued wrote tweeted replied revealed reveals reported reports report'),
  /** Nouns of what somebody else has gathered: "the bank's figures"; and words before who did. */
  dataNouns: words('statement statements release figures data statistics numbers report reports survey surveys poll polls study studies census estimates records documents results review audit analysis assessment'),
  authorLinks: words('by from of'),
  citing: ['citing', 'quoting'],
  quotingVerbs: words('quoted quotes cites cited'),
  said: ['said'],
  /** Verbs that say something before a clause only: "admits that". */
  clauseSpeech: words('admits admitted admit maintains answered'),
  takingVerbs: words('claimed claims claim claiming'),
  takenNouns: words('life lives victim victims'),
  countingVerbs: words('counted measured tallied'),
  speakingVerbs: words('spoke speaks speak spoken'),
  talkLinks: words('by with for'),
  puttingVerbs: words('put puts estimated estimates estimate'),
  /** Verbs before whom something is said. */
  telling: ['told', 'tells'],
  /** Words between a speaker and the verb. */
  speechAuxiliaries: words('first also has had have was were earlier later then reportedly repeatedly previously recently are is been publicly officially'),
  speakerPronouns: words('he she they'),
  objectPronouns: { him: 'he', her: 'she', them: 'they' },
  relationNouns: words('rival rivals neighbour neighbor neighbours neighbors competitor competitors newcomer challenger incumbent partner'),
  outletNouns: words('times post daily weekly news herald tribune gazette journal independent radio television tv press today magazine review observer mail telegraph voice'),
  asideOpeners: words('a an the who which whose'),
  speakerAdjectives: words('official local senior top'),
  /** Forms of speech verbs that are nouns as well. */
  nounSpeech: words('forecast forecasts states claims claim reports report notes note estimates estimate calls call shows show hopes hope fears fear puts alleges'),
  /** Words that open a clause of its own with a speaker in it: what stands before is not said by him. */
  speechOpeners: words('because although though but when after since where before if as'),
  occasionLinks: words('at during told in after before on addressing to'),
  /** Words before an occasion that tell that a date is that of the occasion. */
  atOccasion: words('at during'),
  /** Nouns that can speak without a name. */
  speakerNouns: words(`
    official officials police source sources spokesman spokeswoman spokesperson spokespeople minister ministry ministries government authorities authority agency agencies department office organisation organization report reports statement study survey researchers scientists analysts analyst experts expert economists economist
    officer officers commander commanders general army military navy court judge prosecutor prosecutors lawyer lawyers mayor governor president chairman chairwoman chief director secretary ambassador diplomat diplomats doctors doctor hospital hospitals witnesses witness residents activists activist campaigners charity company firm bank regulator watchdog
    inspector panel council committee commission union unions party newspaper media outlet outlets website channel broadcaster group monitors observers organisers organizers rescuers firefighters paramedics aid leader leaders senator lawmaker lawmakers eyewitnesses envoy envoys spokesmen ministers miner trader traders inspectors fishermen farmers villagers locals neighbours survivors relatives nurse nurses teacher teachers medic engineer engineers manager auditor auditors treasury utility employers workers executive executives detective detectives service foundation institute university bureau federation association board medics investigators pollsters forecasters statisticians scientist geologists seismologists meteorologists surveyors rebels militants defenders
  `),
  titles: words(`
    shadow home inspector sergeant admiral pope archbishop bishop envoy premier lord lady dame manager executive head deputy vice     mr mrs ms dr prof sir president minister prime foreign defense defence interior finance health secretary general chancellor king queen prince senator governor mayor ambassador spokesman spokeswoman chairman chief director judge professor striker goalkeeper midfielder coach actor actress singer author novelist historian prosecutor attorney superintendent constable commissioner marshal brigadier rector dean imam rabbi sheikh captain colonel major lieutenant commander security council former state
    mr. mrs. ms. dr. prof. gen. col. lt. sen. rep. gov. capt. sgt.
  `),
  occasions: words('meeting conference summit briefing interview speech statement address session hearing rally forum debate talks visit gathering assembly congress ceremony'),
  /** Words before "to" that say what is intended. */
  intentWords: words('due set going scheduled agreed agrees decided wants want vowed seeks ready asked'),
  /** Words of what has come newly, which is no total. */
  freshWords: words('new further additional more fresh extra'),
  modality: {
    expect: 'planned', allege: 'claimed',
    claimed: 'claimed', claims: 'claimed', claim: 'claimed', alleged: 'claimed', allegedly: 'claimed', purportedly: 'claimed', alleges: 'claimed', reportedly: 'claimed', supposedly: 'claimed', insisted: 'claimed', insists: 'claimed',
    estimated: 'estimated', estimates: 'estimated', estimate: 'estimated', believed: 'estimated', thought: 'estimated', projected: 'planned', forecast: 'planned', forecasts: 'planned', predicted: 'planned', predicts: 'planned', expected: 'planned', expects: 'planned', probably: 'estimated', likely: 'estimated',
    will: 'planned', plans: 'planned', planned: 'planned', plan: 'planned', planning: 'planned', aims: 'planned', aim: 'planned', target: 'planned', targets: 'planned', 'set to': 'planned', 'going to': 'planned', intends: 'planned', would: 'planned', 'due to': 'planned', scheduled: 'planned', pledged: 'planned', promised: 'planned', proposed: 'planned', hopes: 'planned', goal: 'planned', shall: 'planned',
    denied: 'denied', denies: 'denied', deny: 'denied', dismissed: 'denied', rejected: 'denied', refuted: 'denied', disputed: 'denied',
  } as Record<string, Modality>,
  planNouns: words('plan plans target targets goal aim aims forecast forecasts estimate estimates claim claims'),
  aboutWords: words('to against over of about on opposing'),
  pastFuture: ['would'],
  conditions: words('if unless'),
  assentVerbs: words(`
    approved approves approve adopted adopts adopt passed passes pass ratified ratifies ratify agreed agrees agree accepted accepts accept enacted endorsed endorses backed backs implemented signed signs sign
    confirmed confirms granted introduced built completed elected re-elected reelected chosen imposed necessary needed required
  `),
  hindsight: ['eventually', 'ultimately', 'in the end', 'in time', 'later', 'years later', 'months later', 'afterwards', 'subsequently', 'finally', 'go on to', 'come to', 'turn out', 'prove'],
}
