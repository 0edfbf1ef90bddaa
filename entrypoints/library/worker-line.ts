import type { Answer, Call } from '../../lib/messages/calls.ts'
import { openLine } from '../../lib/messages/line.ts'

/**
 * The line to a worker that was just started.
 * @param ended called where the worker could not start or has ended; all calls fail from then on
 */
export function lineTo(worker: Worker, receive: (call: Call) => Promise<Answer> | undefined, ended: (why: string) => void): (call: Call) => Promise<unknown> {
  const line = openLine(worker, receive)
  worker.addEventListener('error', ({ message }) => {
    // a script that cannot be fetched has no message
    const why = message || 'the worker could not be started'
    line.breakOff(why)
    ended(why)
  })
  return line.post
}
