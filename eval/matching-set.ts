import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readJsonl } from '../lib/corpus/read-jsonl.ts'
import type { Report } from '../lib/corpus/report.ts'
import { findSet } from './sets.ts'

/** A labelled report of the set "matching": which others tell of its event, and of which that is not known. */
export interface LabelledReport {
  id: string
  corpus: string
  /** The collection that it is from. */
  bench: string
  relevant: string[]
  ignore: string[]
}

/** The corpora of the set "matching" and its labels. */
export interface MatchingSet {
  corpora: Map<string, Report[]>
  labelled: LabelledReport[]
}

const CORPORA = ['corpus', 'corpus-dated']

/**
 * Reads the set "matching".
 * @param sets the folder of all sets; without it the one beside the checkout
 * @throws NoSet where there is none
 */
export function readMatchingSet(sets?: string): MatchingSet {
  const folder = findSet('matching', sets)
  const labelled = readFileSync(path.join(folder, 'queries.jsonl'), 'utf8').split('\n').filter((line) => line !== '')
  return {
    corpora: new Map(CORPORA.map((name) => [name, readJsonl(gunzipSync(readFileSync(path.join(folder, `${name}.jsonl.gz`))).toString('utf8')).reports])),
    labelled: labelled.map((line) => JSON.parse(line) as LabelledReport),
  }
}
