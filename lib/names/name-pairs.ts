/** Pairs of spellings that name one place, person or group; a line holds pairs of one kind, "a ~ b". */
export const ONE = `
Bokhtar ~ Kurgan-Tyube; Bokhtar ~ Qurghonteppa; Kurgan Tyube ~ Qurghon Teppa; Khujand ~ Khodjent; Khujand ~ Leninabad; Kulob ~ Kulyab; Khorog ~ Khorugh; Gorno-Badakhshan ~ GBAO; Panjakent ~ Penjikent; Tajikistan ~ Tadzhikistan
Kyiv ~ Kiev; Kharkiv ~ Kharkov; Odesa ~ Odessa; Lviv ~ Lvov; Luhansk ~ Lugansk; Dnipro ~ Dnepropetrovsk; Zaporizhzhia ~ Zaporozhye; Donbas ~ Donbass; Chernobyl ~ Chornobyl; Mykolaiv ~ Nikolaev
Myanmar ~ Burma; Yangon ~ Rangoon; Naypyidaw ~ Nay Pyi Taw; Rakhine ~ Arakan; Mumbai ~ Bombay; Kolkata ~ Calcutta; Chennai ~ Madras; Bengaluru ~ Bangalore; Odisha ~ Orissa; Pune ~ Poona
Beijing ~ Peking; Nanjing ~ Nanking; Xinjiang ~ Sinkiang; Sichuan ~ Szechuan; Macau ~ Macao; Dhaka ~ Dacca; Chittagong ~ Chattogram; Kathmandu ~ Katmandu; Busan ~ Pusan; Incheon ~ Inchon
Tehran ~ Teheran; Isfahan ~ Esfahan; Qom ~ Ghom; Mashhad ~ Meshed; Erbil ~ Irbil; Fallujah ~ Falluja; Karbala ~ Kerbala; Basra ~ Basrah; Raqqa ~ Rakka; Kobani ~ Kobane
Aleppo ~ Halab; Deir ez-Zor ~ Deir al-Zor; Daraa ~ Deraa; Beirut ~ Beyrouth; Sidon ~ Saida; Khan Younis ~ Khan Yunis; Jabaliya ~ Jabalia; Gaza ~ Gaza Strip; Jeddah ~ Jidda; Mecca ~ Makkah
Sanaa ~ Sana'a; Hodeidah ~ Hudaydah; Taiz ~ Taizz; Benghazi ~ Bengazi; Misrata ~ Misurata; Sirte ~ Surt; Marrakesh ~ Marrakech; Fez ~ Fes; El Fasher ~ Al-Fashir; N'Djamena ~ Ndjamena
Timbuktu ~ Tombouctou; Ivory Coast ~ Cote d'Ivoire; Ivory Coast ~ Côte d'Ivoire; Eswatini ~ Swaziland; DR Congo ~ Zaire; DRC ~ Democratic Republic of Congo; Cape Verde ~ Cabo Verde; Zimbabwe ~ Rhodesia; Czechia ~ Czech Republic; Turkey ~ Türkiye
Vienna ~ Wien; Munich ~ München; Cologne ~ Koeln; Prague ~ Praha; Warsaw ~ Warszawa; Krakow ~ Cracow; Kraków ~ Krakow; Gdansk ~ Danzig; Bucharest ~ bucharest; Belgrade ~ Beograd
Lisbon ~ Lisboa; Porto ~ Oporto; Seville ~ Sevilla; Majorca ~ Mallorca; Marseille ~ Marseilles; Lyon ~ Lyons; Geneva ~ Genève; Bern ~ Berne; Basel ~ Basle; Hanover ~ Hannover
Chisinau ~ Kishinev; Moldova ~ Moldavia; Transnistria ~ Trans-Dniester; Belarus ~ Byelorussia; Gomel ~ Homel; Saint Petersburg ~ St. Petersburg; St Petersburg ~ Leningrad; Yekaterinburg ~ Ekaterinburg; Volgograd ~ Stalingrad; Rostov-on-Don ~ Rostov
Chechnya ~ Chechen Republic; Dagestan ~ Daghestan; Tbilisi ~ Tiflis; Sukhumi ~ Sokhumi; Nakhchivan ~ Nakhichevan; Yerevan ~ Erevan; Astana ~ Nur-Sultan; Almaty ~ Alma-Ata; Shymkent ~ Chimkent; Bishkek ~ Frunze
Kyrgyzstan ~ Kirghizia; Jalal-Abad ~ jalal abad; Issyk-Kul ~ Ysyk-Kol; Ashgabat ~ Ashkhabad; Tashkent ~ Toshkent; Samarkand ~ Samarqand; Bukhara ~ Bokhara; Fergana ~ Ferghana; Termez ~ Termiz; Andijan ~ Andizhan
Kandahar ~ Qandahar; Kabul ~ Kabol; Kunduz ~ Konduz; Mazar-i-Sharif ~ Mazar-e-Sharif; Panjshir ~ Panjsher; Faizabad ~ Fayzabad; Balochistan ~ Baluchistan; Sindh ~ Sind; Kyrgyz ~ Kirghiz; Da Nang ~ Danang
United States ~ US; U.S. ~ USA; America ~ United States of America; UK ~ Britain; U.K. ~ Great Britain; UAE ~ United Arab Emirates; North Korea ~ DPRK; South Korea ~ Republic of Korea; Netherlands ~ Holland; The Hague ~ Hague
Russia ~ Russian Federation; Russia ~ Russian; Afghanistan ~ Afghan; France ~ French; Germany's ~ Germany; the Netherlands ~ Dutch; Denmark ~ Danish; Thailand ~ Thai; Poland ~ Polish; Iraq ~ Iraqis
Daesh ~ ISIS; ISIL ~ ISIS; IS ~ Islamic State; Daesh ~ the Islamic State; Islamic State group ~ ISIL; al-Qaeda ~ al-Qaida; al Qaeda ~ Al-Qa'ida; Taliban ~ Taleban; Hezbollah ~ Hizbullah; Hizbollah ~ Hizballah
Houthis ~ Huthis; al-Shabaab ~ al Shabab; Kurdistan Workers' Party ~ PKK; FARC ~ Revolutionary Armed Forces of Colombia; UN ~ United Nations; U.N. ~ UN; NATO ~ Nato; SCO ~ Shanghai Cooperation Organisation; CSTO ~ Collective Security Treaty Organization; IMF ~ International Monetary Fund
WHO ~ World Health Organization; UNICEF ~ Unicef; USGS ~ U.S. Geological Survey; MSF ~ Médecins Sans Frontières; MSF ~ Doctors Without Borders; AFP ~ Agence France-Presse; AP ~ Associated Press; RIA ~ RIA Novosti; ITAR-TASS ~ TASS; Xinhua ~ Xinhua News Agency
Rahmon ~ Rakhmon; Emomali Rahmon ~ Imomali Rakhmon; President Rahmon ~ Emomali Rahmon; Zelensky ~ Zelenskyy; Gaddafi ~ Qaddafi; Moammar Gadhafi ~ Muammar Gaddafi; Osama bin Laden ~ Usama bin Laden; Lukashenko ~ Alyaksandr Lukashenka; Erdoğan ~ Erdogan; Bashar al-Assad ~ Assad
Sergei Lavrov ~ Sergey Lavrov; Dmitry Medvedev ~ Dmitri Medvedev; Yuri Ushakov ~ Yury Ushakov; Yevgeny Prigozhin ~ Evgeny Prigozhin; Aleksandr Bortnikov ~ Alexander Bortnikov; Mohammed Dahlan ~ Muhammad Dahlan; Saddam Hussein ~ Saddam Husain; Ahmed Chalabi ~ Ahmad Chalabi; Nikita Khrushchev ~ Nikita Khruschev; Alexei Kudrin ~ Aleksey Kudrin
Gaddafi ~ Kadafi; Mohammed bin Salman ~ Muhammad bin Salman; Abdel Fattah el-Sisi ~ Abdel-Fattah al-Sissi; Bashar al-Assad ~ Bashar Assad; Hezbollah ~ Hizballah; al-Qaeda ~ Al Qaida; Idlib ~ Edleb; Raqqa ~ Raqqah; Homs ~ Hims; Sana'a ~ Sanaa
Marib ~ Ma'rib; Benghazi ~ Banghazi; Khartoum ~ Khartum; Xi'an ~ Xian; Urumqi ~ Ürümqi; Tianjin ~ Tientsin; Hong Kong ~ Hongkong; Taipei ~ Taibei; Chongqing ~ Chungking; Volodymyr Zelenskyy ~ Vladimir Zelensky
Zelensky ~ Zelenskiy; Chernihiv ~ Chernigov; Bakhmut ~ Artyomovsk; Oleksandr Syrskyi ~ Alexander Syrsky; Chornobyl ~ Chernobyl; Varanasi ~ Benares; Thiruvananthapuram ~ Trivandrum; Gurugram ~ Gurgaon; Prayagraj ~ Allahabad; Puducherry ~ Pondicherry
Kochi ~ Cochin; Vadodara ~ Baroda; Kanpur ~ Cawnpore; López Obrador ~ Lopez Obrador; Nicolás Maduro ~ Nicolas Maduro; Bogotá ~ Bogota; Córdoba ~ Cordoba; Ho Chi Minh City ~ Saigon; Türkiye ~ Turkey; Timor-Leste ~ East Timor
Gyumri ~ Leninakan; Istanbul ~ Constantinople; Kinshasa ~ Leopoldville; Kim Jong Un ~ Kim Jong-un; The Hague ~ Den Haag; North Macedonia ~ Macedonia; the Netherlands ~ Holland; Britons ~ British; Filipinos ~ Philippines; Dutch ~ Netherlands
Burkinabe ~ Burkina Faso; Congolese ~ Democratic Republic of the Congo; Boko Haram ~ Boko-Haram; Al-Shabaab ~ al Shabab; Hayat Tahrir al-Sham ~ HTS; Pakistani Taliban ~ Tehreek-e-Taliban Pakistan; UNHCR ~ UN refugee agency; World Health Organization ~ WHO; Médecins Sans Frontières ~ Doctors Without Borders
`

