import type { Evidence, Origin, OriginRelation, Side } from './comparison.ts'

/** Whether two whole texts go back to one source, and why. */
export function relateOrigins(a: Side, b: Side): { origin: OriginRelation; evidence: Evidence | null } {
  void a
  void b
  return { origin: 'unknown', evidence: null }
}

/** The sides by origin; every side stands in exactly one. */
export function groupOrigins(sides: Side[]): Origin[] {
  return sides.map((side, at) => ({ id: `o${at + 1}`, members: [side.id], evidence: [] }))
}
