/**
 * Groups, organisations and persons that go by several names, as lines of `kind: key = other names`; `armed` is a group that
 * has fighters, so that a sentence about fighters that names it is about its fighters.
 * Short forms of two letters stand here only where the capitals alone tell ("IS").
 */
export const ALIASES = `
armed: Islamic State = ISIS = ISIL = IS = Daesh = Da'esh = Islamic State of Iraq and Syria = Islamic State of Iraq and the Levant = Islamic State group = so-called Islamic State
armed: Islamic State Khorasan = ISIS-K = IS-K = ISKP = ISIL-K = Islamic State Khorasan Province
armed: al-Qaeda = al-Qaida = al Qaeda = Al-Qa'ida = al-Kaida
armed: Taliban = Taleban = the Taliban
armed: Pakistani Taliban = Tehreek-e-Taliban Pakistan = Tehrik-i-Taliban Pakistan = TTP
armed: Moro Islamic Liberation Front = MILF
armed: National Liberation Army of Colombia = ELN
armed: Democratic Forces for the Liberation of Rwanda = FDLR
armed: Syrian Democratic Forces = SDF
armed: People's Protection Units = YPG
armed: Hezbollah = Hizbollah = Hizbullah = Hizballah
armed: Hamas = Islamic Resistance Movement
armed: Houthis = Houthi = Huthi = Huthis = Ansar Allah
armed: Boko Haram = Jama'atu Ahlis Sunna
armed: al-Shabaab = al-Shabab = al Shabaab
armed: Kurdistan Workers' Party = PKK
armed: Revolutionary Armed Forces of Colombia = FARC
armed: Rapid Support Forces = RSF
armed: Tupac Amaru Revolutionary Movement = MRTA
armed: Liberation Tigers of Tamil Eelam = LTTE = Tamil Tigers
armed: Irish Republican Army = IRA
armed: Lord's Resistance Army = LRA
armed: Lashkar-e-Taiba = LeT
armed: M23 = March 23 Movement
armed: Wagner Group = Wagner
armed: Palestinian Islamic Jihad = Islamic Jihad
armed: Jabhat al-Nusra = al-Nusra Front = Nusra Front
armed: Hayat Tahrir al-Sham = HTS
armed: Sudan People's Liberation Army = SPLA
group: Palestine Liberation Organization = PLO
group: Shanghai Cooperation Organization = SCO = Shanghai Cooperation Organisation
group: Collective Security Treaty Organization = CSTO = Collective Security Treaty Organisation
group: Commonwealth of Independent States = CIS
group: North Atlantic Treaty Organization = NATO = Nato = Atlantic Alliance
group: United Nations = UN = U.N. = the United Nations
group: United Nations High Commissioner for Refugees = UNHCR = UN refugee agency = U.N. refugee agency
group: UN Relief and Works Agency = UNRWA = UN Palestinian refugee agency
group: United Nations Children's Fund = UNICEF = Unicef
group: World Health Organization = WHO = World Health Organisation
group: World Food Programme = WFP = World Food Program
group: Office for the Coordination of Humanitarian Affairs = OCHA
group: International Monetary Fund = IMF
group: International Committee of the Red Cross = ICRC
group: World Bank = World Bank Group
group: European Central Bank = ECB
group: Federal Reserve = the Fed = US Federal Reserve
group: People's Bank of China = PBOC
group: Organisation for Economic Co-operation and Development = OECD = Organization for Economic Cooperation and Development
group: Organization of the Petroleum Exporting Countries = OPEC = Opec
group: International Olympic Committee = IOC
group: African Union = AU
group: Association of Southeast Asian Nations = ASEAN = Asean
group: International Atomic Energy Agency = IAEA
group: Organization for Security and Co-operation in Europe = OSCE
group: US Geological Survey = USGS = U.S. Geological Survey = United States Geological Survey
group: Central Intelligence Agency = CIA
group: Federal Bureau of Investigation = FBI
group: Centers for Disease Control and Prevention = CDC = US Centers for Disease Control
group: Special Inspector General for Afghanistan Reconstruction = SIGAR
group: Médecins Sans Frontières = MSF = Doctors Without Borders
group: Israel Defense Forces = IDF = Israeli Defence Forces = Israel Defence Forces = Israeli army = Israeli military
group: Reuters = Thomson Reuters = Reuters news agency
group: Agence France-Presse = AFP
group: Associated Press = AP = The Associated Press
group: Interfax = Interfax news agency
group: TASS = ITAR-TASS = Itar-Tass = Tass
group: RIA Novosti = RIA = RIA news agency = Ria Novosti
group: Xinhua = Xinhua News Agency
group: Yonhap = Yonhap News Agency
group: Korean Central News Agency = KCNA
group: Deutsche Presse-Agentur = DPA
group: Bloomberg = Bloomberg News
group: Press Trust of India = PTI
group: Asian News International = ANI
group: Government Accountability Office = GAO
group: Democrats = Democratic Party = Democrat = Dems
group: Republicans = Republican Party = GOP = Republican
group: European Commission = EC
person: Emomali Rahmon = Imomali Rakhmon = Rahmon = Rakhmon = Rahmonov = Rakhmonov = Emomali Rahmonov = Imomali Rakhmonov
person: Vladimir Putin = Putin
person: Volodymyr Zelensky = Zelenskyy = Zelensky = Zelenskiy = Vladimir Zelensky
person: Muammar Gaddafi = Gaddafi = Qaddafi = Qadhafi = Gathafi = Kadafi = Kadhafi = Gadhafi = Moammar Gadhafi = Muammar Qaddafi
person: Bashar al-Assad = Assad = Bashar Assad
person: Osama bin Laden = Usama bin Laden = bin Laden
person: Kim Jong Un = Kim Jong-un = Kim Jong-Un
person: Xi Jinping = Xi
person: Recep Tayyip Erdogan = Erdogan = Tayyip Erdogan
person: Benjamin Netanyahu = Netanyahu = Binyamin Netanyahu
person: Pope Francis = Franciszek = Jorge Bergoglio
person: Alexander Lukashenko = Lukashenko = Alyaksandr Lukashenka = Lukashenka
thing: COVID-19 = Covid = coronavirus disease = Covid-19 = SARS-CoV-2 = novel coronavirus
place: Columbia
thing: mpox = monkeypox
`
