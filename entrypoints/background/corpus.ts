import seeds from 'virtual:seeds'
import { openCorpus } from '../../lib/open-corpus.ts'
import type { SpellingMode } from '../../lib/names/spelling-mode.ts'
import type { ReadableCorpus } from '../../lib/read.ts'
import { newestDate } from '../../lib/text/edtf.ts'

let opened: ReadableCorpus | null = null

/** The corpus that articles are compared with; opened at the first call, since the worker starts for many lesser things, and anew where names are taken otherwise. */
export function corpus(spelling: SpellingMode): ReadableCorpus {
  if (opened?.spelling !== spelling) opened = openCorpus('Second Source', seeds, spelling)
  return opened
}

/** How large the corpus is and how new, without opening it. */
export function corpusFacts(): { reports: number; newest: string | null } {
  return { reports: seeds.length, newest: newestDate(seeds.map(({ published }) => published)) }
}
