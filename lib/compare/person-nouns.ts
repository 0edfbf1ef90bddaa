/**
 * Nouns for persons, singular: those of WordNet 3.1 whose first sense lies under "person" and that news uses. Its licence goes with the
 * extension, in `public/licenses/wordnet.txt`.
 * @see https://wordnet.princeton.edu/license-and-commercial-use
 */
export const PERSON_NOUNS: ReadonlySet<string> = new Set((
  'abbe abbot abolitionist abomination aborigine abortionist absentee absolutist abuser academic accomplice accountant accused accuser acolyte activist ' +
  'actor actress actuary addict adept adherent adjudicator administrator admiral admirer adolescent adonis adult adulterer adventurer adversary ' +
  'advertiser advisee adviser advisor advocate affiliate affluent african aggregator aggressor agitator agnostic aide airman alabaman alabamian alarmist ' +
  'alaskan alcoholic alderman algerian alien alternate alto alumnus amateur amazon ambassador american amir amorist anabaptist analyst anarchist anathema ' +
  'ancestor ancient anglican announcer antagonist antecedent anthropologist anti antique apache apologist apostate apostle apothecary appalachian ' +
  'apparatchik applicant appointee appraiser apprentice appropriator arab arabian arbiter archaeologist archbishop archer architect arianist aristocrat ' +
  'arizonan armenian arsonist artilleryman artisan artist artiste asian aspirant assailant assassin assemblyman assemblywoman assessor asshole assignee ' +
  'assistant associate assyrian astronaut atheist athlete attache attacker attendant attendee attorney auditor augur aunt australian austrian author ' +
  'authoritarian autocrat auxiliary avatar avenger aviator awol ayatollah baas babe baby babylonian babysitter bachelor backbencher backer backstop ' +
  'badger baker balkan ballerina balletomane ballplayer bandit bangladeshi banker bankrupt baptist barbarian bargee barkeep barker barnburner baron bart ' +
  'bartender basileus bastard bather batman batter beadle beadsman bearer beatnik beau bedfellow beggar beginner behemoth beholder belgian believer belle ' +
  'bellhop belligerent bellwether beloved benefactor beneficiary besieger bidder bigot bigwig biker bilingual billionaire bimbo biographer biologist ' +
  'biophysicist bisexual bishop biter blackmailer blacksmith blimp blocker blogger bloke blond blonde blowhard bluestocking boatswain bobby bobbysoxer ' +
  'bodybuilder bodyguard bolivian bolshevik bombshell bondholder bondsman booby booker boomer booster bootlegger bore borrower boss bourbon bourgeois ' +
  'bowman boxer boy boyfriend brat brave bravo brazilian breadwinner breaker brewer briber bricklayer bride bridegroom brigadier brit briton broad ' +
  'broadcaster broker brother browser brute buddhist buddy buff buffoon bugler bully bullyboy bum bunkmate bunny bunter bureaucrat burglar busboy ' +
  'bushwhacker businessman businesswoman buster butcher butler buyer bystander byzantine cadet calculator calif californian caliph caller cameraman ' +
  'campaigner camper campmate canadian canary candidate cantor canvasser capitalist captain captive captor cardinal careerist caregiver caretaker ' +
  'carolinian carpenter carper carrier cartoonist cashier casualty catcher caterer catholic cattleman caucasian cavalier cavalryman caveman celebrant ' +
  'celebrity censor centrist ceo cfo chairman chairwoman challenger chambermaid champ champion chancellor changer chap chaplain charlatan chased chechen ' +
  'checker cheerleader chef chela chemist chief chieftain child chilean chiropractor choirboy chorine chosen christian chump churchgoer churchman citizen ' +
  'civilian claimant clapper classicist classifier classmate clergyman cleric clerk client clinician clone closer clown coach coaster coauthor cobbler ' +
  'cofounder collaborator colleague collectivist collector colleen collegian collier colombian colonel colonial colonist coloradan coloratura columnist ' +
  'combatant comedian comer comic commander commando commentator commie commissioner committeeman committeewoman commodore commoner communicator ' +
  'communist companion compatriot competitor complainant composer comptroller compulsive comrade concessionaire concierge conductor confederate confessor ' +
  'confidant confidante confrere congregant congressman congresswoman connoisseur conqueror conservative conspirator constable constitutionalist consul ' +
  'consultant consumer contemporary contender contestant contra contractor contralto contrarian contributor controller convert conveyor convict cook ' +
  'cooky coon cooperator coordinator cop copycat coquette corinthian coroner corporal corporatist correspondent cosigner cosmopolitan councilman ' +
  'councilwoman counsel counselor countryman courier courtier cousin coward cowboy cowhand cowpuncher crackpot crafter craftsman crank craven crazy ' +
  'creditor creep criminal criminologist cripple critic crofter crone crony crook crusader cub cuban culprit cultist curate curator cuss custodian ' +
  'customer cutter cyclist cynic czar czech dad daddy dairyman dakota dame dancer dane darling daughter deacon deaconess deadhead dealer dean dear deb ' +
  'debater debtor decadent deceased decedent decorator defector defendant defender degenerate delegate delinquent demagogue demander democrat demographer ' +
  'demonstrator denizen dentist departed dependent deportee depositor deputy derelict dervish descendant descendent deserter designer desperate despoiler ' +
  'despot detainee detective detractor developer deviate devisee devotee diabetic diagnostician dick dictator diehard dignitary diner diplomat diplomate ' +
  'director disciple dispatcher dissenter dissident distributor diver divider divorcee doc doctor doctrinaire dodger doer domestic dominican don donee ' +
  'donna donor doorman dorian dotard doubter drafter dramatist draper dreamer drinker dropout drover drudge drummer drunk drunkard dry duchess dud dude ' +
  'duelist duffer duke dullard dummy dupe dwarf dweller dyer dyke earl earner earthman easterner eater eccentric eclectic economist ecuadorian editor ' +
  'educatee educator egalitarian egghead egotist egyptian elder eldest elector electrician electrotherapist elitist elizabethan embodiment emeritus ' +
  'emissary emperor employee employer endorser enforcer engineer englishman engraver enquirer enrollee entertainer enthusiast entrepreneur ' +
  'environmentalist envoy epicure epidemiologist episcopalian equal erie escapee escort esquire ethiopian ethnic eurasian european evacuee evangelist ' +
  'evildoer examinee examiner executioner executive executor exile existentialist expatriate experimenter expert explorer exporter extern extra extremist ' +
  'eyewitness fabian facilitator faker familiar fanatic fantasist farmer farsi fascist father favourite fed federal federalist fella fellow felon ' +
  'feminist fiance fiancee fiduciary fielder fieldhand fiend fighter figurehead filer filibuster filipino fille filmmaker finalist financier finisher ' +
  'finn firefighter fisher fisherman fishmonger fishwife fixer flack flak flanker flapper flautist fledgling flier flirt floridian florist fodder foe ' +
  'follower fool forebear forecaster forefather foreigner foreman forerunner forward fossil framer frank freelance freelancer freeman freewheeler ' +
  'frenchman freshman friend fugitive fullback functionary fundamentalist fundraiser gadfly gagwriter gallant gambler gamin gangster gardener gatekeeper ' +
  'gawker gay geek general generalist geneticist genius gentleman geographer geologist georgian german ghoul girl girlfriend giver gladiator glutton ' +
  'goalkeeper godfather goer goldsmith golfer goner goon gospeler gourmet governess governor grabber grader graduate grammarian grandchild granddaughter ' +
  'grandee grandfather grandma grandmother grandparent grandson granny graybeard great grifter grind grocer groom grower grownup guarantor guard guardian ' +
  'guatemalan guerrilla guest guide gunman gunner gunslinger guru guy gymnast gynecologist hack hacker hairdresser haitian hakeem halfback handicapper ' +
  'handler handyman hanger harasser hardliner harper hater have hawker headliner headmaster headsman healer hearer heavy heavyweight heckler heir hellion ' +
  'helper herald heretic hermit hero herpetologist heterosexual hick highness highwayman hijacker hillbilly hindu hippie hippy hipster hire hispanic ' +
  'historian hitter hog holdout holdover homeless homemaker homeowner homesteader homophobe homosexual honcho honduran hood hoosier hopeful horseman host ' +
  'hostage hostess hotelman hothead hotshot housebreaker householder housekeeper housewife huckster hulk humanist humanitarian humorist hun hungarian ' +
  'hunter huntsman hurler husband hypocrite hysteric idealist ideologist ideologue idiot idler ignoramus illegitimate illiterate illustrator imam ' +
  'imbecile immigrant immortal immune imperialist importer impressionist incarnation incendiary incompetent incumbent independent indian individual ' +
  'individualist indonesian industrialist infant infanticide infantryman inferior infidel infielder informant inhabitant initiate inmate innocent ' +
  'innovator inpatient inquirer inquisitor insider insolvent inspector instigator instructor instrumentalist insured insurgent intellectual interlocutor ' +
  'interloper intermediary intern internationalist interne interpreter interrogator interviewee interviewer intimate intruder invader invalid inventor ' +
  'investigator investor invitee iowa iowan iranian iraqi irishman ironworker irregular islamist islander isolationist israeli israelite italian jackass ' +
  'jacobin jamaican janissary janitor jansenist jap japanese jerk jerry jesuit jew jeweler jihadist jimdandy jimhickey jock jockey jogger johnny joker ' +
  'jordanian journalist judge jumper junior junkie junky jurist juror juvenile kaiser kansa keeper kentuckian kenyan keynesian khan kicker kid kidnapper ' +
  'killer kin king kingpin klansman knight knockout kook korean krauthead kurd kuwaiti laborer lackey lad lady laggard lame landlord landowner lao lasher ' +
  'latino laughingstock laureate lawbreaker lawmaker lawman lawyer layman leader leaker learner lebanese lecher lecturer leftist lefty legatee legislator ' +
  'lender leo lesbian letterman liar liberal liberian libertarian libertine libra librarian libyan licensee lieutenant lifer lifter lightweight ' +
  'linebacker lineman linguist listener litigant litigator lobbyist logger loggerhead londoner longer longshoreman lookout loon loony looter loser ' +
  'louisianan lovely lover lowlife loyalist luminary lummox lunatic lunkhead lush lutheran lyricist machiavellian machinist macho madam madame madman ' +
  'magician magistrate magnate maid maiden mailman mainer mainstay major maker malaysian malfeasant malik mama mamma man manager mandatory maniac ' +
  'manservant mantrap maoist marcher mari maricopa marine marketer marksman married marshal martyr marxist marylander masseur master mastermind mate ' +
  'mater matriarch matron maven maverick maya mayor mechanic mediator member mentor mercenary mercer merchant messenger messiah meteorologist methodist ' +
  'metis metropolitan mexican miami mick mickey middleman midshipman migrant militant millionaire milquetoast mimic miner minion minister minnesotan ' +
  'minor minstrel misanthrope misogynist miss missionary missourian mistress mobster mocker moderate modern molester mom mommy monarch moneymaker monger ' +
  'monitor monk monologist monsieur mooch moralist moroccan moron mortal mortgagee mortician mother mourner mover moviegoer mujahid mullah murderer ' +
  'muscleman musician muslim mute mutineer namesake nan nance nanny naprapath narcissist narrator national nationalist native nativist natural naturopath ' +
  'navajo navigator naysayer nazi negotiator negro neighbor neighbour neocon neoconservative neoliberal nephew nerd neurosurgeon neurotic neutral ' +
  'neutralist nevadan newborn newcomer newsboy newsman newspaperman nicaraguan niece nigerian nihilist noble nobody nominee noncitizen noncom ' +
  'nonconformist nondescript nondriver nonpartisan nonstarter northerner norwegian notable novelist novice nun nurse nutter nymphomaniac objector ' +
  'observer obsessive obstetrician obstructionist occidental occupant occupier offender officeholder officer official offspring ohioan oklahoman oldster ' +
  'oligarch olympian omaha onlooker operagoer operative ophthalmologist opponent opportunist oppressor optimist oracle orator orderly ordinary oregonian ' +
  'organiser organizer orphan ottawa ottoman ouster outcast outcaste outfielder outlaw outlier outpatient outsider overachiever overnighter overseer ' +
  'owner oyabun packer paddy pagan painter pakistani pal palestinian pander panelist papa pappa paramedic paramour paranoiac paranoid paratrooper pardner ' +
  'parent pariah parishioner parisian parliamentarian parolee parsee parson participant partisan partner passenger passerby pastor pathologist patient ' +
  'patriarch patriot patroller patrolman patron patronne patsy payer peacekeeper peacemaker peasant peddler pedestrian pediatrician pedophile peer ' +
  'pensioner perfectionist performer perpetrator persian person personage personification peruvian pervert peshmerga pessimist petitioner pharmacist ' +
  'philanthropist philosopher phony photographer photojournalist physician physicist pianist picket pilgrim pilot pimp pioneer piper pirate pistoleer ' +
  'pitcher pivot placeholder plainclothesman plaintiff planner planter plasterer platonist playboy player playmate playwright pledgee plotter plumber ' +
  'plutocrat poet pol policeman policyholder politician politico pollster polluter pontiff pop pope populist porter portwatcher poseur positivist ' +
  'posseman postgraduate potter pow powerhouse practitioner pragmatist preacher predator predecessor predictor premier presbyterian presenter president ' +
  'prey prick priest primate primitive prince princess printer prior prisoner private pro probable proctor procurer producer prof professional professor ' +
  'prognosticator programmer promisee promoter promulgator propagandist prophet proponent proprietor prosecutor prostitute protagonist protectionist ' +
  'protector protege protegee protestant protester provider provincial provocateur provost prowler proxy pseudo psychiatrist psychic psycho psychologist ' +
  'psychopath psychotic publicist pueblo puke puncher pundit punk punster pupil purchaser purist puritan pursued pursuer purveyor qatari quack quad ' +
  'quaker qualifier quarterback queer questioner rabbi racist racketeer ragamuffin raider raiser raja rajah rake rancher ranger rapist rapper rapporteur ' +
  'rascal reactionary reader realist realtor reaper reb rebel receptionist recipient recluse recruit recruiter rector redcoat redheader redskin ref ' +
  'referee referral refiner reformer reformist refugee regent registrant registrar regular relative religionist religious renegade renter rep repairman ' +
  'repatriate reporter representative reprobate republican rescuer researcher reservist resident respondent responder retailer retiree reveler reveller ' +
  'reverend reviewer revisionist revolutionary rex rhetorician rider riff rifleman rigger ringleader rioter rip rival roarer robber rocker rogue roman ' +
  'romanian romantic roofer rookie roommate roughneck rouser rover rowdy rube ruffian ruler runner russian rustler safebreaker sage sailor salesgirl ' +
  'saleslady salesman salvadoran samaritan saracen satirist saudi savage saver sawyer saxon scandinavian scanner scapegoat schizophrenic scholar ' +
  'scholastic schoolboy schoolgirl schoolmarm schoolmaster schoolmate schoolmistress schoolteacher scientist scion scold scorekeeper scot scotchman ' +
  'scoundrel scout screener screenwriter screw sculptor seafarer seaman searcher seasonal secessionist secretary sectarian secular secularist seeker seer ' +
  'segregate segregationist selectman seller sellout seminarian semite senator sender senior sensitive sentimentalist sentinel sentry separatist ' +
  'septuagenarian serbian serf sergeant servant server settler sexist shah shaheed shaker shareholder sharer sharper sheepman sheikh shepherd sheriff ' +
  'shiite shill shocker shopkeeper shopper shortstop showman shrink sibling sicilian signatory signer signore sikh silly singer sinner sioux sipper sir ' +
  'sis sister skeptic skipper skirmisher skunk slave slaveholder sleeper sleepwalker slob slugger slut smoker smuggler sneak sniper snoop socialist ' +
  'socialite sociologist soldier solicitor soloist solver somali somebody someone son songwriter sonny sooner soothsayer sophisticate sophomore soprano ' +
  'southerner southpaw sovereign spammer spaniard speaker spearhead specialist spectator speculator speechwriter spoiler spokesman spokesperson ' +
  'spokeswoman sponsor spook sportsman sportswoman spouse sprinter spy squire staffer stager stakeholder stalinist stalker stalwart starlet statesman ' +
  'statistician steady steelworker stepchild stepfather stepmother stepson steward stiff stockbroker stockholder stockman stoic stooge storekeeper ' +
  'storyteller straggler straight stranger strategist striker stringer stroller strongman student stupid stylist subcontractor subjectivist subordinate ' +
  'subscriber subsidiary suburbanite subversive successor sucker sudanese sufferer suitor sultan sunni super superintendent superior superman superstar ' +
  'supervisor supplier supporter suppressor supremacist surfer surgeon surrogate surveyor survivor suspect swagger swami swashbuckler swede sweetheart ' +
  'swimmer sycophant symbolist sympathizer syrian tackle taco tactician tailback tailor taiwanese taker talker tapper taxpayer teacher teammate teamster ' +
  'tease technician technocrat technologist ted teen teenager teetotaler telltale temp temporary tenant tennessean territorial terrorist tester texan ' +
  'thai theatregoer theologian theorist therapist thief thinker thrower thug tiger tinker tipper titan toddler tormentor torpedo tory totalitarian toter ' +
  'tough tourist tout townes townsman tracer tracker tractarian trader tradesman traditionalist trafficker tragedian trailblazer trailer trainee trainer ' +
  'trainman traitor tramp transgendered transient translator trapper traveler traveller treasurer tribune trickster trojan trooper troublemaker ' +
  'troubleshooter trumpeter trustee tumbler tunisian turk tutor twin twirler tycoon tyrant ubermensch uighur ukranian ultraconservative umpire uncle ' +
  'underachiever underdog undergrad undergraduate underling undersecretary undertaker underwriter undesirable unfortunate unionist unitarian untouchable ' +
  'upstart urchin user utopian vaccinee valentine valet vandal vaquero vegan vegetarian vendor venezuelan vermonter vet veteran veterinarian vicar victim ' +
  'victor victorian vietnamese viewer vigilante viking villager villain violator violinist vip virgin virginian virologist virtuoso visionary visitor ' +
  'vocalist voluntary volunteer voter voucher voyager wacko wag waiter waitress wanderer wannabe wannabee wanton ward warden warlord warmonger warrior ' +
  'washingtonian wasp watchdog watcher watchmaker watchman watercolorist waver wearer weasel weaver weirdo welder welsh wesleyan westerner whale whig ' +
  'whiner whistleblower white whiz wholesaler whore wichita widow widower wife wigmaker wildcatter wimp windbag wingback winger wingman winner ' +
  'wisconsinite wisenheimer witch witness wizard wobbly woman wonk woodcarver worker workman worshiper worshipper worthy wrestler wretch writer wrongdoer ' +
  'yahoo yank yankee yemeni yokel youngster youth yuma zealot zionist zombie').split(' '))
