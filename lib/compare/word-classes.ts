/**
 * Words of one meaning, as lines of `class = words`; a word stands in one line of its table. Words of near but other
 * meaning stand in other lines: that is what keeps the killed apart from the wounded.
 */

/** Word -> class, of a table below. */
export function classTable(lines: string): Map<string, string> {
  const table = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const [name, list] = line.split(' = ') as [string, string]
    for (const word of list.split(' ')) if (!table.has(word)) table.set(word, name)
  }
  return table
}

/** What happened to what is counted, or in what state it is, by verbs and participles anywhere near the number. */
export const STATES = `
killed = kill kills killed killing dead death deaths die died dies dying fatality fatalities fatally slain slay perish perished murdered massacred drowned neutralised neutralized deceased slaughtered succumbed lifeless butchered
wounded = wound wounds wounded wounding injure injures injured injuring injury injuries hurt hurting hurts maimed maiming stabbed gored mauled bitten scalded concussed
missing = missing unaccounted disappeared vanished
displaced = displaced displace displacing displacement uproot uprooted homeless displaces
voted = voted
fled = fled flee flees fleeing escaped escaping
evacuated = evacuate evacuated evacuating evacuation evacuations evacuates airlifted
rescued = rescue rescued rescuing saved saves saving
survived = survived survive survives surviving
alive = alive
critical = critical critically
trapped = trapped
stranded = stranded stranding strands
sheltering = sheltered sheltering
arrested = arrest arrests arrested arresting detain detained detains detaining apprehended nabbed rounded
banned = banned barred suspended
charged = charged indicted
convicted = convicted sentenced
imprisoned = imprisoned jailed
released = freed released release releases releasing freeing
hostage = abducted kidnapped
surrendered = surrendered defected
infected = infected contracted sickened
tested = tested testing
vaccinated = vaccinate vaccinates vaccinating vaccinated inoculate inoculated immunised immunized
hospitalised = hospitalised hospitalized
recovered = recovered
deployed = deployed stationed garrisoned based posted
withdrawn = withdrawn withdrawing withdrew
recruited = recruited enlisted conscripted mobilised mobilized
trained = trained
destroyed = destroyed destroy destroys collapsed collapse collapses destroying razed flattened demolished gutted levelled leveled wrecked obliterated incinerated
damaged = damage damaged damages damaging battered
cancelled = cancelled canceled scrapped grounded
delayed = delayed
dropped = dropped
intercepted = intercepted downed
launched = launched launches
seized = seized confiscated forfeit forfeited
fired = sacked
attending = attended
protesting = marched rallied protesting demonstrated protested
sold = sold
produced = produced
exported = exported
imported = imported
fined = fined
demanded = demanded
offered = offered bid
pledged = pledged
lent = lent
cut = cut cuts cutting shed sheds shedding axe axed axing slash slashed
added = added adds adding created creates creating
budgeted = earmarked earmarks allocated allocates budgeted
spent = spent spends
applied = applied
married = married wed wedded
shot = shot
flooded = flooded submerged inundated
granted = granted
`

