import { useEffect, useRef } from 'preact/hooks'
import type { ImportJob, ImportState } from '../../lib/corpus/import-job.ts'
import { say } from '../words/words.ts'

/** Says aloud where an import has come to another state; how far it gets is not said each time. */
export function useImportNews(imports: readonly ImportJob[], announce: (words: string) => void): void {
  const known = useRef(new Map<string, ImportState>())
  useEffect(() => {
    for (const job of imports) {
      const before = known.current.get(job.id)
      if (before === job.state) continue
      // an import that the page finds when it is opened is shown and need not be said
      if (before !== undefined || job.state === 'reading') announce(`${job.name}: ${stateWords(job)}`)
    }
    known.current = new Map(imports.map(({ id, state }) => [id, state]))
  }, [imports, announce])
}

/** How an import stands, as a sentence. */
export function stateWords(job: ImportJob): string {
  return say(`imports.${job.state}`, { reports: job.reports, known: job.known, files: job.files, file: job.file ?? 'none' })
}
