import seeds from 'virtual:seeds'
import { openCorpus } from '../../lib/open-corpus.ts'
import type { ReadableCorpus } from '../../lib/read.ts'

let opened: ReadableCorpus | null = null

/** What is searched: the reports of all collections that are switched on. */
export async function searchable(): Promise<ReadableCorpus> {
  return (opened ??= openCorpus('Second Source', seeds))
}
