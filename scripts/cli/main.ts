import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { parseEdtf } from '../../lib/text/edtf.ts'
import { checkPage } from './check.ts'
import { answerLines } from './lines.ts'
import { compareLine, extractLine, figuresLine, matchLine } from './answers.ts'
import { readCorpusFiles, UnreadableFile } from './corpora.ts'

const USAGE = `check PAGE.html [--url URL] [--corpus FILE.jsonl]... [--exact-names] [--json]   
check - [--page TITLE] [--said YYYY-MM-DD] …                   a passage of plain text from standard input
figures | extract | compare                                    JSON Lines in, JSON Lines out
match --corpus FILE.jsonl [--corpus …] [--limit 10] [--all]    JSON Lines in, JSON Lines out`

/**
 * Runs one command of the command line.
 * @param args the command's name and its arguments
 * @returns the exit code: 0 read, 1 could not be read, 2 wrong arguments
 */
export async function main(args: string[]): Promise<number> {
  const [command, ...rest] = args
  if (args.includes('--help') || args.includes('-h')) {
    console.log(USAGE)
    return 0
  }
  try {
    switch (command) {
      case 'check': {
        const { values, positionals } = parse(rest, { url: { type: 'string' }, page: { type: 'string' }, said: { type: 'string' }, corpus: { type: 'string', multiple: true }, 'exact-names': { type: 'boolean' }, json: { type: 'boolean' } }, 1)
        if (values.url !== undefined && !URL.canParse(values.url)) throw new WrongArguments(`--url takes an address, not "${values.url}"`)
        if (positionals[0] !== '-' && (values.page ?? values.said) !== undefined) throw new WrongArguments('--page and --said are of a passage: check -')
        if (values.said !== undefined && parseEdtf(values.said)?.precision !== 'day') throw new WrongArguments(`--said takes a day, not "${values.said}"`)
        return await checkPage(positionals[0]!, { url: values.url ?? null, page: values.page ?? null, said: values.said ?? null, corpora: values.corpus ?? [], spelling: values['exact-names'] ? 'exact' : 'any', json: values.json ?? false })
      }
      case 'figures':
      case 'extract':
      case 'compare':
        parse(rest, {}, 0)
        await answerLines({ figures: figuresLine, extract: extractLine, compare: compareLine }[command])
        return 0
      case 'match': {
        const { values } = parse(rest, { corpus: { type: 'string', multiple: true }, limit: { type: 'string' }, all: { type: 'boolean' } }, 0)
        if (!values.corpus) throw new WrongArguments('match needs --corpus FILE.jsonl')
        const limit = Number(values.limit ?? '10')
        if (!Number.isInteger(limit) || limit < 1) throw new WrongArguments(`--limit takes a whole number from 1 on, not "${values.limit}"`)
        await answerLines(matchLine(await readCorpusFiles(values.corpus), { limit, all: values.all ?? false }))
        return 0
      }
      default:
        throw new WrongArguments(command === undefined ? 'no command' : `no command "${command}"`)
    }
  } catch (error) {
    if (error instanceof WrongArguments) {
      console.error(`${error.message}\n${USAGE}`)
      return 2
    }
    if (error instanceof UnreadableFile) {
      console.error(error.message)
      return 1
    }
    throw error
  }
}

class WrongArguments extends Error {}

function parse<const Options extends ParseArgsOptionsConfig>(args: string[], options: Options, files: number) {
  let parsed
  try {
    parsed = parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    // what Node adds on how to pass such a word as a file is of no use here
    throw new WrongArguments(error instanceof Error ? error.message.split('. ')[0]! : String(error))
  }
  if (parsed.positionals.length !== files) throw new WrongArguments(files === 0 ? `no file is taken here: "${parsed.positionals[0]}"` : 'exactly one page is needed')
  return parsed
}
