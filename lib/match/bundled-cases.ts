/** An article of our own writing, and which of the bundled reports are to be found for it. */
export interface BundledCase {
  what: string
  title: string
  published: string | null
  text: string
  /** All of the bundled reports, none of them, or at least one. */
  finds: 'all' | 'none' | 'some'
}

/** Articles on the subject of the bundled reports, and more that only share a place, a person or a kind of thing with it. */
export const BUNDLED_CASES: BundledCase[] = [
  {
    what: 'the lease of the base',
    title: 'Moscow secures its garrison in Tajikistan for thirty more years',
    published: '2012-10-05',
    finds: 'some',
    text: `Russia will keep its soldiers in Tajikistan until 2042 under a treaty that the two presidents signed in Dushanbe on Friday.

Vladimir Putin called the 201st military base an anchor for a region that looks with worry at Afghanistan, where NATO's troops are due to leave in 2014. Emomali Rahmon, his host, said the garrison kept the peace on the southern frontier of the Collective Security Treaty Organization.

About 7,000 Russian troops serve in Dushanbe, Kulob and Kurgan-Tyube. Tajikistan will charge a symbolic rent; in return Russia promised modern weapons for the Tajik army and training for its officers.

Islamist fighters are active in the north of Afghanistan, and the border with Tajikistan, more than 1,300 kilometres long, runs through mountains that neither side can watch in full.`,
  },
  {
    what: 'new armour for the base',
    title: 'Tanks for the 201st base as Taliban reach Tajik frontier',
    published: '2021-09-14',
    finds: 'all',
    text: `Russia has sent thirty modernised tanks to its 201st military base in Tajikistan, the Central Military District said on Tuesday, a month after the Taliban took Kabul.

The base is Russia's biggest military facility abroad. Its troops, stationed in Dushanbe and Bokhtar, have drilled with Tajik forces near the Afghan border since July. Defence Minister Sergei Shoigu said in Moscow that militants of Islamic State were trying to enter Central Asia from Afghanistan in the guise of refugees.

President Emomali Rahmon of Tajikistan has refused to recognise the Taliban government. He has asked the Collective Security Treaty Organization for help with the protection of the border with Afghanistan.`,
  },
  {
    what: 'a short wire text on drills',
    title: 'Russian troops hold drill in Tajikistan',
    published: null,
    finds: 'some',
    text: `Soldiers of Russia's 201st military base in Tajikistan have begun a drill at a mountain range south of Dushanbe, the base said. More than 500 troops practise how to repel militants who cross the border from Afghanistan. Tajik forces take part.`,
  },
  {
    what: 'a visit with the border on the table',
    title: 'Shoigu promises arms to Dushanbe',
    published: '2023-05-03',
    finds: 'all',
    text: `Russia's defence minister, Sergei Shoigu, told his colleagues of the Shanghai Cooperation Organization that Moscow would strengthen its military bases in Tajikistan and Kyrgyzstan.

The number of militants of Islamic State in Afghanistan had grown, he said, and their aim was to carry the fight into Central Asia. The 201st base in Dushanbe and Bokhtar would get new air defence and drones, and Tajik officers would be trained at its ranges.

Tajikistan shares a long border with Afghanistan. The Taliban, in power since 2021, say that no threat to neighbouring states comes from Afghan soil.`,
  },
  {
    what: "another country's base on another continent",
    title: 'Djibouti renews lease of American base',
    published: '2014-05-06',
    finds: 'none',
    text: `The United States will pay 63 million dollars a year for Camp Lemonnier, its only permanent military base in Africa, under a lease that runs for twenty years.

About 4,000 soldiers and civilians are stationed at the base in Djibouti, from which drones fly over Yemen and Somalia. President Ismail Omar Guelleh signed the agreement at the White House. American officials say that the base is vital in the fight against militants of al-Shabab.`,
  },
  {
    what: "Russia's base in another country",
    title: 'Armenia marks anniversary of Gyumri base',
    published: '2016-08-20',
    finds: 'none',
    text: `Soldiers paraded in Gyumri on Saturday for the anniversary of the 102nd military base, which Russia keeps in the north-west of Armenia under a treaty of 1995.

Some 3,300 men serve there, most of them with their families. The base guards the frontier with Turkey. Its commander told guests that MiG-29 fighters at Erebuni airfield near Yerevan would be replaced next year. Townspeople have protested since a conscript killed a family of seven in January 2015.`,
  },
  {
    what: 'an earthquake in Afghanistan',
    title: 'Hundreds dead after earthquake in eastern Afghanistan',
    published: '2022-06-22',
    finds: 'none',
    text: `A strong earthquake struck the mountains of eastern Afghanistan before dawn on Wednesday and killed at least 920 people, officials in Kabul said.

The quake of magnitude 6.1 had its centre 44 kilometres from the city of Khost. Mud houses collapsed on sleeping families in the provinces of Paktika and Khost. Helicopters of the Taliban's defence ministry flew the injured to Kabul, and the government asked aid agencies for tents and medicine.`,
  },
  {
    what: 'football in Tajikistan',
    title: 'Istiklol held at home in Dushanbe',
    published: '2021-04-14',
    finds: 'none',
    text: `Istiklol drew 0-0 with Shabab Al Ahli at the Central Stadium in Dushanbe on Wednesday, the first match of the Tajik champions in the group stage of the Asian Champions League.

The side from Tajikistan had the better chances in front of 11,000 people. Manuchekhr Dzhalilov hit the post after an hour, and the goalkeeper Rustam Yatimov saved twice late on. Coach Vitaly Levchenko said his players had shown that football in Tajikistan was growing. Istiklol meet Al-Hilal of Saudi Arabia on Saturday.`,
  },
  {
    what: 'a dam in Tajikistan',
    title: 'Second turbine turns at Rogun',
    published: '2019-09-09',
    finds: 'none',
    text: `Tajikistan started the second turbine of the Rogun dam on Monday, one step on the way to what is to be the tallest dam in the world at 335 metres.

President Emomali Rahmon pressed the button at a ceremony on the Vakhsh river, 100 kilometres east of Dushanbe. When it is finished, the plant is to have six turbines and 3,600 megawatts, enough to sell power to Afghanistan and Pakistan. The Italian builder Salini Impregilo leads the work, which costs 3.9 billion dollars.`,
  },
  {
    what: 'migrants from Tajikistan in Russia',
    title: 'Money sent home from Russia falls again',
    published: '2016-03-01',
    finds: 'none',
    text: `Tajik workers in Russia sent home 1.3 billion dollars last year, a third less than the year before, the central bank in Dushanbe reported.

The fall of the rouble and new rules for work permits have driven tens of thousands of migrants out of jobs on building sites in Moscow. No other country depends on such money as Tajikistan does: it makes up two fifths of what the economy earns. Families in the villages say they buy less meat and put off weddings.`,
  },
  {
    what: 'an election in Tajikistan',
    title: 'Rahmon wins fifth term',
    published: '2020-10-12',
    finds: 'none',
    text: `Emomali Rahmon has been elected president of Tajikistan for a fifth term with 90.9 percent of the vote, the election commission said on Monday.

Turnout was 85 percent. Four rivals, none of whom criticised him, shared the rest. Observers of the Organization for Security and Co-operation in Europe had stayed away. Rahmon, 68, has led the country since 1992; his son Rustam, mayor of Dushanbe, is widely seen as the heir.`,
  },
  {
    what: 'schools in Afghanistan',
    title: 'Taliban keep girls out of secondary schools',
    published: '2022-03-23',
    finds: 'none',
    text: `Girls who came back to secondary schools across Afghanistan on Wednesday were sent home within hours after the Taliban reversed a promise to let them learn.

The education ministry in Kabul said that the schools would stay closed until a uniform had been agreed in line with Islamic law. Teachers spoke of pupils in tears. The United Nations said more than a million girls were affected, and Western donors put talks on the payment of salaries on hold.`,
  },
  {
    what: 'an attack in Syria',
    title: 'Islamic State attack on Syrian bus kills 28',
    published: '2020-12-30',
    finds: 'none',
    text: `Militants of the Islamic State attacked an army bus in eastern Syria on Wednesday and killed at least 28 people, a monitoring group said.

The soldiers were on their way home on leave when the bus was ambushed near Deir al-Zor. Russian aircraft bombed suspected hideouts in the desert later in the day. The group lost its last territory in Syria in March 2019 but its fighters still strike in the steppe.`,
  },
  {
    what: 'a budget on another continent',
    title: 'Ghana cuts spending to win over lenders',
    published: '2022-11-24',
    finds: 'none',
    text: `Ghana will freeze hiring in the civil service and raise value-added tax by 2.5 points to 15 percent, Finance Minister Ken Ofori-Atta told parliament in Accra on Thursday.

The country negotiates a loan of 3 billion dollars with the International Monetary Fund. Inflation stood at 40.4 percent in October, and the cedi has lost half its value since January.`,
  },
  {
    what: "Russia's airbase in Kyrgyzstan",
    title: 'Russia pays more rent for Kant airbase',
    published: '2019-03-28',
    finds: 'none',
    text: `Kyrgyzstan and Russia agreed on Thursday to enlarge the Russian airbase at Kant, for which Moscow will pay 291,000 dollars more a year.

Vladimir Putin and his host Sooronbay Jeenbekov signed the protocol in Bishkek. The base outside the Kyrgyz capital opened in 2003 and serves the Collective Security Treaty Organization. Opposition politicians have asked for the withdrawal of all foreign troops.`,
  },
  {
    what: 'a summit on trade',
    title: 'Belarus becomes tenth member of SCO',
    published: '2024-07-04',
    finds: 'none',
    text: `The Shanghai Cooperation Organization took in Belarus at a summit in Astana on Thursday.

Xi Jinping and Vladimir Putin spoke of a fairer world order. Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan signed plans for railways and for trade in their own currencies.`,
  },
  {
    what: 'the withdrawal from a base in Syria',
    title: 'Putin orders troops home from Syria',
    published: '2017-12-11',
    finds: 'none',
    text: `Vladimir Putin told Russian troops at the Hmeymim base in Syria on Monday that they were going home.

Defence Minister Sergei Shoigu said the withdrawal had begun. Russia will keep the airbase and its naval facility in Tartus. Islamic State has been beaten, Putin said.`,
  },
  {
    what: "another army's end in Afghanistan",
    title: 'Biden sets August date for Afghan exit',
    published: '2021-07-08',
    finds: 'none',
    text: `The American military mission in Afghanistan will end on August 31, President Joe Biden said on Thursday.

The Taliban have seized districts across the north, and more than 1,000 Afghan soldiers fled over the border into Tajikistan this week. Biden said he would not send another generation to war in Afghanistan. Bagram air base was handed over last week.`,
  },
]
