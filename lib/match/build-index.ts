import type { Report } from '../corpus/report.ts'
import { Boilerplate, leaveOut } from './boilerplate.ts'
import { SegmentBuilder } from './build-segment.ts'
import { openSegment, pagesInMemory, type Index } from './segment.ts'

/**
 * The index of reports, in memory: of the bundled ones, and of those that are named at the command line.
 * @param reports with ids of their own
 */
export function buildIndex(reports: readonly Report[]): Index {
  const boilerplate = new Boilerplate(Infinity)
  const leftOut = boilerplate.count(reports)
  const bodies = reports.map(({ text }, place) => leaveOut(text, leftOut[place]!))
  const builder = new SegmentBuilder()
  reports.forEach(({ title, published, publisher }, place) => builder.add(title, bodies[place]!, published, publisher))
  const { head, pages } = builder.finish()
  const indexed = (place: number) => ({ report: reports[place]!, body: bodies[place]! })
  return {
    segments: [openSegment(head, pagesInMemory(pages))],
    load: (places) => Promise.resolve(places.map(indexed)),
    byId: (ids) => Promise.resolve(reports.flatMap(({ id }, place) => (ids.includes(id) ? [indexed(place)] : []))),
    bodyOf: (article) => Promise.resolve(leaveOut(article.text, boilerplate.find(article))),
  }
}

/** Several indexes as one: the reports of the second have the places behind those of the first. */
export function joinIndexes(...indexes: readonly Index[]): Index {
  const sizes = indexes.map(({ segments }) => segments.reduce((sum, { size }) => sum + size, 0))
  return {
    segments: indexes.flatMap(({ segments }) => segments),
    byId: async (ids) => (await Promise.all(indexes.map((index) => index.byId(ids)))).flat(),
    async bodyOf({ publisher, text }) {
      for (const index of indexes) text = await index.bodyOf({ publisher: publisher ?? null, text })
      return text
    },
    async load(places) {
      const found = new Map<number, Awaited<ReturnType<Index['load']>>[number]>()
      let base = 0
      await Promise.all(indexes.map(async (index, at) => {
        const first = base
        base += sizes[at]!
        const own = places.filter((place) => place >= first && place < first + sizes[at]!)
        if (own.length === 0) return
        const loaded = await index.load(own.map((place) => place - first))
        own.forEach((place, entry) => found.set(place, loaded[entry]!))
      }))
      return places.map((place) => found.get(place) ?? null)
    },
  }
}
