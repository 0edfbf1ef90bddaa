import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Article } from './article/article.ts'
import { creditOfText } from './article/credit.ts'
import { compareSides } from './compare/compare.ts'
import { NO_RULINGS, revisionOf, type Evidence, type Side, type StatedFigure } from './compare/comparison.ts'
import { findDrift } from './compare/drift.ts'
import { findExtremes } from './compare/extremes.ts'
import { groupOrigins } from './compare/origin.ts'
import { findQuantities } from './compare/quantities.ts'
import { parseSeeds } from './corpus/parse-seed.ts'
import { readJsonl } from './corpus/read-jsonl.ts'
import { isDiffering } from './reading.ts'
import { articleSide, reportSide } from './read.ts'

/*
 * Small worlds of reports and articles, each row of which was read as a careful editor reads it. A file holds documents, each with a
 * line "@@ id | publisher | day | title"; one whose id begins with "!" is an article, which may name behind its title the reports of its
 * event ("| event a b"), all others being of its subject; else all are of its event. After its text stands what must come of it:
 *   = a row that must come        x a row that must not        o, d, e, i  origins, drift, extremes, inside the article: these and no others
 * Rows that differ are these and no others too: a false conflict is the worst error. "todo" before a line tells what is not reached yet.
 */

const FOLDER = path.join(import.meta.dirname, 'worlds')
const SEEDS = path.join(import.meta.dirname, '..', 'seeds')
const LINE = /^(todo )?[=xodei] /

interface Document {
  id: string
  publisher: string
  published: string
  title: string
  /** Ids of the reports of the article's event; null for all. */
  event: string[] | null
  text: string
  expected: string[]
}

function documentsOf(content: string): Document[] {
  return content.split(/^@@ /m).slice(1).map((part) => {
    const [head, ...lines] = part.split('\n')
    const [id, publisher, published, title, event] = head!.split('|').map((field) => field.trim()) as [string, string, string, string, string | undefined]
    return { id, publisher, published, title, event: event?.split(' ').slice(1) ?? null, text: lines.filter((line) => !LINE.test(line)).join('\n').trim(), expected: lines.filter((line) => LINE.test(line)) }
  })
}

function bundled() {
  return parseSeeds(readdirSync(SEEDS).filter((name) => name.endsWith('.md')).sort().map((name) => ({ file: name, content: readFileSync(path.join(SEEDS, name), 'utf8') })))
}

function articleOf({ title, publisher, published, text }: Document): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((match) => ({ kind: 'paragraph' as const, start: match.index, end: match.index + match[0].length }))
  return {
    isArticle: true, notArticle: null, title, byline: [], publisher, published, modified: null, language: 'en', url: null, text, words: text.split(/\s+/).length, blocks,
    asides: [], credit: creditOfText(text), correction: null, heading: null, dateline: null, partial: null,
  }
}

/** What is found in an article beside reports, a line each. */
function linesOf(mine: Side, theirs: Side[], event: string[] | null): { differing: string[]; agreeing: string[]; other: string[] } {
  const { comparisons, internal } = compareSides(mine, theirs.map((side) => ({ relation: event === null || event.includes(side.id) ? 'event' : 'subject', side })))
  const quantities = findQuantities(mine, theirs, comparisons, NO_RULINGS)
  const wording = (at: number) => mine.figures[at]!.text
  const stated = ({ report, figure }: StatedFigure) => `${report || 'article'}: ${figure.text}`
  const shown = (evidence: Evidence | null) => evidence ? ` ${[evidence.kind, evidence.speaker ?? evidence.source].filter((part) => part !== null).join(' ')}` : ''
  const rows = comparisons.map((row) => ({ row, line: `= ${wording(row.mine)} | ${stated(row.theirs)} | ${row.outcome}${revisionOf(row) ? ` ${revisionOf(row)}` : ''} | ${row.origin}${shown(row.evidence)}` }))
  return {
    differing: rows.filter(({ row }) => isDiffering(row.outcome)).map(({ line }) => line),
    agreeing: rows.filter(({ row }) => !isDiffering(row.outcome)).map(({ line }) => line),
    other: [
      ...groupOrigins([mine, ...theirs]).filter(({ members }) => members.length > 1).map(({ members, evidence }) => `o ${members.map((member) => member || 'article').join(', ')} |${[...new Set(evidence.map(shown))].join(',')}`),
      ...findDrift(quantities, mine, theirs).flatMap(({ changes }) => changes.map(({ kind, from, to, ordered }) => `d ${kind} | ${stated(from)} ${ordered ? '>' : '~'} ${stated(to)}`)),
      ...findExtremes(quantities).map(({ mine, origins, lowest, highest, latest }) => `e ${wording(mine)} | ${lowest.value} to ${highest.value}, latest ${latest ? latest.value : 'unknown'} | origins ${origins}`),
      ...internal.map(({ reason, figures }) => `i ${reason} | ${figures.map(wording).join(', ')}`),
    ],
  }
}

describe.each(readdirSync(FOLDER).map((name) => name.replace('.txt', '')))('%s', (world) => {
  const documents = documentsOf(readFileSync(path.join(FOLDER, `${world}.txt`), 'utf8'))
  const reports = [...(world === 'base' ? bundled() : []), ...readJsonl(documents.filter(({ id }) => !id.startsWith('!')).map((one) => JSON.stringify(one)).join('\n')).reports]
  const sides = reports.map((report) => reportSide(report))

  describe.each(documents.filter(({ id }) => id.startsWith('!')))('$title', (article) => {
    const found = linesOf(articleSide(articleOf(article)), sides, article.event)
    const must = article.expected.filter((line) => line.startsWith('= '))

    it.each(must)('has %s', (line) => {
      const { differing, agreeing } = found
      expect([...differing, ...agreeing]).toContain(line)
    })

    it.each(article.expected.filter((line) => line.startsWith('x ')))('has no row %s', (line) => {
      const { differing, agreeing } = found
      expect([...differing, ...agreeing].filter((row) => row.startsWith(`= ${line.slice(2)}`))).toEqual([])
    })

    it('has no row that differs but these', () => {
      const todo = article.expected.filter((line) => line.startsWith('todo x ')).map((line) => line.slice('todo x '.length))
      expect(found.differing.filter((line) => !must.includes(line) && !todo.some((row) => line.startsWith(`= ${row}`)))).toEqual([])
    })

    it('has these origins, changes, ends and contradictions and no others', () => {
      // a row that should not be takes part in the ends of its quantity
      const doubtful = article.expected.filter((line) => line.startsWith('todo x ')).map((line) => `e ${line.slice('todo x '.length).split(' | ')[0]!} | `)
      const isSure = (line: string) => !doubtful.some((start) => line.startsWith(start))
      expect(found.other.filter(isSure).toSorted()).toEqual(article.expected.filter((line) => /^[odei] /.test(line)).toSorted())
    })

    const todos = article.expected.filter((line) => line.startsWith('todo '))
    if (todos.length > 0) {
      it.fails.each(todos)('%s', (line) => {
        const { differing, agreeing } = found
        const rows = [...differing, ...agreeing]
        if (line.startsWith('todo x ')) expect(rows.filter((row) => row.startsWith(`= ${line.slice('todo x '.length)}`))).toEqual([])
        else expect(rows).toContain(line.slice('todo '.length))
      })
    }
  })
})
