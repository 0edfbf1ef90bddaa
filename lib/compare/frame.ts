import type { Side } from './comparison.ts'
import { diseasesOf, sideOfLoss } from './carried.ts'
import { doerOf } from './doers.ts'
import { outsiderOf } from './outsiders.ts'
import { periodOf } from './periods.ts'
import type { Frame, Profile } from './profile.ts'

/** What a figure's text tells of who and when. */
export function frameOf(profile: Profile, side: Side): Frame {
  return { months: periodOf(profile, side), doer: doerOf(profile, side), outsider: outsiderOf(profile, side), against: null, diseases: diseasesOf(profile, side), lossOf: sideOfLoss(profile) }
}
