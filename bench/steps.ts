import type { Protocol } from 'puppeteer-core'

/** Milliseconds that were spent, by step and by function. */
export interface Profile {
  steps: Map<string, number>
  functions: Map<string, number>
}

// the functions that a step begins with; time belongs to the innermost of them
const STEPS: Record<string, string> = {
  readStated: 'what the head states: JSON-LD, meta elements, headings',
  readMarked: 'marks of date and author',
  markupEvidence: 'gate',
  gatePage: 'gate',
  judgePage: 'gate',
  collectBlocks: 'lines of the page',
  visibleOf: 'lines that are rendered',
  flatClone: 'copy for Readability',
  readabilityChoice: 'Readability',
  chooseBlocks: 'choice of lines',
  draftArticle: 'the rest of the draft',
  indexText: 'index of the page',
  locateArticle: 'blocks found in the page',
  rangeOf: 'ranges of figures',
  locate: 'ranges of figures',
}
const REST = 'engine of the browser, garbage collection'

/** Adds the samples of a CPU profile. */
export function addProfile(into: Profile, { nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): void {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)))
  const stepOf = (id: number): string | null => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const step = STEPS[nameOf(byId.get(at)!)]
      if (step) return step
    }
    return null
  }
  samples.forEach((id, i) => {
    const name = nameOf(byId.get(id)!)
    if (name === '(idle)' || name === '(root)') return
    // a sample stands for the time until the next one
    const ms = (timeDeltas[i + 1] ?? 0) / 1000
    const step = stepOf(id) ?? (name === '(garbage collector)' ? REST : null)
    if (step === null) return
    into.steps.set(step, (into.steps.get(step) ?? 0) + ms)
    into.functions.set(name, (into.functions.get(name) ?? 0) + ms)
  })
}

function nameOf({ callFrame: { functionName } }: Protocol.Profiler.ProfileNode): string {
  return functionName.replace(/\$\d+$/, '')
}

/** The profile as lines: each step with its share, then the functions with most time of their own. */
export function stepLines({ steps, functions }: Profile, most: number): string[] {
  const all = [...steps.values()].reduce((a, b) => a + b, 0)
  const lines = (of: Map<string, number>, count: number): string[] =>
    [...of].toSorted((a, b) => b[1] - a[1]).slice(0, count).map(([name, ms]) => `  ${name.padEnd(50)}${((100 * ms) / all).toFixed(1).padStart(6)} %`)
  return ['where the time is spent', ...lines(steps, Number.POSITIVE_INFINITY), ...(most > 0 ? ['functions, time of their own', ...lines(functions, most)] : [])]
}
