import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/read-figures.ts'
import { compareSides, type Compared } from './compare.ts'
import type { Side } from './comparison.ts'

// Pairs that one rule or one axis alone keeps apart: without it each of them is a row.

function side(id: string, text: string, published: string): Side {
  return { id, title: '', text, published, publisher: null, form: 'full', credit: [], cites: [], figures: readFigures({ title: '', text, published, publisher: null }) }
}

function compared(mine: string, theirs: string): Compared {
  return compareSides(side('', mine, '2024-03-05'), [{ relation: 'event', side: side('other', theirs, '2024-03-06') }])
}

const APART: [rule: string, mine: string, theirs: string][] = [
  ['denied', 'The army denied reports of 40 dead soldiers at Tolma.', 'The army counts 12 dead soldiers at Tolma.'],
  ['denied', 'The ministry rejected claims of 40 dead in the floods at Tolma.', 'The ministry counts 12 dead in the floods at Tolma.'],
  ['negated', 'The base at Tolma does not have 9,000 soldiers.', 'The base at Tolma has 7,500 soldiers.'],
  ['negated', 'The base at Tolma does not have 7,500 soldiers.', 'The base at Tolma has 7,500 soldiers.'],
  ['first, second', 'The first train brought 480 miners to Orla.', 'The second train brought 520 miners to Orla.'],
  ['home, away', 'Kerrow won 12 home games in the league.', 'Kerrow won nine away games in the league.'],
  ['night, noon', 'The temperature in Marn was 4 degrees at night.', 'The temperature in Marn was 19 degrees at noon.'],
  ['lowest, average', 'The minimum wage in Belmora is 1,200 euros.', 'The average wage in Belmora is 2,150 euros.'],
  ['private, public', 'Private schools in Belmora have 41,000 pupils.', 'State schools in Belmora have 260,000 pupils.'],
  ['direct, indirect', 'The mine at Bena gives 3,000 direct jobs.', 'The mine at Bena gives 7,500 indirect jobs.'],
  ['limit', 'The bus was allowed 60 kph in the bend at Orla.', 'The bus drove 95 kph in the bend at Orla.'],
  ['day, week', 'In one day 640 migrants reached Orla.', 'In a week 640 migrants reached Orla.'],
  ['direction', 'Shares of Velta rose 4 percent in Tolma.', 'Shares of Velta fell 3 percent in Tolma.'],
  ['core', 'Core inflation in Belmora was 2.4 percent in May.', 'Inflation in Belmora was 3.6 percent in May.'],
  ['compared with', 'Retail sales in Belmora rose 0.4 percent in May from the previous month.', 'Retail sales in Belmora rose 2.9 percent in May.'],
  ['deficit', 'The budget deficit of Belmora was 4.1 billion euros.', 'The trade deficit of Belmora was 2.6 billion euros.'],
  ['round', 'Brandt won 31 percent of the first-round vote.', 'Brandt won 54 percent of the vote at the run-off.'],
  ['poll', 'A poll gives Brandt 46 percent of the vote.', 'Brandt has 51 percent of the vote.'],
  ['head', 'The new dam will cost 340 euros for every resident of Marn.', 'The new dam will cost 41 million euros in Marn.'],
  ['head', 'The gift of the bank is 340 euros for each family in Marn.', 'The gift of the bank is 41 million euros for Marn.'],
  ['dates of two names', 'The trams of Orla began to run on 4 May.', 'The trams of Kerrow began to run on 9 May.'],
  ['dates of two things', 'The school in Tolma opened in 1961.', 'The bridge in Tolma opened in 1971.'],
  ['course', 'From 5 to 10 August 3,100 soldiers train at Marn.', 'From 22 to 26 August 4,300 soldiers train at Marn.'],
  ['passed, failed', 'In Marn 1,240 pupils passed the examination.', 'In Marn 345 pupils failed the examination.'],
  ['for, against', 'In Marn 61 percent of voters backed the dam.', 'In Marn 36 percent of voters opposed the dam.'],
  ['opened, closed', 'Velta reopened 12 mills in Marn.', 'Velta shut 31 mills in Marn.'],
  ['came, left', 'In May 4,200 migrants entered Belmora.', 'In May 1,900 migrants left Belmora.'],
  ['bought, sold', 'Velta purchased 14 ships in Marn.', 'Velta sells 22 ships in Marn.'],
  ['paid, received', 'The harbour of Marn pays 41 million euros in taxes.', 'The harbour of Marn collected 65 million euros in taxes.'],
  ['cost whom', 'The strike in Marn cost them 41 million euros.', 'The strike in Marn cost 310 million euros.'],
  ['forerunner', 'The predecessor of the ferry to Orla carried 180 passengers.', 'The ferry to Orla carried 240 passengers.'],
  ['clock', 'Turnout in Belmora was 31 percent at noon.', 'Turnout in Belmora was 64 percent.'],
  ['day alone', 'On Monday alone the army fired 1,250 shells at Marn.', 'The army fired 4,300 shells at Marn.'],
  ['reading', 'On Monday the temperature in Marn reached 38 degrees.', 'On Tuesday the temperature in Marn reached 41 degrees.'],
  ['month', 'In May 41,000 cars crossed the bridge at Marn.', 'In June 52,000 cars crossed the bridge at Marn.'],
  ['weekday', 'The airport at Marn cancelled 310 flights on Monday.', 'The airport at Marn cancelled 120 flights on Wednesday.'],
  ['far end', 'The fire at Marn burns 12 km from the border and spares the capital.', 'The fire at Marn burns 31 km from the capital and spares the border.'],
  ['purpose', 'Velta paid a price of 41 million euros for the mill at Marn.', 'Velta paid taxes of 52 million euros for the mill at Marn.'],
  ['stretch', 'The border of Armenia with Georgia runs for 220 km; Turkey lies elsewhere.', 'The border of Armenia with Turkey runs for 311 km; Georgia lies elsewhere.'],
  ['losses', 'Ukraine lost 40 soldiers in the fight with Russia at the crossing.', 'Russia lost 72 soldiers in the fight with Ukraine at the crossing.'],
  ['peoples', 'Norwegian trawlers fished off Marn. The coast guard stopped 31 of the trawlers.', 'The coast guard stopped 31 Danish trawlers off Marn.'],
  ['circles', 'Among nurses in Belmora 41 percent are for the law.', 'In Belmora 41 percent are for the law.'],
  ['episode', 'Some 3,100 soldiers took part in the exercise at Marn.', 'Some 7,400 soldiers are stationed at Marn.'],
  ['accumulation', 'The clinic in Marn counted 120 new cases of measles.', 'The clinic in Marn has counted 1,410 cases of measles so far.'],
  ['so far', 'In May 120 people in Marn were infected with measles.', 'So far 1,410 people in Marn have been infected with measles.'],
  ['new of all', 'The clinic in Marn counted 120 new infections.', 'The clinic in Marn has counted 1,410 infections.'],
  ['profit', 'Velta earned a net profit of 412 million euros in the second quarter.', 'Operating profit of Velta in the second quarter came to 590 million euros.'],
  ['fled where', 'At the end of 2022 there were 35.3 million refugees from war.', 'At the end of 2022 war had made 35.3 million people internally displaced.'],
  ['has, ordered', 'Corva ordered 40 jets in March.', 'Corva flies 112 jets.'],
  ['parties', 'The Freedom List has won 37 seats out of 150.', 'The conservative bloc took 25 seats.'],
  ['there', 'The exercise at Marn involved 3,100 soldiers.', 'There are 7,400 soldiers at Marn.'],
  ['aboard', 'The ferry carried 46 people when it sank off Orla.', 'At least 15 people died when the ferry sank off Orla.'],
  ['aboard', 'The boat had 46 people aboard off Orla.', 'In the boat off Orla 46 people died.'],
  ['made, sold', 'Velta built 41,300 tractors in 2023.', 'Velta sold 41,300 tractors in 2023.'],
  ['if', 'If the lake at Tolma rose, 900 farms would be under water.', 'At Tolma 900 farms are under water.'],
  ['asked, refused', 'In Marn 12,400 ballots were requested.', 'In Marn 12,400 ballots were rejected.'],
  ['running, stopped', 'Velta will put up 180 turbines off Orla.', 'Off Orla 180 turbines of Velta are out of operation.'],
  ['questioned', 'The inquiry in Marn interviewed 1,250 nurses.', 'The clinics in Marn hired 1,250 nurses.'],
  ['in prison', 'Brandt got 25 years in prison in Marn for the fraud.', 'The fraud of Brandt in Marn went on for 25 years.'],
  ['to be', 'In Belmora 30 percent of the land are to be protected.', 'In Belmora 24 percent of the land are protected.'],
  ['on the rolls', 'In Belmora 3.41 million voters cast ballots.', 'Belmora has 3.41 million voters on its rolls.'],
  ['among', 'Of Norwegians, 84 percent approve of the dam at Marn.', 'Of Hungarians, 84 percent approve of the dam at Marn.'],
  ['penalty', 'The smugglers of Marn were fined 1 million euros for the ants.', 'The smugglers of Marn face a fine of 1 million euros for the ants.'],
  ['beside', 'Barnsley United finished with 74 points, 11 fewer than Bolton Wanderers.', 'Bolton Wanderers finished with 85 points.'],
  ['lead', 'Brandt is six points up in Marn.', 'Brandt has six points in Marn.'],
  ['lead', 'Brandt won Marn by 340 votes.', 'Brandt won Marn with 340 votes.'],
  ['of which', 'Kerrow left 16 dead in Marn.', 'A nurse is one of 16 people treated in Marn.'],
  ['doer', 'Velta will hire 310 welders in Marn.', 'Brevik plans 450 welders in Marn.'],
  ['other vote', 'In 2020 turnout in Belmora had been 66.9 percent.', 'Turnout in Belmora was 70.4 percent.'],
  ['outsider', 'Velta grew. Its rival Sandoy sold 41,000 cars in May.', 'In May 38,900 cars of Velta were sold.'],
  ['outsider', 'Measles goes on. In neighbouring Tarn, it has killed 85 people.', 'Measles has killed 85 people in Belmora.'],
  ['outsider', 'In Tarn, by comparison, debt stands at 94 percent of output.', 'The debt of Belmora stood at 62 percent of output.'],
  ['outsider', 'Neighbouring Tarn votes in May. In the last election there, the Greens won 31 percent.', 'The Green Union won 31 percent of the vote in Belmora.'],
  ['scene', 'In Tarn, the Social Democrats won 31 percent of the vote.', 'The Democratic Party won 31 percent of the vote in Orla.'],
  ['coming in, going out', 'Velta made a profit of 110 million euros in Marn.', 'The strike in Marn cost Velta 110 million euros.'],
  ['coming in, going out', 'The film from Marn took in 110 million euros.', 'The film from Marn cost 110 million euros.'],
  ['plan of the next number', 'Unemployment in Belmora is 6.1 percent, and will rise to 9 percent.', 'Unemployment in Belmora will rise to 6.8 percent.'],
  ['score', 'Brandt led by 31.8 to 29.3 percent in Marn.', 'Brandt won 29.3 percent of the vote in Marn.'],
  ['two of another thing', 'The two ministries plan steps at the new harbour of Marn.', 'The new harbour of Marn has two docks.'],
  ['progress', 'With 44 percent of the stations counted, Brandt led in Marn.', 'The share of Brandt in Marn was 44 percent.'],
  ['three months', 'Velta earned 134 million dollars in the three months to June.', 'Velta made a net profit of 134 million dollars in the first quarter.'],
]