/** The same states in several words, which are found before single ones; separated by commas. */
export const STATE_PHRASES = `
voted = cast ballots, cast their ballots, cast a ballot, cast votes, cast their votes, cast a vote, went to the polls, gone to the polls, turned out to vote, ballots were cast, votes were cast, ballots cast, votes cast
cut = lose their jobs, lose their work, lost their work, losing their work, fewer people in work, fewer people employed, lost their jobs, losing their jobs, lose its jobs, jobs will go, jobs are to go
killed = remains of, did not survive, have perished, shot and killed, shot to death, lost their lives, lost his life, lost her life, lose their lives, losing their lives, lives of, cost the lives, been put to death, found dead, pulled dead, bodies of, claimed the lives, claims the lives, took the lives, claimed lives, shot dead, gunned down, beaten to death, burned to death, stabbed to death, gored to death, mauled to death, found lifeless, passed away, lost her lives
displaced = lost their homes, left homeless, lost his home, without a home, without a roof, forced from their homes, driven from their homes, driven out, forced out, lost the roof
evacuated = had to leave, have to leave, had to flee, were moved out, brought to safety, led to safety, taken to safety, flown to safety, moved to safety, moved out, told to leave, ordered to leave, asked to leave
rescued = pulled alive, found alive, recovered alive, brought out alive, brought up alive, dug out alive, pulled out alive, taken out alive, got out alive, pulled from the water, brought up, brought out, pulled out, pulled from, dug out, plucked from, freed from, taken off
arrested = taken into custody, in custody, taken away, took away, been held, were held, was held, being held, rounded up, put behind bars, into detention, in detention
fled = had left, have left, has left, crossed into, ran from, took refuge, taken refuge, sought refuge, crossed the border, sought safety, left their homes, abandoned their homes
budgeted = set aside, sets aside, setting aside
infected = caught measles, caught cholera, caught the disease, caught the virus, caught the illness, caught the infection, caught the flu, caught the bug, caught it, catch the disease, catch the virus, caught typhoid, caught dengue, have caught, has caught, had caught, comes down with, down with, gone down with, fallen ill, fell ill, falling ill, tested positive, test positive, testing positive, found to be infected, confirmed in, confirmed to have, come down with, came down with, been confirmed
hospitalised = were admitted, been admitted, was admitted, in hospital, in hospitals, to hospital, admitted to hospital
critical = intensive care, fighting for their lives
destroyed = buried under, swept away, swept off, burned down, burnt down, burned to the ground, wiped out, in ruins, in ashes, reduced to rubble, reduced to ashes, burned out, burnt out, gone up in flames
missing = not been found, still missing, no trace, not accounted, lost at sea, whereabouts unknown, not been heard
tested = to test, be tested, will test
vaccinated = had a dose, been given a dose, received a dose, first dose, first shot, first injection, got a dose, got a jab, had a jab, been jabbed, had a shot, one injection, first jab
cut = lay off, laid off, laying off, lays off, make redundant, made redundant, get rid of, let go, job cuts
launched = fired at, fired on, fired into, fired from, were fired, was fired, been fired, launched at, were launched
wounded = needed treatment, were treated, was treated, suffered injuries, suffered wounds, sustained injuries, treated for injuries
released = set free, let out, let go free, walked free
powerless = cuts power to, cut power to, cutting power to, cut off power, without power, without electricity, lost power, lost electricity, in the dark, no electricity, no power
unemployed = out of work, without work, without a job, without jobs, looking for work, out of a job
protesting = took to the streets, taken to the streets, turned out, part in the protest, part in the protests, part in the demonstration, part in the demonstrations, part in the march, part in the marches, part in the rally, part in the rallies, joined the protest, joined the protests, joined the demonstration, joined the demonstrations, joined the march, joined the marches, joined the rally, joined the rallies
surrendered = laid down arms, laid down their arms, lay down arms, given themselves up, gave themselves up
`

/** The same states as nouns: they hold only where the number counts them ("42 hostages"), not where they stand near it. */
export const STATE_NOUNS = `
killed = dead death deaths killings slayings fatality fatalities lives life bodies body corpses corpse victims victim toll
wounded = wounded injured injuries injury wounds
survived = survivors survivor
casualties = casualty casualties
missing = missing disappearances disappearance
displaced = displaced idps idp
refugees = refugees refugee exiles
evacuated = evacuees evacuee evacuations evacuation
arrested = arrests arrest detainees detainee detentions detention apprehensions apprehension
imprisoned = inmates inmate prisoners prisoner
hostage = hostages hostage captives captive abductees
recruited = recruits recruit conscripts
infected = infections infection cases case
tested = tests test swabs
vaccinated = vaccinations vaccination
hospitalised = hospitalisations hospitalisation hospitalizations hospitalization admissions
recovered = recoveries recovery
protesting = protesters protester demonstrators demonstrator protestors protestor marchers marcher
unemployed = unemployed jobless
sold = sales
exported = exports
imported = imports
lost = losses loss
earned = profit profits
owed = debt debts
cut = layoffs layoff redundancies redundancy
`

