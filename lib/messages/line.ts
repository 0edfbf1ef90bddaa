import type { Answer, Call } from './calls.ts'

/** One end of a line between a page and its worker: a `Worker`, or the worker's own global scope. */
export interface End {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listen: (event: { data: unknown }) => void): void
}

/** What goes over the line; an answer has the number of its call. */
type Sent = { number: number; call: Call } | { number: number; answer: Answer }

/**
 * A line on which both ends can call: what comes in is answered by `receive`.
 * @param receive as `receiverOf` makes it; a call that it leaves alone is answered by an error
 * @returns sends a call and settles with its answer, as `callerOf` wants it; and a way to have all calls that wait fail, where the other end is gone
 */
export function openLine(end: End, receive: (call: Call) => Promise<Answer> | undefined) {
  const waiting = new Map<number, { settle(answer: Answer): void }>()
  let last = 0
  end.addEventListener('message', ({ data }) => {
    if (!isSent(data)) return
    const { number } = data
    if ('answer' in data) {
      waiting.get(number)?.settle(data.answer)
      waiting.delete(number)
      return
    }
    const answered = receive(data.call) ?? Promise.resolve({ error: `messages: nobody answers "${data.call.name}"` })
    void answered.then((answer) => end.postMessage({ number, answer } satisfies Sent))
  })
  return {
    post: (call: Call) => new Promise<Answer>((settle) => {
      const number = ++last
      waiting.set(number, { settle })
      end.postMessage({ number, call } satisfies Sent)
    }),
    /** @param error why nobody will answer any more */
    breakOff(error: string) {
      for (const { settle } of waiting.values()) settle({ error })
      waiting.clear()
    },
  }
}

function isSent(data: unknown): data is Sent {
  return typeof data === 'object' && data !== null && typeof (data as Sent).number === 'number' && ('call' in data || 'answer' in data)
}
