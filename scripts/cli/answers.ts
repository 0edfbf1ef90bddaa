import { JSDOM, VirtualConsole } from 'jsdom'
import { creditOfText } from '../../lib/article/credit.ts'
import { extractArticle } from '../../lib/article/extract-article.ts'
import { compareSides } from '../../lib/compare/compare.ts'
import type { Side } from '../../lib/compare/comparison.ts'
import { relateOrigins } from '../../lib/compare/origin.ts'
import { readFigures } from '../../lib/figures/read-figures.ts'
import { buildIndex } from '../../lib/match/build-index.ts'
import { findRelated } from '../../lib/match/match.ts'
import type { Report } from '../../lib/corpus/report.ts'
import type { Article } from '../../lib/article/article.ts'
import { parseEdtf } from '../../lib/text/edtf.ts'
import { articleForm, comparisonForm, figureForm, unlikeForm } from './forms.ts'
import { BadLine, objectField, optionalField, textField, type Line } from './lines.ts'

/** `{"id", "text", "title"?, "published"?}` -> `{"figures"}` */
export function figuresLine(line: Line) {
  const source = { title: optionalField(line, 'title'), text: textField(line, 'text'), published: dateField(line) }
  return { figures: readFigures(source).map((figure) => figureForm(figure, source)) }
}

/** `{"id", "html", "url"?}` -> `{"article"}` */
export function extractLine(line: Line) {
  return { article: articleForm(extractPage(textField(line, 'html'), optionalField(line, 'url'))) }
}

/** `{"id", "mine", "theirs"}` -> `{"origin", "evidence", "comparisons", "unlike"}`; origin is that of the texts as a whole. */
export function compareLine(line: Line) {
  const mine = sideOf(objectField(line, 'mine'), '')
  const theirs = sideOf(objectField(line, 'theirs'), 'theirs')
  const { comparisons, unlike } = compareSides(mine, [{ relation: 'event', side: theirs }])
  return {
    ...relateOrigins(mine, theirs),
    comparisons: comparisons.map((row) => comparisonForm(row, mine.figures[row.mine]!, mine, theirs)),
    unlike: unlike.map((row) => unlikeForm(row, mine.figures[row.mine]!, mine, theirs)),
  }
}

/** Answers `{"id", "title"?, "text", "published"?}` by the reports of the corpus that tell the same story. */
export function matchLine(reports: Report[], options: { limit: number; all: boolean }) {
  const index = buildIndex(reports)
  return async (line: Line) => {
    const query = sideOf(line, line.id === undefined ? '' : String(line.id))
    return { reports: (await findRelated(index, query, options)).map(({ report, relation, score, why }) => ({ id: report, relation, score, why: why.map(({ label }) => label) })) }
  }
}

/** The article of a page given as HTML, or as the bytes of HTML. Nothing of the page is run or fetched. */
export function extractPage(html: string | Buffer, url: string | null): Article {
  if (url !== null && !URL.canParse(url)) throw new BadLine(`"url" must be an address, got "${url}"`)
  // style sheets that jsdom cannot parse are no concern of a text
  const page = new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(url === null ? {} : { url }) })
  try {
    return extractArticle(page.window.document, { url })
  } finally {
    page.window.close()
  }
}

function sideOf(line: Line, id: string): Side {
  const title = optionalField(line, 'title') ?? ''
  const text = textField(line, 'text')
  const published = dateField(line)
  const publisher = optionalField(line, 'publisher')
  return { id, title, text, published, publisher, form: 'full', credit: creditOfText(text), cites: [], figures: readFigures({ title, text, published, publisher }) }
}

/** The date of publication; a time of day behind it is dropped. */
function dateField(line: Line): string | null {
  const date = optionalField(line, 'published')?.replace(/T.*$/, '') ?? null
  if (date !== null && !parseEdtf(date)) throw new BadLine(`"published" must be a date such as 2022-06-28, 2022-06 or 2022, got "${date}"`)
  return date
}
