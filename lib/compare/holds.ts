import type { Outcome } from './comparison.ts'

/**
 * For which values a rule keeps two figures apart: whatever they are; unless they are equal, as figures of two things seldom are; where no
 * one value fits both wordings; or for none, so that it only speaks against the two.
 */
export type Holds = 'always' | 'unlessEqual' | 'ifApart' | 'never'

/** Whether what holds so keeps two values apart that relate in a way. */
export function isHeld(holds: Holds, outcome: Outcome | null): boolean {
  return holds === 'always' || (holds === 'unlessEqual' && outcome !== 'same') || (holds === 'ifApart' && outcome !== 'same' && outcome !== 'compatible')
}
