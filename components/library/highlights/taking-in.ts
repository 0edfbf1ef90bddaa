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
  /** Brings all of some files in, whatever they look like; files of reports go where reports go. */
  choose(files: readonly SourceFile[]): Promise<void>
  close(): void
}

/** @param reports takes files that hold no highlights */
export function useTakingIn(actions: Pick<KeptActions, 'keptFiles' | 'takeIn'>, announce: (words: string) => void, reports: (files: SourceFile[]) => void): TakingIn {
  const [busy, setBusy] = useState<string | null>(null)
  const [arrivals, setArrivals] = useState<readonly Arrival[]>([])

  async function take(files: readonly SourceFile[]): Promise<void> {
    const come: Arrival[] = []
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
    busy, arrivals, sort,
    async choose(files) {
      setArrivals([])
      const others = await sort(files)
      if (others.length > 0) reports(others)
    },
    close: () => setArrivals([]),
  }
}
