import type { Runtime } from 'webextension-polyfill'

/** What of the extension's API a script in a page uses, as both families of browsers have it. */
interface Api {
  runtime?: {
    id?: string
    sendMessage(message: unknown): Promise<unknown>
    onMessage: { addListener(listener: (message: unknown, from: Runtime.MessageSender, respond: (answer: unknown) => void) => boolean): void }
  }
  /** Chrome's alone. */
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null }
}

const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api }
const api: Api = browser ?? chrome ?? {}

/** The door of a script in a page to its extension. It goes without the polyfill, which would be a tenth of all that is put into every page. */
export const extension = {
  /** Id of the extension; undefined once it was updated or removed under the page. */
  id: (): string | undefined => api.runtime?.id,

  /** Sends to the background and settles with its answer. */
  send: async (message: unknown): Promise<unknown> => {
    if (!api.runtime) throw new Error('the extension is gone')
    return api.runtime.sendMessage(message)
  },

  /** @param answer settles with the answer, never rejects, and is undefined for what is none of its business */
  receive(answer: (message: unknown, from: Runtime.MessageSender) => Promise<unknown> | undefined): void {
    api.runtime?.onMessage.addListener((message, from, respond) => {
      const answered = answer(message, from)
      void answered?.then(respond)
      // tells the browser to wait
      return answered !== undefined
    })
  },
}

/** The shadow root of an element of a page, a closed one too; null where there is none. Firefox gives it on the element itself. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const own = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }
  return own.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(element) ?? null
}