/** States that exclude each other, and that a figure has or has not: a figure without is never compared with one that has it. */
export const FIRM_STATES = new Set((
  'killed wounded critical casualties missing displaced refugees evacuated arrested hostage infected tested vaccinated hospitalised recovered imprisoned destroyed damaged ' +
  'charged convicted unemployed exported imported survived').split(' '))

/** Those that only grow while an event goes on: a later count takes the place of an earlier one. */
export const RUNNING_STATES = new Set('killed wounded casualties infected vaccinated tested arrested displaced destroyed damaged rescued evacuated'.split(' '))

/** What is done with money alone, beside the states above that it shares with other things. */
export const MONEY_DEEDS = `
agreed = agreed agrees accepted accepts
lost = lost loses lose losing
earned = earned earns earn pocketed pockets get gets receive receives
stolen = stole stolen
raised = raised raises
`

/** States of money: an offer is not a demand. */
export const MONEY_STATES = new Set('offered demanded pledged lent fined seized sold exported imported earned lost owed budgeted spent'.split(' '))

/** What is counted. Two figures with two classes of things are compared only along a line of `KINDS_OF`. */
export const THINGS = `
person = people person persons individuals others human humans souls folk
resident = residents resident inhabitants inhabitant population populace dwellers villagers locals townspeople islanders townsfolk citizenry
civilian = civilians civilian noncombatants
citizen = citizens citizen nationals
soldier = soldiers soldier troops troop servicemen serviceman servicewomen servicemembers personnel military forces gis marines paratroopers contingent army infantrymen airmen peacekeepers peacekeeper soldiery
militant = cadres cadre militants militant fighters fighter jihadists jihadist jihadis insurgents insurgent extremists extremist terrorists terrorist guerrillas guerrilla rebels rebel gunmen gunman combatants combatant separatists separatist paramilitaries
police = police policemen officers officer constables
man = men man males
woman = women woman females
child = children child kids infants babies toddlers youngsters minors minor teenagers teenager teens juveniles newborns schoolchild
student = students student pupils pupil schoolchildren schoolgirls schoolboys learners undergraduates
worker = workers worker employees employee staff staffers workforce labourers laborers labourer
patient = patients patient
doctor = doctors doctor physicians medics
nurse = nurses nurse
firefighter = firefighters firefighter firemen
journalist = journalists journalist reporters correspondents newsmen reporter
passenger = passengers passenger
crew = crew crewmen sailors
family = families family households household
migrant = migrants migrant
tourist = tourists tourist vacationers holidaymakers visitors visitor travellers travelers guests sightseers
voter = voters voter electorate
candidate = candidates candidate
fan = fans followers supporters spectators spectator attendance crowd onlookers fan supporter
player = players player
foreigner = foreigners foreigner
house = houses house homes home dwellings dwelling residences flats flat apartments apartment condos villas cottages huts shacks
building = buildings building structures structure edifices
school = schools school
hospital = hospitals hospital
clinic = clinics clinic
murder = murders murder homicides homicide
village = villages village hamlets settlements settlement
town = towns town municipalities municipality townships
city = cities city
district = districts neighbourhoods neighborhoods neighbourhood neighborhood areas area suburbs wards boroughs borough
county = counties county
country = countries country nations nation states economies governments government
bomb = bombs bomb
shell = shells shell
missile = missiles missile rockets rocket projectiles
drone = drones drone uavs quadcopters
mine = landmines mines
tank = tanks tank
aircraft = aircraft planes plane jets jet warplanes warplane airliner airliners airplanes airplane aeroplanes bombers
helicopter = helicopters helicopter choppers
ship = ships ship vessels vessel freighters freighter warships warship
boat = boats boat dinghies trawler trawlers canoes rafts skiff skiffs
vehicle = vehicles vehicle
car = cars car automobiles
bus = buses bus coaches minibuses
truck = trucks truck lorries lorry
engine = tenders tender engines
train = trains train locomotives
flight = flights flight
base = bases base facilities facility garrisons
battery = batteries
weapon = weapons weapon guns gun rifles arms
fire = fires fire blazes blaze bushfires wildfires wildfire bushfire infernos
attack = attacks attack strikes strike raids raid airstrikes bombings bombing assaults assault
quake = quake quakes earthquake earthquakes temblor temblors tremor tremors
aftershock = aftershocks aftershock
tent = tents tent
seat = seats seat mandates mandate
vote = votes vote ballots
goal = goals goal
rebound = rebounds rebound
assist = assists assist
steal = steals
tackle = tackles tackle
ace = aces ace
wicket = wickets wicket
runs = runs
card = cards card bookings
penalty = penalties
corner = corners
shot = attempts
lap = laps lap
set = sets
stage = stages stage
round = rounds
record = records
touchdown = touchdowns touchdown
try = tries
couple = couples couple
mountain = mountains mountain peaks peak summits
farm = farms farm holdings holding ranches ranch farmsteads
violation = violations violation breaches breach infringements infringement irregularities
explosion = explosions explosion blasts blast detonations
clash = clashes skirmishes
exercise = exercises exercise drills drill manoeuvres manoeuvre maneuvers maneuver wargames
war = wars war warfare combat
agreement = agreements agreement accords accord treaties treaty pacts pact
demonstration = demonstrations demonstration protests protest rallies rally marches
letter = letters letter
complaint = complaints complaint
lawsuit = lawsuits lawsuit suits
sentence = sentences
offence = offences offenses crimes crime
egg = eggs egg
bird = birds bird
sheep = sheep lambs goats
pig = pigs pig hogs swine
chicken = chickens poultry hens hen layers broilers
fish = fish
young = chicks chick cubs cub pups pup hatchlings hatchling fledglings fledgling calves foals piglets
whale = whales whale
horse = horses horse
dog = dogs dog
bridge = bridges bridge
dam = dams dam reservoirs
mosque = mosques mosque
church = churches church
monument = monuments monument
tower = towers tower pylons
turbine = turbines turbine
panel = panels
reactor = reactors reactor
pipeline = pipelines pipeline
well = wells
pump = pumps
generator = generators
mask = masks mask
bag = bags bag sacks
box = boxes crates
container = containers container
parcel = parcels packages
bottle = bottles bottle
phone = phones phone smartphones handsets
computer = computers laptops
camera = cameras camera
bicycle = bicycles bikes bike
motorcycle = motorcycles motorbikes
taxi = taxis cabs
ferry = ferries ferry
submarine = submarines submarine
satellite = satellites satellite
point = points point pts
homer = homers homer homerun homeruns
rbi = rbi rbis
medal = medals medal golds
win = wins win victories victory triumphs
defeat = defeats losses
game = games game matches match fixtures encounters appearances outings
title = titles title trophies championships crowns championship trophy
season = seasons season
job = jobs job posts positions vacancies roles
company = companies company firms firm businesses enterprises corporations startups
factory = factories factory plants plant mills mill
store = stores store shops shop outlets supermarkets branches branch
bank = banks
barrel = barrels barrel bbl
share = shares share stocks
bed = beds bed berths
document = documents document files
time = times time
room = rooms room
animal = animals animal creatures creature beasts
tree = trees tree
dose = doses dose jabs jab shots vaccines vials injections injection
livestock = livestock cattle cows
farmer = farmers farmer growers peasants farmhands
miner = miners miner pitmen colliers mineworkers
docker = dockers docker stevedores longshoremen dockworkers
driver = drivers driver truckers motorists
teacher = teachers teacher schoolteachers lecturers educators
scientist = scientists scientist researchers researcher
volunteer = volunteers volunteer helpers
rescuer = rescuers rescuer
pensioner = pensioners pensioner retirees seniors
suspect = suspects suspect
athlete = athletes athlete runners runner competitors competitor entrants participants participant starters finishers cyclists riders swimmers skiers
pilgrim = pilgrims pilgrim hajjis
viewer = viewers viewer audience televiewers
customer = customers customer consumers clients client subscribers subscriber users user
lawmaker = deputies lawmakers lawmaker legislators legislator parliamentarians parliamentarian mps representatives congressmen senators senator
councillor = councillors councillor councilors aldermen
observer = observers observer monitors
delegate = delegates delegate electors
hotel = hotels hotel inns guesthouses
shop = kiosks
province = provinces province regions region oblasts governorates
constituency = constituencies constituency ridings
pollplace = precincts precinct booths
tanker = tankers tanker
cargo = cargo freight goods
fuel = fuel
diesel = diesel
kerosene = kerosene paraffin
petrol = petrol gasoline
pill = pills pill tablets tablet capsules capsule
oil = oil crude
grain = grain cereals
waste = waste rubbish garbage trash refuse
drug = drugs narcotics
debris = debris rubble
barrier = fence fences fencing barrier barriers
stream = streams stream creek creeks brook rivers river waterways
road = roads road highways highway motorways streets
wall = walls wall dyke dykes embankment
line = line lines railway rail track tracks
layoff = layoffs redundancies
team = teams team clubs club squads
ticket = tickets ticket
film = films movies film movie
book = books copies book
painting = paintings pictures canvases
relic = artefacts artifacts antiquities relics
account = accounts profiles
contract = contracts
order = orders
`

