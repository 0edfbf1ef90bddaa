/**
 * Words of one meaning, as lines of `class = words`; a word stands in one line of its table. Words of near but other
 * meaning stand in other lines: that is what keeps the killed apart from the wounded.
 */

/** What happened to what is counted, or in what state it is. Two figures with two states are never compared. */
export const STATES = `
killed = kill kills killed killing dead death deaths die died dies dying fatality fatalities fatal fatally slain slay perish perished murdered murder murders massacred lives deceased bodies corpses victims toll drowned
wounded = wound wounds wounded wounding injure injures injured injuring injury injuries hurt hurting hurts maimed
casualties = casualty casualties
missing = missing unaccounted disappeared vanished
displaced = displaced displace displacing displacement uproot uprooted homeless idp idps
refugees = refugee refugees asylum
fled = fled flee flees fleeing
evacuated = evacuate evacuated evacuating evacuation evacuations evacuees
rescued = rescue rescued rescuing saved
trapped = trapped buried
stranded = stranded
sheltering = shelter sheltered sheltering
arrested = arrest arrests arrested arresting detain detained detains detaining detention detentions detainees apprehended apprehensions custody
charged = charged indicted indictment
convicted = convicted sentenced
imprisoned = imprisoned jailed jail inmates prisoners prisoner
released = freed release released releases releasing freeing
hostage = hostage hostages captive captives abducted kidnapped abduct kidnap
surrendered = surrendered surrender defected
infected = infected infection infections case cases contracted
tested = tested tests swabs
vaccinated = vaccinated vaccination vaccinations doses jabs inoculated immunised immunized
hospitalised = hospitalised hospitalized hospitalisations hospitalizations admitted
recovered = recovered recoveries cured
shot = shot shooting
attacked = attacked
deployed = deployed deploy stationed garrisoned
withdrawn = withdraw withdrawn withdrawal withdrawing withdrew
recruited = recruit recruited recruits enlisted conscripted mobilised mobilized
trained = trained
destroyed = destroyed destroy destroys destroying razed flattened levelled leveled demolished collapsed gutted
damaged = damage damaged damages damaging
flooded = submerged inundated
powerless = electricity outage outages blackout blackouts
cancelled = cancelled canceled cancel cancellations
delayed = delayed delays
launched = launched
dropped = dropped
intercepted = intercepted downed
seized = seized confiscated forfeit forfeited forfeiture
fired = sacked layoffs redundancies
hired = hired
unemployed = unemployed jobless unemployment
attending = attended attendance spectators turnout
protesting = demonstrators protesters protestors marched rallied protesting demonstrated
voted = voted ballots
sold = sold sales
produced = produced production output
exported = exports exported
imported = imports imported
fined = fined fine fines penalty penalties
demanded = demanded demands sought
offered = offered offers offer bid bids
pledged = pledged pledge pledges pledging
lent = loan loans lent
owed = owed debt debts
lost = losses loss deficit
earned = profit profits earnings
`