/** Pairs of names near in letters, sound or use that name two. */
export const TWO = `
Austria ~ Australia; Niger ~ Nigeria; Iran ~ Iraq; Slovakia ~ Slovenia; Sweden ~ Switzerland; Mali ~ Malawi; Mali ~ Malta; Gambia ~ Zambia; Guinea ~ Guyana; Guinea ~ Guinea-Bissau
Papua New Guinea ~ Guinea; Equatorial Guinea ~ Guinea; Dominica ~ Dominican Republic; Mauritius ~ Mauritania; Sudan ~ South Sudan; North Korea ~ South Korea; Georgia ~ Georgia State; Colombia ~ Columbia; Chad ~ Chile; Jordan ~ Jamaica
Congo ~ Republic of Congo; Latvia ~ Lithuania; Ireland ~ Iceland; Ireland ~ Northern Ireland; Tajikistan ~ Turkmenistan; Kazakhstan ~ Kyrgyzstan; Uzbekistan ~ Afghanistan; Oman ~ Amman; Paraguay ~ Uruguay; Liberia ~ Libya
Bahrain ~ Bahamas; Benin ~ Belize; Brunei ~ Burundi; Rwanda ~ Uganda; Kuwait ~ Kosovo; Tonga ~ Togo; Samoa ~ Somalia; Somalia ~ Somaliland; Taiwan ~ Thailand; Vietnam ~ Vanuatu
Budapest ~ Bucharest; Tripoli ~ Tirana; Baku ~ Bamako; Manila ~ Manama; Lima ~ Lome; Riga ~ Rabat; Bern ~ Berlin; Kandahar ~ Kunduz; Hyderabad ~ Faizabad; Jalalabad ~ Jalal-Abad
Khujand ~ Kulob; Dushanbe ~ Tashkent; Dnipro ~ Donetsk; Kherson ~ Kharkiv; Luhansk ~ Lutsk; Odesa ~ Odense; Mosul ~ Mogadishu; Basra ~ Bursa; Homs ~ Hama; Sanaa ~ Saada
North Kivu ~ South Kivu; South Dakota ~ North Dakota; North Carolina ~ South Carolina; West Virginia ~ Virginia; New Mexico ~ Mexico; New York ~ York; Kansas ~ Arkansas; New South Wales ~ Wales; Western Australia ~ South Australia; Washington ~ Washington State
Hamas ~ Hezbollah; Taliban ~ al-Qaeda; Islamic State ~ Islamic State Khorasan; Islamic State ~ Boko Haram; CIA ~ FBI; UNICEF ~ UNHCR; SCO ~ CSTO; World Bank ~ IMF; AFP ~ AP; RIA ~ TASS
is ~ IS; us ~ US; who ~ WHO; car ~ CAR; northern Mali ~ Mali; northern Mali ~ southern Mali; eastern Ukraine ~ western Ukraine; Gaza City ~ Gaza; Mexico City ~ Mexico; Kuwait City ~ Kuwait
Johnson ~ Johnston; Martin ~ Marvin; Hansen ~ Hanson Trust; Petrov ~ Petrovsky; Ivanov ~ Ivanova; Sergei Lavrov ~ Sergei Shoigu; Kim Jong Un ~ Kim Jong Il; Putin ~ Rasputin; 201st military base ~ 102nd military base; 82nd Airborne Division ~ 101st Airborne Division
Hamas ~ Hama; Homs ~ Hamas; Mali ~ Somalia; Guinea ~ Equatorial Guinea; Congo ~ Togo; Georgia ~ Algeria; Kano ~ Kabo; Hubei ~ Hebei; Henan ~ Hunan; Shanxi ~ Shaanxi
Guangdong ~ Guangxi; Jiangsu ~ Jiangxi; Donetsk ~ Luhansk; Sumy ~ Suma; Chernivtsi ~ Chernihiv; Indore ~ Indonesia; Gaza ~ Giza; Korea ~ North Korea; Ali Khamenei ~ Ruhollah Khomeini; Rouhani ~ Raisi
Mohammed bin Salman ~ Mohammed bin Zayed; George Bush ~ George Brown; Vladimir Putin ~ Vladimir Zelensky; Xi Jinping ~ Li Keqiang; Li Qiang ~ Li Keqiang; Park Geun-hye ~ Park Won-soon; Juan Guaidó ~ Juan Guzmán; San José ~ San Juan; Santiago ~ San Diego; Valencia ~ Venezuela
Bucharest ~ Budapest; Riga ~ Rigi; Mumbai ~ Dubai; Lahore ~ Indore; Peshawar ~ Pishin; Herat ~ Harar; Helmand ~ Holland; Iraqi ~ Iranian; Nigerien ~ Nigerian; Fatah ~ Fateh Khan
UNICEF ~ UNESCO; WHO ~ WTO; Abdullah Abdullah ~ Abdullah Gul; Karim Khan ~ Imran Khan; Modi ~ Mody Khan; Orissa ~ Odessa; Medina ~ Madinat
`

/** The pairs of a list above. */
export function namePairs(lines: string): [string, string][] {
  return lines.trim().split(/\n|;/).map((pair) => pair.split(' ~ ').map((name) => name.trim()) as [string, string])
}
