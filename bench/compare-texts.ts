/** A sentence of a made-up report: of a number from 11 to 93, a place and a person. */
type Sentence = (n: number, place: string, person: string) => string

const PLACES = ['Aldmouth', 'Kerrow', 'Belmor', 'Tolma', 'Arden', 'Lumea', 'Marn', 'Orla', 'Bena', 'Mandal']
const PERSONS = ['Ida Brandt', 'Joren Maas', 'Petra Lind', 'Tomas Vell', 'Hanna Roth', 'Emil Karsk', 'Nora Stenn']

/** Sentences without a number, as most of a report's are. */
const TOLD: Sentence[] = [
  (_, place) => `Nobody in ${place} could say when the trains along the coast would run again, or who was to pay for the quays.`,
  (_, place) => `"We have seen water here before, but not like this," said a fisherman in ${place}, whose boat had been thrown onto the road.`,
  (_, place) => `A report of the ministry had warned that the dykes at ${place} were too low for a storm of this kind.`,
  (_, place, person) => `The mayor of ${place}, ${person}, asked people to stay at home until the wires on the streets had been cleared away.`,
  () => `Forecasters had seen the low over the ocean days before, but they expected it to turn north before it reached the islands.`,
  (_, place) => `In the old town of ${place} the water stood in the cellars, and shopkeepers carried what was left of their goods to the upper floors.`,
  (_, __, person) => `The minister of the interior, ${person}, flew over the coast in the afternoon and promised help without long forms.`,
  () => `The opposition said that the government had known of the state of the walls and had put the money elsewhere.`,
  (_, place) => `Farmers around ${place} drove their cattle to higher ground while the river was still rising.`,
  () => `Insurers would not say what they expected to pay, since in many places nobody had been able to look at the damage.`,
  (_, place) => `The hospital of ${place} ran on its own generators and sent those who could walk to the school next door.`,
  () => `Schools along the coast stayed closed, and the ministry said that examinations would be held later.`,
  (_, place, person) => `"The wall was built for our grandfathers' sea," said ${person}, who teaches hydraulics at the university of ${place}.`,
  () => `The army sent bridges and pumps from its depots in the south, though the roads to the coast were blocked by trees.`,
  (_, place) => `Ferries between ${place} and the islands did not sail, and the airport opened its hall to those who could not go on.`,
  () => `What the storm did to the forests will be known only when the foresters can enter them again.`,
  (_, place) => `In ${place} a crane fell across the quay and struck a warehouse in which nobody was at work.`,
  () => `Neighbouring countries offered divers and helicopters, and the prime minister thanked them in a short address.`,
  (_, __, person) => `${person}, who leads the rescue service, said that the night had been the hardest of her working life.`,
  () => `Mobile telephones failed in much of the north, so that families learned only in the morning who was safe.`,
  (_, place) => `Volunteers in ${place} filled sandbags through the night, and a bakery gave them bread.`,
  () => `The central bank said that payments had not been disturbed, and the stock exchange opened as usual.`,
  (_, place, person) => `${person} had lived beside the harbour of ${place} since childhood and had never seen the lighthouse without its lamp.`,
  () => `It is too early to tell whether the warming of the sea made the storm stronger, researchers said.`,
  (_, place) => `The water company asked the people of ${place} to boil what comes from the tap until its wells have been examined.`,
  () => `Lawyers expect long quarrels about who has to pay for walls that belong to no one.`,
  (_, place) => `At the mouth of the river near ${place} a tanker lost its anchor and was held by tugs until the wind went down.`,
  () => `Parliament is to meet earlier than planned, and the parties agreed to leave the campaign alone for some days.`,
  (_, place) => `The railway will bring passengers by bus around the stretch at ${place} where the bank has slid.`,
  () => `Prices of timber fell on the news, since much wood will have to be sold at once.`,
  (_, place, person) => `${person}, a priest in ${place}, opened the church and rang the bells, because the sirens had no power.`,
  () => `Museums moved paintings out of their cellars, as they had done after the last flood.`,
  (_, place) => `A line of fallen pylons leads from ${place} into the hills, and the grid company does not know how it will replace them.`,
  () => `The court of auditors had asked for a register of the dykes, which the provinces never made.`,
  (_, place) => `Tourists who had been caught in ${place} were brought inland by the army, among them a choir from abroad.`,
  () => `Weather stations on the outer islands fell silent one after the other as the centre of the storm passed over them.`,
  (_, __, person) => `"We shall rebuild, but not on the same spot," ${person} said after a meeting with the governors.`,
  () => `The harbours fear for their trade, since ships have begun to call at ports farther south.`,
  (_, place) => `By the evening the streets of ${place} were passable again, and the first shops had light.`,
  () => `Officials would not speak of causes while the search was going on.`,
]

