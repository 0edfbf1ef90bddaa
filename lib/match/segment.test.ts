import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SegmentBuilder } from './build-segment.ts'
import { BrokenPage, checkPage } from './pages.ts'
import { decodePostings, encodePostings, MOST_BYTES } from './postings.ts'
import { checkedPages, LENGTHS, lengthCode, NO_DAY, openSegment, pagesInMemory, type Segment } from './segment.ts'
import { numberTerms } from './number-terms.ts'
import { termsOf } from './terms.ts'

const word = fc.oneof(fc.constantFrom('dam', 'damp', 'dampen', 'river', 'riverside', 'zz'), fc.string({ unit: fc.constantFrom('a', 'b', 'é', '水', '𝔸', 'ﬃ', '7'), minLength: 1, maxLength: 5 }))
const text = fc.array(word, { maxLength: 15 }).map((words) => words.join(' '))

function built(texts: readonly string[]) {
  const builder = new SegmentBuilder()
  for (const one of texts) builder.add('', one, null, null)
  return builder.finish()
}

async function read(segment: Segment, words: string[]): Promise<(Map<number, number> | null)[]> {
  return (await segment.find(words)).map((postings) => {
    if (!postings) return null
    const reports = new Uint32Array(postings.count)
    const counts = new Uint8Array(postings.count)
    decodePostings(postings, reports, counts)
    return new Map([...reports].map((report, at) => [report, counts[at]!]))
  })
}

/** The same by reading every text. */
function naive(texts: readonly string[], sought: string): Map<number, number> | null {
  const counts = texts.map((one) => termsOf(one).filter(({ term }) => term === sought).length)
  const found = counts.flatMap((count, report): [number, number][] => (count > 0 ? [[report, count]] : []))
  return found.length > 0 ? new Map(found) : null
}

describe('a segment', () => {
  it('gives for each word the reports that hold it, and how often, for any texts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 25 }), fc.array(word, { maxLength: 5 }), async (texts, others) => {
        const { head, pages } = built(texts)
        const segment = openSegment(head, checkedPages(pagesInMemory(pages)))
        const words = [...new Set([...texts.flatMap((one) => termsOf(one).map(({ term }) => term)), ...others])]
        expect(await read(segment, words)).toEqual(words.map((one) => naive(texts, one)))
      }),
    )
  })

  it('completes the beginning of a word', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 10 }), fc.constantFrom('d', 'dam', 'r', 'é', 'zzz', ''), fc.integer({ min: 1, max: 4 }), async (texts, prefix, limit) => {
        const { head, pages } = built(texts)
        const words = [...new Set(texts.flatMap((one) => [...termsOf(one).map(({ term }) => term), ...numberTerms('', one)]))].filter((one) => one.startsWith(prefix))
        const found = await openSegment(head, pagesInMemory(pages)).complete(prefix, limit)
        expect(found).toHaveLength(Math.min(limit, words.length))
        expect(words).toEqual(expect.arrayContaining(found))
      }),
    )
  })

  it('is many pages where it is large, and finds each word in one of them', async () => {
    const texts = Array.from({ length: 800 }, (_, at) => `common ${at % 2 ? 'half' : ''} report${at} ${at * 7919}x${at}`)
    const { head, pages } = built(texts)
    expect(pages.length).toBeGreaterThan(3)
    const asked: number[] = []
    const segment = openSegment(head, (numbers) => {
      asked.push(...numbers)
      return pagesInMemory(pages)(numbers)
    })
    const words = ['common', 'half', 'report17', 'report399', '55433x7', 'none', '0', 'zzz']
    expect(await read(segment, words)).toEqual(words.map((one) => naive(texts, one)))
    expect(asked.length).toBeLessThanOrEqual(words.length)
    expect(new Set(asked).size).toBe(asked.length)
    expect(segment.countOfFrequent('common')).toBe(800)
    expect(segment.countOfFrequent('report17')).toBeNull()
    expect(await segment.complete('report39', 20)).toEqual(['report39', ...Array.from({ length: 10 }, (_, at) => `report39${at}`)])
  })

  it('refuses a page that has changed, whichever byte it was', () => {
    const { pages } = built(['dam river dam', 'bridge'])
    for (let at = 0; at < pages[0]!.length; at++) {
      const changed = pages[0]!.slice()
      changed[at]! ^= 1
      expect(() => checkPage(changed)).toThrow(BrokenPage)
    }
    expect(() => checkPage(new Uint8Array(0))).toThrow(BrokenPage)
  })

  it('refuses to go on without a page that should be there', async () => {
    const { head } = built(['dam'])
    await expect(openSegment(head, checkedPages(pagesInMemory([]))).find(['dam'])).rejects.toThrow(BrokenPage)
  })

  it('knows the day of a report where its date is known to the month', () => {
    const builder = new SegmentBuilder()
    for (const published of ['1970-01-02', '2024', null, 'rubbish']) builder.add('', 'dam', published, null)
    expect([...builder.finish().head.days]).toEqual([1, NO_DAY, NO_DAY, NO_DAY])
  })
})

describe('postings', () => {
  it('are read as they were written, however far apart the reports are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 30 - 1 }), { maxLength: 40 }), fc.array(fc.integer({ min: 1, max: 255 }), { minLength: 40, maxLength: 40 }), (numbers, times) => {
        const reports = Uint32Array.from(numbers.sort((a, b) => a - b))
        const counts = Uint8Array.from(times.slice(0, reports.length))
        const bytes = new Uint8Array(reports.length * MOST_BYTES)
        encodePostings(reports, counts, 0, reports.length, bytes, 0)
        const [readReports, readCounts] = [new Uint32Array(reports.length), new Uint8Array(reports.length)]
        decodePostings({ count: reports.length, bytes, start: 0 }, readReports, readCounts)
        expect([readReports, readCounts]).toEqual([reports, counts])
      }),
    )
  })

  it('tell the length of a report to a twenty-fifth', () => {
    for (const words of [10, 100, 300, 5000, 100_000]) expect(Math.abs(LENGTHS[lengthCode(words)]! / words - 1)).toBeLessThan(0.04)
  })
})