/** What is counted. Two figures with two classes of things are compared only along a line of `KINDS_OF`. */
export const THINGS = `
person = people person persons individuals others human humans souls
resident = residents resident inhabitants inhabitant population populace dwellers villagers locals townspeople
civilian = civilians civilian noncombatants
citizen = citizens citizen nationals
soldier = soldiers soldier troops troop servicemen serviceman servicewomen personnel military forces gis marines paratroopers contingent army
militant = militants militant fighters fighter jihadists jihadist jihadis insurgents insurgent extremists extremist terrorists terrorist guerrillas guerrilla rebels rebel gunmen gunman
police = police policemen officers officer constables
man = men man
woman = women woman
child = children child kids infants babies toddlers youngsters
student = students student pupils pupil schoolchildren schoolgirls schoolboys
worker = workers worker employees employee staff staffers
patient = patients patient
doctor = doctors doctor physicians medics
nurse = nurses nurse
firefighter = firefighters firefighter firemen
journalist = journalists journalist reporters
passenger = passengers passenger
crew = crew crewmen sailors
family = families family households household
migrant = migrants migrant
tourist = tourists tourist vacationers holidaymakers visitors
voter = voters voter electorate
candidate = candidates candidate
fan = fans
player = players player
inmate = inmates
house = houses house homes home dwellings dwelling residences residential units
building = buildings building structures structure
school = schools school
hospital = hospitals hospital clinics clinic
village = villages village hamlets
town = towns town
city = cities city
district = districts neighbourhoods neighborhoods neighbourhood neighborhood areas area suburbs
country = countries country nations nation states
bomb = bombs bomb
shell = shells shell
missile = missiles missile rockets rocket
drone = drones drone uavs
mine = landmines mines
tank = tanks tank
aircraft = aircraft planes plane jets jet warplanes warplane airliner airliners
helicopter = helicopters helicopter choppers
ship = ships ship vessels vessel
boat = boats boat dinghies
car = cars car vehicles vehicle automobiles
bus = buses bus
truck = trucks truck lorries lorry
engine = tenders tender engines
train = trains train
flight = flights flight
base = bases base facilities facility garrisons
battery = batteries
weapon = weapons weapon guns gun rifles arms
fire = fires fire blazes blaze bushfires wildfires wildfire bushfire
attack = attacks attack strikes strike raids raid airstrikes bombings bombing
quake = quake quakes earthquake earthquakes temblor temblors tremor tremors
aftershock = aftershocks aftershock
tent = tents tent
seat = seats seat
vote = votes vote ballots
goal = goals goal
point = points point pts
homer = homers homer
rbi = rbi rbis
medal = medals medal golds
win = wins win victories victory
defeat = defeats losses
game = games game matches match fixtures
title = titles title trophies championships
season = seasons season
job = jobs job posts positions vacancies
company = companies company firms firm businesses enterprises
factory = factories factory plants plant
store = stores store shops shop outlets
bank = banks
barrel = barrels barrel bbl
share = shares share stocks
case = cases case infections
test = tests test
dose = doses dose jabs shots
bed = beds bed
vehicle = vehicles
document = documents document files
time = times time
room = rooms room
animal = animals animal livestock cattle
tree = trees tree
`

/** `narrow < wide`: the narrow class is counted within the wide one when nothing else tells them apart. */
export const KINDS_OF = `
resident < person
civilian < person
citizen < person
villager < person
man < person
migrant < person
tourist < person
`

/** What a measure measures, by the words around it. Two attributes are never compared. */
export const ATTRIBUTES = `
magnitude = magnitude magnitudes richter strength strong
depth = depth deep underground below
height = height tall high altitude elevation
length = length long lengths border stretch stretches pipeline runway frontier coastline
width = width wide diameter across
distance = east west north south northeast northwest southeast southwest northern southern away outside epicentre epicenter centered centred
range = range reach striking firing
speed = speed speeds mph kph
area = area sprawling burned burnt burn scorched hectares acres square
weight = weight weighing weighs heavy
rainfall = rain rainfall snow snowfall precipitation
temperature = temperature temperatures celsius fahrenheit degrees
age = aged age
chase = chased chase pursuit
growth = grow grew growth expand expanded expansion gdp
inflation = inflation prices cpi
unemployment = unemployment jobless joblessness
interest = interest rate rates repo lending
turnout = turnout
approval = approval approve poll polls
deficit = deficit shortfall
debt = debt
budget = budget spending
revenue = revenue revenues sales turnover
profit = profit profits earnings income
price = price prices priced cost costs costing
salary = salary wage wages pay
fine = fine fined penalty
bribe = bribe bribes graft
tax = tax taxes tariff tariffs levy
loan = loan loans
share = stake stakes shares
vote = vote votes voted ballot
`

/** Words that say what part of a whole is meant; a figure that one of them marks is a part where the other's is not. */
export const PART_WORDS = new Set('alone among including include includes included comprising least-of'.split(' '))

/** Verbs and adverbs of what is not done yet. */
export const PLANNED_WORDS = new Set('plan plans planned planning intends intend intended expected expects will would could may might propose proposed proposes target targets aims aim set pledge pledges pledged promised promises scheduled'.split(' '))
