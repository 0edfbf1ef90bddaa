import { useState } from 'preact/hooks'
import type { SourceFile } from '../../../lib/corpus/import-job.ts'
import { say } from '../../words/words.ts'
import type { KeptActions } from './kept-view.ts'
import { arrivalWords, type Arrival } from './TakenInList.tsx'

/** Bringing files in that hold what somebody kept. */
export interface TakingIn {
  /** The file that is being read; null where none is. */
  busy: string | null
  /** What came of the last ones. */
  arrivals: readonly Arrival[]
  /** Brings in those of some files that are of the kind, as far as they are. @returns the others, which may hold reports */
  sort(files: readonly SourceFile[]): Promise<SourceFile[]>
  /** Brings in some files that were chosen as such; of one that is something else it is said, and nothing else becomes of it. */
  choose(files: readonly SourceFile[]): Promise<void>
  close(): void
}

export function useTakingIn(actions: Pick<KeptActions, 'keptFiles' | 'takeIn'>, announce: (words: string) => void): TakingIn {
  const [busy, setBusy] = useState<string | null>(null)
  const [arrivals, setArrivals] = useState<readonly Arrival[]>([])

  async function take(files: readonly SourceFile[]): Promise<void> {
    const come: Arrival[] = []
    setArrivals([])
    for (const file of files) {
      setBusy(file.path)
      come.push(await actions.takeIn(file).catch((error: unknown) => ({ file: file.path, failed: error instanceof Error ? error.message : String(error) })))
    }
    setBusy(null)
    setArrivals(come)
    announce(come.map((arrival) => say('taken.said', { file: arrival.file, words: arrivalWords(arrival) })).join(' '))
  }

  async function sort(files: readonly SourceFile[]): Promise<SourceFile[]> {
    const kept = await actions.keptFiles(files)
    if (kept.length > 0) await take(kept)
    return files.filter((file) => !kept.includes(file))
  }

  return {
    busy, arrivals, sort, choose: take,
    close: () => setArrivals([]),
  }
}
