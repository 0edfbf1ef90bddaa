import { useState } from 'preact/hooks'
import type { ImportPlan, SourceFile, TableOptions, TableSample } from '../../lib/corpus/import-job.ts'
import { tableKind } from '../../lib/corpus/kept-columns.ts'
import type { Problem } from '../../lib/corpus/problem.ts'
import { say } from '../words/words.ts'
import type { LibraryActions } from './library-view.ts'

/** Files that the reader chose, and where their reports are to go. */
export interface Chosen {
  files: SourceFile[]
  /** Collection to add to; null for a new one, or for the one that the same files made before. */
  into: string | null
  /** What of it the browser could not open. */
  unopened?: readonly Problem[]
}

/** A table, or JSON with keys of its own, of which the reader says what its columns are before it is imported. */
export interface Asking {
  file: SourceFile
  sample: TableSample
  /** How many files are imported once all is said. */
  files: number
  /** Tables with columns of other names that are still to be asked about. */
  left: number
}

/** Why the last choice led to no import, or left files out. */
export interface Refused {
  words: string
  problems: Problem[]
}

interface Planned {
  files: SourceFile[]
  into: string | null
  plan: ImportPlan
  /** One for all tables that have the same columns. */
  asked: { path: string; key: string; sample: TableSample }[]
  told: Map<string, TableOptions>
}

/** From files chosen to an import begun: what they are is looked at first, and tables are asked about, one form for all that have the same columns. */
export function useImporting(actions: LibraryActions, announce: (words: string) => void) {
  const [planned, setPlanned] = useState<Planned | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const refuse = (words: string, problems: Problem[] = []) => setRefused({ words, problems })

  const start = async ({ files, into, plan, told }: Planned) => {
    setPlanned(null)
    const tables = Object.fromEntries(plan.files.flatMap(({ path, table }) => {
      const options = table && told.get(keyOf(table))
      return options ? [[path, options]] : []
    }))
    try {
      await actions.begin(files, { name: plan.name, into, tables })
    } catch (error) {
      refuse(say('add.failed', { detail: error instanceof Error ? error.message : String(error) }))
    }
  }

  const [first] = planned?.asked ?? []
  return {
    refused,
    asking: planned && first ? { file: planned.files.find(({ path }) => path === first.path)!, sample: first.sample, files: planned.files.length, left: planned.asked.length - 1 } satisfies Asking : null,
    async choose(chosen: Chosen) {
      setRefused(null)
      const { unopened = [] } = chosen
      if (chosen.files.length === 0) return unopened.length > 0 ? refuse(say('add.unreadable', { count: unopened.length }), [...unopened]) : refuse(say('add.nothing'))
      let plan: ImportPlan
      try {
        plan = await actions.plan(chosen.files)
      } catch (error) {
        return refuse(say('add.failed', { detail: error instanceof Error ? error.message : String(error) }))
      }
      const readable = new Set(plan.files.filter(({ format }) => format !== null).map(({ path }) => path))
      const problems = [...unopened, ...plan.files.flatMap(({ problem }) => problem ?? [])]
      const all = plan.files.length + unopened.length
      if (readable.size === 0) return refuse(say('add.unreadable', { count: all }), problems)
      if (readable.size < all) refuse(say('add.leftOut', { count: all - readable.size }), problems)
      const asked = new Map(plan.files.flatMap(({ path, table }) => (table ? [[keyOf(table), { path, key: keyOf(table), sample: table }] as const] : [])).reverse())
      const next: Planned = { files: chosen.files.filter(({ path }) => readable.has(path)), into: chosen.into ?? plan.into?.id ?? null, plan, asked: [...asked.values()].reverse(), told: new Map() }
      if (asked.size === 0) return start(next)
      setPlanned(next)
      announce(say(`columns.${next.asked[0]!.sample.guess.keys ? 'json' : 'table'}.asked`, { file: next.asked[0]!.path }))
    },
    /** Takes what the reader says of the table that was asked about and goes on to the next, or begins. */
    begin(options: TableOptions) {
      if (planned === null || first === undefined) return
      const next = { ...planned, asked: planned.asked.slice(1), told: new Map([...planned.told, [first.key, options]]) }
      if (next.asked.length === 0) void start(next)
      else setPlanned(next)
    },
    giveUp() {
      setPlanned(null)
    },
  }
}

/** Tables with one key are read alike. */
function keyOf(sample: TableSample): string {
  const { columns, guess } = sample
  return guess.keys ? tableKind(sample)! : JSON.stringify([columns, guess.delimiter, guess.header, guess.encoding])
}
