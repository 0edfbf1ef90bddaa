/**
 * Countries as lines of `name = other names | demonyms | capital, larger cities and provinces`.
 * Spellings of one place are joined by "=", the first is the key. Facts only; historical and local names stand beside today's.
 */
export const COUNTRIES = `
Afghanistan = Islamic Emirate of Afghanistan = Islamic Republic of Afghanistan | Afghan, Afghans, Afghani | Kabul = Kabol, Kandahar = Qandahar, Herat, Mazar-i-Sharif = Mazar-e-Sharif = Mazari Sharif, Jalalabad, Kunduz = Konduz, Ghazni, Helmand, Badakhshan Province, Nangarhar, Panjshir = Panjsher, Takhar, Faizabad = Fayzabad, Bagram, Lashkar Gah
Albania | Albanian, Albanians | Tirana, Durres
Algeria | Algerian, Algerians | Algiers, Oran, Constantine
Andorra | Andorran, Andorrans | Andorra la Vella
Angola | Angolan, Angolans | Luanda, Huambo, Cabinda
Argentina | Argentine, Argentinian, Argentines, Argentinians | Buenos Aires, Cordoba Argentina, Rosario, Mendoza
Armenia | Armenian, Armenians | Yerevan = Erevan, Gyumri = Gumri = Leninakan, Vanadzor
Australia = Commonwealth of Australia | Australian, Australians, Aussie | Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Hobart, Darwin, New South Wales = NSW, Victoria State, Queensland, Tasmania, South Australia, Western Australia, Northern Territory
Austria | Austrian, Austrians | Vienna = Wien, Graz, Linz, Salzburg, Innsbruck, Tyrol
Azerbaijan | Azerbaijani, Azerbaijanis, Azeri, Azeris | Baku, Ganja, Sumgait, Nakhchivan = Nakhichevan
Bahamas | Bahamian, Bahamians | Nassau
Bahrain | Bahraini, Bahrainis | Manama
Bangladesh | Bangladeshi, Bangladeshis | Dhaka = Dacca, Chittagong = Chattogram, Cox's Bazar, Sylhet, Khulna
Barbados | Barbadian, Barbadians | Bridgetown
Belarus = Byelorussia = Belorussia | Belarusian, Belarusians, Belarussian, Belarussians | Minsk, Gomel = Homel, Brest Belarus, Grodno = Hrodna, Mogilev
Belgium | Belgian, Belgians | Brussels = Bruxelles, Antwerp, Ghent, Liege, Bruges, Flanders, Wallonia
Belize | Belizean, Belizeans | Belmopan
Benin | Beninese | Porto-Novo, Cotonou
Bhutan | Bhutanese | Thimphu
Bolivia | Bolivian, Bolivians | La Paz, Sucre, Santa Cruz de la Sierra, Cochabamba
Bosnia and Herzegovina = Bosnia = Bosnia-Herzegovina | Bosnian, Bosnians | Sarajevo, Banja Luka, Mostar, Srebrenica
Botswana | Botswanan, Motswana | Gaborone
Brazil | Brazilian, Brazilians | Brasilia, Sao Paulo, Rio de Janeiro = Rio, Salvador, Fortaleza, Manaus, Belo Horizonte, Recife, Porto Alegre, Rio Grande do Sul
Brunei | Bruneian | Bandar Seri Begawan
Bulgaria | Bulgarian, Bulgarians | Sofia, Plovdiv, Varna
Burkina Faso | Burkinabe | Ouagadougou
Burundi | Burundian, Burundians | Bujumbura, Gitega
Cambodia = Kampuchea | Cambodian, Cambodians, Khmer | Phnom Penh, Siem Reap
Cameroon | Cameroonian, Cameroonians | Yaounde, Douala
Canada | Canadian, Canadians | Ottawa, Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Halifax, Quebec, Ontario, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, Newfoundland, Yukon
Cape Verde = Cabo Verde | Cape Verdean | Praia
Central African Republic = CAR | Central African, Central Africans | Bangui
Chad | Chadian, Chadians | N'Djamena = Ndjamena
Chile | Chilean, Chileans | Santiago, Valparaiso, Concepcion
China = People's Republic of China = PRC | Chinese | Beijing = Peking, Shanghai, Guangzhou = Canton City = Kwangchow, Shenzhen, Wuhan, Chengdu, Tianjin = Tientsin, Chongqing = Chungking, Nanjing = Nanking, Hangzhou, Harbin, Xinjiang = Sinkiang, Tibet, Sichuan = Szechuan, Hubei, Guangdong, Yunnan, Henan, Hunan, Fujian, Gansu, Qinghai, Xiamen, Urumqi = Wulumuqi, Lhasa, Inner Mongolia, Hebei, Shanxi, Shaanxi, Shandong = Shantung, Jiangsu, Jiangxi, Zhejiang, Anhui, Guangxi, Guizhou, Hainan, Heilongjiang, Jilin, Liaoning, Ningxia, Xian = Xi'an, Qingdao = Tsingtao, Dalian, Suzhou, Kashgar = Kashi, Zhengzhou, Shenyang = Mukden, Kunming, Jinan, Changsha
Hong Kong | Hongkonger, Hongkongers | Kowloon
Taiwan = Republic of China = Chinese Taipei | Taiwanese | Taipei = Taibei, Kaohsiung, Taichung, Tainan, Hualien
Macau = Macao | Macanese |
Colombia | Colombian, Colombians | Bogota, Medellin, Cali, Barranquilla, Cartagena
Comoros | Comorian, Comorians | Moroni
Democratic Republic of Congo = DR Congo = DRC = Democratic Republic of the Congo = Congo-Kinshasa = Zaire = Congo | Congolese, Zairean, Zairian, Zaireans | Kinshasa = Leopoldville, Goma, Bukavu, Kisangani, Lubumbashi, North Kivu, South Kivu, Ituri, Kasai
Republic of Congo = Congo-Brazzaville = Republic of the Congo | | Brazzaville, Pointe-Noire
Costa Rica | Costa Rican, Costa Ricans | San Jose Costa Rica
Ivory Coast = Cote d'Ivoire | Ivorian, Ivorians | Yamoussoukro, Abidjan, Bouake
Croatia | Croatian, Croatians, Croat, Croats | Zagreb, Split, Dubrovnik, Rijeka
Cuba | Cuban, Cubans | Havana, Santiago de Cuba, Guantanamo
Cyprus | Cypriot, Cypriots | Nicosia, Limassol, Larnaca
Czech Republic = Czechia | Czech, Czechs | Prague = Praha, Brno, Ostrava, Moravia
Denmark | Danish, Dane, Danes | Copenhagen, Aarhus, Odense
Greenland | Greenlandic, Greenlander, Greenlanders | Nuuk
Djibouti | Djiboutian, Djiboutians | Djibouti City
Dominica | | Roseau
Dominican Republic | | Santo Domingo
Ecuador | Ecuadorian, Ecuadorians, Ecuadorean | Quito, Guayaquil, Cuenca
Egypt | Egyptian, Egyptians | Cairo, Alexandria, Giza, Suez, Sharm el-Sheikh, Sinai = Sinai Peninsula, Luxor, Port Said
El Salvador | Salvadoran, Salvadorans, Salvadorean | San Salvador
Equatorial Guinea | | Malabo
Eritrea | Eritrean, Eritreans | Asmara
Estonia | Estonian, Estonians | Tallinn = Tallin, Tartu, Narva
Eswatini = Swaziland | Swazi, Swazis | Mbabane
Ethiopia | Ethiopian, Ethiopians | Addis Ababa, Tigray, Amhara, Oromia, Mekelle, Gambella
Fiji | Fijian, Fijians | Suva
Finland | Finnish, Finn, Finns | Helsinki, Tampere, Turku, Lapland
France | French, Frenchman, Frenchmen | Paris, Marseille = Marseilles, Lyon = Lyons, Nice, Toulouse, Strasbourg, Bordeaux, Lille, Nantes, Brittany, Normandy, Corsica, Calais
Gabon | Gabonese | Libreville
Gambia = The Gambia | Gambian, Gambians | Banjul
Georgia = Republic of Georgia | Georgian, Georgians | Tbilisi = Tiflis, Batumi, Kutaisi, Gori, Abkhazia, South Ossetia, Sukhumi = Sokhumi
Germany = Federal Republic of Germany | German, Germans | Berlin, Hamburg, Munich = Muenchen, Cologne = Köln = Koeln, Frankfurt, Stuttgart, Dresden, Leipzig, Bavaria, Saxony, Hesse, North Rhine-Westphalia, Hanover = Hannover, Bremen, Dusseldorf = Duesseldorf, Nuremberg, Bonn
Ghana | Ghanaian, Ghanaians | Accra, Kumasi, Tamale
Greece | Greek, Greeks | Athens, Thessaloniki = Salonika, Crete, Lesbos, Rhodes, Piraeus
Grenada | Grenadian, Grenadians | St. George's
Guatemala | Guatemalan, Guatemalans | Guatemala City
Guinea | Guinean, Guineans | Conakry
Guinea-Bissau | | Bissau
Guyana | Guyanese | Georgetown Guyana
Haiti | Haitian, Haitians | Port-au-Prince, Cap-Haitien
Honduras | Honduran, Hondurans | Tegucigalpa, San Pedro Sula
Hungary | Hungarian, Hungarians | Budapest, Debrecen, Szeged
Iceland | Icelandic, Icelander, Icelanders | Reykjavik, Grindavik
India = Republic of India | Indian, Indians | New Delhi, Delhi, Mumbai = Bombay, Kolkata = Calcutta, Chennai = Madras, Bengaluru = Bangalore, Hyderabad, Ahmedabad, Pune = Poona, Lucknow, Ludhiana, Noida, Kerala, Gujarat, Punjab, Bihar, Assam, Odisha = Orissa, Uttar Pradesh, Maharashtra, Tamil Nadu, Karnataka, Rajasthan, West Bengal, Manipur, Uttarakhand, Himachal Pradesh, Varanasi = Benares, Thiruvananthapuram = Trivandrum, Kochi = Cochin, Gurugram = Gurgaon, Prayagraj = Allahabad, Puducherry = Pondicherry, Vadodara = Baroda, Kanpur = Cawnpore, Visakhapatnam = Vizag = Vishakhapatnam, Mysuru = Mysore, Mangaluru = Mangalore, Guwahati = Gauhati, Jaipur, Surat, Indore, Bhopal, Nagpur, Patna, Amritsar, Srinagar, Ranchi, Chandigarh, Madhya Pradesh, Andhra Pradesh, Telangana, Jharkhand, Chhattisgarh = Chattisgarh, Haryana, Goa, Nagaland, Meghalaya, Tripura, Sikkim
Indonesia | Indonesian, Indonesians | Jakarta = Djakarta, Surabaya, Bandung, Medan, Bali, Java, Sumatra, Sulawesi, Aceh, Papua, Lombok, Palu, Borneo
Iran = Islamic Republic of Iran = Persia | Iranian, Iranians | Tehran = Teheran, Mashhad = Meshed, Isfahan = Esfahan, Shiraz, Tabriz, Qom = Ghom, Bandar Abbas, Kerman, Bam, Qeshm = Queshm, Hormozgan, Kermanshah, Bushehr, Natanz
Iraq | Iraqi, Iraqis | Baghdad, Mosul, Basra = Basrah, Erbil = Irbil = Arbil, Kirkuk, Fallujah = Falluja, Najaf, Karbala = Kerbala, Tikrit, Ramadi, Anbar, Sulaymaniyah = Sulaimaniya, Iraqi Kurdistan
Ireland = Republic of Ireland | Irish | Dublin, Cork, Galway, Limerick
Israel | Israeli, Israelis | Jerusalem, Tel Aviv, Haifa, Eilat, Beersheba, Ashkelon, Ashdod, Sderot, Negev
Palestine = Palestinian territories = State of Palestine | Palestinian, Palestinians | Gaza Strip = Gaza, West Bank, Gaza City, Ramallah, Hebron, Nablus, Jenin, Khan Younis = Khan Yunis, Rafah, Jabaliya = Jabalia = Jabalya, East Jerusalem, Bethlehem, Beit Lahiya
Italy | Italian, Italians | Rome, Milan, Naples, Turin, Venice, Florence, Genoa, Palermo, Bologna, Sicily, Sardinia, Lombardy, Lampedusa, Bergamo, L'Aquila, Amatrice
Jamaica | Jamaican, Jamaicans | Kingston
Japan | Japanese | Tokyo, Osaka, Kyoto, Hiroshima, Nagasaki, Fukushima, Sendai, Kobe, Yokohama, Nagoya, Sapporo, Hokkaido, Okinawa, Kyushu, Noto, Kumamoto
Jordan = Hashemite Kingdom of Jordan | Jordanian, Jordanians | Amman, Zarqa, Irbid, Aqaba
Kazakhstan | Kazakh, Kazakhs, Kazakhstani | Astana = Nur-Sultan = Nursultan = Akmola, Almaty = Alma-Ata, Shymkent = Chimkent, Karaganda = Qaraghandy, Aktau, Atyrau, Baikonur = Baykonur
Kenya | Kenyan, Kenyans | Nairobi, Mombasa, Kisumu, Garissa
Kosovo | Kosovar, Kosovars | Pristina = Prishtina, Mitrovica
Kuwait | Kuwaiti, Kuwaitis | Kuwait City
Kyrgyzstan = Kirghizia = Kirgizia = Kirgizstan = Kyrgyz Republic | Kyrgyz, Kirghiz, Kyrgyzstani | Bishkek = Frunze, Osh, Batken, Jalal-Abad = Jalalabad Kyrgyzstan, Kant, Karakol, Naryn, Manas, Issyk-Kul = Ysyk-Kol, Mailuu-Suu = Mailuu-Su = Maylisuu = Mailusuu
Laos | Lao, Laotian, Laotians | Vientiane, Luang Prabang
Latvia | Latvian, Latvians | Riga, Daugavpils
Lebanon | Lebanese | Beirut = Beyrouth, Tripoli Lebanon, Sidon = Saida, Tyre
Lesotho | Basotho | Maseru
Liberia | Liberian, Liberians | Monrovia
Libya | Libyan, Libyans | Tripoli, Benghazi = Bengazi, Misrata = Misurata, Derna, Sirte = Surt, Tobruk
Liechtenstein | | Vaduz
Lithuania | Lithuanian, Lithuanians | Vilnius, Kaunas, Klaipeda
Luxembourg | Luxembourger | Luxembourg City
Madagascar | Malagasy | Antananarivo
Malawi | Malawian, Malawians | Lilongwe, Blantyre
Malaysia | Malaysian, Malaysians | Kuala Lumpur, Penang, Johor, Sabah, Sarawak, Selangor
Maldives | Maldivian, Maldivians | Male
Mali | Malian, Malians | Bamako, Timbuktu = Tombouctou, Gao, Kidal
Malta | Maltese | Valletta
Mauritania | Mauritanian, Mauritanians | Nouakchott
Mauritius | Mauritian, Mauritians | Port Louis
Mexico | Mexican, Mexicans | Mexico City, Guadalajara, Monterrey, Tijuana, Acapulco, Cancun, Puebla, Oaxaca, Chiapas, Sinaloa, Ciudad Juarez, Guerrero
Moldova = Moldavia | Moldovan, Moldovans | Chisinau = Kishinev, Tiraspol, Transnistria = Transdniestria = Trans-Dniester
Monaco | Monegasque | Monte Carlo
Mongolia | Mongolian, Mongolians | Ulaanbaatar = Ulan Bator
Montenegro | Montenegrin, Montenegrins | Podgorica
Morocco | Moroccan, Moroccans | Rabat, Casablanca, Marrakesh = Marrakech, Fez = Fes, Tangier, Agadir
Western Sahara | Sahrawi, Sahrawis | Laayoune
Mozambique | Mozambican, Mozambicans | Maputo, Beira, Cabo Delgado, Nampula, Pemba
Myanmar = Burma | Burmese | Naypyidaw = Nay Pyi Taw = Naypyitaw, Yangon = Rangoon, Mandalay, Rakhine = Arakan, Sagaing
Namibia | Namibian, Namibians | Windhoek
Nepal | Nepali, Nepalis, Nepalese | Kathmandu = Katmandu, Pokhara
Netherlands = Holland = The Netherlands | Dutch, Dutchman | Amsterdam, The Hague = Hague = Den Haag, Rotterdam, Utrecht, Eindhoven
New Zealand = Aotearoa | New Zealander, New Zealanders, Kiwi | Wellington, Auckland, Christchurch, Dunedin
Nicaragua | Nicaraguan, Nicaraguans | Managua
Niger | Nigerien, Nigeriens | Niamey, Agadez, Diffa, Tillaberi
Nigeria | Nigerian, Nigerians | Abuja, Lagos, Kano, Ibadan, Port Harcourt, Maiduguri, Borno, Kaduna, Zamfara, Chibok
North Korea = DPRK = Democratic People's Republic of Korea | North Korean, North Koreans | Pyongyang, Yongbyon, Punggye-ri
South Korea = Republic of Korea = ROK | South Korean, South Koreans | Seoul, Busan = Pusan, Incheon = Inchon, Daegu = Taegu, Gwangju = Kwangju
North Macedonia = Macedonia = FYROM | Macedonian, Macedonians | Skopje
Norway | Norwegian, Norwegians | Oslo, Bergen, Trondheim, Stavanger, Utoya
Oman | Omani, Omanis | Muscat, Salalah
Pakistan = Islamic Republic of Pakistan | Pakistani, Pakistanis | Islamabad, Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Sindh = Sind, Balochistan = Baluchistan, Khyber Pakhtunkhwa, Swat, Waziristan
Panama | Panamanian, Panamanians | Panama City
Papua New Guinea = PNG | Papua New Guinean | Port Moresby, Enga
Paraguay | Paraguayan, Paraguayans | Asuncion
Peru | Peruvian, Peruvians | Lima, Cusco = Cuzco, Arequipa
Philippines | Filipino, Filipinos, Philippine | Manila, Quezon City, Cebu, Davao, Mindanao, Luzon, Tacloban, Marawi, Leyte
Poland | Polish, Pole, Poles | Warsaw = Warszawa, Krakow = Cracow, Gdansk = Danzig, Wroclaw, Lodz, Poznan
Portugal | Portuguese | Lisbon = Lisboa, Porto = Oporto, Madeira, Azores
Qatar | Qatari, Qataris | Doha
Romania | Romanian, Romanians | Bucharest, Cluj, Timisoara, Constanta
Russia = Russian Federation | Russian, Russians | Moscow = Moskva, Saint Petersburg = St. Petersburg = St Petersburg = Leningrad, Novosibirsk, Yekaterinburg = Ekaterinburg = Sverdlovsk, Kazan, Volgograd = Stalingrad, Chechnya = Chechen Republic, Dagestan = Daghestan, Ingushetia, Grozny, Beslan, Vladivostok, Sochi, Rostov-on-Don = Rostov, Samara, Kaliningrad, Belgorod, Kursk, Siberia, Tatarstan, Bashkortostan, Murmansk, Krasnodar, Omsk, Kamchatka, Sakhalin
Rwanda | Rwandan, Rwandans | Kigali
Samoa | Samoan, Samoans | Apia
Saudi Arabia = Kingdom of Saudi Arabia = KSA | Saudi, Saudis | Riyadh, Jeddah = Jiddah = Jidda, Mecca = Makkah, Medina, Dhahran, Dammam
Senegal | Senegalese | Dakar, Casamance
Serbia | Serbian, Serbians, Serb, Serbs | Belgrade = Beograd, Novi Sad, Nis
Seychelles | Seychellois | Victoria Seychelles
Sierra Leone | Sierra Leonean, Sierra Leoneans | Freetown
Singapore | Singaporean, Singaporeans |
Slovakia | Slovak, Slovaks, Slovakian | Bratislava, Kosice
Slovenia | Slovene, Slovenian, Slovenes, Slovenians | Ljubljana, Maribor
Solomon Islands | | Honiara
Somalia | Somali, Somalis | Mogadishu, Kismayo, Puntland
Somaliland | Somalilander | Hargeisa
South Africa = RSA | South African, South Africans | Pretoria, Johannesburg, Cape Town, Durban, Soweto, Gauteng, KwaZulu-Natal, Western Cape
South Sudan | South Sudanese | Juba, Malakal, Unity State, Upper Nile, Yida, Jonglei
Spain | Spanish, Spaniard, Spaniards | Madrid, Barcelona, Valencia, Seville = Sevilla, Bilbao, Zaragoza, Malaga, Catalonia, Andalusia, Basque Country, Galicia, Canary Islands, Majorca = Mallorca, Ceuta, Melilla
Sri Lanka = Ceylon | Sri Lankan, Sri Lankans | Colombo, Kandy, Jaffna
Sudan | Sudanese | Khartoum, Omdurman, Darfur, El Fasher = Al-Fashir, South Kordofan, Blue Nile State, Port Sudan, Nuba Mountains
Suriname | Surinamese | Paramaribo
Sweden | Swedish, Swede, Swedes | Stockholm, Gothenburg, Malmo
Switzerland | Swiss | Bern = Berne, Zurich, Geneva = Geneve, Basel = Basle, Lausanne, Davos
Syria = Syrian Arab Republic | Syrian, Syrians | Damascus, Aleppo = Halab, Homs = Hims, Idlib = Edleb, Raqqa = Rakka = Ar-Raqqah, Latakia, Deir ez-Zor = Deir al-Zor = Deir Ezzor, Palmyra, Hama, Kobani = Kobane, Afrin, Daraa = Deraa, Hmeymim = Khmeimim, Eastern Ghouta
Tajikistan = Tadjikistan = Tadzhikistan = Republic of Tajikistan | Tajik, Tajiks, Tadjik, Tajikistani | Dushanbe, Bokhtar = Kurgan-Tyube = Kurgan Tyube = Kurgantyube = Qurghonteppa = Qurghon Teppa = Qurghonteppo = Qurgonteppa = Kurgan-Tube, Khujand = Khodjent = Leninabad = Hujand = Khudzhand, Kulob = Kulyab, Khorog = Khorugh, Gorno-Badakhshan = GBAO = Kuhistoni Badakhshon, Khatlon, Isfara, Panjakent = Penjikent, Rasht
Tanzania | Tanzanian, Tanzanians | Dodoma, Dar es Salaam, Zanzibar, Arusha
Thailand = Siam | Thai, Thais | Bangkok, Chiang Mai, Phuket, Pattaya, Nakhon Ratchasima = Korat
Timor-Leste = East Timor | Timorese | Dili
Togo | Togolese | Lome
Tonga | Tongan, Tongans | Nuku'alofa
Trinidad and Tobago = Trinidad | Trinidadian | Port of Spain
Tunisia | Tunisian, Tunisians | Tunis, Sfax, Sousse
Turkey = Turkiye = Republic of Turkey | Turkish, Turk, Turks | Ankara, Istanbul = Constantinople, Izmir = Smyrna, Antalya, Gaziantep, Diyarbakir, Adana, Hatay, Kahramanmaras, Bursa, Konya
Turkmenistan | Turkmen, Turkmens | Ashgabat = Ashkhabad, Turkmenabat, Mary
Uganda | Ugandan, Ugandans | Kampala, Entebbe, Gulu
Ukraine | Ukrainian, Ukrainians | Kyiv = Kiev, Kharkiv = Kharkov, Odesa = Odessa, Lviv = Lvov = Lwow, Dnipro = Dnepropetrovsk = Dnipropetrovsk, Donetsk, Luhansk = Lugansk, Mariupol, Kherson, Zaporizhzhia = Zaporozhye = Zaporizhia, Mykolaiv = Nikolaev, Crimea, Sevastopol, Bakhmut = Artemivsk = Artyomovsk = Artemovsk, Donbas = Donbass, Chernobyl = Chornobyl, Chernihiv = Chernigov, Sumy, Bucha, Poltava, Avdiivka = Avdeyevka, Pokrovsk = Krasnoarmeysk, Sievierodonetsk = Severodonetsk = Sieverodonetsk, Lysychansk = Lisichansk, Kryvyi Rih = Krivoy Rog = Kryvyy Rih, Kropyvnytskyi = Kirovohrad = Kirovograd, Vinnytsia = Vinnitsa, Zhytomyr = Zhitomir, Rivne = Rovno, Ternopil = Ternopol, Chernivtsi = Chernovtsy, Uzhhorod = Uzhgorod, Kupiansk = Kupyansk, Kramatorsk, Sloviansk = Slavyansk = Slovyansk, Chasiv Yar = Chasov Yar, Irpin, Izium = Izyum, Kremenchuk = Kremenchug, Cherkasy = Cherkassy, Khmelnytskyi = Khmelnitsky
United Arab Emirates = UAE = Emirates | Emirati, Emiratis | Abu Dhabi, Dubai, Sharjah
United Kingdom = UK = Britain = Great Britain = U.K. | British, Briton, Britons | London, Manchester, Birmingham, Liverpool, Leeds, Sheffield, Bristol, Newcastle, Cardiff, Edinburgh, Glasgow, Belfast, Aberdeen, Northern Ireland, Wales, Scotland, England, Yorkshire, Cornwall, Kent, Grenfell Tower
United States = United States of America = US = USA = U.S. = U.S.A. = America | American, Americans | Washington = Washington DC = Washington D.C., New York = New York City = NYC, Los Angeles, Chicago, Houston, Philadelphia, Phoenix, San Francisco, San Diego, Dallas, Austin, Boston, Detroit, Seattle, Denver, Miami, Atlanta, Las Vegas, New Orleans, Minneapolis, Baltimore, Pittsburgh, Cleveland, Sacramento, Oakland, Salt Lake City, California, Texas, Florida, Pennsylvania, Ohio, Illinois, Michigan, Georgia State, North Carolina, South Carolina, New Jersey, Virginia, West Virginia, Washington State, Arizona, Massachusetts, Tennessee, Indiana, Missouri, Maryland, Wisconsin, Colorado, Minnesota, Alabama, Louisiana, Kentucky, Oregon, Oklahoma, Connecticut, Utah, Iowa, Nevada, Arkansas, Mississippi, Kansas, New Mexico, Nebraska, Idaho, Hawaii, Maine, New Hampshire, Rhode Island, Montana, Delaware, South Dakota, North Dakota, Alaska, Vermont, Wyoming, Puerto Rico, District of Columbia, Guam, Long Island, Manhattan, Brooklyn, Sonoma County
Uruguay | Uruguayan, Uruguayans | Montevideo
Uzbekistan | Uzbek, Uzbeks, Uzbekistani | Tashkent = Toshkent, Samarkand = Samarqand, Bukhara = Bokhara = Buxoro, Termez = Termiz, Andijan = Andizhan, Namangan, Fergana = Ferghana, Nukus, Karakalpakstan
Vanuatu | | Port Vila
Vatican City = Vatican = Holy See | |
Venezuela | Venezuelan, Venezuelans | Caracas, Maracaibo, Valencia Venezuela
Vietnam = Viet Nam | Vietnamese | Hanoi, Ho Chi Minh City = Saigon, Da Nang = Danang, Haiphong, Hue
Yemen | Yemeni, Yemenis | Sanaa = Sana'a, Aden, Hodeidah = Hudaydah, Taiz = Taizz, Marib, Saada
Zambia | Zambian, Zambians | Lusaka, Kitwe
Zimbabwe = Rhodesia | Zimbabwean, Zimbabweans | Harare, Bulawayo
`