/** Sentences with a number or two. */
const COUNTED: Sentence[] = [
  (n, place) => `The storm that came over ${place} in the night to Tuesday killed at least ${n} people, the mayor said.`,
  (n, place) => `Some ${n * 40} homes in ${place} were without power until the morning, according to the grid company.`,
  (n, place) => `More than ${n * 12} soldiers were sent to ${place}, where the river had risen by ${n % 7 + 1} metres within hours.`,
  (n, place) => `The harbour of ${place}, which was opened in ${1900 + n}, lies 14 km from the sea and moved 3.${n % 9} million containers last year.`,
  (n, place) => `Insurers put the damage in ${place} at ${n * 3} million euros, of which a third falls to the fields around it.`,
  (n, _, person) => `The government will give ${n * 5} million euros to those who lost their houses, ${person} said on Wednesday.`,
  (n, place) => `Police in ${place} said that ${n % 20 + 3} people were missing, most of them from the quarter below the dam.`,
  (n, place) => `About ${n * 30} people spent the night in the sports halls of ${place}.`,
  (n, place) => `Gusts of ${100 + n} kilometres an hour were measured at the lighthouse of ${place}, a record for March.`,
  (n) => `The dykes along the coast are ${n * 9} km long, and a tenth of them are older than a century.`,
  (n, place) => `Doctors in ${place} treated ${n * 2} injured, ${n % 8 + 2} of whom were in a serious condition.`,
  (n) => `Economists at two banks said that growth could be lower by 0.${n % 4 + 2} percent this quarter.`,
  (n, place) => `The last flood in ${place}, in ${1950 + n % 60}, cost ${n + 40} lives.`,
  (n) => `By Thursday noon the railway had cancelled ${n * 6} trains, and ${n % 12 + 2} stations were closed.`,
  (n, place) => `The dam above ${place} holds ${n + 60} million cubic metres and was filled to ${60 + n % 38} percent.`,
  (n, _, person) => `A fund set up by ${person} has collected ${n * 10},000 euros from ${n * 25} givers.`,
  (n, place) => `Rescuers with ${n % 15 + 4} helicopters brought ${n * 4} people from the roofs of ${place}.`,
  (n) => `In a poll taken before the storm, ${40 + n % 30} percent had called the protection of the coast good enough.`,
]

/** The order in which a text draws its sentences. */
interface Mixture {
  sentences: Sentence[]
  /** Added to the seed for each sentence. */
  step: number
}

/** How many sentences of ordinary news there are to one with numbers in it, and how many with. */
const ORDINARY = { told: 5, counted: 2 }

/** Two made-up texts: one as news is, and one with numbers in most of its sentences, which is the worst case. */
export const MIXTURES = {
  ordinary: { sentences: mixed(), step: 1 },
  dense: { sentences: [COUNTED[0]!, COUNTED[1]!, TOLD[0]!, COUNTED[2]!, COUNTED[3]!, TOLD[1]!, COUNTED[4]!, TOLD[2]!], step: 5 },
} satisfies Record<string, Mixture>

/** All sentences, each five without a number followed by two with, until each has stood once. */
function mixed(): Sentence[] {
  const out: Sentence[] = []
  for (let told = 0, counted = 0; told < TOLD.length || counted < COUNTED.length;) {
    for (let i = 0; i < ORDINARY.told; i++) out.push(TOLD[told++ % TOLD.length]!)
    for (let i = 0; i < ORDINARY.counted; i++) out.push(COUNTED[counted++ % COUNTED.length]!)
  }
  return out
}

/** A made-up report of about `words` words with its title; two of different seeds share sentences, and some places and numbers. */
export function madeUpReport(seed: number, words: number, { sentences, step }: Mixture): { title: string; text: string; published: string } {
  const drawn: string[] = []
  let length = 0
  for (let i = 0; length < words; i++) {
    const sentence = sentences[(i * step + seed) % sentences.length]!(11 + (i * 7 + seed * 3) % 83, PLACES[(i + seed) % PLACES.length]!, PERSONS[(i * 3 + seed) % PERSONS.length]!)
    drawn.push(sentence)
    length += sentence.split(' ').length
  }
  const text = drawn.map((sentence, i) => sentence + (i % 4 === 3 ? '\n\n' : ' ')).join('')
  return { title: `Storm over ${PLACES[seed % PLACES.length]}`, text, published: `2024-03-${String(5 + seed % 3).padStart(2, '0')}` }
}
