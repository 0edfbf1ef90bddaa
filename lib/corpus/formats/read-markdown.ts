import { BadFrontMatter, parseFrontMatter, splitFrontMatter } from '../front-matter.ts'
import { fault, noReport, type Outcome, withFault } from './entry.ts'
import { fieldsOf } from './fields.ts'
import { hasMarkup, htmlToText } from './html-to-text.ts'
import { makeReport } from './make-report.ts'

/**
 * The report of a Markdown file: front matter, where there is any, says what it is, and the rest is its text. Without a title the first heading is the title, else the
 * file's name; without a date the one that the name begins with is taken, as blogs name their files. Plain text is Markdown without marks.
 */
export function readMarkdown(path: string, content: string): Outcome {
  const parts = splitFrontMatter(content)
  let stated: Record<string, unknown> = {}
  let broken: { line: number; message: string } | null = null
  try {
    stated = parts ? (parseFrontMatter(parts.yaml) ?? {}) : {}
  } catch (error) {
    if (!(error instanceof BadFrontMatter)) throw error
    broken = error
  }
  const name = path.replace(/^.*\//, '').replace(/\.[^.]+$/, '')
  const fields = fieldsOf(stated)
  const { text, heading } = plainText(parts?.body ?? content.replace(/^\uFEFF/, ''), fields.title ?? null)
  const outcome = makeReport({
    ...fields,
    // our own seeds say by `text` which form the text has
    text,
    form: stated.text === 'account' ? 'account' : undefined,
    title: fields.title ?? heading ?? name.replace(/^\d{4}-\d{2}-\d{2}[-_ ]?/, '').replace(/[-_]+/g, ' '),
    published: fields.published ?? /^\d{4}-\d{2}-\d{2}/.exec(name)?.[0],
    id: fields.id ?? path,
    credit: listOf(stated.credit),
    cites: listOf(stated.cites),
  })
  if (broken === null) return outcome
  const why = fault('frontMatter', { message: broken.message })
  return outcome.report ? withFault(outcome, why) : noReport(why.reason, why.values)
}

/** The words of Markdown, block by block, and its first heading, which is no block where it is the title: nothing stands before it, and no other title is stated. */
function plainText(markdown: string, title: unknown): { text: string; heading: string | null } {
  const blocks: string[] = []
  let heading: string | null = null
  let fenced = false
  for (const written of markdown.replace(/\r\n?/g, '\n').replace(/^(?:`{3,}|~{3,}).*$/gm, '\n$&\n').split(/\n[ \t]*\n+/)) {
    const block = written.trim()
    if (/^(?:`{3,}|~{3,})/.test(block)) fenced = !fenced
    else if (fenced || !block || /^(?:[-*_][ \t]*){3,}$/.test(block) || /^\[[^\]]+\]:\s*\S+$/.test(block)) continue
    else {
      for (const part of block.split(/\n(?=(?:#{1,6}|[-*+]|\d+[.)]|>)[ \t])/)) {
        const head = /^#{1,6}[ \t]+(.*?)[ \t]*#*$/s.exec(part)?.[1] ?? /^(.+)\n[=-]{2,}$/.exec(part)?.[1]
        const words = inline((head ?? part).replace(/^(?:[-*+]|\d+[.)]|>)[ \t]+/gm, '').replace(/[ \t]*\n[ \t]*/g, ' ')).trim()
        if (!words) continue
        if (head !== undefined && heading === null) {
          heading = words
          if (blocks.length === 0 && (title === null || title === words)) continue
        }
        blocks.push(words)
      }
    }
  }
  return { text: blocks.join('\n\n'), heading }
}

/** The words of a line: of links and emphasis what is shown, of pictures nothing. */
function inline(text: string): string {
  if (!/[*_`[\]<>&!\\]/.test(text)) return text
  const words = text
    .replace(/!\[[^\]]*\]\([^)]*\)|!\[\[[^\]]*\]\]|\[\^[^\]]+\]/g, '')
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])(.+?)(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1')
  return hasMarkup(words) || /&(?:#\w+|[a-z]\w*);/i.test(words) ? htmlToText(words).replace(/\s+/g, ' ') : words
}

function listOf(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}