/** Regions as lines of `name = other names | countries in them`. */
export const REGIONS = `
Central Asia | Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan
South Asia | Afghanistan, Bangladesh, Bhutan, India, Maldives, Nepal, Pakistan, Sri Lanka
Southeast Asia = South-East Asia | Brunei, Cambodia, Timor-Leste, Indonesia, Laos, Malaysia, Myanmar, Philippines, Singapore, Thailand, Vietnam
East Asia | China, Japan, Mongolia, North Korea, South Korea, Taiwan, Hong Kong
Middle East | Bahrain, Egypt, Iran, Iraq, Israel, Jordan, Kuwait, Lebanon, Oman, Palestine, Qatar, Saudi Arabia, Syria, Turkey, United Arab Emirates, Yemen
South Caucasus | Armenia, Azerbaijan, Georgia
Baltic states = Baltics | Estonia, Latvia, Lithuania
Balkans = Western Balkans | Albania, Bosnia and Herzegovina, Bulgaria, Croatia, Kosovo, Montenegro, North Macedonia, Serbia, Slovenia
Korean Peninsula | North Korea, South Korea
Horn of Africa | Djibouti, Eritrea, Ethiopia, Somalia
West Africa | Benin, Burkina Faso, Cape Verde, Gambia, Ghana, Guinea, Guinea-Bissau, Ivory Coast, Liberia, Mali, Mauritania, Niger, Nigeria, Senegal, Sierra Leone, Togo
Sahel | Burkina Faso, Chad, Mali, Mauritania, Niger
East Africa | Burundi, Djibouti, Eritrea, Ethiopia, Kenya, Rwanda, Somalia, South Sudan, Tanzania, Uganda
Southern Africa | Angola, Botswana, Eswatini, Lesotho, Malawi, Mozambique, Namibia, South Africa, Zambia, Zimbabwe
North Africa | Algeria, Egypt, Libya, Morocco, Tunisia, Sudan
Africa | West Africa, East Africa, Southern Africa, North Africa, Cameroon, Central African Republic, Democratic Republic of Congo, Republic of Congo, Gabon, Equatorial Guinea, Madagascar, Mauritius, Comoros, Seychelles
Scandinavia | Denmark, Norway, Sweden
Europe | Albania, Andorra, Austria, Belarus, Belgium, Bosnia and Herzegovina, Bulgaria, Croatia, Cyprus, Czech Republic, Denmark, Estonia, Finland, France, Germany, Greece, Hungary, Iceland, Ireland, Italy, Kosovo, Latvia, Liechtenstein, Lithuania, Luxembourg, Malta, Moldova, Monaco, Montenegro, Netherlands, North Macedonia, Norway, Poland, Portugal, Romania, Serbia, Slovakia, Slovenia, Spain, Sweden, Switzerland, Ukraine, United Kingdom, Vatican City
European Union = EU | Austria, Belgium, Bulgaria, Croatia, Cyprus, Czech Republic, Denmark, Estonia, Finland, France, Germany, Greece, Hungary, Ireland, Italy, Latvia, Lithuania, Luxembourg, Malta, Netherlands, Poland, Portugal, Romania, Slovakia, Slovenia, Spain, Sweden
Central America | Belize, Costa Rica, El Salvador, Guatemala, Honduras, Nicaragua, Panama
Caribbean | Bahamas, Barbados, Cuba, Dominica, Dominican Republic, Grenada, Haiti, Jamaica, Trinidad and Tobago
South America | Argentina, Bolivia, Brazil, Chile, Colombia, Ecuador, Guyana, Paraguay, Peru, Suriname, Uruguay, Venezuela
Latin America | South America, Central America, Mexico, Cuba, Dominican Republic
Asia | Central Asia, South Asia, Southeast Asia, East Asia, Middle East
`
