import type { ProblemList } from '../../lib/corpus/problem.ts'
import { PlaceList } from './PlaceList.tsx'
import { problemPlace, problemReason, problemRow } from './problem-words.ts'

interface ProblemsProps {
  count: number
  /** Name of the collection. */
  of: string
  load(): Promise<ProblemList>
  copy(text: string): Promise<void>
  announce(words: string): void
}

/** What could not be read of a collection. */
export function Problems({ load, ...rest }: ProblemsProps) {
  const places = async () => {
    const { problems, more } = await load()
    return { places: problems.map((problem) => ({ place: problemPlace(problem), reason: problemReason(problem), row: problemRow(problem) })), more }
  }
  return <PlaceList load={places} {...rest} />
}