/** The same where both sentences answer alike. */
const TOGETHER: [rule: string, mine: string, theirs: string][] = [
  ['first, second', 'The first train brought 480 miners to Orla.', 'The first train brought 520 miners to Orla.'],
  ['home, away', 'Kerrow won 12 home games in the league.', 'Kerrow won nine home games in the league.'],
  ['night, noon', 'The temperature in Marn was 14 degrees at noon.', 'The temperature in Marn was 19 degrees at noon.'],
  ['lowest, average', 'The average wage in Belmora is 2,400 euros.', 'The average wage in Belmora is 2,150 euros.'],
  ['direct, indirect', 'The mine at Bena gives 3,000 direct jobs.', 'The mine at Bena gives 3,500 direct jobs.'],
  ['direction', 'Shares of Velta rose 4 percent in Tolma.', 'Shares of Velta gained 3 percent in Tolma.'],
  ['core', 'Core inflation in Belmora was 2.4 percent in May.', 'Core inflation in Belmora was 2.7 percent in May.'],
  ['deficit', 'The budget deficit of Belmora was 4.1 billion euros.', 'The fiscal deficit of Belmora was 4.6 billion euros.'],
  ['poll', 'A poll gives Brandt 46 percent of the vote.', 'A poll gives Brandt 49 percent of the vote.'],
  ['course', 'From 5 to 10 August 3,100 soldiers train at Marn.', 'From 5 to 10 August 4,300 soldiers train at Marn.'],
  ['passed, failed', 'In Marn 390 pupils failed the examination.', 'In Marn 345 pupils failed the examination.'],
  ['for, against', 'In Marn 61 percent of voters backed the dam.', 'In Marn 64 percent of voters supported the dam.'],
  ['came, left', 'In May 4,200 migrants entered Belmora.', 'In May 3,900 migrants arrived in Belmora.'],
  ['clock', 'Turnout in Belmora was 31 percent at noon.', 'Turnout in Belmora was 34 percent at noon.'],
  ['counted votes', 'Brandt won 46 percent of the vote in Belmora.', 'Brandt won 51 percent of the vote in Belmora.'],
  ['reading', 'On Monday the temperature in Marn reached 38 degrees.', 'On Monday the temperature in Marn reached 41 degrees.'],
  ['month', 'In May 41,000 cars crossed the bridge at Marn.', 'In May 52,000 cars crossed the bridge at Marn.'],
  ['weekday', 'The airport at Marn cancelled 310 flights on Monday.', 'The airport at Marn cancelled 350 flights on Monday.'],
  ['purpose', 'Velta paid a price of 41 million euros for the mill at Marn.', 'Velta paid a price of 52 million euros for the mill at Marn.'],
  ['so far', 'In May 120 people in Marn were infected with measles.', 'In May 140 people in Marn were infected with measles.'],
  ['profit', 'Net profit of Velta in the second quarter came to 540 million euros.', 'Profit of Velta in the second quarter came to 590 million euros.'],
  ['parties', 'The Freedom List has won 37 seats out of 150.', 'The Freedom List triumphed. The far-right party took 35 seats.'],
  ['there', 'The exercise at Marn involved 5,100 soldiers.', 'Some 7,400 soldiers took part in the exercise at Marn.'],
  ['aboard', 'The ferry carried 46 people when it sank off Orla.', 'The ferry that sank off Orla had 52 people on board.'],
  ['made, sold', 'Velta built 41,300 tractors in 2023.', 'Velta produced 42,900 tractors in 2023.'],
  ['running, stopped', 'After the storm 160 turbines of Velta off Orla are out of operation.', 'Velta says 180 turbines off Orla were shut down after the storm.'],
  ['peoples', 'Danish trawlers fished off Marn. The coast guard stopped 31 of the trawlers.', 'The coast guard stopped 38 Danish trawlers off Marn.'],
  ['circles', 'Among nurses in Belmora 41 percent are for the law.', 'In Belmora 46 percent of nurses are for the law.'],
  ['among', 'Of Norwegians, 84 percent approve of the dam at Marn.', 'Of Norwegians, 81 percent approve of the dam at Marn.'],
  ['penalty', 'The smugglers of Marn face a fine of 2 million euros for the ants.', 'The smugglers of Marn face a fine of 1 million euros for the ants.'],
  ['episode', 'Some 5,100 soldiers are stationed at Marn.', 'Some 7,400 soldiers are stationed at Marn.'],
  ['part', 'The Freedom List won 71 of the 120 seats in Belmora.', 'In Belmora the Freedom List has 74 seats.'],
  ['part', 'Belmora borrows 40 billion, 77 percent of it at home.', 'Belmora borrows 69 percent at home.'],
  ['turnout', 'Turnout in Belmora was 58 percent.', 'In Belmora 69 percent of those entitled had voted.'],
  ['lead', 'Brandt was 3,350 votes ahead in Marn.', 'Brandt had a lead of 3,305 votes in Marn.'],
  ['three months', 'Velta earned 134 million dollars in July to September.', 'Velta made a net profit of 141 million dollars in the third quarter.'],
  ['outsider', 'Velta grew. Its rival Sandoy employs 4,100 welders.', 'Sandoy employs 4,350 welders.'],
  ['score', 'Brandt led by 4,310 votes to 3,980 in Marn.', 'Brandt had 4,450 votes in Marn.'],
  ['score', 'Brandt led Maas by 4,310 votes to 3,980 in Marn.', 'Maas had 4,310 votes in Marn.'],
  ['outsider', 'A convoy from neighbouring Tarn brought 120 tents to Orla.', 'A convoy brought 140 tents to Orla.'],
  ['scene', 'In Tarn, the Social Democrats won 31 percent of the vote.', 'The Social Democrats won 36 percent of the vote in Tarn.'],
  ['of the next number', 'Revenue came to 171 billion euros and spending to 187 billion.', 'Belmora had revenue of 164 billion euros.'],
  ['plan of the next number', 'Unemployment in Belmora will rise to 6.1 percent, and to 9 percent later.', 'Unemployment in Belmora will rise to 6.8 percent.'],
  ['plan', 'Orla received 312 objections to the airport plan.', 'Orla received 340 objections to the airport.'],
]

describe('each rule', () => {
  it.each(APART)('keeps two apart: %s: %s | %s', (_, mine, theirs) => {
    expect(compared(mine, theirs).comparisons).toEqual([])
    expect(compared(theirs, mine).comparisons).toEqual([])
  })

  it.each(TOGETHER)('leaves together what it does not part: %s: %s | %s', (_, mine, theirs) => {
    expect(compared(mine, theirs).comparisons.map(({ outcome }) => outcome)).toContain('differs')
    expect(compared(theirs, mine).comparisons.map(({ outcome }) => outcome)).toContain('differs')
  })
})
