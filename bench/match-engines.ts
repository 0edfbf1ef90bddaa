import { create, insertMultiple, search } from '@orama/orama'
import { Document } from 'flexsearch'
import MiniSearch from 'minisearch'
import type { Report } from '../lib/corpus/report.ts'
import { SegmentBuilder, type BuiltSegment } from '../lib/match/build-segment.ts'
import { findCandidates, findRelated } from '../lib/match/match.ts'
import { mergeSegments } from '../lib/match/merge-segments.ts'
import { openSegment, pagesInMemory, type Index } from '../lib/match/segment.ts'
import { PlainBm25 } from './plain-bm25.ts'

/** Something that finds reports for an article. */
export interface Engine {
  /** Takes all reports in. */
  build(reports: readonly Report[]): Promise<void>
  /** @returns ids of the nearest reports */
  find(article: Report): Promise<string[]>
  /** What only our own does behind it: decides which reports tell the story, and says why. */
  decide?(article: Report): Promise<unknown>
  /** Bytes that the index takes in the store; null where it has no form to be stored in that was measured. */
  stored(): number | null
}

/** Reports to a segment while building, as in the library's worker. */
const BATCH = 2000

/** The extension's own index, its pages in memory: ranking, and comparing the texts of the fifty nearest word by word. */
async function ours(): Promise<Engine> {
  let built: BuiltSegment = { head: { size: 0, words: 0, lengths: new Uint8Array(), days: new Int32Array(), firsts: new Uint8Array(), firstEnds: new Uint32Array(), frequent: new Map() }, pages: [] }
  let index: Index | null = null
  return {
    async build(reports) {
      let parts: BuiltSegment[] = []
      for (let from = 0; from < reports.length; from += BATCH) {
        const builder = new SegmentBuilder()
        for (const { title, text, published, publisher } of reports.slice(from, from + BATCH)) builder.add(title, text, published, publisher)
        parts.push(builder.finish())
        if (parts.length === 32) parts = [await mergedOf(parts)]
      }
      built = parts.length === 1 ? parts[0]! : await mergedOf(parts)
      index = { segments: [openSegment(built.head, pagesInMemory(built.pages))], load: (places) => Promise.resolve(places.map((place) => ({ report: reports[place]!, body: reports[place]!.text }))), byId: () => Promise.resolve([]), bodyOf: ({ text }) => Promise.resolve(text) }
    },
    find: async (article) => (await findCandidates(index!, article)).near.map(({ report }) => report.id),
    decide: (article) => findRelated(index!, article),
    stored: () => built.pages.reduce((sum, page) => sum + page.length, 0) + built.head.lengths.length + built.head.days.byteLength + built.head.firsts.length + built.head.firstEnds.byteLength,
  }
}

async function mergedOf(parts: readonly BuiltSegment[]): Promise<BuiltSegment> {
  const pages: Uint8Array<ArrayBuffer>[] = []
  const { head, pages: rest } = await mergeSegments(parts.map((part) => ({ head: part.head, readPages: pagesInMemory(part.pages), deleted: null })), async (some) => void pages.push(...some))
  return { head, pages: [...pages, ...rest] }
}

/** Ranking alone, see {@link PlainBm25}. */
async function plain(): Promise<Engine> {
  const index = new PlainBm25()
  let ids: string[] = []
  return {
    async build(reports) {
      index.build(reports)
      ids = reports.map(({ id }) => id)
    },
    find: async (article) => index.find(article, 50).map((number) => ids[number]!),
    stored: () => null,
  }
}

async function miniSearch(): Promise<Engine> {
  const index = new MiniSearch<Report>({ fields: ['title', 'text'] })
  return {
    build: async (reports) => index.addAll(reports as Report[]),
    find: async ({ title, text }) => index.search(`${title} ${text}`).slice(0, 50).map(({ id }) => String(id)),
    stored: () => null,
  }
}

async function flexSearch(): Promise<Engine> {
  const index = new Document({ document: { id: 'id', index: ['title', 'text'] }, tokenize: 'strict' })
  return {
    async build(reports) {
      for (const { id, title, text } of reports) index.add({ id, title, text })
    },
    find: async ({ title, text }) => index.search(`${title} ${text}`, { limit: 50, suggest: true }).flatMap(({ result }) => result.map(String)),
    stored: () => null,
  }
}

async function orama(): Promise<Engine> {
  const index = create({ schema: { id: 'string', title: 'string', text: 'string' } as const })
  return {
    build: async (reports) => void (await insertMultiple(index, reports.map(({ id, title, text }) => ({ id, title, text })), 500)),
    find: async ({ title, text }) => (await search(index, { term: `${title} ${text}`, properties: ['title', 'text'], limit: 50, threshold: 1 })).hits.map(({ document }) => document.id),
    stored: () => null,
  }
}

/** Each under its name. */
export const ENGINES: Record<string, () => Promise<Engine>> = { 'Second Source': ours, 'Plain BM25': plain, FlexSearch: flexSearch, MiniSearch: miniSearch, Orama: orama }
