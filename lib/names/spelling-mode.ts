/**
 * What makes two names one. `any`: every spelling, alias and romanisation that is known, and what two hands may make of one name.
 * `exact`: the same letters alone, case, accents and punctuation aside; the word for a people still stands for its place.
 */
export type SpellingMode = 'any' | 'exact'

let mode: SpellingMode = 'any'

/** Runs something that awaits nothing with names taken this way. Names are compared in many places, none of which has a say in it. */
export function withSpelling<T>(wanted: SpellingMode, act: () => T): T {
  const before = mode
  mode = wanted
  try {
    return act()
  } finally {
    mode = before
  }
}

/** Whether only the same letters make two names one, now. */
export function isExact(): boolean {
  return mode === 'exact'
}
