import type { UnlikeReason } from './comparison.ts'

/**
 * How much each sign says of whether two figures are of one thing, in logarithms of odds: what of the pairs that are, and what of those
 * that are not, shows it. Fitted by `npm run eval -- weights`, not set by hand.
 * @see Fellegi and Sunter, "A Theory for Record Linkage", 1969
 */
export const WEIGHTS = {
  prior: 0.04,
  equal: -0.69, equalOfTwo: 1.58, equalOfThree: 1.41, compatible: -0.21, far: -0.11, apart: -1.98, ratio: -1.38,
  words: 0.82, shared: 0.27, names: -0.05, spots: 0.08, anchor: 0.12,
  sameFirmState: 1.05, sameState: 1.2, oneFirmState: -0.96, oneState: -0.74,
  sameThing: 0.51, people: 0.89, noThing: -0.19, oneThing: -0.1, kindOfThing: -0.55, persons: 0.05, otherThing: -0.61,
  sameAttribute: -0.33, twoAttributes: -0.66,
  main: 1.26, bareMain: -0.15, only: 0.67, bareOnly: 1.08,
  twoHolders: -0.27, weeks: 0.2,
  share: -0.21, money: 0.26, measure: 0.55, duration: -0.59, rate: 0.1,
  otherPlace: -0.72, otherActor: -0.38, otherModality: -0.21,
}

/** A sign that two figures are of one thing, or of two. */
export type Sign = keyof typeof WEIGHTS

/** What a rule says against two figures that it does not keep apart, by its reason; nothing where it is left out. */
export const AGAINST: Partial<Record<UnlikeReason, Sign>> = { place: 'otherPlace', actor: 'otherActor', modality: 'otherModality' }
