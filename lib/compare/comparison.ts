import type { Figure } from '../figures/figure.ts'

/** How two comparable figures relate: one value; a later count of what goes on; values that one may be the other; open wordings that meet beyond what a reader takes them for; two values. */
export type Outcome = 'same' | 'updated' | 'compatible' | 'far' | 'differs'

/** Whether two figures, or texts, go back to one source. Unknown is never "independent". */
export type OriginRelation = 'same' | 'different' | 'unknown'

/** Why one origin is seen, as data; `words` are of the texts, but for `reader`, who has decided it. */
export interface Evidence {
  kind: 'statement' | 'wire' | 'text' | 'cites' | 'reader'
  speaker: string | null
  /** EDTF day of the statement. */
  day: string | null
  place: string | null
  occasion: string | null
  /** The wire, or the outlet that is cited. */
  source: string | null
}

/** A figure with the document that states it: the id of a report, "" for the article itself. */
export interface StatedFigure {
  report: string
  figure: Figure
}

/** A figure of a report. */
export type TheirFigure = StatedFigure

/**
 * What shows two figures to be of one thing: shared words around them, what is counted and in which state, what is measured, an equal
 * value, the place a distance is from, names of the clause, places smaller than a country, being the text's own total, the only one of
 * its kind, or the number of those who live there; for dates the words around them. `asked` says only that a date was weighed.
 */
export type JoiningKind = 'words' | 'shared' | 'thing' | 'state' | 'attribute' | 'value' | 'anchor' | 'names' | 'spots' | 'main' | 'only' | 'populace' | 'dates' | 'asked'

/** One piece of evidence that joined two figures. */
export interface Joining {
  kind: JoiningKind
  /** As a logarithm of odds: what of the pairs that are of one thing show it, and what of those that are not. */
  weight: number
  /** Stems, classes or names that it rests on; may be empty. */
  words: string[]
}

/** Two figures of one thing and how they relate. */
export interface Comparison {
  outcome: Outcome
  /** theirs / mine, after conversion of units; null for dates and where mine is 0. */
  ratio: number | null
  /** theirs − mine in mine's unit; days for dates; null where it has no meaning. */
  difference: number | null
  /** mine's as-of minus theirs', in days; 0 where both may be one day, null when one is not known to the month. */
  days: number | null
  origin: OriginRelation
  evidence: Evidence | null
  /** What joined them, the weightiest first. */
  why: Joining[]
  /** Index in `Reading.figures`. */
  mine: number
  theirs: TheirFigure
}

/** Which way an updated count went from the earlier to the later as-of date; null for all other outcomes. A toll that falls was revised down. */
export function revisionOf({ outcome, difference, days }: Pick<Comparison, 'outcome' | 'difference' | 'days'>): 'up' | 'down' | null {
  if (outcome !== 'updated' || !difference || !days) return null
  // `difference` is theirs less mine, `days` mine less theirs
  return (difference < 0) === (days > 0) ? 'up' : 'down'
}

/** Why two figures that look alike may not be compared; `reader`: the reader has decided it. */
export type UnlikeReason = 'dimension' | 'counted' | 'place' | 'actor' | 'population' | 'part' | 'accumulation' | 'modality' | 'time' | 'period' | 'event' | 'reader'

/** Two figures that stand near each other and may not be compared. */
export interface Unlike {
  reason: UnlikeReason
  /** The words that tell them apart, mine's and theirs' ("killed", "wounded"); may be empty. */
  words: [string, string]
  mine: number
  theirs: TheirFigure
}

/** A figure of the article that no report's figure stands beside, and why, where a reason is known. */
export interface Unmatched {
  figure: number
  /** `wrongNumber`: the reader calls it misread. */
  reason: 'wrongNumber' | null
  /** What was found in looking for one. */
  why: WhyNot
}

/** Why a figure stands beside none: too little shows the nearest to be of the same thing, or something tells the two apart. */
export interface WhyNot {
  kind: 'noReports' | 'nothingLikeIt' | 'tooLittle' | UnlikeReason
  /** The words that tell the two apart; may be empty. */
  words: [string, string]
  nearest: TheirFigure | null
}

/** Figures of one article that do not fit together; indices in `Reading.figures`. */
export interface InternalConflict {
  reason: 'headline' | 'sum' | 'list' | 'share' | 'change' | 'period'
  figures: number[]
}

/** Reports (or figures) that go back to one source: member ids, evidence for the joining. */
export interface Origin {
  id: string
  /** Report ids; "" is the article itself. */
  members: string[]
  evidence: Evidence[]
}

/** What became of a wording between two documents of one origin. */
export interface DriftChange {
  /** "more than 3,500" became "3,500", the other way round, another hedge, fewer digits, another number. */
  kind: 'hedgeDropped' | 'hedgeAdded' | 'hedgeChanged' | 'rounded' | 'number'
  from: StatedFigure
  to: StatedFigure
  /** Whether it is known which of the two came first. */
  ordered: boolean
}

/** One figure in the documents of one origin. */
export interface Drift {
  /** Index in `Reading.figures` of the quantity's first figure in the article. */
  mine: number
  /** Every figure of the origin, the earliest first as far as that is known. */
  stated: StatedFigure[]
  /** Who had it first; null where that cannot be told. */
  first: StatedFigure | null
  changes: DriftChange[]
}

/** One end of what is given for a quantity: the number, in the unit of the article's figure, and who stands behind it. */
export interface End {
  value: number
  stated: StatedFigure[]
  /** Of how many origins they are. */
  origins: number
}

/** What is given for one quantity by article and reports. */
export interface Extremes {
  /** Index in `Reading.figures` of the quantity's first figure in the article. */
  mine: number
  lowest: End
  highest: End
  /** The number of the latest as-of date; null where the dates do not tell, or those of the latest day disagree. */
  latest: End | null
  /** Origins that give a number at all. */
  origins: number
}

/** A text on one side of a comparison, with its figures read. */
export interface Side {
  id: string
  title: string
  text: string
  published: string | null
  publisher: string | null
  form: 'account' | 'full'
  credit: string[]
  cites: string[]
  figures: Figure[]
}

/** What the reader has decided of the figures and the sides that are compared. */
export interface Rulings {
  /** Figures of either side that were misread: they are compared with nothing. */
  misread: ReadonlySet<Figure>
  /** Whether a figure of the article and one of a report are of two things. */
  isApart(mine: Figure, theirs: Figure): boolean
  /** Ids of two sides that go back to one source, or do not, whatever the texts show. */
  oneOrigin: readonly [string, string][]
  twoOrigins: readonly [string, string][]
}

/** Nothing decided. */
export const NO_RULINGS: Rulings = { misread: new Set(), isApart: () => false, oneOrigin: [], twoOrigins: [] }
