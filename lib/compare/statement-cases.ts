/** Two sentences, each of another report: whether they give one statement in other words, or two. All written for this. */
interface StatementCase {
  same: boolean
  a: string
  b: string
  /** Days of publication, where they tell something. */
  published?: [string, string]
}

/** Pairs of short texts, half of which give one statement. */
export const statementCases: StatementCase[] = [
  // one statement
  { same: true, a: '"We lost control of the ferry within minutes," Captain Iris Velder told the inquiry on 3 May 2022.', b: 'Velder told the inquiry on 3 May 2022 that control of the ferry had been lost in a matter of minutes.' },
  { same: true, a: 'Health Minister Omar Tesh said on 9 March 2021 that 4,200 nurses were missing from the wards.', b: '"Our wards are short of 4,200 nurses," Tesh said at a hearing on 9 March 2021.' },
  { same: true, a: 'In March 2019 Lena Moro, then head of the railways, said in Ostrava that 1,400 bridges needed repair.', b: 'Some 1,400 bridges need repair, Moro told a congress in Ostrava in March 2019.' },
  { same: true, a: 'More than 2,600 rebels are active in Sudland, Mr Kessel said at the summit on July 4.', b: 'Kessel told the summit in Marlow on July 4 that the number of rebels in Sudland had passed 2,600.', published: ['2018-07-05', '2018-07-04'] },
  { same: true, a: '"There will be no second referendum while I hold this office," the premier said.', b: 'The premier ruled out a second referendum for as long as she holds office, saying there would be none.' },
  { same: true, a: 'The company said it would close its plant in Kelden and cut 900 posts by the summer.', b: 'By the summer the Kelden plant is to be closed and 900 posts cut, the company announced.' },
  { same: true, a: '"This bridge was never built for lorries of that weight," said Anton Reuss, an engineer at the university.', b: 'Anton Reuss, who teaches engineering, said that the bridge had never been built for lorries of such weight.' },
  { same: true, a: 'Police chief Dana Orlo said her officers had fired only after they were shot at.', b: '"My officers fired only after they had been shot at," Orlo said.' },
  { same: true, a: 'The bishop apologised, saying that the church had looked away for far too long.', b: '"The church looked away for far too long," the bishop wrote.' },
  { same: true, a: '"I never took a penny from the fund," Holt told the court.', b: 'Holt told the court that he had never taken a penny from the fund.' },
  { same: true, a: 'The governor warned that the reservoir would be empty by October if no rain fell.', b: 'Without rain the reservoir will be empty by October, the governor warned.' },
  { same: true, a: '"We are going to win this series," coach Mattias Brenn said after the match.', b: 'After the match Mattias Brenn said that his side was going to win the series.' },
  { same: true, a: 'Sea ice is thinner than at any time since records began, said Dr Hanne Lund, who led the study.', b: 'Lund said that since records began the ice of the sea had never been thinner.' },
  { same: true, a: 'The ministry said on 14 August 2024 that it had shot down 31 drones in the night.', b: 'According to the ministry 31 drones were shot down overnight, it said on 14 August 2024.' },
  { same: true, a: 'The union said that 85 percent of its members had voted for the strike.', b: 'Eighty-five percent of the members voted for a strike, the union said.' },
  { same: true, a: '"He was the kindest man on our street," a neighbour, Paula Streng, said.', b: 'Neighbour Paula Streng called him the kindest man on the street.' },
  { same: true, a: 'Asked about taxes, Finance Minister Greta Holm said that they would not rise "by a single cent" before the election.', b: 'Holm said taxes would not rise by a single cent until the election.' },
  { same: true, a: 'The president wrote that the deal was "the worst ever signed".', b: 'The president said that no worse deal had ever been signed.' },
  { same: true, a: '"Two of the three engines had stopped," an inspector, Ravi Menon, told reporters in Delport on Tuesday.', b: 'Two of three engines had stopped, Menon told reporters in Delport.' },
  { same: true, a: 'The spokesman said that the army had sent 300 men to the valley to look for the missing.', b: 'Three hundred soldiers were in the valley looking for the missing, a spokesman for the army said.' },
  // two statements
  { same: false, a: '"We lost control of the ferry within minutes," Captain Iris Velder told the inquiry.', b: 'Velder told the inquiry that she had slept for two hours that night.' },
  { same: false, a: 'The ministry said on 14 August 2024 that it had shot down 31 drones in the night.', b: 'The ministry said on 16 August 2024 that it had shot down 31 drones in the night.' },
  { same: false, a: 'Some 400 clinics had opened again by May, the ministry said.', b: 'The ministry said that some 500 clinics had opened again by May.', published: ['2024-05-20', '2024-05-11'] },
  { same: false, a: 'The ministry said on Monday that 40 houses had burned down.', b: 'The ministry said on Thursday that 52 houses had burned down.', published: ['2024-05-06', '2024-05-09'] },
  { same: false, a: 'More than 2,600 rebels are active in Sudland, Mr Kessel said in 2018.', b: 'Kessel said in 2024 that 6,100 rebels were active in Sudland.' },
  { same: false, a: 'Hanna Vogt, chief executive of Norsat, said the company would hire 300 people.', b: 'Hanna Vogt said that sales in the quarter had been better than expected.' },
  { same: false, a: 'The mayor of Kelden said the bridge would open in June.', b: 'The mayor of Marlow said the bridge would open in June.' },
  { same: false, a: 'Norland said that it had lost 12 soldiers in the fighting at the river.', b: 'Sudland said that Norland had lost 12 soldiers in the fighting at the river.' },
  { same: false, a: '"The vote was free and fair," the election commission said.', b: '"The vote was neither free nor fair," observers said.' },
  { same: false, a: 'Rovers beat United 2-1 on Saturday.', b: 'Rovers beat United 2-1 on Saturday and stay top of the league.' },
  { same: false, a: 'Norchip said its revenue rose by 4 percent in the first quarter.', b: 'Norchip said its revenue rose by 9 percent in the third quarter.' },
  { same: false, a: 'Police said that a man of 34 had been arrested in the north of the city.', b: 'Police said that the road to the airport would stay closed until Sunday.' },
  { same: false, a: 'The minister denied that 500 people had died in the camps.', b: 'The opposition said that 500 people had died in the camps.' },
  { same: false, a: 'On 3 May 2022 Iris Velder said that 60 passengers had been on board.', b: 'On 5 May 2022 Iris Velder said that 64 passengers had been on board.' },
  { same: false, a: 'Dr Lund said that the ice had never been thinner.', b: 'Dr Reuss said that the ice had never been thinner.' },
  { same: false, a: 'The company said it would close its plant in Kelden.', b: 'The company said it would open a plant in Marlow.' },
  { same: false, a: 'The president said he would visit the flooded villages.', b: 'The president said he would sign the budget in the coming week.' },
  { same: false, a: 'Officials said the fire had been put out by the morning.', b: 'Firefighters said that the fire was still burning in the evening.' },
  { same: false, a: 'The central bank said that inflation would fall to 2 percent.', b: 'The central bank said that interest rates would stay at 4 percent.' },
  { same: false, a: 'Tesh said in Ostrava on 9 March 2021 that 4,200 nurses were missing.', b: 'Tesh said in Marlow on 20 November 2021 that 5,000 nurses were missing.' },
  { same: false, a: '"I never took a penny from the fund," Holt told the court.', b: 'Holt told the court that Quist had taken the money from the fund.' },
  // a second lot
  { same: true, a: '"This is a dark day for our town," Mayor Ilse Kern said in a televised address.', b: 'Kern, in an address on television, spoke of a dark day for the town.' },
  { same: true, a: 'Prosecutors said the suspect had bought the rifle legally two weeks before the attack.', b: 'The rifle was bought legally two weeks before the attack, according to prosecutors.' },
  { same: true, a: 'Environment Minister Paul Dreyer announced on Thursday that 14 coal plants would be shut by 2030.', b: 'Dreyer said that the country would shut 14 coal-fired plants by 2030.', published: ['2022-03-11', '2022-03-11'] },
  { same: true, a: '"You cannot negotiate with people who burn down schools," General Adisa told journalists.', b: 'General Adisa ruled out talks, saying one could not negotiate with people who burned down schools.' },
  { same: true, a: 'The airline blamed "a technical fault in the booking system" for the delays.', b: 'A technical fault in the booking system was to blame for the delays, the airline said.' },
  { same: true, a: 'According to the World Food Programme 3.1 million people in Salem go hungry.', b: 'Some 3.1 million people in Salem do not have enough to eat, the World Food Programme said.', published: ['2023-02-01', '2023-02-03'] },
  { same: true, a: 'Opposition leader Marta Voss called the verdict "an insult to every honest judge".', b: '"The verdict is an insult to every honest judge in this country," said Voss, who leads the opposition.' },
  { same: true, a: 'Chief scientist Dr Ole Brandt told a news conference in Bergen on 12 May that the vaccine had failed in 40 of 300 patients.', b: 'At a news conference in Bergen, Brandt said the vaccine had not worked in 40 of 300 patients.', published: ['2021-05-13', '2021-05-12'] },
  { same: true, a: 'The singer wrote on Instagram that she would not tour again until her son was at school.', b: 'She will not go on tour again before her son goes to school, the singer wrote.' },
  { same: false, a: 'Environment Minister Paul Dreyer announced on Thursday that 14 coal plants would be shut by 2030.', b: 'Dreyer said that wind farms now give the country a third of its power.', published: ['2022-03-11', '2022-03-11'] },
  { same: false, a: 'According to the World Food Programme 3.1 million people in Salem go hungry.', b: 'In Salem 4.4 million people go hungry, according to the World Food Programme.', published: ['2023-02-01', '2024-02-03'] },
  { same: false, a: 'Prosecutors said the suspect had bought the rifle legally two weeks before the attack.', b: 'The suspect told police that he had found the rifle in a barn.' },
  { same: false, a: '"This is a dark day for our town," Mayor Ilse Kern said.', b: '"This is a dark day for our country," President Amar Sule said.' },
  { same: false, a: 'The airline said it would refund all passengers within seven days.', b: 'The airline said it had lost 40 million euros in the quarter.' },
  { same: false, a: 'General Adisa said the army had taken the town of Oru.', b: 'General Adisa said the army had lost the town of Oru.' },
  { same: false, a: 'The ministry said that 61 people had died of cholera by 2 February.', b: 'The ministry said that 84 people had died of cholera by 20 February.', published: ['2024-02-03', '2024-02-21'] },
  { same: false, a: 'Voss said she would appeal against the verdict.', b: 'Voss said she would not stand for parliament again.' },
  { same: false, a: 'Shares in Velta rose by 4 percent in early trading, dealers said.', b: 'Shares in Norchip rose by 4 percent in early trading, dealers said.' },
  { same: false, a: 'Coach Lena Marsh said her team had deserved to win.', b: 'Lena Marsh said that her striker would be out for six weeks.' },
]
