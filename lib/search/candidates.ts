import { allowanceFor, blendedRarity } from '../match/rank.ts'
import { decodePostings } from '../match/postings.ts'
import { LENGTHS, NO_DAY, type Index, type Segment } from '../match/segment.ts'
import { parseEdtf } from '../text/edtf.ts'
import type { Group } from './groups.ts'

/** What a word that stands in for another weighs beside it: "oilmeal" for "oil", "dead" for "killed". */
const STAND_IN = 0.5

/** A report that may be meant. */
export interface Candidate {
  /** Among the reports of the index. */
  place: number
  score: number
}

/** In which order reports are given. */
export type Order = 'relevance' | 'newest'

/**
 * The reports that hold a word of every group and were published between two days, in the order asked for; of equal ones the newer
 * first. Reports whose day is not known are among them, since only their text's own record tells.
 * @param from first day, EDTF, or null
 * @param to last day, EDTF, or null
 */
export async function findCandidates({ segments }: Index, groups: readonly Group[], from: string | null, to: string | null, order: Order): Promise<Candidate[]> {
  const terms = [...new Set(groups.flatMap((group) => group.terms))]
  const found = await Promise.all(segments.map((segment) => segment.find(terms)))
  const reports = segments.reduce((sum, { size }) => sum + size, 0)
  const meanLength = segments.reduce((sum, { words }) => sum + words, 0) / Math.max(1, reports)
  const allowances = LENGTHS.map((length) => allowanceFor(length, Math.max(1, meanLength)))
  const weights = terms.map((term, at) => blendedRarity(term, found.reduce((sum, postings) => sum + (postings[at]?.count ?? 0), 0), reports))
  const numbers = new Map(terms.map((term, at) => [term, at]))
  const candidates: (Candidate & { day: number })[] = []
  let base = 0
  segments.forEach((segment, at) => {
    const postings = groups.map((group) => group.terms.map((term) => numbers.get(term)!).map((number, nth) => ({ weight: group.ofRecord ? 0 : weights[number]! * (nth === 0 ? 1 : STAND_IN), list: found[at]![number]! })))
    const { scores, held } = scoreGroups(segment, postings, allowances)
    const inTime = dayFilter(segment, from, to)
    for (let report = 0; report < segment.size; report++) {
      if (held[report] !== groups.length || !inTime(report) || segment.isDeleted(report)) continue
      candidates.push({ place: base + report, score: scores[report]!, day: segment.days[report]! })
    }
    base += segment.size
  })
  const newer = (a: { day: number; place: number }, b: { day: number; place: number }) => b.day - a.day || a.place - b.place
  return candidates.sort(order === 'newest' ? newer : (a, b) => b.score - a.score || newer(a, b))
}

interface Weighed {
  weight: number
  list: Awaited<ReturnType<Segment['find']>>[number]
}

/** For each report its score, and how many of the groups it holds, counted as long as it holds all before. */
function scoreGroups(segment: Segment, groups: readonly (readonly Weighed[])[], allowances: Float32Array): { scores: Float32Array; held: Uint8Array } {
  const { size, lengths } = segment
  const [scores, held, best] = [new Float32Array(size), new Uint8Array(size), new Float32Array(size)]
  const [reports, counts] = [new Uint32Array(size), new Uint8Array(size)]
  groups.forEach((group, number) => {
    const touched: number[] = []
    for (const { weight, list } of group) {
      if (!list) continue
      decodePostings(list, reports, counts)
      for (let entry = 0; entry < list.count; entry++) {
        const report = reports[entry]!
        if (held[report]! < number) continue
        if (held[report] === number) {
          held[report]!++
          touched.push(report)
        }
        const count = counts[entry]!
        best[report] = Math.max(best[report]!, (weight * count) / (count + allowances[lengths[report]!]!))
      }
    }
    for (const report of touched) {
      scores[report]! += best[report]!
      best[report] = 0
    }
  })
  return { scores, held }
}

function dayFilter({ days }: Segment, from: string | null, to: string | null): (report: number) => boolean {
  const first = (from === null ? null : parseEdtf(from)?.earliest) ?? -Infinity
  const last = (to === null ? null : parseEdtf(to)?.latest) ?? Infinity
  return (report) => days[report] === NO_DAY || (days[report]! >= first && days[report]! <= last)
}
