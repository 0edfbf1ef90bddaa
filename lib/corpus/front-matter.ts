import { parse, YAMLParseError } from 'yaml'

/** Front matter that is not YAML. */
export class BadFrontMatter extends Error {
  /** Line of the file, counted from 1. */
  readonly line: number
  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

/** The parts of a Markdown file: what stands between two lines of `---` at its top, and what follows; null where there is no such part. */
export function splitFrontMatter(content: string): { yaml: string; body: string } | null {
  const parts = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n([\s\S]*))?$/m.exec(content.replace(/^\uFEFF/, ''))
  return parts && parts.index === 0 ? { yaml: parts[1]!, body: parts[2] ?? '' } : null
}

/**
 * The fields of front matter. Every value is read as written, so that `published: 2021` stays a text and no date is turned into a time.
 * @returns null where it is YAML, but no fields
 * @throws BadFrontMatter where it is not YAML
 */
export function parseFrontMatter(yaml: string): Record<string, unknown> | null {
  try {
    const fields: unknown = parse(yaml, { schema: 'failsafe', prettyErrors: false })
    return typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? (fields as Record<string, unknown>) : null
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error
    throw new BadFrontMatter(yaml.slice(0, error.pos[0]).split('\n').length + 1, error.message.split('\n')[0]!)
  }
}