/** The classes above that are persons, whoever else they are. */
export const PERSONS = ('person resident civilian citizen soldier militant police man woman child student worker patient doctor nurse firefighter journalist passenger crew migrant tourist ' +
  'voter candidate fan player viewer athlete farmer miner docker driver teacher scientist volunteer rescuer guard pensioner suspect pilgrim customer lawmaker councillor observer delegate medic official foreigner crew+passenger').split(' ')

/** `narrow < wide`: the narrow class is counted within the wide one when nothing else tells them apart. */
export const KINDS_OF = `
resident < person
civilian < person
citizen < person
villager < person
man < person
migrant < person
tourist < person
fan < person
viewer < person
athlete < person
lawmaker < seat
councillor < seat
constituency < seat
farmer < worker
miner < worker
docker < worker
driver < worker
teacher < worker
doctor < medic
nurse < medic
medic < worker
doctor < worker
nurse < worker
rescuer < worker
guard < worker
scientist < worker
volunteer < worker
firefighter < rescuer
player < athlete
pilgrim < tourist
student < child
soldier < man
militant < man
tourist < customer
passenger < customer
pilgrim < person
farmer < resident
migrant < foreigner
tourist < foreigner
foreigner < citizen
livestock < animal
diesel < fuel
kerosene < fuel
petrol < fuel
car < vehicle
truck < vehicle
bus < vehicle
taxi < vehicle
motorcycle < vehicle
engine < vehicle
bird < animal
fish < animal
pig < animal
sheep < animal
chicken < animal
chicken < bird
young < child
young < animal
young < bird
horse < animal
dog < animal
whale < animal
sheep < livestock
pig < livestock
oil < fuel
`

