import type { ImportRecord, SourceFile } from '../corpus/import-job.ts'
import type { Database } from './database.ts'

/** Imports that are under way, or whose end has not been seen. */
export interface ImportStore {
  /** All, the oldest first. */
  all(): Promise<ImportRecord[]>
  get(job: string): Promise<ImportRecord | undefined>
  /** The files of an import; null where they are not kept. @throws where the browser has lost them */
  files(job: string): Promise<SourceFile[] | null>
  /**
   * Keeps the files of an import, so that it can be taken up again when the page was closed. The browser copies them, which takes seconds for a large one; it need not be waited for.
   * @returns false where there is no room for them
   */
  keepFiles(job: string, files: readonly SourceFile[]): Promise<boolean>
  save(record: ImportRecord): Promise<void>
  /** Lets go of the files, since they are not needed any more. */
  end(record: ImportRecord): Promise<void>
  delete(job: string): Promise<void>
}

/** Imports in the database. */
export function importStore({ imports, importFiles }: Pick<Database, 'imports' | 'importFiles'>): ImportStore {
  return {
    async all() {
      return (await imports.toArray()).sort((a, b) => a.job.began - b.job.began || (a.job.id < b.job.id ? -1 : 1))
    },
    get: (job) => imports.get(job),
    async files(job) {
      return (await importFiles.get(job))?.files ?? null
    },
    async keepFiles(job, files) {
      try {
        await importFiles.put({ job, files: [...files] })
        return true
      } catch (error) {
        // no room, or a file that the browser cannot copy: the import goes on as long as the page is open
        if (!(error instanceof Error)) throw error
        return false
      }
    },
    async save(record) {
      await imports.put(record)
    },
    async end(record) {
      await imports.put(record)
      await importFiles.delete(record.job.id)
    },
    async delete(job) {
      await imports.delete(job)
      await importFiles.delete(job)
    },
  }
}
