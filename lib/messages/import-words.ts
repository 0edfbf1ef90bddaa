import type { SourceFile } from '../corpus/import-job.ts'

/** Name of the channel by which those who write collections say so to each other. */
export const IMPORTS = 'second-source:imports'

/** What workers of several windows say to each other: only one of them imports, the others ask it to. The background says that it has kept an article. */
export type Word = { kind: 'changed' } | { kind: 'wake'; job: string; files: SourceFile[] | null } | { kind: 'pause' | 'stop'; job: string }
