import type { Relation } from '../match/related.ts'

/** Two short texts and the rows that comparing them gives. */
export interface CompareCase {
  subject: 'conflict' | 'disaster' | 'economy' | 'health' | 'sport' | 'elections' | 'science' | 'crime' | 'transport'
  mine: string
  theirs: string
  /** "mine ~ theirs: outcome", in the order of the article; empty where nothing may be compared. */
  rows: string[]
  relation?: Relation
  /** A known miss: what stands in `rows` is right, and not reached. */
  todo?: true
}

/** Texts of our own, made up, a day apart (5 and 6 March 2024). */
export const CASES: CompareCase[] = [
  { subject: 'disaster', mine: 'Floods in Kerrow killed at least 14 people and left 30 missing, officials said.', theirs: 'The death toll from the Kerrow floods stands at 19, while 22 people are still unaccounted for.', rows: ['at least 14 people ~ 19: compatible', '30 missing ~ 22 people: differs'] },
  { subject: 'disaster', mine: 'The earthquake injured 210 people in Tolma.', theirs: 'The quake killed 210 people in Tolma.', rows: [] },
  { subject: 'disaster', mine: 'Some 4,000 families were evacuated from the Arun valley.', theirs: 'About 12,000 people were evacuated from the Arun valley.', rows: [] },
  { subject: 'disaster', mine: 'The wildfire near Alta has burned 3,400 hectares.', theirs: 'The blaze near Alta has scorched about 8,400 acres.', rows: ['3,400 hectares ~ about 8,400 acres: same'] },
  { subject: 'disaster', mine: 'A 6.2 magnitude earthquake struck Tolma on Sunday.', theirs: 'The quake that struck Tolma on Sunday had a magnitude of 6.2.', rows: ['6.2 magnitude ~ 6.2: same', 'Sunday ~ Sunday: same'] },
  { subject: 'disaster', mine: 'Seven people were killed when a bus overturned near Oruro.', theirs: 'Seven people were killed in a landslide near Potosi.', rows: [] },
  { subject: 'disaster', mine: 'Seven firefighters took part in the rescue.', theirs: 'Seven vehicles were sent to the rescue.', rows: [] },
  { subject: 'disaster', mine: 'The storm destroyed 340 homes in Arden.', theirs: 'The storm damaged 340 homes in Arden.', rows: [] },
  { subject: 'disaster', mine: 'The storm destroyed 340 homes in Arden.', theirs: 'In Arden 280 houses were destroyed by the storm.', rows: ['340 homes ~ 280 houses: updated'] },
  { subject: 'disaster', mine: 'A tremor in Bam killed 31,000 people in December 2003.', theirs: 'The quake in Bam has killed 12 people and shaken the city.', rows: [] },
  { subject: 'conflict', mine: 'The 102nd base has 2,000 soldiers.', theirs: 'The 201st base has 2,500 soldiers.', rows: [] },
  { subject: 'conflict', mine: 'Russia has 3,000 troops in Armenia.', theirs: 'Russia has 7,000 troops in Tajikistan.', rows: [] },
  { subject: 'conflict', mine: 'About 900 American soldiers are stationed at the Tanf garrison in Syria.', theirs: 'At Tanf in Syria, 750 U.S. troops are stationed at the garrison.', rows: ['About 900 American soldiers ~ 750 U.S. troops: differs'] },
  { subject: 'conflict', mine: 'The army says 1,200 ISIS fighters remain in Syria.', theirs: 'There are 1,200 Taliban fighters in the province.', rows: [] },
  { subject: 'conflict', mine: 'Shelling killed 12 civilians in Sumy.', theirs: 'Shelling wounded 12 civilians in Sumy.', rows: [] },
  { subject: 'conflict', mine: 'Rebels hold 12 hostages in Kivu.', theirs: 'The rebels in Kivu are holding 14 people hostage.', rows: ['12 hostages ~ 14 people: differs'] },
  { subject: 'conflict', mine: 'Some 5,000 people have fled the town of Bena.', theirs: 'The town of Bena, home to 5,000 people, was shelled.', rows: [] },
  { subject: 'conflict', mine: 'Jets dropped four bombs on the camp at Bena.', theirs: 'Five bombs were dropped on the camp at Bena.', rows: ['four bombs ~ Five bombs: differs'] },
  { subject: 'conflict', mine: 'Drones hit three depots.', theirs: 'Three soldiers guarded the depot.', rows: [] },
  { subject: 'economy', mine: 'Inflation in Norway rose to 8.4 percent in May.', theirs: "Consumer prices in Norway rose 8.6 percent in May from a year earlier.", rows: ['8.4 percent ~ 8.6 percent: differs'] },
  { subject: 'economy', mine: 'Inflation in Norland rose to 8.4 percent in May.', theirs: 'Unemployment in Norland rose to 8.4 percent in May.', rows: [] },
  { subject: 'economy', mine: 'Exports to China fell by 12 percent.', theirs: 'Imports from China fell by 12 percent.', rows: [] },
  { subject: 'economy', mine: 'The central bank of Chile raised its key rate by 50 basis points to 7.5 percent.', theirs: "Chile's central bank lifted its benchmark interest rate to 7.5%.", rows: ['7.5 percent ~ 7.5%: same'] },
  { subject: 'economy', mine: 'The company will cut 1,500 jobs in Germany.', theirs: 'The company will cut 1,500 jobs in France.', rows: [] },
  { subject: 'economy', mine: 'The company will cut 1,500 jobs.', theirs: 'The company is to shed about 1,500 positions.', rows: ['1,500 jobs ~ about 1,500 positions: same'] },
  { subject: 'economy', mine: 'The budget deficit reached $1.2 billion.', theirs: 'The army got $1.2 billion in new weapons.', rows: [] },
  { subject: 'economy', mine: 'The airline ordered 40 aircraft from Airbus.', theirs: 'The airline has ordered 45 planes from Airbus.', rows: ['40 aircraft ~ 45 planes: differs'] },
  { subject: 'economy', mine: 'The court fined the bank $300 million.', theirs: 'The bank lent the builder $300 million.', rows: [] },
  { subject: 'economy', mine: 'The government has spent $300 million on the bridge.', theirs: 'The bridge has cost the government $340 million so far.', rows: ['$300 million ~ $340 million: differs'], todo: true },
  { subject: 'health', mine: 'The ministry reported 1,204 new cases of cholera on Tuesday.', theirs: 'Cholera has infected 18,300 people since January.', rows: [] },
  { subject: 'health', mine: 'The ministry reported 1,204 new cases of cholera, bringing the total to 18,300.', theirs: 'A total of 18,300 people have been infected with cholera.', rows: ['18,300 ~ 18,300 people: same'] },
  { subject: 'health', mine: 'Health workers have vaccinated 52,000 children against measles.', theirs: 'The campaign aims to vaccinate 90,000 children against measles.', rows: [] },
  { subject: 'health', mine: 'Labs tested 6,000 people for the virus.', theirs: 'The virus has infected 6,000 people.', rows: [] },
  { subject: 'health', mine: 'Measles has killed 45 children in Mandal this year.', theirs: 'In Mandal, 51 children have died of measles this year.', rows: ['45 children ~ 51 children: differs'] },
  { subject: 'health', mine: 'Measles has killed 45 children.', theirs: 'Measles has put 45 children in hospital.', rows: [] },
  { subject: 'health', mine: 'The hospital has 120 beds.', theirs: 'The hospital has 120 doctors.', rows: [] },
  { subject: 'sport', mine: 'Roverton beat Ashdale with 17 points from Marlow.', theirs: 'Marlow scored 19 points as Roverton beat Ashdale.', rows: ['17 points ~ 19 points: differs'] },
  { subject: 'sport', mine: 'The striker scored 23 goals last season.', theirs: 'The striker has scored seven goals this season.', rows: [] },
  { subject: 'sport', mine: 'Some 61,000 fans watched the final in Lisbon.', theirs: 'In Lisbon 61,245 spectators watched the final.', rows: ['Some 61,000 fans ~ 61,245 spectators: same'] },
  { subject: 'sport', mine: 'Some 61,000 fans watched the final in Lisbon.', theirs: 'The stadium in Lisbon has a capacity of 65,000 fans.', rows: [] },
  { subject: 'sport', mine: 'Norway won 16 medals in Beijing.', theirs: 'Germany won 16 medals in Beijing.', rows: [] },
  { subject: 'sport', mine: 'The club paid 40 million euros for the defender.', theirs: 'The defender scored 40 goals.', rows: [] },
  { subject: 'elections', mine: 'The Greens won 42 seats in parliament.', theirs: 'The Liberals won 42 seats in parliament.', rows: [] },
  { subject: 'elections', mine: 'The Greens won 42 seats in parliament.', theirs: 'With 42 seats in parliament, the Greens came third.', rows: ['42 seats ~ 42 seats: same'] },
  { subject: 'elections', mine: 'The ruling party won 42.3 percent of the vote.', theirs: 'The ruling party took 41.9 percent of votes, the commission said.', rows: ['42.3 percent of the vote ~ 41.9 percent of votes: differs'] },
  { subject: 'elections', mine: 'Turnout was 61 percent.', theirs: 'The winner took 61 percent of the vote.', rows: [] },
  { subject: 'elections', mine: 'Police arrested 34 protesters in Hamburg on Saturday.', theirs: 'Police said 31 demonstrators were detained in Hamburg.', rows: ['34 protesters ~ 31 demonstrators: updated'] },
  { subject: 'elections', mine: 'Police arrested 34 protesters in Hamburg on Saturday.', theirs: 'Some 31 police officers were injured in Hamburg.', rows: [] },
  { subject: 'science', mine: 'The tunnel is 57 km long.', theirs: 'The tunnel, 57 kilometres in length, opened in 2016.', rows: ['57 km ~ 57 kilometres: same'] },
  { subject: 'science', mine: 'The tunnel is 57 km long.', theirs: 'The tunnel lies 57 km south of Zurich.', rows: [] },
  { subject: 'science', mine: 'The village lies 80 km east of Dushanbe.', theirs: 'The village is some 50 miles east of Dushanbe.', rows: ['80 km ~ some 50 miles: same'] },
  { subject: 'science', mine: 'The town lies 80 km east of Dushanbe.', theirs: 'The town lies 80 km east of Khujand.', rows: [] },
  { subject: 'crime', mine: 'A gunman shot three people, killing one, in Troy.', theirs: 'The gunman in Troy killed three people.', rows: ['one ~ three people: updated'] },
  { subject: 'crime', mine: 'The gang stole 1.2 million euros from a bank in Ghent.', theirs: 'The robbers got away with 1.2 million euros from the bank in Ghent.', rows: ['1.2 million euros ~ 1.2 million euros: same'] },
  { subject: 'transport', mine: 'A ferry with 310 people on board sank off Lumea.', theirs: 'The ferry that sank off Lumea had a capacity of 250 passengers.', rows: [] },
  { subject: 'transport', mine: 'The plane carried 150 passengers and six crew.', theirs: 'The plane had 150 passengers and eight crew aboard.', rows: ['150 passengers ~ 150 passengers: same', 'six crew ~ eight crew: differs'] },
  { subject: 'transport', mine: 'The plane carried 150 passengers.', theirs: 'The 156 passengers and crew of the plane are safe.', rows: [] },
  { subject: 'economy', relation: 'subject', mine: 'The smelter at Odda employs 2,300 people.', theirs: 'The smelter at Odda has 2,100 workers.', rows: ['2,300 people ~ 2,100 workers: differs'] },
  { subject: 'economy', relation: 'subject', mine: 'An explosion at the Odda smelter killed five people.', theirs: 'A fire at the Odda smelter killed three people.', rows: [] },
  { subject: 'conflict', relation: 'subject', mine: 'The garrison at Tanf has 900 soldiers.', theirs: 'A raid on the garrison at Tanf killed nine soldiers.', rows: [] },
]
