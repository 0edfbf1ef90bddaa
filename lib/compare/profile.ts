import type { Figure } from '../figures/figure.ts'
import type { Side } from './comparison.ts'
import type { Contrasts } from './contrasts.ts'
import type { Stated } from './ranges.ts'
import type { Slots } from './slots.ts'
import type { Word } from './words.ts'

/** A stretch of whole months: counted from year 0, both ends in it. */
export interface Period {
  from: number
  to: number
  /** In the words of the text. */
  words: string
}

/** Who does what the clause of a figure says, or whose the figure is. */
export interface Doer {
  /** Key of the name. */
  key: string
  /** Stem of the verb behind it, '' where it owns the thing ("Velta's revenue"). */
  verb: string
  /** Whether the figure's own sentence names it; else the sentences before do, and this one only says "it" or nothing. */
  own: boolean
}

/** Who did what a figure counts, and in which time; what the sentences before say holds where its own is silent. */
export interface Frame {
  /** The months that a figure of what flows is for; null where none is told. */
  months: Period | null
  /** Who does what its clause says, or whose it is; null where no name does. */
  doer: Doer | null
  /** Key of the one whom the text only sets beside what it is about, where the figure is his: "Rival Norco reported"; null for none. */
  outsider: string | null
  /** Key of the one who has the other number of a score: "led by 310 votes to 290"; null for none. */
  against: string | null
  /** The diseases that a count of people is of. */
  diseases: Set<string>
  /** Key of the army or country whose losses a count of soldiers gives; null where it is not told. */
  lossOf: string | null
}

/** Those of a figure's names that the data files know, in the order that they stand in. */
export interface KnownKeys {
  owners: string[]
  near: string[]
  located: string[]
  /** Of the owners, those that are groups. */
  groups: string[]
  /** Of all names of the sentence, those that are places. */
  lands: string[]
}

/** What a figure is about, as far as its sentence tells; what the decision whether two may be compared rests on. */
export interface Profile extends Frame {
  figure: Figure
  /** Index in the side's figures. */
  at: number
  /** The text that the figure stands in. */
  text: string
  words: Word[]
  /** First and last word of the number with its hedge. */
  first: number
  last: number
  /** Class of `STATES`, and null for none. */
  state: string | null
  /** Class of `THINGS`, else the stem of the head noun, '' when it cannot be told. */
  thing: string
  thingKnown: boolean
  /** Class of `ATTRIBUTES`; null for none. */
  attribute: string | null
  /** Class of `HAPPENINGS`, of dates; null for none. */
  happening: string | null
  /** What a date is told of, by class or stem. */
  subjects: Set<string>
  /** Every class of `ATTRIBUTES` that the words around name. */
  attributes: Set<string>
  /** Key of the name that does what the clause says ("the Greens won 42 seats"); null when none opens it, or it only reports. */
  subject: string | null
  /** "last season", "this year": a time told from that of publication. */
  relative: string | null
  /** Keys of names in the words of the thing counted itself ("Russian troops"). */
  owners: Set<string>
  /** Keys of names in the same clause, and in the sentence. */
  near: Set<string>
  names: Set<string>
  /** Keys of names that its sentence only sets it beside: "crews from Romania", "11 fewer than Bolton". */
  beside: Set<string>
  /** Keys of the names of those whom a share is of: "of Canadians, 84 percent", "among Republicans 84 percent". */
  among: Set<string>
  /** Keys of places in the sentence, the figure's own places first. */
  places: string[]
  /** Keys of the armed groups that the sentence names. */
  armed: Set<string>
  /** Keys of the places that its own clause puts it in. */
  located: Set<string>
  /** What the data files know of its names. */
  known: KnownKeys
  /** What it is measured in; counts of all things are of one dimension. */
  dimension: string
  /** Keys of numbered things in the sentence, as number and kind: "201st", "base". */
  numbered: [string, string][]
  /** Strength of an earthquake, whatever the engine took it for. */
  magnitude: boolean
  /** Stem -> weight, falling with the distance from the number. */
  context: Map<string, number>
  /** Years and months that the sentence names. */
  times: Set<string>
  /** The count of a shorter time than the whole: "since Monday", "in a day". */
  period: string | null
  part: boolean
  /** "along the border", "in the northern provinces": a part of the place. */
  partPlace: string | null
  /** What can be carried or held, not what is. */
  capacity: boolean
  /** Name that a population or a distance is of ("Cloverdale" in "13 miles east of Cloverdale"); null when there is none. */
  anchor: string | null
  /** How many live in a place. */
  populace: boolean
  /** Whether the text states only one value of its kind. */
  only: boolean
  /** Whether it counts those who did something once, not those who are there. */
  episode: boolean
  /** Whether it counts those who are there: "there are 400 soldiers", "400 people live in". */
  present: boolean
  /** Whether it counts those whom a vehicle or vessel had in it. */
  aboard: boolean
  /** Key of the person or group named last before the number; null when another number stands between. */
  holder: string | null
  /** Whether it is the whole that another number is a part of: 120 in "61 of the 120 seats". */
  base: boolean
  /** What a weight or volume is of ("cocaine"); null where it is not said. */
  substance: string | null
  /** Whether a count stands in its sentence, whose time a date may be. */
  dates: boolean
  /** Of another event than the report's own: the years and months that say so; null for the event itself. */
  past: Set<string> | null
  /** Strength of the earthquake that its sentence names, which tells one event from the next. */
  strength: number | null
  /** EDTF day on which its clause says that it happened; null where none is said. */
  day: string | null
  /** Whether it is the text's own total of its kind: the first one stated, or one of its value. */
  main: boolean
  planned: boolean
  /** What its sentence answers to the questions that keep figures apart. */
  contrasts: Contrasts
  /** What stands behind a noun and its preposition near the number. */
  slots: Slots
  /** Whether the text gives it as the conversion of another amount. */
  converted: boolean
  /** The value as its wording states it, in its own unit; null for dates and where there is none. */
  stated: Stated | null
  /** The same as a point in a plain unit; null where its wording or its unit leaves room. */
  point: number | null
  /** How many digits of the value mean something: an equal 7,543 says more than an equal 7. */
  digits: number
  /** Whether its sentence says up to when it counts. */
  tally: boolean
  /** The rules that it says something for, as `sayingOf` gives them. */
  says: readonly number[]
}

/** The figures of a side with what they are about, and how often each word stands in its sentences. */
export interface ProfiledSide {
  side: Side
  /** Keys of all names in text and title, and of all that they lie in. */
  names: Set<string>
  around: Set<string>
  /** Keys of those who do something in a sentence with a figure. */
  doers: Set<string>
  /** Key of a name -> how the text first writes it. */
  spelling: Map<string, string>
  /** Stem of a noun -> keys of the peoples that the text calls it after ("Russian drones"). */
  peoples: Map<string, Set<string>>
  profiles: Profile[]
  /** The same by what they are measured in: only those of one dimension can be of one thing. */
  byDimension: Map<string, Profile[]>
  /** Stem -> number of sentences. */
  frequency: Map<string, number>
  sentences: number
}
