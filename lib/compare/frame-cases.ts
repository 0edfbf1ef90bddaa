/** Two short texts that say who did what and when, and the rows that comparing them gives. */
export interface FrameCase {
  about: string
  mine: string
  theirs: string
  /** Dates of publication, EDTF; two days of one week where none stand. */
  published?: [string, string]
  /** "mine ~ theirs: outcome", in the order of the article; empty where nothing may be compared. */
  rows: string[]
  /** A title of the article. */
  title?: string
}

/** Texts of our own, made up. */
export const FRAME_CASES: FrameCase[] = [
  // who
  { about: 'two companies', mine: 'Brevik will hire 300 welders in Tolma.', theirs: 'Sandoy will hire 450 welders in Tolma.', rows: [] },
  { about: 'one company under a longer name', mine: 'Brevik will hire 300 welders in Tolma.', theirs: 'Brevik Marine will hire 350 welders in Tolma.', rows: ['300 welders ~ 350 welders: differs'] },
  { about: 'two owners of equal shares', mine: 'Orlov owns 30 percent of the mine at Bena.', theirs: 'Haugen owns 30 percent of the mine at Bena.', rows: [] },
  { about: 'one owner', mine: 'Orlov owns 30 percent of the mine at Bena.', theirs: 'Orlov owns 34 percent of the mine at Bena.', rows: ['30 percent of the mine ~ 34 percent of the mine: differs'] },
  { about: 'a rival whose shares are told without its name', mine: 'Brevik’s profit fell in spring, while its rival Sandoy opened a yard. Shares rose by 2.4 percent to 61 euros.', theirs: 'Sandoy’s profit jumped in spring. Shares gained 6.1 percent.', rows: [] },
  { about: 'a rival that the other report names', mine: 'Velta grew in May. Rival Sandoy carried 410,000 passengers. It employs 9,100 people.', theirs: 'Sandoy carried 450,000 passengers in May. The airline employs 8,300 people.', rows: ['410,000 passengers ~ 450,000 passengers: differs', '9,100 people ~ 8,300 people: differs'] },
  { about: 'a rival and the firm itself', mine: 'Velta grew in May. Rival Sandoy carried 410,000 passengers. It employs 9,100 people.', theirs: 'Velta is about to grow. It carried 450,000 passengers in May and employs 8,300 people.', rows: [] },
  { about: 'those dug out so far', mine: 'So far 121 people were pulled alive from the mine at Bena.', theirs: 'At Bena rescuers had pulled 45 people alive from the mine.', published: ['2029-03-08', '2029-03-05'], rows: ['121 people ~ 45 people: updated'] },
  { about: 'one statement, whose speaker gave one number', mine: 'On Monday Berg said in Tolma that 4,500 rebels were in the hills.', theirs: 'In Tolma Berg said on Monday that more than 3,500 rebels were in the hills.', rows: ['4,500 rebels ~ more than 3,500 rebels: differs'] },
  { about: 'one statement, whose number was cut short', mine: 'On Monday Berg said in Tolma that 2,140 rebels were in the hills.', theirs: 'In Tolma Berg said on Monday that more than 2,000 rebels were in the hills.', rows: ['2,140 rebels ~ more than 2,000 rebels: compatible'] },
  { about: 'a rival told of aside', mine: 'Rival Sandoy reported a profit of 96 million dollars.', theirs: 'Sandoy, a rival of Velta, reported a profit of 104 million dollars.', rows: ['96 million dollars ~ 104 million dollars: differs'] },
  { about: 'the party that was named last, under a word for persons', mine: 'The Greens won 31 seats in Tolma. The Liberals, their partners, got 25. The party has 12,000 members.', theirs: 'The Greens have 14,000 members.', rows: [] },
  { about: 'the party itself', mine: 'The Greens won 31 seats in Tolma. The party has 12,000 members.', theirs: 'The Greens have 14,000 members.', rows: ['12,000 members ~ 14,000 members: differs'] },
  { about: 'whom a text names only where it opens its sentences', mine: 'Brevik carried 5.2 million people. Sandoy, a newcomer, carried 4.4 million. It has 64 planes.', theirs: 'Brevik has 58 planes.', rows: [] },
  // the time of what flows
  { about: 'budgets of two years', mine: 'The minister presented a budget for 2031 with spending of 64 billion euros.', theirs: 'The minister presented a budget for 2029 with spending of 58 billion euros.', published: ['2030-10-02', '2028-10-03'], rows: [] },
  { about: 'budgets of one year', mine: 'The minister presented a budget for 2031 with spending of 64 billion euros.', theirs: 'Spending in the budget for 2031 is put at 66 billion euros.', published: ['2030-10-02', '2030-11-03'], rows: ['64 billion euros ~ 66 billion euros: differs'] },
  { about: 'equal profits of two years', mine: 'Brevik earned 40 million euros in 2027.', theirs: 'Brevik earned 40 million euros in 2028.', rows: [] },
  { about: 'a quarter and a year', mine: 'Brevik had a profit of 12 million euros in the third quarter.', theirs: 'Brevik had a profit of 51 million euros in 2028.', published: ['2028-11-01', '2029-02-01'], rows: [] },
  { about: 'a quarter by its number and by its months', mine: 'Brevik had a profit of 12 million euros in the third quarter.', theirs: 'Between July and September Brevik had a profit of 14 million euros.', published: ['2028-11-01', '2028-11-02'], rows: ['12 million euros ~ 14 million euros: differs'] },
  { about: 'the year that the sentence before is about', mine: 'The ministry had a bad time in 2028. The deficit in Norland was 3.1 percent of GDP.', theirs: 'In 2026 the deficit in Norland was 4.4 percent of GDP.', published: ['2029-02-01', '2027-02-01'], rows: [] },
  // what a share is of
  { about: 'debt and deficit, of one product', mine: 'The debt of Norland has reached 74 percent of GDP.', theirs: 'The deficit of Norland has reached 4 percent of GDP.', rows: [] },
  { about: 'debt in two wordings', mine: 'The debt of Norland has reached 74 percent of GDP.', theirs: 'Norland’s debt stands at 71 percent of GDP.', rows: ['74 percent of GDP ~ 71 percent of GDP: differs'] },
  // what was done
  { about: 'those who won and those who lost', mine: 'The Greens lost nine seats in Tolma.', theirs: 'The Greens won nine seats in Tolma.', rows: [] },
  { about: 'seats that were won, in two wordings', mine: 'The Greens won nine seats in Tolma.', theirs: 'In Tolma the Greens gained eleven seats.', rows: ['nine seats ~ eleven seats: differs'] },
  { about: 'captives held and captives set free', mine: 'Rebels are holding 40 hostages at Bena.', theirs: 'Rebels have released 40 hostages at Bena.', rows: [] },
  { about: 'captives set free, in two words', mine: 'Rebels have freed 40 hostages at Bena.', theirs: 'Rebels have released 36 hostages at Bena.', rows: ['40 hostages ~ 36 hostages: updated'] },
  { about: 'a lead and what one has', mine: 'The alliance has a majority of seven seats in Norland.', theirs: 'The alliance has 58 seats in Norland.', rows: [] },
  { about: 'a rise to and a rise by', mine: 'Unemployment in Norland rose by 8 percent.', theirs: 'Unemployment in Norland rose to 8 percent.', rows: [] },
  { about: 'a rise to and a level', mine: 'Unemployment in Norland rose to 8 percent.', theirs: 'Unemployment in Norland stands at 8 percent.', rows: ['8 percent ~ 8 percent: same'] },
  { about: 'a building and its repair', mine: 'The lighthouse at Bena cost 12 million euros.', theirs: 'Repairing the lighthouse at Bena cost 3 million euros.', rows: [] },
  { about: 'the price of a building', mine: 'The lighthouse at Bena cost 12 million euros.', theirs: 'The price of the lighthouse at Bena was 14 million euros.', rows: ['12 million euros ~ 14 million euros: differs'] },
  { about: 'what one denies and another says', mine: 'The governor denied that 70 people had been killed in Bena.', theirs: 'Doctors said that 70 people had been killed in Bena.', rows: [] },
  { about: 'a quake and its aftershock', mine: 'The quake in Bena killed 62 people.', theirs: 'An aftershock killed four people in Bena.', rows: [] },
  { about: 'a quake that was followed by aftershocks', mine: 'The quake in Bena killed 62 people.', theirs: 'The quake in Bena, which aftershocks followed, killed 66 people.', rows: ['62 people ~ 66 people: updated'] },
  { about: 'two parts of one country', mine: 'Landslides in the north of Norland killed 16 people.', theirs: 'Landslides in the south of Norland killed 29 people.', rows: [] },
  { about: 'a part of those who died', mine: 'The crash near Bena killed 51 people.', theirs: 'Six teachers are among the people who were killed in the crash near Bena.', rows: [] },
  { about: 'a size and the share of one', mine: 'The Greens hold 31 seats in Tolma.', theirs: 'The Greens sit in the 120-seat assembly in Tolma.', rows: [] },
  { about: 'those who survived', mine: 'A total of 23 passengers survived the crash near Bena.', theirs: 'There were 21 survivors of the crash near Bena.', rows: ['23 passengers ~ 21 survivors: differs'] },
  { about: 'where it stood before it fell', mine: 'The storm left 41,000 homes in Tolma without power.', theirs: 'In Tolma power is back in most homes; those without it are down from 41,000 at the height of the storm.', rows: ['41,000 homes ~ 41,000: same'] },
  { about: 'by how much it fell', mine: 'Unemployment in Norland was 8 percent.', theirs: 'Unemployment in Norland is down by 8 percent.', rows: [] },
  { about: 'a lead in two wordings', mine: 'The Greens are ahead by six points in Norland, down from nine.', theirs: 'The Greens have a lead of six points in Norland.', rows: ['six points ~ six points: same'] },
  // one sum, in two units and in two places
  { about: 'a fence in kilometres and in miles', mine: 'Norland has built 480 kilometres of fence along the border.', theirs: 'The fence between Norland and Orland is 298 miles long.', rows: ['480 kilometres of fence ~ 298 miles: same'] },
  { about: 'two lengths of one number', mine: 'The trench off Bena is 480 metres deep.', theirs: 'The trench off Bena is 480 metres wide.', rows: [] },
  { about: 'all men aboard, of whom some were saved', mine: 'Ten of the 26 men aboard the Sandoy have been saved.', theirs: 'The Sandoy had a crew of 26.', rows: ['26 men ~ 26: same'] },
  { about: 'a share of a town and of nowhere', mine: 'The drug cured 71 percent of patients in Tolma.', theirs: 'The drug helped 71 percent of patients.', rows: ['71 percent of patients ~ 71 percent of patients: same'] },
  { about: 'a vote in a town and of nowhere', mine: 'The Greens won 41 percent of the vote in Durban.', theirs: 'The Greens won 41 percent of the vote.', rows: [] },
  { about: 'foreign sales and exports', mine: 'Exports of clocks from Norland fell 5 percent to 1.9 billion francs in August.', theirs: 'Foreign sales of the clockmakers of Norland came to 1.9 billion francs in August.', rows: ['1.9 billion francs in August ~ 1.9 billion francs in August: same'] },
  { about: 'a loan and a grant of one sum', mine: 'The bank gave Norland a loan of 190 million euros in August.', theirs: 'The bank gave Norland a grant of 190 million euros in August.', rows: [] },
  { about: 'what it has come to in a week', mine: 'Floods in Tolma destroyed 212 homes.', theirs: 'A week after the floods in Tolma the number of homes that they destroyed within a week has risen to 247.', rows: ['212 homes ~ 247: updated'] },
  { about: 'what came in a day', mine: 'Floods in Tolma destroyed 212 homes.', theirs: 'Floods in Tolma destroyed 35 homes within a day.', rows: [] },
  { about: 'a company and "group"', mine: 'Brevik SA reported an operating profit of 1.84 billion euros for the first half.', theirs: 'Group operating profit was 1.84 billion euros.', rows: ['1.84 billion euros ~ 1.84 billion euros: same'] },
  { about: 'two companies of one profit', mine: 'Brevik SA made an operating profit of 1.84 billion euros for the first half.', theirs: 'Sandoy made an operating profit of 1.84 billion euros.', rows: [] },
  { about: 'an office and who holds it', mine: 'Prime Minister Dana Orlo granted 20 million crowns in flood aid.', theirs: 'The Prime Minister granted 10 million crowns in flood aid.', published: ['2024-03-08', '2024-03-08'], rows: ['20 million crowns in flood aid ~ 10 million crowns in flood aid: differs'] },
  { about: 'who only says it', mine: 'Offices in Tolma stand empty, the Property Forum said, at a rate of 19.8 percent.', theirs: 'Tolma has an office vacancy rate of 19.8 percent.', rows: ['19.8 percent ~ 19.8 percent: same'] },
  // what is counted, in other words
  { about: 'murders and the murdered', mine: 'Norland recorded 5,470 murders in 2028.', theirs: 'In 2028 5,470 people were killed in Norland.', rows: ['5,470 murders ~ 5,470 people: same'] },
  { about: 'murders and guns', mine: 'Norland recorded 5,470 murders in 2028.', theirs: 'Police in Norland seized 5,470 guns in 2028.', rows: [] },
  { about: 'units of what is sold', mine: 'Brevik sold 41,300 tractors in Norland.', theirs: 'Sales of Brevik in Norland came to 41,300 units.', rows: ['41,300 tractors ~ 41,300 units: same'] },
  { about: 'flats that are called units', mine: 'Tolma built 4,130 housing units.', theirs: 'Tolma bought 4,130 cars.', rows: [] },
  { about: 'detentions and the detained', mine: 'The ministry says 1,180 people have been detained in the protests in Tolma.', theirs: 'The ministry’s number of detentions in the protests in Tolma is 1,420.', rows: ['1,180 people ~ 1,420: updated'] },
  { about: 'medals of one metal', mine: 'Norland came home with 18 gold medals.', theirs: 'Norland came home with 41 medals, 18 of them gold.', rows: ['18 gold medals ~ 18: same'] },
  { about: 'those who are on board, said to be tourists', mine: 'Nine tourists died in the fire in Tolma.', theirs: 'Of those who died in the fire in Tolma, 14 were tourists.', rows: ['Nine tourists ~ 14: differs'] },
  { about: 'tourists and nurses', mine: 'Nine nurses died in the fire in Tolma.', theirs: 'Of those who died in the fire in Tolma, 14 were tourists.', rows: [] },
  { about: 'what is told behind an aside', mine: 'Some 24 rebels, including seven women, laid down their arms in Bena.', theirs: 'In Bena 24 weapons were handed over by the rebels.', rows: [] },
  // what is taken over
  { about: 'equal tolls of two diseases', mine: 'Dengue has spread to the coast of Norland. It has killed 18 people in Tolma.', theirs: 'Measles has killed 18 people in Tolma.', rows: [] },
  { about: 'one disease, named a sentence before', mine: 'Dengue has spread to the coast of Norland. It has killed 18 people in Tolma.', theirs: 'In Tolma dengue has killed 21 people.', rows: ['18 people ~ 21 people: updated'] },
  { about: 'the losses of two armies', mine: 'Norland has lost 70 soldiers in the war with Orland, its ministry said.', theirs: 'Orland’s ministry said that 90 of its soldiers had been killed in the war with Norland.', rows: [] },
  { about: 'a title that leaves out what it counts', title: 'Blast in Bena mine kills nine', mine: 'A blast killed nine miners in Bena on Monday.', theirs: 'The army has killed 800 of the rebels near Bena since January.', rows: [] },
  { about: 'a day’s dead and those since the war began', mine: 'Rockets killed six civilians in Bena on Monday, and Norland said that it had shot down two drones since the war began.', theirs: 'At least 88 civilians have been killed in Bena since 4 January.', rows: [] },
  { about: 'ships there and ships on order', mine: 'Norland has nine icebreakers.', theirs: 'Norland has ordered three icebreakers.', rows: [] },
  // what grows
  { about: 'points of one season at two times', mine: 'Tolma lead the table with 41 points from 19 games.', theirs: 'Tolma are top of the table with 29 points from 13 games.', published: ['2029-03-05', '2029-01-08'], rows: ['41 points ~ 29 points: updated', '19 games ~ 13 games: updated'] },
  { about: 'points at the end of a season', mine: 'Tolma had 66 points last May.', theirs: 'Tolma finished with 64 points.', published: ['2029-06-20', '2029-05-29'], rows: ['66 points ~ 64 points: differs'] },
  { about: 'one day’s dead and another’s', mine: 'Shells killed seven farmers in Bena on Friday.', theirs: 'On Monday alone shells killed four farmers in Bena.', published: ['2029-03-10', '2029-03-06'], rows: [] },
  { about: 'the heat of two days', mine: 'In Bena it was 39 degrees on Friday.', theirs: 'In Bena it was 36 degrees on Thursday.', rows: [] },
  { about: 'the heat of one day', mine: 'The temperature in Bena reached 39 degrees on Friday.', theirs: 'On Friday the temperature in Bena reached 41 degrees.', rows: ['39 degrees ~ 41 degrees: differs'] },
  { about: 'one heat by two thermometers', mine: 'The temperature in Bena reached 104 degrees Fahrenheit on Friday.', theirs: 'On Friday the temperature in Bena reached 40 degrees Celsius.', rows: ['104 degrees Fahrenheit ~ 40 degrees Celsius: same'] },
  { about: 'two heats by two thermometers', mine: 'The temperature in Bena reached 104 degrees Fahrenheit on Friday.', theirs: 'On Friday the temperature in Bena reached 35 degrees Celsius.', rows: ['104 degrees Fahrenheit ~ 35 degrees Celsius: differs'] },
  { about: 'a heat and how far it is from another', mine: 'The temperature in Bena was 40 degrees on Friday.', theirs: 'On Friday the temperature in Bena was 4 degrees higher than a year ago.', rows: [] },
  { about: 'equal cases of two diseases', mine: 'Dengue has spread to Tolma, where 130 cases have been confirmed.', theirs: 'Measles has come to Tolma. Doctors have counted 900 suspected cases and 130 confirmed ones.', rows: [] },
]
