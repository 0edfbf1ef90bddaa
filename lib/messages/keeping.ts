import type { SourceFile } from '../corpus/import-job.ts'
import type { Report } from '../corpus/report.ts'
import type { TakenIn } from '../highlights/taken-in.ts'
import type { Checks } from './calls.ts'

/** Calls of the library page to its worker, which alone holds the lock of who writes reports: what was kept comes in, goes out, and kept articles come and go. */
export interface ToKeeper {
  /**
   * Brings a backup or annotations in beside what is there; a second time changes nothing.
   * @param settings those that are set, null where none were
   * @returns what came of it, and the settings of the backup where they hold from now on, else null
   */
  takeIn(source: SourceFile, settings: unknown): { taken: TakenIn; settings: unknown }
  /** All that the reader wrote, decided, set and kept. @param settings those that are set, null where none were */
  backUp(settings: unknown): Blob
  /** Takes a kept article out. @returns it, to be kept again; null where it is not there */
  dropArticle(id: string): Report | null
  keepArticle(report: Report): void
}

const isText = (value: unknown): boolean => typeof value === 'string'
const isSource = (value: unknown): boolean => typeof value === 'object' && value !== null && isText((value as SourceFile).path) && (value as SourceFile).file instanceof Blob
const isReport = (value: unknown): boolean => typeof value === 'object' && value !== null && isText((value as Report).id) && isText((value as Report).title) && isText((value as Report).text)

/** What a call to the worker must hold to be taken. */
export const TO_KEEPER: Checks<ToKeeper> = {
  takeIn: ([source]) => isSource(source),
  backUp: (args) => args.length === 1,
  dropArticle: ([id]) => isText(id),
  keepArticle: ([report]) => isReport(report),
}
