import type { UnlikeReason } from './comparison.ts'

/**
 * How much each sign says of whether two figures are of one thing, in logarithms of odds: what of the pairs that are, and what of those
 * that are not, shows it. Fitted by `npm run eval -- weights`, not set by hand.
 * @see Fellegi and Sunter, "A Theory for Record Linkage", 1969
 */
export const WEIGHTS = {
  prior: 1.69,
  equal: -0.76, equalOfTwo: 1.17, equalOfThree: 1.06, compatible: 0.04, far: 0.09, apart: -1.59, ratio: -1.91,
  words: 0.21, shared: 0.22, names: -0.23, spots: 0.25, anchor: -0.24,
  sameFirmState: 0.71, sameState: 0.72, oneFirmState: -0.84, oneState: -0.96,
  sameThing: 0.07, people: -0.11, noThing: 0.0, oneThing: -0.19, kindOfThing: 0.13, persons: -0.15, personsAndThings: 0.2, otherThing: 0.04,
  sameAttribute: -0.69, twoAttributes: -0.85,
  main: 0.97, only: 0.82, bareOnly: 0.91,
  share: -0.15, money: 0.12, measure: 0.42, duration: -0.59, rate: -0.34,
  otherPlace: -0.1, otherActor: -0.3, otherModality: -0.06,
}

/** A sign that two figures are of one thing, or of two. */
export type Sign = keyof typeof WEIGHTS

/** What a rule says against two figures that it does not keep apart, by its reason; nothing where it is left out. */
export const AGAINST: Partial<Record<UnlikeReason, Sign>> = { place: 'otherPlace', actor: 'otherActor', modality: 'otherModality' }
