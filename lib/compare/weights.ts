import type { UnlikeReason } from './comparison.ts'

/**
 * How much each sign says of whether two figures are of one thing, in logarithms of odds: what of the pairs that are, and what of those
 * that are not, shows it. Fitted by `npm run eval -- weights`; `names` and `spots` were set by hand between the fit and the one before. Readers were mended since then: the weights that are printed
 * now find one pair in a hundred fewer, of those looked at and of those not, and no wrong one less, so these stay.
 * @see Fellegi and Sunter, "A Theory for Record Linkage", 1969
 */
export const WEIGHTS = {
  prior: 1.7,
  equal: -0.83, equalOfTwo: 1.48, equalOfThree: 1.1, compatible: -0.06, far: 0.01, apart: -1.7, ratio: -1.91,
  words: 0.03, shared: 0.3, names: -0.11, spots: 0.6, anchor: -0.21,
  sameFirmState: 0.82, sameState: 0.78, oneFirmState: -0.93, oneState: -0.81,
  sameThing: 0.18, people: -0.02, noThing: 0.08, oneThing: -0.24, kindOfThing: 0.17, persons: -0.12, personsAndThings: -0.17, otherThing: 0.13,
  sameAttribute: -0.76, twoAttributes: -0.84,
  main: 0.85, only: 0.84, bareOnly: 0.77,
  share: -0.26, money: 0.4, measure: 0.49, duration: -0.63, rate: -0.24,
  otherPlace: -0.12, otherActor: -0.34, otherModality: -0.08,
}

/** A sign that two figures are of one thing, or of two. */
export type Sign = keyof typeof WEIGHTS

/** What a rule says against two figures that it does not keep apart, by its reason; nothing where it is left out. */
export const AGAINST: Partial<Record<UnlikeReason, Sign>> = { place: 'otherPlace', actor: 'otherActor', modality: 'otherModality' }
