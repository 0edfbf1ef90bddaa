/** Runs of numbers that follow one another, from numbers that ascend: [first, how many, first, how many, …]. */
export function runsOf(numbers: Iterable<number>): number[] {
  const runs: number[] = []
  for (const number of numbers) {
    const last = runs.length - 2
    if (last >= 0 && runs[last]! + runs[last + 1]! === number) runs[last + 1]!++
    else runs.push(number, 1)
  }
  return runs
}

/** The number at a place among those of the runs. */
export function numberAt(runs: readonly number[], place: number): number {
  for (let at = 0; at < runs.length; at += 2) {
    if (place < runs[at + 1]!) return runs[at]! + place
    place -= runs[at + 1]!
  }
  throw new Error(`store: no report at ${place} behind the last`)
}

/** The place of a number among those of the runs; null where it is none of them. */
export function placeOf(runs: readonly number[], number: number): number | null {
  let before = 0
  for (let at = 0; at < runs.length; at += 2) {
    if (number >= runs[at]! && number < runs[at]! + runs[at + 1]!) return before + number - runs[at]!
    before += runs[at + 1]!
  }
  return null
}

/** All numbers of the runs, in their order. */
export function* numbersOf(runs: readonly number[]): Generator<number> {
  for (let at = 0; at < runs.length; at += 2) for (let step = 0; step < runs[at + 1]!; step++) yield runs[at]! + step
}