/** What a measure measures, by the words around it. Two attributes are never compared. */
export const ATTRIBUTES = `
magnitude = magnitude magnitudes richter
depth = depth deep underground
height = height tall high altitude elevation flying flew
length = length long lengths runway coastline
width = width wide diameter
distance = east west north south northeast northwest southeast southwest northern southern away outside epicentre epicenter centered centred
range = range reach striking firing
speed = speed speeds mph kph
weight = weight weighing weighs
rainfall = rain rainfall snow snowfall precipitation
temperature = temperature temperatures celsius fahrenheit degrees
age = aged age
burned = burned burnt burning burns scorched charred blackened consumed torched ravaged devoured engulfed
chase = chased chase pursuit
damage = damage damages destruction damaged destroyed
lifespan = expectancy lifespan live
growth = grow grew growth expand expanded expansion gdp
inflation = inflation prices cpi
unemployment = unemployment jobless joblessness unemployed
interest = interest rate rates repo
turnout = turnout participation
abstention = abstention abstained abstain stayed
approval = approval approve poll polls
deficit = deficit deficits shortfall
debt = debt debts owe owes owed
budget = budget budgets spending
revenue = revenue revenues sales turnover takings receipts grossed grosses
profit = profit profits earnings income earned earns
price = price priced cost costs costing
salary = salary salaries wage wages
fine = fine fined penalty
bribe = bribe bribes graft
tax = tax taxes tariff tariffs levy
loan = loan loans lend lends lent lending credit credits
grant = grant grants donation donations donated
fee = fee fees
export = exports export exported
import = imports import imported
production = production output produced produce produces producing
retail = retail
share = stake stakes shares
vote = vote votes voted ballot
loss = loss losses
lead = lead
emission = emissions emitted
`

