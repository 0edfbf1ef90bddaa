import type { ColumnMapping, TableOptions, TableSample } from './import-job.ts'

/** Which part of a report stands in the column of which name; null where none does. */
export type NamedColumns = Readonly<Record<keyof ColumnMapping, string | null>>

/** What readers have said of the columns of files, by `tableKind`. */
export type KeptColumns = Readonly<Record<string, NamedColumns>>

/** As many kinds are kept of one collection. */
const MOST_KINDS = 20

/** Tells tables of one kind: by the names of all columns or, since records of JSON leave keys out as they have them, by the keys that seem to be parts of a report; null where columns have no names. */
export function tableKind({ columns, guess }: TableSample): string | null {
  if (guess.keys) return `json ${JSON.stringify(namesIn(guess.mapping, guess.keys))}`
  return guess.header ? `table ${columns.join('\t').slice(0, 2000)}` : null
}

/** What was kept, with what a reader says now of a table. @param options as they were given for it; undefined where it was read as guessed */
export function keepColumns(kept: KeptColumns, sample: TableSample, options: TableOptions | undefined): KeptColumns {
  const kind = tableKind(sample)
  if (kind === null || !options || options.header !== sample.guess.header) return kept
  const entries = Object.entries(kept).filter(([one]) => one !== kind)
  return Object.fromEntries([...entries, [kind, namesIn(options.mapping, options.keys ?? sample.columns)]].slice(-MOST_KINDS))
}

/**
 * The sample with its columns taken as they were for tables of the same kind, and the name of the collection that those went into.
 * @param collections the newest first
 */
export function asKept(sample: TableSample, collections: readonly { name: string; columns?: KeptColumns }[]): TableSample {
  const kind = tableKind(sample)
  const before = kind === null ? undefined : collections.find(({ columns }) => columns && Object.hasOwn(columns, kind))
  if (!before) return sample
  const named = before.columns![kind!]!
  const places = Object.fromEntries(Object.entries(named).map(([part, name]) => {
    const place = name === null ? -1 : sample.columns.indexOf(name)
    return [part, place < 0 ? null : place]
  })) as unknown as ColumnMapping
  return places.text === null ? sample : { ...sample, guess: { ...sample.guess, mapping: places }, kept: before.name }
}

function namesIn(mapping: ColumnMapping, columns: readonly string[]): NamedColumns {
  return Object.fromEntries(Object.entries(mapping).map(([part, place]) => [part, place === null ? null : (columns[place] ?? null)])) as unknown as NamedColumns
}
