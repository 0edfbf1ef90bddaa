import { strToU8, zipSync } from 'fflate'
import type { Highlight } from '../highlight.ts'
import { toBibtex, toCslJson, toRis } from './citations.ts'
import { toCsv } from './csv.ts'
import { toMarkdown, type ExportWords } from './markdown.ts'
import { toWebAnnotations } from './web-annotation.ts'

/** The formats that highlights are given away in, in the order in which they are offered. */
export const KEPT_FORMATS = ['markdown', 'csv', 'webAnnotation', 'csl', 'bibtex', 'ris'] as const
/** One of them. */
export type KeptFormat = (typeof KEPT_FORMATS)[number]

/** How files of a format end, as a reader sees it before there is one. */
export const ENDINGS: Readonly<Record<KeptFormat | 'backup', string>> = { backup: '.jsonl', markdown: '.md', csv: '.csv', webAnnotation: '.jsonld', csl: '.json', bibtex: '.bib', ris: '.ris' }

const TYPES: Readonly<Record<KeptFormat, string>> = {
  markdown: 'text/markdown', csv: 'text/csv', webAnnotation: 'application/ld+json', csl: 'application/vnd.citationstyles.csl+json', bibtex: 'application/x-bibtex', ris: 'application/x-research-info-systems',
}

/**
 * Highlights as one file: of Markdown, which is a file an article, a ZIP where there are several articles.
 * @param name of the file, without its ending
 */
export function keptFile(format: KeptFormat, highlights: readonly Highlight[], name: string, words: ExportWords): { name: string; content: Blob } {
  if (format !== 'markdown') return { name: `${name}${ENDINGS[format]}`, content: new Blob([textOf(format, highlights)], { type: TYPES[format] }) }
  const files = toMarkdown(highlights, words)
  const [first] = files
  if (first && files.length === 1) return { name: first.name, content: new Blob([first.text], { type: TYPES.markdown }) }
  const zip = zipSync(Object.fromEntries(files.map((file) => [file.name, strToU8(file.text)])))
  return { name: `${name}.zip`, content: new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' }) }
}

function textOf(format: Exclude<KeptFormat, 'markdown'>, highlights: readonly Highlight[]): string {
  switch (format) {
    case 'csv': return toCsv(highlights)
    case 'webAnnotation': return toWebAnnotations(highlights)
    case 'csl': return toCslJson(highlights)
    case 'bibtex': return toBibtex(highlights)
    case 'ris': return toRis(highlights)
  }
}