/** Those of them that only a length has. */
export const LENGTH_ATTRIBUTES = new Set('depth height length width distance range rainfall'.split(' '))

/** Words that say what part of a whole is meant; a figure that one of them marks is a part where the other's is not. */
export const PART_WORDS = new Set('alone among including include includes included comprising other another additional further remaining'.split(' '))

/** Verbs that say what the people are whom a number counts. */
export const VERB_THINGS: Record<string, string> = { employ: 'worker', employs: 'worker', employed: 'worker', employing: 'worker' }

/** What people do once: so many took part, left or arrived, however many there are. */
export const EPISODE_WORDS = new Set((
  'part participate participated participating participates trained training exercise exercises drills involve involved involving left leave leaving arrived arrive arriving ' +
  'crossed crossing marched landed flew sailed sent joined returned withdrew withdrawn attended volunteered paraded rotated').split(' '))

/** What happened on a date. Dates of two happenings are never compared. */
export const HAPPENINGS = `
opened = opened opens opening inaugurated
founded = founded established created formed founding set-up
signed = signed signing signs concluded
began = began begun begin begins start started starts launched commenced commences
ended = ended ends end over finished finishes finish
born = born
died = died
left = left withdrew quit departed withdrawn
returned = returned return returns back
elected = elected
built = built completed constructed
bought = bought acquired purchased
married = married
joined = joined
visited = visited visit arrived arrive travel visits came
struck = struck hit
sank = sank capsized sunk
crashed = crashed collided
closed = closed shut
`

/** Words that open a part of a place: "along the border" is not the whole country. */
export const PART_PLACE_WORDS = new Set('along border frontier outskirts suburbs coast coastal northern southern eastern western downtown'.split(' '))

/** Two words that are one thing. */
export const PHRASES: Record<string, string> = { 'service members': 'soldier', 'service personnel': 'soldier', 'crew members': 'crew', 'staff members': 'worker', 'dock workers': 'docker', 'police officers': 'police', 'home run': 'homer', 'home runs': 'homer', 'aid workers': 'worker', 'fire tenders': 'engine', 'gold medal': 'gold', 'silver medal': 'silver', 'bronze medal': 'bronze', 'fire engines': 'engine', 'fire trucks': 'engine', 'farm workers': 'farmer', 'farm labourers': 'farmer', 'media workers': 'journalist', 'health workers': 'medic', 'medical staff': 'medic', 'health staff': 'medic', 'rescue workers': 'rescuer', 'emergency workers': 'rescuer', 'polling stations': 'pollplace', 'polling tables': 'pollplace', 'voting tables': 'pollplace', 'voting booths': 'pollplace', 'polling places': 'pollplace', 'voting stations': 'pollplace', 'fighter jets': 'aircraft', 'unmanned aircraft': 'drone', 'unmanned aerial': 'drone', 'uniformed personnel': 'soldier', 'security personnel': 'soldier', 'apartment blocks': 'building', 'housing units': 'house', 'residential units': 'house', 'dwelling units': 'house', 'apartment units': 'house', 'civil servants': 'official', 'police officer': 'police', 'railway workers': 'worker', 'foreign nationals': 'foreigner', 'foreign citizens': 'foreigner' }

