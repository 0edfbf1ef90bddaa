import { Parser } from 'htmlparser2'

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td th tr ul'.split(' '),
)
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'head', 'title', 'iframe', 'object', 'svg', 'math', 'button', 'select', 'textarea'])
/** The parser's time grows with the square of the depth: elements that nobody closes are forgotten beyond this one. */
const DEEPEST = 500
const PIECE = 8 * 1024
/** Elements that no plain text has, closed or empty. */
const MARKUP = /<\/(?:p|div|span|a|li|ul|ol|b|strong|i|em|h[1-6]|blockquote|figure|table|article|section)>|<(?:br|p|hr|img)(?:\s[^<>]*)?\/?>/i

/** Whether a text is written in HTML rather than in plain letters. */
export function hasMarkup(text: string): boolean {
  return text.includes('<') && MARKUP.test(text)
}

/** The words of a text that may be written in HTML. */
export function plainOf(text: string): string {
  return hasMarkup(text) ? htmlToText(text) : text
}

/**
 * The words of a piece of HTML, as a feed or a table holds it: blocks separated by a blank line, cells of a table row by " | ". It needs no document. For whole
 * pages, where the article must be told from what stands around it, this is not enough.
 */
export function htmlToText(html: string): string {
  const blocks: string[] = []
  let block = ''
  let silent = 0
  let preformatted = 0
  let cells = false
  let depth = 0
  const end = (): void => {
    const text = block.replace(/[ \t\u00a0]*\n[ \t\u00a0]*/g, '\n').replace(/[ \t\u00a0]+/g, ' ').trim()
    if (text) blocks.push(text)
    block = ''
  }
  const parser = new Parser(
    {
      onopentagname(name) {
        depth++
        if (SILENT.has(name)) silent++
        else if (name === 'br') block += '\n'
        else if (name === 'pre') preformatted++
        if ((name === 'td' || name === 'th') && cells) block += ' | '
        else if (BLOCKS.has(name)) end()
        if (name === 'tr') cells = false
        else if (name === 'td' || name === 'th') cells = true
      },
      ontext(text) {
        if (silent === 0) block += preformatted > 0 ? text : text.replace(/\s+/g, ' ')
      },
      onclosetag(name) {
        depth--
        if (SILENT.has(name)) silent = Math.max(0, silent - 1)
        else if (name === 'pre') preformatted = Math.max(0, preformatted - 1)
        if (name === 'td' || name === 'th') return
        if (BLOCKS.has(name)) {
          end()
          cells = false
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  for (let at = 0; at < html.length; at += PIECE) {
    parser.write(html.slice(at, at + PIECE))
    if (depth < DEEPEST) continue
    parser.reset()
    depth = silent = preformatted = 0
  }
  parser.end()
  end()
  return blocks.join('\n\n')
}
