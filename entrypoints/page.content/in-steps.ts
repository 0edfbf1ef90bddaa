/** Longest that the page is kept from its own work at a stretch, in milliseconds, as far as the steps are short. */
const STRETCH = 12

interface Scheduling {
  scheduler?: { yield?(): Promise<void> }
}

/** What comes of steps that are taken one after the other, with room for the page's own work between them. */
export async function inSteps<T>(steps: Generator<void, T>): Promise<T> {
  let began = performance.now()
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - began < STRETCH) continue
    await breathe()
    began = performance.now()
  }
}

/** The same without a break. */
export function inOneGo<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** Lets the page go on. Firefox has no `scheduler.yield` before 142; a timer would wait for seconds in a tab that is not shown. */
function breathe(): Promise<void> {
  const { scheduler } = globalThis as Scheduling
  if (scheduler?.yield) return scheduler.yield()
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
