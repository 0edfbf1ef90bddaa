/** One of the things that a command can be asked for. */
export interface Part {
  /** What it prints, in a line. */
  what: string
  load(): Promise<{
    /** @returns the exit code */
    run(args: string[]): Promise<number>
  }>
}

/** A part cannot do what it was asked for; the message is one line for people, and says the way out. */
export class CannotRun extends Error {}

/**
 * Runs the part that the first argument names.
 * @param fallback what is run where no part is named
 * @returns the exit code: that of the part, 1 where it cannot run, 2 where there is none of that name
 */
export async function runPart(parts: Readonly<Record<string, Part>>, fallback: string, [first, ...rest]: string[]): Promise<number> {
  const named = first !== undefined && !first.startsWith('-')
  const name = named ? first : fallback
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined
  if (part) {
    try {
      return await (await part.load()).run(named ? rest : first === undefined ? [] : [first, ...rest])
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error
      console.error(error.message)
      return 1
    }
  }
  console.error(`no part "${name}"; there are:\n${Object.entries(parts).map(([one, { what }]) => `  ${one.padEnd(8)} ${what}`).join('\n')}`)
  return 2
}