/** Verbs and adverbs of what is not done yet. */
export const PLANNED_WORDS = new Set('plan plans planned planning intends intend intended expected expects will would could may might propose proposed proposes target targets aims aim set pledge pledges pledged promised promises scheduled meant supposed hopes hope hoped wants want seeks seek'.split(' '))

/** What an event is, by its nouns: what one disease or accident did is not compared with what another did. */
export const CAUSES = `
quake = quake quakes earthquake earthquakes temblor temblors tremor tremors
weather = flood floods flooding floodwaters storm storms cyclone hurricane typhoon tornado landslide landslides mudslide mudslides rains rainfall
drought = drought famine
heat = heatwave
avalanche = avalanche
fire = wildfire wildfires bushfire bushfires blaze
blast = bombing bombings bomb blast explosion explosions
shooting = shooting shootings gunman gunmen shot
stabbing = stabbing stabbings knifeman
bus = bus buses coach
ship = ferry boat ship vessel
train = train trains derailment
plane = plane airliner jet aircraft
helicopter = helicopter
measles = measles
cholera = cholera
malaria = malaria
dengue = dengue
ebola = ebola
typhoid = typhoid
polio = polio
plague = plague
influenza = influenza flu
covid = covid coronavirus
`

/** How sure a case is. */
export const STAGES = `
suspected = suspected suspect probable possible presumed
confirmed = confirmed verified proven
`

/** What the doer does to what is counted; numbers of two deeds are not compared. */
export const DEEDS = `
has = has have had owns operates fields flies runs keeps
ordered = ordered orders order
lost = lost loses lose losing
gained = gained gains gain gaining
hired = hired hires hire hiring
fired = fired fires dismissed sacked laid off
builds = building builds
cancelled = cancelled canceled cancels
delayed = delayed delays postponed
bought = bought buys acquired
sold = sold sells
opened = opened opens
closed = closed closes shut
sent = sent sends send sending
produced = produced produces produce
exported = exported exports export
imported = imported imports import
scored = scored scores score
conceded = conceded concedes concede
`

/** Words for the kind of a place -> how large a place it is. */
export const PLACE_KINDS: Record<string, string> = {
  city: 'town', town: 'town', village: 'town', district: 'district', county: 'district', province: 'province', region: 'province', prefecture: 'province', governorate: 'province',
}

/** What holds people, and so has a size whoever is in it. */
export const VENUES = 'stadium arena hall theatre theater venue church mosque school hotel prison jail camp ship ferry boat bus coach plane aircraft train shelter room'.split(' ')

/** What comes anew in every year, so that the years' numbers are of two things. */
export const FLOWING = new Set('visitor tourist passenger arrival guest birth wedding holidaymaker'.split(' '))

/** Words that one noun may carry of which each excludes the others of its table: a net profit is no gross one. */
export const OPPOSITES = [`
net = net
gross = gross
`, `
first = first
second = second
third = third
fourth = fourth
`, `
home = home
away = away
`, `
night = night overnight nighttime
morning = morning dawn
noon = noon midday afternoon daytime
evening = evening
`, `
city = cities urban
country = villages rural countryside
`, `
lowest = minimum lowest
highest = maximum highest
average = average mean
median = median
`, `
private = private
public = public state
`, `
direct = direct
indirect = indirect
`]

/** How far a vaccination has got. */
export const DOSES = [
  { dose: 'full', words: /\b(?:fully|both|two|second|twice)(?: \p{Ll}+)?(?: |-)(?:vaccinated|inoculated|immuni[sz]ed|dose|doses|shots?|jabs?|injections?)\b/iu },
  { dose: 'first', words: /\b(?:one|first|single)(?: \p{Ll}+)? (?:dose|shot|jab|injection)\b/iu },
]

/** Causes that last: their tolls run on for months and years. */
export const LASTING_CAUSES = new Set('drought heat measles cholera malaria dengue ebola typhoid polio plague influenza covid'.split(' '))
